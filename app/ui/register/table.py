"""The table of the register: any number of lines, several chosen at once, walked and copied by keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.services.register import Line
from app.ui.register.copying import tabbed
from app.ui.register.lines import Heading
from app.ui.register.model import RegisterModel
from app.ui.widgets.cells import CellTable

ROW = 34
COPIED = 10_000
"""So many lines are copied at most: more belongs into a file."""
_NEAR = 100
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDING = (*_OPENING, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)


class RegisterTable(CellTable):
    """`opened(row)`: Enter or double click; `folded(heading)`: a heading was pressed; `left`: Escape.

    `chosen(number)`: so many records are chosen; `copied(number, of)`: so many lines are on the clipboard.
    """

    opened = Signal(object)
    folded = Signal(object)
    left = Signal()
    chosen = Signal(int)
    copied = Signal(int, int)

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(model.cells, parent)
        self.lines = model
        self.setModel(model)
        self._set_up()
        self._still = QTimer(self, singleShot=True, interval=0)
        self._still.timeout.connect(self._look_ahead)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._still.start())
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._fold)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        model.modelReset.connect(self._tell_chosen)

    def number_chosen(self) -> int:
        """How many records are chosen; headings are none."""
        lines = self.lines.lines
        if lines is None:
            return 0
        return sum(last - first + 1 - lines.headings_within(first, last) for first, last in self._stretches_chosen())

    def records_chosen(self, limit: int) -> list[Line]:
        """The records chosen, in their order; of more than `limit` lines the first."""
        rows = (self.lines.row(place) for place in self._rows_chosen(limit))
        return [row for row in rows if row is not None and not isinstance(row, Heading)]

    def go_to(self, number: int) -> None:
        """Make this line the current one and show it in the middle, unless it is in sight."""
        last = self.lines.rowCount() - 1
        if last >= 0:
            index = self.lines.index(min(max(number, 0), last), self._first_column())
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keeping_place(self, change: Callable[[], object]) -> None:
        """Do what puts another state of the same list here, and stay on the same record at the same height."""
        before = self.lines.row(self.currentIndex()) if self.currentIndex().isValid() else None
        number, top = self.currentIndex().row(), self.verticalScrollBar().value()
        across = self.horizontalScrollBar().value()
        change()
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(top)
        if before is None:
            return
        for place in _outward(number, self.lines.rowCount()):
            row = self.lines.row(place)
            if row is not None and _key(row) == _key(before):
                self._choose(place)
                self.verticalScrollBar().setValue(top + (place - number) * ROW)
                return
        self._choose(min(number, self.lines.rowCount() - 1))

    def copy(self) -> int:
        """Put the chosen lines on the clipboard as they stand in sight; returns how many."""
        columns = self._columns_in_sight()
        rows = self._rows_chosen(COPIED)
        model = self.lines
        shown = [row for row in rows if not model.is_heading(model.index(row, 0))]
        titles = [[str(model.headerData(place, Qt.Orientation.Horizontal) or "") for place in columns]]
        cells = [[model.cell(model.index(row, place)).text for place in columns] for row in shown]
        QGuiApplication.clipboard().setText(tabbed([*titles, *cells]))
        self.copied.emit(len(cells), self.number_chosen())
        return len(cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens or folds, Ctrl+C copies, Escape leaves."""
        index = self.currentIndex()
        heading = self.lines.row(index) if index.isValid() else None
        if isinstance(heading, Heading) and event.key() in _FOLDING:
            self.folded.emit(heading)
        elif event.key() in _OPENING:
            self._open(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: D102
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        move = QAbstractItemView.CursorAction
        if action in (move.MoveHome, move.MoveEnd) and self.lines.rowCount():
            row = 0 if action is move.MoveHome else self.lines.rowCount() - 1
            return self.lines.index(row, self._first_column())
        return super().moveCursor(action, modifiers)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)

    def _choose(self, row: int) -> None:
        index = self.lines.index(row, self._first_column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _columns_in_sight(self) -> list[int]:
        titles = self.horizontalHeader()
        places = (titles.logicalIndex(visual) for visual in range(titles.count()))
        return [place for place in places if not titles.isSectionHidden(place)]

    def _first_column(self) -> int:
        return next(iter(self._columns_in_sight()), 0)

    def _rows_chosen(self, limit: int) -> list[int]:
        found: list[int] = []
        for first, last in self._stretches_chosen():
            found.extend(range(first, min(last + 1, first + limit - len(found))))
        return found

    def _stretches_chosen(self) -> list[tuple[int, int]]:
        """The first and the last of the lines chosen one after the other, however many they are."""
        return sorted((one.top(), one.bottom()) for one in self.selectionModel().selection().toList())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.lines.row(index) if index.isValid() else None
        if row is not None and not isinstance(row, Heading):
            self.opened.emit(row)

    @Slot()
    def _look_ahead(self) -> None:
        """What comes next is fetched when the step is painted, so that no step waits for it."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.lines.look_ahead(first, last if last >= 0 else self.lines.rowCount() - 1)

    @Slot(QModelIndex)
    def _fold(self, index: QModelIndex) -> None:
        row = self.lines.row(index)
        if isinstance(row, Heading):
            self.folded.emit(row)

    @Slot()
    def _tell_chosen(self) -> None:
        self.chosen.emit(self.number_chosen())


def _key(row: object) -> object:
    return row.code if isinstance(row, Heading) else getattr(row, "id", None)


def _outward(near: int, count: int) -> Iterable[int]:
    """Places from `near` outwards, a page to each side."""
    places = range(max(0, near - _NEAR), min(count, near + _NEAR + 1))
    return sorted(places, key=lambda place: abs(place - near))
