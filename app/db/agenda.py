"""The lines of the agenda of a span of days: one list out of deadlines, hearings, receptions and promised calls.

Each part finds its days by an index; names are read for the lines of a page alone.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    Date,
    Integer,
    Select,
    Time,
    and_,
    bindparam,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import aliased

from app.db import authorities, sight, users
from app.db.boards import Look
from app.db.database import Transaction
from app.db.prepared import Query
from app.db.sight import Sight
from app.db.tables import (
    AppealRecord,
    CaseRecord,
    ClientRecord,
    ConsultationRecord,
    DeadlineRecord,
    EventRecord,
)
from app.db.tables_receptions import ReceptionRecord
from app.db.tables_tasks import TaskRecord
from app.domain.agenda import DATED, AgendaRow, EntryKind, Wanted
from app.domain.clients import full_names
from app.domain.codes import DeadlineStatus, EventKind, Side, Timeliness
from app.law.status import timeliness

_KINDS = tuple(EntryKind)
_STRIDE = 100
"""Deadlines of one appeal stand under its key times this; the law knows no course with so many terms."""
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
_NO_HOUR = type_coerce(null(), Time).label("at")
_NOTHING = type_coerce(null(), Integer)
_NO_RULE, _NO_WORDS = literal("").label("rule"), literal("").label("said")
_NO_KIND = type_coerce(null(), AppealRecord.kind.type).label("appeal_kind")


class _Lists(NamedTuple):
    """How the lines of a span are asked for: all, by days, the first of each day, a page."""

    number: Query[int]
    days: Query[date, int, int]
    first: Query[*tuple[Any, ...]]
    page: Query[*tuple[Any, ...]]


def count(tx: Transaction, span: tuple[date, date], look: Look, wanted: Wanted) -> int:
    """How many lines these days have, both ends included."""
    return _lists(look.sight, wanted).number.value(tx, first=span[0], last=span[1]) or 0


def by_day(tx: Transaction, span: tuple[date, date], look: Look, wanted: Wanted) -> dict[date, dict[EntryKind, int]]:
    """How many lines of each kind each day has; days without any are left out."""
    found: dict[date, dict[EntryKind, int]] = {}
    for on, place, number in _lists(look.sight, wanted).days.all(tx, first=span[0], last=span[1]):
        found.setdefault(on, {})[_KINDS[place]] = number
    return found


def first_of_each(tx: Transaction, span: tuple[date, date], look: Look, wanted: Wanted, shown: int) -> list[AgendaRow]:
    """The first so many lines of each day, in order."""
    asked = _lists(look.sight, wanted).first
    return _lines(tx, asked.columns(tx, first=span[0], last=span[1], shown=shown), look)


def page(
    tx: Transaction, span: tuple[date, date], look: Look, wanted: Wanted, window: tuple[int, int]
) -> list[AgendaRow]:
    """A page of the lines in the order of their days; `window` is offset and limit."""
    offset, limit = window
    asked = _lists(look.sight, wanted).page
    return _lines(tx, asked.columns(tx, first=span[0], last=span[1], offset=offset, limit=limit), look)


@lru_cache(maxsize=64)
def _lists(seen: Sight, wanted: Wanted) -> _Lists:
    entries = _entries(seen, wanted)
    order = (entries.c.on, entries.c.at.is_not(None).desc(), entries.c.at, entries.c.place, entries.c.key)
    ranked = select(entries, func.row_number().over(partition_by=entries.c.on, order_by=order[1:]).label("rank"))
    few = ranked.cte("few")
    counted = select(entries.c.on, entries.c.place, func.count())
    return _Lists(
        number=Query(select(func.count()).select_from(entries)),
        days=Query(counted.group_by(entries.c.on, entries.c.place)),
        first=Query(_named(few).where(few.c.rank <= bindparam("shown")).order_by(few.c.on, few.c.rank)),
        page=Query(_named(entries).order_by(*order).offset(bindparam("offset")).limit(bindparam("limit"))),
    )


def _named(entries: CTE) -> Select[*tuple[Any, ...]]:
    """The lines with the number of the matter and the name of the client."""
    return (
        select(
            *(entries.c[name] for name in _NAMES),
            CaseRecord.number.label("case_number"),
            ClientRecord.surname,
            ClientRecord.given_name,
            ClientRecord.patronymic,
        )
        .select_from(entries)
        .outerjoin(CaseRecord, CaseRecord.id == entries.c.case_id)
        .outerjoin(ClientRecord, ClientRecord.id == entries.c.client_id)
    )


_NAMES = (
    *("on", "at", "place", "key", "appeal_id", "case_id", "talk_id", "authority_id", "client_id", "user_id"),
    *("rule", "said", "appeal_kind", "missed", "provisional"),
)


def _entries(seen: Sight, wanted: Wanted) -> CTE:
    parts = {
        EntryKind.OURS: _deadlines(EntryKind.OURS, Side.CLIENT, seen),
        EntryKind.BODYS: _deadlines(EntryKind.BODYS, Side.BODY, seen),
        EntryKind.HEARING: _hearings(seen),
        EntryKind.RECEPTION: _receptions(seen),
        EntryKind.CONTACT: _contacts(seen),
        EntryKind.TASK: _tasks(seen),
    }
    chosen = [_of_people(part, wanted.people) for kind, part in parts.items() if kind in wanted.kinds]
    return union_all(*(chosen or [parts[EntryKind.OURS].where(false())])).cte("entries")


def _of_people(part: Select[*tuple[Any, ...]], people: frozenset[int] | None) -> Select[*tuple[Any, ...]]:
    return part if people is None else part.where(part.selected_columns["user_id"].in_(sorted(people)))


def _deadlines(kind: EntryKind, side: Side, seen: Sight) -> Select[*tuple[Any, ...]]:
    """The terms that run, and those the body missed while its answer is still awaited."""
    line, paper = DeadlineRecord, AppealRecord
    missed = line.status == DeadlineStatus.MISSED
    stands = or_(line.status == DeadlineStatus.RUNNING, and_(missed, paper.settled.is_(None)))
    return (
        select(
            line.due_on.label("on"),
            *_told(kind, line.appeal_id * _STRIDE + line.position),
            *(paper.id.label("appeal_id"), paper.case_id, _NOTHING.label("talk_id"), paper.authority_id),
            *(CaseRecord.client_id, CaseRecord.user_id, line.rule, _NO_WORDS, paper.kind.label("appeal_kind")),
            *(missed.label("missed"), line.provisional, _NO_HOUR),
        )
        .join(paper, paper.id == line.appeal_id)
        .join(CaseRecord, CaseRecord.id == paper.case_id)
        .where(line.due_on.between(_FIRST, _LAST), line.side == side, stands, sight.appeals(seen))
    )


def _hearings(seen: Sight) -> Select[*tuple[Any, ...]]:
    """The days a court set for a hearing; one that was put off stands on its later day alone."""
    event, paper, later = EventRecord, AppealRecord, aliased(EventRecord)
    put_off = exists().where(
        later.appeal_id == event.appeal_id,
        later.kind == EventKind.SET_FOR_HEARING,
        later.until_on.is_not(None),
        later.happened_on <= event.until_on,
        or_(later.happened_on > event.happened_on, and_(later.happened_on == event.happened_on, later.id > event.id)),
    )
    return (
        select(
            event.until_on.label("on"),
            *_told(EntryKind.HEARING, event.id),
            *(paper.id.label("appeal_id"), paper.case_id, _NOTHING.label("talk_id"), paper.authority_id),
            *(CaseRecord.client_id, CaseRecord.user_id, _NO_RULE, _NO_WORDS, paper.kind.label("appeal_kind")),
            *(false().label("missed"), false().label("provisional"), event.happened_at.label("at")),
        )
        .join(paper, paper.id == event.appeal_id)
        .join(CaseRecord, CaseRecord.id == paper.case_id)
        .where(event.until_on.between(_FIRST, _LAST), event.kind == EventKind.SET_FOR_HEARING, ~put_off)
        .where(sight.appeals(seen))
    )


def _receptions(seen: Sight) -> Select[*tuple[Any, ...]]:
    """The receptions somebody of the office goes to: of whoever goes, not of whoever works on the matter."""
    line = ReceptionRecord
    return (
        select(
            line.on.label("on"),
            *_told(EntryKind.RECEPTION, line.id),
            *(_NOTHING.label("appeal_id"), line.case_id, _NOTHING.label("talk_id"), line.authority_id),
            *(CaseRecord.client_id, line.user_id, _NO_RULE, _NO_WORDS, _NO_KIND),
            *(false().label("missed"), false().label("provisional"), line.at.label("at")),
        )
        .outerjoin(CaseRecord, CaseRecord.id == line.case_id)
        .where(line.on.between(_FIRST, _LAST), sight.receptions(seen))
    )


def _contacts(seen: Sight) -> Select[*tuple[Any, ...]]:
    """The calls and visits promised to clients and not had yet."""
    talk, later = ConsultationRecord, aliased(ConsultationRecord)
    followed = exists().where(
        later.client_id == talk.client_id, later.id != talk.id, later.held_on >= talk.next_contact_on
    )
    return select(
        talk.next_contact_on.label("on"),
        *_told(EntryKind.CONTACT, talk.id),
        *(_NOTHING.label("appeal_id"), talk.case_id, talk.id.label("talk_id"), _NOTHING.label("authority_id")),
        *(talk.client_id, talk.user_id, _NO_RULE, _NO_WORDS, _NO_KIND),
        *(false().label("missed"), false().label("provisional"), _NO_HOUR),
    ).where(talk.next_contact_on.between(_FIRST, _LAST), ~followed, sight.talks(seen))


def _tasks(seen: Sight) -> Select[*tuple[Any, ...]]:
    """The tasks nobody has done yet, on the day they are for or were put off to."""
    line = TaskRecord
    on = func.coalesce(line.snoozed_until, line.due_on, type_=Date)
    return (
        select(
            on.label("on"),
            *_told(EntryKind.TASK, line.id),
            *(line.appeal_id, line.case_id, _NOTHING.label("talk_id"), _NOTHING.label("authority_id")),
            func.coalesce(line.client_id, CaseRecord.client_id).label("client_id"),
            func.coalesce(line.for_id, CaseRecord.user_id).label("user_id"),
            *(_NO_RULE, line.what.label("said"), _NO_KIND),
            *(false().label("missed"), false().label("provisional"), _NO_HOUR),
        )
        .outerjoin(CaseRecord, CaseRecord.id == line.case_id)
        .where(line.ended_at.is_(None), on.between(_FIRST, _LAST), sight.tasks(seen))
    )


def _told(kind: EntryKind, key: Any) -> tuple[Any, Any]:  # noqa: ANN401 - a column or a sum
    return literal(_KINDS.index(kind), Integer).label("place"), key.label("key")


def _lines(tx: Transaction, found: dict[str, Sequence[Any]], look: Look) -> list[AgendaRow]:
    bodies = authorities.names(tx, filter(None, found["authority_id"]))
    people = users.names(tx, filter(None, found["user_id"])) | {None: ""}
    kinds = [_KINDS[place] for place in found["place"]]
    dates = list(zip(kinds, found["on"], found["missed"], strict=True))
    told: dict[str, Sequence[Any]] = {
        "id": [key * len(_KINDS) + place for key, place in zip(found["key"], found["place"], strict=True)],
        "kind": kinds,
        "case_number": [number or "" for number in found["case_number"]],
        "client_name": full_names(*([part or "" for part in found[name]] for name in _PARTS)),
        "authority_names": [bodies[key] if key else {} for key in found["authority_id"]],
        "volunteer": [people[key] for key in found["user_id"]],
        "timeliness": [_status(*line, look) for line in dates],
    }
    columns = found | told
    return list(map(AgendaRow, *(columns[name] for name in AgendaRow._fields)))


_PARTS = ("surname", "given_name", "patronymic")


def _status(kind: EntryKind, on: date, missed: bool, look: Look) -> Timeliness | None:
    if kind not in DATED:
        return None
    return Timeliness.OVERDUE if missed else timeliness(on, look.on, look.caution)
