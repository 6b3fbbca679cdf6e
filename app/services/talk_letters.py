"""Papers about a talk: the memo the client takes home, and the referral to who can help further."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.db import cases, clients, consents, consultations, office
from app.db.belonging import of_talk
from app.db.database import Transaction
from app.domain.attachments import AttachmentDraft
from app.domain.audit import FieldChange
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.codes import LetterKind, Topic
from app.domain.consents import Consent, ConsentState, DataItem
from app.domain.consultations import Consultation
from app.domain.errors import RequisiteMissing
from app.domain.languages import Language
from app.domain.letters import Addressee, Applicant, LetterData, TalkWords
from app.domain.problems import Problem, blocking
from app.law.note_wording import weekday_word
from app.law.requisites import missing
from app.law.texts import Texts
from app.services.attachments import Attachments
from app.services.context import Context, Deed, TextsOf, demand_sound
from app.services.letter_facts import applicant
from app.services.letters_about import letterhead
from app.services.wording import WordingDesk

_FIELDS = {
    DataItem.NAME: ("full_name",),
    DataItem.IIN: ("iin", "birth_on"),
    DataItem.ADDRESSES: ("postal_address", "residence_address"),
    DataItem.CONTACTS: ("phone", "email"),
}
"""Which fields of a person each line of a consent stands for."""
NOT_CONSENTED = "transfer_not_consented"
"""The problem of a referral for which no consent lets data go to others."""
HANDED_ON = (DataItem.IIN, DataItem.ADDRESSES, DataItem.CONTACTS)
"""What may be ticked for a referral; the name and the circumstances go with it wherever the consent holds them."""


class TalkLetters:
    """A paper is made from a talk, by the person's own words beside it.

    A talk that became a matter keeps what was issued among the files of the matter; of another one the log alone tells.
    """

    def __init__(self, context: Context, texts: TextsOf, wording: WordingDesk, attachments: Attachments) -> None:
        self._context = context
        self._texts = texts
        self._wording = wording
        self._attachments = attachments

    def words(self, talk_id: int, kind: LetterKind) -> TalkWords:
        """What the form begins with; raises `NotFound`."""
        with self._context.reading(of_talk(talk_id)) as tx:
            talk = consultations.get(tx, talk_id)
            consent = self._consent(tx, talk)
        if kind is LetterKind.MEMO:
            ahead = talk.next_contact_on and talk.next_contact_on >= self._context.today()
            return TalkWords(kind=kind, text=talk.advice, next_on=talk.next_contact_on if ahead else None)
        items = frozenset({DataItem.CONTACTS}) & (consent.data if consent else frozenset())
        return TalkWords(kind=kind, text=talk.question, items=items)

    def consented(self, talk_id: int) -> frozenset[DataItem]:
        """What the client let go to third parties (Law 94-V, Art. 8(4)): nothing without such a consent."""
        with self._context.reading(of_talk(talk_id)) as tx:
            consent = self._consent(tx, consultations.get(tx, talk_id))
        return consent.data if consent else frozenset()

    def data(self, talk_id: int, language: Language, words: TalkWords) -> LetterData:
        """All that the paper needs, in that language; a referral holds nothing the consent does not."""
        with self._context.reading(of_talk(talk_id)) as tx:
            talk = consultations.get(tx, talk_id)
            known = clients.get(tx, talk.client_id) if talk.client_id else None
            consent, kept = self._consent(tx, talk), office.get(tx)
            case = cases.get(tx, talk.case_id) if talk.case_id else None
        texts = self._texts(language)
        refers = words.kind is LetterKind.REFERRAL
        handed = _handed_on(words, consent)
        told = not refers or DataItem.CIRCUMSTANCES in handed
        return LetterData(
            kind=words.kind,
            addressee=Addressee(name=words.recipient, address=words.address),
            applicant=_person(known, handed if refers else {DataItem.NAME}),
            subject=_about(talk, case, texts) if told else "",
            text=words.text if told else "",
            demand=words.demand if told else "",
            attachments=(),
            written_on=self._context.today(),
            case_number=case.number if case else "",
            next_days=replace(
                letterhead(kept),
                volunteer=self._context.user.name or kept.volunteer,
                step=words.step,
                step_on=words.next_on,
                step_weekday=_weekday(words.next_on, texts),
            ),
            consented_on=consent.given_on if consent and refers else None,
        )

    def missing(self, data: LetterData) -> tuple[Problem, ...]:
        """What the paper lacks; without a consent to hand data on a referral is not made."""
        return missing(data)

    def preview(self, talk_id: int, language: Language, words: TalkWords) -> bytes:
        """The paper as it would print now; raises `DraftRejected` for words no page holds."""
        demand_sound(words.problems())
        return self._print(self.data(talk_id, language, words), language)

    def issue(self, talk_id: int, language: Language, words: TalkWords, name: str) -> bytes:
        """Make the paper, and keep it under that file name with the matter that came of the talk, once.

        The log tells which paper it was, to whom it goes and what kinds of data it hands on.
        Raises `DraftRejected`, `RequisiteMissing`, `NotFound` and the errors of `letters.render`.
        """
        demand_sound(words.problems())
        data = self.data(talk_id, language, words)
        lacking = blocking(missing(data))
        if lacking:
            raise RequisiteMissing(lacking)
        content = self._print(data, language)
        with self._context.deed("consultations.issue", of_talk(talk_id)) as deed:
            self._note(deed, consultations.get(deed.tx, talk_id), language, words)
            if deed.about is not None and deed.about.case_id is not None:
                self._attachments.keep_within(deed, deed.about.case_id, content, AttachmentDraft(name=name))
        return content

    def _note(self, deed: Deed, talk: Consultation, language: Language, words: TalkWords) -> None:
        """The line of the log: what was handed to whom is sealed with the key of the talk."""
        told = {"kind": str(words.kind), "language": str(language)}
        if words.kind is LetterKind.REFERRAL:
            consent = self._consent(deed.tx, talk)
            told |= {"recipient": words.recipient, "items": ", ".join(sorted(_handed_on(words, consent)))}
        changes = tuple(FieldChange(name=name, before="", after=said) for name, said in told.items())
        deed.write("consultations", talk.uid, changes, person=talk.uid)
        deed.touch("consultations", talk.id)

    def _consent(self, tx: Transaction, talk: Consultation) -> Consent | None:
        """The consent by which data may go to third parties today."""
        last = next(iter(consents.of_client(tx, talk.client_id)), None) if talk.client_id else None
        if last is None or not last.third_parties:
            return None
        return last if last.state(self._context.today()) is ConsentState.GIVEN else None

    def _print(self, data: LetterData, language: Language) -> bytes:
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter

        return render(data.kind, data, language, self._wording.printed(data.kind, language))


def _about(talk: Consultation, case: Case | None, texts: Texts) -> str:
    """The title of the matter that came of the talk, in the language it was held in; else the topic, if it says any."""
    if case is not None and texts.language is talk.language:
        return case.title
    return "" if talk.topic is Topic.OTHER else texts.say(f"topic.{talk.topic}")


def _handed_on(words: TalkWords, consent: Consent | None) -> frozenset[DataItem]:
    """What a referral hands on: of what the consent holds the name, the circumstances and what is ticked."""
    held = consent.data if consent else frozenset[DataItem]()
    return held & {DataItem.NAME, DataItem.CIRCUMSTANCES, *words.items}


def _person(client: Client | None, items: frozenset[DataItem] | set[DataItem]) -> Applicant:
    """The person with these data alone; nobody for a talk without a name."""
    nobody = Applicant(full_name="")
    if client is None:
        return nobody
    whole = applicant(client)
    kept: dict[str, Any] = {name: getattr(whole, name) for item in items for name in _FIELDS.get(item, ())}
    return replace(nobody, **kept)


def _weekday(day: date | None, texts: Texts) -> str:
    return weekday_word(day, texts) if day is not None else ""
