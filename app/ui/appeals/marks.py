"""What stands on the timeline of an appeal: events, dates, letters and today, in order; codes only, no sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.appeals import Appeal
from app.domain.codes import DeadlineStatus, Timeliness
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.domain.events import Event
from app.domain.letters import Letter
from app.domain.reviews import Reviewed


class MarkKind(StrEnum):
    """What a mark on the line is."""

    EVENT = "event"
    LETTER = "letter"
    REVIEWED = "reviewed"
    TODAY = "today"
    DUE = "due"


_ORDER = {MarkKind.EVENT: 0, MarkKind.LETTER: 1, MarkKind.REVIEWED: 2, MarkKind.TODAY: 3, MarkKind.DUE: 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One point of the line; exactly one of `event`, `letter`, `deadline`, `reviewed` is set, none for today.

    `on` of a deadline is its last day, or the earlier day on which it was met: nothing that is done lies ahead.
    """

    on: date
    kind: MarkKind
    event: Event | None = None
    letter: Letter | None = None
    deadline: Deadline | None = None
    reviewed: Reviewed | None = None
    passed: bool = False

    @property
    def timeliness(self) -> Timeliness:
        """How a date stands, for colour and sign; events and letters are simply done."""
        if self.deadline is None:
            return Timeliness.DONE
        if self.deadline.status is DeadlineStatus.RUNNING:
            return Timeliness.OVERDUE if self.passed else Timeliness.ON_TIME
        return {
            DeadlineStatus.MET: Timeliness.DONE,
            DeadlineStatus.MET_LATE: Timeliness.DONE_LATE,
            DeadlineStatus.MISSED: Timeliness.OVERDUE,
            DeadlineStatus.SUPERSEDED: Timeliness.NOT_RUNNING,
        }[self.deadline.status]


def marks(
    appeal: Appeal, course: Course, letters: tuple[Letter, ...], today: date, decided: tuple[Reviewed, ...] = ()
) -> tuple[Mark, ...]:
    """Every mark in the order of days; on one day facts come before today, and today before what falls due."""
    found = [Mark(on=event.on, kind=MarkKind.EVENT, event=event) for event in appeal.events]
    found.extend(Mark(on=local_day(letter.issued_at), kind=MarkKind.LETTER, letter=letter) for letter in letters)
    found.extend(
        Mark(on=on, kind=MarkKind.DUE, deadline=deadline, passed=on < today)
        for deadline in course.deadlines
        if (on := _day(deadline, today)) is not None
    )
    found.extend(
        Mark(on=local_day(line.decided_at), kind=MarkKind.REVIEWED, reviewed=line)
        for line in decided
        if line.decided_at
    )
    found.append(Mark(on=today, kind=MarkKind.TODAY))
    return tuple(sorted(found, key=lambda mark: (mark.on, _ORDER[mark.kind])))


def _day(deadline: Deadline, today: date) -> date | None:
    """Where a deadline stands on the line; nowhere, if another took its place before its last day came."""
    if deadline.due_on is None or (deadline.status is DeadlineStatus.SUPERSEDED and deadline.due_on > today):
        return None
    return min(filter(None, (deadline.due_on, deadline.met_on)))


def local_day(instant: datetime) -> date:
    """The calendar day of an instant where the person sits."""
    return instant.astimezone().date()
