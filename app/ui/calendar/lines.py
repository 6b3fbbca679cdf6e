"""The days of a year as lines to read: what the calendar says, what the office made ordinary, when it is closed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.law.calendar import CalendarDay
from app.law.calendar_layers import OfficeDay
from app.law.wording import day_name
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

ORDINARY, CLOSED = "ordinary", "closed"
"""Kinds of a line beside those of the calendar: a day the office made ordinary, a day the office is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """A day worth a line; `id` is its ordinal, `own` when the office changed it."""

    id: int
    on: date
    kind: str
    name: str
    moved_from: date | None
    sure: bool
    source: str
    own: OfficeDay | None = None


def day_lines(desk: "Desk", year: int) -> tuple[DayLine, ...]:
    """Every line of a year in order; raises `YearWithoutCalendar`."""
    own = {day.on: day for day in desk.calendar.own_days()}
    found = [_of_calendar(day, own.get(day.on)) for day in desk.calendar.year(year).days]
    named = {line.on for line in found}
    found += [line for line in _of_office(desk, own) if line.on.year == year and line.on not in named]
    return tuple(sorted(found, key=lambda line: line.id))


def said_name(line: DayLine, words: Words) -> str:
    """The name of a day in the language of the screen."""
    return day_name(line.name, line.moved_from, words.texts) if line.name else words.say(f"calendar_kind.{line.kind}")


def _of_calendar(day: CalendarDay, own: OfficeDay | None) -> DayLine:
    return DayLine(
        id=day.on.toordinal(),
        on=day.on,
        kind=day.kind.value,
        name=day.name,
        moved_from=day.moved_from,
        sure=day.confirmed,
        source=day.source,
        own=own,
    )


def _of_office(desk: "Desk", own: dict[date, OfficeDay]) -> Iterator[DayLine]:
    for day in own.values():
        if day.kind is None:
            yield DayLine(
                id=day.on.toordinal(),
                on=day.on,
                kind=ORDINARY,
                name="",
                moved_from=None,
                sure=day.confirmed,
                source=day.source,
                own=day,
            )
    for closed in desk.calendar.closed_days():
        key = closed.on.toordinal()
        yield DayLine(
            id=key, on=closed.on, kind=CLOSED, name=closed.name, moved_from=None, sure=True, source=closed.who
        )
