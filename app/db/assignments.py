"""Where it is kept who works on which matter, since when and with which word; and who sees a sensitive one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import aliased

from app.db.database import Transaction
from app.db.keeping import save_over
from app.db.tables import CaseRecord
from app.db.tables_people import AccessRecord, AssignmentRecord, UserRecord
from app.domain.users import Assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A matter goes to `user_id`, or to nobody, from the hands of `by_id`."""

    case_id: int
    user_id: int | None
    by_id: int
    at: datetime
    note: str = ""


def hand_over(tx: Transaction, done: HandOver) -> None:
    """Give a matter to another user; raises `NotFound`."""
    save_over(tx, CaseRecord, done.case_id, None, {"user_id": done.user_id})
    keep(tx, done)


def keep(tx: Transaction, done: HandOver) -> None:
    """Add a line to the history of a matter whose user is written already."""
    tx.execute(insert(AssignmentRecord).values(**columns(done)))


def columns(done: HandOver) -> dict[str, Any]:
    """The columns of the file a line of that history fills."""
    return {"case_id": done.case_id, "user_id": done.user_id, "at": done.at, "by_id": done.by_id, "note": done.note}


def history(tx: Transaction, case_id: int) -> tuple[Assignment, ...]:
    """When the matter went to whom, the latest first."""
    table, giver = AssignmentRecord, aliased(UserRecord)
    found = (
        select(table.case_id, table.user_id, UserRecord.name, table.at, giver.name.label("by"), table.note)
        .outerjoin(UserRecord, UserRecord.id == table.user_id)
        .join(giver, giver.id == table.by_id)
        .where(table.case_id == case_id)
        .order_by(table.id.desc())
    )
    return tuple(
        Assignment(case_id=row.case_id, user_id=row.user_id, name=row.name or "", at=row.at, by=row.by, note=row.note)
        for row in tx.execute(found)
    )


def cases_of(tx: Transaction, user_id: int) -> Sequence[int]:
    """The open matters this user works on."""
    found = select(CaseRecord.id).where(CaseRecord.user_id == user_id, CaseRecord.closed_on.is_(None))
    return list(tx.scalars(found.order_by(CaseRecord.id)))


def mark(tx: Transaction, case_id: int, *, sensitive: bool) -> None:
    """Hide a matter from those who have nothing to do with it, or show it again; raises `NotFound`."""
    save_over(tx, CaseRecord, case_id, None, {"sensitive": sensitive})


def access(tx: Transaction, case_id: int) -> tuple[int, ...]:
    """The users given access besides those who work on the matter."""
    found = select(AccessRecord.user_id).where(AccessRecord.case_id == case_id).order_by(AccessRecord.user_id)
    return tuple(tx.scalars(found))


def give_access(tx: Transaction, case_id: int, user_id: int) -> None:
    """Let this user see a sensitive matter; once is enough."""
    if user_id not in access(tx, case_id):
        tx.execute(insert(AccessRecord).values(case_id=case_id, user_id=user_id))


def take_access(tx: Transaction, case_id: int, user_id: int) -> None:
    """Let this user see it no more, unless they work on it."""
    table = AccessRecord
    tx.execute(delete(table).where(table.case_id == case_id, table.user_id == user_id))
