"""«As it is printed»: forms of names beside the preview, confirmed, written otherwise, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.inflections import Whose
from app.domain.languages import Language
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.appeals.printed_forms import FormRow
from app.ui.words import Words
from tests.factories import appeal_draft, body_id, kept_client, kept_talk
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write


@pytest.fixture
def panel(qtbot: QtBot, moving: Moving, words: Words) -> LettersPanel:
    """The letters of an application in Russian by a woman whose name ends in «ь», which makes the form unsure."""
    page = AppealPage(moving.desk, words)
    shown(qtbot, page)
    talk = kept_talk(moving.desk, kept_client(moving.desk, given_name="Айгуль").id)
    _, appeal = moving.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(moving.desk)))
    page.open(appeal.id)
    page.tabs.setCurrentWidget(page.letters)
    return page.letters


def row_of(panel: LettersPanel, whose: Whose) -> FormRow:
    return next(row for row in panel.view.forms.rows if row.shown().whose is whose)


def test_an_unsure_form_is_said_with_a_sign_and_a_word_and_confirmed_with_a_click(panel: LettersPanel) -> None:
    row = row_of(panel, Whose.PERSON)
    assert row.state.text().startswith("Not sure")
    before = panel.view.pdf.content()
    row.button.click()
    assert row_of(panel, Whose.PERSON).shown().remembered
    assert panel.view.pdf.content() != before


def test_a_form_typed_is_kept_with_enter_and_taken_back_with_the_button(panel: LettersPanel) -> None:
    row = row_of(panel, Whose.BODY)
    computed = row.edit.text()
    row.edit.clear()
    write(row.edit, "Нашего департамента")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    row = row_of(panel, Whose.BODY)
    assert (row.edit.text(), row.shown().remembered) == ("Нашего департамента", True)
    row.button.click()
    row = row_of(panel, Whose.BODY)
    assert (row.edit.text(), row.shown().remembered) == (computed, False)


def test_what_is_typed_is_kept_when_the_button_is_clicked(panel: LettersPanel) -> None:
    row = row_of(panel, Whose.PERSON)
    row.button.click()
    row = row_of(panel, Whose.PERSON)
    row.edit.setFocus()
    row.edit.clear()
    write(row.edit, "Касымовой Асель")
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert row_of(panel, Whose.PERSON).edit.text() == "Касымовой Асель"


def test_what_cannot_be_printed_is_said_and_nothing_is_kept(panel: LettersPanel) -> None:
    row = row_of(panel, Whose.PERSON)
    row.edit.setText("Смит漢")
    row.edit.editingFinished.emit()
    assert "U+6F22" in panel.view.notice.text()
    assert not row_of(panel, Whose.PERSON).shown().remembered


def test_another_language_shows_its_own_forms(panel: LettersPanel) -> None:
    panel.view.language.set_code(Language.KAZAKH)
    panel.leave_kept()
    assert row_of(panel, Whose.PERSON).edit.text() == "Қасымова Айгуль Ғалымқызынан"
