"""Where proposals to erase a person are kept; who could be erased by the office's term; where a name still stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from sqlalchemy import ColumnElement, Date, Row, case, exists, func, insert, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.db import consents, search, sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import AppealRecord, AuditRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_merges import MergeRecord
from app.db.tables_people import UserRecord
from app.domain.clients import Client, full_name
from app.domain.consents import ConsentState
from app.domain.erasures import Erasable, Erasure, ErasureDraft, ErasureGround, ErasureState, Mention
from app.domain.errors import NotFound

_Rows = Iterable[Row[int, str, str, str, date]]
"""Key, surname, first name and patronymic, last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of a proposal: by whom (a user's key), when, with which word."""

    state: ErasureState
    by_id: int
    at: datetime
    word: str = ""


def propose(tx: Transaction, client_id: int, draft: ErasureDraft, by_id: int, at: datetime) -> int:
    """Keep a proposal; returns its key."""
    values = {
        "uid": new_uid(),
        "client_id": client_id,
        "ground": draft.ground,
        "reason": draft.reason.strip(),
        "proposed_by": by_id,
        "proposed_at": at,
        "state": ErasureState.PROPOSED,
        "word": "",
    }
    return tx.execute(insert(ErasureRecord).values(**values).returning(ErasureRecord.id)).scalar_one()


def decide(tx: Transaction, key: int, decision: Decision) -> None:
    """Write down what became of it; raises `NotFound`."""
    told = {"state": decision.state, "decided_by": decision.by_id, "decided_at": decision.at, "word": decision.word}
    save_over(tx, ErasureRecord, key, None, told)


def get(tx: Transaction, key: int) -> Erasure:
    """The proposal; raises `NotFound`."""
    found = _listed(tx, ErasureRecord.id == key)
    if not found:
        raise NotFound("erasures", key)
    return found[0]


def of_client(tx: Transaction, client_id: int) -> tuple[Erasure, ...]:
    """All proposals about a person, the latest first."""
    return _listed(tx, ErasureRecord.client_id == client_id)


def in_state(tx: Transaction, seen: Sight, state: ErasureState) -> tuple[Erasure, ...]:
    """Proposals in that state about people this sight holds, the latest first."""
    return _listed(tx, (ErasureRecord.state == state) & sight.clients(seen))


def open_matters(tx: Transaction, seen: Sight, client_id: int) -> tuple[str, ...]:
    """The numbers of this person's matters that are not closed, or in which a date of a paper still runs.

    Of matters this sight does not hold the number is empty: that something is open counts, not what.
    """
    table = CaseRecord
    number = case((sight.cases(seen), table.number), else_="")
    found = select(number).where(table.client_id == client_id, or_(table.closed_on.is_(None), _runs(table.id)))
    return tuple(tx.scalars(found.order_by(table.id)))


def erasable(tx: Transaction, seen: Sight, today: date, keep_years: int | None, *, limit: int) -> list[Erasable]:
    """People with nothing open whose time has come, the longest ago first.

    Their consent was withdrawn, or nothing was done for them for `keep_years` years and no consent with a later last
    day stands. Whoever has a proposal waiting is left out.
    """
    last_on = _last_on()
    withdrawn = exists().where(ConsentRecord.client_id == ClientRecord.id, ConsentRecord.withdrawn_on.is_not(None))
    cut = None if keep_years is None else years_before(today, keep_years)
    found = (
        select(ClientRecord.id, ClientRecord.surname, ClientRecord.given_name, ClientRecord.patronymic, last_on)
        .where(withdrawn if cut is None else or_(withdrawn, last_on <= cut))
        .where(~_has_open(), ~_decided(), ~_leads_elsewhere(), sight.clients(seen))
        .order_by(last_on, ClientRecord.id)
    )
    with tx.execute(found) as rows:
        return list(islice(_due(tx, rows, today, cut), limit))


def mentions(tx: Transaction, seen: Sight, client: Client) -> tuple[Mention, ...]:
    """Matters and talks of others, of those this sight holds, in whose words surname and first name both stand."""
    words = f"{client.surname} {client.given_name}"
    if not (client.surname.strip() and client.given_name.strip()):
        return ()
    talk, other = ConsultationRecord, CaseRecord.client_id != client.id
    papers = select(AppealRecord.case_id).where(search.appeals(tx, words))
    matters = select(CaseRecord.id, CaseRecord.number).where(
        other, sight.cases(seen), or_(search.cases(words), CaseRecord.id.in_(papers))
    )
    talks = select(talk.id, talk.held_on).where(
        search.talks(words),
        sight.talks(seen),
        or_(talk.client_id.is_(None), talk.client_id != client.id),
        or_(talk.client_id.is_not(None), talk.case_id.is_(None), talk.case_id.in_(select(CaseRecord.id).where(other))),
    )
    return (
        *(Mention(noun="cases", id=row.id, number=row.number) for row in tx.execute(matters.order_by(CaseRecord.id))),
        *(Mention(noun="consultations", id=row.id, on=row.held_on) for row in tx.execute(talks.order_by(talk.id))),
    )


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; the last of February where there is no such day."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=day.day - 1)


def _due(tx: Transaction, rows: _Rows, today: date, cut: date | None) -> Iterator[Erasable]:
    """Those of them whose time has come by their latest consent, judged one by one as they are asked for."""
    for key, *names, day in rows:
        name = " ".join(part for part in names if part)
        line = _judged(tx, Erasable(id=key, full_name=name, last_on=day, ground=ErasureGround.PURPOSE_REACHED), today)
        if line is not None and (line.ground is ErasureGround.CONSENT_WITHDRAWN or (cut and day <= cut)):
            yield line


def _judged(tx: Transaction, line: Erasable, today: date) -> Erasable | None:
    """The line with the ground its latest consent gives; None while that consent has days left."""
    found = consents.of_client(tx, line.id)
    if not found:
        return line
    state, last = found[0].state(today), found[0]
    if state is ConsentState.GIVEN and last.until_on is not None:
        return None
    grounds = {
        ConsentState.WITHDRAWN: ErasureGround.CONSENT_WITHDRAWN,
        ConsentState.EXPIRED: ErasureGround.TERM_OVER,
    }
    return Erasable(
        id=line.id,
        full_name=line.full_name,
        last_on=line.last_on,
        ground=grounds.get(state, line.ground),
        until_event=last.until_event if state is ConsentState.GIVEN else "",
    )


def _last_on() -> ColumnElement[date]:
    """The last day a matter was closed or a talk held; the day of the last line about the card where there is none."""
    closed = select(func.max(CaseRecord.closed_on)).where(CaseRecord.client_id == ClientRecord.id).scalar_subquery()
    talk = ConsultationRecord
    held = select(func.max(talk.held_on)).where(talk.client_id == ClientRecord.id).scalar_subquery()
    log = AuditRecord
    wrote = (
        select(func.date(func.max(log.at))).where(log.noun == "clients", log.key == ClientRecord.uid).scalar_subquery()
    )
    later = case((held.is_(None), closed), (closed.is_(None), held), (held > closed, held), else_=closed)
    return func.coalesce(later, wrote, type_=Date())


def _has_open() -> ColumnElement[bool]:
    table = aliased(CaseRecord)
    return exists().where(table.client_id == ClientRecord.id, or_(table.closed_on.is_(None), _runs(table.id)))


def _runs(case_id: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    table = AppealRecord
    return exists().where(table.case_id == case_id, table.settled.is_(None), table.due_on.is_not(None))


def _decided() -> ColumnElement[bool]:
    table = ErasureRecord
    return exists().where(table.client_id == ClientRecord.id, table.state != ErasureState.REFUSED)


def _leads_elsewhere() -> ColumnElement[bool]:
    """A card that was merged goes with the one that stayed."""
    table = MergeRecord
    return exists().where(table.gone_id == ClientRecord.id, table.undone_at.is_(None))


def _listed(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Erasure, ...]:
    table, decider = ErasureRecord, aliased(UserRecord)
    found = (
        select(
            table.__table__,
            UserRecord.name.label("proposer"),
            decider.name.label("decider"),
            ClientRecord.surname,
            ClientRecord.given_name,
            ClientRecord.patronymic,
        )
        .join(ClientRecord, ClientRecord.id == table.client_id)
        .join(UserRecord, UserRecord.id == table.proposed_by)
        .outerjoin(decider, decider.id == table.decided_by)
        .where(condition)
        .order_by(table.id.desc())
    )
    return tuple(
        Erasure(
            id=row.id,
            uid=row.uid,
            version=row.version,
            client_id=row.client_id,
            client_name=full_name(row.surname, row.given_name, row.patronymic),
            ground=row.ground,
            reason=row.reason,
            proposed_by=row.proposer,
            proposed_by_id=row.proposed_by,
            proposed_at=row.proposed_at,
            state=row.state,
            decided_by=row.decider or "",
            decided_at=row.decided_at,
            word=row.word,
        )
        for row in tx.execute(found)
    )
