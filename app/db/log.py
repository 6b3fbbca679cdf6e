"""The log as it is looked through: pages of it, newest first, by who did it, the kind of record and the period.

Lines are numbered without gaps, so the whole log is paged by number. A part of it is found in an index that holds all
that is asked (who, kind, moment) and then fetched by number: the line itself is never searched.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from app.db import audit, sight
from app.db.audit import Unseal, line_of
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import (
    AppealRecord,
    AuditRecord,
    AuthorityRecord,
    CaseRecord,
    ClientRecord,
    ConsultationRecord,
    LetterRecord,
)
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import ClearanceRecord, PartyRecord
from app.db.tables_people import AuditHeadRecord, UserRecord
from app.db.tables_postings import PostingRecord
from app.db.tables_receptions import ReceptionRecord
from app.db.tables_reviews import ReviewedRecord
from app.db.tables_tasks import SnippetRecord, TaskRecord
from app.db.tables_visits import VisitRecord
from app.domain.audit import AuditLine
from app.domain.languages import Language

_Subject = Callable[[Sight, Language], tuple[Any, Any]]


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


def subjects(
    tx: Transaction, seen: Sight, lines: Iterable[AuditLine], language: Language
) -> dict[tuple[str, str], str]:
    """What the records of these lines are called now, by noun and key: a matter by its number, a body by its name.

    A person by the name on the card as it is now. Of what this sight does not hold, and of what is gone, nothing.
    """
    asked: dict[str, set[str]] = {}
    for line in lines:
        asked.setdefault(line.noun, set()).add(line.key)
    found = {}
    for noun, keys in asked.items():
        if noun in _SUBJECTS:
            uid, named = _SUBJECTS[noun](seen, language)
            for key, *words in tx.execute(named.where(uid.in_(keys))):
                found[noun, key] = " ".join(filter(None, words))
    return found


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
        "postings": select(PostingRecord.uid).where(PostingRecord.case_id.in_(cases)),
        "reviewed": select(ReviewedRecord.uid).where(ReviewedRecord.appeal_id.in_(papers)),
        "tasks": select(TaskRecord.uid).where(or_(TaskRecord.case_id.in_(cases), TaskRecord.for_id.in_(people))),
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
    "postings": lambda key: select(PostingRecord.case_id).where(PostingRecord.uid == key),
    "tasks": lambda key: select(TaskRecord.case_id).where(TaskRecord.uid == key),
    "attachments": lambda key: select(AttachmentRecord.case_id).where(AttachmentRecord.uid == key),
    "reviewed": lambda key: (
        select(AppealRecord.case_id)
        .join(ReviewedRecord, ReviewedRecord.appeal_id == AppealRecord.id)
        .where(ReviewedRecord.uid == key)
    ),
    "letters": lambda key: (
        select(AppealRecord.case_id)
        .join(LetterRecord, LetterRecord.appeal_id == AppealRecord.id)
        .where(LetterRecord.uid == key)
    ),
}


def _of_matter(record: Any, link: Any) -> _Subject:  # noqa: ANN401 - any table under a matter, and its way there
    """The number of the matter it belongs to."""

    def asked(seen: Sight, language: Language) -> tuple[Any, Any]:
        del language
        named = select(record.uid, CaseRecord.number).select_from(record).join(*link[0])
        for further in link[1:]:
            named = named.join(*further)
        return record.uid, named.where(sight.cases(seen))

    return asked


def _of_card(record: Any, to_card: Any) -> _Subject:  # noqa: ANN401 - any table under a card, and its way there
    """The name on the card it belongs to."""

    def asked(seen: Sight, language: Language) -> tuple[Any, Any]:
        del language
        named = select(record.uid, *_NAME).select_from(record)
        named = named if to_card is None else named.join(ClientRecord, to_card)
        return record.uid, named.where(sight.clients(seen))

    return asked


def _talk(seen: Sight, language: Language) -> tuple[Any, Any]:
    """The number of the matter the talk belongs to, else who came."""
    del language
    talk, alone = ConsultationRecord, ConsultationRecord.case_id.is_(None)
    name = [case((alone, column), else_="") for column in _NAME]
    named = select(talk.uid, CaseRecord.number, *name).outerjoin(CaseRecord, CaseRecord.id == talk.case_id)
    return talk.uid, named.outerjoin(ClientRecord, ClientRecord.id == talk.client_id).where(sight.talks(seen))


def _posting(seen: Sight, language: Language) -> tuple[Any, Any]:
    """The number of its matter, else from or to whom it was."""
    del language
    line = PostingRecord
    other = case((line.case_id.is_(None), line.correspondent), else_="")
    named = select(line.uid, CaseRecord.number, other).outerjoin(CaseRecord, CaseRecord.id == line.case_id)
    return line.uid, named.where(sight.postings(seen))


def _task(seen: Sight, language: Language) -> tuple[Any, Any]:
    """The number of its matter, else what is to be done."""
    del language
    task = TaskRecord
    what = case((task.case_id.is_(None), task.what), else_="")
    named = select(task.uid, CaseRecord.number, what).outerjoin(CaseRecord, CaseRecord.id == task.case_id)
    return task.uid, named.where(sight.tasks(seen))


def _body(seen: Sight, language: Language) -> tuple[Any, Any]:
    del seen
    body = AuthorityRecord
    names = {Language.KAZAKH: body.name_kk, Language.RUSSIAN: body.name_ru, Language.ENGLISH: body.name_en}
    return body.uid, select(body.uid, names[language])


def _visit(seen: Sight, language: Language) -> tuple[Any, Any]:
    del seen, language
    return VisitRecord.uid, select(VisitRecord.uid, VisitRecord.place)


def _reception(seen: Sight, language: Language) -> tuple[Any, Any]:
    """The body it is at."""
    line, body = ReceptionRecord, AuthorityRecord
    names = {Language.KAZAKH: body.name_kk, Language.RUSSIAN: body.name_ru, Language.ENGLISH: body.name_en}
    return line.uid, select(line.uid, names[language]).join(body, body.id == line.authority_id).where(
        sight.receptions(seen)
    )


def _worker(seen: Sight, language: Language) -> tuple[Any, Any]:
    del seen, language
    return UserRecord.uid, select(UserRecord.uid, UserRecord.name)


_NAME = (ClientRecord.surname, ClientRecord.given_name, ClientRecord.patronymic)
_PAPERS = (CaseRecord, CaseRecord.id == AppealRecord.case_id)
_SUBJECTS: dict[str, _Subject] = {
    "cases": lambda seen, _: (CaseRecord.uid, select(CaseRecord.uid, CaseRecord.number).where(sight.cases(seen))),
    "appeals": _of_matter(AppealRecord, (_PAPERS,)),
    "letters": _of_matter(LetterRecord, ((AppealRecord, AppealRecord.id == LetterRecord.appeal_id), _PAPERS)),
    **{
        noun: _of_matter(record, ((CaseRecord, CaseRecord.id == record.case_id),))
        for noun, record in (
            ("attachments", AttachmentRecord),
            ("parties", PartyRecord),
            ("clearances", ClearanceRecord),
        )
    },
    "reviewed": _of_matter(ReviewedRecord, ((AppealRecord, AppealRecord.id == ReviewedRecord.appeal_id), _PAPERS)),
    "postings": _posting,
    "visits": _visit,
    "receptions": _reception,
    "tasks": _task,
    "snippets": lambda *_: (SnippetRecord.uid, select(SnippetRecord.uid, SnippetRecord.word)),
    "consultations": _talk,
    "clients": _of_card(ClientRecord, None),
    "consents": _of_card(ConsentRecord, ClientRecord.id == ConsentRecord.client_id),
    "erasures": _of_card(ErasureRecord, ClientRecord.id == ErasureRecord.client_id),
    "authorities": _body,
    "people": _worker,
}
"""By noun, how the names of records are asked for: the column of their keys, and the statement."""
