"""Drafts and records of invented people, for tests of every layer; `changes` replaces fields."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.appeals import Appeal, AppealDraft, AppealRow, AttachmentLine
from app.domain.clients import Client, ClientDraft
from app.domain.codes import AppealKind, AppealState, Channel, EventKind, Need, Timeliness, Topic
from app.domain.consents import ConsentDraft, DataItem
from app.domain.consultations import Consultation, ConsultationDraft
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.office import Office
from app.exchange.matters import WorkedAppeal, WorkedEvent, WorkedMatter
from app.services.desk import Desk

OFFICE = Office(name="Ауыл құқық кеңсесі", volunteer="Сауле Ерікті")
BODY = "justice-dept-abai"
"""A department of the directory: a ministry stands above it; its address is known in Russian alone."""
COURT = "smas-abai"
CHAMBER = "bailiff-chamber-abai"
MINISTRY = "min-justice"


def appeal_row(**changes: Any) -> AppealRow:
    """A line of a list about an appeal that is overdue."""
    row = AppealRow(
        id=1,
        case_id=1,
        case_number="2026-0001",
        kind=AppealKind.REQUEST,
        subject="",
        client_name="",
        authority_names={},
        registration_number="",
        topic=Topic.TAX,
        volunteer="",
        state=AppealState.REGISTERED,
        due_on=None,
        timeliness=Timeliness.OVERDUE,
        provisional=False,
        days=None,
    )
    return row._replace(**changes)


def client_draft(**changes: Any) -> ClientDraft:
    draft = ClientDraft(
        surname="Қасымова",
        given_name="Әсел",
        patronymic="Ғалымқызы",
        iin="900101400013",
        birth_place="Семей қ.",
        postal_address="Семей қ., Бейбітшілік к., 1-үй, 2-пәтер",
        residence_address="Семей қ., Бейбітшілік к., 1-үй, 2-пәтер",
        phone="+7 701 000-11-22",
        email="assel@example.org",
        language=Language.KAZAKH,
        needs=frozenset({Need.LARGE_FAMILY, Need.INTERPRETER}),
        contact_note="Кешке қоңырау шалу",
    )
    return replace(draft, **changes)


def consultation_draft(held_on: date, **changes: Any) -> ConsultationDraft:
    draft = ConsultationDraft(
        held_on=held_on,
        channel=Channel.VISIT,
        language=Language.RUSSIAN,
        needs=frozenset({Need.PENSIONER}),
        topic=Topic.HOUSING,
        question="Не ставят в очередь на жильё",
        advice="Подать заявление и ждать ответа",
        minutes=40,
    )
    return replace(draft, **changes)


def appeal_draft(authority_id: int | None, **changes: Any) -> AppealDraft:
    draft = AppealDraft(
        kind=AppealKind.APPLICATION,
        authority_id=authority_id,
        language=Language.RUSSIAN,
        subject="О постановке на учёт",
        text="Прошу поставить мою семью на учёт.",
        demand="Поставить на учёт.",
        attachments=(AttachmentLine(title="Копия рецепта", sheets=1), AttachmentLine(title="Справка")),
    )
    return replace(draft, **changes)


def event_draft(kind: EventKind, on: date | None, **changes: Any) -> EventDraft:
    return replace(EventDraft(kind=kind, on=on), **changes)


def body_id(desk: Desk, uid: str = BODY) -> int:
    """The key of a body of the directory."""
    rows = desk.authorities.rows(limit=desk.authorities.count())
    return next(row.id for row in rows if row.uid == uid)


def kept_client(desk: Desk, **changes: Any) -> Client:
    return desk.clients.save(client_draft(**changes))


def kept_talk(desk: Desk, client_id: int | None, **changes: Any) -> Consultation:
    return desk.consultations.record(consultation_draft(desk.context.today(), client_id=client_id, **changes))


def kept_appeal(desk: Desk, body: str = BODY, **changes: Any) -> Appeal:
    """An appeal in a case of its own, from a talk with a client of its own."""
    talk = kept_talk(desk, kept_client(desk).id)
    _, appeal = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk, body), **changes))
    return appeal


def registered_appeal(desk: Desk, on: date, number: str = "ЖТ-2026-0100", **changes: Any) -> Appeal:
    """An appeal filed and registered on that day."""
    appeal = kept_appeal(desk, **changes)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, on, channel=Channel.PORTAL))
    return desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, on, number=number))


def consent_draft(given_on: date, **changes: Any) -> ConsentDraft:
    draft = ConsentDraft(
        operator="Ауыл құқық кеңсесі",
        operator_number="940140000385",
        purpose="Су беруді қалпына келтіруге көмек",
        data=frozenset({DataItem.NAME, DataItem.ADDRESSES}),
        data_other="Есептегіштің нөмірі",
        until_on=date(given_on.year + 1, 1, 31),
        third_parties=True,
        recipients="Аудан әкімдігі",
        cross_border=False,
        publication=False,
        given_on=given_on,
    )
    return replace(draft, **changes)


def worked_matter(filed_on: date, **changes: Any) -> WorkedMatter:
    """A matter from another office: a talk and an application filed and registered that day."""
    events = (
        event_draft(EventKind.FILED, filed_on, channel=Channel.PORTAL),
        event_draft(EventKind.REGISTERED, filed_on, number="ЖТ-2026-0100"),
    )
    paper = WorkedAppeal(
        key="first",
        draft=appeal_draft(None),
        authority=BODY,
        events=tuple(WorkedEvent(draft=event) for event in events),
    )
    matter = WorkedMatter(
        title="Тұрғын үй кезегі", client=client_draft(), consultation=consultation_draft(filed_on), appeals=(paper,)
    )
    return replace(matter, **changes)
