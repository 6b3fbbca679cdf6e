"""Where the parties of matters are kept, and where somebody like them stands in whichever role."""

from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, delete, insert, select
from sqlalchemy.orm import aliased

from app.db import likeness, sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import CaseRecord, ClientRecord
from app.db.tables_parties import PartyRecord
from app.domain.errors import NotFound
from app.domain.likeness import Likest, Marks, Sign
from app.domain.parties import Match, Party, PartyDraft, PartyRole

_COLUMNS = [column for column in PartyRecord.__table__.columns if column.name != "search"]


def add(tx: Transaction, case_id: int, draft: PartyDraft) -> int:
    """Keep a new party of a matter; returns its key."""
    values = _values(draft) | {"uid": new_uid(), "case_id": case_id}
    return tx.execute(insert(PartyRecord).values(**values).returning(PartyRecord.id)).scalar_one()


def change(tx: Transaction, key: int, draft: PartyDraft, version: int | None) -> None:
    """Save the party anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, PartyRecord, key, version, _values(draft))


def remove(tx: Transaction, key: int) -> None:
    """Take the party out of its matter, with the decisions about it; the log keeps them."""
    tx.execute(delete(PartyRecord).where(PartyRecord.id == key))


def get(tx: Transaction, key: int) -> Party:
    """The party; raises `NotFound`."""
    row = tx.execute(select(*_COLUMNS).where(PartyRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("parties", key)
    return _party(row)


def of_case(tx: Transaction, case_id: int) -> tuple[Party, ...]:
    """The parties of a matter in the order they came."""
    found = select(*_COLUMNS).where(PartyRecord.case_id == case_id).order_by(PartyRecord.id)
    return tuple(_party(row) for row in tx.execute(found))


def marks(tx: Transaction, party: Party | PartyDraft) -> Marks:
    """What the party is known by: of one with a card what stands on the card."""
    if party.client_id is None:
        return Marks(name=party.name, number=party.iin_bin, phone=party.phone)
    return card_marks(tx, party.client_id)


def card_marks(tx: Transaction, client_id: int) -> Marks:
    """What a client is known by; raises `NotFound`."""
    card = ClientRecord
    columns = (card.surname, card.given_name, card.patronymic, card.iin, card.phone)
    row = tx.execute(select(*columns).where(card.id == client_id)).one_or_none()
    if row is None:
        raise NotFound("clients", client_id)
    return Marks(name=" ".join(filter(None, row[:3])), number=row.iin, phone=row.phone)


def matches(tx: Transaction, asked: Marks, client_id: int | None) -> tuple[Match, ...]:
    """Everywhere somebody like the one asked about stands, seen or not, the latest matter first.

    `client_id` is their card where they have one: it is they by every sign.
    """
    cards = _alike_cards(tx, asked, client_id)
    found = [*_as_client(tx, cards), *_as_party(tx, asked, cards)]
    return tuple(sorted(found, key=lambda one: (-one.case_id, one.party_id or 0)))


def seen(tx: Transaction, eyes: Sight, found: Iterable[Match]) -> frozenset[int]:
    """The keys of the matters of these matches that this sight holds."""
    keys = {one.case_id for one in found}
    return frozenset(tx.scalars(select(CaseRecord.id).where(CaseRecord.id.in_(keys), sight.cases(eyes))))


def _alike_cards(tx: Transaction, asked: Marks, client_id: int | None) -> dict[int, frozenset[Sign]]:
    """The cards of people like the one asked about, with the signs."""
    keys = likeness.candidates(tx, "clients", asked)
    card = ClientRecord
    columns = (card.id, card.surname, card.given_name, card.patronymic, card.iin, card.phone)
    found, likest = {}, Likest(asked)
    for key, *names, number, phone in tx.execute(select(*columns).where(card.id.in_(keys))):
        alike = likest.like(Marks(name=" ".join(names), number=number, phone=phone))
        if alike is not None:
            found[key] = alike.signs
    return found if client_id is None else found | {client_id: frozenset(Sign)}


def _as_client(tx: Transaction, cards: dict[int, frozenset[Sign]]) -> Iterator[Match]:
    matter, card = CaseRecord, ClientRecord
    columns = (card.id, card.iin, card.surname, card.given_name, card.patronymic)
    found = select(matter.id, matter.number, matter.title, *columns).join(card, card.id == matter.client_id)
    found = found.where(matter.client_id.in_(cards))
    for case_id, number, title, key, iin, *names in tx.execute(found):
        name = " ".join(filter(None, names))
        yield Match(
            case_id=case_id,
            number=number,
            title=title,
            role=PartyRole.CLIENT,
            party_id=None,
            name=name,
            stamp=Marks(name=name, number=iin).stamp(),
            signs=cards[key],
        )


def _as_party(tx: Transaction, asked: Marks, cards: dict[int, frozenset[Sign]]) -> Iterator[Match]:
    yield from _parties(tx, PartyRecord.client_id.in_(cards), asked, cards)
    listed = likeness.candidates(tx, "parties", asked)
    yield from _parties(tx, PartyRecord.id.in_(listed) & PartyRecord.client_id.is_(None), asked, cards)


def _parties(
    tx: Transaction, condition: ColumnElement[bool], asked: Marks, cards: dict[int, frozenset[Sign]]
) -> Iterator[Match]:
    matter, card = CaseRecord, aliased(ClientRecord)
    names = (card.surname, card.given_name, card.patronymic)
    found = (
        select(*_COLUMNS, matter.number.label("case_number"), matter.title, *names, card.iin)
        .join(matter, matter.id == PartyRecord.case_id)
        .outerjoin(card, card.id == PartyRecord.client_id)
        .where(condition)
    )
    likest = Likest(asked)
    for row in tx.execute(found):
        linked = " ".join(filter(None, (row.surname, row.given_name, row.patronymic)))
        own = likest.like(Marks(name=row.name, number=row.iin_bin, phone=row.phone))
        signs = cards[row.client_id] if row.client_id is not None else own.signs if own is not None else None
        if signs is not None:
            yield Match(
                case_id=row.case_id,
                number=row.case_number,
                title=row.title,
                role=row.role,
                party_id=row.id,
                name=row.name or linked,
                uid=row.uid,
                stamp=Marks(name=row.name or linked, number=row.iin_bin or row.iin or "").stamp(),
                signs=signs,
            )


def _party(row: object) -> Party:
    return Party(**getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy


def _values(draft: PartyDraft) -> dict[str, object]:
    """Of one with a card nothing that the card knows is kept twice."""
    own = draft.client_id is None
    return {
        "role": draft.role,
        "kind": draft.kind,
        "client_id": draft.client_id,
        "name": draft.name.strip() if own else "",
        "iin_bin": draft.iin_bin.strip() if own else "",
        "phone": draft.phone.strip() if own else "",
        "note": draft.note.strip(),
        "address": draft.address.strip() if own else "",
        "warrant_number": draft.warrant_number.strip(),
        "warrant_on": draft.warrant_on,
        "warrant_until": draft.warrant_until,
    }
