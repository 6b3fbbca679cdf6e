"""Which powers of attorney and consents of open matters run out, or have run out and were not renewed."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased

from app.db import sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import CaseRecord, ClientRecord
from app.db.tables_consents import ConsentRecord
from app.db.tables_parties import PartyRecord
from app.domain.clients import full_name
from app.domain.expiring import Expiring, ExpiringKind
from app.domain.parties import PartyRole

_NAME = (ClientRecord.surname, ClientRecord.given_name, ClientRecord.patronymic)


def of(tx: Transaction, seen: Sight, until: date, case_id: int | None = None) -> tuple[Expiring, ...]:
    """Those whose last day is `until` or before, of all open matters this sight holds or of one; the nearest first."""
    found = (*_warrants(tx, seen, until, case_id), *_consents(tx, seen, until, case_id))
    return tuple(sorted(found, key=lambda one: (one.until_on, one.case_id, one.kind)))


def _warrants(tx: Transaction, seen: Sight, until: date, case_id: int | None) -> Iterator[Expiring]:
    party = PartyRecord
    found = select(party.warrant_until, party.name, CaseRecord.id, CaseRecord.number, *_NAME)
    found = found.join(CaseRecord, CaseRecord.id == party.case_id)
    found = found.outerjoin(ClientRecord, ClientRecord.id == party.client_id)
    found = found.where(party.role == PartyRole.REPRESENTATIVE, party.warrant_until <= until)
    found = found.where(CaseRecord.closed_on.is_(None), sight.cases(seen))
    for row in tx.execute(found if case_id is None else found.where(CaseRecord.id == case_id)):
        yield Expiring(
            kind=ExpiringKind.WARRANT,
            case_id=row.id,
            case_number=row.number,
            name=row.name or full_name(row.surname, row.given_name, row.patronymic),
            until_on=row.warrant_until,
        )


def _consents(tx: Transaction, seen: Sight, until: date, case_id: int | None) -> Iterator[Expiring]:
    """The latest consent of each client; of several open matters the first is named."""
    consent, later = ConsentRecord, aliased(ConsentRecord)
    renewed = exists().where(
        later.client_id == consent.client_id,
        (later.given_on > consent.given_on) | ((later.given_on == consent.given_on) & (later.id > consent.id)),
    )
    found = select(consent.until_on, func.min(CaseRecord.id).label("case_id"), *_NAME)
    found = found.join(ClientRecord, ClientRecord.id == consent.client_id)
    found = found.join(CaseRecord, CaseRecord.client_id == consent.client_id)
    found = found.where(consent.until_on <= until, consent.withdrawn_on.is_(None), ~renewed)
    found = found.where(CaseRecord.closed_on.is_(None), sight.cases(seen)).group_by(consent.id)
    rows = tx.execute(found if case_id is None else found.where(CaseRecord.id == case_id)).all()
    numbers = _numbers(tx, [row.case_id for row in rows])
    for row in rows:
        yield Expiring(
            kind=ExpiringKind.CONSENT,
            case_id=row.case_id,
            case_number=numbers[row.case_id],
            name=full_name(row.surname, row.given_name, row.patronymic),
            until_on=row.until_on,
        )


def _numbers(tx: Transaction, keys: list[int]) -> dict[int, str]:
    found = select(CaseRecord.id, CaseRecord.number).where(CaseRecord.id.in_(keys))
    return {row.id: row.number for row in tx.execute(found)}
