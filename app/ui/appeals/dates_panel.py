"""The dates of an appeal: every deadline with its side, status and days, and the chosen one explained."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.codes import DeadlineStatus, EventKind, Timeliness
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.ui import theme
from app.ui.appeals.explain import panel_lines
from app.ui.appeals.step_list import StepList
from app.ui.appeals.steps import BASES
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.appeals.warning_list import WarningList
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.form import scrolled
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_GAP = 16
_LEAST_HEIGHT = 120
_HEAD = 44
"""Titles and frame of the list."""
_EMPTY_HEIGHT = 232
"""An empty list says what to do and leaves the room to what is lawful now."""
_LIST_SHARE, _EXPLAIN_SHARE = 12, 9
_SIGNS = {
    DeadlineStatus.RUNNING: Timeliness.ON_TIME,
    DeadlineStatus.MET: Timeliness.DONE,
    DeadlineStatus.MET_LATE: Timeliness.DONE_LATE,
    DeadlineStatus.MISSED: Timeliness.OVERDUE,
    DeadlineStatus.SUPERSEDED: Timeliness.NOT_RUNNING,
}
"""The sign of a deadline that is no longer counted by days; a running one takes the status of today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """A line of the list: the deadline, its place in the course, and how it stands today."""

    id: int
    deadline: Deadline
    timeliness: Timeliness


