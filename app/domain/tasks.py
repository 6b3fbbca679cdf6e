"""What somebody is to do by a day of ours, not of the law: an own reminder, or what one person asks of another.

A task is never deleted: it is done or dropped with a word, and put off with a reason alone (F92).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.lengths import overlong
from app.domain.problems import Problem

MOST_REPEATS = 365
"""The longest step between two of a repeated task, in its unit."""


class RepeatUnit(StrEnum):
    """What the step of a repeated task counts."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class TaskWhich(StrEnum):
    """Which tasks a list shows."""

    MINE = "mine"
    ASKED_BY_ME = "asked_by_me"
    ALL = "all"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDraft:
    """What the form of a task holds.

    `for_id` is a user; None: whoever works on the matter, so that it goes with it from hand to hand. A `follow_up` is
    a question to that person, closed with a word (F86). `every` 0: once; else it comes again so many `unit`s later,
    until `repeat_until` where that is given (F30).
    """

    what: str = ""
    due_on: date | None = None
    for_id: int | None = None
    follow_up: bool = False
    every: int = 0
    unit: RepeatUnit = RepeatUnit.WEEKS
    repeat_until: date | None = None
    case_id: int | None = None
    appeal_id: int | None = None
    client_id: int | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being written down."""
        found = []
        if not self.what.strip():
            found.append(Problem(code="task_empty", field="what"))
        if self.due_on is None:
            found.append(Problem(code="date_empty", field="due_on"))
        elif self.due_on < today:
            found.append(Problem(code="date_in_past", field="due_on"))
        return (*found, *self.repeat_problems(), *overlong(self))

    def repeat_problems(self) -> tuple[Problem, ...]:
        """What is wrong with how often it comes again."""
        if not 0 <= self.every <= MOST_REPEATS:
            return (Problem(code="repeat_impossible", field="every"),)
        ends_before = self.every and self.repeat_until and self.due_on and self.repeat_until < self.due_on
        return (Problem(code="repeat_ends_before", field="repeat_until"),) if ends_before else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task as kept; `ended_at` None: it waits. `snoozed_until` is the day it was put off to, with the reason."""

    id: int
    uid: str
    version: int
    what: str
    due_on: date
    for_id: int | None
    by_id: int
    follow_up: bool
    every: int
    unit: RepeatUnit
    repeat_until: date | None
    case_id: int | None
    appeal_id: int | None
    client_id: int | None
    written_at: datetime
    snoozed_until: date | None = None
    snooze_reason: str = ""
    ended_at: datetime | None = None
    dropped: bool = False
    end_note: str = ""

    @property
    def on(self) -> date:
        """The day it is to be taken up: the one it was put off to, else its own."""
        return self.snoozed_until or self.due_on

    def draft(self) -> TaskDraft:
        """What the form shows of it."""
        return TaskDraft(
            what=self.what,
            due_on=self.due_on,
            for_id=self.for_id,
            follow_up=self.follow_up,
            every=self.every,
            unit=self.unit,
            repeat_until=self.repeat_until,
            case_id=self.case_id,
            appeal_id=self.appeal_id,
            client_id=self.client_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A line of a list: the task, the number of its matter, the name on its card, for whom and from whom it is."""

    task: Task
    case_number: str
    client_name: str
    for_name: str
    by_name: str

    @property
    def id(self) -> int:
        """The key in the file."""
        return self.task.id


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleCase:
    """An open matter that waits for nothing: no date runs, no paper is on its way, nobody has a task about it (F84)."""

    id: int
    number: str
    title: str
    client_name: str
    volunteer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What of the Today page is tasks: those to do up to today, those asked of me and not due yet, idle matters."""

    due: tuple[TaskRow, ...] = ()
    asked: tuple[TaskRow, ...] = ()
    idle: tuple[IdleCase, ...] = ()
