"""Working days of Kazakhstan as a table: 5-day week, holidays, moved days, worked weekends (Labour Code Art. 84-85).

The table maps a day to its place among the working days and back, so that counting is two look-ups.
"""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import accumulate
from itertools import count as count_from

from app.domain.deadlines import SkippedDay
from app.domain.errors import YearWithoutCalendar

_SATURDAY = 5
DAYS_OFF_ALONE = frozenset({"christmas", "kurban_ait"})
"""Names of days off that are no holidays, and so are never moved (Labour Code, Art. 84(5); rules CAL-4)."""


class DayKind(StrEnum):
    """What is special about a day."""

    HOLIDAY = "holiday"
    TRANSFERRED_OFF = "transferred_off"
    WORKING_WEEKEND = "working_weekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A special day; `name` is a key of the texts (`day.<name>`) or, for a day added by hand, its own words.

    `moved_from` is the day a moved day off comes from, or the day off a worked weekend is exchanged for.
    """

    on: date
    kind: DayKind
    name: str
    moved_from: date | None = None
    confirmed: bool = True
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear:
    """The special days of one year; `confirmed` when every one of them is."""

    year: int
    version: str
    confirmed: bool
    days: tuple[CalendarDay, ...]


class WorkingCalendar:
    """Which days are worked in the years it covers; outside them every question raises YearWithoutCalendar."""

    def __init__(self, days: Iterable[CalendarDay], confirmed_years: Iterable[int] | None = None) -> None:
        """Build the table; the years covered are those of the days given.

        `confirmed_years` are the years whose plain days are sure too; None: those with any confirmed day.
        """
        self.days = tuple(sorted(days, key=lambda day: day.on))
        self._special = {day.on: day for day in self.days}
        self.first_year, self.last_year = self.days[0].on.year, self.days[-1].on.year
        known = {day.on.year for day in self.days if day.confirmed} if confirmed_years is None else confirmed_years
        self.confirmed_years = frozenset(known)
        self.confirmed_through = date(max(self.confirmed_years), 12, 31) if self.confirmed_years else None
        self._origin = date(self.first_year, 1, 1).toordinal()
        span = [date.fromordinal(n) for n in range(self._origin, date(self.last_year, 12, 31).toordinal() + 1)]
        works = [self._rule(day) for day in span]
        self._dates = [day for day, worked in zip(span, works, strict=True) if worked]
        self._reasons: dict[int, SkippedDay] = {}
        self._rank = list(accumulate(works, initial=0))[1:]
        self._doubts = list(accumulate(not self._sure(day) for day in span))
        lines = "\n".join(f"{d.on},{d.kind},{d.name},{d.moved_from},{d.confirmed}" for d in self.days)
        sure = ",".join(map(str, sorted(self.confirmed_years)))
        self.checksum = hashlib.sha256(f"{lines}\n{sure}".encode()).hexdigest()
        self.version = f"{self.first_year}-{self.last_year}/{self.checksum[:12]}"

    def covers(self, year: int) -> bool:
        """Whether the working days of that year are known."""
        return self.first_year <= year <= self.last_year

    def special(self, day: date) -> CalendarDay | None:
        """What is special about a day; None for a day that is as its weekday says."""
        return self._special.get(day)

    def year(self, year: int) -> CalendarYear:
        """The special days of a year."""
        if not self.covers(year):
            raise YearWithoutCalendar(year, self.first_year, self.last_year)
        days = tuple(day for day in self.days if day.on.year == year)
        sure = year in self.confirmed_years and all(day.confirmed for day in days)
        return CalendarYear(year=year, version=self.version, confirmed=sure, days=days)

    def is_working(self, day: date) -> bool:
        """Whether state bodies work that day (5-day week)."""
        place = self._place(day)
        return self._rank[place] > (self._rank[place - 1] if place else 0)

    def next_working(self, day: date) -> date:
        """That day if it is worked, else the next that is."""
        return day if self.is_working(day) else self.add_working(day, 1)

    def add_working(self, day: date, count: int, *, offset: int = 1) -> date:
        """The `count`-th working day after `day`, `count` from 1; with offset 0 a worked `day` itself is the first."""
        place = day.toordinal() - self._origin
        if place < 0:
            raise YearWithoutCalendar(day.year, self.first_year, self.last_year)
        try:
            rank = self._rank[place] + count - 1
            if not offset and self.is_working(day):
                rank -= 1
            return self._dates[rank]
        except IndexError:
            beyond = day.year if place >= len(self._rank) else self.last_year + 1
            raise YearWithoutCalendar(beyond, self.first_year, self.last_year) from None

    def add_working_many(self, ordinals: Iterable[int], count: int) -> list[int]:
        """The same for many days at once, as ordinals (`date.toordinal`): one look-up a day in a table made once."""
        worked = [day.toordinal() for day in self._dates]
        lasts = worked[count - 1 :]
        table = dict(zip(count_from(self._origin), _taken(self._rank, lasts), strict=False))
        try:
            return list(map(table.__getitem__, ordinals))
        except KeyError as unknown:
            year = date.fromordinal(unknown.args[0]).year
            beyond = self.last_year + 1 if self.covers(year) else year
            raise YearWithoutCalendar(beyond, self.first_year, self.last_year) from None

    def subtract_working(self, day: date, count: int) -> date:
        """The `count`-th working day before `day`."""
        rank = self._rank[self._place(day)] - int(self.is_working(day)) - count
        if rank < 0:
            raise YearWithoutCalendar(self.first_year - 1, self.first_year, self.last_year)
        return self._dates[rank]

    def next_of(self, weekdays: frozenset[int], day: date) -> date | None:
        """The first working day from `day` on that is one of these weekdays (Monday 1); None without weekdays."""
        if not weekdays:
            return None
        found = self.next_working(day)
        while found.isoweekday() not in weekdays:
            found = self.add_working(found, 1)
        return found

    def working_days(self, first: date, last: date) -> tuple[date, ...]:
        """The working days from `first` to `last`, both included."""
        return tuple(self._dates[bisect_left(self._dates, first) : bisect_right(self._dates, last)])

    def days_off(self, first: date, last: date) -> tuple[SkippedDay, ...]:
        """The days off from `first` to `last`, both included, each with its reason."""
        if last < first:
            return ()
        start, end = self._place(first), self._place(last)
        before, found = self._rank[start - 1] if start else 0, []
        for place, rank in enumerate(self._rank[start : end + 1], start=start):
            if rank == before:
                found.append(self._reasons.get(place) or self.reason(date.fromordinal(self._origin + place)))
            before = rank
        return tuple(found)

    def reason(self, day: date) -> SkippedDay:
        """Why a day off is not worked; each day says it with the same record."""
        special = self._special.get(day)
        found = SkippedDay(on=day, reason="weekend")
        if special is not None:
            kind, moved_from = special.kind.value, special.moved_from
            found = SkippedDay(on=day, reason=kind, name=special.name, moved_from=moved_from)
        self._reasons[day.toordinal() - self._origin] = found
        return found

    def all_confirmed(self, first: date, last: date) -> bool:
        """Whether no day from `first` to `last` is still in doubt."""
        start, end = self._place(first), self._place(last)
        return self._doubts[end] == (self._doubts[start - 1] if start else 0)

    def _place(self, day: date) -> int:
        place = day.toordinal() - self._origin
        if not 0 <= place < len(self._rank):
            raise YearWithoutCalendar(day.year, self.first_year, self.last_year)
        return place

    def _rule(self, day: date) -> bool:
        special = self._special.get(day)
        return day.weekday() < _SATURDAY if special is None else special.kind is DayKind.WORKING_WEEKEND

    def _sure(self, day: date) -> bool:
        special = self._special.get(day)
        return day.year in self.confirmed_years if special is None else special.confirmed


def _taken(ranks: list[int], lasts: list[int]) -> Iterator[int]:
    """For each rank the day that stands there, as long as there is one."""
    end = len(lasts)
    return (lasts[rank] for rank in ranks if rank < end)
