"""Letters: filled in the language of the paper, refused where the law demands more, kept byte for byte."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from app.db import letters as kept_letters
from app.domain.appeals import Appeal
from app.domain.changes import Change
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, LetterKind, Outcome
from app.domain.errors import NotFound, RequisiteMissing, UserError
from app.domain.grounds import Variant
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import Doubt
from app.domain.parties import PartyDraft, PartyRole
from tests.factories import (
    COURT,
    MINISTRY,
    appeal_draft,
    body_id,
    client_draft,
    event_draft,
    kept_appeal,
    kept_client,
    kept_talk,
    registered_appeal,
)
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)
DUE = date(2026, 9, 28)
KAZAKH, RUSSIAN = Language.KAZAKH, Language.RUSSIAN


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def silence(world: World) -> Appeal:
    """A complaint about silence, complete."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    world.go_to(DUE + DAY)
    draft = replace(
        world.desk.appeals.start_complaint(appeal.id), text="Ответа нет.", demand="Обязать ответить.", attachments=()
    )
    return world.desk.cases.add_appeal(appeal.case_id, draft)


@pytest.mark.parametrize(
    ("kind", "ground", "letter"),
    [
        (AppealKind.APPLICATION, None, LetterKind.APPLICATION),
        (AppealKind.REQUEST, None, LetterKind.REQUEST),
        (AppealKind.RESPONSE, None, LetterKind.RESPONSE),
        (AppealKind.PROPOSAL, None, LetterKind.PROPOSAL),
        (AppealKind.MESSAGE, None, LetterKind.MESSAGE),
        (AppealKind.COMPLAINT, ComplaintGround.DECISION, LetterKind.COMPLAINT_DECISION),
        (AppealKind.COMPLAINT, ComplaintGround.SILENCE, LetterKind.COMPLAINT_SILENCE),
    ],
)
def test_each_kind_of_appeal_prints_its_letter_in_both_languages(
    world: World, kind: AppealKind, ground: ComplaintGround | None, letter: LetterKind
) -> None:
    appeal = kept_appeal(world.desk, kind=kind, ground=ground)
    assert world.desk.letters.kind(appeal.id) is letter
    for language in LETTER_LANGUAGES:
        said = text_of(world.desk.letters.preview(appeal.id, language))
        assert "Қасымова Әсел Ғалымқызы" in said
        assert "900101400013" in said


def test_names_follow_the_language_and_an_address_is_never_translated(world: World) -> None:
    appeal = kept_appeal(world.desk)
    russian, kazakh = (world.desk.letters.data(appeal.id, language) for language in (RUSSIAN, KAZAKH))
    assert russian.addressee.name.startswith("Департамент юстиции")
    assert (russian.addressee.head_title, russian.addressee.address) == (
        "Руководитель",
        "г. Семей, ул. Мәңгілік Ел, 4",
    )
    assert "Әділет" in kazakh.addressee.name
    assert (kazakh.addressee.head_title, kazakh.addressee.address) == ("Басшы", "")


def test_an_application_names_the_applicant_and_is_dated_when_filed(world: World) -> None:
    appeal = kept_appeal(world.desk, filed_on=MONDAY - 3 * DAY, channel=Channel.POST)
    data = world.desk.letters.data(appeal.id, RUSSIAN)
    assert (data.written_on, data.case_number) == (MONDAY - 3 * DAY, "2026-0001")
    assert (data.considered_by, data.challenged) == (None, None)
    person = data.applicant
    assert (person.full_name, person.iin, person.phone) == (
        "Қасымова Әсел Ғалымқызы",
        "900101400013",
        "+7 701 000-11-22",
    )


