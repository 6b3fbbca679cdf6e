"""Where tasks are kept, who has which, and which matters wait for nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from app.db import sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import AppealRecord, CaseRecord, ClientRecord
from app.db.tables_people import UserRecord
from app.db.tables_tasks import TaskRecord
from app.domain.clients import full_names
from app.domain.codes import AppealState
from app.domain.errors import NotFound
from app.domain.tasks import IdleCase, Task, TaskDraft, TaskRow, TaskWhich

_TABLE = TaskRecord
_COLUMNS = list(_TABLE.__table__.columns)
_ON = func.coalesce(_TABLE.snoozed_until, _TABLE.due_on)
"""The day a task is to be taken up."""
_ASKER, _DOER, _WORKER = aliased(UserRecord), aliased(UserRecord), aliased(UserRecord)
_OPEN = _TABLE.ended_at.is_(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which tasks of whom: `people` are the user and those they stand in for; all of one matter by `case_id`."""

    which: TaskWhich = TaskWhich.MINE
    people: frozenset[int] = frozenset()
    case_id: int | None = None
    until_on: date | None = None
    follow_ups: bool = False


def add(tx: Transaction, draft: TaskDraft, by_id: int, at: datetime) -> int:
    """Keep a new task; returns its key. `draft` is sound."""
    values = {
        **_written(draft),
        "uid": new_uid(),
        "due_on": draft.due_on,
        "by_id": by_id,
        "follow_up": draft.follow_up,
        "case_id": draft.case_id,
        "appeal_id": draft.appeal_id,
        "client_id": draft.client_id,
        "written_at": at,
        "snooze_reason": "",
        "dropped": False,
        "end_note": "",
    }
    return tx.execute(insert(_TABLE).values(**values).returning(_TABLE.id)).scalar_one()


