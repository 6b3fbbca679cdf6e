"""What follows from a fact before it is written down: every date that would run, and when to be reminded of it."""

from datetime import date

from app.domain.codes import Side
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.law.calendar import WorkingCalendar
from app.law.tasks import working_away

_BEFORE = {Side.CLIENT: -5, Side.BODY: 1}
"""Working days from a last day to its reminder: before the client's own, after the body's, to see whether it came."""


def following(before: Course, after: Course) -> tuple[Deadline, ...]:
    """The dates that run after the fact and did not before, the nearest first; none that is met."""
    known = {(found.rule, found.due_on) for found in before.deadlines if found.met_on is None}
    news = [found for found in after.deadlines if found.met_on is None and (found.rule, found.due_on) not in known]
    return tuple(sorted(news, key=lambda found: (found.due_on or date.max, found.rule)))


def reminder_on(found: Deadline, today: date, calendar: WorkingCalendar) -> date | None:
    """The day to be reminded of a date, today where that has passed; None where nobody can be reminded of it."""
    if found.due_on is None or found.due_on < today:
        return None
    day = working_away(found.due_on, _BEFORE[found.side], calendar)
    return max(today, day or found.due_on)
