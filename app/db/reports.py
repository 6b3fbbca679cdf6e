"""What the office counts, as SQL: one source for each number, and the same conditions for the records behind it.

Nothing is read whole: SQLite groups and adds up, and only the numbers come out.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    String,
    and_,
    case,
    cast,
    distinct,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from app.db import sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import (
    AppealRecord,
    AuthorityRecord,
    CaseRecord,
    ClientNeedRecord,
    ClientRecord,
    ConsultationNeedRecord,
    ConsultationRecord,
    DeadlineRecord,
    EventRecord,
)
from app.db.tables_consents import ConsentRecord
from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Side, Topic
from app.domain.consents import DataItem
from app.domain.reports import NOTHING, TIMES, UNSAID, Cell, Counting, Dimension, Gap, Measure, Period, Stage, stage

_Column = Any
"""A column or an expression to group by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What every count stands on: whose eyes look, and the day on which consents must stand."""

    sight: Sight
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where one number comes from: the records, the day each is counted on, how they are added up, what divides them.

    `client` is the column of the person, `needs` of their marks; `joined` brings in what a dimension needs.
    """

    begun: Select[Any]
    key: _Column
    day: _Column
    amount: ColumnElement[int]
    seen: Callable[[Sight], ColumnElement[bool]]
    columns: Mapping[Dimension, _Column]
    client: _Column = None
    needs: tuple[_Column, _Column, _Column] | None = None


_TALK = ConsultationRecord
_FILED_KINDS = (EventKind.FILED, EventKind.REGISTERED)


def _filed() -> FromClause:
    """The day each paper went out: of its filing, or of its registration where only that is known."""
    found = select(EventRecord.appeal_id, func.min(EventRecord.happened_on).label("day"))
    return found.where(EventRecord.kind.in_(_FILED_KINDS)).group_by(EventRecord.appeal_id).subquery("filed")


def _decided() -> FromClause:
    """The latest outcome of each paper."""
    later = aliased(EventRecord)
    after = or_(
        later.happened_on > EventRecord.happened_on,
        and_(later.happened_on == EventRecord.happened_on, later.id > EventRecord.id),
    )
    followed = exists().where(later.appeal_id == EventRecord.appeal_id, later.outcome.is_not(None), after)
    found = select(EventRecord.appeal_id, EventRecord.happened_on.label("day"), EventRecord.outcome)
    return found.where(EventRecord.outcome.is_not(None), ~followed).subquery("decided")


def _text(column: _Column) -> _Column:
    return type_coerce(column, String)


def _stages() -> dict[str, Stage]:
    return {kind.value: stage(kind) for kind in AppealKind}


def _of_papers(outcome: _Column) -> dict[Dimension, _Column]:
    kind = _text(AppealRecord.kind)
    return {
        Dimension.KIND: kind,
        Dimension.STAGE: case(
            {code: literal(one.value) for code, one in _stages().items()}, value=kind, else_=literal(Stage.OTHER.value)
        ),
        Dimension.BODY: AppealRecord.authority_id,
        Dimension.REGION: func.coalesce(func.nullif(AuthorityRecord.region, ""), NOTHING),
        Dimension.OUTCOME: func.coalesce(_text(outcome), NOTHING),
        Dimension.TOPIC: _text(CaseRecord.topic),
        Dimension.LANGUAGE: _text(AppealRecord.language),
        Dimension.VOLUNTEER: func.coalesce(CaseRecord.user_id, 0),
    }


def _papers() -> Select[Any]:
    return (
        select()
        .select_from(AppealRecord)
        .join(CaseRecord, CaseRecord.id == AppealRecord.case_id)
        .join(AuthorityRecord, AuthorityRecord.id == AppealRecord.authority_id)
    )


def _of_client(client: _Column) -> tuple[_Column, _Column, _Column]:
    return (ClientNeedRecord.client_id, client, ClientNeedRecord.need)


_TALKS = _Source(
    begun=select().select_from(_TALK),
    key=_TALK.id,
    day=_TALK.held_on,
    amount=func.count(distinct(_TALK.id)),
    seen=sight.talks,
    columns={
        Dimension.TOPIC: _text(_TALK.topic),
        Dimension.LANGUAGE: _text(_TALK.language),
        Dimension.CHANNEL: _text(_TALK.channel),
        Dimension.VOLUNTEER: func.coalesce(_TALK.user_id, 0),
        Dimension.VISIT: func.coalesce(_TALK.visit_id, 0),
    },
    client=_TALK.client_id,
    needs=(ConsultationNeedRecord.consultation_id, _TALK.id, ConsultationNeedRecord.need),
)


