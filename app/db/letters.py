"""Where issued letters are kept, byte for byte."""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import ScalarSelect, func, insert, select
from sqlalchemy.orm import aliased

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables import AuditRecord, LetterContentRecord, LetterRecord
from app.db.tables_signed import SignedLetterRecord
from app.domain.codes import LetterKind
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.domain.letters import Letter


def _edition() -> ScalarSelect[int]:
    """How many letters of its kind and language there were about its appeal when it was kept, itself among them."""
    other = aliased(LetterRecord)
    same = (
        other.appeal_id == LetterRecord.appeal_id,
        other.kind == LetterRecord.kind,
        other.language == LetterRecord.language,
        other.id <= LetterRecord.id,
    )
    return select(func.count()).select_from(other).where(*same).scalar_subquery()


def _issued_by() -> ScalarSelect[str]:
    """Who issued it: the log knows, and nobody can change it there."""
    line = select(AuditRecord.who).where(AuditRecord.noun == "letters", AuditRecord.key == LetterRecord.uid)
    return line.order_by(AuditRecord.id).limit(1).scalar_subquery()


_LETTERS = select(
    LetterRecord.__table__,
    _edition().label("edition"),
    _issued_by().label("issued_by"),
    SignedLetterRecord.signed_by,
    SignedLetterRecord.signed_at,
).outerjoin(SignedLetterRecord, SignedLetterRecord.letter_id == LetterRecord.id)


def add(tx: Transaction, letter: Letter, data: str, content: bytes) -> int:
    """Keep a letter with its data (JSON) and bytes; `id` and `uid` of `letter` are given here; returns its key."""
    values = {
        "uid": new_uid(),
        "appeal_id": letter.appeal_id,
        "kind": letter.kind,
        "language": letter.language,
        "issued_at": letter.issued_at,
        "sha256": letter.sha256,
        "pages": letter.pages,
        "data": data,
        "calendar": letter.calendar,
    }
    key = tx.execute(insert(LetterRecord).values(**values).returning(LetterRecord.id)).scalar_one()
    tx.execute(insert(LetterContentRecord).values(letter_id=key, content=content))
    return key


def get(tx: Transaction, key: int) -> Letter:
    """The letter; raises `NotFound`."""
    row = tx.execute(_LETTERS.where(LetterRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("letters", key)
    return _letter(row)


def of_appeal(tx: Transaction, appeal_id: int) -> tuple[Letter, ...]:
    """The letters of an appeal, the latest first."""
    found = _LETTERS.where(LetterRecord.appeal_id == appeal_id).order_by(LetterRecord.id.desc())
    return tuple(_letter(row) for row in tx.execute(found))


def latest(
    tx: Transaction, appeal_id: int, kind: LetterKind, language: Language, before: int | None = None
) -> Letter | None:
    """The last of its kind and language about an appeal, or the last before the letter with that key."""
    wanted = [LetterRecord.appeal_id == appeal_id, LetterRecord.kind == kind, LetterRecord.language == language]
    if before is not None:
        wanted.append(LetterRecord.id < before)
    row = tx.execute(_LETTERS.where(*wanted).order_by(LetterRecord.id.desc()).limit(1)).one_or_none()
    return None if row is None else _letter(row)


def all_of_them(tx: Transaction) -> Iterator[tuple[int, str, bytes | None]]:
    """Every letter's key, checksum and bytes (None where they are gone), one after the other."""
    joined = select(LetterRecord.id, LetterRecord.sha256, LetterContentRecord.content).outerjoin(
        LetterContentRecord, LetterContentRecord.letter_id == LetterRecord.id
    )
    for row in tx.execute(joined.order_by(LetterRecord.id).execution_options(yield_per=20)):
        yield row.id, row.sha256, row.content


def content(tx: Transaction, key: int) -> bytes:
    """The bytes as issued; raises `NotFound`."""
    kept = tx.scalar(select(LetterContentRecord.content).where(LetterContentRecord.letter_id == key))
    if kept is None:
        raise NotFound("letters", key)
    return kept


def keep_signed(tx: Transaction, key: int, content: bytes, by: str, at: datetime) -> None:
    """Keep a letter as it was signed, beside what was issued."""
    values = {"letter_id": key, "signed_by": by, "signed_at": at, "signed_sha256": hashlib.sha256(content).hexdigest()}
    tx.execute(insert(SignedLetterRecord).values(**values, signed_content=content))


def signed(tx: Transaction, key: int) -> tuple[str, bytes] | None:
    """The checksum and the bytes of a letter as it was signed; None where it was not."""
    row = tx.execute(
        select(SignedLetterRecord.signed_sha256, SignedLetterRecord.signed_content).where(
            SignedLetterRecord.letter_id == key
        )
    ).one_or_none()
    return None if row is None else (row.signed_sha256, row.signed_content)


def all_signed(tx: Transaction) -> Iterator[tuple[int, str, bytes]]:
    """Every signed letter's key, checksum and bytes, one after the other."""
    record = SignedLetterRecord
    asked = select(record.letter_id, record.signed_sha256, record.signed_content).order_by(record.letter_id)
    for row in tx.execute(asked.execution_options(yield_per=20)):
        yield row.letter_id, row.signed_sha256, row.signed_content


def data(tx: Transaction, key: int) -> str:
    """What the letter was printed from, as JSON; raises `NotFound`."""
    kept = tx.scalar(select(LetterRecord.data).where(LetterRecord.id == key))
    if kept is None:
        raise NotFound("letters", key)
    return kept


def _letter(row: object) -> Letter:
    kept = getattr(row, "_mapping")  # noqa: B009 - a row of SQLAlchemy
    issued_at: datetime = kept["issued_at"]
    return Letter(
        id=kept["id"],
        uid=kept["uid"],
        appeal_id=kept["appeal_id"],
        kind=kept["kind"],
        language=kept["language"],
        issued_at=issued_at,
        sha256=kept["sha256"],
        pages=kept["pages"],
        calendar=kept["calendar"],
        edition=kept["edition"],
        issued_by=kept["issued_by"] or "",
        signed_by=kept["signed_by"] or "",
        signed_at=kept["signed_at"],
    )
