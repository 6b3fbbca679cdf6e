"""Where the lines of the post book are kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, select

from app.db import sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import CaseRecord
from app.db.tables_people import UserRecord
from app.db.tables_postings import PostingRecord
from app.domain.errors import NotFound
from app.domain.postings import Direction, Posting, PostingDraft, PostingFilter, PostingRow

_TABLE = PostingRecord
_COLUMNS = [column for column in _TABLE.__table__.columns if column.name != "by_id"]


def add(tx: Transaction, draft: PostingDraft, case_id: int | None, by_id: int, at: datetime) -> int:
    """Keep a new line under the next number of its book and year; returns its key. `draft` is sound."""
    if draft.on is None:
        raise LookupError
    values = {
        "uid": new_uid(),
        "direction": draft.direction,
        "year": draft.on.year,
        "number": _next(tx, draft.direction, draft.on.year),
        "on": draft.on,
        "correspondent": draft.correspondent.strip(),
        "subject": draft.subject.strip(),
        "case_id": case_id,
        "appeal_id": draft.appeal_id,
        "letter_id": draft.letter_id,
        "by_id": by_id,
        "written_at": at,
        "struck_reason": "",
        **_travelled(draft),
    }
    return tx.execute(insert(_TABLE).values(**values).returning(_TABLE.id)).scalar_one()


def complete(tx: Transaction, key: int, draft: PostingDraft, version: int | None) -> None:
    """Write in how it travelled, which is often known later; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, _TABLE, key, version, _travelled(draft))


def strike(tx: Transaction, key: int, reason: str, at: datetime) -> None:
    """Strike a line out; it stays to be read. Raises `NotFound`."""
    save_over(tx, _TABLE, key, None, {"struck_at": at, "struck_reason": reason})


def get(tx: Transaction, key: int) -> Posting:
    """The line; raises `NotFound`."""
    row = tx.execute(select(*_COLUMNS).where(_TABLE.id == key)).one_or_none()
    if row is None:
        raise NotFound("postings", key)
    return _posting(row)


def of_case(tx: Transaction, case_id: int) -> tuple[Posting, ...]:
    """The lines of a matter in the order they were written."""
    found = select(*_COLUMNS).where(_TABLE.case_id == case_id).order_by(_TABLE.id)
    return tuple(_posting(row) for row in tx.execute(found))


def of_letter(tx: Transaction, letter_id: int) -> tuple[Posting, ...]:
    """The lines that say this letter went out, the latest first; those struck out too."""
    found = select(*_COLUMNS).where(_TABLE.letter_id == letter_id).order_by(_TABLE.id.desc())
    return tuple(_posting(row) for row in tx.execute(found))


def count(tx: Transaction, eyes: Sight, wanted: PostingFilter) -> int:
    """How many lines this sight holds."""
    return tx.scalar(select(func.count()).select_from(_TABLE).where(*_conditions(eyes, wanted))) or 0


def rows(tx: Transaction, eyes: Sight, wanted: PostingFilter, *, offset: int, limit: int) -> list[PostingRow]:
    """A page of them, the latest day first."""
    ordered = _rows(eyes, wanted).order_by(_TABLE.on.desc(), _TABLE.id.desc()).offset(offset).limit(limit)
    return [_row(row) for row in tx.execute(ordered)]


def book(tx: Transaction, eyes: Sight, wanted: PostingFilter, limit: int) -> tuple[PostingRow, ...]:
    """The lines as a book has them: by year and number."""
    ordered = _rows(eyes, wanted).order_by(_TABLE.direction, _TABLE.year, _TABLE.number).limit(limit)
    return tuple(_row(row) for row in tx.execute(ordered))


def case_of_number(tx: Transaction, number: str) -> int | None:
    """The matter of that number of ours; None where there is none."""
    return tx.scalar(select(CaseRecord.id).where(CaseRecord.number == number))


def _rows(eyes: Sight, wanted: PostingFilter) -> Select[Any]:
    told = select(*_COLUMNS, CaseRecord.number.label("case_number"), UserRecord.name.label("who"))
    joined = told.outerjoin(CaseRecord, CaseRecord.id == _TABLE.case_id).join(UserRecord, UserRecord.id == _TABLE.by_id)
    return joined.where(*_conditions(eyes, wanted))


def _conditions(eyes: Sight, wanted: PostingFilter) -> list[ColumnElement[bool]]:
    found = [] if eyes.everything else [sight.postings(eyes)]
    if wanted.direction is not None:
        found.append(_TABLE.direction == wanted.direction)
    if wanted.from_on is not None:
        found.append(_TABLE.on >= wanted.from_on)
    if wanted.until_on is not None:
        found.append(_TABLE.on <= wanted.until_on)
    return found


def _next(tx: Transaction, direction: Direction, year: int) -> int:
    last = select(func.max(_TABLE.number)).where(_TABLE.direction == direction, _TABLE.year == year)
    return (tx.scalar(last) or 0) + 1


def _travelled(draft: PostingDraft) -> dict[str, object]:
    return {
        "way": draft.way,
        "tracking": draft.tracking.strip(),
        "postmark_on": draft.postmark_on,
        "sheets": draft.sheets,
    }


def _row(row: object) -> PostingRow:
    told = dict(getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
    case_number, who = told.pop("case_number") or "", told.pop("who")
    return PostingRow(posting=Posting(**told), case_number=case_number, who=who)


def _posting(row: object) -> Posting:
    return Posting(**getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
