"""The table model of the register: a windowed list whose columns, lines and headings are those of one question."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.ui.register.lines import Heading, Lines
from app.ui.widgets.cells import Cell
from app.ui.widgets.windowed import KEPT, PAGE, STATUS_ROLE, Column, WindowedModel, type_of_index

_NOTHING = Cell()
AHEAD = 25
NEXT = 8
"""Lines about to come into sight."""
SAID = KEPT * PAGE
"""The words of so many lines are remembered."""
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class RegisterModel(WindowedModel):
    """`show(columns, lines)` gives another list, `go_on(lines)` the same one with more lines at its end."""

    page_size = PAGE // 2
    """A screen and a half: what is fetched beside a step of the wheel must not be felt."""

    def __init__(self, heading: Callable[[Heading], str], parent: QObject | None = None) -> None:
        """`heading(heading)` says it in the language of now; `hint(row)` more about a line than stands in it."""
        super().__init__((), parent)
        self._say_heading = heading
        self.lines: Lines | None = None
        self.hint: Callable[[int], str] = lambda row: ""  # noqa: ARG005
        self._cells: dict[int, tuple[Cell, ...]] = {}

    def show(self, columns: Sequence[Column], lines: Lines) -> None:
        """Show another list from its beginning."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._take(lines)
        self._pages.clear()
        self._count = lines.count()
        self.endResetModel()

    def go_on(self, lines: Lines) -> None:
        """The same list, known further: what is looked at and chosen stays."""
        before, after = self._count, lines.count()
        if after <= before:
            self.show(self.columns, lines)
            return
        self.beginInsertRows(QModelIndex(), before, after - 1)
        self._take(lines)
        self._pages.pop((before - 1) // self.page_size, None)
        self._count = after
        self.endInsertRows()

    def is_heading(self, index: type_of_index) -> bool:
        """Whether a line is the heading of a group."""
        return isinstance(self.row(index), Heading)

    def cell(self, index: type_of_index) -> Cell:
        """What stands in a cell."""
        return self.cells(index.row())[index.column()]

    def cells(self, row: int) -> tuple[Cell, ...]:
        """What stands in a line, for painting."""
        return self._cells.get(row) or self._said(row)

    def look_ahead(self, first: int, last: int) -> None:
        """Fetch what stands a little before and behind these lines, while nobody waits for it."""
        for number in (last + AHEAD, first - AHEAD):
            self.row(min(max(number, 0), self._count - 1))
        for number in (*range(last, last + NEXT), *range(first - NEXT, first)):
            if 0 <= number < self._count and number not in self._cells:
                self._said(number)

    def retranslate(self) -> None:
        """Say every cell anew."""
        self._cells.clear()
        super().retranslate()

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks; a heading says the same in every column."""
        if role in _WORDS and index.isValid() and isinstance(row := self.row(index), Heading):
            return self._say_heading(row)
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid() and (hint := self.hint(index.row())):
            return f"{super().data(index, role) or ''}\n{hint}".strip()
        if role == STATUS_ROLE and index.isValid() and self.is_heading(index):
            return None
        return super().data(index, role)

    def _said(self, number: int) -> tuple[Cell, ...]:
        """The words of a line, said once for as long as it is near."""
        row = self.row(number)
        if row is None:
            return (_NOTHING,) * len(self.columns)
        if isinstance(row, Heading):
            cells = (Cell(heading=self._say_heading(row), status=row.code, is_open=row.is_open),) * len(self.columns)
        else:
            cells = tuple(
                Cell(column.text(row), column.status(row) if column.status else "", column.right)
                for column in self.columns
            )
        if len(self._cells) >= SAID:
            self._cells.clear()
        self._cells[number] = cells
        return cells

    def _take(self, lines: Lines) -> None:
        self.lines = lines
        self._cells.clear()
        self._count_of, self._page_of = lines.count, lines.page
