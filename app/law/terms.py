"""Counting terms (rules §6): working days, calendar days, months, years; a last day off moves on (CNT-1 to CNT-4)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.codes import Unit
from app.domain.deadlines import SkippedDay
from app.law.calendar import WorkingCalendar

_MONTHS_A_YEAR = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A counted term: the last day, every day that counted, every day in between that did not.

    `nominal_on` is the last day before it moved off a day off (months, years, calendar days).
    """

    counting_starts: date
    due_on: date
    counted: tuple[date, ...] = ()
    skipped: tuple[SkippedDay, ...] = ()
    nominal_on: date | None = None


def add_months(start: date, months: int) -> date:
    """The same date of the last month, or that month's last day (CNT-2)."""
    year, month = divmod(start.year * _MONTHS_A_YEAR + start.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def count(start: date, length: int, unit: Unit, calendar: WorkingCalendar) -> Count:
    """The term that begins the day after `start`; a last day off moves to the next working day (CNT-1, CNT-4).

    A term of years that ends beyond the calendar keeps its date: whether that day is worked is not yet known.
    """
    if unit is Unit.WORKING_DAYS:
        return _working(start + _DAY, calendar.add_working(start, length), calendar)
    days: tuple[date, ...] = ()
    if unit is Unit.CALENDAR_DAYS:
        nominal = start + length * _DAY
        days = tuple(start + step * _DAY for step in range(1, length + 1))
    else:
        nominal = add_months(start, length * (_MONTHS_A_YEAR if unit is Unit.YEARS else 1))
    beyond = unit is Unit.YEARS and not calendar.covers(nominal.year)
    due = nominal if beyond else calendar.next_working(nominal)
    skipped = () if beyond else calendar.days_off(nominal, due)
    return Count(counting_starts=start + _DAY, due_on=due, counted=days, skipped=skipped, nominal_on=nominal)


def count_with_start(start: date, length: int, calendar: WorkingCalendar) -> Count:
    """The other reading of the old wording: a worked `start` is itself the first working day (CNT-9)."""
    return _working(start, calendar.add_working(start, length, offset=0), calendar)


def count_back(planned: date, length: int, calendar: WorkingCalendar) -> Count:
    """The last day that leaves `length` working days before `planned`; days stand in the order they are counted."""
    due = calendar.subtract_working(planned, length)
    before = planned - _DAY
    counted = calendar.working_days(due, before)[::-1]
    skipped = calendar.days_off(due, before)[::-1]
    return Count(counting_starts=before, due_on=due, counted=counted, skipped=skipped)


def _working(first: date, due: date, calendar: WorkingCalendar) -> Count:
    counted = calendar.working_days(first, due)
    return Count(counting_starts=first, due_on=due, counted=counted, skipped=calendar.days_off(first, due))
