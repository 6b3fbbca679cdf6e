"""The windows of letters that go out, in every language: nothing is clipped, every input has a name and a way to it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.law.calendar import WorkingCalendar
from app.ui.appeals.page import AppealPage
from app.ui.appeals.sign_dialog import SignDialog
from app.ui.batch.dialog import BatchDialog
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.appeals.moving import Moving, moving_desk
from tests.ui.batch.test_batch import UNKNOWN_ADDRESS, rested
from tests.ui.clipping import clipped, opened, unnamed, unreached


@pytest.fixture
def moving(calendar: WorkingCalendar) -> Iterator[Moving]:
    with moving_desk(calendar) as made:
        yield made


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_file_of_letters(qtbot: QtBot, moving: Moving, any_words: Words, host: QWidget) -> None:
    papers = [kept_appeal(moving.desk, UNKNOWN_ADDRESS).id, kept_appeal(moving.desk).id]
    dialog = BatchDialog(moving.desk, any_words, papers, host)
    opened(dialog, 980, 640)
    rested(qtbot, dialog)
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], [])
    dialog.reject()


def test_the_question_about_a_key(moving: Moving, any_words: Words, host: QWidget) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    letter = moving.desk.letters.issue(appeal.id, appeal.language)
    dialog = SignDialog(moving.desk, any_words, letter.id, host)
    opened(dialog, 560, dialog.sizeHint().height())
    assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], [])
    dialog.reject()


def test_the_guard_and_the_buttons_beside_a_letter(qtbot: QtBot, moving: Moving, any_words: Words) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    moving.desk.letters.issue(appeal.id, appeal.language)
    page = AppealPage(moving.desk, any_words)
    qtbot.addWidget(page)
    page.open(appeal.id)
    page.tabs.setCurrentWidget(page.letters)
    opened(page, 1134, 640)
    page.letters.view.save_button.click()
    assert page.letters.issuing.sent.is_asking()
    qtbot.waitUntil(lambda: clipped(page.letters) == [])
    page.letters.issuing.sent.refuse_button.click()
    page.letters.open_kept(moving.desk.letters.list(appeal.id)[0].id)
    qtbot.waitUntil(lambda: clipped(page.letters) == [])
    assert unnamed(page.letters) == []
