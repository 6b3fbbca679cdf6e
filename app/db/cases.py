"""Where matters are kept, with the office's own numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, insert, select

from app.db import boards, search, sight
from app.db.boards import Look
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.prepared import Query
from app.db.sight import Sight
from app.db.tables import CaseRecord, ClientRecord
from app.db.tables_people import UserRecord
from app.domain.cases import Case, CaseRow
from app.domain.clients import full_name
from app.domain.codes import Timeliness, Topic
from app.domain.errors import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """What is known of a matter when it is opened."""

    title: str
    topic: Topic
    client_id: int
    user_id: int | None
    opened_on: date


_CASE: Query[*tuple[Any, ...]] = Query(
    select(
        CaseRecord.id,
        CaseRecord.uid,
        CaseRecord.version,
        CaseRecord.number,
        CaseRecord.title,
        CaseRecord.topic,
        CaseRecord.client_id,
        func.coalesce(UserRecord.name, "").label("volunteer"),
        CaseRecord.opened_on,
        CaseRecord.closed_on,
        CaseRecord.user_id,
        CaseRecord.sensitive,
    )
    .outerjoin(UserRecord, UserRecord.id == CaseRecord.user_id)
    .where(CaseRecord.id == bindparam("wanted"))
)


def add(tx: Transaction, new: NewCase) -> int:
    """Open a matter under the next number of its year, `2026-0001`; returns its key."""
    values = columns(new, last_of(tx, new.opened_on.year) + 1) | {"uid": new_uid()}
    return tx.execute(insert(CaseRecord).values(**values).returning(CaseRecord.id)).scalar_one()


def last_of(tx: Transaction, year: int) -> int:
    """Which was the last number of that year; 0 where none was given."""
    return tx.scalar(select(func.max(CaseRecord.sequence)).where(CaseRecord.year == year)) or 0


def columns(new: NewCase, sequence: int) -> dict[str, Any]:
    """The columns of the file a new matter fills, under that number of its year."""
    year = new.opened_on.year
    return {
        "number": f"{year}-{sequence:04d}",
        "year": year,
        "sequence": sequence,
        "title": new.title.strip(),
        "topic": new.topic,
        "client_id": new.client_id,
        "user_id": new.user_id,
        "opened_on": new.opened_on,
    }


def close(tx: Transaction, key: int, on: date | None) -> None:
    """Close the matter on that day, or open it again with None; raises `NotFound`."""
    save_over(tx, CaseRecord, key, None, {"closed_on": on})


def get(tx: Transaction, key: int) -> Case:
    """The matter; raises `NotFound`."""
    found = _CASE.records(tx, wanted=key)
    if not found:
        raise NotFound("cases", key)
    return Case(**found[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which matters: that hold these words in number, title or client, that one of `people` works on (None: all)."""

    text: str = ""
    people: frozenset[int] | None = None


def count(tx: Transaction, seen: Sight, wanted: Wanted) -> int:
    """How many matters are wanted."""
    counted = select(func.count()).select_from(CaseRecord).where(sight.cases(seen), *_conditions(wanted))
    return tx.execute(counted).scalar_one()


def of_client(tx: Transaction, seen: Sight, client_id: int) -> tuple[int, ...]:
    """The keys of this person's matters that this sight holds, the first opened first."""
    found = select(CaseRecord.id).where(CaseRecord.client_id == client_id, sight.cases(seen))
    return tuple(tx.scalars(found.order_by(CaseRecord.id)))


def page(tx: Transaction, look: Look, wanted: Wanted, *, offset: int, limit: int) -> list[CaseRow]:
    """A page of the matters that are wanted, the newest first."""
    found = _lines().where(sight.cases(look.sight), *_conditions(wanted)).order_by(CaseRecord.id.desc())
    return _read(tx, found.offset(offset).limit(limit), look)


def open_of(tx: Transaction, look: Look, user_id: int) -> list[CaseRow]:
    """The open matters of a person that this sight holds, the nearest date first, those without a date last."""
    theirs = (CaseRecord.user_id == user_id) & CaseRecord.closed_on.is_(None)
    rows = _read(tx, _lines().where(theirs, sight.cases(look.sight)), look)
    return sorted(rows, key=lambda row: (row.due_on or date.max, row.id))


def of_keys(tx: Transaction, keys: Iterable[int], look: Look) -> list[CaseRow]:
    """The lines of these matters, in no order."""
    return _read(tx, _lines().where(CaseRecord.id.in_(set(keys)), sight.cases(look.sight)), look)


def _lines() -> Select[*tuple[Any, ...]]:
    return (
        select(
            CaseRecord.id,
            CaseRecord.number,
            CaseRecord.title,
            CaseRecord.topic,
            CaseRecord.opened_on,
            CaseRecord.closed_on,
            CaseRecord.sensitive,
            ClientRecord.surname,
            ClientRecord.given_name,
            ClientRecord.patronymic,
            UserRecord.name,
        )
        .join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
        .outerjoin(UserRecord, UserRecord.id == CaseRecord.user_id)
    )


def _read(tx: Transaction, found: Select[*tuple[Any, ...]], look: Look) -> list[CaseRow]:
    """The lines, each with the nearest date of its papers."""
    lines = tx.execute(found).all()
    dates = boards.nearest(tx, [line.id for line in lines], look)
    nothing = (0, None, Timeliness.NOT_RUNNING)
    return [_row(line, dates.get(line.id, nothing)) for line in lines]


def _row(line: Row[*tuple[Any, ...]], nearest: tuple[int, date | None, Timeliness]) -> CaseRow:
    papers, due_on, status = nearest
    return CaseRow(
        id=line.id,
        number=line.number,
        title=line.title,
        client_name=full_name(line.surname, line.given_name, line.patronymic),
        topic=line.topic,
        opened_on=line.opened_on,
        closed_on=line.closed_on,
        appeals=papers,
        due_on=due_on,
        timeliness=status,
        volunteer=line.name or "",
        sensitive=line.sensitive,
    )


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found = [search.cases(wanted.text)]
    if wanted.people is not None:
        found.append(CaseRecord.user_id.in_(wanted.people))
    return found
