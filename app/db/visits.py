"""Where visits are kept, with who goes and what was talked there."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, select

from app.db import sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.prepared import given
from app.db.sight import Sight
from app.db.tables import ClientRecord, ConsultationRecord
from app.db.tables_people import UserRecord
from app.db.tables_visits import VisitMemberRecord, VisitRecord
from app.domain.clients import full_name
from app.domain.errors import NotFound
from app.domain.visits import Visit, VisitDraft, VisitRow, VisitTalk

_TABLE, _TALK = VisitRecord, ConsultationRecord


def add(tx: Transaction, draft: VisitDraft) -> int:
    """Keep a new visit; returns its key."""
    key = tx.execute(insert(_TABLE).values(uid=new_uid(), **_columns(draft)).returning(_TABLE.id)).scalar_one()
    _keep_team(tx, key, draft.team_ids)
    return key


def change(tx: Transaction, key: int, draft: VisitDraft, version: int | None) -> None:
    """Save the visit anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, _TABLE, key, version, _columns(draft))
    tx.execute(delete(VisitMemberRecord).where(VisitMemberRecord.visit_id == key))
    _keep_team(tx, key, draft.team_ids)


def remove(tx: Transaction, key: int) -> None:
    """Take away a visit that did not come about, with its queue."""
    tx.execute(delete(_TABLE).where(_TABLE.id == key))


def get(tx: Transaction, key: int) -> Visit:
    """The visit; raises `NotFound`."""
    found = _read(tx, _TABLE.id == key)
    if not found:
        raise NotFound("visits", key)
    return found[0]


def coming(tx: Transaction, on: date, until: date) -> tuple[Visit, ...]:
    """The visits of which a day lies between these two, the nearest first."""
    return tuple(_read(tx, _TABLE.ends_on >= on, _TABLE.begins_on <= until))


def count(tx: Transaction) -> int:
    """How many visits there are."""
    return tx.scalar(select(func.count()).select_from(_TABLE)) or 0


def rows(tx: Transaction, seen: Sight, *, offset: int, limit: int) -> list[VisitRow]:
    """A page of them, the latest first, each with what was talked there."""
    ordered = select(_TABLE.id).order_by(_TABLE.begins_on.desc(), _TABLE.id.desc()).offset(offset).limit(limit)
    keys = list(tx.scalars(ordered))
    counted: Select[*tuple[Any, ...]] = select(_TALK.visit_id, func.count(), func.sum(_TALK.minutes))
    counted = _seen(counted.where(_TALK.visit_id.in_(keys)), seen).group_by(_TALK.visit_id)
    told = {row[0]: (row[1], row[2]) for row in tx.execute(counted)}
    kept = {visit.id: visit for visit in _read(tx, _TABLE.id.in_(keys))}
    found = [(kept[key], told.get(key, (0, 0))) for key in keys]
    return [VisitRow(visit=visit, talks=talks, minutes=minutes) for visit, (talks, minutes) in found]


def names(tx: Transaction, keys: Iterable[int]) -> dict[int, str]:
    """How these visits are called: the place and its first day."""
    found = select(_TABLE.id, _TABLE.place, _TABLE.begins_on).where(_TABLE.id.in_(given("keys", keys)))
    return {row.id: f"{row.place}, {row.begins_on:%d.%m.%Y}" for row in tx.execute(found)}


def has_talks(tx: Transaction, key: int) -> bool:
    """Whether anybody was advised on it."""
    return tx.scalar(select(_TALK.id).where(_TALK.visit_id == key).limit(1)) is not None


def talks(tx: Transaction, seen: Sight, key: int, on: date | None = None) -> tuple[VisitTalk, ...]:
    """The talks of a visit that this sight holds, of one day or all, in the order they were written down."""
    name = (ClientRecord.surname, ClientRecord.given_name, ClientRecord.patronymic)
    found = select(_TALK.__table__, *name, UserRecord.name.label("volunteer")).where(_TALK.visit_id == key)
    found = found.outerjoin(ClientRecord, ClientRecord.id == _TALK.client_id)
    found = found.outerjoin(UserRecord, UserRecord.id == _TALK.user_id)
    if on is not None:
        found = found.where(_TALK.held_on == on)
    return tuple(_talk(row) for row in tx.execute(_seen(found, seen).order_by(_TALK.held_on, _TALK.id)))


def _seen(found: Select[*tuple[Any, ...]], seen: Sight) -> Select[*tuple[Any, ...]]:
    return found if seen.everything else found.where(sight.talks(seen))


def _talk(row: Any) -> VisitTalk:  # noqa: ANN401 - a row of SQLAlchemy
    return VisitTalk(
        id=row.id,
        held_on=row.held_on,
        client_id=row.client_id,
        client_name=full_name(row.surname, row.given_name, row.patronymic),
        topic=row.topic,
        result=row.result,
        minutes=row.minutes,
        next_contact_on=row.next_contact_on,
        case_id=row.case_id,
        volunteer=row.volunteer or "",
    )


def _read(tx: Transaction, *conditions: ColumnElement[bool]) -> list[Visit]:
    found = tx.execute(select(_TABLE.__table__).where(*conditions).order_by(_TABLE.begins_on, _TABLE.id)).all()
    teams = _teams(tx, [row.id for row in found])
    return [
        Visit(
            id=row.id,
            uid=row.uid,
            version=row.version,
            place=row.place,
            region=row.region,
            begins_on=row.begins_on,
            ends_on=row.ends_on,
            note=row.note,
            team=tuple(teams.get(row.id, {}).values()),
            team_ids=frozenset(teams.get(row.id, ())),
        )
        for row in found
    ]


def _teams(tx: Transaction, keys: Iterable[int]) -> dict[int, dict[int, str]]:
    """By visit the names of who goes, by their keys."""
    member = VisitMemberRecord
    named = select(member.visit_id, UserRecord.id, UserRecord.name).join(UserRecord, UserRecord.id == member.user_id)
    teams: dict[int, dict[int, str]] = {}
    for key, user_id, name in tx.execute(named.where(member.visit_id.in_(set(keys))).order_by(UserRecord.name)):
        teams.setdefault(key, {})[user_id] = name
    return teams


def _keep_team(tx: Transaction, key: int, team: Iterable[int]) -> None:
    members = [{"visit_id": key, "user_id": user_id} for user_id in sorted(team)]
    if members:
        tx.execute(insert(VisitMemberRecord), members)


def _columns(draft: VisitDraft) -> dict[str, Any]:
    return {
        "place": draft.place.strip(),
        "region": draft.region,
        "begins_on": draft.begins_on,
        "ends_on": draft.last_on,
        "note": draft.note.strip(),
    }
