"""Where papers to bodies are kept, with their lists of attachments and their facts."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, select

from app.db import events
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.prepared import Command, Query, given
from app.db.tables import AppealRecord, AttachmentLineRecord
from app.domain.appeals import Appeal, AppealDraft, AttachmentLine
from app.domain.errors import NotFound

_NEW = Command(insert(AppealRecord))
_PAPERS: Query[*tuple[Any, ...]] = Query(
    select(
        AppealRecord.id,
        AppealRecord.uid,
        AppealRecord.version,
        AppealRecord.case_id,
        AppealRecord.kind,
        AppealRecord.authority_id,
        AppealRecord.language,
        AppealRecord.subject,
        AppealRecord.text,
        AppealRecord.demand,
        AppealRecord.ground,
        AppealRecord.challenges_id,
        AppealRecord.act_number,
        AppealRecord.act_on,
        AppealRecord.variant,
    )
    .where(AppealRecord.id.in_(given("keys")))
    .order_by(AppealRecord.id)
)
_LISTED = Query(
    select(AttachmentLineRecord.appeal_id, AttachmentLineRecord.title, AttachmentLineRecord.sheets)
    .where(AttachmentLineRecord.appeal_id.in_(given("keys")))
    .order_by(AttachmentLineRecord.appeal_id, AttachmentLineRecord.position)
)
_ABOUT = Query(select(AppealRecord.id).where(AppealRecord.challenges_id.in_(given("keys"))))


def add(tx: Transaction, case_id: int, draft: AppealDraft) -> int:
    """Keep a new paper in that matter; returns its key."""
    key = _NEW.add(tx, uid=new_uid(), case_id=case_id, **columns(draft))
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
    facts, listed = events.of_appeals(tx, wanted), _attachments(tx, wanted)
    return tuple(
        Appeal(attachments=listed.get(row["id"], ()), events=facts.get(row["id"], ()), **row)
        for row in _PAPERS.records(tx, keys=wanted)
    )


def of_case(tx: Transaction, case_id: int) -> tuple[Appeal, ...]:
    """The papers of a matter in the order they were begun."""
    return of_keys(tx, tx.scalars(select(AppealRecord.id).where(AppealRecord.case_id == case_id)))


def with_later(tx: Transaction, keys: Iterable[int]) -> frozenset[int]:
    """These papers, those about them, and so on: what became of an earlier paper concerns the later ones."""
    found = set(keys)
    new = found
    while new:
        new = set(_ABOUT.values(tx, keys=new)) - found
        found |= new
    return frozenset(found)


def case_of(tx: Transaction, key: int) -> int:
    """The key of the matter this paper belongs to; raises `NotFound`."""
    case_id = tx.scalar(select(AppealRecord.case_id).where(AppealRecord.id == key))
    if case_id is None:
        raise NotFound("appeals", key)
    return case_id


def _attachments(tx: Transaction, keys: set[int]) -> dict[int, tuple[AttachmentLine, ...]]:
    gathered: dict[int, list[AttachmentLine]] = {}
    for key, title, sheets in _LISTED.all(tx, keys=keys):
        gathered.setdefault(key, []).append(AttachmentLine(title=title, sheets=sheets))
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
