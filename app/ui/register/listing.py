"""The list of the register: its table, or what to do where nothing was found, and a line beneath that tells of it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from app.domain import asking
from app.domain.register import NEWEST, Noun, View
from app.services.register import Listing
from app.ui import theme
from app.ui.register.columns import HIDDEN, RegisterColumns, order_of
from app.ui.register.header import ColumnLayout
from app.ui.register.lines import Heading, Lines
from app.ui.register.model import RegisterModel
from app.ui.register.table import RegisterTable
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.marked import MarkedLine
from app.ui.words import Words

_LINE_WIDTH = 120


class RegisterList(QWidget):
    """`opened(row)`: a record was opened; `ordered(order, descending)`: a title was pressed; `left`: Escape.

    `show_list(view, listing)` shows a list, `go_on(listing)` the rest of it.
    """

    opened = Signal(object)
    ordered = Signal(str, bool)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._view: View | None = None
        self._listing: Listing | None = None
        self._closed: set[str] = set()
        self._working = False
        self._copied = ""
        self.columns = RegisterColumns(words, self)
        self.model = RegisterModel(self._heading, self)
        self.table = RegisterTable(self.model)
        self.titles = ColumnLayout(self.table)
        self.empty = EmptyState("search")
        self.told, self.busy = QLabel(), QLabel()
        self.found = MarkedLine()
        self.line_label, self.line = QLabel(), _LineField()
        self._build()
        self._connect()
        self.retranslate()

    def show_list(self, view: View, listing: Listing) -> None:
        """Show this list; the same list as before stays where it was, and stays until it is whole again."""
        same, before = view == self._view, self._view
        if same and not listing.is_whole and self._listing is not None and self._listing.count > listing.count:
            return
        self._view, self._listing, self._copied = view, listing, ""
        self._mark(view.question.text)
        if same:
            self.table.keeping_place(self._show)
        else:
            if before is None or before.noun is not view.noun:
                self.titles.keep_if_due()
                self._show()
                self.titles.use(view.noun, self.model.columns, HIDDEN[view.noun])
            else:
                self._show()
            self.table.go_to(0)
            self.table.scrollToTop()
        self._show_order()
        self._show_right_side()
        self._tell()

    def go_on(self, listing: Listing) -> None:
        """Here is the rest, or the whole anew where it was kept in sight: place and choice stay."""
        known, self._listing = self._listing, listing
        if known is not None and not known.is_whole:
            self.model.go_on(Lines(listing, self._closed))
        else:
            self.table.keeping_place(self._show)
        self._show_right_side()
        self._tell()

    def in_sight(self, row: int) -> list[str]:
        """The words of a line in the columns that are shown."""
        titles = self.table.horizontalHeader()
        cells = self.model.cells(row)
        return [cell.text for place, cell in enumerate(cells) if not titles.isSectionHidden(place)]

    def show_working(self, *, working: bool) -> None:
        """Whether something is being looked for; the list in sight stays meanwhile."""
        self._working = working
        self._tell()

    def ask_line(self) -> None:
        """Let the person name a line to go to."""
        self.line_label.show()
        self.line.begin(self.model.rowCount())

    def count(self) -> int:
        """How many records the list has, as far as is known."""
        return self._listing.count if self._listing is not None else 0

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.line_label.setText(self.tr("Line"))
        self.line.setAccessibleName(self.tr("Go to line"))
        self.busy.setText(self.tr("Looking…"))
        if self._view is not None:
            self.table.setAccessibleName(self.columns.name(self._view.noun))
        self.table.undress()
        self.model.retranslate()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        for label in (self.told, self.busy, self.line_label):
            theme.set_state(label, "part", "help")
        self.busy.hide()
        self.found.hide()
        self.line_label.setBuddy(self.line)
        self.line_label.hide()
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.told)
        bottom.addWidget(self.busy)
        bottom.addStretch(1)
        bottom.addWidget(self.line_label)
        bottom.addWidget(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(stack, 1)
        box.addWidget(self.found)
        box.addLayout(bottom)

    def _connect(self) -> None:
        self.table.opened.connect(self.opened)
        self.table.left.connect(self.left)
        self.table.folded.connect(self._fold)
        self.table.chosen.connect(self._tell)
        self.table.copied.connect(self._say_copied)
        self.table.horizontalHeader().sectionClicked.connect(self._order)
        self.line.went.connect(self._go_to)
        self.line.ended.connect(self._end_line)

    def _show(self) -> None:
        if self._view is not None and self._listing is not None:
            self.table.setAccessibleName(self.columns.name(self._view.noun))
            self.model.show(self._columns_of(self._view.noun), Lines(self._listing, self._closed))

    def _columns_of(self, noun: Noun) -> Sequence[Any]:
        """The same columns while the list is of the same noun: the header keeps its sections then."""
        return self.columns.of(noun)

    def _mark(self, text: str) -> None:
        looked_for = asking.wanted(text) if text else []
        self.table.mark(_marking(looked_for) if looked_for else None)

    def _heading(self, heading: Heading) -> str:
        said = self._words.code("timeliness", heading.code)
        return f"{said} · {QLocale().toString(heading.count)}"

    def _show_order(self) -> None:
        view, titles = self._view, self.table.horizontalHeader()
        if view is None or view.order == NEWEST:
            titles.setSortIndicatorShown(False)
            return
        keys = [column.key for column in self.model.columns]
        titles.setSortIndicatorShown(True)
        direction = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
        titles.setSortIndicator(keys.index(view.order), direction)

    def _show_right_side(self) -> None:
        side = self.table if self.model.rowCount() else self.empty
        had_focus = self.table.hasFocus()
        self._stack.setCurrentWidget(side)
        if had_focus and side is self.empty:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        """How many lines, how many chosen, and whether more is being looked for."""
        self.busy.setVisible(self._working)
        if self._listing is None:
            self.told.clear()
            return
        number = QLocale().toString(self._listing.count)
        first = self.tr("Lines: {number}") if self._listing.is_whole else self.tr("The first {number} lines")
        parts = [first.format(number=number)]
        if (chosen := self.table.number_chosen()) > 1:
            parts.append(self.tr("chosen: {number}").format(number=QLocale().toString(chosen)))
        if self._copied:
            parts.append(self._copied)
        self.told.setText(" · ".join(parts))

    @Slot(int, int)
    def _say_copied(self, number: int, chosen: int) -> None:
        said = self.tr("copied: {number}") if number == chosen else self.tr("copied: the first {number}")
        self._copied = said.format(number=QLocale().toString(number))
        self._tell()

    @Slot(object)
    def _fold(self, heading: Heading) -> None:
        """Close or open a group; the heading stays where it is."""
        self._closed ^= {heading.code}
        self.table.keeping_place(self._show)

    @Slot(int)
    def _order(self, section: int) -> None:
        """Upwards, downwards, and the newest first again."""
        view = self._view
        order = order_of(view.noun, self.model.columns[section].key) if view is not None else None
        if view is None or order is None:
            return
        if view.order != order:
            self.ordered.emit(order, False)  # noqa: FBT003 - a signal takes its values by position
        else:
            again = not view.descending
            self.ordered.emit(order if again else NEWEST, again)

    @Slot(int)
    def _go_to(self, line: int) -> None:
        self.table.go_to(line - 1)

    @Slot()
    def _end_line(self) -> None:
        self.line_label.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


class _LineField(QLineEdit):
    """The number of a line; there only while it is asked for. `went(line)`: counted from one; `ended`."""

    went = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_LINE_WIDTH)
        self.hide()
        self.returnPressed.connect(self._go)

    def begin(self, last: int) -> None:
        """Ask for a line up to the last."""
        self.setValidator(QIntValidator(1, max(1, last), self))
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go(self) -> None:
        line = int(self.text())
        self._end()
        self.went.emit(line)

    def _end(self) -> None:
        self.hide()
        self.ended.emit()


def _marking(looked_for: Sequence[asking.Word]) -> Callable[[str], list[tuple[int, int]]]:
    return lambda shown: asking.marks(shown, looked_for)
