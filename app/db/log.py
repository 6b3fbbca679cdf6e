"""The log as it is looked through: pages of it, newest first, by who did it, the kind of record and the period.

Lines are numbered without gaps, so the whole log is paged by number. A part of it is found in an index that holds all
that is asked (who, kind, moment) and then fetched by number: the line itself is never searched.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from app.db import audit
from app.db.audit import Unseal, line_of
from app.db.database import Transaction
from app.db.tables import AppealRecord, AuditRecord, CaseRecord, ClientRecord, ConsultationRecord, LetterRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import ClearanceRecord, PartyRecord
from app.db.tables_people import AuditHeadRecord, UserRecord
from app.domain.audit import AuditLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines: of who did it (a uid), about a noun, from a moment on and before another; all where nothing is said.

    `own` are users: only lines about what they work on, and about themselves.
    """

    who: str = ""
    noun: str = ""
    since: datetime | None = None
    before: datetime | None = None
    own: frozenset[int] | None = None

    @property
    def everything(self) -> bool:
        """Whether no line is left out."""
        return not (self.who or self.noun or self.since or self.before) and self.own is None


def count(tx: Transaction, wanted: Wanted) -> int:
    """How many lines."""
    if wanted.everything:
        return _last(tx)
    return tx.execute(select(func.count()).select_from(AuditRecord).where(*_conditions(wanted))).scalar_one()


def page(tx: Transaction, wanted: Wanted, unseal: Unseal, *, offset: int, limit: int) -> list[AuditLine]:
    """A page of them, the latest first. Values that were put in from elsewhere stand as erased: see `audit.verify`."""
    found = select(AuditRecord.__table__).order_by(AuditRecord.at.desc(), AuditRecord.id.desc())
    if wanted.everything:
        newest = _last(tx) - offset
        found = select(AuditRecord.__table__).order_by(AuditRecord.id.desc())
        found = found.where(AuditRecord.id <= newest, AuditRecord.id > newest - limit)
    else:
        found = found.where(AuditRecord.id.in_(_numbers(wanted, offset, limit)))

    def opened(person: str, sealed: bytes, bound_to: bytes) -> bytes | None:
        try:
            return unseal(person, sealed, bound_to)
        except ValueError:
            return None

    return [line_of(row, opened) for row in tx.execute(found)]


def case_of(tx: Transaction, line: AuditLine) -> int | None:
    """The matter a line is about; None where it is about none, or about one that is no more."""
    about = _CASE_OF.get(line.noun)
    return None if about is None else tx.scalar(about(line.key))


def _numbers(wanted: Wanted, offset: int, limit: int) -> Select[int]:
    ordered = select(AuditRecord.id).where(*_conditions(wanted))
    return ordered.order_by(AuditRecord.at.desc(), AuditRecord.id.desc()).offset(offset).limit(limit)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    table = AuditRecord
    found: list[ColumnElement[bool]] = []
    if wanted.who:
        found.append(table.user_uid == wanted.who)
    if wanted.noun:
        found.append(table.noun == wanted.noun)
    if wanted.since is not None:
        found.append(table.at >= wanted.since)
    if wanted.before is not None:
        found.append(table.at < wanted.before)
    if wanted.own is not None:
        found.append(_about_own(wanted.own))
    return found


def _about_own(people: frozenset[int]) -> ColumnElement[bool]:
    """Lines about the matters of these people and all that hangs or hung on them, their clients, and these people."""
    cases = select(CaseRecord.id).where(CaseRecord.user_id.in_(people))
    clients = select(CaseRecord.client_id).where(CaseRecord.user_id.in_(people))
    papers = select(AppealRecord.id).where(AppealRecord.case_id.in_(cases))
    uids: dict[str, Select[str]] = {
        "cases": select(CaseRecord.uid).where(CaseRecord.user_id.in_(people)),
        "clients": select(ClientRecord.uid).where(ClientRecord.id.in_(clients)),
        "consents": select(ConsentRecord.uid).where(ConsentRecord.client_id.in_(clients)),
        "erasures": select(ErasureRecord.uid).where(ErasureRecord.client_id.in_(clients)),
        "consultations": select(ConsultationRecord.uid).where(ConsultationRecord.case_id.in_(cases)),
        "appeals": select(AppealRecord.uid).where(AppealRecord.case_id.in_(cases)),
        "letters": select(LetterRecord.uid).where(LetterRecord.appeal_id.in_(papers)),
        "parties": select(PartyRecord.uid).where(PartyRecord.case_id.in_(cases)),
        "clearances": select(ClearanceRecord.uid).where(ClearanceRecord.case_id.in_(cases)),
        "attachments": select(AttachmentRecord.uid).where(AttachmentRecord.case_id.in_(cases)),
        "people": select(UserRecord.uid).where(UserRecord.id.in_(people)),
    }
    told = [and_(AuditRecord.noun == noun, AuditRecord.key.in_(found)) for noun, found in uids.items()]
    told += [and_(AuditRecord.noun == noun, AuditRecord.key.in_(audit.gone(noun, cases))) for noun in audit.PASSING]
    return or_(*told)


def _last(tx: Transaction) -> int:
    return tx.scalar(select(AuditHeadRecord.last_id)) or 0


_CASE_OF: dict[str, Callable[[str], Select[Any]]] = {
    "cases": lambda key: select(CaseRecord.id).where(CaseRecord.uid == key),
    "appeals": lambda key: select(AppealRecord.case_id).where(AppealRecord.uid == key),
    "consultations": lambda key: select(ConsultationRecord.case_id).where(ConsultationRecord.uid == key),
    "parties": lambda key: select(PartyRecord.case_id).where(PartyRecord.uid == key),
    "clearances": lambda key: select(ClearanceRecord.case_id).where(ClearanceRecord.uid == key),
    "attachments": lambda key: select(AttachmentRecord.case_id).where(AttachmentRecord.uid == key),
    "letters": lambda key: (
        select(AppealRecord.case_id)
        .join(LetterRecord, LetterRecord.appeal_id == AppealRecord.id)
        .where(LetterRecord.uid == key)
    ),
}
