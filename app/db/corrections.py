"""Where proposed corrections of the directory are kept."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables_people import UserRecord
from app.db.tables_receptions import CorrectionRecord
from app.domain.corrections import Correction, CorrectionDraft
from app.domain.errors import NotFound

_WAITING = CorrectionRecord.accepted.is_(None)


def add(
    tx: Transaction, authority_id: int, draft: CorrectionDraft, values: Mapping[str, str], by: tuple[int, datetime]
) -> int:
    """Keep a proposal with the fields that differ, of `by`, a user and the moment; returns its key."""
    kept = {
        "uid": new_uid(),
        "authority_id": authority_id,
        "fields": json.dumps(dict(values), ensure_ascii=False),
        "source": draft.source.strip(),
        "confirmed_on": draft.confirmed_on,
        "by_id": by[0],
        "at": by[1],
    }
    return tx.execute(insert(CorrectionRecord).values(**kept).returning(CorrectionRecord.id)).scalar_one()


def decide(tx: Transaction, key: int, by: tuple[int, datetime], *, accepted: bool, reason: str = "") -> None:
    """Keep what was decided, by whom and when."""
    values = {"accepted": accepted, "decided_by": by[0], "decided_at": by[1], "reason": reason}
    tx.execute(update(CorrectionRecord).where(CorrectionRecord.id == key).values(**values))


def get(tx: Transaction, key: int) -> Correction:
    """The proposal; raises `NotFound`."""
    found = _read(tx, CorrectionRecord.id == key)
    if not found:
        raise NotFound("corrections", key)
    return found[0]


def waiting(tx: Transaction) -> tuple[Correction, ...]:
    """Those nobody decided on yet, the first proposed first."""
    return _read(tx, _WAITING)


def of_body(tx: Transaction, authority_id: int) -> tuple[Correction, ...]:
    """All that were proposed for a body, the first one first."""
    return _read(tx, CorrectionRecord.authority_id == authority_id)


def count(tx: Transaction) -> int:
    """How many wait."""
    return tx.execute(select(func.count()).select_from(CorrectionRecord).where(_WAITING)).scalar_one()


def _read(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Correction, ...]:
    line = CorrectionRecord
    found = select(line.__table__, UserRecord.name).join(UserRecord, UserRecord.id == line.by_id).where(condition)
    return tuple(_correction(row) for row in tx.execute(found.order_by(line.id)))


def _correction(row: Any) -> Correction:  # noqa: ANN401 - a row of SQLAlchemy
    return Correction(
        id=row.id,
        uid=row.uid,
        authority_id=row.authority_id,
        values=json.loads(row.fields),
        source=row.source,
        confirmed_on=row.confirmed_on,
        by=row.name,
        at=row.at,
        accepted=row.accepted,
        reason=row.reason,
    )
