"""What is at hand as SQL divides it: each number from the same condition as its list, nothing read whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, or_, select, union, union_all

from app.db import boards, sight
from app.db.boards import Look
from app.db.database import Transaction
from app.db.tables import AppealRecord, AuditRecord, AuthorityRecord, CaseRecord, DeadlineRecord
from app.db.tables_people import UserRecord
from app.domain.codes import DeadlineStatus, Side, Timeliness
from app.domain.piles import CARD, NONE, By, Figure, Lateness, Pile, age_of

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_LATE = (DeadlineStatus.MET_LATE, DeadlineStatus.MISSED)
_ANSWERED = (DeadlineStatus.MET, DeadlineStatus.MET_LATE)
_TOLD = (DeadlineStatus.MET, DeadlineStatus.MET_LATE, DeadlineStatus.MISSED, DeadlineStatus.RUNNING)
_KEYS: dict[By, Any] = {
    By.VOLUNTEER: func.coalesce(CaseRecord.user_id, 0),
    By.BODY: AppealRecord.authority_id,
    By.REGION: func.coalesce(func.nullif(AuthorityRecord.region, ""), NONE),
    By.KIND: cast(AppealRecord.kind, String),
}
_JOINED = {By.REGION: (AuthorityRecord, AuthorityRecord.id == AppealRecord.authority_id)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The day and the eyes, and whose matters alone are counted; None for everybody's."""

    look: Look
    people: frozenset[int] | None = None


def piles(tx: Transaction, by: By, scope: Scope) -> dict[str, Pile]:
    """What is at hand by whom or what it is of; only those who have something."""
    look = scope.look
    counted = _counted(by, scope)
    told = select(
        counted.c.key,
        func.count(),
        func.sum(counted.c.late),
        func.sum(counted.c.soon),
        func.min(case((counted.c.late == 1, counted.c.due_on))),
    )
    found = {}
    for key, at_hand, overdue, due_soon, oldest_on in tx.execute(told.group_by(counted.c.key)):
        days = None if oldest_on is None else (look.on - oldest_on).days
        found[str(key)] = Pile(key=str(key), at_hand=at_hand, overdue=overdue, due_soon=due_soon, oldest_days=days)
    return found


def open_matters(tx: Transaction, scope: Scope) -> dict[str, int]:
    """The open matters of each person, under `NONE` those of nobody."""
    person = _KEYS[By.VOLUNTEER]
    asked = select(person, func.count()).where(_open(scope)).group_by(person)
    return {str(key): number for key, number in tx.execute(asked)}


def wrote(tx: Transaction, uids: Sequence[str]) -> dict[str, Any]:
    """When each of these people was last in the log, by their uid."""
    last = select(func.max(AuditRecord.at)).where(AuditRecord.user_uid == UserRecord.uid).scalar_subquery()
    asked = select(UserRecord.uid, last).where(UserRecord.uid.in_(uids))
    return {uid: at for uid, at in tx.execute(asked) if at is not None}


def number(tx: Transaction, by: By, key: str, figure: Figure, scope: Scope) -> int:
    """How many records one number counts."""
    return tx.scalar(select(func.count()).select_from(_behind(by, key, figure, scope).subquery())) or 0


def keys(tx: Transaction, by: By, key: str, figure: Figure, scope: Scope) -> list[int]:
    """The records one number counts: matters of a volunteer's load and of the card of a body, else papers by date."""
    return [row[0] for row in tx.execute(_behind(by, key, figure, scope))]


def is_of_matters(by: By, figure: Figure) -> bool:
    """Whether this number counts matters and not papers."""
    return figure in CARD or (by is By.VOLUNTEER and figure is Figure.AT_HAND)


def lateness(tx: Transaction, body_id: int, scope: Scope) -> Lateness:
    """How this body answers; without the days, which the calendar counts."""
    figures = (Figure.MATTERS, Figure.ANSWERED, Figure.LATE, Figure.SILENT)
    told = {figure.value: number(tx, By.BODY, str(body_id), figure, scope) for figure in figures}
    return Lateness(**told)


def late_answers(tx: Transaction, body_id: int, scope: Scope) -> list[tuple[date, date, int]]:
    """The last day, the day of the answer and how many such answers this body gave late."""
    asked = _terms(body_id, scope).where(DeadlineRecord.status == DeadlineStatus.MET_LATE)
    days = (DeadlineRecord.due_on, DeadlineRecord.met_on)
    rows = tx.execute(asked.add_columns(*days, func.count()).group_by(*days))
    return [(due_on, met_on, count) for due_on, met_on, count in rows if due_on is not None and met_on is not None]


