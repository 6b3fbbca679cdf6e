"""Where it is kept which rung of the ladder was said to whom of which paper."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import insert, select

from app.db import sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import AppealRecord, CaseRecord
from app.db.tables_reviews import ReminderRecord
from app.domain.reminders import Reminder, ReminderLine

_TABLE = ReminderRecord
_COLUMNS = [column for column in _TABLE.__table__.columns if column.name != "user_id"]
_CHUNK = 500


def known(tx: Transaction, user_id: int, appeal_ids: Sequence[int]) -> set[tuple[int, date, int]]:
    """Of these papers what was said already: paper, last day, rung."""
    found: set[tuple[int, date, int]] = set()
    for start in range(0, len(appeal_ids), _CHUNK):
        part = appeal_ids[start : start + _CHUNK]
        asked = select(_TABLE.appeal_id, _TABLE.due_on, _TABLE.rung)
        rows = tx.execute(asked.where(_TABLE.user_id == user_id, _TABLE.appeal_id.in_(part)))
        found.update((row.appeal_id, row.due_on, row.rung) for row in rows)
    return found


def keep(tx: Transaction, user_id: int, reminders: Iterable[Reminder]) -> None:
    """Keep that these were said."""
    values = [{"user_id": user_id, **{name: getattr(one, name) for name in Reminder.__slots__}} for one in reminders]
    if values:
        tx.execute(insert(_TABLE), values)


def on_day(tx: Transaction, user_id: int, on: date) -> tuple[Reminder, ...]:
    """What was said to that person on that day."""
    asked = select(*_COLUMNS).where(_TABLE.user_id == user_id, _TABLE.on == on)
    return tuple(Reminder(**row._mapping) for row in tx.execute(asked))  # noqa: SLF001 - a row of SQLAlchemy


def lines(tx: Transaction, user_id: int, eyes: Sight, limit: int) -> tuple[ReminderLine, ...]:
    """What was said to that person, the latest first, of the papers this sight holds."""
    asked = (
        select(*_COLUMNS, CaseRecord.number, AppealRecord.kind)
        .join(AppealRecord, AppealRecord.id == _TABLE.appeal_id)
        .join(CaseRecord, CaseRecord.id == AppealRecord.case_id)
        .where(_TABLE.user_id == user_id, sight.appeals(eyes))
        .order_by(_TABLE.on.desc(), _TABLE.due_on, _TABLE.appeal_id)
        .limit(limit)
    )
    found = []
    for row in tx.execute(asked):
        told = dict(row._mapping)  # noqa: SLF001 - a row of SQLAlchemy
        number, kind = told.pop("number"), told.pop("kind")
        found.append(ReminderLine(reminder=Reminder(**told), case_number=number, kind=kind))
    return tuple(found)
