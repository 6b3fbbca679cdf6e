"""The register: what a question means in SQL, and the orders of its lists; rows are read by the nouns' own modules.

Keys are chosen first, from indexes where there is one; only the lines looked at are read whole. Where two tables lead
one order the outer one is the one ordered by: `+id` keeps SQLite from beginning with the inner one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Text, bindparam, case, func, literal_column, select, type_coerce

from app.db import search, sight
from app.db.asked import RECORDS, asked, hidden
from app.db.boards import RUNNING, Look, within
from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.db.tables_people import UserRecord
from app.domain.codes import Timeliness
from app.domain.languages import Language
from app.domain.questions import Question
from app.domain.register import NEWEST, Noun, View

_Keys = Select[int]
CHUNK = 4096
"""Keys fetched at once where all are wanted."""
_Column = Any
"""A column or an expression to order by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order of a list: by these columns, the key last; `joined` brings them in.

    A `quick` one walks along an index, so that any page of it is there at once. `coded` is a first column of codes.
    """

    by: tuple[_Column, ...]
    joined: Callable[[_Keys], _Keys] = lambda keys: keys
    quick: bool = True
    coded: _Column = None

    def in_words(self, ranked: tuple[str, ...]) -> "Order":
        """By the words of a language instead of by codes, which stand in its index: the whole is put in order then."""
        if self.coded is None or not ranked:
            return self
        places = {code: place for place, code in enumerate(ranked)}
        place = case(places, value=type_coerce(self.coded, String), else_=len(places))
        return replace(self, by=(place, *self.by[1:]), quick=False)


def _outer(key: str) -> ColumnElement[int]:
    """The key of a table that must lead: an expression finds no index, so SQLite cannot begin elsewhere."""
    return literal_column(f"+{key}")


def _by_case(keys: _Keys) -> _Keys:
    return keys.join(CaseRecord, AppealRecord.case_id == _outer("cases.id"))


def _by_client(keys: _Keys) -> _Keys:
    return _by_case(keys).join(ClientRecord, CaseRecord.client_id == _outer("clients.id"))


def _with_worker(keys: _Keys) -> _Keys:
    return keys.join(CaseRecord, CaseRecord.id == AppealRecord.case_id).outerjoin(
        UserRecord, UserRecord.id == CaseRecord.user_id
    )


def _alphabet(text: _Column) -> ColumnElement[str]:
    """The place of a text in the order of the Kazakh alphabet; the connections know `sort_key`."""
    return func.sort_key(text)


_TALK = ConsultationRecord
_RUNNING = AppealRecord.settled.is_(None) & AppealRecord.due_on.is_not(None)
_NEAREST = (
    select(func.min(AppealRecord.due_on)).where(AppealRecord.case_id == CaseRecord.id, _RUNNING).scalar_subquery()
)
"""The nearest date of a matter's papers."""
_OPEN_CASES = (
    select(func.count())
    .select_from(CaseRecord)
    .where(CaseRecord.client_id == ClientRecord.id, CaseRecord.closed_on.is_(None))
    .scalar_subquery()
)
ORDERS: dict[Noun, dict[str, Order]] = {
    Noun.APPEALS: {
        NEWEST: Order(by=(AppealRecord.id,)),
        "number": Order(by=(CaseRecord.year, CaseRecord.sequence, AppealRecord.id), joined=_by_case),
        "client": Order(by=(ClientRecord.sorting, ClientRecord.id, CaseRecord.id, AppealRecord.id), joined=_by_client),
        "subject": Order(by=(_alphabet(AppealRecord.subject), AppealRecord.id), quick=False),
        "kind": Order(by=(AppealRecord.kind, AppealRecord.id), coded=AppealRecord.kind),
        "body": Order(
            by=(AuthorityRecord.name_ru, AuthorityRecord.id, AppealRecord.id),
            joined=lambda keys: keys.join(AuthorityRecord, AppealRecord.authority_id == _outer("authorities.id")),
        ),
        "registration": Order(by=(AppealRecord.registration_number, AppealRecord.id)),
        "topic": Order(by=(CaseRecord.topic, CaseRecord.id, AppealRecord.id), joined=_by_case, coded=CaseRecord.topic),
        "volunteer": Order(by=(_alphabet(UserRecord.name), AppealRecord.id), joined=_with_worker, quick=False),
    },
    Noun.CONSULTATIONS: {
        NEWEST: Order(by=(_TALK.id,)),
        "held": Order(by=(_TALK.held_on, _TALK.id)),
        "client": Order(
            by=(ClientRecord.sorting, _TALK.id),
            joined=lambda keys: keys.outerjoin(ClientRecord, ClientRecord.id == _TALK.client_id),
            quick=False,
        ),
        "topic": Order(by=(_TALK.topic, _TALK.id), quick=False, coded=_TALK.topic),
        "channel": Order(by=(_TALK.channel, _TALK.id), quick=False, coded=_TALK.channel),
        "minutes": Order(by=(_TALK.minutes, _TALK.id), quick=False),
        "contact": Order(by=(_TALK.next_contact_on.is_(None), _TALK.next_contact_on, _TALK.id), quick=False),
        "question": Order(by=(_alphabet(_TALK.question), _TALK.id), quick=False),
        "volunteer": Order(
            by=(_alphabet(UserRecord.name), _TALK.id),
            joined=lambda keys: keys.outerjoin(UserRecord, UserRecord.id == _TALK.user_id),
            quick=False,
        ),
    },
    Noun.CASES: {
        NEWEST: Order(by=(CaseRecord.id,)),
        "number": Order(by=(CaseRecord.year, CaseRecord.sequence, CaseRecord.id)),
        "client": Order(
            by=(ClientRecord.sorting, ClientRecord.id, CaseRecord.id),
            joined=lambda keys: keys.join(ClientRecord, CaseRecord.client_id == _outer("clients.id")),
        ),
        "title": Order(by=(_alphabet(CaseRecord.title), CaseRecord.id), quick=False),
        "topic": Order(by=(CaseRecord.topic, CaseRecord.id), coded=CaseRecord.topic),
        "opened": Order(by=(CaseRecord.opened_on, CaseRecord.id), quick=False),
        "closed": Order(by=(CaseRecord.closed_on.is_(None), CaseRecord.closed_on, CaseRecord.id), quick=False),
        "due": Order(by=(_NEAREST.is_(None), _NEAREST, CaseRecord.id), quick=False),
        "volunteer": Order(
            by=(_alphabet(UserRecord.name), CaseRecord.id),
            joined=lambda keys: keys.outerjoin(UserRecord, UserRecord.id == CaseRecord.user_id),
            quick=False,
        ),
    },
    Noun.CLIENTS: {
        NEWEST: Order(by=(ClientRecord.id,)),
        "name": Order(by=(ClientRecord.sorting, ClientRecord.id)),
        "iin": Order(by=(ClientRecord.iin, ClientRecord.id)),
        "phone": Order(by=(ClientRecord.phone, ClientRecord.id), quick=False),
        "open_cases": Order(by=(_OPEN_CASES, ClientRecord.id), quick=False),
    },
}


