"""Where talks are kept."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, exists, func, insert, select, update
from sqlalchemy.orm import aliased

from app.db import search, sight
from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.sight import Sight
from app.db.tables import ClientRecord, ConsultationNeedRecord, ConsultationRecord
from app.db.tables_people import UserRecord
from app.db.tables_visits import VisitRecord
from app.domain.clients import full_name
from app.domain.codes import Need
from app.domain.consultations import Consultation, ConsultationDraft, ConsultationRow
from app.domain.errors import NotFound


def add(tx: Transaction, draft: ConsultationDraft, user_id: int | None) -> int:
    """Keep a new talk, written down by that user; returns its key."""
    values = columns(draft) | {"uid": new_uid(), "user_id": user_id}
    key = tx.execute(insert(ConsultationRecord).values(**values).returning(ConsultationRecord.id)).scalar_one()
    _keep_needs(tx, key, draft.needs)
    return key


def change(tx: Transaction, key: int, draft: ConsultationDraft, version: int | None) -> None:
    """Save the talk anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, ConsultationRecord, key, version, columns(draft))
    tx.execute(delete(ConsultationNeedRecord).where(ConsultationNeedRecord.consultation_id == key))
    _keep_needs(tx, key, draft.needs)


def put_into_case(tx: Transaction, key: int, case_id: int) -> None:
    """Say that this talk belongs to that matter."""
    tx.execute(update(ConsultationRecord).where(ConsultationRecord.id == key).values(case_id=case_id))


def get(tx: Transaction, key: int) -> Consultation:
    """The talk; raises `NotFound`."""
    table = ConsultationRecord
    found = select(table.__table__, UserRecord.name, VisitRecord.place)
    found = found.outerjoin(UserRecord, UserRecord.id == table.user_id)
    found = found.outerjoin(VisitRecord, VisitRecord.id == table.visit_id)
    row = tx.execute(found.where(table.id == key)).one_or_none()
    if row is None:
        raise NotFound("consultations", key)
    needs = tx.scalars(select(ConsultationNeedRecord.need).where(ConsultationNeedRecord.consultation_id == key))
    return Consultation(
        id=row.id,
        uid=row.uid,
        version=row.version,
        client_id=row.client_id,
        case_id=row.case_id,
        held_on=row.held_on,
        channel=row.channel,
        language=row.language,
        needs=frozenset(needs),
        topic=row.topic,
        question=row.question,
        advice=row.advice,
        minutes=row.minutes,
        next_contact_on=row.next_contact_on,
        volunteer=row.name or "",
        visit_id=row.visit_id,
        visit=row.place or "",
        result=row.result,
        document_shown=row.document_shown,
    )


def count(tx: Transaction, seen: Sight, text: str = "") -> int:
    """How many talks hold these words in what was said or in the client's name."""
    counted = select(func.count()).select_from(ConsultationRecord).where(sight.talks(seen), search.talks(text))
    return tx.execute(counted).scalar_one()


def page(tx: Transaction, seen: Sight, text: str, *, offset: int, limit: int) -> list[ConsultationRow]:
    """A page of the talks that hold these words, the latest first."""
    found = _rows().where(sight.talks(seen), search.talks(text))
    latest = found.order_by(ConsultationRecord.held_on.desc(), ConsultationRecord.id.desc())
    return _read(tx, latest.offset(offset).limit(limit))


def of_keys(tx: Transaction, keys: Iterable[int], seen: Sight) -> list[ConsultationRow]:
    """The lines of these talks, in no order."""
    return _read(tx, _rows().where(ConsultationRecord.id.in_(set(keys)), sight.talks(seen)))


def of_case(tx: Transaction, case_id: int) -> tuple[ConsultationRow, ...]:
    """The talks of a matter, the latest first."""
    found = _rows().where(ConsultationRecord.case_id == case_id)
    return tuple(_read(tx, found.order_by(ConsultationRecord.held_on.desc(), ConsultationRecord.id.desc())))


def of_client(tx: Transaction, seen: Sight, client_id: int) -> tuple[Consultation, ...]:
    """The talks with this person that this sight holds, the first held first."""
    found = select(ConsultationRecord.id).where(ConsultationRecord.client_id == client_id, sight.talks(seen))
    keys = list(tx.scalars(found.order_by(ConsultationRecord.held_on, ConsultationRecord.id)))
    return tuple(get(tx, key) for key in keys)


def contacts_due(tx: Transaction, seen: Sight, on: date, *, limit: int) -> tuple[ConsultationRow, ...]:
    """Talks whose next contact has come and was not had: no later talk with that client on or after that day."""
    later = aliased(ConsultationRecord)
    followed = exists().where(
        later.client_id == ConsultationRecord.client_id,
        later.id != ConsultationRecord.id,
        later.held_on >= ConsultationRecord.next_contact_on,
    )
    found = _rows().where(ConsultationRecord.next_contact_on <= on, ~followed, sight.talks(seen))
    return tuple(_read(tx, found.order_by(ConsultationRecord.next_contact_on, ConsultationRecord.id).limit(limit)))


def _rows() -> Select[*tuple[Any, ...]]:
    found = select(
        ConsultationRecord.id,
        ConsultationRecord.held_on,
        ConsultationRecord.topic,
        ConsultationRecord.channel,
        ConsultationRecord.question,
        ConsultationRecord.minutes,
        ConsultationRecord.next_contact_on,
        ConsultationRecord.case_id,
        ClientRecord.surname,
        ClientRecord.given_name,
        ClientRecord.patronymic,
        UserRecord.name,
    )
    joined = found.outerjoin(ClientRecord, ClientRecord.id == ConsultationRecord.client_id)
    return joined.outerjoin(UserRecord, UserRecord.id == ConsultationRecord.user_id)


def _read(tx: Transaction, found: Select[*tuple[Any, ...]]) -> list[ConsultationRow]:
    return [
        ConsultationRow(
            id=row.id,
            held_on=row.held_on,
            client_name=full_name(row.surname, row.given_name, row.patronymic),
            topic=row.topic,
            channel=row.channel,
            question=row.question,
            minutes=row.minutes,
            next_contact_on=row.next_contact_on,
            case_id=row.case_id,
            volunteer=row.name or "",
        )
        for row in tx.execute(found)
    ]


def _keep_needs(tx: Transaction, key: int, needs: Iterable[Need]) -> None:
    rows = [{"consultation_id": key, "need": need} for need in sorted(needs)]
    if rows:
        tx.execute(insert(ConsultationNeedRecord), rows)


def columns(draft: ConsultationDraft) -> dict[str, Any]:
    """The columns of the file a draft fills."""
    return {
        "client_id": draft.client_id,
        "held_on": draft.held_on,
        "channel": draft.channel,
        "language": draft.language,
        "topic": draft.topic,
        "question": draft.question.strip(),
        "advice": draft.advice.strip(),
        "minutes": draft.minutes,
        "next_contact_on": draft.next_contact_on,
        "visit_id": draft.visit_id,
        "result": draft.result,
        "document_shown": draft.document_shown,
    }