def test_a_complaint_about_silence_brings_the_facts_of_the_unanswered_paper(world: World) -> None:
    complaint = silence(world)
    data = world.desk.letters.data(complaint.id, RUSSIAN)
    assert data.considered_by is not None
    assert data.considered_by.name == "Министерство юстиции Республики Казахстан"
    act = data.challenged
    assert act is not None
    assert act.body == data.addressee
    assert (act.ground, act.registration_number, act.registered_on, act.due_on, act.learnt_on) == (
        ComplaintGround.SILENCE,
        "ЖТ-55",
        MONDAY,
        DUE,
        None,
    )
    assert act.article.startswith("76")
    said = text_of(world.desk.letters.preview(complaint.id, RUSSIAN))
    for part in ("ЖТ-55", "28.09.2026", "Министерству юстиции"):
        assert part in said.replace("28 сентября 2026", "28.09.2026")


def test_a_complaint_about_an_answer_brings_the_act_and_the_day_it_was_learnt(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    answered = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, answered)
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    act = world.desk.letters.data(complaint.id, RUSSIAN).challenged
    assert act is not None
    assert (act.ground, act.act_number, act.act_on, act.learnt_on, act.registration_number) == (
        ComplaintGround.DECISION,
        "Исх-5",
        MONDAY,
        MONDAY,
        "ЖТ-55",
    )


def test_a_complaint_about_an_act_from_outside_prints_what_was_typed(world: World) -> None:
    appeal = kept_appeal(
        world.desk,
        kind=AppealKind.COMPLAINT,
        ground=ComplaintGround.DECISION,
        act_number="17-к",
        act_on=MONDAY - 30 * DAY,
    )
    act = world.desk.letters.data(appeal.id, RUSSIAN).challenged
    assert act is not None
    assert (act.act_number, act.act_on, act.registration_number) == ("17-к", MONDAY - 30 * DAY, "")


def test_what_the_law_demands_is_named_and_nothing_is_issued(world: World) -> None:
    client = kept_client(world.desk, postal_address="")
    talk = kept_talk(world.desk, client.id)
    _, appeal = world.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(world.desk), text=""))
    data = world.desk.letters.data(appeal.id, RUSSIAN)
    codes = {problem.code for problem in world.desk.letters.missing(data, RUSSIAN) if problem.blocks}
    assert codes == {"postal_address_empty", "text_empty"}
    with pytest.raises(RequisiteMissing) as refused:
        world.desk.letters.issue(appeal.id, RUSSIAN, accepted=Doubt)
    assert {problem.code for problem in refused.value.problems} == codes
    assert all(problem.article for problem in refused.value.problems)
    assert world.desk.letters.list(appeal.id) == ()
    assert "Қасымова" in text_of(world.desk.letters.preview(appeal.id, RUSSIAN))


def test_an_address_nobody_checked_needs_a_yes_before_it_is_issued(world: World) -> None:
    appeal = kept_appeal(world.desk)
    assert [body.id for body in world.desk.letters.unconfirmed(appeal.id)] == [appeal.authority_id]
    assert world.desk.letters.unconfirmed(appeal.id, KAZAKH) == ()
    with pytest.raises(UserError) as refused:
        world.desk.letters.issue(appeal.id, RUSSIAN)
    assert refused.value.code == "address_unconfirmed"
    world.desk.authorities.verify(appeal.authority_id, by="Марат Көмекші")
    assert world.desk.letters.unconfirmed(appeal.id) == ()
    assert world.desk.letters.issue(appeal.id, RUSSIAN).language is RUSSIAN


def test_a_complaint_asks_for_both_addresses_it_prints(world: World) -> None:
    complaint = silence(world)
    assert {body.id for body in world.desk.letters.unconfirmed(complaint.id)} == {
        complaint.authority_id,
        body_id(world.desk, MINISTRY),
    }


def test_a_letter_is_kept_byte_for_byte_with_what_it_was_made_from(world: World) -> None:
    complaint = silence(world)
    world.news.clear()
    letter = world.desk.letters.issue(complaint.id, RUSSIAN, accepted=Doubt)
    content = world.desk.letters.content(letter.id)
    assert content.startswith(b"%PDF")
    assert letter.sha256 == hashlib.sha256(content).hexdigest()
    assert (letter.kind, letter.issued_at, letter.pages >= 1) == (
        LetterKind.COMPLAINT_SILENCE,
        datetime(2026, 9, 29, 6, tzinfo=UTC),
        True,
    )
    with world.desk.context.database.read() as tx:
        data = json.loads(kept_letters.data(tx, letter.id))
    assert (data["challenged"]["registration_number"], data["challenged"]["due_on"]) == ("ЖТ-55", "2026-09-28")
    assert world.news == [Change(noun="letters", id=letter.id), Change(noun="appeals", id=complaint.id)]


