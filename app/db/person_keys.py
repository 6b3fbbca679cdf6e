"""Where the keys are kept that seal a client's values in the log: one for each, named by the client's uid."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables_people import PersonKeyRecord

_KEY = Query(select(PersonKeyRecord.key).where(PersonKeyRecord.person == bindparam("wanted")))


def get(tx: Transaction, person: str) -> bytes | None:
    """The key of this person; empty when it was destroyed, None when there never was one."""
    return _KEY.value(tx, wanted=person)


def is_destroyed(tx: Transaction, person: str) -> bool:
    """Whether this person was erased."""
    return get(tx, person) == b""


def keep(tx: Transaction, person: str, key: bytes) -> None:
    """Keep the first key of a person."""
    tx.execute(insert(PersonKeyRecord).values(person=person, key=key))


def destroy(tx: Transaction, person: str, at: datetime) -> None:
    """Empty the key of this person for good: what the log sealed with it opens never again, the chain stays whole."""
    emptied = {"key": b"", "destroyed_at": at}
    done = tx.execute(update(PersonKeyRecord).where(PersonKeyRecord.person == person).values(**emptied))
    if not done.rowcount:
        tx.execute(insert(PersonKeyRecord).values(person=person, **emptied))
