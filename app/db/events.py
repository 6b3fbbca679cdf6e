"""Where the dated facts of appeals are kept."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, func, insert, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables import AppealRecord, EventRecord
from app.domain.codes import EventKind
from app.domain.errors import NotFound
from app.domain.events import Event, EventDraft


def add(tx: Transaction, appeal_id: int, draft: EventDraft) -> int:
    """Keep a new fact; returns its key."""
    values = _values(draft) | {"uid": new_uid(), "appeal_id": appeal_id}
    return tx.execute(insert(EventRecord).values(**values).returning(EventRecord.id)).scalar_one()


def change(tx: Transaction, appeal_id: int, key: int, draft: EventDraft) -> None:
    """Correct a fact; raises `NotFound`."""
    done = tx.execute(
        update(EventRecord).where(EventRecord.id == key, EventRecord.appeal_id == appeal_id).values(**_values(draft))
    )
    if not done.rowcount:
        raise NotFound("events", key)


def remove(tx: Transaction, appeal_id: int, key: int) -> None:
    """Take a fact out of the course; the log keeps it. Raises `NotFound`."""
    done = tx.execute(delete(EventRecord).where(EventRecord.id == key, EventRecord.appeal_id == appeal_id))
    if not done.rowcount:
        raise NotFound("events", key)


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
            note=row.note,
            evidence=row.evidence,
        )
        gathered.setdefault(row.appeal_id, []).append(event)
    return {key: tuple(events) for key, events in gathered.items()}


def challenged(tx: Transaction, keys: Iterable[int]) -> dict[int, date]:
    """For each of these appeals that a later one challenges: the day the first such paper was filed."""
    sent = (EventKind.FILED, EventKind.REGISTERED)
    found = (
        select(AppealRecord.challenges_id, func.min(EventRecord.happened_on).label("filed_on"))
        .join(EventRecord, EventRecord.appeal_id == AppealRecord.id)
        .where(AppealRecord.challenges_id.in_(set(keys)), EventRecord.kind.in_(sent))
        .group_by(AppealRecord.challenges_id)
    )
    return {row.challenges_id: row.filed_on for row in tx.execute(found)}


def _values(draft: EventDraft) -> dict[str, object]:
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
        "note": draft.note.strip(),
        "evidence": draft.evidence.strip(),
    }
