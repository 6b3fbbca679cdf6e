"""A visiting day: a place, its days, who goes, who waits at the desk there and what came of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.codes import Topic
from app.domain.consultations import TalkResult
from app.domain.lengths import overlong
from app.domain.problems import Problem, Severity

MOST_DAYS = 31
"""A visit longer than this is a slip in a date."""


class QueueState(StrEnum):
    """Where somebody with a ticket is: waiting, at the desk, advised, or gone unheard."""

    WAITING = "waiting"
    CALLED = "called"
    DONE = "done"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDraft:
    """What the form of a visit holds; both days belong to it, `ends_on` None means one day.

    `region` are the two digits of its code, empty where nobody said; `team_ids` are users.
    """

    place: str = ""
    region: str = ""
    begins_on: date | None = None
    ends_on: date | None = None
    team_ids: frozenset[int] = field(default_factory=frozenset)
    note: str = ""

    @property
    def last_on(self) -> date | None:
        """The last day."""
        return self.ends_on or self.begins_on

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps the visit from being kept, and what looks odd."""
        found = []
        if not self.place.strip():
            found.append(Problem(code="visit_place_empty", field="place"))
        if self.begins_on is None:
            found.append(Problem(code="date_empty", field="begins_on"))
        elif self.begins_on < today:
            found.append(Problem(code="visit_past", field="begins_on", severity=Severity.WARNING))
        if self.begins_on is not None and self.ends_on is not None:
            days = (self.ends_on - self.begins_on).days
            if days < 0:
                found.append(Problem(code="visit_ends_before", field="ends_on"))
            elif days >= MOST_DAYS:
                values = (("limit", str(MOST_DAYS)),)
                found.append(Problem(code="visit_too_long", field="ends_on", values=values))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit as kept; `team` are the names of who goes."""

    id: int
    uid: str
    version: int
    place: str
    region: str
    begins_on: date
    ends_on: date
    note: str
    team: tuple[str, ...] = ()
    team_ids: frozenset[int] = frozenset()

    def is_on(self, day: date) -> bool:
        """Whether that day belongs to it."""
        return self.begins_on <= day <= self.ends_on

    def draft(self) -> VisitDraft:
        """What the form shows when the visit is opened again."""
        return VisitDraft(
            place=self.place,
            region=self.region,
            begins_on=self.begins_on,
            ends_on=self.ends_on,
            team_ids=self.team_ids,
            note=self.note,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """A line of the list: the visit, and how many talks were held on it and how long in all."""

    visit: Visit
    talks: int
    minutes: int

    @property
    def id(self) -> int:
        """The key in the file."""
        return self.visit.id


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueTicket:
    """What is said when somebody joins the queue: a name and a topic are not needed."""

    visit_id: int
    on: date
    came_at: datetime
    name: str = ""
    topic: Topic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """Somebody with a ticket; `name` may be empty from the beginning, and is once they were advised or went.

    `by_id` is who called them.
    """

    id: int
    visit_id: int
    on: date
    number: int
    name: str
    topic: Topic | None
    state: QueueState
    came_at: datetime
    called_at: datetime | None = None
    by_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTalk:
    """A talk of a visit as its list and its sheet tell it; `client_name` is empty where no name is told."""

    id: int
    held_on: date
    client_id: int | None
    client_name: str
    topic: Topic
    result: TalkResult | None
    minutes: int
    next_contact_on: date | None
    case_id: int | None
    volunteer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDay:
    """One day of a visit: who waits or is at the desk in the order of their turn, and what was done.

    `waits` are the minutes from ticket to desk of each who was called.
    """

    visit: Visit
    on: date
    queue: tuple[QueueEntry, ...]
    talks: tuple[VisitTalk, ...]
    waits: tuple[int, ...]
    gone: int

    @property
    def waiting(self) -> int:
        """How many wait."""
        return sum(entry.state is QueueState.WAITING for entry in self.queue)

    @property
    def appeals_to_make(self) -> int:
        """Talks that ask for an appeal and have no case yet."""
        return sum(talk.result is TalkResult.APPEAL_TO_MAKE and talk.case_id is None for talk in self.talks)

    @property
    def minutes(self) -> int:
        """How long all talks took."""
        return sum(talk.minutes for talk in self.talks)

    @property
    def average_wait(self) -> int | None:
        """Minutes from ticket to desk, in the middle of all called; None before the first."""
        return round(sum(self.waits) / len(self.waits)) if self.waits else None
