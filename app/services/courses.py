"""The course of appeals by the law engine, and its kept answer: written with the facts, renewed as days pass."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app import __version__
from app.db import appeals, authorities, calendar, deadlines, events, office
from app.db.database import Transaction
from app.db.deadlines import KeptCourse
from app.domain.appeals import Appeal
from app.domain.authorities import Authority
from app.domain.codes import COMPLAINT_KINDS, Superior
from app.domain.courses import Course, Matter
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.law.pretrial import PRETRIAL_KINDS
from app.services.context import Context

_DAY = timedelta(days=1)


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
        closed = frozenset(day.on for day in calendar.closed_days(tx))
        caution = replace(office.get(tx).caution, closed=closed)
        acted = _acted(tx, papers)
        bodies = _bodies(tx, (*papers, *acted.values()))
        challenges = events.challenges(tx, [paper.id for paper in papers])
        counted = []
        for paper in papers:
            about = challenges.get(paper.id, ())
            days = [event.on for event in paper.events]
            days += [day for found in about for day in (found.filed_on, found.undone_on) if day is not None]
            known = replace(paper, events=tuple(event for event in paper.events if event.on <= on))
            challenged_on = next((found.filed_on for found in about if found.stands(on)), None)
            matter = replace(_matter(known, bodies, acted.get(paper.id)), challenged_on=challenged_on)
            answer = course(matter, working or self._context.calendar, on, caution)
            ends = [day - _DAY for day in days if day > on]
            if answer.valid_through is not None:
                ends.append(answer.valid_through)
            counted.append(Counted(appeal=known, course=answer, holds_until=min(ends, default=None)))
        return counted

    def keep(self, tx: Transaction, appeal_ids: Iterable[int]) -> None:
        """Count these appeals and put the answers where the lists look."""
        today = self._context.today()
        for counted in self.count(tx, appeals.of_keys(tx, appeal_ids), today):
            kept = KeptCourse(
                course=counted.course,
                registration_number=counted.registration_number,
                holds_from=today,
                holds_until=counted.holds_until,
            )
            deadlines.keep(tx, counted.appeal.id, kept)

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


def _matter(paper: Appeal, bodies: dict[int, Authority], acted: Appeal | None) -> Matter:
    """What the engine needs: above the body that answers or, for a complaint, above the one that decides it.

    A complaint is decided by the body it was forwarded to, else by the one above (Art. 91(4)). For a claim it is what
    stands above the body whose paper it is about; where that is not kept here the higher body is taken to be there,
    so that nobody is sent to court past it (Art. 9(3)).
    """
    first, answers = bodies[paper.authority_id], bodies[paper.body_id]
    above_id = paper.forwarded_to_id or first.superior_id
    above = bodies[above_id] if paper.kind in COMPLAINT_KINDS and above_id is not None else answers
    superior = above.superior_kind
    if paper.kind in PRETRIAL_KINDS:
        superior = Superior.ADMINISTRATIVE if acted is None else bodies[acted.body_id].superior_kind
    return Matter(
        kind=paper.kind,
        events=paper.events,
        superior=superior,
        closing=first.closing,
        closing_above=above.closing,
        closings={key: body.closing for key, body in bodies.items()},
        ground=paper.ground,
        variant=paper.variant,
    )


def _acted(tx: Transaction, papers: Iterable[Appeal]) -> dict[int, Appeal]:
    """For each claim the earlier paper it is about: its body is the defendant."""
    about = {
        paper.id: paper.challenges_id
        for paper in papers
        if paper.kind in PRETRIAL_KINDS and paper.challenges_id is not None
    }
    earlier = {paper.id: paper for paper in appeals.of_keys(tx, about.values())} if about else {}
    return {key: earlier[found] for key, found in about.items()}


def _bodies(tx: Transaction, papers: Iterable[Appeal]) -> dict[int, Authority]:
    """The bodies these appeals were sent or moved to, and what stands above them."""
    keys: set[int] = set()
    for paper in papers:
        keys |= {paper.authority_id, *(event.authority_id for event in paper.events if event.authority_id is not None)}
    bodies = authorities.of_keys(tx, keys)
    above = {body.superior_id for body in bodies.values() if body.superior_id is not None} - bodies.keys()
    return bodies | authorities.of_keys(tx, above)
