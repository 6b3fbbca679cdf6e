"""Where the dated facts of appeals are kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, delete, func, insert, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables import AppealRecord, EventRecord
from app.domain.codes import EventKind
from app.domain.errors import NotFound
from app.domain.events import Event, EventDraft


def add(tx: Transaction, appeal_id: int, draft: EventDraft) -> int:
    """Keep a new fact; returns its key."""
    values = columns(draft) | {"uid": new_uid(), "appeal_id": appeal_id}
    return tx.execute(insert(EventRecord).values(**values).returning(EventRecord.id)).scalar_one()


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
    found = select(EventRecord.__table__).where(EventRecord.appeal_id.in_(set(keys)))
    gathered: dict[int, list[Event]] = {}
    for row in tx.execute(found.order_by(EventRecord.appeal_id, EventRecord.happened_on, EventRecord.id)):
        event = Event(
            id=row.id,
            uid=row.uid,
            kind=row.kind,
            on=row.happened_on,
            at=row.happened_at,
            number=row.number,
            channel=row.channel,
            outcome=row.outcome,
            until_on=row.until_on,
            body_due_on=row.body_due_on,
            authority_id=row.authority_id,
            states_appeal_route=row.states_appeal_route,
            ground=row.ground,
            exception=row.exception,
            lacks=row.lacks,
            note=row.note,
            evidence=row.evidence,
        )
        gathered.setdefault(row.appeal_id, []).append(event)
    return {key: tuple(events) for key, events in gathered.items()}


_FILED = (EventKind.FILED, EventKind.REGISTERED)
_UNDONE = (EventKind.WITHDRAWN, EventKind.RETURNED)


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
    filed, undone = _first_day(*_FILED).label("filed_on"), _first_day(*_UNDONE).label("undone_on")
    found = (
        select(AppealRecord.challenges_id, filed, undone)
        .join(EventRecord, EventRecord.appeal_id == AppealRecord.id)
        .where(AppealRecord.challenges_id.in_(set(keys)))
        .group_by(AppealRecord.id)
    )
    gathered: dict[int, list[Challenge]] = {}
    for row in tx.execute(found):
        if row.filed_on is not None:
            challenge = Challenge(filed_on=row.filed_on, undone_on=row.undone_on)
            gathered.setdefault(row.challenges_id, []).append(challenge)
    return {key: tuple(sorted(papers, key=lambda paper: paper.filed_on)) for key, papers in gathered.items()}


def challenge(facts: Sequence[Event]) -> Challenge | None:
    """The same of the facts of one paper that challenges another; None while it is not filed."""
    days = [event.on for event in facts if event.kind in _FILED]
    undone = [event.on for event in facts if event.kind in _UNDONE]
    return Challenge(filed_on=min(days), undone_on=min(undone, default=None)) if days else None


def _first_day(*kinds: EventKind) -> ColumnElement[date | None]:
    return func.min(case((EventRecord.kind.in_(kinds), EventRecord.happened_on)))


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