def _by_body(name: _Column) -> Order:
    """Papers by a name of their body that has no index: the few bodies are put in order first."""
    body = AuthorityRecord
    place = func.row_number().over(order_by=(_alphabet(name), body.id)).label("place")
    bodies = select(body.id, place).subquery("bodies")
    return Order(
        by=(bodies.c.place, AppealRecord.id),
        joined=lambda keys: keys.join(bodies, AppealRecord.authority_id == bodies.c.id),
        quick=False,
    )


_BODIES: dict[Language | None, Order] = {
    Language.KAZAKH: _by_body(AuthorityRecord.name_kk),
    Language.ENGLISH: _by_body(AuthorityRecord.name_en),
}
"""The Russian names have an index."""
DUE = "due"
"""Papers by their dates: what runs by its last day, then what waits without one, then what is done."""
URGENCY = (
    Timeliness.OVERDUE,
    Timeliness.DUE_TODAY,
    Timeliness.DUE_SOON,
    Timeliness.ON_TIME,
    Timeliness.PAUSED,
    Timeliness.NOT_RUNNING,
    Timeliness.DONE_LATE,
    Timeliness.DONE,
)
"""The groups in the order in which somebody minds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines of a view one after the other; of a `group` alone where a list has several."""

    view: View
    look: Look
    group: Timeliness | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which lines of a part: so many from `offset`, all where `limit` is None; `backwards` counts from its end."""

    offset: int = 0
    limit: int | None = None
    backwards: bool = False


ALL = Window()
_NOTHING = Question()
_WORDS = bindparam("words", type_=Text)
_REMEMBERED = 256
"""So many lists are put together once: each noun in each order, each group, each pair of eyes."""


def parts(view: View, look: Look) -> tuple[Part, ...]:
    """What a list consists of: papers by date or under their status go group by group, else all are one part."""
    if view.noun is not Noun.APPEALS or not (view.grouped or view.order == DUE):
        return (Part(view=view, look=look),)
    turned = view.descending and not view.grouped
    return tuple(Part(view=view, look=look, group=group) for group in (reversed(URGENCY) if turned else URGENCY))


def is_quick(view: View) -> bool:
    """Whether any page of the list is there at once: everything there is, in an order that stands in an index."""
    if not view.question.is_empty:
        return False
    if view.noun is Noun.APPEALS and view.order in (NEWEST, DUE):
        return True
    return not view.grouped and _chosen(view).quick


def count(tx: Transaction, part: Part) -> int:
    """How many lines."""
    words = _expression(tx, part.view)
    if part.view.question.conditions:
        return tx.execute(
            _number(part, asked(tx, part.view, part.look), worded=bool(words)), {"words": words}
        ).scalar_one()
    return _counting(_plain(part), worded=bool(words)).value(tx, words=words) or 0


def keys(tx: Transaction, part: Part, window: Window = ALL) -> Iterator[int]:
    """The keys of these lines in the order of the view."""
    words, downwards = _expression(tx, part.view), _order(part)[1] != window.backwards
    if window.limit is not None and not part.view.question.conditions:
        chosen = _paging(_plain(part), worded=bool(words), downwards=downwards)
        page = chosen.values(tx, words=words, offset=window.offset, limit=window.limit)
        yield from reversed(page) if window.backwards else page
        return
    found = _ordered(part, asked(tx, part.view, part.look), worded=bool(words), downwards=downwards)
    if window.limit is None:
        for chunk in tx.execution_options(yield_per=CHUNK).execute(found, {"words": words}).partitions():
            yield from (row[0] for row in chunk)
    else:
        page = list(tx.scalars(found.offset(window.offset).limit(window.limit), {"words": words}))
        yield from reversed(page) if window.backwards else page


def _plain(part: Part) -> Part:
    """The same list whatever its words are."""
    return replace(part, view=replace(part.view, question=_NOTHING)) if part.view.question.text else part


@lru_cache(_REMEMBERED)
def _counting(part: Part, *, worded: bool) -> Query[int]:
    return Query(_number(part, [], worded=worded))


@lru_cache(_REMEMBERED)
def _paging(part: Part, *, worded: bool, downwards: bool) -> Query[int]:
    found = _ordered(part, [], worded=worded, downwards=downwards)
    return Query(found.offset(bindparam("offset")).limit(bindparam("limit")))


def _number(part: Part, asked_for: Sequence[ColumnElement[bool]], *, worded: bool) -> Select[int]:
    noun = part.view.noun
    return sight.number(RECORDS[noun], _conditions(part, asked_for, worded=worded), hidden(noun, part.look))


def _ordered(part: Part, asked_for: Sequence[ColumnElement[bool]], *, worded: bool, downwards: bool) -> _Keys:
    """The keys of a part; those of the newest that hold some words come from the list of words itself.

    It gives the newest at once however many there are.
    """
    noun, order = part.view.noun, _order(part)[0]
    if worded and order is ORDERS[noun][NEWEST] and not asked_for and part.group is None:
        found = search.listed(noun, _WORDS)
        key: _Column = found.selected_columns[0]
        by: tuple[_Column, ...] = (key,)
    else:
        key, by = RECORDS[noun].id, order.by
        found = order.joined(select(key)).where(*_conditions(part, asked_for, worded=worded))
    shown = found.where(sight.without(key, hidden(noun, part.look)))
    return shown.order_by(*(column.desc() if downwards else column for column in by))


def _order(part: Part) -> tuple[Order, bool]:
    """By what a part is ordered, and whether from its end: the newest are seen first, dates from the nearest."""
    view = part.view
    if part.group in RUNNING and view.order in (NEWEST, DUE):
        return Order(by=(AppealRecord.due_on, AppealRecord.id)), view.descending
    if view.order == NEWEST or (view.order == DUE and view.noun is Noun.APPEALS):
        return ORDERS[view.noun][NEWEST], not view.descending
    return _chosen(view), view.descending


def _chosen(view: View) -> Order:
    """The order somebody chose, in the words of the language asked for."""
    if view.noun is Noun.APPEALS and view.order == "body" and view.language in _BODIES:
        return _BODIES[view.language]
    return ORDERS[view.noun][view.order].in_words(view.ranked)


def _expression(tx: Transaction, view: View) -> str:
    """What the list of words is asked."""
    return search.expression(tx, view.noun, view.question.text)


def _conditions(part: Part, asked_for: Sequence[ColumnElement[bool]], *, worded: bool) -> list[ColumnElement[bool]]:
    """What a line must hold: the fields, the words, as the list of words is asked, and its group."""
    conditions = list(asked_for)
    if worded:
        conditions.append(RECORDS[part.view.noun].id.in_(search.listed(part.view.noun, _WORDS)))
    if part.group is not None:
        conditions.append(within(part.group, part.look))
    return conditions
