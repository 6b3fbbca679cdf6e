"""What the sample extracts tell: an invented person, their matter and its log, from `resources/demo/specimen.toml`."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from app.domain.appeals import Appeal
from app.domain.audit import AuditLine, CaseExtract, Noun, differences
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.codes import AppealKind, Channel, EventKind, Topic
from app.domain.consents import Consent, ConsentDraft, ConsentPaper, ConsentWay, DataItem
from app.domain.consultations import Consultation
from app.domain.courses import Caution, Matter
from app.domain.events import Event
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.persons import MatterFile, PaperFile, PersonExtract
from app.domain.users import Role
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.services.context import Read

_TALK_ON, _FILED_ON, _REGISTERED_ON = date(2026, 10, 12), date(2026, 10, 16), date(2026, 10, 19)
_KEPT_UNTIL = date(2029, 12, 31)
_HASH = "0123456789abcdef" * 4


class SampleFacts:
    """The same person as in a sample letter, with everything else the file would hold about them."""

    def __init__(self, letter: LetterData, language: Language, read: Read, calendar: WorkingCalendar) -> None:
        self._letter, self._language, self._calendar = letter, language, calendar
        told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
        self._told = told["file"]
        self.office, self.volunteer = str(told["next"]["office"]), str(told["next"]["volunteer"])

    def consent(self) -> ConsentPaper:
        """The consent as the person signs it."""
        return ConsentPaper(consent=self._consent().draft(), subject=self._client().full_name, written_on=_TALK_ON)

    def of_matter(self) -> CaseExtract:
        """The log of the matter."""
        return CaseExtract(
            case_number=self._letter.case_number,
            title=self._letter.subject,
            client_name=self._client().full_name,
            made_on=self._letter.written_on,
            made_by=self.volunteer,
            office=self.office,
            lines=self._lines()[1:],
            hash=_HASH,
        )

    def of_person(self) -> PersonExtract:
        """Everything about the person."""
        appeal = self._appeal()
        counted = course(
            Matter(kind=appeal.kind, events=appeal.events), self._calendar, self._letter.written_on, Caution()
        )
        paper = PaperFile(
            appeal=appeal,
            body_names=dict.fromkeys(Language, self._letter.addressee.name),
            deadlines=counted.deadlines,
            letters=(),
        )
        matter = MatterFile(
            case=self._case(),
            papers=(paper,),
            files=(),
            hand_overs=(),
            parties=(),
            clearances=(),
            postings=(),
            reviewed=(),
        )
        return PersonExtract(
            made_on=self._letter.written_on,
            made_by=self.volunteer,
            made_as=Role.COORDINATOR,
            office=self.office,
            client=self._client(),
            merged=(),
            consents=(self._consent(),),
            erasures=(),
            talks=(self._talk(),),
            matters=(matter,),
            lines=self._lines(),
            hash=_HASH,
        )

    def _client(self) -> Client:
        person = self._letter.applicant
        surname, given_name, patronymic = person.full_name.split()
        return Client(
            id=1,
            uid="",
            version=1,
            surname=surname,
            given_name=given_name,
            patronymic=patronymic,
            iin=person.iin,
            birth_place=person.birth_place,
            postal_address=person.postal_address,
            residence_address=person.residence_address,
            phone=person.phone,
            email=person.email,
            language=self._language,
            needs=frozenset(),
            contact_note=self._told["contact_note"],
        )

    def _consent(self) -> Consent:
        draft = ConsentDraft(
            operator=self.office,
            operator_number=self._told["operator_number"],
            purpose=self._told["purpose"],
            data=frozenset(DataItem),
            until_on=_KEPT_UNTIL,
            third_parties=True,
            recipients=self._letter.addressee.name,
            cross_border=False,
            publication=False,
            given_on=_TALK_ON,
        )
        return Consent(
            id=1,
            uid="",
            version=1,
            client_id=1,
            full_name=self._client().full_name,
            operator=draft.operator,
            operator_number=draft.operator_number,
            purpose=draft.purpose,
            data=draft.data,
            data_other=draft.data_other,
            until_on=draft.until_on,
            until_event=draft.until_event,
            third_parties=True,
            recipients=draft.recipients,
            cross_border=False,
            publication=False,
            other=draft.other,
            given_on=_TALK_ON,
            way=ConsentWay.WRITTEN,
        )

    def _talk(self) -> Consultation:
        return Consultation(
            id=1,
            uid="",
            version=1,
            client_id=1,
            case_id=1,
            held_on=_TALK_ON,
            channel=Channel.VISIT,
            language=self._language,
            needs=frozenset(),
            topic=Topic.HEALTH,
            question=self._told["question"],
            advice=self._told["advice"],
            minutes=40,
            next_contact_on=self._letter.written_on,
            volunteer=self.volunteer,
        )

    def _case(self) -> Case:
        return Case(
            id=1,
            uid="",
            version=1,
            number=self._letter.case_number,
            title=self._letter.subject,
            topic=Topic.HEALTH,
            client_id=1,
            volunteer=self.volunteer,
            opened_on=_TALK_ON,
            closed_on=None,
        )

    def _appeal(self) -> Appeal:
        letter = self._letter
        number = letter.about.number if letter.about else ""
        return Appeal(
            id=1,
            uid="",
            version=1,
            case_id=1,
            kind=AppealKind.APPLICATION,
            authority_id=1,
            language=self._language,
            subject=letter.subject,
            text=letter.text,
            demand=letter.demand,
            attachments=letter.attachments,
            ground=None,
            challenges_id=None,
            act_number="",
            act_on=None,
            events=(
                Event(kind=EventKind.FILED, on=_FILED_ON, channel=Channel.PORTAL),
                Event(kind=EventKind.REGISTERED, on=_REGISTERED_ON, number=number),
            ),
        )

    def _lines(self) -> tuple[AuditLine, ...]:
        """The log, the oldest line first."""
        appeal = self._appeal()
        drafted = replace(appeal, events=())
        filed = replace(appeal, events=appeal.events[:1])
        deeds = (
            ("clients.save", Noun.CLIENTS, None, self._client(), _TALK_ON),
            ("cases.open", Noun.CASES, None, self._case(), _TALK_ON),
            ("appeals.add", Noun.APPEALS, None, drafted, _FILED_ON),
            ("appeals.record", Noun.APPEALS, drafted, filed, _FILED_ON),
            ("appeals.record", Noun.APPEALS, filed, appeal, _REGISTERED_ON),
        )
        return tuple(
            AuditLine(
                id=number,
                uid="",
                at=datetime(on.year, on.month, on.day, 5, number, tzinfo=UTC),
                who=self.volunteer,
                deed=deed,
                noun=noun,
                key="",
                changes=differences(before, after),
            )
            for number, (deed, noun, before, after, on) in enumerate(deeds, start=1)
        )
