"""Which records a person sees: a matter marked sensitive is there only for its people and those given access.

The same conditions filter every list and answer for one record, so that the two cannot disagree. A client all of
whose matters are hidden is hidden with them, and so are their talks: that somebody came is a secret too.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import ColumnElement, Integer, Select, bindparam, exists, func, not_, or_, select, true
from sqlalchemy.orm import aliased

from app.db import users
from app.db.base import Base
from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord, LetterRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import PartyRecord
from app.db.tables_people import AccessRecord
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


def cases(sight: Sight) -> ColumnElement[bool]:
    """The matters this sight holds."""
    return true() if sight.everything else CaseRecord.id.not_in(_hidden(sight))


def appeals(sight: Sight) -> ColumnElement[bool]:
    """The papers this sight holds; asked by key, so that counting by an index alone stays possible."""
    if sight.everything:
        return true()
    return AppealRecord.id.not_in(select(AppealRecord.id).where(AppealRecord.case_id.in_(_hidden(sight))))


def clients(sight: Sight) -> ColumnElement[bool]:
    """The cards this sight holds."""
    return true() if sight.everything else ClientRecord.id.not_in(_hidden_clients(sight))


def talks(sight: Sight) -> ColumnElement[bool]:
    """The talks this sight holds."""
    if sight.everything:
        return true()
    talk = ConsultationRecord
    of_case = or_(talk.case_id.is_(None), talk.case_id.not_in(_hidden(sight)))
    return of_case & or_(talk.client_id.is_(None), talk.client_id.not_in(_hidden_clients(sight)))


def number(
    record: type[Base], conditions: Sequence[ColumnElement[bool]], held: Sequence[ColumnElement[bool]]
) -> Select[int]:
    """How many records there are, less those of them that are not held by the sight, which are few.

    Without conditions SQLite counts leaf by leaf of an index and looks at no line.
    """
    counted = select(func.count()).select_from(record).where(*conditions)
    if not held:
        return counted
    return select(counted.scalar_subquery() - counted.where(or_(*map(not_, held))).scalar_subquery())


def sees(tx: Transaction, sight: Sight, noun: str, key: int) -> bool:
    """Whether this sight holds one record; a letter is seen with its paper, any other noun by everybody."""
    if sight.everything or noun not in _SEEN:
        return True
    return _seen(noun, sight).value(tx, wanted=key) is not None


@lru_cache
def _seen(noun: str, sight: Sight) -> Query[int]:
    return Query(_SEEN[noun](sight))


def _hidden(sight: Sight) -> Select[int]:
    given = select(AccessRecord.case_id).where(AccessRecord.user_id.in_(sight.people))
    others = or_(CaseRecord.user_id.is_(None), CaseRecord.user_id.not_in(sight.people))
    return select(CaseRecord.id).where(CaseRecord.sensitive, others, CaseRecord.id.not_in(given))


def _hidden_clients(sight: Sight) -> Select[int]:
    hidden, another = _hidden(sight), aliased(CaseRecord)
    shown = exists().where(another.client_id == CaseRecord.client_id, another.id.not_in(hidden))
    return select(CaseRecord.client_id).where(CaseRecord.id.in_(hidden), ~shown)


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
