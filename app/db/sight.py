"""Which records a person sees: a matter marked sensitive is there only for its people and those given access.

The same conditions filter every list and answer for one record, so that the two cannot disagree. A client all of
whose matters are hidden is hidden with them, and so are their talks: that somebody came is a secret too.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, exists, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.db import users
from app.db.base import Kept
from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord, LetterRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import PartyRecord
from app.db.tables_people import AccessRecord
from app.db.tables_postings import PostingRecord
from app.db.tables_receptions import ReceptionRecord
from app.db.tables_reviews import ReviewedRecord
from app.db.tables_tasks import TaskRecord
from app.domain.rights import RIGHTS, Reach
from app.domain.users import User


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Whose eyes a list is made for: `people` are they and those they stand in for; or everything is seen."""

    people: frozenset[int] = frozenset()
    everything: bool = False


EVERYTHING = Sight(everything=True)
_ANY_SENSITIVE = Query(select(CaseRecord.id).where(CaseRecord.sensitive).limit(1))


def of(tx: Transaction, user: User, on: date) -> Sight:
    """What this person sees on that day; where no matter is sensitive nothing is hidden and nothing filtered."""
    if RIGHTS["cases.see_sensitive"].reach(user.role) is Reach.ALL:
        return Sight(people=frozenset({user.id}), everything=True)
    return Sight(people=users.acting_for(tx, user.id, on), everything=_ANY_SENSITIVE.value(tx) is None)


def hidden(noun: str, sight: Sight) -> list[Select[int]]:
    """The keys of the records of this noun that the sight holds not; no question at all where it holds everything."""
    return [] if sight.everything else [_HIDDEN[noun](sight)]


def without(key: ColumnElement[int] | InstrumentedAttribute[Any], gone: Iterable[Select[int]]) -> ColumnElement[bool]:
    """The records whose key is in none of these; asked by key, so that counting by an index alone stays possible."""
    return and_(true(), *(key.not_in(one) for one in gone))


def cases(sight: Sight) -> ColumnElement[bool]:
    """The matters this sight holds."""
    return without(CaseRecord.id, hidden("cases", sight))


def appeals(sight: Sight) -> ColumnElement[bool]:
    """The papers this sight holds."""
    return without(AppealRecord.id, hidden("appeals", sight))


def clients(sight: Sight) -> ColumnElement[bool]:
    """The cards this sight holds."""
    return without(ClientRecord.id, hidden("clients", sight))


def talks(sight: Sight) -> ColumnElement[bool]:
    """The talks this sight holds."""
    return without(ConsultationRecord.id, hidden("consultations", sight))


def postings(sight: Sight) -> ColumnElement[bool]:
    """The lines of the post book this sight holds: those of no matter, and those of the matters it holds."""
    return or_(PostingRecord.case_id.is_(None), without(PostingRecord.case_id, hidden("cases", sight)))


def receptions(sight: Sight) -> ColumnElement[bool]:
    """The receptions this sight holds: those without a matter, and those of the matters it holds."""
    return or_(ReceptionRecord.case_id.is_(None), without(ReceptionRecord.case_id, hidden("cases", sight)))


def tasks(sight: Sight) -> ColumnElement[bool]:
    """The tasks this sight holds: those of no matter and no person, and those of the matters and cards it holds."""
    of_matter = or_(TaskRecord.case_id.is_(None), without(TaskRecord.case_id, hidden("cases", sight)))
    return of_matter & or_(TaskRecord.client_id.is_(None), without(TaskRecord.client_id, hidden("clients", sight)))


def number(record: type[Kept], conditions: Sequence[ColumnElement[bool]], gone: Sequence[Select[int]]) -> Select[int]:
    """How many records there are, less those whose key is in one of `gone`, which are few.

    Without conditions SQLite counts leaf by leaf of an index and looks at no line.
    """
    counted = select(func.count()).select_from(record).where(*conditions)
    if not gone:
        return counted
    less = counted.where(or_(*(record.id.in_(one) for one in gone)))
    return select(counted.scalar_subquery() - less.scalar_subquery())