_PEOPLE = replace(
    _TALKS,
    begun=_TALKS.begun.where(_TALK.client_id.is_not(None)),
    key=_TALK.client_id,
    amount=func.count(distinct(_TALK.client_id)),
    needs=_of_client(_TALK.client_id),
)
_CASES = _Source(
    begun=select().select_from(CaseRecord),
    key=CaseRecord.id,
    day=CaseRecord.opened_on,
    amount=func.count(distinct(CaseRecord.id)),
    seen=sight.cases,
    columns={Dimension.TOPIC: _text(CaseRecord.topic), Dimension.VOLUNTEER: func.coalesce(CaseRecord.user_id, 0)},
    client=CaseRecord.client_id,
    needs=_of_client(CaseRecord.client_id),
)


def _appeals() -> _Source:
    filed, decided = _filed(), _decided()
    sent = _papers().join(filed, filed.c.appeal_id == AppealRecord.id)
    return _Source(
        begun=sent.outerjoin(decided, decided.c.appeal_id == AppealRecord.id),
        key=AppealRecord.id,
        day=filed.c.day,
        amount=func.count(distinct(AppealRecord.id)),
        seen=sight.appeals,
        columns=_of_papers(decided.c.outcome),
        client=CaseRecord.client_id,
        needs=_of_client(CaseRecord.client_id),
    )


def _decisions() -> _Source:
    decided = _decided()
    begun = _papers().join(decided, decided.c.appeal_id == AppealRecord.id)
    return replace(_appeals(), begun=begun, day=decided.c.day, columns=_of_papers(decided.c.outcome))


def _late(amount: ColumnElement[int]) -> _Source:
    passed = and_(
        DeadlineRecord.side == Side.BODY,
        DeadlineRecord.status.in_((DeadlineStatus.MET_LATE, DeadlineStatus.MISSED)),
    )
    begun = _papers().join(DeadlineRecord, DeadlineRecord.appeal_id == AppealRecord.id).where(passed)
    return replace(_appeals(), begun=begun, day=DeadlineRecord.due_on, amount=amount)


def _late_days(today: date) -> ColumnElement[int]:
    ended = func.julianday(func.coalesce(DeadlineRecord.met_on, today))
    return func.sum(ended - func.julianday(DeadlineRecord.due_on))


_SOURCES: dict[Measure, Callable[[date], _Source]] = {
    Measure.TALKS: lambda _: _TALKS,
    Measure.PEOPLE: lambda _: _PEOPLE,
    Measure.MINUTES: lambda _: replace(_TALKS, amount=func.sum(_TALK.minutes)),
    Measure.CASES: lambda _: _CASES,
    Measure.APPEALS: lambda _: _appeals(),
    Measure.DECISIONS: lambda _: _decisions(),
    Measure.LATE: lambda _: _late(func.count()),
    Measure.LATE_DAYS: lambda today: _late(_late_days(today)),
}


def amounts(tx: Transaction, ground: Ground, asked: Counting, by: Sequence[Dimension]) -> dict[tuple[str, ...], int]:
    """The number divided by these dimensions: the keys of a row and what it comes to; `()` where by nothing."""
    source = _SOURCES[asked.measure](ground.on)
    found, keys = _divided(source, ground, asked, by)
    rows = found.add_columns(source.amount.label("amount"), *keys).group_by(*keys)
    return {tuple(str(key) for key in row[1:]): round(row[0] or 0) for row in tx.execute(rows)}


def keys(tx: Transaction, ground: Ground, asked: Counting, cell: Cell) -> list[int]:
    """The records behind one number, the newest first: what is counted there and nothing else."""
    source = _SOURCES[asked.measure](ground.on)
    wanted = ((asked.rows, cell.row), (asked.columns, cell.column))
    kept = [(dimension, value) for dimension, value in wanted if dimension is not None and value is not None]
    found, columns = _divided(source, ground, asked, [dimension for dimension, _ in kept])
    same = [_same(column, value) for column, (_, value) in zip(columns, kept, strict=True)]
    chosen = found.add_columns(source.key).where(*same).distinct().order_by(source.key.desc())
    return [row[0] for row in tx.execute(chosen)]


def _same(column: _Column, value: str) -> ColumnElement[bool]:
    return cast(column, String) == value


def _divided(
    source: _Source, ground: Ground, asked: Counting, by: Sequence[Dimension]
) -> tuple[Select[Any], list[_Column]]:
    """The records of the period with what divides them; each join is made once."""
    only = asked.only
    dimensions = [*by, *([only[0]] if only else [])]
    found = source.begun.where(
        source.day >= asked.period.from_on, source.day <= asked.period.until_on, source.seen(ground.sight)
    )
    if Dimension.SEX in dimensions or Dimension.AGE in dimensions:
        found = found.outerjoin(ClientRecord, ClientRecord.id == source.client)
    if Dimension.NEED in dimensions and source.needs is not None:
        ours, theirs, _ = source.needs
        found = found.outerjoin(ours.parent.entity, ours == theirs)
    columns = [_column(source, ground, asked.period, one) for one in dimensions]
    if only:
        found = found.where(_same(columns.pop(), only[1]))
    return found, columns


