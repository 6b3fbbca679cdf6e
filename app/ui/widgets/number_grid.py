"""A small table of numbers: arrows go from cell to cell, Enter or a double click opens what stands behind one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROWEST = 72
_ROW = 34


class NumberGrid(QTableWidget):
    """The first `words` columns are words, the others numbers; the last row may be a total and is bold.

    `opened(row, column)`: somebody wants to see what stands behind that cell.
    """

    opened = Signal(int, int)

    def __init__(self, words: int = 1, *, wide: int = 0, parent: QWidget | None = None) -> None:
        """`wide` is the column that takes the room that is left."""
        super().__init__(parent)
        self._words, self._wide = words, wide
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        titles = self.horizontalHeader()
        titles.setHighlightSections(False)
        titles.setMinimumSectionSize(_NARROWEST)
        self.doubleClicked.connect(self._open)

    def fill(self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, total: bool = False) -> None:
        """Show these; the cell somebody stood on stays chosen where it is still there."""
        at = (self.currentRow(), self.currentColumn())
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        for place, head in enumerate(heads):
            title = QTableWidgetItem(head)
            title.setToolTip(head)
            title.setTextAlignment(self._side(place))
            self.setHorizontalHeaderItem(place, title)
        for row, texts in enumerate(rows):
            bold = total and row == len(rows) - 1
            for place, text in enumerate(texts):
                self.setItem(row, place, self._item(text, place, bold=bold))
        titles = self.horizontalHeader()
        titles.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if heads:
            titles.setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
        if rows and heads:
            self.setCurrentCell(min(max(at[0], 0), len(rows) - 1), min(max(at[1], 0), len(heads) - 1))

    def texts(self) -> list[list[str]]:
        """What stands in the cells, row by row."""
        return [
            [item.text() if (item := self.item(row, place)) else "" for place in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what stands behind the cell."""
        if event.key() in _OPENING:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _item(self, text: str, place: int, *, bold: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setTextAlignment(self._side(place))
        if bold:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _side(self, place: int) -> Qt.AlignmentFlag:
        middle = Qt.AlignmentFlag.AlignVCenter
        return middle | (Qt.AlignmentFlag.AlignLeft if place < self._words else Qt.AlignmentFlag.AlignRight)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row(), index.column())
