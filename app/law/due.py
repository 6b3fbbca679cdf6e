"""One date with all its reasons: rule, day of the trigger and calendar give an Explanation."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from app.domain.codes import Unit
from app.domain.courses import DEFAULT_CLOSING
from app.domain.deadlines import Alternative, Explanation, SkippedDay
from app.law.calendar import WorkingCalendar
from app.law.regimes import BORDER_ON, Regime
from app.law.rule import Reading, Rule, Start, Trigger
from app.law.rules import find, versions
from app.law.terms import Count, count, count_back, count_with_start

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """The day something counts as registered at a body, and why it is not the day it came (Art. 64(3))."""

    registered_on: date
    shift: str = ""
    passed: tuple[SkippedDay, ...] = ()


def arrival(on: date, at: time | None, closing: time, calendar: WorkingCalendar) -> Arrival:
    """A day off moves to the next working day; since 29.12.2025 so does closing time and later (REG-4, REG-5)."""
    if not calendar.is_working(on):
        registered = calendar.next_working(on)
        return Arrival(registered_on=registered, shift="day_off", passed=calendar.days_off(on, registered))
    if at is not None and at >= closing and on >= BORDER_ON:
        registered = calendar.add_working(on, 1)
        return Arrival(registered_on=registered, shift="after_hours", passed=calendar.days_off(on, registered))
    return Arrival(registered_on=on)


def due(rule: str, from_on: date, at: time | None, closing: time | None, calendar: WorkingCalendar) -> Explanation:
    """The statutory date of a rule, without internal margins.

    `rule` is an id or a reference with a version; `from_on` the day of the trigger as a fact; `at` its hour and
    `closing` the end of the body's working day (18:30 when None) matter for arrival at a body. Raises
    UserError("rule_unknown" | "rule_not_in_force") and YearWithoutCalendar.
    """
    came = Arrival(registered_on=from_on)
    if versions(rule)[0].trigger is Trigger.ARRIVAL:
        came = arrival(from_on, at, closing or DEFAULT_CLOSING, calendar)
    row = find(rule, came.registered_on)
    counted = _count(row, came.registered_on, calendar)
    used = (from_on, came.registered_on), (counted.nominal_on or came.registered_on, counted.due_on)
    return Explanation(
        rule=row.id,
        version=row.version.value,
        article=row.article,
        side=row.side,
        from_on=from_on,
        at=at,
        registered_on=came.registered_on,
        counting_starts=counted.counting_starts,
        length=row.length,
        unit=row.unit,
        due_on=None if row.length is None else counted.due_on,
        counted=counted.counted,
        skipped=counted.skipped,
        alternatives=_alternatives(row, from_on, came.registered_on, counted, calendar),
        calendar=calendar.version,
        confirmed=all(_confirmed(min(span), max(span), calendar) for span in used),
        message=row.message,
        shift=came.shift,
        passed=came.passed,
        nominal_on=counted.nominal_on,
    )


def _confirmed(first: date, last: date, calendar: WorkingCalendar) -> bool:
    known = calendar.covers(first.year) and calendar.covers(last.year)
    return known and calendar.all_confirmed(first, last)


def _count(row: Rule, start: date, calendar: WorkingCalendar) -> Count:
    if row.length is None or row.unit is None:
        return Count(counting_starts=start + _DAY, due_on=start)
    if row.start is Start.BACKWARDS:
        return count_back(start, row.length, calendar)
    return count(start, row.length, row.unit, calendar)


def _alternatives(
    row: Rule, from_on: date, registered_on: date, counted: Count, calendar: WorkingCalendar
) -> tuple[Alternative, ...]:
    """The other dates the law leaves room for: first day counted, no shift, no roll-over, border of the regimes."""
    if row.length is None or row.unit is None:
        return ()
    days = [(_read_otherwise(reading, row.length, counted, calendar), reading.value) for reading in row.readings]
    if Reading.FROM_RECEIPT in row.readings and from_on != registered_on:
        days.append((count(from_on, row.length, row.unit, calendar).due_on, Reading.FROM_RECEIPT.value))
    if row.version is Regime.V2 and from_on < BORDER_ON <= registered_on:
        days.append((_by_the_old_wording(row, registered_on, calendar), "regime_border"))
    return tuple(Alternative(due_on=day, why=why) for day, why in days if day is not None and day != counted.due_on)


def _read_otherwise(reading: Reading, length: int, counted: Count, calendar: WorkingCalendar) -> date | None:
    """The date by one other reading of a length; None where it says nothing here."""
    start = counted.counting_starts - _DAY
    if reading is Reading.FIRST_DAY_COUNTS:
        return count_with_start(start, length, calendar).due_on
    if reading is Reading.CALENDAR_DAYS:
        return count(start, length, Unit.CALENDAR_DAYS, calendar).due_on
    return counted.nominal_on if reading is Reading.NO_ROLL_OVER else None


def _by_the_old_wording(row: Rule, registered_on: date, calendar: WorkingCalendar) -> date | None:
    """The date if the first day counted, for what came before the border and was registered after it."""
    old = versions(row.id)[0]
    if old.length is None or Reading.FIRST_DAY_COUNTS not in old.readings:
        return None
    return count_with_start(registered_on, old.length, calendar).due_on
