"""Signing in the window: the key and its password are asked for, used and forgotten; what it is not is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.letters import Letter
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.appeals.sign_dialog import SignDialog
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.safety.signing_keys import NAME, PASSWORD, key_made_once, signing_key
from tests.ui.appeals.moving import Moving, shown
from tests.ui.appeals.test_letters import UNKNOWN_ADDRESS, look_at
from tests.ui.hands import write


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "saule.p12"
    path.write_bytes(signing_key(key_made_once()))
    return path


@pytest.fixture
def letter(moving: Moving) -> Letter:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    return moving.desk.letters.issue(appeal.id, appeal.language)


@pytest.fixture
def panel(qtbot: QtBot, moving: Moving, words: Words, letter: Letter) -> LettersPanel:
    page = AppealPage(moving.desk, words)
    shown(qtbot, page)
    look_at(page, moving.desk.appeals.get(letter.appeal_id))
    return page.letters


def asked(panel: LettersPanel, letter: Letter, key: Path | None) -> SignDialog:
    panel.open_kept(letter.id)
    QTest.keyClick(panel.view.sign_button, Qt.Key.Key_Space)
    (dialog,) = panel.findChildren(SignDialog)
    dialog.ask_key = lambda: key
    return dialog


def test_an_issued_letter_is_signed_with_a_chosen_key_and_says_whose(
    panel: LettersPanel, moving: Moving, letter: Letter, key: Path
) -> None:
    assert panel.view.sign_button.isHidden()
    dialog = asked(panel, letter, key)
    QTest.keyClick(dialog.choosing, Qt.Key.Key_Space)
    write(dialog.password, PASSWORD)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert (dialog.notice.text(), moving.desk.letters.list(letter.appeal_id)[0].signed_by) == ("", NAME)
    assert NAME in panel.view.state.text()
    assert panel.view.pdf.content() == moving.desk.letters.content(letter.id)
    assert panel.view.sign_button.isHidden()


def test_a_wrong_password_is_said_and_the_line_is_empty_again(
    panel: LettersPanel, moving: Moving, letter: Letter, key: Path
) -> None:
    dialog = asked(panel, letter, key)
    dialog.choosing.click()
    write(dialog.password, "басқа")
    dialog.saving.click()
    assert "did not open" in dialog.notice.text()
    assert dialog.password.text() == ""
    assert moving.desk.letters.list(letter.appeal_id)[0].signed_by == ""
    dialog.reject()


def test_without_a_key_or_with_one_that_is_gone_nothing_is_signed(
    panel: LettersPanel, letter: Letter, key: Path
) -> None:
    dialog = asked(panel, letter, None)
    dialog.choosing.click()
    dialog.saving.click()
    assert "Choose the file" in dialog.notice.text()
    dialog.ask_key = lambda: key
    dialog.choosing.click()
    key.unlink()
    dialog.saving.click()
    assert dialog.isVisible()
    assert dialog.notice.text()
    dialog.reject()


def test_what_the_signature_is_not_is_said(panel: LettersPanel, letter: Letter, words: Words) -> None:
    dialog = asked(panel, letter, None)
    for language, word in (("kk", "ҰКО"), ("ru", "НУЦ")):
        words.set_language(type(words.language)(language))
        assert word in dialog.means.text()
    dialog.reject()
