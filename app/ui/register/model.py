"""The table model of the register: a windowed list whose columns, lines and headings are those of one question."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.ui.register.lines import Heading, Lines
from app.ui.widgets.cells import Cell
from app.ui.widgets.windowed import PAGE, STATUS_ROLE, Column, WindowedModel, type_of_index

_NOTHING = Cell()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class RegisterModel(WindowedModel):
    """`show(columns, lines)` gives another list, `go_on(lines)` the same one with more lines at its end."""

    def __init__(self, heading: Callable[[Heading], str], parent: QObject | None = None) -> None:
        """`heading(heading)` says it in the language of now."""
        super().__init__((), parent)
        self._say_heading = heading
        self.lines: Lines | None = None

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
        self._pages.pop((before - 1) // PAGE, None)
        self._count = after
        self.endInsertRows()

    def is_heading(self, index: type_of_index) -> bool:
        """Whether a line is the heading of a group."""
        return isinstance(self.row(index), Heading)

    def cell(self, index: type_of_index) -> Cell:
        """What stands in a cell, for painting."""
        row = self.row(index.row())
        if row is None:
            return _NOTHING
        if isinstance(row, Heading):
            return Cell(heading=self._say_heading(row), status=row.code, is_open=row.is_open)
        column = self.columns[index.column()]
        return Cell(column.text(row), column.status(row) if column.status else "", column.right)

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks; a heading says the same in every column."""
        if role in _WORDS and index.isValid() and isinstance(row := self.row(index), Heading):
            return self._say_heading(row)
        if role == STATUS_ROLE and index.isValid() and self.is_heading(index):
            return None
        return super().data(index, role)

    def _take(self, lines: Lines) -> None:
        self.lines = lines
        self._count_of, self._page_of = lines.count, lines.page
