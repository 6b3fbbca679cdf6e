"""Where papers to bodies are kept, with their lists of attachments and their facts."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, select

from app.db import events
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables import AppealRecord, AttachmentLineRecord
from app.domain.appeals import Appeal, AppealDraft, AttachmentLine
from app.domain.errors import NotFound
from app.domain.events import Event


def add(tx: Transaction, case_id: int, draft: AppealDraft) -> int:
    """Keep a new paper in that matter; returns its key."""
    values = columns(draft) | {"uid": new_uid(), "case_id": case_id}
    key = tx.execute(insert(AppealRecord).values(**values).returning(AppealRecord.id)).scalar_one()
    _keep_attachments(tx, key, draft.attachments)
    return key


def change(tx: Transaction, key: int, draft: AppealDraft, version: int | None) -> None:
    """Save the paper anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, AppealRecord, key, version, columns(draft))
    tx.execute(delete(AttachmentLineRecord).where(AttachmentLineRecord.appeal_id == key))
    _keep_attachments(tx, key, draft.attachments)


def get(tx: Transaction, key: int) -> Appeal:
    """The paper with its facts; raises `NotFound`."""
    found = of_keys(tx, (key,))
    if not found:
        raise NotFound("appeals", key)
    return found[0]


def of_keys(tx: Transaction, keys: Iterable[int]) -> tuple[Appeal, ...]:
    """These papers with their facts, in the order of their keys; three queries however many."""
    wanted = set(keys)
    rows = tx.execute(select(AppealRecord.__table__).where(AppealRecord.id.in_(wanted)).order_by(AppealRecord.id))
    facts, listed = events.of_appeals(tx, wanted), _attachments(tx, wanted)
    return tuple(_appeal(row, listed.get(row.id, ()), facts.get(row.id, ())) for row in rows)


def of_case(tx: Transaction, case_id: int) -> tuple[Appeal, ...]:
    """The papers of a matter in the order they were begun."""
    return of_keys(tx, tx.scalars(select(AppealRecord.id).where(AppealRecord.case_id == case_id)))


def with_later(tx: Transaction, keys: Iterable[int]) -> frozenset[int]:
    """These papers, those about them, and so on: what became of an earlier paper concerns the later ones."""
    found = set(keys)
    new = found
    while new:
        new = set(tx.scalars(select(AppealRecord.id).where(AppealRecord.challenges_id.in_(new)))) - found
        found |= new
    return frozenset(found)


def case_of(tx: Transaction, key: int) -> int:
    """The key of the matter this paper belongs to; raises `NotFound`."""
    case_id = tx.scalar(select(AppealRecord.case_id).where(AppealRecord.id == key))
    if case_id is None:
        raise NotFound("appeals", key)
    return case_id


def _appeal(row: object, attachments: tuple[AttachmentLine, ...], facts: tuple[Event, ...]) -> Appeal:
    kept = getattr(row, "_mapping")  # noqa: B009 - a row of SQLAlchemy
    return Appeal(
        id=kept["id"],
        uid=kept["uid"],
        version=kept["version"],
        case_id=kept["case_id"],
        kind=kept["kind"],
        authority_id=kept["authority_id"],
        language=kept["language"],
        subject=kept["subject"],
        text=kept["text"],
        demand=kept["demand"],
        attachments=attachments,
        ground=kept["ground"],
        challenges_id=kept["challenges_id"],
        act_number=kept["act_number"],
        act_on=kept["act_on"],
        variant=kept["variant"],
        events=facts,
    )


def _attachments(tx: Transaction, keys: set[int]) -> dict[int, tuple[AttachmentLine, ...]]:
    found = select(AttachmentLineRecord.__table__).where(AttachmentLineRecord.appeal_id.in_(keys))
    gathered: dict[int, list[AttachmentLine]] = {}
    for row in tx.execute(found.order_by(AttachmentLineRecord.appeal_id, AttachmentLineRecord.position)):
        gathered.setdefault(row.appeal_id, []).append(AttachmentLine(title=row.title, sheets=row.sheets))
    return {key: tuple(lines) for key, lines in gathered.items()}


def lines(key: int, attachments: Iterable[AttachmentLine]) -> list[dict[str, object]]:
    """The list of attachments of a paper, as the file keeps it."""
    return [
        {"appeal_id": key, "position": position, "title": line.title.strip(), "sheets": line.sheets}
        for position, line in enumerate(attachments)
    ]


def _keep_attachments(tx: Transaction, key: int, attachments: Iterable[AttachmentLine]) -> None:
    if rows := lines(key, attachments):
        tx.execute(insert(AttachmentLineRecord), rows)


def columns(draft: AppealDraft | Appeal) -> dict[str, Any]:
    """The columns of the file a draft fills."""
    return {
        "kind": draft.kind,
        "authority_id": draft.authority_id,
        "language": draft.language,
        "subject": draft.subject.strip(),
        "text": draft.text.strip(),
        "demand": draft.demand.strip(),
        "ground": draft.ground,
        "challenges_id": draft.challenges_id,
        "act_number": draft.act_number.strip(),
        "act_on": draft.act_on,
        "variant": draft.variant,
    }