def _column(source: _Source, ground: Ground, period: Period, dimension: Dimension) -> _Column:
    if dimension in TIMES:
        return _time(_text(source.day), dimension)
    if dimension is Dimension.SEX:
        return _consented(source, ground, DataItem.IIN, func.iin_sex(ClientRecord.iin))
    if dimension is Dimension.AGE:
        return _consented(source, ground, DataItem.IIN, func.iin_age(ClientRecord.iin, period.until_on.isoformat()))
    if dimension is Dimension.NEED and source.needs is not None:
        return _consented(source, ground, DataItem.GROUP, func.coalesce(_text(source.needs[2]), NOTHING))
    return source.columns[dimension]


def _time(day: _Column, dimension: Dimension) -> _Column:
    """The month, quarter or year of a day as `domain.reports.time_key` writes it."""
    year = _text(func.substr(day, 1, 4))
    if dimension is Dimension.YEAR:
        return year
    if dimension is Dimension.MONTH:
        return func.substr(day, 1, 7)
    months = {f"{month:02}": literal(f"-Q{(month + 2) // 3}") for month in range(1, 13)}
    return year.concat(case(months, value=func.substr(day, 6, 2), else_=literal("")))


def _consented(source: _Source, ground: Ground, item: DataItem, column: _Column) -> _Column:
    """The column where the person's consent stands and names these data; a talk without a name needs none."""
    allowed = source.client.in_(consenting(ground.on, item))
    if item is DataItem.GROUP:
        allowed = or_(source.client.is_(None), allowed)
    return case((allowed, column), else_=literal(UNSAID))


def consenting(on: date, item: DataItem) -> Select[int]:
    """The clients whose latest consent stands on that day and names that item (Law 94-V, Art. 8)."""
    given, later = ConsentRecord, aliased(ConsentRecord)
    newer = or_(later.given_on > given.given_on, and_(later.given_on == given.given_on, later.id > given.id))
    words = literal(" ") + type_coerce(given.data, String) + literal(" ")
    return select(given.client_id).where(
        ~exists().where(later.client_id == given.client_id, newer),
        or_(given.withdrawn_on.is_(None), given.withdrawn_on > on),
        or_(given.until_on.is_(None), given.until_on >= on),
        func.instr(words, f" {item.value} ") > 0,
    )


def gap_counts(tx: Transaction, ground: Ground, period: Period, gap: Gap) -> tuple[int, int]:
    """How many records of the period have the gap, and of how many."""
    found, key, missing = _gap(ground, period, gap)
    counted = found.add_columns(func.count(distinct(key)), func.count(distinct(case((missing, key)))))
    of, number = tx.execute(counted).one()
    return number, of


def gap_keys(tx: Transaction, ground: Ground, period: Period, gap: Gap) -> list[int]:
    """The records of the period that have the gap, the newest first."""
    found, key, missing = _gap(ground, period, gap)
    return [row[0] for row in tx.execute(found.add_columns(key).where(missing).distinct().order_by(key.desc()))]


def _gap(ground: Ground, period: Period, gap: Gap) -> tuple[Select[Any], _Column, ColumnElement[bool]]:
    if gap is Gap.APPEAL_UNFILED:
        opened = CaseRecord.opened_on.between(period.from_on, period.until_on)
        drafts = _papers().where(opened, sight.appeals(ground.sight))
        return drafts, AppealRecord.id, AppealRecord.state == AppealState.DRAFT
    measure = {Gap.APPEAL_OUTCOME: Measure.APPEALS, Gap.CONSENT: Measure.PEOPLE, Gap.IIN: Measure.PEOPLE}
    source = _SOURCES[measure.get(gap, Measure.TALKS)](ground.on)
    found, _ = _divided(source, ground, Counting(measure=measure.get(gap, Measure.TALKS), period=period), [])
    if gap is Gap.APPEAL_OUTCOME:
        return found, source.key, source.columns[Dimension.OUTCOME] == NOTHING
    if gap is Gap.CONSENT:
        return found, source.key, source.client.not_in(consenting(ground.on, DataItem.IIN))
    if gap is Gap.IIN:
        found = found.join(ClientRecord, ClientRecord.id == source.client)
        return found, source.key, func.iin_sex(ClientRecord.iin) == UNSAID
    missing = {
        Gap.TALK_MINUTES: _TALK.minutes == 0,
        Gap.TALK_TOPIC: _TALK.topic == Topic.OTHER,
        Gap.TALK_ADVICE: _TALK.advice == "",
    }
    return found, source.key, missing[gap]
