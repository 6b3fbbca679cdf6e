"""Where the dated facts of appeals are kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, delete, func, insert, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.prepared import Command, Query, given
from app.db.tables import AppealRecord, EventRecord
from app.domain.codes import EventKind
from app.domain.errors import NotFound
from app.domain.events import Event, EventDraft

_FILED = (EventKind.FILED, EventKind.REGISTERED)
_UNDONE = (EventKind.WITHDRAWN, EventKind.RETURNED)
_NEW = Command(insert(EventRecord))
_FACTS: Query[*tuple[Any, ...]] = Query(
    select(
        EventRecord.appeal_id,
        EventRecord.id,
        EventRecord.uid,
        EventRecord.kind,
        EventRecord.happened_on.label("on"),
        EventRecord.happened_at.label("at"),
        EventRecord.number,
        EventRecord.channel,
        EventRecord.outcome,
        EventRecord.until_on,
        EventRecord.body_due_on,
        EventRecord.authority_id,
        EventRecord.states_appeal_route,
        EventRecord.ground,
        EventRecord.exception,
        EventRecord.lacks,
        EventRecord.note,
        EventRecord.evidence,
    )
    .where(EventRecord.appeal_id.in_(given("keys")))
    .order_by(EventRecord.appeal_id, EventRecord.happened_on, EventRecord.id)
)


def _first_day(*kinds: EventKind) -> ColumnElement[date | None]:
    return func.min(case((EventRecord.kind.in_(kinds), EventRecord.happened_on)))


_CHALLENGES = Query(
    select(AppealRecord.challenges_id, _first_day(*_FILED), _first_day(*_UNDONE))
    .join(EventRecord, EventRecord.appeal_id == AppealRecord.id)
    .where(AppealRecord.challenges_id.in_(given("keys")))
    .group_by(AppealRecord.id)
)


def add(tx: Transaction, appeal_id: int, draft: EventDraft) -> int:
    """Keep a new fact; returns its key."""
    return _NEW.add(tx, uid=new_uid(), appeal_id=appeal_id, **columns(draft))


def change(tx: Transaction, appeal_id: int, key: int, draft: EventDraft) -> None:
    """Correct a fact; raises `NotFound`."""
    done = tx.execute(
        update(EventRecord).where(EventRecord.id == key, EventRecord.appeal_id == appeal_id).values(**columns(draft))
    )
    if not done.rowcount:
        raise NotFound("events", key)


def remove(tx: Transaction, appeal_id: int, key: int) -> None:
    """Take a fact out of the course; the log keeps it. Raises `NotFound`."""
    done = tx.execute(delete(EventRecord).where(EventRecord.id == key, EventRecord.appeal_id == appeal_id))
    if not done.rowcount:
        raise NotFound("events", key)


def appeal_of(tx: Transaction, key: int) -> int:
    """The appeal a fact belongs to; raises `NotFound`."""
    found = tx.scalar(select(EventRecord.appeal_id).where(EventRecord.id == key))
    if found is None:
        raise NotFound("events", key)
    return found


def of_appeals(tx: Transaction, keys: Iterable[int]) -> dict[int, tuple[Event, ...]]:
    """The facts of each of these appeals in the order of their dates."""
    gathered: dict[int, list[Event]] = {}
    for fact in _FACTS.records(tx, keys=keys):
        gathered.setdefault(fact.pop("appeal_id"), []).append(Event(**fact))
    return {key: tuple(events) for key, events in gathered.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """A paper that challenges another: the day it was filed, and the day it was given or taken back, if it was."""

    filed_on: date
    undone_on: date | None

    def stands(self, on: date) -> bool:
        """Whether the paper was with a body on that day; one given back may be filed again (Art. 64(8), (9))."""
        return self.filed_on <= on and (self.undone_on is None or on < self.undone_on)


def challenges(tx: Transaction, keys: Iterable[int]) -> dict[int, tuple[Challenge, ...]]:
    """For each of these appeals the papers filed about it, the first filed first."""
    gathered: dict[int, list[Challenge]] = {}
    for key, filed_on, undone_on in _CHALLENGES.all(tx, keys=keys):
        if key is not None and filed_on is not None:
            gathered.setdefault(key, []).append(Challenge(filed_on=filed_on, undone_on=undone_on))
    return {key: tuple(sorted(papers, key=lambda paper: paper.filed_on)) for key, papers in gathered.items()}


def challenge(facts: Sequence[Event]) -> Challenge | None:
    """The same of the facts of one paper that challenges another; None while it is not filed."""
    days = [event.on for event in facts if event.kind in _FILED]
    undone = [event.on for event in facts if event.kind in _UNDONE]
    return Challenge(filed_on=min(days), undone_on=min(undone, default=None)) if days else None


def columns(draft: EventDraft | Event) -> dict[str, Any]:
    """The columns of the file a draft fills."""
    return {
        "kind": draft.kind,
        "happened_on": draft.on,
        "happened_at": draft.at,
        "number": draft.number.strip(),
        "channel": draft.channel,
        "outcome": draft.outcome,
        "until_on": draft.until_on,
        "body_due_on": draft.body_due_on,
        "authority_id": draft.authority_id,
        "states_appeal_route": draft.states_appeal_route,
        "ground": draft.ground,
        "exception": draft.exception,
        "lacks": draft.lacks,
        "note": draft.note.strip(),
        "evidence": draft.evidence.strip(),
    }
