"""What every noun does the same way: a key that never collides, and saving only what nobody saved meanwhile."""

from collections.abc import Mapping

import uuid6
from sqlalchemy import select, update

from app.db.database import Transaction
from app.db.tables import Kept
from app.domain.errors import NotFound, SavedMeanwhile


def new_uid() -> str:
    """A UUIDv7: two laptops never make the same one, and later ones sort later."""
    return str(uuid6.uuid7())


def save_over(tx: Transaction, record: type[Kept], key: int, version: int | None, values: Mapping[str, object]) -> None:
    """Save `values` over the row; `version` is the one the person had before the eyes, None takes any.

    Raises `SavedMeanwhile` when somebody else saved first and `NotFound` when there is no such row.
    """
    condition = record.id == key if version is None else (record.id == key) & (record.version == version)
    done = tx.execute(update(record).where(condition).values(**values, version=record.version + 1))
    if done.rowcount:
        return
    noun = str(getattr(record, "__tablename__"))  # noqa: B009 - set by each table, unknown to the mixin
    if tx.scalar(select(record.id).where(record.id == key)) is None:
        raise NotFound(noun, key)
    raise SavedMeanwhile(noun)