class DatesPanel(QWidget):
    """The list with warnings and other steps on the left, the explanation on the right.

    `step_wanted(step)`; `note_wanted(deadline)`: print its calculation; `sheet_wanted`: print all dates. `beside` gives
    what else is known of a deadline, below its explanation.
    """

    step_wanted = Signal(object)
    note_wanted = Signal(object)
    sheet_wanted = Signal()

    def __init__(self, words: Words, beside: Callable[[Deadline], Sequence[Line]]) -> None:
        super().__init__()
        self._words = words
        self._beside = beside
        self._course: Course | None = None
        self._rows: tuple[DateRow, ...] = ()
        self.list = ListView(self._columns(), icon="calendar-days")
        self.title = QLabel()
        theme.set_state(self.title, "part", "heading")
        self.explain = ExplainPanel()
        self.printing, self.listing = QPushButton(), QPushButton()
        self.warnings = WarningList(words)
        self.steps = StepList(words)
        self.bans_title = QLabel()
        theme.set_state(self.bans_title, "part", "heading")
        self.bans = WarningList(words)
        self._build()
        self.list.set_source(lambda: len(self._rows), self._page)
        self.list.current_changed.connect(self._show)
        self.steps.step_wanted.connect(self.step_wanted)
        self.printing.clicked.connect(self._print)
        self.listing.clicked.connect(self.sheet_wanted)
        self.retranslate()

    def show_course(self, course: Course, rows: tuple[DateRow, ...]) -> None:
        """Show the dates of a course; the date that was explained stays explained until another one is waited for."""
        shown: DateRow | None = self.list.current_row()
        before, self._course, self._rows = self._course, course, rows
        self.list.reload()
        self.list.setMaximumHeight(max(_LEAST_HEIGHT, len(rows) * ROW_HEIGHT + _HEAD) if rows else _EMPTY_HEIGHT)
        self._say_empty()
        if rows:
            passed = before is None or shown is None or _passed(shown.deadline, before, course)
            awaited = course.pending or rows[-1].deadline
            self._keep(awaited.rule if passed or shown is None else shown.deadline.rule, anew=passed)
        self._show(self.list.current_row())
        self.steps.show_course(course)
        self._show_sentences(course)

    def _keep(self, rule: str, *, anew: bool) -> None:
        """Have a date of this rule explained: the latest one, where another must be or the lines have moved."""
        row: DateRow | None = self.list.current_row()
        if anew or row is None or row.deadline.rule != rule:
            self.choose(rule)

    @Slot(str)
    def choose(self, rule: str) -> None:
        """Explain the latest date of a rule."""
        found = [row.id for row in self._rows if row.deadline.rule == rule]
        if found:
            self.list.select_id(found[-1])

    def forget(self) -> None:
        """Another appeal comes: no line is current."""
        self._rows = ()
        self.list.reload()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("Why this date"))
        self.printing.setText(self.tr("Print this calculation…"))
        self.listing.setText(self.tr("All dates on a sheet…"))
        self.list.table.setAccessibleName(self.tr("Dates of the appeal"))
        self.explain.setAccessibleName(self.tr("The date explained"))
        self._say_empty()
        self.list.retranslate()
        self.bans_title.setText(self.tr("Unlawful now"))
        if self._course is not None:
            self._show_sentences(self._course)
        self._show(self.list.current_row())

    def _say_empty(self) -> None:
        """What to write down so that a date runs: the fact a term of the client starts from, else the registration."""
        possible = () if self._course is None else self._course.possible
        if any(base in possible for base in BASES):
            said = self.tr("Write down the event the term runs from: its last day is counted and explained here.")
        elif EventKind.PETITION_DRAFTED in possible:
            said = self.tr(
                "Write down the creation of the petition: the term of joining is counted and explained here."
            )
        else:
            said = self.tr(
                "Write down the filing and the registration: then the answer date is counted and explained here."
            )
        self.list.empty.say(self.tr("No date runs yet"), said)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="rule",
                title=lambda: self.tr("Date"),
                text=lambda row: (
                    f"{words.say(f'rule.{row.deadline.rule}.name')}\n{words.code('side', row.deadline.side)}"
                ),
                hint=lambda row: words.say(f"rule.{row.deadline.rule}.sentence"),
                stretch=True,
            ),
            Column(key="due_on", title=lambda: self.tr("Last day"), text=self._day, hint=self._readings, width=144),
            Column(
                key="status",
                title=lambda: self.tr("Status"),
                text=self._status,
                status=lambda row: str(row.timeliness),
                width=142,
            ),
        ]

    def _status(self, row: DateRow) -> str:
        if row.deadline.status is DeadlineStatus.RUNNING:
            return self._words.code("timeliness", row.timeliness)
        return self._words.code("deadline_status", row.deadline.status)

    def _day(self, row: DateRow) -> str:
        """The date to mind, and below it our own one, else the other reading, else that it is provisional."""
        found = row.deadline
        day = self._words.date(found.due_on)
        shown = f"≈ {day}" if found.provisional and day else day
        below = self._below(found)
        return f"{shown}\n{below}" if below else shown

    def _below(self, found: Deadline) -> str:
        others = sorted(readings(found))
        if found.internal_on is not None:
            return self.tr("ours: {date}").format(date=self._words.date(found.internal_on))
        if others:
            return self.tr("or {date}").format(date=self._words.date(others[0]))
        return self.tr("provisional") if found.provisional and found.due_on is not None else ""

    def _page(self, offset: int, limit: int) -> tuple[DateRow, ...]:
        return self._rows[offset : offset + limit]

    def _build(self) -> None:
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self.list.empty.setContentsMargins(0, -_GAP, 0, -_GAP)
        left, right, more = QWidget(), QWidget(), QWidget()
        beside = QVBoxLayout(more)
        beside.setContentsMargins(0, 0, 8, 0)
        beside.setSpacing(12)
        for part in (self.bans_title, self.bans, self.warnings, self.steps):
            beside.addWidget(part)
        beside.addStretch(1)
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(12)
        listed.addWidget(self.list, 3)
        listed.addWidget(scrolled(more), 2)
        explained = QVBoxLayout(right)
        explained.setContentsMargins(0, 0, 0, 0)
        explained.setSpacing(8)
        explained.addWidget(self.title)
        explained.addWidget(self.explain, 1)
        for button in (self.printing, self.listing):
            theme.set_icon(button, "printer")
            explained.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(_GAP)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([_LIST_SHARE, _EXPLAIN_SHARE])
        split.setStretchFactor(0, _LIST_SHARE)
        split.setStretchFactor(1, _EXPLAIN_SHARE)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.addWidget(split, 1)

    def _readings(self, row: DateRow) -> str:
        """Every date the law can be read to give, with its reason."""
        found, words = row.deadline.explanation, self._words
        if found is None:
            return ""
        lines = [
            words.say("explain.alternative", due=other.due_on, why=words.say(f"alternative.{other.why}"))
            for other in found.alternatives
        ]
        if row.deadline.provisional:
            lines.append(words.say("explain.provisional"))
        return "\n".join(lines)

    def _show_sentences(self, course: Course) -> None:
        self.warnings.show_warnings(course.warnings)
        self.bans.show_forbidden(course.forbidden)
        self.bans_title.setVisible(bool(course.forbidden))

    @Slot(object)
    def _show(self, row: DateRow | None) -> None:
        deadline = row.deadline if row is not None else None
        lines = [] if deadline is None else [*panel_lines(deadline, self._words), *self._beside(deadline)]
        self.explain.show_lines(lines)
        self.printing.setEnabled(deadline is not None and deadline.explanation is not None)
        self.listing.setEnabled(bool(self._rows))

    @Slot()
    def _print(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.note_wanted.emit(row.deadline)


def _passed(shown: Deadline, before: Course, now: Course) -> bool:
    """Whether the date explained is an old one now: it ran and runs no longer, or another date is waited for."""
    running = any(found.rule == shown.rule and found.status is DeadlineStatus.RUNNING for found in now.deadlines)
    stopped = shown.status is DeadlineStatus.RUNNING and not running
    return stopped or _waited(before) != _waited(now)


def _waited(course: Course) -> tuple[str, date | None] | None:
    return None if course.pending is None else (course.pending.rule, course.pending.due_on)


def readings(found: Deadline) -> set[date]:
    """The other dates the law can be read to give, beside the one to mind."""
    if found.explanation is None:
        return set()
    dates = {found.explanation.due_on, *(other.due_on for other in found.explanation.alternatives)}
    return {day for day in dates if day is not None and day != found.due_on}


def date_row(place: int, deadline: Deadline, today_status: Timeliness) -> DateRow:
    """A line of the list; only a running deadline is judged by today."""
    running = deadline.status is DeadlineStatus.RUNNING
    return DateRow(id=place, deadline=deadline, timeliness=today_status if running else _SIGNS[deadline.status])
