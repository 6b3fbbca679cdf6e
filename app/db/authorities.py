"""Where the directory of bodies is kept."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, insert, or_, select, update

from app.db.database import Transaction, remembered
from app.db.keeping import save_over
from app.db.prepared import Query, given
from app.db.search import bodies, spell_body
from app.db.tables import AuthorityRecord
from app.domain.authorities import PRINTED, Authority, AuthorityDraft, AuthorityRow, AuthoritySource
from app.domain.errors import NotFound
from app.domain.languages import Language

_TABLE = AuthorityRecord.__table__
_EVERY = select(*(column for column in _TABLE.columns if column.name != "search"))
_GIVEN = given("keys")
_ABOVE = select(AuthorityRecord.superior_id).where(AuthorityRecord.id.in_(_GIVEN))
_EVERYBODY: Query[*tuple[Any, ...]] = Query(_EVERY)
_BODIES: Query[*tuple[Any, ...]] = Query(_EVERY.where(AuthorityRecord.id.in_(_GIVEN)))
_WITH_ABOVE: Query[*tuple[Any, ...]] = Query(
    _EVERY.where(or_(AuthorityRecord.id.in_(_GIVEN), AuthorityRecord.id.in_(_ABOVE)))
)

_NAMES = Query(
    select(AuthorityRecord.id, AuthorityRecord.name_kk, AuthorityRecord.name_ru, AuthorityRecord.name_en).where(
        AuthorityRecord.id.in_(_GIVEN)
    )
)


def seed(tx: Transaction, rows: Iterable[AuthoritySource]) -> int:
    """Put the shipped directory into a file that has none; returns how many bodies there are now."""
    sources = tuple(rows)
    tx.execute(insert(AuthorityRecord), [_source_values(source) for source in sources])
    keys = {row.uid: row.id for row in tx.execute(select(AuthorityRecord.uid, AuthorityRecord.id))}
    for source in sources:
        if source.superior_uid:
            placed = update(AuthorityRecord).where(AuthorityRecord.uid == source.uid)
            tx.execute(placed.values(superior_id=keys[source.superior_uid]))
    return len(keys)


def take(tx: Transaction, source: AuthoritySource, names: Collection[str]) -> None:
    """Put these fields of a row of a file in the place of the office's; an address changed is verified no longer."""
    row = tx.execute(select(AuthorityRecord.id).where(AuthorityRecord.uid == source.uid)).scalar_one()
    before = get(tx, row)
    values = {name: value for name, value in _source_values(source).items() if name in names}
    if "superior_uid" in names:
        values["superior_id"] = key_of(tx, source.superior_uid)
    told = {name: values.get(name, getattr(before, name)) for name in ("name_kk", "name_ru", "name_en")}
    values["search"] = spell_body(" ".join(str(told[name]) for name in ("name_kk", "name_ru", "name_en")))
    if PRINTED & set(names):
        values |= {"verified_by": "", "verified_on": None}
    save_over(tx, AuthorityRecord, row, None, values)


def add(tx: Transaction, source: AuthoritySource) -> int:
    """Keep a body of a file the office did not know; returns its key. What stands above it is placed by `take`."""
    return tx.execute(
        insert(AuthorityRecord).values(**_source_values(source)).returning(AuthorityRecord.id)
    ).scalar_one()


def key_of(tx: Transaction, uid: str) -> int | None:
    """The key of a body by its slug; None where there is none."""
    return tx.scalar(select(AuthorityRecord.id).where(AuthorityRecord.uid == uid)) if uid else None


def change(tx: Transaction, key: int, draft: AuthorityDraft, version: int | None) -> None:
    """Save what a volunteer completed; raises `SavedMeanwhile`, `NotFound`."""
    english = get(tx, key).name_en
    values = {
        "name_kk": draft.name_kk.strip(),
        "name_ru": draft.name_ru.strip(),
        "address_kk": draft.address_kk.strip(),
        "address_ru": draft.address_ru.strip(),
        "postcode": draft.postcode.strip(),
        "phone": draft.phone.strip(),
        "closing": draft.closing,
        "reception_days": "".join(str(day) for day in sorted(set(draft.reception_days))),
        "reception_hours": draft.reception_hours.strip(),
        "office_hours": draft.office_hours.strip(),
        "head_week": draft.head_week,
        "head_weekday": draft.head_weekday,
        "head_hours": draft.head_hours.strip(),
        "search": spell_body(f"{draft.name_kk} {draft.name_ru} {english}"),
    }
    save_over(tx, AuthorityRecord, key, version, values)


