"""Where files of a matter are kept: a line with the checksum, and the bytes in pieces."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from sqlalchemy import ColumnElement, delete, insert, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables_keeping import AttachmentPieceRecord, AttachmentRecord
from app.domain.attachments import Attachment, AttachmentDraft
from app.domain.errors import NotFound

PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAttachment:
    """Where a file belongs, what is said of it, who adds it and when."""

    case_id: int
    draft: AttachmentDraft
    who: str
    at: datetime


def add(tx: Transaction, new: NewAttachment, source: BinaryIO) -> int:
    """Keep a file piece by piece, with the SHA-256 and size of what was read; returns its key."""
    start = {"size": 0, "sha256": "", "uid": new_uid(), "version": 1, "added_at": new.at, "who": new.who}
    values = {"case_id": new.case_id, **start, **_said(new.draft)}
    key = tx.execute(insert(AttachmentRecord).values(**values).returning(AttachmentRecord.id)).scalar_one()
    digest, size, position = hashlib.sha256(), 0, 0
    while piece := source.read(PIECE_BYTES):
        digest.update(piece)
        size += len(piece)
        tx.execute(insert(AttachmentPieceRecord).values(attachment_id=key, position=position, content=piece))
        position += 1
    sums = {"size": size, "sha256": digest.hexdigest()}
    tx.execute(update(AttachmentRecord).where(AttachmentRecord.id == key).values(**sums))
    return key


def change(tx: Transaction, key: int, draft: AttachmentDraft, version: int | None) -> None:
    """Save what is said of a file; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, AttachmentRecord, key, version, _said(draft))


def remove(tx: Transaction, key: int) -> None:
    """Take a file out with its bytes."""
    tx.execute(delete(AttachmentPieceRecord).where(AttachmentPieceRecord.attachment_id == key))
    tx.execute(delete(AttachmentRecord).where(AttachmentRecord.id == key))


def get(tx: Transaction, key: int) -> Attachment:
    """What is known of a file; raises `NotFound`."""
    row = tx.execute(select(AttachmentRecord.__table__).where(AttachmentRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("attachments", key)
    return _attachment(row)


def of_case(tx: Transaction, case_id: int) -> tuple[Attachment, ...]:
    """The files of a matter, the latest first."""
    return _listed(tx, AttachmentRecord.case_id == case_id)


def of_appeal(tx: Transaction, appeal_id: int) -> tuple[Attachment, ...]:
    """The files of one paper, the latest first."""
    return _listed(tx, AttachmentRecord.appeal_id == appeal_id)


def all_of_them(tx: Transaction) -> tuple[Attachment, ...]:
    """Every file, for checking."""
    return _listed(tx, AttachmentRecord.id.is_not(None))


def same(tx: Transaction, case_id: int, sha256: str) -> Attachment | None:
    """The file of the matter with the same content, if there is one."""
    found = _listed(tx, (AttachmentRecord.case_id == case_id) & (AttachmentRecord.sha256 == sha256))
    return found[-1] if found else None


def is_known(tx: Transaction, sha256: str) -> bool:
    """Whether any matter holds this content."""
    return tx.scalar(select(AttachmentRecord.id).where(AttachmentRecord.sha256 == sha256).limit(1)) is not None


def pieces(tx: Transaction, key: int) -> Iterator[bytes]:
    """The bytes of a file, piece by piece."""
    position = 0
    while (piece := _piece(tx, key, position)) is not None:
        yield piece
        position += 1


def _piece(tx: Transaction, key: int, position: int) -> bytes | None:
    table = AttachmentPieceRecord
    return tx.scalar(select(table.content).where(table.attachment_id == key, table.position == position))


def _said(draft: AttachmentDraft) -> dict[str, object]:
    return {
        "name": draft.name.strip(),
        "kind": draft.kind,
        "received_on": draft.received_on,
        "postmark_on": draft.postmark_on,
        "note": draft.note.strip(),
        "appeal_id": draft.appeal_id,
        "event_id": draft.event_id,
    }


def _listed(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Attachment, ...]:
    found = select(AttachmentRecord.__table__).where(condition).order_by(AttachmentRecord.id.desc())
    return tuple(_attachment(row) for row in tx.execute(found))


def _attachment(row: object) -> Attachment:
    return Attachment(**getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
