"""Lists of appeals by their dates: each appeal in exactly one group, the groups cut by `law.status.ranges`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam, select, true

from app.db import authorities, reviews, sight, users
from app.db.database import Transaction
from app.db.prepared import Query, given
from app.db.sight import Sight
from app.db.tables import AppealRecord, CaseRecord, ClientRecord
from app.domain.appeals import AppealRow
from app.domain.clients import full_names
from app.domain.codes import AppealState, Side, Timeliness
from app.domain.courses import Caution
from app.law.status import of_lines, ranges, timeliness

TRUE = true()
RUNNING = (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON, Timeliness.ON_TIME)
"""The groups whose date still matters, in the order of urgency."""


_LINES = (
    select(
        AppealRecord.id,
        AppealRecord.case_id,
        CaseRecord.number.label("case_number"),
        AppealRecord.kind,
        AppealRecord.subject,
        ClientRecord.surname,
        ClientRecord.given_name,
        ClientRecord.patronymic,
        AppealRecord.authority_id,
        AppealRecord.registration_number,
        CaseRecord.topic,
        CaseRecord.user_id,
        AppealRecord.state,
        AppealRecord.due_on,
        AppealRecord.settled,
        AppealRecord.provisional,
    )
    .select_from(AppealRecord)
    .join(CaseRecord, CaseRecord.id == AppealRecord.case_id)
    .join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The day and the eyes a list is for, how careful the office is, and whether only what stands that day counts.

    `user_id` narrows it to the matters assigned to one person, `put_off` to those that wait by the decision of a
    review, or to those that do not.
    """

    on: date
    caution: Caution
    sight: Sight
    only_holding: bool = False
    user_id: int | None = None
    put_off: bool | None = None


def in_front(look: Look) -> Look:
    """The same without what waits by the decision of a review."""
    return replace(look, put_off=False)


class _List(NamedTuple):
    """How a list of appeals is asked for: how many there are, and the lines of a page of them in no order.

    Keys are chosen first, from indexes alone; only the page itself is read whole.
    """

    number: Query[int]
    page: Query[*tuple[Any, ...]]


def counts(tx: Transaction, look: Look) -> dict[Timeliness, int]:
    """How many appeals there are in each group, zeros too; what is done is what is left of all."""
    found = {group: count(tx, group, look) for group in Timeliness if group is not Timeliness.DONE}
    return found | {Timeliness.DONE: count(tx, None, look) - sum(found.values())}


def count(tx: Transaction, group: Timeliness | None, look: Look) -> int:
    """How many appeals, of one group where given."""
    return _of_group(group, look).number.value(tx) or 0


def page(tx: Transaction, group: Timeliness | None, look: Look, window: tuple[int, int]) -> list[AppealRow]:
    """A page of those appeals: by date within a running group, else the newest first; `window` is offset and limit."""
    rows = _rows(tx, _of_group(group, look).page, look, window)
    return sorted(rows, key=attrgetter("due_on", "id")) if group in RUNNING else _newest_first(rows)


def pressing(tx: Transaction, look: Look, until: date) -> list[tuple[int, Side | None]]:
    """Running papers of this look whose date is past or comes until that day, by it, each with whose clock it is."""
    condition = _narrowed(look) & AppealRecord.settled.is_(None) & AppealRecord.due_on.is_not(None)
    asked = select(AppealRecord.id, AppealRecord.due_side).where(condition, AppealRecord.due_on <= until)
    ordered = asked.where(sight.appeals(look.sight)).order_by(AppealRecord.due_on, AppealRecord.id)
    return [(row.id, row.due_side) for row in tx.execute(ordered)]


def pressing_days(tx: Transaction, look: Look, until: date) -> list[tuple[int, date]]:
    """The same papers, each with its date."""
    condition = _narrowed(look) & AppealRecord.settled.is_(None) & AppealRecord.due_on.is_not(None)
    asked = select(AppealRecord.id, AppealRecord.due_on).where(condition, AppealRecord.due_on <= until)
    return [(key, due_on) for key, due_on in tx.execute(asked.where(sight.appeals(look.sight))) if due_on is not None]


def count_unregistered(tx: Transaction, look: Look) -> int:
    """How many appeals were filed and not registered yet."""
    return _unregistered(look).number.value(tx) or 0


def unregistered(tx: Transaction, look: Look, window: tuple[int, int]) -> list[AppealRow]:
    """A page of the appeals that were filed and not registered yet, the newest first."""
    return _newest_first(_rows(tx, _unregistered(look).page, look, window))


def of_keys(tx: Transaction, keys: Iterable[int], look: Look) -> list[AppealRow]:
    """The lines of these appeals."""
    return _lines(tx, _chosen(look.sight, look.user_id).columns(tx, keys=keys), look)


def _newest_first(rows: list[AppealRow]) -> list[AppealRow]:
    return sorted(rows, key=attrgetter("id"), reverse=True)


@lru_cache
def _of_group(group: Timeliness | None, look: Look) -> _List:
    by_date = (AppealRecord.due_on, AppealRecord.id)
    return _list(within(group, look), by_date if group in RUNNING else (AppealRecord.id.desc(),), look.sight)


@lru_cache
def _unregistered(look: Look) -> _List:
    filed = AppealRecord.settled.is_(None) & AppealRecord.due_on.is_(None) & (AppealRecord.state == AppealState.FILED)
    return _list(filed, (AppealRecord.id.desc(),), look.sight)


