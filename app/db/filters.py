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


def keep(tx: Transaction, who: str, wanted: SavedFilter) -> None:
    """Keep a question under its name, an old one (`id`) perhaps under another; one of that name is written over."""
    values = {
        "name": wanted.name,
        "noun": str(wanted.noun),
        "typed": wanted.typed,
        "order_by": wanted.order,
        "descending": wanted.descending,
        "grouped": wanted.grouped,
    }
    mine, named = FilterRecord.who == who, FilterRecord.name == wanted.name
    if wanted.id:
        tx.execute(delete(FilterRecord).where(mine, named, FilterRecord.id != wanted.id))
    same = FilterRecord.id == wanted.id if wanted.id else named
    if not tx.execute(update(FilterRecord).where(mine, same).values(**values)).rowcount:
        tx.execute(insert(FilterRecord).values(who=who, **values))


def drop(tx: Transaction, who: str, key: int) -> None:
    """Forget it."""
    tx.execute(delete(FilterRecord).where(FilterRecord.who == who, FilterRecord.id == key))
