"""Lists of appeals by their dates: each appeal in exactly one group, the groups cut by `law.status.ranges`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, select, true
from sqlalchemy.orm import InstrumentedAttribute

from app.db import sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord
from app.db.tables_people import UserRecord
from app.domain.appeals import AppealRow
from app.domain.clients import full_name
from app.domain.codes import AppealState, Timeliness
from app.domain.courses import Caution
from app.domain.languages import Language
from app.law.status import paused_or, ranges, timeliness

TRUE = true()
RUNNING = (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON, Timeliness.ON_TIME)
"""The groups whose date still matters, in the order of urgency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The day and the eyes a list is for, how careful the office is, and whether only what stands that day counts."""

    on: date
    caution: Caution
    sight: Sight
    only_holding: bool = False


def counts(tx: Transaction, look: Look) -> dict[Timeliness, int]:
    """How many appeals there are in each group, zeros too; what is done is what is left of all."""
    found = {group: count(tx, group, look) for group in Timeliness if group is not Timeliness.DONE}
    return found | {Timeliness.DONE: count(tx, None, look) - sum(found.values())}


def count(tx: Transaction, group: Timeliness | None, look: Look) -> int:
    """How many appeals, of one group where given."""
    return _number(tx, within(group, look), look)


def page(tx: Transaction, group: Timeliness | None, look: Look, window: tuple[int, int]) -> list[AppealRow]:
    """A page of those appeals: by date within a running group, else the newest first; `window` is offset and limit."""
    by_date = group in RUNNING
    order = (AppealRecord.due_on, AppealRecord.id) if by_date else (AppealRecord.id.desc(),)
    return _page(tx, within(group, look), order, look, window)


def count_unregistered(tx: Transaction, look: Look) -> int:
    """How many appeals were filed and not registered yet."""
    return _number(tx, _unregistered(), look)


def unregistered(tx: Transaction, look: Look, window: tuple[int, int]) -> list[AppealRow]:
    """A page of the appeals that were filed and not registered yet, the newest first."""
    return _page(tx, _unregistered(), (AppealRecord.id.desc(),), look, window)


def _unregistered() -> ColumnElement[bool]:
    return AppealRecord.settled.is_(None) & AppealRecord.due_on.is_(None) & (AppealRecord.state == AppealState.FILED)


def _number(tx: Transaction, condition: ColumnElement[bool], look: Look) -> int:
    held = [] if look.sight.everything else [sight.appeals(look.sight)]
    return sight.number(tx, AppealRecord, [] if condition is TRUE else [condition], held)


def _page(
    tx: Transaction,
    condition: ColumnElement[bool],
    order: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]],
    look: Look,
    window: tuple[int, int],
) -> list[AppealRow]:
    """Keys are chosen first, from indexes alone; only the page itself is read whole."""
    offset, limit = window
    keys = select(AppealRecord.id).where(condition, sight.appeals(look.sight))
    chosen = keys.order_by(*order).offset(offset).limit(limit).subquery()
    return _read(tx, _lines().join(chosen, chosen.c.id == AppealRecord.id).order_by(*order), look)


def of_keys(tx: Transaction, keys: Iterable[int], look: Look) -> list[AppealRow]:
    """The lines of these appeals."""
    return _read(tx, _lines().where(AppealRecord.id.in_(set(keys)), sight.appeals(look.sight)), look)


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
    condition = _holding(look)
    if group is None:
        return condition
    if group in (Timeliness.NOT_RUNNING, Timeliness.PAUSED):
        condition &= AppealRecord.settled.is_(None) & AppealRecord.due_on.is_(None)
        return condition & ((AppealRecord.state == AppealState.SUSPENDED) == (group is Timeliness.PAUSED))
    if group not in RUNNING:
        return condition & AppealRecord.settled.is_not(None) & (AppealRecord.settled == group)
    condition &= AppealRecord.settled.is_(None) & AppealRecord.due_on.is_not(None)
    span = next(span for span in ranges(look.on, look.caution) if span.timeliness is group)
    if span.first_on is not None:
        condition &= AppealRecord.due_on >= span.first_on
    if span.last_on is not None:
        condition &= AppealRecord.due_on <= span.last_on
    return condition


def _holding(look: Look) -> ColumnElement[bool]:
    """Only appeals whose kept answer stands on that day, where not all do."""
    if not look.only_holding:
        return TRUE
    lasting = AppealRecord.holds_until.is_(None) | (AppealRecord.holds_until >= look.on)
    return (AppealRecord.holds_from <= look.on) & lasting


def _joined(found: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        found.select_from(AppealRecord)
        .join(CaseRecord, CaseRecord.id == AppealRecord.case_id)
        .join(ClientRecord, ClientRecord.id == CaseRecord.client_id)
        .join(AuthorityRecord, AuthorityRecord.id == AppealRecord.authority_id)
    )


def _lines() -> Select[*tuple[Any, ...]]:
    return _joined(
        select(
            AppealRecord.id,
            AppealRecord.case_id,
            CaseRecord.number,
            AppealRecord.kind,
            AppealRecord.subject,
            ClientRecord.surname,
            ClientRecord.given_name,
            ClientRecord.patronymic,
            AuthorityRecord.name_kk,
            AuthorityRecord.name_ru,
            AuthorityRecord.name_en,
            AppealRecord.registration_number,
            CaseRecord.topic,
            UserRecord.name.label("volunteer"),
            AppealRecord.state,
            AppealRecord.due_on,
            AppealRecord.settled,
            AppealRecord.provisional,
        )
    ).outerjoin(UserRecord, UserRecord.id == CaseRecord.user_id)


def _read(tx: Transaction, found: Select[*tuple[Any, ...]], look: Look) -> list[AppealRow]:
    return [
        AppealRow(
            id=row.id,
            case_id=row.case_id,
            case_number=row.number,
            kind=row.kind,
            subject=row.subject,
            client_name=full_name(row.surname, row.given_name, row.patronymic),
            authority_names={
                Language.KAZAKH: row.name_kk,
                Language.RUSSIAN: row.name_ru,
                Language.ENGLISH: row.name_en,
            },
            registration_number=row.registration_number,
            topic=row.topic,
            volunteer=row.volunteer or "",
            state=row.state,
            due_on=row.due_on,
            timeliness=paused_or(timeliness(row.due_on, look.on, look.caution, row.settled), row.state),
            provisional=row.provisional,
            days=None if row.due_on is None else (row.due_on - look.on).days,
        )
        for row in tx.execute(found)
    ]
