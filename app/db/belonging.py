"""Whose a record is: who works on it, of which matter, about which person. Asked before every deed and reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select, union

from app.db import merges
from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord, LetterRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import PartyRecord
from app.db.tables_people import AbsenceRecord, UserRecord
from app.db.tables_postings import PostingRecord
from app.db.tables_receptions import ReceptionRecord
from app.db.tables_reviews import ReviewedRecord, ReviewRecord
from app.db.tables_tasks import TaskRecord
from app.db.tables_visits import VisitMemberRecord, VisitRecord
from app.domain.errors import NotFound, UserError


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

_KEY = bindparam("wanted", type_=Integer)
_MATTER = (
    CaseRecord.id.label("case_id"),
    CaseRecord.uid.label("case_uid"),
    CaseRecord.sensitive.label("sensitive"),
    CaseRecord.user_id.label("worker"),
    ClientRecord.uid.label("person"),
)
_CASE = select(*_MATTER).select_from(CaseRecord).join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
_APPEAL = _CASE.join(AppealRecord, AppealRecord.case_id == CaseRecord.id)
_LETTER = _APPEAL.join(LetterRecord, LetterRecord.appeal_id == AppealRecord.id)
_ATTACHMENT = _CASE.join(AttachmentRecord, AttachmentRecord.case_id == CaseRecord.id)
_PARTY = _CASE.join(PartyRecord, PartyRecord.case_id == CaseRecord.id)
_TALK = (
    select(ConsultationRecord.user_id.label("writer"), *_MATTER)
    .select_from(ConsultationRecord)
    .outerjoin(CaseRecord, CaseRecord.id == ConsultationRecord.case_id)
    .outerjoin(ClientRecord, ClientRecord.id == ConsultationRecord.client_id)
)
_POSTING = (
    select(PostingRecord.by_id.label("writer"), *_MATTER)
    .select_from(PostingRecord)
    .outerjoin(CaseRecord, CaseRecord.id == PostingRecord.case_id)
    .outerjoin(ClientRecord, ClientRecord.id == CaseRecord.client_id)
)
_REVIEWED = _APPEAL.join(ReviewedRecord, ReviewedRecord.appeal_id == AppealRecord.id)
_TASK = (
    select(TaskRecord.by_id.label("writer"), TaskRecord.for_id.label("doer"), *_MATTER)
    .select_from(TaskRecord)
    .outerjoin(CaseRecord, CaseRecord.id == TaskRecord.case_id)
    .outerjoin(ClientRecord, ClientRecord.id == func.coalesce(CaseRecord.client_id, TaskRecord.client_id))
)
_WHOSE: dict[str, Select[*tuple[Any, ...]]] = {
    "cases": _CASE.where(CaseRecord.id == _KEY),
    "appeals": _APPEAL.where(AppealRecord.id == _KEY),
    "letters": _LETTER.where(LetterRecord.id == _KEY),
    "attachments": _ATTACHMENT.where(AttachmentRecord.id == _KEY),
    "parties": _PARTY.where(PartyRecord.id == _KEY),
    "tasks": _TASK.where(TaskRecord.id == _KEY),
    "postings": _POSTING.where(PostingRecord.id == _KEY),
    "reviews": select(ReviewRecord.by_id.label("worker")).where(ReviewRecord.id == _KEY),
    "reviewed": _REVIEWED.where(ReviewedRecord.id == _KEY),
    "consultations": _TALK.where(ConsultationRecord.id == _KEY),
    "clients": select(ClientRecord.uid.label("person")).where(ClientRecord.id == _KEY),
    "consents": select(ClientRecord.uid.label("person"))
    .join(ConsentRecord, ConsentRecord.client_id == ClientRecord.id)
    .where(ConsentRecord.id == _KEY),
    "erasures": select(ClientRecord.uid.label("person"), ErasureRecord.proposed_by.label("worker"))
    .join(ErasureRecord, ErasureRecord.client_id == ClientRecord.id)
    .where(ErasureRecord.id == _KEY),
    "receptions": select(ReceptionRecord.user_id.label("writer"), *_MATTER)
    .select_from(ReceptionRecord)
    .outerjoin(CaseRecord, CaseRecord.id == ReceptionRecord.case_id)
    .outerjoin(ClientRecord, ClientRecord.id == CaseRecord.client_id)
    .where(ReceptionRecord.id == _KEY),
    "people": select(UserRecord.id.label("worker")).where(UserRecord.id == _KEY),
    "absences": select(AbsenceRecord.user_id.label("worker")).where(AbsenceRecord.id == _KEY),
}
"""A paper belongs to its matter, a talk to who wrote it down and to its matter's."""
_FOUND = {noun: Query(whose) for noun, whose in _WHOSE.items()}


