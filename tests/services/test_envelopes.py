"""Papers for the post: made from what the letter was printed from, counted, and seen by who sees the letter."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.domain.codes import LetterKind
from app.domain.envelopes import EnvelopeFormat
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.domain.letters import Doubt, LetterWords
from tests.factories import registered_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of


def test_the_inventory_counts_the_letter_and_all_that_lies_beside_it(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    data = desk.envelopes.of_letter(letter.id)
    assert [item.title for item in data.items] == [line.title for line in appeal.attachments]
    assert data.sheets == letter.pages + sum(line.sheets for line in appeal.attachments)
    said = flat(desk.envelopes.inventory_page(data, Language.RUSSIAN))
    assert "Опись вложения" in said
    assert "Всего документов: 3 (три)" in said
    assert f"Всего листов: {data.sheets} (" in said
    assert "листы которого не посчитаны" in said
    kazakh = flat(desk.envelopes.inventory_page(data, Language.KAZAKH))
    assert "Барлығы 3 (үш) құжат" in kazakh


def test_an_appeal_goes_from_the_person_to_the_body_and_a_notice_from_the_office_to_the_person(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    client = desk.cases.file(appeal.case_id).client
    body = desk.authorities.get(appeal.body_id)
    own = desk.envelopes.of_letter(desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt).id)
    assert (own.sender.name, own.to.name) == (client.full_name, body.name(Language.RUSSIAN))
    words = LetterWords(kind=LetterKind.NOTICE, text="Жауап келді.")
    notice = desk.letters.issue(appeal.id, Language.RUSSIAN, words, accepted=Doubt)
    told = desk.envelopes.of_letter(notice.id)
    assert (told.sender.name, told.to.name) == (own.office, client.full_name)
    assert client.postal_address in told.to.lines
    assert client.postal_address in flat(
        desk.envelopes.envelope_page(told, EnvelopeFormat.C5, Language.RUSSIAN, window=False)
    )


def test_papers_for_the_post_are_hidden_with_the_matter(world: World) -> None:
    staff = staff_of(world)
    desk = world.desk
    with staff.sits(staff.volunteer):
        appeal = staff.matter(staff.volunteer)
        letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
    with staff.sits(staff.other), pytest.raises(NotFound):
        desk.envelopes.of_letter(letter.id)


def test_the_envelope_of_a_convict_goes_from_the_institution_straight_to_the_body_and_says_it_is_sealed(
    world: World,
) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    words = LetterWords(kind=LetterKind.CONVICT_COVER, institution="Үлгі мекемесі, Семей қ., 9-үй")
    for language, mark in ((Language.RUSSIAN, "Лично адресату"), (Language.KAZAKH, "өз қолына")):
        cover = desk.letters.issue(appeal.id, language, words, accepted=Doubt)
        told = desk.envelopes.of_letter(cover.id)
        assert told.sender.address == "Үлгі мекемесі, Семей қ., 9-үй"
        assert told.to.name == desk.authorities.get(appeal.body_id).name(language)
        for kind in EnvelopeFormat:
            said = flat(desk.envelopes.envelope_page(told, kind, language, window=False))
            assert mark in said
            assert told.sender.address in said
    own = desk.envelopes.of_letter(desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt).id)
    assert "Лично" not in flat(desk.envelopes.envelope_page(own, EnvelopeFormat.C5, Language.RUSSIAN, window=False))


def test_nothing_that_goes_beside_the_envelope_of_a_convict_tells_the_matter(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    number = desk.cases.file(appeal.case_id).case.number
    words = LetterWords(kind=LetterKind.CONVICT_COVER, institution="Үлгі мекемесі, Семей қ., 9-үй")
    cover = desk.letters.issue(appeal.id, Language.RUSSIAN, words, accepted=Doubt)
    told = desk.envelopes.of_letter(cover.id)
    for page in (desk.envelopes.slip_page, desk.envelopes.inventory_page):
        made = page(told, Language.RUSSIAN)
        with pikepdf.open(BytesIO(made)) as pdf:
            said = f"{flat(made)} {pdf.docinfo}"
        assert number not in said
        assert appeal.subject not in said
    for kind in EnvelopeFormat:
        made = desk.envelopes.envelope_page(told, kind, Language.RUSSIAN, window=False)
        with pikepdf.open(BytesIO(made)) as pdf:
            assert pdf.docinfo["/Title"] == "Конверт"
    begun = desk.postings.of_letter(cover.id)
    assert (begun.subject, begun.case_number) == ("", number)


def test_whose_address_is_not_known_is_named_and_in_a_window_that_of_the_addressee_alone(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    told = desk.envelopes.of_letter(letter.id)
    assert told.lacks() == ()
    nowhere = replace(told, to=replace(told.to, address=" "), sender=replace(told.sender, address=""))
    assert [problem.code for problem in nowhere.lacks()] == ["to_address_empty", "sender_address_empty"]
    assert [dict(problem.values)["name"] for problem in nowhere.lacks(window=True)] == [told.to.name]
    assert not any(problem.blocks for problem in nowhere.lacks())


def test_a_notice_goes_out_with_the_address_of_the_office_to_where_the_person_lives(world: World) -> None:
    desk = world.desk
    desk.office.save(replace(desk.office.get(), address="Үлгі көшесі, 3"))
    appeal = registered_appeal(desk, MONDAY)
    client = desk.cases.file(appeal.case_id).client
    lives = replace(client.draft(), postal_address="", residence_address="Тұрғын көшесі, 5")
    desk.clients.save(lives, client.id, client.version)
    notice = desk.letters.issue(appeal.id, Language.RUSSIAN, LetterWords(kind=LetterKind.NOTICE), accepted=Doubt)
    told = desk.envelopes.of_letter(notice.id)
    assert (told.sender.address, told.to.address) == ("Үлгі көшесі, 3", "Тұрғын көшесі, 5")
    assert told.lacks() == ()
