"""Who waits at the desk of a visit. A name stands here only while somebody waits or sits at the desk.

Whoever was advised has a card or wished for none, whoever went was never advised: of both the number, the topic and
the times stay, for the counters. What is left at the end of the day is emptied on the next.
"""

from datetime import date, datetime

from sqlalchemy import ColumnElement, func, insert, select, update

from app.db.database import Transaction
from app.db.tables_visits import QueueRecord
from app.domain.errors import NotFound
from app.domain.spelling import spell
from app.domain.visits import QueueEntry, QueueState, QueueTicket

_TABLE = QueueRecord
_COLUMNS = [column for column in _TABLE.__table__.columns if column.name != "place"]
_OPEN = (QueueState.WAITING, QueueState.CALLED)
_MINUTE = 60


def join(tx: Transaction, ticket: QueueTicket) -> QueueEntry:
    """Give the next number of that day."""
    visit_id, on = ticket.visit_id, ticket.on
    values = {
        "visit_id": visit_id,
        "on": on,
        "number": _last(tx, visit_id, on, _TABLE.number) + 1,
        "place": _last(tx, visit_id, on, _TABLE.place) + 1,
        "name": ticket.name.strip(),
        "topic": ticket.topic,
        "state": QueueState.WAITING,
        "came_at": ticket.came_at,
    }
    return get(tx, tx.execute(insert(_TABLE).values(**values).returning(_TABLE.id)).scalar_one())


def get(tx: Transaction, key: int) -> QueueEntry:
    """The ticket; raises `NotFound`."""
    row = tx.execute(select(*_COLUMNS).where(_TABLE.id == key)).one_or_none()
    if row is None:
        raise NotFound("queue", key)
    return _entry(row)


def standing(tx: Transaction, visit_id: int, on: date) -> tuple[QueueEntry, ...]:
    """Who waits or is at a desk, in the order of their turn."""
    found = select(*_COLUMNS).where(_of_day(visit_id, on), _TABLE.state.in_(_OPEN))
    return tuple(_entry(row) for row in tx.execute(found.order_by(_TABLE.place)))


def next_waiting(tx: Transaction, visit_id: int, on: date) -> QueueEntry | None:
    """Whose turn it is; None where nobody waits."""
    return next((one for one in standing(tx, visit_id, on) if one.state is QueueState.WAITING), None)


def at_desk(tx: Transaction, visit_id: int, on: date, user_id: int) -> QueueEntry | None:
    """Whom this user called and has not heard to the end."""
    mine = (one for one in standing(tx, visit_id, on) if one.state is QueueState.CALLED and one.by_id == user_id)
    return next(mine, None)


def call(tx: Transaction, key: int, user_id: int, at: datetime) -> None:
    """Somebody comes to the desk of this user."""
    _change(tx, key, state=QueueState.CALLED, called_at=at, by_id=user_id)


def put_back(tx: Transaction, entry: QueueEntry, *, last: bool) -> None:
    """Somebody waits again: in their old turn, or last."""
    _change(tx, entry.id, state=QueueState.WAITING, called_at=None, by_id=None)
    if last:
        _change(tx, entry.id, place=_last(tx, entry.visit_id, entry.on, _TABLE.place) + 1)


def finish(tx: Transaction, key: int) -> None:
    """Somebody was advised: the name goes."""
    _change(tx, key, state=QueueState.DONE, name="")


def let_go(tx: Transaction, key: int) -> None:
    """Somebody went away unheard: the name goes."""
    _change(tx, key, state=QueueState.GONE, name="")


def waits(tx: Transaction, visit_id: int, on: date) -> tuple[int, ...]:
    """The minutes from ticket to desk of each who was called that day."""
    found = select(_TABLE.came_at, _TABLE.called_at).where(_of_day(visit_id, on), _TABLE.called_at.is_not(None))
    return tuple(round((called - came).total_seconds() / _MINUTE) for came, called in tx.execute(found) if called)


def gone(tx: Transaction, visit_id: int, on: date) -> int:
    """How many went away unheard."""
    counted = select(func.count()).select_from(_TABLE)
    return tx.scalar(counted.where(_of_day(visit_id, on), _TABLE.state == QueueState.GONE)) or 0


def names_before(tx: Transaction, on: date) -> bool:
    """Whether a name still stands in the queue of an earlier day."""
    return tx.scalar(select(_TABLE.id).where(_TABLE.on < on, _TABLE.name != "").limit(1)) is not None


def forget_names(tx: Transaction, before: date) -> None:
    """Empty the names of all queues before that day."""
    tx.execute(update(_TABLE).where(_TABLE.on < before, _TABLE.name != "").values(name=""))


def forget_person(tx: Transaction, *names: str) -> None:
    """Empty the tickets on which one of these words stands, however it is spelled."""
    wanted = {word for name in names for word in spell(name).split()}
    for key, name in tx.execute(select(_TABLE.id, _TABLE.name).where(_TABLE.name != "")).all():
        if wanted & set(spell(name).split()):
            _change(tx, key, name="")


def _change(tx: Transaction, key: int, **values: object) -> None:
    tx.execute(update(_TABLE).where(_TABLE.id == key).values(**values))


def _last(tx: Transaction, visit_id: int, on: date, column: object) -> int:
    return tx.scalar(select(func.max(column)).where(_of_day(visit_id, on))) or 0


def _of_day(visit_id: int, on: date) -> ColumnElement[bool]:
    return (_TABLE.visit_id == visit_id) & (_TABLE.on == on)


def _entry(row: object) -> QueueEntry:
    return QueueEntry(**getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
