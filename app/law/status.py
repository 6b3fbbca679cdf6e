"""The one status of an appeal on a day, for every list, board and report; and the same as ranges of dates for SQL."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter

from app.domain.codes import AppealState, Timeliness
from app.domain.courses import Caution, Course

_DAY = timedelta(days=1)
_LAST = attrgetter("last_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """The last days that have one status today: from `first_on` to `last_on`, both included, None without end."""

    timeliness: Timeliness
    first_on: date | None
    last_on: date | None

    def holds(self, day: date) -> bool:
        """Whether that last day lies in this range."""
        return (self.first_on is None or self.first_on <= day) and (self.last_on is None or day <= self.last_on)


def of_course(course: Course, today: date, caution: Caution) -> Timeliness:
    """The status of an appeal: of the date everybody waits for, or done when nobody waits any more."""
    due_on = course.pending.due_on if course.pending else None
    return paused_or(timeliness(due_on, today, caution, course.settled), course.state)


def paused_or(found: Timeliness, state: AppealState) -> Timeliness:
    """Where no term runs because it was suspended the status is paused, else the one found."""
    paused = found is Timeliness.NOT_RUNNING and state is AppealState.SUSPENDED
    return Timeliness.PAUSED if paused else found


def timeliness(due_on: date | None, today: date, caution: Caution, settled: Timeliness | None = None) -> Timeliness:
    """The status of one last day: `settled` (done, done late) wins, no day means that nothing runs."""
    return settled or _running(ranges(today, caution), due_on)


def of_lines(
    lines: Sequence[tuple[date | None, Timeliness | None, AppealState]], today: date, caution: Caution
) -> list[Timeliness]:
    """The statuses of the lines of a list, of each its last day, what is settled and its state; each day asked once."""
    spans = ranges(today, caution)
    running = {due_on: _running(spans, due_on) for due_on in {due_on for due_on, settled, _ in lines if not settled}}
    return [
        settled or (running[due_on] if due_on else paused_or(Timeliness.NOT_RUNNING, state))
        for due_on, settled, state in lines
    ]


def _running(spans: tuple[Range, ...], due_on: date | None) -> Timeliness:
    if due_on is None:
        return Timeliness.NOT_RUNNING
    return spans[bisect_left(spans, due_on, hi=len(spans) - 1, key=_LAST)].timeliness


@lru_cache(maxsize=16)
def ranges(today: date, caution: Caution) -> tuple[Range, ...]:
    """The four running statuses as ranges of last days; they touch, never overlap, and leave out no day.

    Asked for each line of a list, and the same for all of them.
    """
    soon = max(caution.soon_days, 0) * _DAY
    return (
        Range(timeliness=Timeliness.OVERDUE, first_on=None, last_on=today - _DAY),
        Range(timeliness=Timeliness.DUE_TODAY, first_on=today, last_on=today),
        Range(timeliness=Timeliness.DUE_SOON, first_on=today + _DAY, last_on=today + soon),
        Range(timeliness=Timeliness.ON_TIME, first_on=today + soon + _DAY, last_on=None),
    )
