"""The question about an address nobody checked stands for one letter alone."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.languages import Language
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import MINISTRY, body_id, kept_appeal
from tests.ui.appeals.moving import Moving, shown


@pytest.fixture
def appeal(moving: Moving) -> Appeal:
    """A paper to a body whose address nobody of the office checked."""
    return kept_appeal(moving.desk)


@pytest.fixture
def asking(qtbot: QtBot, moving: Moving, words: Words, appeal: Appeal) -> AppealPage:
    """The letters of that paper, with the question asked."""
    page = AppealPage(moving.desk, words)
    shown(qtbot, page)
    page.letters.deeds.ask_path = lambda name: None  # noqa: ARG005
    page.open(appeal.id)
    page.tabs.setCurrentWidget(page.letters)
    page.letters.view.save_button.click()
    assert page.letters.issuing.address.is_asking()
    return page


def test_another_language_is_another_letter(asking: AppealPage) -> None:
    view, issuing = asking.letters.view, asking.letters.issuing
    view.language.set_code(Language.KAZAKH)
    view.language.activated.emit(0)
    assert not issuing.address.is_asking()


def test_an_answer_for_the_older_paper_does_not_print_the_changed_one(
    asking: AppealPage, moving: Moving, appeal: Appeal
) -> None:
    moving.desk.appeals.save(appeal.id, replace(appeal.draft(), authority_id=body_id(moving.desk, MINISTRY)))
    asking.reload()
    question = asking.letters.issuing.address
    assert not question.is_asking()
    question.accept_button.click()
    assert moving.desk.letters.list(appeal.id) == ()
