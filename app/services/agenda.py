"""What a person can ask of the days to come: a month, a week, a list; and what is planned by hand."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.db import agenda, calendar, users, visits
from app.domain.agenda import AgendaRow, Away, EntryKind, Wanted
from app.domain.errors import YearWithoutCalendar
from app.domain.visits import Visit
from app.law.calendar import CalendarDay
from app.services.context import Context
from app.services.courses import Courses

_DAY = timedelta(days=1)
_SATURDAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDay:
    """A day: what the calendar says of it, who is away, where we go, how many lines of which kind, the first of them.

    `special` None: as its weekday says; `closed` why our own office is closed, empty where it is open.
    """

    on: date
    working: bool
    special: CalendarDay | None
    closed: str
    away: tuple[Away, ...]
    visits: tuple[Visit, ...]
    counts: tuple[tuple[EntryKind, int], ...]
    rows: tuple[AgendaRow, ...]

    @property
    def count(self) -> int:
        """How many lines it has in all."""
        return sum(number for _, number in self.counts)


class Agenda:
    """Every date of every matter by its day."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def days(self, first: date, last: date, wanted: Wanted, *, shown: int = 4) -> tuple[AgendaDay, ...]:
        """Every day from `first` to `last`, both included, with its first `shown` lines."""
        span = (first, last)
        with self._courses.lists() as (tx, look):
            counts = agenda.by_day(tx, span, look, wanted)
            rows: dict[date, list[AgendaRow]] = {}
            for row in agenda.first_of_each(tx, span, look, wanted, shown):
                rows.setdefault(row.on, []).append(row)
            closed = {day.on: day.name for day in calendar.closed_days(tx)}
            away, trips = users.away(tx, first, last), visits.coming(tx, first, last)
        return tuple(
            AgendaDay(
                on=on,
                working=self._is_working(on),
                special=self._context.calendar.special(on),
                closed=closed.get(on, ""),
                away=tuple(one for one in away if one.covers(on)),
                visits=tuple(one for one in trips if one.is_on(on)),
                counts=tuple((kind, number) for kind, number in counts.get(on, {}).items()),
                rows=tuple(rows.get(on, ())),
            )
            for on in (first + place * _DAY for place in range((last - first).days + 1))
        )

    def count(self, first: date, last: date, wanted: Wanted) -> int:
        """How many lines these days have."""
        with self._courses.lists() as (tx, look):
            return agenda.count(tx, (first, last), look, wanted)

    def rows(self, first: date, last: date, wanted: Wanted, *, offset: int = 0, limit: int = 100) -> list[AgendaRow]:
        """A page of them, day by day."""
        with self._courses.lists() as (tx, look):
            return agenda.page(tx, (first, last), look, wanted, (offset, limit))

    def mine(self) -> frozenset[int]:
        """Whose matters are the user's own today: theirs, and of those they stand in for."""
        viewer = self._context.seen_as or self._context.user
        with self._context.database.read() as tx:
            return users.acting_for(tx, viewer.id, self._context.today())

    def _is_working(self, on: date) -> bool:
        try:
            return self._context.calendar.is_working(on)
        except YearWithoutCalendar:
            return on.isoweekday() < _SATURDAY
