"""Why a body states another date: which way of counting leads to it, arguable or mistaken."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from app.domain.codes import Unit
from app.domain.deadlines import Alternative, Explanation
from app.domain.errors import UserError
from app.domain.notes import Mismatch
from app.law.calendar import DayKind, WorkingCalendar
from app.law.laws import Law
from app.law.lookup import wordings
from app.law.rule import Reading, Trigger
from app.law.rules import row
from app.law.terms import Count, count, count_back, count_with_start

_DAY = timedelta(days=1)
_SATURDAY = 5
_Way = tuple[str, Callable[[], date]]


def mismatch(explanation: Explanation, stated_on: date, calendar: WorkingCalendar) -> Mismatch | None:
    """The body's date beside the statutory one; None where they agree or the law fixes no date.

    `ways` name what would give the body's date: first the other readings of the law, then the usual mistakes.
    """
    due_on = explanation.due_on
    if due_on is None or stated_on == due_on:
        return None
    arguable = [other for other in explanation.alternatives if other.due_on == stated_on]
    known = {other.why for other in arguable} | ({"not_rolled"} if _unrolled(arguable) else set())
    mistaken = [
        Alternative(due_on=stated_on, why=why)
        for why, reckon in _ways(explanation, calendar)
        if why not in known and _reached(reckon) == stated_on
    ]
    return Mismatch(
        stated_on=stated_on,
        due_on=due_on,
        apart=working_days_apart(due_on, stated_on, calendar),
        day_off=calendar.covers(stated_on.year) and not calendar.is_working(stated_on),
        ways=(*arguable, *mistaken),
        arguable=len(arguable),
    )


def _unrolled(arguable: list[Alternative]) -> bool:
    """Whether the law itself may be read so that the last day does not move."""
    return any(other.why == Reading.NO_ROLL_OVER.value for other in arguable)


def working_days_apart(due_on: date, other_on: date, calendar: WorkingCalendar) -> int:
    """Working days from one date to another, negative when the other is earlier."""
    if other_on > due_on:
        return len(calendar.working_days(due_on + _DAY, other_on))
    return -len(calendar.working_days(other_on, due_on - _DAY))


def _ways(asked: Explanation, calendar: WorkingCalendar) -> Iterator[_Way]:
    """Every way of counting that people are known to use, each with the day it leads to."""
    length, unit, start = asked.length, asked.unit, asked.registered_on
    if length is None or unit is None:
        return
    if asked.counting_starts < start:
        yield "calendar_days", lambda: start - length * _DAY
        yield "trigger_day_counts", lambda: count_back(start + _DAY, length, calendar).due_on
        return
    if unit is Unit.WORKING_DAYS:
        yield from _working_ways(asked, length, calendar)
    else:
        yield from _dated_ways(asked, length, unit, calendar)
    for wording in wordings(asked.rule):
        other, units = wording.length, wording.unit
        if other is not None and units is not None and (other, units) != (length, unit):
            yield "other_wording", _ending(partial(count, start, other, units, calendar))


def _working_ways(asked: Explanation, length: int, calendar: WorkingCalendar) -> Iterator[_Way]:
    start, came = asked.registered_on, asked.from_on
    registered = row(asked.rule, asked.version)
    known = registered.law is Law.APPC and registered.trigger is Trigger.ARRIVAL
    first = "registration_day_counts" if known else "trigger_day_counts"
    yield first, _ending(lambda: count_with_start(start, length, calendar))
    if came != start:
        yield "from_receipt", _ending(lambda: count(came, length, Unit.WORKING_DAYS, calendar))
        yield "receipt_day_counts", _ending(lambda: count_with_start(came, length, calendar))
    yield "day_late", lambda: calendar.add_working(start, length + 1)
    yield "calendar_days", lambda: start + length * _DAY
    yield "calendar_days_rolled", lambda: calendar.next_working(start + length * _DAY)
    yield "holidays_ignored", lambda: _add(start, length, lambda day: day.weekday() < _SATURDAY)
    yield "transfers_ignored", lambda: _add(start, length, lambda day: _untransferred(day, calendar))


def _dated_ways(asked: Explanation, length: int, unit: Unit, calendar: WorkingCalendar) -> Iterator[_Way]:
    start, nominal = asked.registered_on, asked.nominal_on or asked.registered_on
    yield "not_rolled", lambda: nominal
    yield "trigger_day_counts", lambda: calendar.next_working(nominal - _DAY)
    yield "day_late", _ending(lambda: count(start + _DAY, length, unit, calendar))
    if unit is Unit.CALENDAR_DAYS:
        yield "working_days", lambda: calendar.add_working(start, length)


def _ending(reckon: Callable[[], Count]) -> Callable[[], date]:
    return lambda: reckon().due_on


def _reached(reckon: Callable[[], date]) -> date | None:
    try:
        return reckon()
    except UserError:
        return None


def _add(start: date, length: int, counts: Callable[[date], bool]) -> date:
    day, left = start, length
    while left:
        day += _DAY
        left -= counts(day)
    return day


def _untransferred(day: date, calendar: WorkingCalendar) -> bool:
    """A weekday that is no holiday, as if no day off had ever been moved."""
    weekday = day.weekday() < _SATURDAY
    return weekday and (calendar.is_working(day) or calendar.reason(day).reason != DayKind.HOLIDAY.value)
