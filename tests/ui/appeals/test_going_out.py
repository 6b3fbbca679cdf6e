"""What is done with a letter beside saving and printing: a draft for the mail program, dates for a calendar."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.codes import LetterKind
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import kept_appeal, registered_appeal
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


def test_the_mail_button_keeps_the_letter_and_writes_a_draft_that_the_mail_program_opens(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    opened: list[Path] = []
    panel.deeds.open_file = lambda path: not opened.append(path)
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, appeal)
    QTest.keyClick(panel.view.mail_button, Qt.Key.Key_Space)
    (letter,) = moving.desk.letters.list(appeal.id)
    (file,) = tmp_path.iterdir()
    assert file.name == "2026-0001-Application.eml"
    (part,) = message_from_bytes(file.read_bytes(), policy=default).iter_attachments()
    assert part.get_content() == moving.desk.letters.content(letter.id)
    QTest.keyClick(panel.view.notice.button, Qt.Key.Key_Space)
    assert opened == [file]


def test_the_cover_of_a_convicts_envelope_has_no_mail_button_and_other_letters_keep_it(
    page: AppealPage, panel: LettersPanel, moving: Moving
) -> None:
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS))
    panel.choose(LetterKind.CONVICT_COVER)
    assert panel.view.letter.code() == LetterKind.CONVICT_COVER
    assert not panel.view.mail_button.isVisible()
    panel.choose(LetterKind.NOTICE)
    assert panel.view.mail_button.isVisible()


def test_where_no_program_opens_a_draft_that_is_said(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    panel.deeds.open_file = lambda _: False
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS))
    panel.view.mail_button.click()
    panel.view.notice.button.click()
    assert "attach it by hand" in panel.view.notice.text()


def test_the_next_date_is_written_for_a_calendar_and_issues_nothing(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    appeal = registered_appeal(moving.desk, TODAY)
    look_at(page, appeal)
    QTest.keyClick(panel.view.dates_button, Qt.Key.Key_Space)
    (file,) = tmp_path.iterdir()
    assert file.name == "2026-0001.ics"
    pending = moving.desk.appeals.course(appeal.id).pending
    assert pending is not None
    assert Calendar.from_ical(file.read_bytes()).walk("VEVENT")[0]["DTSTART"].dt == pending.due_on
    assert moving.desk.letters.list(appeal.id) == ()


def test_where_no_date_runs_that_is_said(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS))
    panel.view.dates_button.click()
    assert "No term runs" in panel.view.notice.text()
