"""A table model that knows the count and fetches pages as they are looked at; it never loads all."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE = 100
"""Rows fetched at once."""
KEPT = 12
"""Pages remembered; the one looked at longest ago goes first."""

type_of_index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _nothing(row: Any) -> str:  # noqa: ANN401 - a row is whatever record the list shows
    del row
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: `title` is asked again after a change of language, `text` gives a row's words.

    `hint` is the tooltip (the text itself if empty), `status` a code painted as sign, colour and word (widgets.status),
    `width` in pixels, `stretch` takes what is left, `right` aligns numbers; `least` is how narrow it may be made where
    there is no room for all (`fitted`), its width where it is 0.
    """

    key: str
    title: Callable[[], str]
    text: Callable[[Any], str]
    hint: Callable[[Any], str] = _nothing
    status: Callable[[Any], str] | None = None
    width: int = 120
    stretch: bool = False
    right: bool = False
    least: int = 0


def fitted(columns: Sequence[Column], room: int) -> list[int]:
    """How wide each column is made in so many pixels: as many of the first ones as fit end where the room ends.

    They share it between their least and their full width; what stands behind them is scrolled to.
    """
    leasts = [column.least or column.width for column in columns]
    shown = next((place for place in range(1, len(columns)) if sum(leasts[: place + 1]) > room), len(columns))
    spare = max(0, room - sum(leasts[:shown]))
    wants = [max(0, column.width - least) for column, least in zip(columns[:shown], leasts, strict=False)]
    share = min(1.0, spare / (sum(wants) or 1))
    widths = [least + int(want * share) for least, want in zip(leasts, wants, strict=False)]
    widths[-1:] = [widths[-1] + max(0, room - sum(widths))] if widths else []
    return [*widths, *(column.width for column in columns[shown:])]


STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole


class WindowedModel(QAbstractTableModel):
    """Rows of records behind two callables.

    `set_source(count, page)` gives the list: `count() -> int`, `page(offset, limit) -> rows` in a fixed order.
    `page_size` rows are fetched at once. `reset()` asks anew.
    A row given to a view is the record itself (`row(index)`, also under `ROW_ROLE`).
    """

    page_size = PAGE

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._count_of: Callable[[], int] = lambda: 0
        self._page_of: Callable[[int, int], Sequence[Any]] = lambda offset, limit: ()  # noqa: ARG005
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()

    def set_source(self, count: Callable[[], int], page: Callable[[int, int], Sequence[Any]]) -> None:
        """Show another list from its beginning."""
        self._count_of = count
        self._page_of = page
        self.reset()

    def reset(self) -> None:
        """Count anew and forget every page."""
        count = self._count_of()
        self.beginResetModel()
        self._pages.clear()
        self._count = count
        self.endResetModel()

    def retranslate(self) -> None:
        """Tell the views that every word may have changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def row(self, index: type_of_index | int) -> Any:  # noqa: ANN401
        """The record of a line, None where there is none (the list became shorter meanwhile)."""
        number = index if isinstance(index, int) else index.row()
        if not 0 <= number < self._count:
            return None
        page, place = divmod(number, self.page_size)
        rows = self._page(page)
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: type_of_index = _NOWHERE) -> int:
        """As Qt asks."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: type_of_index = _NOWHERE) -> int:
        """As Qt asks."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks; the page of the line is fetched if it is not at hand."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE, STATUS_ROLE)
        row = self.row(index) if role in wanted else None
        return None if row is None else _said(column, row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks; rows have no numbers, they would only tell the order of storing."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self.columns[section].title() if role == Qt.ItemDataRole.DisplayRole else None

    def _page(self, number: int) -> Sequence[Any]:
        if number in self._pages:
            self._pages.move_to_end(number)
        else:
            self._pages[number] = self._page_of(number * self.page_size, self.page_size)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return self._pages[number]


def _said(column: Column, row: Any, role: int) -> Any:  # noqa: ANN401
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.hint(row) or column.text(row)
    if role == STATUS_ROLE:
        return column.status(row) if column.status else None
    return row