def change(tx: Transaction, key: int, draft: TaskDraft, version: int | None) -> None:
    """Save its words, for whom it is and how often it comes anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, _TABLE, key, version, _written(draft))


def keep(tx: Transaction, key: int, values: Mapping[str, object]) -> None:
    """Put it off, or end it; raises `NotFound`."""
    save_over(tx, _TABLE, key, None, values)


def get(tx: Transaction, key: int) -> Task:
    """The task; raises `NotFound`."""
    row = tx.execute(select(*_COLUMNS).where(_TABLE.id == key)).one_or_none()
    if row is None:
        raise NotFound("tasks", key)
    return _task(row)


def of_case(tx: Transaction, case_id: int) -> tuple[Task, ...]:
    """The tasks of a matter in the order they were written, ended ones too."""
    return tuple(_task(row) for row in tx.execute(_whole(_TABLE.case_id == case_id)))


def of_clients(tx: Transaction, keys: Iterable[int]) -> tuple[Task, ...]:
    """The tasks about these people that belong to no matter."""
    about = and_(_TABLE.client_id.in_(tuple(keys)), _TABLE.case_id.is_(None))
    return tuple(_task(row) for row in tx.execute(_whole(about)))


def count(tx: Transaction, eyes: Sight, wanted: Wanted) -> int:
    """How many tasks this sight holds."""
    return tx.scalar(select(func.count()).select_from(_joined(_TABLE.id).where(*_asked(eyes, wanted)).subquery())) or 0


def rows(tx: Transaction, eyes: Sight, wanted: Wanted, *, offset: int, limit: int) -> list[TaskRow]:
    """A page of them: those that wait by the day they are to be taken up, then those ended, the latest first."""
    ordered = _joined(
        *_COLUMNS,
        func.coalesce(CaseRecord.number, "").label("case_number"),
        ClientRecord.surname,
        ClientRecord.given_name,
        ClientRecord.patronymic,
        func.coalesce(_DOER.name, _WORKER.name, "").label("for_name"),
        _ASKER.name.label("by_name"),
    )
    ordered = ordered.where(*_asked(eyes, wanted)).order_by(
        _TABLE.ended_at.is_not(None), _TABLE.ended_at.desc(), _ON, _TABLE.id
    )
    return [_row(row) for row in tx.execute(ordered.offset(offset).limit(limit))]


def idle(tx: Transaction, eyes: Sight, people: frozenset[int] | None, limit: int) -> tuple[IdleCase, ...]:
    """Open matters of these people (None: of everybody) in which no date runs and no task waits, the latest first."""
    runs = exists().where(AppealRecord.case_id == CaseRecord.id, _awaited())
    planned = exists().where(TaskRecord.case_id == CaseRecord.id, TaskRecord.ended_at.is_(None))
    found = (
        select(
            CaseRecord.id,
            CaseRecord.number,
            CaseRecord.title,
            ClientRecord.surname,
            ClientRecord.given_name,
            ClientRecord.patronymic,
            func.coalesce(UserRecord.name, "").label("volunteer"),
        )
        .join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
        .outerjoin(UserRecord, UserRecord.id == CaseRecord.user_id)
        .where(CaseRecord.closed_on.is_(None), ~runs, ~planned, sight.cases(eyes))
        .order_by(CaseRecord.id.desc())
        .limit(limit)
    )
    if people is not None:
        found = found.where(CaseRecord.user_id.in_(people))
    return tuple(
        IdleCase(
            id=row.id,
            number=row.number,
            title=row.title,
            client_name=_named(row),
            volunteer=row.volunteer,
        )
        for row in tx.execute(found)
    )


def is_idle(tx: Transaction, case_id: int) -> bool:
    """Whether nothing of an open matter runs and nobody has a task about it."""
    open_case = select(CaseRecord.id).where(CaseRecord.id == case_id, CaseRecord.closed_on.is_(None))
    runs = select(AppealRecord.id).where(AppealRecord.case_id == case_id, _awaited())
    planned = select(_TABLE.id).where(_TABLE.case_id == case_id, _OPEN)
    return tx.scalar(open_case) is not None and all(tx.scalar(one.limit(1)) is None for one in (runs, planned))


def hand_over(tx: Transaction, from_id: int, to_id: int | None, keeper_id: int) -> None:
    """Give what waits for one person to another.

    Without one it is for whoever works on the matter, else for who asked; for `keeper_id` where they work here no more.
    """
    waiting = and_(_TABLE.for_id == from_id, _OPEN)
    if to_id is not None:
        tx.execute(update(_TABLE).where(waiting).values(for_id=to_id, version=_TABLE.version + 1))
        return
    in_matter = _TABLE.case_id.is_not(None)
    working = _TABLE.by_id.in_(select(UserRecord.id).where(UserRecord.active))
    asker = case((working, _TABLE.by_id), else_=keeper_id)
    tx.execute(update(_TABLE).where(waiting, in_matter).values(for_id=None, version=_TABLE.version + 1))
    tx.execute(update(_TABLE).where(waiting, ~in_matter).values(for_id=asker, version=_TABLE.version + 1))


def move_with(tx: Transaction, case_id: int, from_id: int | None, to_id: int | None) -> None:
    """A matter goes to another: so do the tasks in it that were for who had it until now."""
    if from_id is not None:
        theirs = and_(_TABLE.case_id == case_id, _TABLE.for_id == from_id, _OPEN)
        tx.execute(update(_TABLE).where(theirs).values(for_id=to_id, version=_TABLE.version + 1))


def _awaited() -> ColumnElement[bool]:
    """A paper that waits for something: a date of it runs, it is being written, not registered yet, or paused."""
    waits = AppealRecord.state.in_((AppealState.DRAFT, AppealState.FILED, AppealState.SUSPENDED))
    return AppealRecord.settled.is_(None) & or_(AppealRecord.due_on.is_not(None), waits)


def _whole(condition: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).where(condition).order_by(_TABLE.id)


def _joined(*columns: Any) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - any columns of the four tables
    return (
        select(*columns)
        .select_from(_TABLE)
        .join(_ASKER, _ASKER.id == _TABLE.by_id)
        .outerjoin(_DOER, _DOER.id == _TABLE.for_id)
        .outerjoin(CaseRecord, CaseRecord.id == _TABLE.case_id)
        .outerjoin(_WORKER, _WORKER.id == CaseRecord.user_id)
        .outerjoin(ClientRecord, ClientRecord.id == func.coalesce(CaseRecord.client_id, _TABLE.client_id))
    )


def _asked(eyes: Sight, wanted: Wanted) -> list[ColumnElement[bool]]:
    ended = wanted.which is TaskWhich.ENDED
    found: list[ColumnElement[bool]] = [_TABLE.ended_at.is_not(None) if ended else _OPEN]
    if wanted.case_id is not None:
        found = [_TABLE.case_id == wanted.case_id]
    if wanted.which is TaskWhich.MINE:
        of_worker = and_(_TABLE.for_id.is_(None), CaseRecord.user_id.in_(wanted.people))
        found.append(or_(_TABLE.for_id.in_(wanted.people), of_worker))
    if wanted.which is TaskWhich.ASKED_BY_ME:
        others = or_(_TABLE.for_id.is_(None), _TABLE.for_id != _TABLE.by_id)
        found += [_TABLE.by_id.in_(wanted.people), _TABLE.follow_up | others]
    if wanted.until_on is not None:
        found.append((wanted.until_on < _ON) if wanted.follow_ups else (wanted.until_on >= _ON))
    if wanted.follow_ups:
        found.append(_TABLE.follow_up.is_(True))
    return found if eyes.everything else [*found, sight.tasks(eyes)]


def _written(draft: TaskDraft) -> dict[str, object]:
    return {
        "what": draft.what.strip(),
        "for_id": draft.for_id,
        "every": draft.every,
        "unit": draft.unit,
        "repeat_until": draft.repeat_until if draft.every else None,
    }


def _row(row: Any) -> TaskRow:  # noqa: ANN401 - a row of SQLAlchemy
    told = dict(getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
    names = {name: told.pop(name) for name in ("case_number", "for_name", "by_name")}
    for name in ("surname", "given_name", "patronymic"):
        told.pop(name)
    return TaskRow(task=Task(**told), client_name=_named(row), **names)


def _named(row: Any) -> str:  # noqa: ANN401 - a row with the three parts of a name
    if row.surname is None:
        return ""
    return next(iter(full_names([row.surname], [row.given_name], [row.patronymic])))


def _task(row: Any) -> Task:  # noqa: ANN401 - a row of SQLAlchemy
    return Task(**getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
