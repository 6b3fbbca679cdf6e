"""A person about whom the file holds something in every place there is, with words nobody else uses."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.db import letters, reviews
from app.domain.attachments import AttachmentDraft
from app.domain.clients import Client
from app.domain.codes import EventKind
from app.domain.consents import WithdrawalDraft
from app.domain.drafts import DraftPlace
from app.domain.inflections import Case, InflectionDraft, Whose
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.parties import ClearanceDraft, PartyDraft, PartyRole, Verdict
from app.domain.postings import Direction, PostingDraft, PostingWay
from app.domain.register import Noun, SavedFilter
from app.domain.reviews import Decision, DecisionDraft
from app.domain.tasks import TaskDraft
from app.domain.visits import VisitDraft
from app.services.desk import Desk
from tests.factories import (
    AttachmentLine,
    appeal_draft,
    body_id,
    client_draft,
    consent_draft,
    consultation_draft,
    event_draft,
)
from tests.safety.signing_keys import PASSWORD, key_made_once, signing_key

NAME = ("Жоғалтқанова", "Ұмытшақ", "Жасырынқызы")
SECRETS = (
    *NAME,
    "jogaltkanova umitwak",
    "altkanova",
    "871008401427",
    "Құпия көше",
    "Туған қыстағы",
    "Өкілдің бүкпе мекені",
    "СЕНІМ-ҚҰПИЯ-9",
    "Жоғалтқановаға арнап",
    "Тасада көше",
    "+7 707 999-88-77",
    "77079998877",
    "umytshaq@example.org",
    "Қоңырауды тек таңертең",
    "Сырт айналған сұрақ",
    "Оңаша берілген кеңес",
    "Бейтаныс іс атауы",
    "Елеусіз тақырып",
    "Ешкімге айтпаған жайым",
    "Жалғыз талабым",
    "Құпия қосымша",
    "ЖТ-ҚҰПИЯ-77",
    "beitanis is ataui",
    "eleusiz takirip",
    "sirt ainalgan surak",
    "АКТ-ҚҰПИЯ-5",
    "Шартта жасырын сөз",
    "Үнсіз оқиғаға дейін",
    "Пошташы айтқан сөз",
    "Дәлел қобдишада",
    "Жасырын хат.pdf",
    "Қол қойылған жасырын хат",
    "Қолтаңбашы Жасырынова",
    "Көршісі әкелді",
    "Файлдың жасырын мазмұны",
    "Алыс мақсат",
    "Оқшау дерек",
    "Бөтен алушы",
    "Кейін қайтқан сөз",
    "Абайлап беріңіз",
    "Жаза бастаған ой",
    "Қарсыласқанов Бөтен",
    "540611300128",
    "+7 702 111-22-33",
    "Тарап туралы бүкпе сөз",
    "Шешімнің жасырын себебі",
    "Поштамен келген жасырын",
    "Жіберген тасадағы адам",
    "RR-ҚҰПИЯ-9",
    "Жазбаны сызған сөз",
    "Күте тұрудың бүкпе себебі",
    "Тапсырмадағы құпия",
    "Шегерудің құпия себебі",
    "Тапсырманың соңғы құпиясы",
    "Жою туралы жеке себеп",
)
"""Every word of theirs, as typed and as spelled for the search."""


@dataclass
class Person:
    """Their card, matter and paper."""

    client: Client
    case_id: int
    appeal_id: int


def kept_person(desk: Desk, on: date) -> Person:
    """Write something of them into every table; the matter stays open."""
    draft = client_draft(
        **dict(zip(("surname", "given_name", "patronymic"), NAME, strict=True)),
        iin="871008401427",
        birth_place="Туған қыстағы",
        birth_on=date(1987, 10, 8),
        postal_address="Семей қ., Құпия көше, 1",
        residence_address="Семей қ., Тасада көше, 2",
        phone="+7 707 999-88-77",
        email="umytshaq@example.org",
        contact_note="Қоңырауды тек таңертең",
    )
    said = {"question": "Сырт айналған сұрақ", "advice": "Оңаша берілген кеңес"}
    anonymous = desk.consultations.record(consultation_draft(on, **said))
    client = desk.clients.save(draft)
    desk.consultations.update(anonymous.id, consultation_draft(on, client_id=client.id, **said))
    paper = appeal_draft(
        body_id(desk),
        subject="Елеусіз тақырып",
        text="Ешкімге айтпаған жайым",
        demand="Жалғыз талабым",
        act_number="АКТ-ҚҰПИЯ-5",
        attachments=(AttachmentLine(title="Құпия қосымша", sheets=1),),
    )
    case, appeal = desk.cases.open_from_consultation(anonymous.id, paper, "Бейтаныс іс атауы")
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, on, note="Пошташы айтқан сөз"))
    registered = event_draft(EventKind.REGISTERED, on, number="ЖТ-ҚҰПИЯ-77", evidence="Дәлел қобдишада")
    desk.appeals.record(appeal.id, registered)
    letter = desk.letters.issue(appeal.id, Language.KAZAKH, accepted=Doubt)
    desk.signing.sign(letter.id, signing_key(key_made_once(), name=" ".join(NAME)), PASSWORD)
    issued = desk.letters.issue(appeal.id, Language.KAZAKH, accepted=Doubt)
    with desk.context.database.write() as tx:
        letters.keep_signed(
            tx, issued.id, "Қол қойылған жасырын хат".encode(), "Қолтаңбашы Жасырынова", issued.issued_at
        )
    scan = AttachmentDraft(name="Жасырын хат.pdf", note="Көршісі әкелді", appeal_id=appeal.id)
    desk.attachments.add_bytes(case.id, "Файлдың жасырын мазмұны".encode(), scan)
    consent_id = _with_consent(desk, client, on)
    _keep_party(desk, case.id)
    _keep_postings(desk, case.number, on)
    _keep_form(desk, appeal.id, on)
    _keep_tasks(desk, Person(client=client, case_id=case.id, appeal_id=appeal.id), on)
    desk.assignments.assign(case.id, desk.context.user.id, "Абайлап беріңіз")
    client = _with_double(desk, client)
    person = Person(client=client, case_id=case.id, appeal_id=appeal.id)
    _keep_drafts(desk, person, anonymous.id, consent_id)
    return person


def _keep_review(desk: Desk, appeal_id: int, on: date) -> None:
    """A review of overdue matters with a word about theirs."""
    with desk.context.database.write() as tx:
        key = reviews.begin(tx, desk.context.user.id, on, desk.context.now(), [(appeal_id, on)])
    (line,) = desk.reviews.lines(key)
    wait = DecisionDraft(decision=Decision.WAIT, note="Күте тұрудың бүкпе себебі", until_on=on + timedelta(days=9))
    desk.reviews.decide(line.id, wait)


def _wait_in_a_queue(desk: Desk) -> None:
    visit = desk.visits.plan(VisitDraft(place="Үлгі ауылы", begins_on=desk.context.today()))
    desk.visits.join(visit.id, f"{NAME[0]} {NAME[1]}")


def _keep_form(desk: Desk, appeal_id: int, on: date) -> None:
    """Their name as a letter prints it, and what a review decided about that paper."""
    _keep_review(desk, appeal_id, on)
    draft = InflectionDraft(
        whose=Whose.PERSON,
        language=Language.KAZAKH,
        case=Case.DATIVE,
        word=" ".join(NAME),
        form="Жоғалтқановаға арнап",
    )
    desk.inflections.keep(appeal_id, draft)


def _with_consent(desk: Desk, client: Client, on: date) -> int:
    """A consent with something of its own in every field, taken back; its key."""
    consent = desk.consents.give(
        client.id,
        consent_draft(
            on,
            purpose="Алыс мақсат",
            data_other="Оқшау дерек",
            recipients="Бөтен алушы",
            other="Шартта жасырын сөз",
            until_event="Үнсіз оқиғаға дейін",
        ),
    )
    desk.consents.withdraw(consent.id, WithdrawalDraft(on=on, how="Кейін қайтқан сөз"))
    return consent.id


def _with_double(desk: Desk, client: Client) -> Client:
    """A second card of theirs was there and became one with the first."""
    double = desk.clients.save(replace(client.draft(), given_name="", email=""))
    seen = desk.merges.preview(client.id, double.id)
    return desk.merges.merge(seen, seen.proposed())


def _keep_party(desk: Desk, case_id: int) -> None:
    """Somebody against them who is a witness too: decided; then the witness is taken out again."""
    other = PartyDraft(
        role=PartyRole.OTHER_SIDE,
        name="Қарсыласқанов Бөтен",
        iin_bin="540611300128",
        phone="+7 702 111-22-33",
        note="Тарап туралы бүкпе сөз",
        address="Өкілдің бүкпе мекені",
        warrant_number="СЕНІМ-ҚҰПИЯ-9",
    )
    against = desk.parties.add(case_id, other)
    witness = desk.parties.add(case_id, replace(other, role=PartyRole.WITNESS))
    decision = ClearanceDraft(verdict=Verdict.ACCEPTED, reason="Шешімнің жасырын себебі")
    desk.parties.decide(case_id, against.id, decision)
    desk.parties.remove(witness.id, "Шешімнің жасырын себебі")
    desk.drafts.keep(DraftPlace.PARTY, against.id, {"note": "Жаза бастаған ой"})
    desk.drafts.keep(DraftPlace.NEW_PARTY, case_id, {"note": "Жаза бастаған ой"})


def _keep_postings(desk: Desk, case_number: str, on: date) -> None:
    """A line of the post book under their matter, one struck out, and one of no matter that names them in full."""
    line = PostingDraft(
        direction=Direction.INCOMING,
        on=on,
        correspondent="Жіберген тасадағы адам",
        subject="Поштамен келген жасырын",
        tracking="RR-ҚҰПИЯ-9",
        way=PostingWay.REGISTERED,
        case_number=case_number,
    )
    desk.postings.write(line)
    desk.postings.strike(desk.postings.write(line).id, "Жазбаны сызған сөз")
    desk.postings.write(replace(line, correspondent=" ".join(NAME), tracking="", subject="Сұрау", case_number=""))


def _keep_tasks(desk: Desk, person: Person, on: date) -> None:
    """A task under their matter that was put off and done, one under their card, and one that names them in full."""
    draft = TaskDraft(what="Тапсырмадағы құпия", due_on=on, case_id=person.case_id)
    task = desk.tasks.write(draft)
    desk.tasks.snooze(task.id, replace(draft, due_on=on + timedelta(days=1)), "Шегерудің құпия себебі")
    desk.tasks.finish(task.id, "Тапсырманың соңғы құпиясы")
    desk.tasks.write(replace(draft, case_id=None, client_id=person.client.id))
    desk.tasks.write(TaskDraft(what=" ".join(NAME), due_on=on))


def _keep_drafts(desk: Desk, person: Person, talk_id: int, consent_id: int) -> None:
    """Something typed and not saved in forms of every kind, and a ticket of a visiting day."""
    _wait_in_a_queue(desk)
    desk.drafts.keep(DraftPlace.PAPER, person.appeal_id, {"text": "Жаза бастаған ой"}, "Елеусіз тақырып")
    for place, about in (
        (DraftPlace.CARD, person.client.id),
        (DraftPlace.TALK, talk_id),
        (DraftPlace.NEW_PAPER, person.case_id),
        (DraftPlace.SENSITIVE, person.case_id),
        (DraftPlace.CORRECTION, desk.appeals.get(person.appeal_id).events[0].id),
        (DraftPlace.FILE, desk.attachments.of_case(person.case_id)[0].id),
        (DraftPlace.WITHDRAWAL, consent_id),
        (DraftPlace.POSTED_LETTER, desk.letters.list(person.appeal_id)[0].id),
    ):
        desk.drafts.keep(place, about, {"text": "Жаза бастаған ой"})
    desk.drafts.keep(DraftPlace.NEW_FILE, 77, {"case": str(person.case_id), "note": "Жаза бастаған ой"})
    desk.drafts.keep(DraftPlace.TALK, 0, {"who": " ".join(NAME), "question": "Жаза бастаған ой"}, "")
    asked = f"{NAME[0]} телефон:{person.client.phone}"
    desk.register.keep_filter(SavedFilter(id=0, name=f"Ізделуде: {NAME[0]}", noun=Noun.APPEALS, typed=asked))
