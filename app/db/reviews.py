"""Where reviews of overdue matters are kept, with what was decided about each."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, func, insert, select
from sqlalchemy.orm import aliased

from app.db import sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import AppealRecord
from app.db.tables_reviews import ReviewedRecord, ReviewRecord
from app.domain.errors import NotFound
from app.domain.reviews import Decision, DecisionDraft, Review, Reviewed

_REVIEW = [column for column in ReviewRecord.__table__.columns if column.name != "signed_sha256"]
_LINE = ReviewedRecord
_COLUMNS = _LINE.__table__.columns


def begin(tx: Transaction, by_id: int, on: date, at: datetime, matters: Sequence[tuple[int, date]]) -> int:
    """Keep a new review of these papers with their last days, in this order; returns its key."""
    values = {"uid": new_uid(), "by_id": by_id, "begun_on": on, "begun_at": at}
    key = tx.execute(insert(ReviewRecord).values(**values).returning(ReviewRecord.id)).scalar_one()
    lines = [
        {"uid": new_uid(), "review_id": key, "place": place, "appeal_id": appeal_id, "due_on": due_on}
        for place, (appeal_id, due_on) in enumerate(matters)
    ]
    tx.execute(insert(_LINE), lines)
    return key


def decide(tx: Transaction, key: int, draft: DecisionDraft, at: datetime, version: int | None) -> None:
    """Write down the decision; raises `NotFound`, `SavedMeanwhile`. `draft` is sound."""
    values = {"decision": draft.decision, "note": draft.note.strip(), "until_on": draft.until_on, "decided_at": at}
    save_over(tx, _LINE, key, version, values)


def end(tx: Transaction, key: int, at: datetime) -> None:
    """Nothing more is decided in it; raises `NotFound`."""
    save_over(tx, ReviewRecord, key, None, {"ended_at": at})


def keep_signed(tx: Transaction, key: int, by: str, sha256: str) -> None:
    """Remember whose key signed which file; raises `NotFound`."""
    save_over(tx, ReviewRecord, key, None, {"signed_by": by, "signed_sha256": sha256})


def get(tx: Transaction, key: int) -> Review:
    """The review; raises `NotFound`."""
    row = tx.execute(select(*_REVIEW).where(ReviewRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("reviews", key)
    return Review(**row._mapping)  # noqa: SLF001 - a row of SQLAlchemy


def signed_sum(tx: Transaction, key: int) -> str:
    """The SHA-256 of the signed protocol, empty where none was signed; raises `NotFound`."""
    get(tx, key)
    return tx.scalar(select(ReviewRecord.signed_sha256).where(ReviewRecord.id == key)) or ""


def of_person(tx: Transaction, user_id: int | None, limit: int) -> tuple[Review, ...]:
    """Reviews of that person, or of everybody, the latest first."""
    asked = select(*_REVIEW).order_by(ReviewRecord.id.desc()).limit(limit)
    asked = asked if user_id is None else asked.where(ReviewRecord.by_id == user_id)
    return tuple(Review(**row._mapping) for row in tx.execute(asked))  # noqa: SLF001 - a row of SQLAlchemy


def open_of(tx: Transaction, user_id: int) -> int | None:
    """The latest review of that person that is not ended."""
    asked = select(func.max(ReviewRecord.id)).where(ReviewRecord.by_id == user_id, ReviewRecord.ended_at.is_(None))
    return tx.scalar(asked)


def line(tx: Transaction, key: int) -> Reviewed:
    """One matter of a review; raises `NotFound`."""
    row = tx.execute(select(*_COLUMNS).where(_LINE.id == key)).one_or_none()
    if row is None:
        raise NotFound("reviewed", key)
    return _reviewed(row)


def lines(tx: Transaction, review_id: int, eyes: Sight) -> tuple[Reviewed, ...]:
    """The matters of a review that this sight holds, in their order."""
    asked = select(*_COLUMNS).join(AppealRecord, AppealRecord.id == _LINE.appeal_id)
    asked = asked.where(_LINE.review_id == review_id, sight.appeals(eyes)).order_by(_LINE.place)
    return tuple(_reviewed(row) for row in tx.execute(asked))


def of_appeal(tx: Transaction, appeal_id: int) -> tuple[Reviewed, ...]:
    """What was decided about a paper, the latest first."""
    return _decided(tx, [appeal_id])


def of_case(tx: Transaction, case_id: int) -> tuple[Reviewed, ...]:
    """What was decided about the papers of a matter, the latest first."""
    papers = tx.scalars(select(AppealRecord.id).where(AppealRecord.case_id == case_id)).all()
    return _decided(tx, papers)


def latest(tx: Transaction, appeal_ids: Iterable[int]) -> dict[int, Reviewed]:
    """By paper, what was decided last."""
    return {found.appeal_id: found for found in reversed(_decided(tx, list(appeal_ids)))}


def put_off(on: date) -> Select[int]:
    """The papers that wait by a decision: the last one, about the last day that still stands, until after `on`.

    On the day itself the paper is in front again.
    """
    later = aliased(_LINE)
    overtaken = select(later.id).where(later.appeal_id == _LINE.appeal_id, later.decided_at > _LINE.decided_at)
    return (
        select(_LINE.appeal_id)
        .join(AppealRecord, AppealRecord.id == _LINE.appeal_id)
        .where(
            _LINE.until_on.is_not(None),
            _LINE.until_on > on,
            _LINE.decision == Decision.WAIT,
            _LINE.due_on == AppealRecord.due_on,
            ~overtaken.exists(),
        )
    )


def _decided(tx: Transaction, appeal_ids: Sequence[int]) -> tuple[Reviewed, ...]:
    asked = select(*_COLUMNS).where(_LINE.appeal_id.in_(appeal_ids), _LINE.decided_at.is_not(None))
    return tuple(_reviewed(row) for row in tx.execute(asked.order_by(_LINE.decided_at.desc(), _LINE.id.desc())))


def _reviewed(row: Row[tuple[Any, ...]]) -> Reviewed:
    return Reviewed(**row._mapping)  # noqa: SLF001 - a row of SQLAlchemy
