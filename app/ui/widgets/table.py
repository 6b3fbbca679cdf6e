"""A list of records: table, empty state, keys; the same behaviour on every page."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from app.ui.widgets.empty import EmptyState
from app.ui.widgets.status import StatusDelegate
from app.ui.widgets.windowed import Column, WindowedModel

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListView(QWidget):
    """A windowed list with its empty state.

    `opened(row)`: Enter or double click. `current_changed(row)`: another line, or None.
    `set_source(count, page)` once, `reload()` after a change: the current record stays current if it is still near.
    Words: `empty.say(...)`, `table.setAccessibleName(...)`, and `retranslate()` for titles and cells.
    """

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(self, columns: Sequence[Column], icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = WindowedModel(columns, self)
        self.table = QTableView()
        self.empty = EmptyState(icon)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self._set_up()
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self._show_right_side()

    def set_source(self, count: Callable[[], int], page: Callable[[int, int], Sequence[Any]]) -> None:
        """Show another list from its beginning."""
        self.model.set_source(count, page)
        self._show_right_side()

    def reload(self) -> None:
        """Ask anew and stay where the person was."""
        before = self.current_row()
        place = self.table.currentIndex().row()
        self.model.reset()
        self._show_right_side()
        if before is not None and not self.select_id(before.id, near=place):
            self.table.selectRow(min(place, self.model.rowCount() - 1))

    def retranslate(self) -> None:
        """Set titles and cells in the language of now."""
        self.model.retranslate()

    def whole_height(self) -> int:
        """How high it is with every line in sight, in pixels."""
        rows = self.table.verticalHeader().defaultSectionSize() * self.model.rowCount()
        return self.table.horizontalHeader().sizeHint().height() + rows + 2 * self.table.frameWidth()

    def current_row(self) -> Any:  # noqa: ANN401 - whatever record the list shows
        """The record of the current line, or None."""
        return self.model.row(self.table.currentIndex())

    def select_id(self, key: int, near: int = 0) -> bool:
        """Go to the record with that id if it stands within a page of `near`; tells whether it was found."""
        for number in _outward(near, self.model.rowCount()):
            row = self.model.row(number)
            if row is not None and row.id == key:
                self.table.selectRow(number)
                self.table.scrollTo(self.model.index(number, 0))
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the current line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _OPENING:
            self._open(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(StatusDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(36)
        titles = table.horizontalHeader()
        titles.setHighlightSections(False)
        titles.setTextElideMode(Qt.TextElideMode.ElideRight)
        titles.setMinimumSectionSize(48)
        for place, column in enumerate(self.model.columns):
            if column.stretch:
                titles.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                titles.resizeSection(place, column.width)

    def _show_right_side(self) -> None:
        side = self.table if self.model.rowCount() else self.empty
        had_focus = self.table.hasFocus()
        self._stack.setCurrentWidget(side)
        self.setFocusProxy(self.table if side is self.table else self.empty.button)
        if had_focus and side is self.empty:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.opened.emit(row)

    def _tell(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        self.current_changed.emit(self.model.row(current))


def _outward(near: int, count: int, reach: int = 100) -> Sequence[int]:
    """Places from `near` outwards, at most `reach` away."""
    start = max(0, min(near, count - 1))
    return sorted(range(max(0, start - reach), min(count, start + reach + 1)), key=lambda place: abs(place - start))
