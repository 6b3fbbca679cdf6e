"""Where drafts are kept: one line per person, form and record, written over while the person types."""

import json
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import ColumnElement, delete, insert, select, update

from app.db import belonging, person_keys
from app.db.database import Transaction
from app.db.tables import ConsultationRecord, EventRecord
from app.db.tables_keeping import DraftRecord
from app.domain.drafts import Draft, DraftPlace, chosen_client
from app.domain.errors import NotFound

_ABOUT = {
    **dict.fromkeys((DraftPlace.CARD, DraftPlace.CONSENT, DraftPlace.PROPOSAL), "clients"),
    **dict.fromkeys((DraftPlace.TALK, DraftPlace.NEW_CASE), "consultations"),
    **dict.fromkeys((DraftPlace.NEW_PAPER, DraftPlace.HAND_OVER, DraftPlace.SENSITIVE), "cases"),
    **dict.fromkeys(
        (DraftPlace.NEW_PARTY, DraftPlace.CLIENT_CLEARANCE, DraftPlace.NEW_TASK, DraftPlace.SIGNATORIES), "cases"
    ),
    **dict.fromkeys((DraftPlace.PARTY, DraftPlace.PARTY_REMOVAL, DraftPlace.CLEARANCE), "parties"),
    **dict.fromkeys((DraftPlace.COMPLAINT, DraftPlace.PAPER, DraftPlace.LETTER, DraftPlace.EVENT), "appeals"),
    **dict.fromkeys((DraftPlace.TASK, DraftPlace.TASK_END, DraftPlace.TASK_DROP, DraftPlace.SNOOZE), "tasks"),
    DraftPlace.NEW_POSTING: "appeals",
    DraftPlace.POSTED_LETTER: "letters",
    **dict.fromkeys((DraftPlace.FILE, DraftPlace.REMOVAL), "attachments"),
    **dict.fromkeys((DraftPlace.POSTING, DraftPlace.STRIKE), "postings"),
    DraftPlace.REVIEWED: "reviewed",
    DraftPlace.WITHDRAWAL: "consents",
    DraftPlace.REFUSAL: "erasures",
}
"""The records forms are about that tell of a client; a correction is about an event, a new file about a place."""


def keep(tx: Transaction, who: str, draft: Draft) -> bool:
    """Write the draft over the one of before; answers whether there was none. `id` of `draft` is given here."""
    values = {
        "title": draft.title,
        "fields": json.dumps(dict(draft.fields), ensure_ascii=False),
        "kept_at": draft.kept_at,
    }
    if tx.execute(update(DraftRecord).where(_is(who, draft.place, draft.about)).values(**values)).rowcount:
        return False
    tx.execute(insert(DraftRecord).values(who=who, place=draft.place, about=draft.about, **values))
    return True


def tells_of_erased(tx: Transaction, draft: Draft) -> bool:
    """Whether the draft is about who was erased, or about a record that went with them."""
    try:
        return any(person_keys.is_destroyed(tx, one) for one in _told_of(tx, draft) if one)
    except NotFound:
        return True


def find(tx: Transaction, who: str, place: DraftPlace, about: int) -> Draft | None:
    """The draft of this form about this record, if there is one."""
    row = tx.execute(select(DraftRecord.__table__).where(_is(who, place, about))).one_or_none()
    return None if row is None else _draft(row)


def of(tx: Transaction, who: str) -> tuple[Draft, ...]:
    """All drafts of a person, the latest first."""
    found = select(DraftRecord.__table__).where(DraftRecord.who == who).order_by(DraftRecord.kept_at.desc())
    return tuple(_draft(row) for row in tx.execute(found))


def drop(tx: Transaction, who: str, place: DraftPlace, about: int) -> bool:
    """Forget a draft; answers whether there was one."""
    return bool(tx.execute(delete(DraftRecord).where(_is(who, place, about))).rowcount)


def record_of(tx: Transaction, draft: Draft) -> tuple[str, int]:
    """Noun and key of the record that the draft is about; no noun where it tells of no client, 0 for a new one."""
    if draft.place is DraftPlace.CORRECTION:
        return "appeals", tx.scalar(select(EventRecord.appeal_id).where(EventRecord.id == draft.about)) or -1
    if draft.place is DraftPlace.NEW_FILE:
        return "cases", int(draft.fields.get("case", 0))
    return _ABOUT.get(draft.place, ""), draft.about


def _told_of(tx: Transaction, draft: Draft) -> Iterator[str]:
    """The uids by which the keys of whom this draft tells of are kept; raises `NotFound` for a record that is gone."""
    noun, key = record_of(tx, draft)
    if noun and key:
        yield belonging.person_of(tx, noun, key)
    if noun == "consultations":
        yield tx.scalar(select(ConsultationRecord.uid).where(ConsultationRecord.id == key)) or ""
    chosen = chosen_client(draft.fields)
    if chosen is not None:
        with suppress(NotFound):
            yield belonging.person_of(tx, "clients", chosen)


def _is(who: str, place: DraftPlace, about: int) -> ColumnElement[bool]:
    return (DraftRecord.who == who) & (DraftRecord.place == place) & (DraftRecord.about == about)


def _draft(row: object) -> Draft:
    kept = getattr(row, "_mapping")  # noqa: B009 - a row of SQLAlchemy
    return Draft(
        id=kept["id"],
        place=kept["place"],
        about=kept["about"],
        title=kept["title"],
        kept_at=kept["kept_at"],
        fields=json.loads(kept["fields"]),
    )