def keep_check(tx: Transaction, key: int, by: str, on: date | None) -> None:
    """Keep who checked the row and when; raises `NotFound`."""
    save_over(tx, AuthorityRecord, key, None, {"verified_by": by, "verified_on": on})


def get(tx: Transaction, key: int) -> Authority:
    """The body; raises `NotFound`."""
    found = of_keys(tx, (key,))
    if key not in found:
        raise NotFound("authorities", key)
    return found[key]


def everybody(tx: Transaction) -> dict[int, Authority]:
    """The whole directory, by key; it is short."""
    return {row["id"]: _authority(row) for row in _EVERYBODY.records(tx)}


def of_keys(tx: Transaction, keys: Iterable[int]) -> dict[int, Authority]:
    """The bodies with these keys."""
    return {row["id"]: _authority(row) for row in _BODIES.records(tx, keys=set(keys))}


def with_above(tx: Transaction, keys: Iterable[int]) -> dict[int, Authority]:
    """The same, and what stands above each of them."""
    return {row["id"]: _authority(row) for row in _WITH_ABOVE.records(tx, keys=set(keys))}


def names(tx: Transaction, keys: Iterable[int]) -> dict[int, Mapping[Language, str]]:
    """How these bodies are called in every language."""
    known = remembered(tx, "names of bodies", dict[int, Mapping[Language, str]])
    if missing := set(keys) - known.keys():
        for key, kk, ru, en in _NAMES.all(tx, keys=missing):
            known[key] = {Language.KAZAKH: kk, Language.RUSSIAN: ru, Language.ENGLISH: en}
    return known


def count(tx: Transaction, text: str = "", kinds: Collection[str] = (), region: str = "") -> int:
    """How many bodies hold these words in any language, of these kinds and this region where given."""
    counted = select(func.count()).select_from(AuthorityRecord)
    return tx.execute(counted.where(*_conditions(text, kinds, region))).scalar_one()


def page(
    tx: Transaction, text: str, kinds: Collection[str], region: str, window: tuple[int, int]
) -> list[AuthorityRow]:
    """A page of those bodies by name; `window` is offset and limit."""
    offset, limit = window
    found = (
        select(AuthorityRecord.__table__)
        .where(*_conditions(text, kinds, region))
        .order_by(AuthorityRecord.name_ru, AuthorityRecord.id)
        .offset(offset)
        .limit(limit)
    )
    return [
        AuthorityRow(
            id=row.id,
            uid=row.uid,
            kind=row.kind,
            region=row.region,
            name_kk=row.name_kk,
            name_ru=row.name_ru,
            name_en=row.name_en,
            has_address=bool(row.address_kk or row.address_ru),
            confirmed=row.confirmed,
            verified_on=row.verified_on,
        )
        for row in tx.execute(found)
    ]


def kinds(tx: Transaction) -> tuple[str, ...]:
    """The kinds of bodies that occur."""
    return tuple(tx.scalars(select(AuthorityRecord.kind).distinct().order_by(AuthorityRecord.kind)))


def regions(tx: Transaction) -> tuple[str, ...]:
    """The regions that occur, by the two digits of their code."""
    found = select(AuthorityRecord.region).where(AuthorityRecord.region != "").distinct()
    return tuple(tx.scalars(found.order_by(AuthorityRecord.region)))


def _conditions(text: str, kinds: Collection[str], region: str) -> Sequence[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [bodies(text)]
    if kinds:
        wanted.append(AuthorityRecord.kind.in_(kinds))
    if region:
        wanted.append(AuthorityRecord.region == region)
    return wanted


def _source_values(source: AuthoritySource) -> dict[str, object]:
    return {
        "uid": source.uid,
        "version": 1,
        "kind": source.kind,
        "region": source.region,
        "name_kk": source.name_kk,
        "name_ru": source.name_ru,
        "name_en": source.name_en,
        "head_title_kk": source.head_title_kk,
        "head_title_ru": source.head_title_ru,
        "address_kk": source.address_kk,
        "address_ru": source.address_ru,
        "postcode": source.postcode,
        "phone": source.phone,
        "website": source.website,
        "source": source.source,
        "confirmed": source.confirmed,
        "note": source.note,
        "closing": source.closing,
        "verified_by": "",
        "search": spell_body(f"{source.name_kk} {source.name_ru} {source.name_en}"),
    }


def _authority(row: dict[str, Any]) -> Authority:
    return Authority(**row | {"reception_days": tuple(int(digit) for digit in row["reception_days"])})
