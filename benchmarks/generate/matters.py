"""Random matters of a network of volunteers over ten years; the same seed gives the same matters, chunk by chunk.

How many records of each noun a chunk holds follows from its size alone, so that chunks can be made ready side by side.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property

from app.db.bulk import Places
from app.law.calendar import WorkingCalendar

SIZE = 1000
"""Appeals of a chunk."""
PAPERS = (1, 3, 1, 2, 5, 1, 2, 8, 1, 3, 2, 6)
"""How many papers the matters have, in turn."""
AGAIN = 4
"""Every so many matters the person of an earlier one comes again."""
FOLLOWED = 3
"""Every so many matters a second talk is had."""
NAMELESS = 25
"""Talks of a full chunk from which no matter comes."""
YEARS = 10
_POSTED = (1, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A part of the whole: how many matters came before it, and how many papers each of its own has."""

    number: int
    before: int
    papers: tuple[int, ...]

    @property
    def new_people(self) -> int:
        """How many cards it brings."""
        return len(self.papers) - len(self.papers) // AGAIN

    @property
    def talks(self) -> int:
        """How many talks it brings."""
        return len(self.papers) + len(self.papers) // FOLLOWED + self.nameless

    @property
    def nameless(self) -> int:
        """How many of them no matter comes from."""
        return NAMELESS * sum(self.papers) // SIZE


def chunks(appeals: int) -> Iterator[Chunk]:
    """The parts of so many appeals."""
    before = 0
    for number, first in enumerate(range(0, appeals, SIZE)):
        papers = tuple(_shapes(min(SIZE, appeals - first)))
        yield Chunk(number=number, before=before, papers=papers)
        before += len(papers)


def _shapes(appeals: int) -> Iterator[int]:
    turn = 0
    while appeals:
        papers = min(PAPERS[turn % len(PAPERS)], appeals)
        yield papers
        appeals -= papers
        turn += 1


class Network:
    """A network of volunteers as it worked until `today`; `matters` is how many there are in all."""

    def __init__(self, seed: int, matters: int, calendar: WorkingCalendar, today: date) -> None:
        self.seed = seed
        self.matters = matters
        self.calendar = calendar
        self.today = today
        self.first = today.replace(year=today.year - YEARS)

    def day(self, matter: int) -> date:
        """The day on which this matter began; they come evenly."""
        span = (self.today - self.first).days
        return self.posted(self.first + timedelta(days=span * matter // max(self.matters, 1)))

    def posted(self, day: date) -> date:
        """The last day until then on which papers are sent: Tuesdays and Fridays, or the working day before."""
        on = day - timedelta(days=min((day.weekday() - post) % 7 for post in _POSTED))
        return on if self.calendar.is_working(on) else self.calendar.subtract_working(on, 1)

    def numbered(self, places: Places, chunk: Chunk) -> Places:
        """These places with the numbers of matters that were given before the chunk."""
        return replace(places, numbers={year: self._given(year, chunk.before) for year in self._years})

    def after(self, places: Places, chunk: Chunk) -> Places:
        """Where the next chunk comes to stand."""
        lines = chunk.new_people + chunk.talks + len(chunk.papers) + sum(chunk.papers)
        return Places(
            clients=places.clients + chunk.new_people,
            cases=places.cases + len(chunk.papers),
            consultations=places.consultations + chunk.talks,
            appeals=places.appeals + sum(chunk.papers),
            lines=places.lines + lines,
        )

    def at(self, chunk: Chunk) -> datetime:
        """When a chunk came in: at noon of its last day."""
        return datetime.combine(self.day(chunk.before + len(chunk.papers) - 1), time(7), tzinfo=UTC)

    def _given(self, year: int, before: int) -> int:
        """How many numbers of that year are given before a matter."""
        first = bisect_left(range(self.matters), year, key=lambda matter: self.day(matter).year)
        return max(0, before - first) if self.day(max(before - 1, 0)).year == year else 0

    @cached_property
    def _years(self) -> range:
        return range(self.first.year - 1, self.today.year + 1)
