"""The course of appeals by the law engine, and its kept answer: written with the facts, renewed as days pass."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app import __version__
from app.db import appeals, calendar, deadlines, events, office
from app.db.boards import Look
from app.db.database import Transaction
from app.db.deadlines import KeptCourse
from app.db.events import Challenge
from app.domain.appeals import Appeal
from app.domain.courses import Caution, Course, Matter
from app.law.calendar import WorkingCalendar
from app.law.chain import handed_on
from app.law.course import course
from app.services.chains import Around, around
from app.services.context import Context

_DAY = timedelta(days=1)
Engine = Callable[[Matter, WorkingCalendar, date, Caution], Course]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """An appeal with its facts up to one day, the answer of the engine for it, and the last day that answer stands."""

    appeal: Appeal
    course: Course
    holds_until: date | None

    @property
    def registration_number(self) -> str:
        """The number the body gave it last, as known on that day."""
        registered = self.appeal.registered
        return registered.number if registered else ""

    def kept(self, on: date) -> KeptCourse:
        """What the lists are to see of it from that day on."""
        return KeptCourse(
            course=self.course,
            registration_number=self.registration_number,
            holds_from=on,
            holds_until=self.holds_until,
        )


class Courses:
    """Asks the engine; used by the other services, not by the window."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, tx: Transaction, appeal_id: int) -> Course:
        """The course of this appeal today; raises `NotFound`."""
        return self.count(tx, (appeals.get(tx, appeal_id),), self._context.today())[0].course

    def count(
        self, tx: Transaction, papers: Sequence[Appeal], on: date, working: WorkingCalendar | None = None
    ) -> list[Counted]:
        """The courses of these appeals as of that day: facts of later days are not known yet.

        `working` is another calendar to try than the one of now.
        """
        reckoning = Reckoning(around(tx, papers), working or self._context.calendar, on, self.caution(tx))
        challenges = events.challenges(tx, [paper.id for paper in papers])
        return [reckoning.of(paper, challenges.get(paper.id, ())) for paper in papers]

    def caution(self, tx: Transaction) -> Caution:
        """The office's own caution, with the days on which it is closed."""
        closed = frozenset(day.on for day in calendar.closed_days(tx))
        return replace(office.get(tx).caution, closed=closed)

    def keep(self, tx: Transaction, appeal_ids: Iterable[int]) -> None:
        """Count these appeals and put the answers where the lists look."""
        self.keep_of(tx, appeals.of_keys(tx, appeal_ids))

    def keep_of(self, tx: Transaction, papers: Sequence[Appeal]) -> None:
        """The same for appeals that are at hand as they stand now."""
        today = self._context.today()
        for counted in self.count(tx, papers, today):
            deadlines.keep(tx, counted.appeal.id, counted.kept(today))

    def renew(self) -> int:
        """Count anew every appeal whose kept answer does not hold today; returns how many there were."""
        today = self._context.today()
        with self._context.database.read() as tx:
            if not deadlines.is_stale(tx, today):
                return 0
        with self._context.database.write() as tx:
            stale = deadlines.stale(tx, today)
            for start in range(0, len(stale), deadlines.CHUNK):
                self.keep(tx, stale[start : start + deadlines.CHUNK])
        return len(stale)

    @contextmanager
    def lists(self) -> Iterator[tuple[Transaction, Look]]:
        """A reading of today's lists, with what this user sees of them: every kept answer stands today."""
        with self._context.database.read() as tx:
            if not deadlines.is_stale(tx, self._context.today()):
                yield tx, self._context.look(tx)
                return
        self.renew()
        with self._context.database.read() as tx:
            yield tx, self._context.look(tx)

    def rebuild(self) -> int:
        """Count all appeals anew, from the facts alone; returns how many there are."""
        with self._context.database.write() as tx:
            return self.rebuild_within(tx)

    def rebuild_within(self, tx: Transaction) -> int:
        """The same as a part of a greater deed."""
        number = 0
        for keys in deadlines.chunks(tx):
            self.keep(tx, keys)
            number += len(keys)
        self._keep_counted_with(tx)
        return number

    def rebuild_from(self, tx: Transaction, first: date) -> int:
        """Count anew the appeals a change of the calendar from that day on can touch; returns how many."""
        touched = deadlines.touching(tx, first)
        for start in range(0, len(touched), deadlines.CHUNK):
            self.keep(tx, touched[start : start + deadlines.CHUNK])
        self._keep_counted_with(tx)
        return len(touched)

    def follow_the_law(self) -> None:
        """Count all appeals anew when they were counted by another program or with another calendar."""
        with self._context.database.read() as tx:
            known = office.counted_with(tx)
        if known != self._counted_with:
            self.rebuild()

    def _keep_counted_with(self, tx: Transaction) -> None:
        calendar.keep_version(tx, self._context.calendar, self._context.user.name, self._context.now())
        office.keep_counted_with(tx, self._counted_with)

    @property
    def _counted_with(self) -> str:
        """The rules are part of the program: its version and the calendar's decide every date."""
        return f"{__version__} {self._context.calendar.version}"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Papers as one day sees them: what is around them, by which calendar, with what caution.

    `engine` is the law's own, or one that remembers its answers.
    """

    around: Around
    calendar: WorkingCalendar
    on: date
    caution: Caution
    engine: Engine = course

    def of(self, paper: Appeal, about: Sequence[Challenge] = (), later: frozenset[int] = frozenset()) -> Counted:
        """The course of a paper with what the earlier one hands on; `later` are the papers that led here."""
        told = tuple([event for event in paper.events if event.on <= self.on])
        known = paper if len(told) == len(paper.events) else replace(paper, events=told)
        challenged_on = next((found.filed_on for found in about if found.stands(self.on)), None)
        before = self.around.before(known)
        first = self.of(before, (), later | {paper.id}) if before and before.id not in {paper.id, *later} else None
        matter = self.around.matter(known)
        if challenged_on is not None or first is not None:
            handed = handed_on(paper.kind, first.course) if first else ()
            matter = replace(matter, challenged_on=challenged_on, handed=handed)
        answer = self.engine(matter, self.calendar, self.on, self.caution)
        days = [event.on for event in paper.events]
        days += [day for found in about for day in (found.filed_on, found.undone_on) if day is not None]
        ends = [day - _DAY for day in days if day > self.on]
        ends += [day for day in (answer.valid_through, first.holds_until if first else None) if day is not None]
        return Counted(appeal=known, course=answer, holds_until=min(ends, default=None))
