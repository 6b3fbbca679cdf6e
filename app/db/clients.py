"""Where client cards are kept."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, select

from app.db import search, sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.prepared import Query, given
from app.db.sight import Sight
from app.db.tables import CaseRecord, ClientNeedRecord, ClientRecord
from app.db.tables_consents import ErasureRecord
from app.db.tables_merges import MergeRecord
from app.domain.clients import Client, ClientDraft, ClientRow, full_name
from app.domain.codes import Need
from app.domain.erasures import ErasureState
from app.domain.errors import NotFound
from app.domain.spelling import sort_key

_Line = tuple[int, str, str, str, str, str]


def add(tx: Transaction, draft: ClientDraft) -> int:
    """Keep a new card; returns its key."""
    values = columns(draft) | {"uid": new_uid()}
    key = tx.execute(insert(ClientRecord).values(**values).returning(ClientRecord.id)).scalar_one()
    _keep_needs(tx, key, draft.needs)
    return key


def change(tx: Transaction, key: int, draft: ClientDraft, version: int | None) -> None:
    """Save the card anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, ClientRecord, key, version, columns(draft))
    tx.execute(delete(ClientNeedRecord).where(ClientNeedRecord.client_id == key))
    _keep_needs(tx, key, draft.needs)


def get(tx: Transaction, key: int) -> Client:
    """The card; raises `NotFound`."""
    row = tx.execute(select(ClientRecord.__table__).where(ClientRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("clients", key)
    needs = tx.scalars(select(ClientNeedRecord.need).where(ClientNeedRecord.client_id == key))
    return Client(
        id=row.id,
        uid=row.uid,
        version=row.version,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        iin=row.iin,
        postal_address=row.postal_address,
        residence_address=row.residence_address,
        phone=row.phone,
        email=row.email,
        language=row.language,
        needs=frozenset(needs),
        contact_note=row.contact_note,
        birth_place=row.birth_place,
        birth_on=row.birth_on,
    )


def told(tx: Transaction, eyes: Sight, key: int) -> Client:
    """What is told of a card in another's matter: of one that is hidden the name alone; raises `NotFound`."""
    card = get(tx, key)
    if sight.sees(tx, eyes, "clients", key):
        return card
    return Client(
        id=card.id,
        uid=card.uid,
        version=card.version,
        surname=card.surname,
        given_name=card.given_name,
        patronymic=card.patronymic,
        iin="",
        postal_address="",
        residence_address="",
        phone="",
        email="",
        language=card.language,
        needs=frozenset(),
        contact_note="",
    )


def count(tx: Transaction, seen: Sight, text: str = "") -> int:
    """How many cards hold these words."""
    words = search.clients(text)
    counted = select(func.count()).select_from(ClientRecord).where(words, sight.clients(seen), not_set_aside())
    return tx.execute(counted).scalar_one()


def page(tx: Transaction, seen: Sight, text: str, *, offset: int, limit: int) -> list[ClientRow]:
    """A page of the cards that hold these words, by name."""
    found = _LINES.where(search.clients(text), sight.clients(seen), not_set_aside())
    by_name = found.order_by(ClientRecord.sorting, ClientRecord.id).offset(offset).limit(limit)
    return _read(tx, [(*row,) for row in tx.execute(by_name)], seen)


def of_keys(tx: Transaction, keys: Iterable[int], seen: Sight) -> list[ClientRow]:
    """The lines of these cards, in no order."""
    return _read(tx, _chosen(seen).all(tx, keys=keys), seen)


_LINES = select(
    ClientRecord.id,
    ClientRecord.surname,
    ClientRecord.given_name,
    ClientRecord.patronymic,
    ClientRecord.iin,
    ClientRecord.phone,
)


@lru_cache
def _chosen(seen: Sight) -> Query[int, str, str, str, str, str]:
    return Query(_LINES.where(ClientRecord.id.in_(given("keys")), sight.clients(seen), not_set_aside()))


@lru_cache
def _open_cases(seen: Sight) -> Query[int, int]:
    counted = select(CaseRecord.client_id, func.count()).where(
        CaseRecord.client_id.in_(given("keys")), CaseRecord.closed_on.is_(None), sight.cases(seen)
    )
    return Query(counted.group_by(CaseRecord.client_id))


def _read(tx: Transaction, rows: Sequence[_Line], seen: Sight) -> list[ClientRow]:
    cases = dict(_open_cases(seen).all(tx, keys=[row[0] for row in rows]))
    return [
        ClientRow(
            id=key,
            full_name=full_name(surname, given_name, patronymic),
            iin=iin,
            phone=phone,
            open_cases=cases.get(key, 0),
        )
        for key, surname, given_name, patronymic, iin, phone in rows
    ]


def set_aside() -> tuple[Select[int], Select[int]]:
    """The cards that no list holds: those whose data was erased, and those that lead to another card."""
    erased = select(ErasureRecord.client_id).where(ErasureRecord.state == ErasureState.DONE)
    return erased, select(MergeRecord.gone_id).where(MergeRecord.undone_at.is_(None))


def not_set_aside() -> ColumnElement[bool]:
    """The cards that lists hold."""
    return sight.without(ClientRecord.id, set_aside())


def _keep_needs(tx: Transaction, key: int, needs: Iterable[Need]) -> None:
    rows = [{"client_id": key, "need": need} for need in sorted(needs)]
    if rows:
        tx.execute(insert(ClientNeedRecord), rows)


def columns(draft: ClientDraft) -> dict[str, Any]:
    """The columns of the file a draft fills."""
    return {
        "surname": draft.surname.strip(),
        "given_name": draft.given_name.strip(),
        "patronymic": draft.patronymic.strip(),
        "iin": draft.iin.strip(),
        "birth_on": draft.birth_on,
        "birth_place": draft.birth_place.strip(),
        "postal_address": draft.postal_address.strip(),
        "residence_address": draft.residence_address.strip(),
        "phone": draft.phone.strip(),
        "email": draft.email.strip(),
        "language": draft.language,
        "contact_note": draft.contact_note,
        "sorting": sort_key(f"{draft.surname} {draft.given_name} {draft.patronymic}"),
    }
