"""Where questions of the register are kept that somebody asks again and again."""

from sqlalchemy import delete, insert, select, update

from app.db.database import Transaction
from app.db.tables_keeping import FilterRecord
from app.domain.register import Noun, SavedFilter


def of(tx: Transaction, who: str) -> tuple[SavedFilter, ...]:
    """Those of this person (uid), by name as kept first."""
    found = select(FilterRecord.__table__).where(FilterRecord.who == who).order_by(FilterRecord.id)
    return tuple(
        SavedFilter(
            id=row.id,
            name=row.name,
            noun=Noun(row.noun),
            typed=row.typed,
            order=row.order_by,
            descending=row.descending,
            grouped=row.grouped,
        )
        for row in tx.execute(found)
    )


def keep(tx: Transaction, who: str, wanted: SavedFilter) -> int:
    """Keep a question, a new one where its `id` is 0 or was dropped meanwhile; answers its key."""
    values = {
        "name": wanted.name,
        "noun": str(wanted.noun),
        "typed": wanted.typed,
        "order_by": wanted.order,
        "descending": wanted.descending,
        "grouped": wanted.grouped,
    }
    mine = (FilterRecord.who == who) & (FilterRecord.id == wanted.id)
    if tx.execute(update(FilterRecord).where(mine).values(**values)).rowcount:
        return wanted.id
    return tx.execute(insert(FilterRecord).values(who=who, **values).returning(FilterRecord.id)).scalar_one()


def drop(tx: Transaction, who: str, key: int) -> None:
    """Forget it."""
    tx.execute(delete(FilterRecord).where(FilterRecord.who == who, FilterRecord.id == key))
