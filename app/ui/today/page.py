"""The Today page: what was begun, what is overdue, due today, to be taken up again, and soon; each one key away."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QStackedLayout, QVBoxLayout, QWidget

from app.domain.appeals import AppealRow
from app.domain.boards import Day, PutOff
from app.domain.calendar import CalendarReminder
from app.domain.consultations import ConsultationRow
from app.domain.drafts import Draft
from app.domain.expiring import Expiring
from app.domain.tasks import IdleCase, TaskRow
from app.domain.visits import Visit
from app.services.desk import Desk
from app.ui import theme
from app.ui.only_looking import is_only_looking
from app.ui.reminders.notice import ReminderNotice
from app.ui.today.cards import CountCard
from app.ui.today.delegate import LineDelegate
from app.ui.today.lines import BOARD_GROUPS, COUNTED, SIGN, Group, Kind, Line, LineModel, counts, drafts_of
from app.ui.todo.form import EndDialog
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

MARGIN = 16
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TodayPage(QWidget):
    """`appeal_chosen(id)`, `consultation_chosen(id)`, `visit_chosen(id)`: a line was opened.

    `consultation_wanted`: begin a talk.

    `case_chosen(id)`: the case of a task, or one without a next step; Space says that a task is done.
    `calendar_wanted(year)`: look at the calendar of a year nobody confirmed yet; `draft_chosen(draft)`: go on with
    what was begun.
    """

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    consultation_chosen = Signal(int)
    consultation_wanted = Signal()
    calendar_wanted = Signal(int)
    visit_chosen = Signal(int)
    draft_chosen = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._day: Day | None = None
        self._unconfirmed: CalendarReminder | None = None
        self._quiet_about: CalendarReminder | None = None
        self._ways = {
            Kind.APPEAL: self.appeal_chosen,
            Kind.CONSULTATION: self.consultation_chosen,
            Kind.VISIT: self.visit_chosen,
            Kind.CASE: self.case_chosen,
        }
        self.title = QLabel()
        self.reminder, self.reminded = NoticeBar(), ReminderNotice(desk, words)
        self.cards = {group: CountCard(SIGN[group]) for group in COUNTED}
        self.model = LineModel(self)
        self.list = QListView()
        self.empty = EmptyState("sunrise")
        self.dialog: EndDialog | None = None
        self._build()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the day anew; the current line stays if it is still there."""
        self._day = self._desk.today.page()
        self._unconfirmed = self._desk.calendar.reminder()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        if self._day is None:
            return
        self.setAccessibleName(self.tr("Today"))
        self.title.setText(self.tr("Today: {date}").format(date=self._words.long_date(self._day.board.on)))
        self.list.setAccessibleName(self.tr("What waits today"))
        found = counts(self._day)
        for group, card in self.cards.items():
            card.say(self._name(group), found[group])
        self.empty.say(
            self.tr("Nothing waits today"),
            self.tr("Write down the first talk: Ctrl+N."),
            self.tr("Write down a talk"),
        )
        self._show_lines(self._day)
        self._remind()
        self.reminded.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the current line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _OPENING:
            self._open(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def go_to(self, group: Group) -> None:
        """Go to the first line of a group, if there is one."""
        index = self.model.first_of(group)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index.siblingAtRow(index.row() - 1), QListView.ScrollHint.PositionAtTop)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        cards = QHBoxLayout()
        cards.setSpacing(MARGIN)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(MARGIN)
        lines.addWidget(self.title)
        lines.addWidget(self.reminder)
        lines.addWidget(self.reminded)
        lines.addLayout(cards)
        lines.addLayout(self._stack, 1)

    def _connect(self) -> None:
        for group, card in self.cards.items():
            card.clicked.connect(lambda _=False, group=group: self.go_to(group))
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._open)
        done = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        done.setContext(Qt.ShortcutContext.WidgetShortcut)
        done.activated.connect(self._finish)
        self.empty.acted.connect(self.consultation_wanted)
        self.reminder.acted.connect(self._open_calendar)
        self.reminder.dismissed.connect(self._be_quiet)

    def _remind(self) -> None:
        """Ask to confirm a year while nobody has, unless the person closed that message today."""
        wanted = self._unconfirmed
        if wanted is None or wanted == self._quiet_about:
            self.reminder.clear()
            return
        if wanted.covered:
            said = self.tr("Confirm the calendar of {year}: until then its dates are provisional.")
        else:
            said = self.tr("The calendar has no days of {year} yet: take them from a file.")
        self.reminder.say(said.format(year=wanted.year), "warning", self.tr("Open the calendar"))

    @Slot()
    def _open_calendar(self) -> None:
        if self._unconfirmed is not None:
            self.calendar_wanted.emit(self._unconfirmed.year)

    @Slot()
    def _be_quiet(self) -> None:
        self._quiet_about = self._unconfirmed

    def _show_lines(self, day: Day) -> None:
        before = self.model.line(self.list.currentIndex())
        lines = self._lines(day)
        self.model.show(lines)
        self._stack.setCurrentWidget(self.list if lines else self.empty)
        if before is not None:
            self.list.setCurrentIndex(self.model.find(before.kind, before.id))
        if lines and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(1))

    def _lines(self, day: Day) -> tuple[Line, ...]:
        lines: list[Line] = []
        for group, count in counts(day).items():
            found = tuple(self._of_group(day, group))
            if found:
                title = f"{self._name(group)} · {count}"
                lines.extend((Line(kind=Kind.HEADING, group=group, id=0, title=title), *found))
        return tuple(lines)

    def _of_group(self, day: Day, group: Group) -> Iterator[Line]:
        if group in BOARD_GROUPS:
            return (self._appeal(group, row) for row in day.board.group(BOARD_GROUPS[group]))
        lines: dict[Group, Iterator[Line]] = {
            Group.CONTACTS: (self._talk(row) for row in day.contacts),
            Group.EXPIRING: (self._paper(one) for one in day.expiring),
            Group.VISITS: (self._visit(visit) for visit in day.visits),
            Group.TASKS: (self._task(group, row) for row in day.duties.due),
            Group.ASKED: (self._task(group, row) for row in day.duties.asked),
            Group.IDLE: (self._idle(one) for one in day.duties.idle),
            Group.PUT_OFF: (self._put_off(one) for one in day.put_off),
        }
        return lines.get(group) or (self._draft(group, draft) for draft in drafts_of(day, group))

    def _name(self, group: Group) -> str:
        named = {
            Group.CONTACTS: self.tr("Call back today"),
            Group.EXPIRING: self.tr("Papers that run out"),
            Group.VISITS: self.tr("Next visits"),
            Group.TASKS: self.tr("My tasks"),
            Group.ASKED: self.tr("Asked of me, not due yet"),
            Group.IDLE: self.tr("Cases without a next step"),
            Group.DRAFTS: self.tr("Continue where you stopped"),
            Group.OLDER_DRAFTS: self.tr("Begun earlier"),
            Group.PUT_OFF: self.tr("Overdue, waits by decision"),
        }
        return named.get(group) or self._words.code("timeliness", BOARD_GROUPS[group])

    def _appeal(self, group: Group, row: AppealRow) -> Line:
        words = self._words
        parts = (
            row.client_name,
            row.authority_names[self._words.language],
            f"№ {row.registration_number}" if row.registration_number else "",
        )
        left = self._left(row.days)
        if row.provisional:
            left = self.tr("{left}, date not confirmed").format(left=left)
        return Line(
            kind=Kind.APPEAL,
            group=group,
            id=row.id,
            title=f"{words.code('appeal_kind', row.kind)}: {row.subject}",
            detail=" · ".join(part for part in parts if part),
            day=words.date(row.due_on),
            left=left,
        )

    def _put_off(self, one: PutOff) -> Line:
        """As any paper, but with the day it waits for."""
        waits = self.tr("waits until {date}").format(date=self._words.date(one.until_on))
        return replace(self._appeal(Group.PUT_OFF, one.row), left=waits)

    def _talk(self, row: ConsultationRow) -> Line:
        words = self._words
        days = (row.next_contact_on - self._desk.context.today()).days if row.next_contact_on else None
        question = row.question.strip().partition("\n")[0]
        who = row.client_name or self.tr("anonymous")
        return Line(
            kind=Kind.CONSULTATION,
            group=Group.CONTACTS,
            id=row.id,
            title=f"{who}: {words.code('topic', row.topic)}",
            detail=question,
            day=words.date(row.next_contact_on),
            left=self._left(days),
        )

    def _paper(self, paper: Expiring) -> Line:
        words = self._words
        return Line(
            kind=Kind.CASE,
            group=Group.EXPIRING,
            id=paper.case_id,
            title=f"{words.code('expiring', paper.kind)}: {paper.name}",
            detail=self.tr("Case {number}").format(number=paper.case_number),
            day=words.date(paper.until_on),
            left=self._left(paper.days(self._desk.context.today())),
        )

    def _visit(self, visit: Visit) -> Line:
        words = self._words
        return Line(
            kind=Kind.VISIT,
            group=Group.VISITS,
            id=visit.id,
            title=visit.place,
            detail=", ".join(visit.team),
            day=words.date(visit.begins_on),
            left=self._left(max(0, (visit.begins_on - self._desk.context.today()).days)),
        )

    def _task(self, group: Group, row: TaskRow) -> Line:
        task = row.task
        asked = self.tr("asked by {name}").format(name=row.by_name) if task.follow_up else ""
        parts = (row.case_number, row.client_name, asked, task.snooze_reason)
        return Line(
            kind=Kind.TASK,
            group=group,
            id=task.id,
            title=task.what,
            detail=" · ".join(part for part in parts if part),
            day=self._words.date(task.on),
            left=self._left((task.on - self._desk.context.today()).days),
        )

    def _idle(self, one: IdleCase) -> Line:
        return Line(
            kind=Kind.CASE,
            group=Group.IDLE,
            id=one.id,
            title=f"{one.number}: {one.title}",
            detail=one.client_name,
            left=self.tr("nothing is planned"),
        )

    def _draft(self, group: Group, draft: Draft) -> Line:
        words, kept_at = self._words, draft.kept_at.astimezone()
        return Line(
            kind=Kind.DRAFT,
            group=group,
            id=draft.id,
            title=_begun(words.code("draft_place", draft.place)),
            detail=draft.title,
            day=words.date(kept_at.date()),
            left=f"{kept_at:%H:%M}",
        )

    def _left(self, days: int | None) -> str:
        if days is None:
            return ""
        if days == 0:
            return self.tr("today")
        length = self._words.texts.count("unit.cd", abs(days))
        return (self.tr("{days} late") if days < 0 else self.tr("{days} left")).format(days=length)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None or line.kind is Kind.HEADING:
            return
        if line.kind is Kind.DRAFT and self._day is not None:
            self.draft_chosen.emit(next(draft for draft in self._day.drafts if draft.id == line.id))
        elif line.kind is Kind.TASK:
            self._open_task(line.id)
        else:
            self._ways[line.kind].emit(line.id)

    def case_at_hand(self) -> int:
        """The case the current line is about; 0 where it is about none."""
        line, day = self.model.line(self.list.currentIndex()), self._day
        if line is None or day is None:
            return 0
        if line.kind is Kind.CASE:
            return line.id
        if line.kind is Kind.APPEAL:
            return next((row.case_id for row in day.board.rows if row.id == line.id), 0)
        rows = (*day.duties.due, *day.duties.asked) if line.kind is Kind.TASK else ()
        return next((row.task.case_id or 0 for row in rows if row.id == line.id), 0)

    def _open_task(self, task_id: int) -> None:
        """Its paper or case where it has one, else the word it ends with."""
        task = self._desk.tasks.get(task_id)
        if task.appeal_id is not None:
            self.appeal_chosen.emit(task.appeal_id)
        elif task.case_id is not None:
            self.case_chosen.emit(task.case_id)
        else:
            self.dialog = EndDialog(self._desk, self._words, task, self)
            self.dialog.open()

    @Slot()
    def _finish(self) -> None:
        """End the task of the current line."""
        line = self.model.line(self.list.currentIndex())
        if line is not None and line.kind is Kind.TASK and not is_only_looking():
            self.dialog = EndDialog(self._desk, self._words, self._desk.tasks.get(line.id), self)
            self.dialog.open()


def _begun(words: str) -> str:
    """As a line begins."""
    return f"{words[:1].upper()}{words[1:]}"
