"""The register: what a question means in SQL, and the orders of its lists; rows are read by the nouns' own modules.

Keys are chosen first, from indexes where there is one; only the lines looked at are read whole. Where two tables lead
one order the outer one is the one ordered by: `+id` keeps SQLite from beginning with the inner one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal_column, not_, select

from app.db import search, sight
from app.db.asked import RECORDS, asked, seen
from app.db.boards import RUNNING, Look, within
from app.db.database import Transaction
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.db.tables_people import UserRecord
from app.domain.codes import Timeliness
from app.domain.register import NEWEST, Noun, View

_Keys = Select[int]
CHUNK = 4096
"""Keys fetched at once where all are wanted."""
_Column = Any
"""A column or an expression to order by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order of a list: by these columns, the key last; `joined` brings them in.

    A `quick` one walks along an index, so that any page of it is there at once.
    """

    by: tuple[_Column, ...]
    joined: Callable[[_Keys], _Keys] = lambda keys: keys
    quick: bool = True


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
        "kind": Order(by=(AppealRecord.kind, AppealRecord.id)),
        "body": Order(
            by=(AuthorityRecord.name_ru, AuthorityRecord.id, AppealRecord.id),
            joined=lambda keys: keys.join(AuthorityRecord, AppealRecord.authority_id == _outer("authorities.id")),
        ),
        "registration": Order(by=(AppealRecord.registration_number, AppealRecord.id)),
        "topic": Order(by=(CaseRecord.topic, CaseRecord.id, AppealRecord.id), joined=_by_case),
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
        "topic": Order(by=(_TALK.topic, _TALK.id), quick=False),
        "channel": Order(by=(_TALK.channel, _TALK.id), quick=False),
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
        "topic": Order(by=(CaseRecord.topic, CaseRecord.id)),
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
    return not view.grouped and ORDERS[view.noun][view.order].quick


def count(tx: Transaction, part: Part) -> int:
    """How many lines."""
    conditions = _asked(tx, part, _expression(tx, part.view))
    return tx.execute(sight.number(RECORDS[part.view.noun], conditions, seen(part.view, part.look))).scalar_one()


def keys(tx: Transaction, part: Part, window: Window = ALL) -> Iterator[int]:
    """The keys of these lines in the order of the view."""
    order, descending = _order(part)
    words = _expression(tx, part.view)
    if words and order is ORDERS[part.view.noun][NEWEST] and not part.view.question.conditions and part.group is None:
        found, by = _newest_worded(part, words)
    else:
        conditions = (*_asked(tx, part, words), *seen(part.view, part.look))
        found, by = order.joined(select(RECORDS[part.view.noun].id)).where(*conditions), order.by
    downwards = descending != window.backwards
    ordered = found.order_by(*(column.desc() if downwards else column for column in by))
    if window.limit is None:
        for chunk in tx.execution_options(yield_per=CHUNK).execute(ordered).partitions():
            yield from (row[0] for row in chunk)
    else:
        page = list(tx.scalars(ordered.offset(window.offset).limit(window.limit)))
        yield from reversed(page) if window.backwards else page


def _order(part: Part) -> tuple[Order, bool]:
    """By what a part is ordered, and whether from its end: the newest are seen first, dates from the nearest."""
    view = part.view
    if part.group in RUNNING and view.order in (NEWEST, DUE):
        return Order(by=(AppealRecord.due_on, AppealRecord.id)), view.descending
    if view.order == NEWEST or (view.order == DUE and view.noun is Noun.APPEALS):
        return ORDERS[view.noun][NEWEST], not view.descending
    return ORDERS[view.noun][view.order], view.descending


def _expression(tx: Transaction, view: View) -> str:
    """What the list of words is asked."""
    return search.expression(tx, view.noun, view.question.text)


def _asked(tx: Transaction, part: Part, words: str) -> list[ColumnElement[bool]]:
    """What a line must hold: the words, as the list of words is asked, the fields, and its group."""
    conditions = asked(tx, part.view, part.look)
    if words:
        conditions.append(RECORDS[part.view.noun].id.in_(search.listed(part.view.noun, words)))
    if part.group is not None:
        conditions.append(within(part.group, part.look))
    return conditions


def _newest_worded(part: Part, words: str) -> tuple[_Keys, tuple[_Column, ...]]:
    """The keys from the list of words itself, which gives the newest at once however many there are."""
    found = search.listed(part.view.noun, words)
    (key,) = found.selected_columns
    for held in seen(part.view, part.look):
        found = found.where(key.not_in(select(RECORDS[part.view.noun].id).where(not_(held))))
    return found, (key,)
