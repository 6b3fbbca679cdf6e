"""When the head of a body receives people: a weekday of a week of the month, as the body announced it."""

from datetime import date, timedelta

from app.law.calendar import WorkingCalendar

LAST_WEEK = 5
"""The last such weekday of a month, whether it has four of them or five."""
_WEEK = timedelta(days=7)
_DECEMBER = 12


def next_of_head(week: int, weekday: int, day: date, calendar: WorkingCalendar) -> date | None:
    """The next such day from `day` on; one that is not worked moves to the next working day. None: nobody asked.

    `week` 0 is every week, `weekday` is Monday 1. Raises `YearWithoutCalendar`.
    """
    if not weekday:
        return None
    if not week:
        return calendar.next_of(frozenset({weekday}), day)
    first = day.replace(day=1)
    while (found := calendar.next_working(_of_month(first, week, weekday))) < day:
        year, month = (first.year + 1, 1) if first.month == _DECEMBER else (first.year, first.month + 1)
        first = date(year, month, 1)
    return found


def _of_month(first: date, week: int, weekday: int) -> date:
    found = first + timedelta(days=(weekday - first.isoweekday()) % 7) + (week - 1) * _WEEK
    return found if found.month == first.month else found - _WEEK
