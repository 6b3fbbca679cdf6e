"""Where the people who work here are kept, with their absences."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Date, Integer, Row, and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.sql.elements import ColumnElement

from app.db.database import Transaction, remembered
from app.db.keeping import new_uid, save_over
from app.db.prepared import Query, given
from app.db.tables import CaseRecord
from app.db.tables_people import AbsenceRecord, AccessRecord, UserRecord
from app.domain.agenda import Away
from app.domain.errors import NotFound
from app.domain.spelling import sort_key
from app.domain.users import Absence, AbsenceDraft, Role, User, UserDraft, UserRow

BUILT_IN = 1
"""Who sits at a file without a vault; the first step of people makes this row."""

_USER: Query[*tuple[Any, ...]] = Query(
    select(UserRecord.__table__).where(UserRecord.id == bindparam("wanted", type_=Integer))
)

_NAMES = Query(select(UserRecord.id, UserRecord.name).where(UserRecord.id.in_(given("keys"))))


def add(tx: Transaction, draft: UserDraft) -> int:
    """Keep a new person, active; returns their key."""
    values = _values(draft) | {"uid": new_uid(), "active": True}
    return tx.execute(insert(UserRecord).values(**values).returning(UserRecord.id)).scalar_one()


def change(tx: Transaction, key: int, draft: UserDraft, version: int | None) -> None:
    """Save a person anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, UserRecord, key, version, _values(draft))


def set_active(tx: Transaction, key: int, *, active: bool) -> None:
    """Let a person work here, or no more; nobody is deleted, the log names them. Raises `NotFound`."""
    save_over(tx, UserRecord, key, None, {"active": active})


def get(tx: Transaction, key: int) -> User:
    """The person; raises `NotFound`."""
    found = _USER.records(tx, wanted=key)
    if not found:
        raise NotFound("people", key)
    return User(**found[0])


def names(tx: Transaction, keys: Iterable[int]) -> dict[int, str]:
    """What these people are called."""
    known = remembered(tx, "names of people", dict[int, str])
    if missing := set(keys) - known.keys():
        known.update(_NAMES.all(tx, keys=missing))
    return known


def seat(tx: Transaction, uid: str, login: str) -> None:
    """Let the built-in person be who made the vault: known there as `uid`, called as the login where nameless."""
    row = get(tx, BUILT_IN)
    save_over(tx, UserRecord, BUILT_IN, None, {"uid": uid, "login": login, "name": row.name.strip() or login})


def of_uid(tx: Transaction, uid: str) -> User | None:
    """The person the vault names so; None for nobody here."""
    row = tx.execute(select(UserRecord.__table__).where(UserRecord.uid == uid)).one_or_none()
    return None if row is None else _user(row)


def everybody(tx: Transaction) -> tuple[User, ...]:
    """All who work or worked here, the active first, by name."""
    found = tx.execute(select(UserRecord.__table__)).all()
    return tuple(sorted(map(_user, found), key=lambda user: (not user.active, sort_key(user.name), user.id)))


def rows(tx: Transaction, on: date) -> list[UserRow]:
    """The list of people as of that day."""
    counted = (
        select(CaseRecord.user_id, func.count()).where(CaseRecord.closed_on.is_(None)).group_by(CaseRecord.user_id)
    )
    open_cases = {row[0]: row[1] for row in tx.execute(counted)}
    users = everybody(tx)
    names = {user.id: user.name for user in users}
    away = {absence.user_id: absence for absence in absences(tx, on)}
    return [
        UserRow(
            user=user,
            open_cases=open_cases.get(user.id, 0),
            deputy=names[away[user.id].deputy_id] if user.id in away else "",
            absent_until=away[user.id].until_on if user.id in away else None,
        )
        for user in users
    ]


def acting_for(tx: Transaction, key: int, on: date) -> frozenset[int]:
    """This person and everybody they stand in for that day; a deputy of a deputy does not."""
    return frozenset({key, *_STOOD_IN_FOR.values(tx, wanted=key, on=on)})


