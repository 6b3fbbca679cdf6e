"""What the sample extracts tell: an invented person, their matter and its log, from `resources/demo/specimen.toml`."""

import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain.appeals import Appeal
from app.domain.audit import AuditLine, CaseExtract, Noun, differences
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.codes import AppealKind, Channel, Topic
from app.domain.consents import Consent, ConsentDraft, ConsentPaper, ConsentWay, DataItem
from app.domain.consultations import Consultation
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.persons import MatterFile, PaperFile, PersonExtract
from app.domain.users import Role
from app.law.calendar import WorkingCalendar
from app.services.context import Read
from app.services.sample_story import SampleStory

_HASH = "0123456789abcdef" * 4


class SampleFacts:
    """The same person as in a sample letter, with everything else the file would hold about them."""

    def __init__(self, letter: LetterData, language: Language, read: Read, calendar: WorkingCalendar) -> None:
        self._letter, self._language, self._calendar = letter, language, calendar
        told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
        self._told = told["file"]
        self.office, self.volunteer = str(told["office"]["office"]), str(told["office"]["volunteer"])
        self._helper = told["bodies"]["helper"]["name"]
        self._story = SampleStory(read, calendar)
        self._talk_on, self._made_on = self._story.talk_on, self._story.day("extracts")
        self._paper = self._story.paper("application", self._made_on)

    def consent(self) -> ConsentPaper:
        """The consent as the person signs it."""
        return ConsentPaper(consent=self._consent().draft(), subject=self._client().full_name, written_on=self._talk_on)

    def of_matter(self) -> CaseExtract:
        """The log of the matter."""
        return CaseExtract(
            case_number=self._letter.case_number,
            title=self._letter.subject,
            client_name=self._client().full_name,
            made_on=self._made_on,
            made_by=self.volunteer,
            office=self.office,
            lines=self._lines()[1:],
            hash=_HASH,
        )

    def of_person(self) -> PersonExtract:
        """Everything about the person."""
        appeal = self._appeal()
        counted = self._story.course(self._paper, self._made_on)
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
            tasks=(),
        )
        return PersonExtract(
            made_on=self._made_on,
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
            until_on=self._story.day("consented_until"),
            third_parties=True,
            recipients=f"{self._letter.addressee.name}; {self._helper}",
            cross_border=False,
            publication=False,
            given_on=self._talk_on,
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
            given_on=self._talk_on,
            way=ConsentWay.WRITTEN,
        )

    def _talk(self) -> Consultation:
        return Consultation(
            id=1,
            uid="",
            version=1,
            client_id=1,
            case_id=1,
            held_on=self._talk_on,
            channel=Channel.VISIT,
            language=self._language,
            needs=frozenset(),
            topic=Topic.HOUSING,
            question=self._told["question"],
            advice=self._told["advice"],
            minutes=40,
            next_contact_on=self._story.day("memo_next"),
            volunteer=self.volunteer,
        )

    def _case(self) -> Case:
        return Case(
            id=1,
            uid="",
            version=1,
            number=self._letter.case_number,
            title=self._letter.subject,
            topic=Topic.HOUSING,
            client_id=1,
            volunteer=self.volunteer,
            opened_on=self._talk_on,
            closed_on=None,
        )

    def _appeal(self) -> Appeal:
        letter = self._letter
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
            events=self._paper.events,
        )

    def _lines(self) -> tuple[AuditLine, ...]:
        """The log, the oldest line first."""
        appeal = self._appeal()
        drafted = replace(appeal, events=())
        filed = replace(appeal, events=appeal.events[:1])
        filed_on, registered_on = (event.on for event in appeal.events)
        deeds = (
            ("clients.save", Noun.CLIENTS, None, self._client(), self._talk_on),
            ("cases.open", Noun.CASES, None, self._case(), self._talk_on),
            ("appeals.add", Noun.APPEALS, None, drafted, filed_on),
            ("appeals.record", Noun.APPEALS, drafted, filed, filed_on),
            ("appeals.record", Noun.APPEALS, filed, appeal, registered_on),
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
