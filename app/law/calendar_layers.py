"""The office's calendar on top of the shipped one: days added, changed or made ordinary again, years confirmed."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.calendar import DayDeed, DayDraft
from app.domain.errors import UserError
from app.domain.problems import Problem
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar

_SATURDAY = 5
LEAST_DAYS_OF_A_YEAR = 10
"""Fewer special days than this are no table of a year: the law alone names more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDay:
    """A day as this office knows it; `kind` None: nothing is special about it.

    `moved_from` of a pair (exchanged, moved) is the other day; `source` is the reason given.
    """

    on: date
    kind: DayKind | None
    name: str = ""
    moved_from: date | None = None
    confirmed: bool = True
    source: str = ""
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmedYear:
    """A year whose table somebody of the office compared with the official one."""

    year: int
    source: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayChange:
    """A day before and after a change; None: as its weekday says."""

    on: date
    before: CalendarDay | None
    after: CalendarDay | None


def layered(shipped: WorkingCalendar, days: Iterable[OfficeDay], years: Iterable[int]) -> WorkingCalendar:
    """The calendar of the office: its own days in the place of the shipped ones, its confirmed years sure."""
    sure = frozenset(years)
    special = {
        day.on: replace(day, confirmed=True) if day.on.year in sure and not day.confirmed else day
        for day in shipped.days
    }
    for own in days:
        special.pop(own.on, None)
        if own.kind is not None:
            special[own.on] = CalendarDay(
                on=own.on,
                kind=own.kind,
                name=own.name,
                moved_from=own.moved_from,
                confirmed=own.confirmed,
                source=own.source,
            )
    return WorkingCalendar(special.values(), shipped.confirmed_years | sure)


def changes(before: WorkingCalendar, after: WorkingCalendar) -> tuple[DayChange, ...]:
    """Every day whose entry differs, in order."""
    days = sorted({day.on for day in before.days} | {day.on for day in after.days})
    found = (DayChange(on=on, before=before.special(on), after=after.special(on)) for on in days)
    return tuple(change for change in found if change.before != change.after)


def first_difference(before: WorkingCalendar, after: WorkingCalendar) -> date | None:
    """The first day from which a date may be counted or trusted otherwise; None when nothing differs."""
    days = [change.on for change in changes(before, after)]
    days += [date(year, 1, 1) for year in before.confirmed_years ^ after.confirmed_years]
    days += [
        date(year + 1, 1, 1) for year in {before.last_year, after.last_year} if before.last_year != after.last_year
    ]
    return min(days, default=None)


def shifted(found: Iterable[DayChange]) -> tuple[date, ...]:
    """Those changed days that are worked before and off after, or the other way round."""
    return tuple(change.on for change in found if _works(change.on, change.before) != _works(change.on, change.after))


def objections(draft: DayDraft, calendar: WorkingCalendar) -> tuple[Problem, ...]:
    """What the calendar says against a change."""
    days = [("on", draft.on), ("other_on", draft.other_on if draft.deed in {DayDeed.EXCHANGE, DayDeed.MOVE} else None)]
    found = []
    for field, day in days:
        if day is not None and not calendar.covers(day.year):
            values = (("first", str(calendar.first_year)), ("last", str(calendar.last_year)))
            found.append(Problem(code="day_outside_calendar", field=field, values=values))
    if found or draft.on is None:
        return tuple(found)
    if draft.deed in {DayDeed.OFF, DayDeed.EXCHANGE} and not calendar.is_working(draft.on):
        found.append(Problem(code="day_already_off", field="on"))
    if draft.deed in {DayDeed.MOVE, DayDeed.WORKED} and calendar.special(draft.on) is None:
        found.append(Problem(code="day_not_special", field="on"))
    if draft.deed is DayDeed.EXCHANGE and draft.other_on is not None and calendar.is_working(draft.other_on):
        found.append(Problem(code="day_already_worked", field="other_on"))
    if draft.deed is DayDeed.MOVE and draft.other_on is not None and calendar.special(draft.other_on) is not None:
        found.append(Problem(code="day_already_special", field="other_on"))
    return tuple(found)


