"""What the fields of a question mean for each noun, as conditions of SQL."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from app.db import clients, search, sight
from app.db.boards import Look, within
from app.db.database import Transaction
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord, ConsultationRecord, EventRecord
from app.db.tables_people import UserRecord
from app.domain.codes import AppealKind, Channel, Timeliness, Topic
from app.domain.questions import ME, Condition, Field
from app.domain.register import Noun, View
from app.domain.spelling import digits, spell

RECORDS: dict[Noun, type[AppealRecord | ConsultationRecord | CaseRecord | ClientRecord]] = {
    Noun.APPEALS: AppealRecord,
    Noun.CONSULTATIONS: ConsultationRecord,
    Noun.CASES: CaseRecord,
    Noun.CLIENTS: ClientRecord,
}
_OF_PAPERS = frozenset({Field.BODY, Field.STATUS, Field.DUE, Field.KIND})
"""What is asked of a matter's papers: one of them must hold it all."""
_Asked = Callable[[Transaction, Condition, Look], ColumnElement[bool]]


def asked(tx: Transaction, view: View, look: Look) -> list[ColumnElement[bool]]:
    """What a line must hold besides the words; nothing is the answer where a field is not of this noun."""
    if not view.has_answer:
        return [false()]
    conditions = view.question.conditions
    if view.noun is not Noun.CASES:
        return [CONDITIONS[view.noun][one.field](tx, one, look) for one in conditions]
    of_papers = [CONDITIONS[Noun.APPEALS][one.field](tx, one, look) for one in conditions if one.field in _OF_PAPERS]
    own = [CONDITIONS[Noun.CASES][one.field](tx, one, look) for one in conditions if one.field not in _OF_PAPERS]
    if of_papers:
        own.append(CaseRecord.id.in_(select(AppealRecord.case_id).where(*of_papers)))
    return own


def hidden(noun: Noun, look: Look) -> list[Select[int]]:
    """The keys of what is not there for whoever looks."""
    found = sight.hidden(noun, look.sight)
    return [*found, *clients.set_aside()] if noun is Noun.CLIENTS else found


def _days(column: InstrumentedAttribute[object]) -> _Asked:
    def within_days(tx: Transaction, asked_for: Condition, look: Look) -> ColumnElement[bool]:
        del tx, look
        found: ColumnElement[bool] = column.is_not(None)
        if asked_for.first_on is not None:
            found &= column >= asked_for.first_on
        if asked_for.last_on is not None:
            found &= column <= asked_for.last_on
        return found

    return within_days


def _of_case(condition: _Asked) -> _Asked:
    """The same of the matter a paper is in."""
    return lambda tx, one, look: AppealRecord.case_id.in_(select(CaseRecord.id).where(condition(tx, one, look)))


def _persons(one: Condition) -> Select[int]:
    found = select(ClientRecord.id)
    if one.field is Field.IIN:
        figures = digits(one.text)
        return (
            found.where(ClientRecord.iin >= figures, ClientRecord.iin < f"{figures}:")
            if figures
            else found.where(false())
        )
    return found.where(search.clients(one.text))


def _client_of(column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None]) -> _Asked:
    def of_person(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
        del tx, look
        return column.in_(_persons(one))

    return of_person


def _worker(column: InstrumentedAttribute[int | None]) -> _Asked:
    def worked_by(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
        if one.text == ME:
            return column.in_(look.sight.people)
        wanted = spell(one.text)
        names = tx.execute(select(UserRecord.id, UserRecord.name))
        return column.in_([row.id for row in names if wanted in spell(row.name)])

    return worked_by


def _status(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
    del tx
    return or_(false(), *(within(Timeliness(code), look) for code in sorted(one.codes)))


def _due(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
    return AppealRecord.settled.is_(None) & _days(AppealRecord.due_on)(tx, one, look)


def _body(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
    del look
    return AppealRecord.authority_id.in_(list(tx.scalars(select(AuthorityRecord.id).where(search.bodies(one.text)))))


def _number(noun: Noun) -> _Asked:
    """A part of the matter's number or of one of its papers'; the list of words keeps it from looking through all."""

    def numbered(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
        del look
        words = search.expression(tx, noun, one.text)
        if not words:
            return false()
        held = _of_matter if noun is Noun.CASES else _of_paper
        written = {one.text, one.text.upper()}
        return RECORDS[noun].id.in_(search.listed(noun, words)) & or_(*(held(text) for text in sorted(written)))

    return numbered


def _of_paper(text: str) -> ColumnElement[bool]:
    paper, event = AppealRecord, EventRecord
    own = or_(*(number.contains(text, autoescape=True) for number in (paper.registration_number, paper.act_number)))
    told = exists().where(event.appeal_id == paper.id, event.number.contains(text, autoescape=True))
    matter = exists().where(CaseRecord.id == paper.case_id, CaseRecord.number.contains(text, autoescape=True))
    return or_(own, told, matter)


def _of_matter(text: str) -> ColumnElement[bool]:
    paper = exists().where(AppealRecord.case_id == CaseRecord.id, _of_paper(text))
    return or_(CaseRecord.number.contains(text, autoescape=True), paper)


def _coded(column: InstrumentedAttribute[Any], codes: type[StrEnum]) -> _Asked:
    def one_of(tx: Transaction, one: Condition, look: Look) -> ColumnElement[bool]:
        del tx, look
        return column.in_([codes(code) for code in sorted(one.codes)])

    return one_of


CONDITIONS: dict[Noun, dict[Field, _Asked]] = {
    Noun.CLIENTS: dict.fromkeys((Field.CLIENT, Field.IIN, Field.PHONE), _client_of(ClientRecord.id)),
    Noun.CASES: {
        **dict.fromkeys((Field.CLIENT, Field.IIN, Field.PHONE), _client_of(CaseRecord.client_id)),
        Field.TOPIC: _coded(CaseRecord.topic, Topic),
        Field.DATE: _days(CaseRecord.opened_on),
        Field.CLOSED: _days(CaseRecord.closed_on),
        Field.VOLUNTEER: _worker(CaseRecord.user_id),
        Field.NUMBER: _number(Noun.CASES),
    },
    Noun.CONSULTATIONS: {
        **dict.fromkeys((Field.CLIENT, Field.IIN, Field.PHONE), _client_of(ConsultationRecord.client_id)),
        Field.TOPIC: _coded(ConsultationRecord.topic, Topic),
        Field.CHANNEL: _coded(ConsultationRecord.channel, Channel),
        Field.DATE: _days(ConsultationRecord.held_on),
        Field.CONTACT: _days(ConsultationRecord.next_contact_on),
        Field.VOLUNTEER: _worker(ConsultationRecord.user_id),
    },
}
CONDITIONS[Noun.APPEALS] = {
    **{
        name: _of_case(CONDITIONS[Noun.CASES][name])
        for name in (Field.CLIENT, Field.IIN, Field.PHONE, Field.TOPIC, Field.VOLUNTEER)
    },
    Field.BODY: _body,
    Field.STATUS: _status,
    Field.DUE: _due,
    Field.KIND: _coded(AppealRecord.kind, AppealKind),
    Field.NUMBER: _number(Noun.APPEALS),
}
"""What each field means, by noun."""
