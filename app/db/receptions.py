"""Where planned receptions are kept."""

from sqlalchemy import Row, delete, insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables_receptions import ReceptionRecord
from app.domain.agenda import Reception, ReceptionDraft
from app.domain.errors import NotFound

_TABLE = ReceptionRecord.__table__


def add(tx: Transaction, draft: ReceptionDraft) -> int:
    """Keep a planned reception; returns its key."""
    values = _values(draft) | {"uid": new_uid()}
    return tx.execute(insert(ReceptionRecord).values(**values).returning(ReceptionRecord.id)).scalar_one()


def change(tx: Transaction, key: int, draft: ReceptionDraft, version: int | None) -> None:
    """Save it anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, ReceptionRecord, key, version, _values(draft))


def remove(tx: Transaction, key: int) -> None:
    """Take it out of the agenda."""
    tx.execute(delete(ReceptionRecord).where(ReceptionRecord.id == key))


def get(tx: Transaction, key: int) -> Reception:
    """The reception; raises `NotFound`."""
    row = tx.execute(select(_TABLE).where(ReceptionRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("receptions", key)
    return _reception(row)


def of_body(tx: Transaction, authority_id: int) -> tuple[Reception, ...]:
    """The receptions planned at a body, the first one first."""
    found = select(_TABLE).where(ReceptionRecord.authority_id == authority_id)
    return tuple(map(_reception, tx.execute(found.order_by(ReceptionRecord.on, ReceptionRecord.id))))


def _values(draft: ReceptionDraft) -> dict[str, object]:
    return {
        "authority_id": draft.authority_id,
        "case_id": draft.case_id,
        "user_id": draft.user_id,
        "on": draft.on,
        "at": draft.at,
    }


def _reception(row: Row[tuple[object, ...]]) -> Reception:
    return Reception(**row._mapping)  # noqa: SLF001 - the public name of SQLAlchemy
