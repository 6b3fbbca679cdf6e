"""Which topics a person has at hand."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select

from app.db.database import Transaction
from app.db.tables_visits import OwnTopicRecord
from app.domain.codes import Topic

_TABLE = OwnTopicRecord


def of(tx: Transaction, user_id: int) -> tuple[Topic, ...]:
    """Their topics in their order; none where they chose none."""
    return tuple(tx.scalars(select(_TABLE.topic).where(_TABLE.user_id == user_id).order_by(_TABLE.place)))


def keep(tx: Transaction, user_id: int, chosen: Sequence[Topic]) -> None:
    """Keep these in this order and no others."""
    tx.execute(delete(_TABLE).where(_TABLE.user_id == user_id))
    rows = [{"user_id": user_id, "topic": topic, "place": place} for place, topic in enumerate(chosen)]
    if rows:
        tx.execute(insert(_TABLE), rows)