def sees(tx: Transaction, sight: Sight, noun: str, key: int) -> bool:
    """Whether this sight holds one record; a letter is seen with its paper, any other noun by everybody."""
    if sight.everything or noun not in _SEEN:
        return True
    return _seen(noun, sight).value(tx, wanted=key) is not None


@lru_cache
def _seen(noun: str, sight: Sight) -> Query[int]:
    return Query(_SEEN[noun](sight))


def _hidden_cases(sight: Sight) -> Select[int]:
    given = select(AccessRecord.case_id).where(AccessRecord.user_id.in_(sight.people))
    others = or_(CaseRecord.user_id.is_(None), CaseRecord.user_id.not_in(sight.people))
    return select(CaseRecord.id).where(CaseRecord.sensitive, others, CaseRecord.id.not_in(given))


def _hidden_clients(sight: Sight) -> Select[int]:
    hidden, another = _hidden_cases(sight), aliased(CaseRecord)
    shown = exists().where(another.client_id == CaseRecord.client_id, another.id.not_in(hidden))
    return select(CaseRecord.client_id).where(CaseRecord.id.in_(hidden), ~shown)


def _hidden_appeals(sight: Sight) -> Select[int]:
    return select(AppealRecord.id).where(AppealRecord.case_id.in_(_hidden_cases(sight)))


def _hidden_talks(sight: Sight) -> Select[int]:
    talk = ConsultationRecord
    return select(talk.id).where(
        or_(talk.case_id.in_(_hidden_cases(sight)), talk.client_id.in_(_hidden_clients(sight)))
    )


_HIDDEN: dict[str, Callable[[Sight], Select[int]]] = {
    "cases": _hidden_cases,
    "appeals": _hidden_appeals,
    "clients": _hidden_clients,
    "consultations": _hidden_talks,
}
_KEY = bindparam("wanted", type_=Integer)
_SEEN: dict[str, Callable[[Sight], Select[int]]] = {
    "cases": lambda sight: select(CaseRecord.id).where(CaseRecord.id == _KEY, cases(sight)),
    "appeals": lambda sight: select(AppealRecord.id).where(AppealRecord.id == _KEY, appeals(sight)),
    "letters": lambda sight: (
        select(LetterRecord.id)
        .join(AppealRecord, AppealRecord.id == LetterRecord.appeal_id)
        .where(LetterRecord.id == _KEY, appeals(sight))
    ),
    "attachments": lambda sight: (
        select(AttachmentRecord.id)
        .join(CaseRecord, CaseRecord.id == AttachmentRecord.case_id)
        .where(AttachmentRecord.id == _KEY, cases(sight))
    ),
    "parties": lambda sight: (
        select(PartyRecord.id)
        .join(CaseRecord, CaseRecord.id == PartyRecord.case_id)
        .where(PartyRecord.id == _KEY, cases(sight))
    ),
    "postings": lambda sight: select(PostingRecord.id).where(PostingRecord.id == _KEY, postings(sight)),
    "reviewed": lambda sight: (
        select(ReviewedRecord.id)
        .join(AppealRecord, AppealRecord.id == ReviewedRecord.appeal_id)
        .where(ReviewedRecord.id == _KEY, appeals(sight))
    ),
    "tasks": lambda sight: select(TaskRecord.id).where(TaskRecord.id == _KEY, tasks(sight)),
    "receptions": lambda sight: select(ReceptionRecord.id).where(ReceptionRecord.id == _KEY, receptions(sight)),
    "consents": lambda sight: (
        select(ConsentRecord.id)
        .join(ClientRecord, ClientRecord.id == ConsentRecord.client_id)
        .where(ConsentRecord.id == _KEY, clients(sight))
    ),
    "erasures": lambda sight: (
        select(ErasureRecord.id)
        .join(ClientRecord, ClientRecord.id == ErasureRecord.client_id)
        .where(ErasureRecord.id == _KEY, clients(sight))
    ),
    "clients": lambda sight: select(ClientRecord.id).where(ClientRecord.id == _KEY, clients(sight)),
    "consultations": lambda sight: select(ConsultationRecord.id).where(ConsultationRecord.id == _KEY, talks(sight)),
}