def of_case(key: int) -> Whose:
    """Whose this matter is."""
    return partial(of, noun="cases", key=key)


def of_appeal(key: int) -> Whose:
    """Whose this paper is: that of its matter."""
    return partial(of, noun="appeals", key=key)


def of_letter(key: int) -> Whose:
    """Whose this letter is: that of its paper."""
    return partial(of, noun="letters", key=key)


def of_attachment(key: int) -> Whose:
    """Whose this file is: that of its matter."""
    return partial(of, noun="attachments", key=key)


def of_party(key: int) -> Whose:
    """Whose this party is: that of its matter."""
    return partial(of, noun="parties", key=key)


def of_posting(key: int) -> Whose:
    """Whose this line of the post book is: of who wrote it down and of who works on its matter."""
    return partial(of, noun="postings", key=key)


def of_review(key: int) -> Whose:
    """A review is of who holds it."""
    return partial(of, noun="reviews", key=key)


def of_visit(key: int) -> Whose:
    """Whose this visit is: of all who go."""
    return partial(_of_visit, key=key)


def of_task(key: int) -> Whose:
    """Whose this task is: of who wrote it down, for whom it is, and who works on its matter."""
    return partial(of, noun="tasks", key=key)


def of_reception(key: int) -> Whose:
    """Whose this reception is: of who goes and of who works on its matter."""
    return partial(of, noun="receptions", key=key)


def of_talk(key: int) -> Whose:
    """Whose this talk is: of who wrote it down and of who works on its matter."""
    return partial(of, noun="consultations", key=key)


def of_client(key: int) -> Whose:
    """About whom this card is, or the one it was merged into; it belongs to nobody alone."""
    return partial(_of_client, key=key)


def of_card(key: int) -> Whose:
    """The same for a deed on the card itself: one that was merged is to be opened anew, UserError("client_merged")."""
    return partial(_of_card, key=key)


def of_person(key: int) -> Whose:
    """Whose this person is: of all who work on a matter of theirs or wrote down a talk with them."""
    return partial(_of_person, key=key)


def of_consent(key: int) -> Whose:
    """About whom this consent is; it belongs to nobody alone."""
    return partial(of, noun="consents", key=key)


def of_erasure(key: int) -> Whose:
    """A proposal to erase somebody is of who made it."""
    return partial(of, noun="erasures", key=key)


def of_user(key: int) -> Whose:
    """One's own are one's name and absences."""
    return partial(of, noun="people", key=key)


def of_absence(key: int) -> Whose:
    """An absence is of who is away."""
    return partial(of, noun="absences", key=key)


def of(tx: Transaction, *, noun: str, key: int) -> Belonging:
    """Whose this record is; raises `NotFound`."""
    found = _FOUND[noun].records(tx, wanted=key)
    if not found:
        raise NotFound(noun, key)
    told = found[0]
    return Belonging(
        noun=noun,
        key=key,
        workers=frozenset(told[name] for name in ("worker", "writer", "doer") if told.get(name) is not None),
        case_id=told.get("case_id"),
        case_uid=told.get("case_uid") or "",
        sensitive=bool(told.get("sensitive")),
        person=told.get("person") or "",
    )


def _of_visit(tx: Transaction, *, key: int) -> Belonging:
    if tx.scalar(select(VisitRecord.id).where(VisitRecord.id == key)) is None:
        raise NotFound("visits", key)
    team = tx.scalars(select(VisitMemberRecord.user_id).where(VisitMemberRecord.visit_id == key))
    return Belonging(noun="visits", key=key, workers=frozenset(team))


def _of_client(tx: Transaction, *, key: int) -> Belonging:
    return of(tx, noun="clients", key=merges.kept_of(tx, key))


def _of_card(tx: Transaction, *, key: int) -> Belonging:
    if merges.kept_of(tx, key) != key:
        raise UserError("client_merged")
    return of(tx, noun="clients", key=key)


def _of_person(tx: Transaction, *, key: int) -> Belonging:
    known = _of_card(tx, key=key)
    on_matters = select(CaseRecord.user_id).where(CaseRecord.client_id == key)
    in_talks = select(ConsultationRecord.user_id).where(ConsultationRecord.client_id == key)
    workers = {user for user in tx.scalars(union(on_matters, in_talks)) if user is not None}
    return replace(known, workers=frozenset(workers))


def person_of(tx: Transaction, noun: str, key: int) -> str:
    """The uid of the client a record tells of; empty where it tells of nobody."""
    return of(tx, noun=noun, key=key).person if noun in _FOUND else ""
