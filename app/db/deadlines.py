"""The kept answer of the law engine: a cache for fast lists, always made anew from the facts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update

from app.db.database import Transaction, remembered
from app.db.prepared import Command, Query
from app.db.tables import AppealRecord, AuthorityRecord, DeadlineRecord, EventRecord
from app.domain.codes import COMPLAINT_KINDS, AppealState, DeadlineStatus, Side, Timeliness
from app.domain.courses import Course
from app.domain.deadlines import Deadline

CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCourse:
    """What is kept of a course, and the days on which it stands without counting anew (None: without end)."""

    course: Course
    registration_number: str
    holds_from: date
    holds_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDeadline:
    """A kept deadline, as the lists see it."""

    rule: str
    side: Side
    status: DeadlineStatus
    due_on: date | None
    met_on: date | None
    internal_on: date | None
    provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """What the lists see of an appeal."""

    state: AppealState
    due_on: date | None
    due_side: Side | None
    settled: Timeliness | None
    provisional: bool
    deadlines: tuple[KeptDeadline, ...]


_KEPT = (
    *("registration_number", "state", "due_on", "due_side", "settled", "provisional", "holds_from", "holds_until"),
)
"""The columns of an appeal that are kept of its course."""
_KEEP = Command(
    update(AppealRecord).where(AppealRecord.id == bindparam("wanted")).values({name: bindparam(name) for name in _KEPT})
)
_FORGET = Command(delete(DeadlineRecord).where(DeadlineRecord.appeal_id == bindparam("wanted")))
_ADD = Command(insert(DeadlineRecord))


def keep(tx: Transaction, appeal_id: int, kept: KeptCourse) -> None:
    """Put the engine's answer in the place of the older one."""
    _KEEP.run(tx, wanted=appeal_id, **columns(kept))
    _FORGET.run(tx, wanted=appeal_id)
    if found := rows(appeal_id, kept.course):
        _ADD.run_all(tx, found)


def columns(kept: KeptCourse) -> dict[str, Any]:
    """The columns of an appeal that are kept of its course."""
    pending = kept.course.pending
    return {
        "registration_number": kept.registration_number,
        "state": kept.course.state,
        "due_on": pending.due_on if pending else None,
        "due_side": pending.side if pending else None,
        "settled": kept.course.settled,
        "provisional": bool(pending and pending.provisional),
        "holds_from": kept.holds_from,
        "holds_until": kept.holds_until,
    }


def rows(appeal_id: int, course: Course) -> list[dict[str, object]]:
    """The kept deadlines of an appeal."""
    return [_row(appeal_id, position, deadline) for position, deadline in enumerate(course.deadlines)]


def seen(deadline: Deadline) -> KeptDeadline:
    """What the lists would see of this deadline of the engine."""
    return KeptDeadline(
        rule=deadline.rule,
        side=deadline.side,
        status=deadline.status,
        due_on=deadline.due_on,
        met_on=deadline.met_on,
        internal_on=deadline.internal_on,
        provisional=deadline.provisional,
    )


def answer(tx: Transaction, appeal_id: int) -> KeptAnswer:
    """What is kept for this appeal now."""
    row = tx.execute(select(AppealRecord.__table__).where(AppealRecord.id == appeal_id)).one()
    found = select(DeadlineRecord.__table__).where(DeadlineRecord.appeal_id == appeal_id)
    deadlines = [
        KeptDeadline(
            rule=line.rule,
            side=line.side,
            status=line.status,
            due_on=line.due_on,
            met_on=line.met_on,
            internal_on=line.internal_on,
            provisional=line.provisional,
        )
        for line in tx.execute(found.order_by(DeadlineRecord.position))
    ]
    return KeptAnswer(
        state=row.state,
        due_on=row.due_on,
        due_side=row.due_side,
        settled=row.settled,
        provisional=row.provisional,
        deadlines=tuple(deadlines),
    )


def stale(tx: Transaction, on: date) -> list[int]:
    """The appeals whose kept answer does not hold on that day."""
    late = select(AppealRecord.id).where(AppealRecord.holds_until.is_not(None), AppealRecord.holds_until < on)
    early = select(AppealRecord.id).where(AppealRecord.holds_from.is_not(None), AppealRecord.holds_from > on)
    return sorted({*tx.scalars(late), *tx.scalars(early)})


def kept_on(tx: Transaction, keys: Sequence[int]) -> list[tuple[int, date | None]]:
    """Of which day the kept answer of each appeal is."""
    found = select(AppealRecord.id, AppealRecord.holds_from).where(AppealRecord.id.in_(keys))
    return [(row.id, row.holds_from) for row in tx.execute(found)]


_LATE = Query(select(AppealRecord.id).where(AppealRecord.holds_until < bindparam("on")).limit(1))
_EARLY = Query(select(AppealRecord.id).where(AppealRecord.holds_from > bindparam("on")).limit(1))


def is_stale(tx: Transaction, on: date) -> bool:
    """Whether any kept answer does not hold on that day; asked before every list."""
    return remembered(tx, ("stale", on), lambda: any(found.value(tx, on=on) is not None for found in (_LATE, _EARLY)))


def of_body(tx: Transaction, authority_id: int) -> list[int]:
    """The appeals whose course may depend on this body: sent or moved to it, or complaints to the one below it."""
    moved = select(EventRecord.appeal_id).where(EventRecord.authority_id == authority_id)
    below = select(AuthorityRecord.id).where(AuthorityRecord.superior_id == authority_id)
    decided = and_(AppealRecord.kind.in_(COMPLAINT_KINDS), AppealRecord.authority_id.in_(below))
    concerned = or_(AppealRecord.authority_id == authority_id, AppealRecord.id.in_(moved), decided)
    return list(tx.scalars(select(AppealRecord.id).where(concerned)))


def touching(tx: Transaction, first: date) -> list[int]:
    """The appeals whose course may be another one when the calendar differs from `first` on.

    A date before that day was counted on days before it: it needs a term, a fact or an answer that reaches the day.
    """
    dated = select(DeadlineRecord.appeal_id).where(DeadlineRecord.due_on >= first)
    facts = (EventRecord.happened_on, EventRecord.until_on, EventRecord.body_due_on)
    told = select(EventRecord.appeal_id).where(or_(*(fact >= first for fact in facts)))
    standing = select(AppealRecord.id).where(or_(AppealRecord.due_on >= first, AppealRecord.holds_until >= first))
    return sorted({*tx.scalars(dated), *tx.scalars(told), *tx.scalars(standing)})


def chunks(tx: Transaction) -> Iterator[Sequence[int]]:
    """The keys of all appeals in portions."""
    last = 0
    while True:
        found = select(AppealRecord.id).where(AppealRecord.id > last).order_by(AppealRecord.id).limit(CHUNK)
        keys = list(tx.scalars(found))
        if not keys:
            return
        yield keys
        last = keys[-1]


def _row(appeal_id: int, position: int, deadline: Deadline) -> dict[str, object]:
    return {
        "appeal_id": appeal_id,
        "position": position,
        "rule": deadline.rule,
        "side": deadline.side,
        "status": deadline.status,
        "due_on": deadline.due_on,
        "met_on": deadline.met_on,
        "internal_on": deadline.internal_on,
        "provisional": deadline.provisional,
        "calendar": deadline.explanation.calendar if deadline.explanation else "",
    }