def absences(tx: Transaction, on: date) -> tuple[Absence, ...]:
    """Who is away on that day."""
    return _absences(tx, _covers(on))


def away(tx: Transaction, first: date, last: date) -> tuple[Away, ...]:
    """Who is away on any day from `first` to `last`, and who stands in."""
    table = AbsenceRecord
    found = _absences(tx, and_(table.from_on <= last, or_(table.until_on.is_(None), table.until_on >= first)))
    known = names(tx, {key for one in found for key in (one.user_id, one.deputy_id)})
    return tuple(
        Away(name=known[one.user_id], deputy=known[one.deputy_id], from_on=one.from_on, until_on=one.until_on)
        for one in found
    )


def absences_of(tx: Transaction, user_id: int) -> tuple[Absence, ...]:
    """All absences of one person, the first one first."""
    return _absences(tx, AbsenceRecord.user_id == user_id)


def absences_touching(tx: Transaction, user_id: int, from_on: date) -> tuple[Absence, ...]:
    """Absences of this person, or covered by them, that last on or begin after that day."""
    table = AbsenceRecord
    lasting = or_(table.until_on.is_(None), table.until_on >= from_on)
    return _absences(tx, and_(lasting, or_(table.user_id == user_id, table.deputy_id == user_id)))


def note_absence(tx: Transaction, draft: AbsenceDraft) -> int:
    """Keep an absence; returns its key."""
    values = {
        "uid": new_uid(),
        "user_id": draft.user_id,
        "deputy_id": draft.deputy_id,
        "from_on": draft.from_on,
        "until_on": draft.until_on,
    }
    return tx.execute(insert(AbsenceRecord).values(**values).returning(AbsenceRecord.id)).scalar_one()


def absence(tx: Transaction, key: int) -> Absence:
    """The absence; raises `NotFound`."""
    found = _absences(tx, AbsenceRecord.id == key)
    if not found:
        raise NotFound("absences", key)
    return found[0]


def end_absence(tx: Transaction, key: int, last_on: date) -> None:
    """Let an absence end with that day; one that would not have begun is taken back."""
    begun = tx.execute(
        update(AbsenceRecord).where(AbsenceRecord.id == key, AbsenceRecord.from_on <= last_on).values(until_on=last_on)
    )
    if not begun.rowcount:
        tx.execute(delete(AbsenceRecord).where(AbsenceRecord.id == key))


def take_all_access(tx: Transaction, user_id: int) -> None:
    """Let this person see no sensitive matter any more that others have."""
    tx.execute(delete(AccessRecord).where(AccessRecord.user_id == user_id))


def other_administrators(tx: Transaction, user: User) -> int:
    """How many more can do what this administrator can; where people unlock a vault, only who can unlock it counts."""
    counted = select(func.count()).where(
        UserRecord.role == Role.ADMINISTRATOR, UserRecord.active.is_(True), UserRecord.id != user.id
    )
    if user.login:
        counted = counted.where(UserRecord.login != "")
    return tx.execute(counted).scalar_one()


def _covers(on: date | BindParameter[date]) -> ColumnElement[bool]:
    table = AbsenceRecord
    return and_(table.from_on <= on, or_(table.until_on.is_(None), table.until_on >= on))


_STOOD_IN_FOR = Query(
    select(AbsenceRecord.user_id).where(
        AbsenceRecord.deputy_id == bindparam("wanted"), _covers(bindparam("on", type_=Date))
    )
)


def _absences(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Absence, ...]:
    found = select(AbsenceRecord.__table__).where(condition).order_by(AbsenceRecord.from_on, AbsenceRecord.id)
    return tuple(Absence(**row._mapping) for row in tx.execute(found))  # noqa: SLF001 - the public name of SQLAlchemy


def _user(row: Row[tuple[object, ...]]) -> User:
    return User(**row._mapping)  # noqa: SLF001 - the public name of SQLAlchemy


def _values(draft: UserDraft) -> dict[str, object]:
    return {"name": draft.name.strip(), "login": draft.login.strip(), "role": draft.role}
