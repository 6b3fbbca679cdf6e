"""A letter typed in another language than it is printed in is asked about, in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import body_id, kept_appeal
from tests.ui.appeals.moving import shown

KAZAKH = "Отбасымды тұрғын үй кезегіне қоюды сұраймын."


@pytest.fixture
def appeal(desk: Desk) -> Appeal:
    """Its frame is Russian, its second paragraph Kazakh; the body's address was checked."""
    desk.authorities.verify(body_id(desk), "Сауле")
    kept = kept_appeal(desk)
    return desk.appeals.save(kept.id, replace(kept.draft(), text=f"{kept.text}\n{KAZAKH}"), kept.version)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words, appeal: Appeal, tmp_path: Path) -> AppealPage:
    made = AppealPage(desk, words)
    shown(qtbot, made)
    made.letters.deeds.ask_path = lambda name: tmp_path / name
    made.open(appeal.id)
    made.tabs.setCurrentWidget(made.letters)
    return made


def test_it_is_asked_which_part_is_in_which_language_and_nothing_is_issued(
    page: AppealPage, desk: Desk, appeal: Appeal
) -> None:
    page.letters.view.save_button.click()
    question = page.letters.issuing.language
    assert question.is_asking()
    assert "«text», paragraph 2: written in Kazakh." in question.facts.text()
    assert "Russian" in question.facts.text()
    assert desk.letters.list(appeal.id) == ()
    question.refuse_button.click()
    assert not question.is_asking()
    assert desk.letters.list(appeal.id) == ()


def test_agreed_to_it_is_printed_so(page: AppealPage, desk: Desk, appeal: Appeal, tmp_path: Path) -> None:
    page.letters.view.save_button.click()
    page.letters.issuing.language.accept_button.click()
    (letter,) = desk.letters.list(appeal.id)
    assert letter.language is Language.RUSSIAN
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_the_other_language_is_one_press_away_and_asked_about_as_well(
    page: AppealPage, desk: Desk, appeal: Appeal
) -> None:
    desk.appeals.save(appeal.id, replace(appeal.draft(), subject="Тұрғын үй кезегі", text=KAZAKH, demand=KAZAKH))
    page.reload()
    page.letters.view.save_button.click()
    page.letters.issuing.language.safe_button.click()
    assert page.letters.view.language.code() is Language.KAZAKH
    assert not page.letters.issuing.language.is_asking()
    if page.letters.issuing.address.is_asking():
        page.letters.issuing.address.accept_button.click()
    assert [letter.language for letter in desk.letters.list(appeal.id)] == [Language.KAZAKH]


def test_the_question_speaks_the_language_of_the_screen(page: AppealPage, words: Words) -> None:
    page.letters.view.save_button.click()
    words.set_language(Language.KAZAKH)
    assert page.letters.issuing.language.title.text() == "Бұл хаттың бір бөлігі басқа тілде"


def test_a_letter_in_its_language_is_not_asked_about(page: AppealPage, desk: Desk, appeal: Appeal) -> None:
    kept = desk.appeals.get(appeal.id)
    desk.appeals.save(kept.id, replace(kept.draft(), text="Прошу поставить мою семью на учёт."), kept.version)
    page.reload()
    page.letters.view.save_button.click()
    assert not page.letters.issuing.language.is_asking()
    assert len(desk.letters.list(appeal.id)) == 1