@lru_cache
def _chosen(seen: Sight, user_id: int | None) -> Query[*tuple[Any, ...]]:
    return Query(_LINES.where(AppealRecord.id.in_(given("keys")), sight.appeals(seen), _of_person(user_id)))


def _of_person(user_id: int | None) -> ColumnElement[bool]:
    """The papers of the matters assigned to that person, or all."""
    if user_id is None:
        return TRUE
    return AppealRecord.case_id.in_(select(CaseRecord.id).where(CaseRecord.user_id == user_id))


def _list(condition: ColumnElement[bool], order: Sequence[Any], seen: Sight) -> _List:
    keys = select(AppealRecord.id).where(condition, sight.appeals(seen)).order_by(*order)
    return _List(
        number=Query(
            sight.number(AppealRecord, [] if condition is TRUE else [condition], sight.hidden("appeals", seen))
        ),
        page=Query(_LINES.where(AppealRecord.id.in_(keys.offset(bindparam("offset")).limit(bindparam("limit"))))),
    )


def nearest(tx: Transaction, case_ids: Sequence[int], look: Look) -> dict[int, tuple[int, date | None, Timeliness]]:
    """For each matter: how many appeals, the nearest date that matters, and its status.

    Where nothing runs the status is paused, else that of what is done, late before in time; without any, nothing runs.
    """
    found = select(AppealRecord.case_id, AppealRecord.due_on, AppealRecord.settled, AppealRecord.state)
    gathered: dict[int, list[tuple[date | None, Timeliness | None, AppealState]]] = {}
    for row in tx.execute(found.where(AppealRecord.case_id.in_(case_ids))):
        gathered.setdefault(row.case_id, []).append((row.due_on, row.settled, row.state))
    return {key: (len(kept), *_nearest(kept, look)) for key, kept in gathered.items()}


def _nearest(
    kept: list[tuple[date | None, Timeliness | None, AppealState]], look: Look
) -> tuple[date | None, Timeliness]:
    running = [due_on for due_on, settled, _ in kept if settled is None and due_on is not None]
    if running:
        return min(running), timeliness(min(running), look.on, look.caution)
    if any(settled is None and state is AppealState.SUSPENDED for _, settled, state in kept):
        return None, Timeliness.PAUSED
    done = {settled for _, settled, _ in kept if settled is not None}
    for settled in (Timeliness.DONE_LATE, Timeliness.DONE):
        if settled in done:
            return None, settled
    return None, Timeliness.NOT_RUNNING


def within(group: Timeliness | None, look: Look) -> ColumnElement[bool]:
    """The condition of one group, or of all; written so that SQLite sees the partial indexes."""
    condition = _narrowed(look)
    if group is None:
        return condition
    if group in (Timeliness.NOT_RUNNING, Timeliness.PAUSED):
        condition &= AppealRecord.settled.is_(None) & AppealRecord.due_on.is_(None)
        suspended = AppealRecord.state == AppealState.SUSPENDED
        return condition & (suspended if group is Timeliness.PAUSED else ~suspended)
    if group not in RUNNING:
        return condition & AppealRecord.settled.is_not(None) & (AppealRecord.settled == group)
    condition &= AppealRecord.settled.is_(None) & AppealRecord.due_on.is_not(None)
    span = next(span for span in ranges(look.on, look.caution) if span.timeliness is group)
    if span.first_on is not None:
        condition &= AppealRecord.due_on >= span.first_on
    if span.last_on is not None:
        condition &= AppealRecord.due_on <= span.last_on
    return condition


def _narrowed(look: Look) -> ColumnElement[bool]:
    """Only what this look is for, whatever the group."""
    condition = _holding(look) if look.user_id is None else _holding(look) & _of_person(look.user_id)
    if look.put_off is None:
        return condition
    waiting = AppealRecord.id.in_(reviews.put_off(look.on))
    return condition & (waiting if look.put_off else ~waiting)


def _holding(look: Look) -> ColumnElement[bool]:
    """Only appeals whose kept answer stands on that day, where not all do."""
    if not look.only_holding:
        return TRUE
    lasting = AppealRecord.holds_until.is_(None) | (AppealRecord.holds_until >= look.on)
    return (AppealRecord.holds_from <= look.on) & lasting


def _rows(tx: Transaction, page: Query[*tuple[Any, ...]], look: Look, window: tuple[int, int]) -> list[AppealRow]:
    offset, limit = window
    return _lines(tx, page.columns(tx, offset=offset, limit=limit), look)


def _lines(tx: Transaction, found: dict[str, Sequence[Any]], look: Look) -> list[AppealRow]:
    stands = list(zip(found["due_on"], found["settled"], found["state"], strict=True))
    bodies = authorities.names(tx, found["authority_id"])
    workers = users.names(tx, filter(None, found["user_id"])) | {None: ""}
    told: dict[str, Sequence[Any]] = {
        "client_name": full_names(found["surname"], found["given_name"], found["patronymic"]),
        "authority_names": [bodies[key] for key in found["authority_id"]],
        "volunteer": [workers[key] for key in found["user_id"]],
        "timeliness": of_lines(stands, look.on, look.caution),
        "days": [None if due_on is None else (due_on - look.on).days for due_on in found["due_on"]],
    }
    columns = found | told
    return list(map(AppealRow, *(columns[name] for name in AppealRow._fields)))
