"""Days of tasks: when a repeated one comes again, and the small sets that follow the stage of a paper (F30, F91).

These are working habits of an office and no terms of the law: the law's own dates are counted by its rules, and a set
counts working days from them, forward or backward.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.codes import AppealState, Side
from app.domain.courses import Course
from app.domain.errors import YearWithoutCalendar
from app.domain.tasks import RepeatUnit, Task
from app.law.calendar import WorkingCalendar
from app.law.typed_days import months_away

_DAYS = {RepeatUnit.DAYS: 1, RepeatUnit.WEEKS: 7}


def next_due(done: Task, today: date) -> date | None:
    """The next day of a repeated task: the first of its row after its own day that has not passed.

    None for one that is done once, or whose row has ended.
    """
    if not done.every:
        return None
    step, day = 1, _away(done, 1)
    while day < today:
        step += 1
        day = _away(done, step)
    return None if done.repeat_until is not None and day > done.repeat_until else day


def _away(done: Task, steps: int) -> date:
    if done.unit is RepeatUnit.MONTHS:
        return months_away(done.due_on, done.every * steps)
    return done.due_on + timedelta(days=_DAYS[done.unit] * done.every * steps)


class Anchor(StrEnum):
    """From which day a task of a set is counted."""

    TODAY = "today"
    AWAITED = "awaited"
    """The last day everybody waits for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A task of a set: its words (`task_words.<code>`), so many working days after its anchor, or before it."""

    code: str
    anchor: Anchor
    days: int


class TaskSet(StrEnum):
    """What a set of tasks is for (`task_set.<code>`)."""

    SENDING = "sending"
    REGISTRATION = "registration"
    ANSWER = "answer"
    CLIENT_TERM = "client_term"


SENDING, REGISTRATION, ANSWER, CLIENT_TERM = TaskSet
SETS = {
    SENDING: (
        Seed(code="collect", anchor=Anchor.TODAY, days=1),
        Seed(code="read_over", anchor=Anchor.TODAY, days=2),
        Seed(code="sign", anchor=Anchor.TODAY, days=3),
        Seed(code="send", anchor=Anchor.TODAY, days=4),
    ),
    REGISTRATION: (
        Seed(code="ask_number", anchor=Anchor.TODAY, days=1),
        Seed(code="keep_proof", anchor=Anchor.TODAY, days=2),
    ),
    ANSWER: (
        Seed(code="call_body", anchor=Anchor.AWAITED, days=-5),
        Seed(code="ask_client", anchor=Anchor.AWAITED, days=0),
        Seed(code="prepare_complaint", anchor=Anchor.AWAITED, days=1),
    ),
    CLIENT_TERM: (
        Seed(code="decide_together", anchor=Anchor.AWAITED, days=-10),
        Seed(code="write_paper", anchor=Anchor.AWAITED, days=-5),
        Seed(code="second_eyes", anchor=Anchor.AWAITED, days=-3),
        Seed(code="send_in_time", anchor=Anchor.AWAITED, days=-2),
    ),
}
"""The tasks of each set."""


def set_of(course: Course) -> TaskSet | None:
    """Which set fits where a paper stands; None where nothing runs."""
    if course.state is AppealState.DRAFT:
        return SENDING
    if course.state is AppealState.FILED:
        return REGISTRATION
    if course.pending is None or course.pending.due_on is None:
        return None
    return CLIENT_TERM if course.pending.side is Side.CLIENT else ANSWER


def seeded(name: TaskSet, course: Course, today: date, calendar: WorkingCalendar) -> tuple[tuple[Seed, date], ...]:
    """The tasks of that set with their days; left out are those whose day has passed or whose calendar is missing."""
    return tuple((seed, day) for seed, day in _counted(SETS[name], course, today, calendar) if day >= today)


def _counted(
    seeds: tuple[Seed, ...], course: Course, today: date, calendar: WorkingCalendar
) -> Iterator[tuple[Seed, date]]:
    awaited = course.pending.due_on if course.pending is not None else None
    for seed in seeds:
        anchor = today if seed.anchor is Anchor.TODAY else awaited
        day = None if anchor is None else working_away(anchor, seed.days, calendar)
        if day is not None:
            yield seed, day


def working_away(day: date, days: int, calendar: WorkingCalendar) -> date | None:
    """So many working days after that day, or before it; None where the calendar does not reach so far."""
    try:
        if days == 0:
            return day
        return calendar.add_working(day, days) if days > 0 else calendar.subtract_working(day, -days)
    except YearWithoutCalendar:
        return None