def test_what_was_sent_is_shown_as_it_was_though_the_card_changed_since(world: World) -> None:
    appeal = kept_appeal(world.desk)
    first = world.desk.letters.issue(appeal.id, RUSSIAN, accepted=Doubt)
    client = world.desk.cases.file(appeal.case_id).client
    world.desk.clients.save(client_draft(surname="Серікова"), client.id, client.version)
    second = world.desk.letters.issue(appeal.id, RUSSIAN, accepted=Doubt)
    assert world.desk.letters.list(appeal.id) == (second, first)
    assert "Қасымова" in text_of(world.desk.letters.content(first.id))
    assert "Серікова" in text_of(world.desk.letters.content(second.id))


def test_the_same_data_gives_the_same_bytes(world: World) -> None:
    appeal = kept_appeal(world.desk)
    assert world.desk.letters.preview(appeal.id, KAZAKH) == world.desk.letters.preview(appeal.id, KAZAKH)


def test_a_letter_that_is_not_there_is_said(world: World) -> None:
    with pytest.raises(NotFound):
        world.desk.letters.content(5)
    with pytest.raises(NotFound):
        world.desk.letters.preview(5, RUSSIAN)


def claim_after_complaint(world: World, *, forwarded: bool = False) -> Appeal:
    """A claim about a refusal, after the complaint about it was refused too."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    refused = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, refused)
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    for kind, fields in (
        (EventKind.FILED, {"channel": Channel.PORTAL}),
        (EventKind.REGISTERED, {"number": "ЖТ-77"}),
        *([(EventKind.FORWARDED, {})] if forwarded else []),
        (EventKind.ANSWERED, {"number": "03-9", "outcome": Outcome.REFUSED}),
    ):
        world.desk.appeals.record(complaint.id, event_draft(kind, MONDAY, **fields))
    draft = world.desk.appeals.start_next(complaint.id, AppealKind.CLAIM_CHALLENGE, Variant.GENERAL)
    whole = replace(draft, authority_id=body_id(world.desk, COURT), text="Отказ незаконен.", demand="Отменить отказ.")
    return world.desk.cases.add_appeal(appeal.case_id, whole)


def test_a_claim_tells_the_chain_of_the_case_and_names_the_body_that_refused(world: World) -> None:
    """Art. 131(2)(3), (5): the defendant is the body whose act it is; the act is the first refusal."""
    claim = claim_after_complaint(world)
    data = world.desk.letters.data(claim.id, RUSSIAN)
    first, second = data.earlier
    assert (first.kind, first.number, first.answer_number) == (AppealKind.APPLICATION, "ЖТ-55", "Исх-5")
    assert (second.kind, second.number, second.answer_number) == (AppealKind.COMPLAINT, "ЖТ-77", "03-9")
    assert second.answered_on == MONDAY
    act = data.challenged
    assert act is not None
    assert (act.body.name, act.act_number) == (first.body, "Исх-5")
    assert data.addressee.name != act.body.name
    assert data.applicant.birth_on == date(1990, 1, 1)
    said = {problem.code for problem in world.desk.letters.missing(data, RUSSIAN)}
    assert data.applicant.birth_place == "Семей қ."
    assert data.representative is None
    assert {"birth_place_empty", "defendant_empty", "pretrial_empty", "birth_date_empty"}.isdisjoint(said)
    issued = world.desk.letters.issue(claim.id, RUSSIAN, accepted=Doubt)
    assert "ЖТ-77" in text_of(world.desk.letters.content(issued.id))


def test_a_claim_bears_the_day_of_birth_of_the_card_and_without_one_that_of_the_iin(world: World) -> None:
    """Art. 131(2)(2): asked of everybody, though an IIN is not (Art. 63(2): «if any»)."""
    claim = claim_after_complaint(world)
    card = world.desk.clients.get(world.desk.cases.file(claim.case_id).case.client_id)
    assert world.desk.letters.data(claim.id, RUSSIAN).applicant.birth_on == date(1990, 1, 1)
    without = world.desk.clients.save(replace(card.draft(), iin=""), card.id, card.version)
    data = world.desk.letters.data(claim.id, RUSSIAN)
    assert data.applicant.birth_on is None
    assert "birth_date_empty" in {one.code for one in world.desk.letters.missing(data, RUSSIAN)}
    typed = replace(without.draft(), birth_on=date(1990, 3, 5))
    world.desk.clients.save(typed, card.id, without.version)
    data = world.desk.letters.data(claim.id, RUSSIAN)
    assert data.applicant.birth_on == date(1990, 3, 5)
    assert "birth_date_empty" not in {one.code for one in world.desk.letters.missing(data, RUSSIAN)}
    assert "Дата рождения: 5 марта 1990 года" in " ".join(
        text_of(world.desk.letters.preview(claim.id, RUSSIAN)).split()
    )


def test_a_claim_names_the_higher_body_that_decided_a_complaint_once_it_was_forwarded(world: World) -> None:
    """Art. 91(4), 131(2)(5): the complaint is filed with one body and decided by another."""
    stayed = world.desk.letters.data(claim_after_complaint(world).id, RUSSIAN).earlier
    assert [paper.decided_by for paper in stayed] == ["", ""]
    claim = claim_after_complaint(world, forwarded=True)
    first, second = world.desk.letters.data(claim.id, RUSSIAN).earlier
    assert first.decided_by == ""
    assert second.decided_by
    assert second.decided_by != second.body
    assert f"кем принято: {second.decided_by}" in " ".join(
        text_of(world.desk.letters.preview(claim.id, RUSSIAN)).split()
    )


def test_a_claim_names_who_acts_for_the_client_of_those_in_the_case(world: World) -> None:
    """Art. 68, 131(2)(2), 131(8)(3); of one with a card the card knows the address."""
    claim, parties = claim_after_complaint(world), world.desk.parties
    parties.add(claim.case_id, PartyDraft(role=PartyRole.WITNESS, name="Куәгерова Айша"))
    own = PartyDraft(role=PartyRole.REPRESENTATIVE, name="Өкілов Дәурен", address="Семей қ., Абай к., 3")
    acting = parties.add(claim.case_id, replace(own, warrant_number="12-С", warrant_on=MONDAY))
    text = " ".join(text_of(world.desk.letters.preview(claim.id, RUSSIAN)).split())
    assert "Представитель истца: Өкілов Дәурен Адрес: Семей қ., Абай к., 3" in text
    assert "Доверенность: № 12-С от" in text
    card = world.desk.clients.save(client_draft(surname="Сенімов", iin="", phone="+7 000 1", residence_address="Ақсу"))
    parties.change(acting.id, replace(acting.draft(), client_id=card.id))
    told = world.desk.letters.data(claim.id, RUSSIAN).representative
    assert told is not None
    assert (told.full_name, told.address, told.warrant_number) == (card.full_name, "Ақсу", "12-С")


def test_a_claim_tells_the_silence_on_the_complaint(world: World) -> None:
    """Art. 136(6)."""
    complaint = silence(world)
    for kind, fields in ((EventKind.FILED, {"channel": Channel.PORTAL}), (EventKind.REGISTERED, {"number": "ЖТ-77"})):
        world.desk.appeals.record(complaint.id, event_draft(kind, DUE + DAY, **fields))
    world.go_to(DUE + 60 * DAY)
    draft = world.desk.appeals.start_next(complaint.id, AppealKind.CLAIM_COMPEL, Variant.GENERAL)
    claim = world.desk.cases.add_appeal(complaint.case_id, replace(draft, authority_id=body_id(world.desk, COURT)))
    first, second = world.desk.letters.data(claim.id, KAZAKH).earlier
    assert first.silent_since == DUE
    assert second.silent_since is not None
    assert (second.answer_number, second.answered_on) == ("", None)
