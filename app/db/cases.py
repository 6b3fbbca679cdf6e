"""Where matters are kept, with the office's own numbers."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.search import fold, holds
from app.db.tables import CaseRecord, ClientRecord
from app.domain.cases import Case
from app.domain.codes import Topic
from app.domain.errors import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """What is known of a matter when it is opened."""

    title: str
    topic: Topic
    client_id: int
    volunteer: str
    opened_on: date


def add(tx: Transaction, new: NewCase) -> int:
    """Open a matter under the next number of its year, `2026-0001`; returns its key."""
    year = new.opened_on.year
    last = tx.scalar(select(func.max(CaseRecord.sequence)).where(CaseRecord.year == year)) or 0
    number = f"{year}-{last + 1:04d}"
    values = {
        "uid": new_uid(),
        "number": number,
        "year": year,
        "sequence": last + 1,
        "title": new.title.strip(),
        "topic": new.topic,
        "client_id": new.client_id,
        "volunteer": new.volunteer,
        "opened_on": new.opened_on,
        "search": f"{fold(number)} {fold(new.title)}",
    }
    return tx.execute(insert(CaseRecord).values(**values).returning(CaseRecord.id)).scalar_one()


def close(tx: Transaction, key: int, on: date | None) -> None:
    """Close the matter on that day, or open it again with None; raises `NotFound`."""
    save_over(tx, CaseRecord, key, None, {"closed_on": on})


def get(tx: Transaction, key: int) -> Case:
    """The matter; raises `NotFound`."""
    row = tx.execute(select(CaseRecord.__table__).where(CaseRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("cases", key)
    return Case(
        id=row.id,
        uid=row.uid,
        version=row.version,
        number=row.number,
        title=row.title,
        topic=row.topic,
        client_id=row.client_id,
        volunteer=row.volunteer,
        opened_on=row.opened_on,
        closed_on=row.closed_on,
    )


def count(tx: Transaction, text: str = "") -> int:
    """How many matters hold these words in number, title or client."""
    counted = select(func.count()).select_from(CaseRecord)
    if text.strip():
        counted = counted.join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
        counted = counted.where(holds(fold(text), CaseRecord.search, ClientRecord.search))
    return tx.execute(counted).scalar_one()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A matter in a list, before its nearest date is known."""

    id: int
    number: str
    title: str
    client_name: str
    topic: Topic
    opened_on: date


def page(tx: Transaction, text: str, *, offset: int, limit: int) -> list[CaseLine]:
    """A page of the matters that hold these words, the newest first."""
    found = select(
        CaseRecord.id,
        CaseRecord.number,
        CaseRecord.title,
        CaseRecord.topic,
        CaseRecord.opened_on,
        ClientRecord.surname,
        ClientRecord.given_name,
        ClientRecord.patronymic,
    ).join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
    if text.strip():
        found = found.where(holds(fold(text), CaseRecord.search, ClientRecord.search))
    return [
        CaseLine(
            id=row.id,
            number=row.number,
            title=row.title,
            client_name=" ".join(part for part in (row.surname, row.given_name, row.patronymic) if part),
            topic=row.topic,
            opened_on=row.opened_on,
        )
        for row in tx.execute(found.order_by(CaseRecord.id.desc()).offset(offset).limit(limit))
    ]