def _counted(by: By, scope: Scope) -> Any:  # noqa: ANN401 - a derived table
    """Each paper under way with its key, and whether it is overdue or due soon; both halves have an index."""
    late = boards.within(Timeliness.OVERDUE, scope.look)
    marks = (
        _KEYS[by].label("key"),
        AppealRecord.due_on.label("due_on"),
        case((late, 1), else_=0).label("late"),
        case((_soon(scope), 1), else_=0).label("soon"),
    )
    waiting = AppealRecord.settled.is_(None)
    dated = _papers(by, scope).add_columns(*marks).where(waiting, AppealRecord.due_on.is_not(None))
    dateless = _papers(by, scope).add_columns(*marks).where(waiting, AppealRecord.due_on.is_(None))
    return union_all(dated, dateless).subquery("counted")


def _papers(by: By, scope: Scope) -> Select[Any]:
    """Papers of this scope with what divides them."""
    found = select().select_from(AppealRecord).join(CaseRecord, CaseRecord.id == AppealRecord.case_id)
    if by in _JOINED:
        found = found.join(*_JOINED[by])
    return found.where(sight.appeals(scope.look.sight), _of_people(scope))


def _of_people(scope: Scope) -> ColumnElement[bool]:
    return boards.TRUE if scope.people is None else CaseRecord.user_id.in_(scope.people)


def _open(scope: Scope) -> ColumnElement[bool]:
    return and_(CaseRecord.closed_on.is_(None), sight.cases(scope.look.sight), _of_people(scope))


def _soon(scope: Scope) -> ColumnElement[bool]:
    return or_(*(boards.within(one, scope.look) for one in (Timeliness.DUE_TODAY, Timeliness.DUE_SOON)))


def _behind(by: By, key: str, figure: Figure, scope: Scope) -> Select[int]:
    """The keys of the records that stand behind one number, in the order of their list."""
    if by is By.VOLUNTEER and figure is Figure.AT_HAND:
        theirs = cast(_KEYS[by], String) == key
        return select(CaseRecord.id).where(_open(scope), theirs).order_by(CaseRecord.id.desc())
    if figure in CARD:
        return _matters(int(key), figure, scope)
    if by is By.WEEK:
        return _became_overdue(date.fromisoformat(key), scope)
    asked = _papers(by, scope).add_columns(AppealRecord.id)
    if by is By.AGE:
        asked = asked.where(boards.within(Timeliness.OVERDUE, scope.look), _of_age(key, scope.look.on))
    else:
        asked = asked.where(cast(_KEYS[by], String) == key, _of_figure(figure, scope))
    return asked.order_by(AppealRecord.due_on, AppealRecord.id)


def _of_figure(figure: Figure, scope: Scope) -> ColumnElement[bool]:
    if figure is Figure.OVERDUE:
        return boards.within(Timeliness.OVERDUE, scope.look)
    return _soon(scope) if figure is Figure.DUE_SOON else AppealRecord.settled.is_(None)


def _of_age(key: str, on: date) -> ColumnElement[bool]:
    first, last = age_of(key)
    young = AppealRecord.due_on <= on - first * _DAY
    return young if last is None else young & (AppealRecord.due_on >= on - last * _DAY)


def _became_overdue(first_on: date, scope: Scope) -> Select[int]:
    """Papers that became overdue in the week from that day on: what still waits, and what a body answered late.

    A paper is overdue from the day after its last day.
    """
    since, until = first_on - _DAY, first_on + _WEEK - 2 * _DAY
    papers = _papers(By.WEEK, scope).add_columns(AppealRecord.id)
    waits = papers.where(boards.within(Timeliness.OVERDUE, scope.look), AppealRecord.due_on.between(since, until))
    passed = papers.join(DeadlineRecord, DeadlineRecord.appeal_id == AppealRecord.id).where(
        DeadlineRecord.side == Side.BODY,
        DeadlineRecord.status.in_(_LATE),
        DeadlineRecord.due_on.between(since, min(until, scope.look.on - _DAY)),
    )
    both = union(waits, passed).subquery()
    return select(both.c.id).order_by(both.c.id)


def _terms(body_id: int, scope: Scope) -> Select[Any]:
    """The terms of this body in papers to it."""
    terms = _papers(By.BODY, scope).join(DeadlineRecord, DeadlineRecord.appeal_id == AppealRecord.id)
    return terms.where(AppealRecord.authority_id == body_id, DeadlineRecord.side == Side.BODY)


def _matters(body_id: int, figure: Figure, scope: Scope) -> Select[int]:
    """The matters behind a number of the card of this body."""
    if figure is Figure.SILENT:
        overdue = boards.within(Timeliness.OVERDUE, scope.look) & (AppealRecord.due_side == Side.BODY)
        found = _papers(By.BODY, scope).where(AppealRecord.authority_id == body_id, overdue)
    else:
        wanted = {Figure.MATTERS: _TOLD, Figure.ANSWERED: _ANSWERED}.get(figure, (DeadlineStatus.MET_LATE,))
        found = _terms(body_id, scope).where(DeadlineRecord.status.in_(wanted))
    return found.add_columns(AppealRecord.case_id).distinct().order_by(AppealRecord.case_id.desc())
