"""Whose a record is: who works on it, of which matter, about which person. Asked before every deed and reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from app.db.database import Transaction
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord, LetterRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_people import AbsenceRecord, UserRecord
from app.domain.errors import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """Whose a record is: `workers` are users, `case_*` of its matter where it has one, `person` a client's uid."""

    noun: str
    key: int
    workers: frozenset[int] = frozenset()
    case_id: int | None = None
    case_uid: str = ""
    sensitive: bool = False
    person: str = ""


Whose = Callable[[Transaction], Belonging]
"""Answers within a transaction whose a record is; raises `NotFound`."""


def of_case(key: int) -> Whose:
    """Whose this matter is."""
    return _asking("cases", key, _matter().where(CaseRecord.id == key))


def of_appeal(key: int) -> Whose:
    """Whose this paper is: that of its matter."""
    found = _matter().join(AppealRecord, AppealRecord.case_id == CaseRecord.id)
    return _asking("appeals", key, found.where(AppealRecord.id == key))


def of_letter(key: int) -> Whose:
    """Whose this letter is: that of its paper."""
    found = _matter().join(AppealRecord, AppealRecord.case_id == CaseRecord.id)
    found = found.join(LetterRecord, LetterRecord.appeal_id == AppealRecord.id)
    return _asking("letters", key, found.where(LetterRecord.id == key))


def of_attachment(key: int) -> Whose:
    """Whose this file is: that of its matter."""
    found = _matter().join(AttachmentRecord, AttachmentRecord.case_id == CaseRecord.id)
    return _asking("attachments", key, found.where(AttachmentRecord.id == key))


def of_talk(key: int) -> Whose:
    """Whose this talk is: of who wrote it down and of who works on its matter."""
    talk = ConsultationRecord
    found = (
        select(talk.user_id.label("writer"), *_COLUMNS)
        .select_from(talk)
        .outerjoin(CaseRecord, CaseRecord.id == talk.case_id)
        .outerjoin(ClientRecord, ClientRecord.id == talk.client_id)
    )
    return _asking("consultations", key, found.where(talk.id == key))


def of_client(key: int) -> Whose:
    """About whom this card is; it belongs to nobody alone."""
    return _asking("clients", key, select(ClientRecord.uid.label("person")).where(ClientRecord.id == key))


def of_user(key: int) -> Whose:
    """One's own are one's name and absences."""
    return _asking("people", key, select(UserRecord.id.label("worker")).where(UserRecord.id == key))


def of_absence(key: int) -> Whose:
    """An absence is of who is away."""
    return _asking("absences", key, select(AbsenceRecord.user_id.label("worker")).where(AbsenceRecord.id == key))


def person_of(tx: Transaction, noun: str, key: int) -> str:
    """The uid of the client a record tells of; empty where it tells of nobody."""
    return _ASKED[noun](key)(tx).person if noun in _ASKED else ""


_ASKED = {
    "clients": of_client,
    "cases": of_case,
    "appeals": of_appeal,
    "letters": of_letter,
    "attachments": of_attachment,
    "consultations": of_talk,
}
_COLUMNS = (
    CaseRecord.id.label("case_id"),
    CaseRecord.uid.label("case_uid"),
    CaseRecord.sensitive.label("sensitive"),
    CaseRecord.user_id.label("worker"),
    ClientRecord.uid.label("person"),
)


def _matter() -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).select_from(CaseRecord).join(ClientRecord, ClientRecord.id == CaseRecord.client_id)


def _asking(noun: str, key: int, found: Select[*tuple[Any, ...]]) -> Whose:
    def ask(tx: Transaction) -> Belonging:
        row = tx.execute(found).one_or_none()
        if row is None:
            raise NotFound(noun, key)
        told = row._asdict()
        workers = {told[name] for name in ("worker", "writer") if told.get(name) is not None}
        return Belonging(
            noun=noun,
            key=key,
            workers=frozenset(workers),
            case_id=told.get("case_id"),
            case_uid=told.get("case_uid") or "",
            sensitive=bool(told.get("sensitive")),
            person=told.get("person") or "",
        )

    return ask
