"""The coordinator's board: what is overdue, due today, due soon, on time, and what waits for a registration."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import AppealRow
from app.domain.batch import MOST
from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals import steps
from app.ui.appeals.two_lines import TwoLineDelegate
from app.ui.batch.dialog import open_batch
from app.ui.overdue.board import SIGN, BoardLines, Group
from app.ui.overdue.columns import BoardColumns
from app.ui.overdue.group_button import GroupButton
from app.ui.overdue.piles import PilesView
from app.ui.overdue.view_bar import ViewBar
from app.ui.reviews.beginning import ReviewButton
from app.ui.reviews.facts import told
from app.ui.sheets.terms import show_day
from app.ui.sheets.week import show_week
from app.ui.widgets.dates import DateField
from app.ui.widgets.labels import SignLine
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.words import Words

MARGIN = 16
_ROW = 56
_DATE_WIDTH = 180
_STEP_COLUMN = 3


class OverduePage(QWidget):
    """`appeal_chosen(id)`: a line was opened; `consultation_wanted`: there is nothing yet, begin with a talk.

    `paper_wanted(id, step or letter)`: a review was left for this paper; `behind_wanted(behind, title)`: to be shown
    what stands behind a number, `case_chosen(id)`: a matter of it was opened.
    """

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    behind_wanted = Signal(object, str)
    paper_wanted = Signal(int, object)
    consultation_wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._group: Group | None = None
        self._on: date | None = None
        self._error: UserError | None = None
        self._lines = BoardLines(desk, desk.context.today())
        self._steps: dict[int, str] = {}
        self.title = QLabel()
        self.day_label = QLabel()
        self.day = DateField()
        self.today_button = QPushButton()
        self.letters_button, self.register_button = QPushButton(), QPushButton()
        self.review_button = ReviewButton(desk, words, self._selected)
        self.notice = NoticeBar()
        self.groups = {group: GroupButton(SIGN[group]) for group in Group}
        self.list = ListView(BoardColumns(words, self._next_step, self).columns(), icon="circle-check")
        self.legend = SignLine()
        self.views, self.by_date, self.piles = ViewBar(), QWidget(), PilesView(desk, words)
        self._build()
        self._connect()
        self.list.set_source(
            lambda: self._lines.count(self._chosen()),
            lambda offset, limit: self._lines.page(self._chosen(), offset, limit),
        )
        self.retranslate()

    def reload(self) -> None:
        """Read the board of its day anew; the current line stays if it is still there."""
        self._error = None
        self.notice.clear()
        try:
            self._lines = BoardLines(self._desk, self._on or self._desk.context.today())
        except UserError as error:
            self._error = error
        self._steps.clear()
        self.review_button.reload()
        if not (self.day.edit.hasFocus() and self.day.edit.isModified()):  # nothing is put over what is being typed
            self.day.edit.setText(self._words.date(self._lines.on))
        self.list.reload()
        self.retranslate()
        self._show_view()

    def board_day(self) -> date:
        """The day the board is made for."""
        return self._lines.on

    def show_group(self, group: Group | None) -> None:
        """List one group alone, or all."""
        self._group = group
        for other, button in self.groups.items():
            button.setChecked(other is group)
        self.list.reload()
        self._say_empty()

    def case_at_hand(self) -> int:
        """The case of the chosen line; 0 where none is chosen."""
        row = self.list.current_row()
        return row.case_id if row is not None else 0

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setAccessibleName(self.tr("Overdue"))
        day = self._words.long_date(self._lines.on)
        self.title.setText(self.tr("Dates of all appeals: {date}").format(date=day))
        self.day_label.setText(self.tr("Board of"))
        self.day.setAccessibleName(self.tr("Day of the board"))
        self.day.setToolTip(self.tr("Another day shows the board as it stood or will stand then"))
        self.today_button.setText(self.tr("Today"))
        self.letters_button.setText(self.tr("Letters…"))
        self.letters_button.setToolTip(self.tr("Print the letters of the lines chosen, of one group, or of the board"))
        self.letters_button.setVisible(self._lines.is_today)
        self.review_button.setVisible(self._lines.is_today)
        self.register_button.setText(self.tr("For signature…"))
        self.register_button.setToolTip(self.tr("Print the register of deadlines of this day, with room to sign"))
        self.today_button.setVisible(not self._lines.is_today)
        for group, button in self.groups.items():
            button.say(self._name(group), self._lines.counts[group])
        self.groups[Group.UNREGISTERED].setVisible(self._lines.is_today)
        self.groups[Group.PUT_OFF].setVisible(bool(self._lines.counts[Group.PUT_OFF]))
        self.list.table.setAccessibleName(self.tr("Appeals by their dates"))
        self.list.table.setColumnHidden(_STEP_COLUMN, not self._lines.is_today)
        self.list.retranslate()
        self._say_legend()
        self._say_empty()
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._steps.clear()
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def print_register(self) -> None:
        """Show the register of the day of the board, for signature."""
        show_day(self._desk, self._words, self._lines.on, self)

    @Slot()
    def print_week(self) -> None:
        """Show the sheet of the week of the volunteer whose line is current, else of who sits here."""
        show_week(self._desk, self._words, self.piles.person() if self.piles.isVisible() else None, self)

    @Slot()
    def print_letters(self) -> None:
        """Begin one file of letters: of the lines chosen where there are several, else of all that are listed."""
        keys = self._selected() or [row.id for row in self._lines.page(self._chosen(), 0, MOST)]
        open_batch(self._desk, self._words, keys, self)

    def _selected(self) -> list[int]:
        """The papers of the lines chosen; none where only the cursor stands somewhere."""
        places = sorted(index.row() for index in self.list.table.selectionModel().selectedRows())
        return [self.list.model.row(place).id for place in places] if len(places) > 1 else []

    def _chosen(self) -> tuple[Group, ...]:
        return tuple(Group) if self._group is None else (self._group,)

    def _name(self, group: Group) -> str:
        if group is Group.UNREGISTERED:
            return self.tr("Not registered")
        if group is Group.PUT_OFF:
            return self.tr("Overdue, waits by decision")
        return self._words.say(f"timeliness.{group}")

    def _next_step(self, row: AppealRow) -> str:
        """The step of a line, asked of the engine when the line is first seen; known of today only."""
        if not self._lines.is_today:
            return ""
        if row.id not in self._steps:
            step = steps.expected(self._desk.appeals.course(row.id))
            said = "" if step is None else steps.sentence(step, self._words)
            decided = [told(line, self._words) for line in self._desk.reviews.of_appeal(row.id)[:1]]
            self._steps[row.id] = "\n".join(part for part in (said, *decided) if part)
        return self._steps[row.id]

    def _say_legend(self) -> None:
        shown = self._lines.board.rows
        parts = []
        if any(row.provisional for row in shown):
            parts.append(self.tr("≈ is a provisional date: the calendar of that year is not yet confirmed."))
        if self._lines.cut():
            parts.append(self.tr("Only the first 200 of a group are listed."))
        self.legend.say(" ".join(parts), "info", "muted")
        self.legend.setVisible(bool(parts))

    def _say_empty(self) -> None:
        if self._group is None:
            self.list.empty.say(
                self.tr("No date runs"),
                self.tr("As soon as a paper is filed or registered, its date stands here, the most urgent first."),
                self.tr("Write down a talk"),
            )
        else:
            self.list.empty.say(
                self.tr("This group is empty"),
                self.tr("No appeal belongs here on that day."),
                self.tr("Show all groups"),
            )

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        self.title.setWordWrap(True)
        theme.set_state(self.day_label, "part", "help")
        theme.set_state(self.today_button, "look", "quiet")
        self.day_label.setBuddy(self.day)
        self.day.setObjectName("board_day")
        self.day.setMaximumWidth(_DATE_WIDTH)
        table = self.list.table
        table.setWordWrap(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(_ROW)
        top, cards = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        theme.set_icon(self.letters_button, "file-text")
        theme.set_icon(self.register_button, "printer")
        buttons = (self.today_button, self.review_button, self.letters_button, self.register_button)
        for widget in (self.day_label, self.day, *buttons):
            top.addWidget(widget)
        cards.setSpacing(8)
        for button in self.groups.values():
            cards.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.notice)
        box.addWidget(self.views)
        box.addWidget(self.by_date, 1)
        box.addWidget(self.piles, 1)
        dated = QVBoxLayout(self.by_date)
        dated.setContentsMargins(0, 0, 0, 0)
        dated.setSpacing(12)
        dated.addLayout(cards)
        dated.addWidget(self.list, 1)
        dated.addWidget(self.legend)
        self.piles.hide()

    def _connect(self) -> None:
        for group, button in self.groups.items():
            button.clicked.connect(partial(self._press, group))
        self.day.changed.connect(self._take_day)
        self.day.edit.editingFinished.connect(self._check_day)
        self.today_button.clicked.connect(self._back_to_today)
        self.review_button.paper_wanted.connect(self.paper_wanted)
        self.review_button.appeal_chosen.connect(self.appeal_chosen)
        self.review_button.failed.connect(self._fail)
        self.letters_button.clicked.connect(self.print_letters)
        self.register_button.clicked.connect(self.print_register)
        self.views.chosen.connect(self._show_view)
        self.views.week_wanted.connect(self.print_week)
        self.piles.wanted.connect(self.behind_wanted)
        self.list.opened.connect(self._open)
        self.list.empty.acted.connect(self._act)

    @Slot()
    def _show_view(self) -> None:
        """The lines by their dates, or divided; what is divided is always of today."""
        by = self.views.choice.code() if self._lines.is_today else None
        self.views.setVisible(self._lines.is_today)
        self.by_date.setVisible(by is None)
        self.piles.setVisible(by is not None)
        if by is not None:
            self.piles.show_by(by)

    def _press(self, group: Group) -> None:
        self.show_group(None if self._group is group else group)

    @Slot()
    def _take_day(self) -> None:
        if self.day.problem():
            return
        chosen = self.day.date()
        if chosen == self._lines.on:
            return
        self._on = None if chosen == self._desk.context.today() else chosen
        self.reload()

    @Slot()
    def _check_day(self) -> None:
        problem = self.day.problem()
        theme.set_state(self.day, "problem", "error" if problem else "")
        if problem:
            self.notice.say(problem)

    @Slot()
    def _back_to_today(self) -> None:
        self.day.set_date(self._desk.context.today())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open(self, row: AppealRow) -> None:
        self.appeal_chosen.emit(row.id)

    @Slot(object)
    def _fail(self, error: UserError) -> None:
        self.notice.say(self._words.error(error))

    @Slot()
    def _act(self) -> None:
        if self._group is None:
            self.consultation_wanted.emit()
        else:
            self.show_group(None)
