"""The already-sent guard in the window: the same letter is asked about, and nothing goes out twice unawares."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import Channel, EventKind
from app.domain.letters import Doubt
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import event_draft, kept_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.appeals.test_letters import UNKNOWN_ADDRESS, look_at


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> AppealPage:
    made = AppealPage(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.fixture
def panel(page: AppealPage, tmp_path: Path) -> LettersPanel:
    page.letters.deeds.ask_path = lambda name: tmp_path / name
    return page.letters


@pytest.fixture
def issued(moving: Moving) -> Appeal:
    """An appeal whose letter somebody issued before the window was opened."""
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    moving.desk.letters.issue(appeal.id, appeal.language, accepted=Doubt)
    return appeal


def test_the_same_letter_is_asked_about_with_day_and_name_and_the_cursor_is_on_the_safe_answer(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal, tmp_path: Path
) -> None:
    look_at(page, issued)
    panel.view.save_button.click()
    question = panel.issuing.sent
    assert question.is_asking()
    assert "20.11.2026" in question.facts.text()
    assert moving.desk.context.user.name in question.facts.text()
    assert list(tmp_path.iterdir()) == []
    assert panel.view.window().focusWidget() is question.safe_button


def test_the_issued_one_is_taken_with_the_space_bar_and_no_new_one_is_kept(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal, tmp_path: Path
) -> None:
    look_at(page, issued)
    panel.view.save_button.click()
    QTest.keyClick(panel.issuing.sent.safe_button, Qt.Key.Key_Space)
    (letter,) = moving.desk.letters.list(issued.id)
    (file,) = tmp_path.iterdir()
    assert file.read_bytes() == moving.desk.letters.content(letter.id)
    assert not panel.issuing.sent.is_asking()


def test_once_more_keeps_a_new_version_that_is_told_with_its_number(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal
) -> None:
    look_at(page, issued)
    panel.view.save_button.click()
    panel.issuing.sent.accept_button.click()
    assert [letter.edition for letter in moving.desk.letters.list(issued.id)] == [2, 1]
    assert panel.view.kept.item(0).text().endswith("version 2")
    assert not panel.issuing.sent.is_asking()


def test_not_now_leaves_everything_as_it_was(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal, tmp_path: Path
) -> None:
    look_at(page, issued)
    panel.view.print_button.click()
    panel.issuing.sent.refuse_button.click()
    assert not panel.issuing.sent.is_asking()
    assert len(moving.desk.letters.list(issued.id)) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_paper_written_down_as_filed_is_asked_about_though_no_letter_was_issued(
    page: AppealPage, panel: LettersPanel, moving: Moving
) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, TODAY, channel=Channel.POST))
    look_at(page, appeal)
    panel.view.save_button.click()
    question = panel.issuing.sent
    assert question.is_asking()
    assert "20.11.2026" in question.facts.text()
    assert question.safe_button.isHidden()
    question.accept_button.click()
    assert len(moving.desk.letters.list(appeal.id)) == 1


def test_what_is_done_twice_with_the_letter_of_just_now_is_not_asked_about(
    page: AppealPage, panel: LettersPanel, moving: Moving
) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, appeal)
    for _ in range(2):
        panel.view.save_button.click()
        assert not panel.issuing.sent.is_asking()
    assert len(moving.desk.letters.list(appeal.id)) == 1


def test_a_changed_letter_is_issued_unasked_and_says_what_changed_when_it_is_opened(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal
) -> None:
    moving.desk.appeals.save(issued.id, replace(issued.draft(), subject="Другое"), issued.version)
    moving.go_to(TODAY + timedelta(days=3))
    look_at(page, issued)
    panel.view.save_button.click()
    assert not panel.issuing.sent.is_asking()
    panel.view.kept.setCurrentRow(0)
    QTest.keyClick(panel.view.kept, Qt.Key.Key_Return)
    assert "Version 2." in panel.view.state.text()
    assert "subject, date of the letter" in panel.view.state.text()


def test_the_question_speaks_the_language_of_the_screen_and_goes_with_its_appeal(
    page: AppealPage, panel: LettersPanel, moving: Moving, issued: Appeal, words: Words
) -> None:
    look_at(page, issued)
    panel.view.save_button.click()
    words.set_language(issued.language)
    assert panel.issuing.sent.title.text() == "Это письмо уже отправлялось"
    look_at(page, kept_appeal(moving.desk))
    assert not panel.issuing.sent.is_asking()