def office_days(draft: DayDraft, calendar: WorkingCalendar) -> tuple[OfficeDay, ...]:
    """The days of the office a change makes; the draft is sound and the calendar has nothing against it."""
    on, other = draft.on, draft.other_on
    if on is None:
        return ()
    own = OfficeDay(on=on, kind=None, confirmed=draft.official, source=draft.reason.strip())
    if draft.deed is DayDeed.OFF:
        return (replace(own, kind=DayKind.HOLIDAY, name=draft.name.strip()),)
    if draft.deed is DayDeed.WORKED or other is None:
        return (own,)
    if draft.deed is DayDeed.EXCHANGE:
        weekend = other.weekday() >= _SATURDAY
        worked = replace(own, on=other, kind=DayKind.WORKING_WEEKEND if weekend else None, name="worked", moved_from=on)
        return (replace(own, kind=DayKind.TRANSFERRED_OFF, name="swapped", moved_from=other), worked)
    special = calendar.special(on)
    moved = replace(own, on=other)
    if special is not None:
        moved = replace(moved, kind=special.kind, name=special.name, moved_from=special.moved_from)
    return (replace(own, moved_from=other), moved)


def taken_days(days: Iterable[CalendarDay], calendar: WorkingCalendar) -> tuple[OfficeDay, ...]:
    """What of a file's days differs from the calendar: another kind, another origin, or sure where ours is not.

    A year the calendar does not cover must follow its last one and be whole enough to be a year's table:
    UserError("calendar_gap" | "calendar_year_thin").
    """
    given = tuple(days)
    _demand_whole_years(given, calendar)
    taken = []
    for day in given:
        ours = calendar.special(day.on)
        told = ours is not None and ours.kind is day.kind and day.moved_from in {None, ours.moved_from}
        if ours is None or not told or (day.confirmed and not ours.confirmed):
            name = ours.name if ours is not None and told else day.name
            own = OfficeDay(on=day.on, kind=day.kind, name=name, confirmed=day.confirmed, source=day.source)
            taken.append(replace(own, moved_from=day.moved_from or (ours.moved_from if ours and told else None)))
    return tuple(taken)


def _demand_whole_years(days: tuple[CalendarDay, ...], calendar: WorkingCalendar) -> None:
    number = Counter(day.on.year for day in days)
    expected = calendar.last_year
    for year in sorted(year for year in number if not calendar.covers(year)):
        expected += 1
        if year != expected:
            raise UserError("calendar_gap", year=year, first=calendar.first_year, last=calendar.last_year)
        if number[year] < LEAST_DAYS_OF_A_YEAR:
            raise UserError("calendar_year_thin", year=year, number=number[year])


def partners(on: date, days: Iterable[OfficeDay]) -> tuple[date, ...]:
    """The day and those the office changed together with it: undone together."""
    kept = {day.on: day for day in days}
    pair = {other.on for other in kept.values() if other.moved_from == on}
    own = kept.get(on)
    if own is not None and own.moved_from in kept:
        pair.add(own.moved_from)
    return tuple(sorted(pair | {on}))


def calendar_text(calendar: WorkingCalendar) -> str:
    """A calendar as text to keep: all that its version is the sum of."""
    days = [[str(d.on), d.kind.value, d.name, str(d.moved_from or ""), d.confirmed] for d in calendar.days]
    return json.dumps({"years": sorted(calendar.confirmed_years), "days": days}, ensure_ascii=False)


def calendar_of(text: str, version: str) -> WorkingCalendar:
    """The calendar kept under that version; UserError("file_damaged") when it is not the one of then."""
    kept = json.loads(text)
    days = [
        CalendarDay(
            on=date.fromisoformat(on),
            kind=DayKind(kind),
            name=name,
            moved_from=date.fromisoformat(moved) if moved else None,
            confirmed=confirmed,
        )
        for on, kind, name, moved, confirmed in kept["days"]
    ]
    found = WorkingCalendar(days, kept["years"])
    if found.version != version:
        raise UserError("file_damaged")
    return found


def _works(on: date, day: CalendarDay | None) -> bool:
    return on.weekday() < _SATURDAY if day is None else day.kind is DayKind.WORKING_WEEKEND
