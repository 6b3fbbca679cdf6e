"""The first start: language, then my office or the demo data."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.domain.office import Office
from app.ui.settings import Settings
from app.ui.start.dialog import StartDialog
from app.ui.start.languages import LANGUAGE_NAMES
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached


def start(qtbot: QtBot, words: Words, settings: Settings) -> StartDialog:
    dialog = StartDialog(words, settings)
    qtbot.addWidget(dialog)
    opened(dialog, 760, 440)
    return dialog


def test_the_language_comes_first_and_is_spoken_at_once(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    assert [button.text() for button in dialog.languages.values()] == list(LANGUAGE_NAMES.values())
    dialog.languages[Language.RUSSIAN].click()
    assert words.language is Language.RUSSIAN
    assert settings.language is Language.RUSSIAN
    assert dialog.steps.currentIndex() == 1


GOOD = "four quite different words"


def choose_a_password(dialog: StartDialog, password: str = GOOD) -> None:
    dialog.way_in.login.setText("saule")
    dialog.way_in.password.setText(password)
    dialog.way_in.again.setText(password)


def test_an_office_needs_its_two_names(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    dialog.choose_language(Language.ENGLISH)
    dialog.beginning.click()
    assert dialog.choice is None
    assert dialog.form.name.accessibleDescription()
    qtbot.keyClicks(dialog.form.name, "Village desk")
    qtbot.keyClicks(dialog.form.volunteer, "A. Volunteer")
    dialog.beginning.click()
    choose_a_password(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.protecting.click()
    assert dialog.choice.office == Office(name="Village desk", volunteer="A. Volunteer")
    assert not dialog.choice.demo


def test_enter_in_a_name_begins(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    dialog.languages[Language.ENGLISH].setFocus()
    qtbot.keyClick(dialog.languages[Language.ENGLISH], Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.form.name, "Village desk")
    qtbot.keyClicks(dialog.form.volunteer, "A. Volunteer")
    qtbot.keyClick(dialog.form.volunteer, Qt.Key.Key_Return)
    choose_a_password(dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.way_in.again, Qt.Key.Key_Return)


def test_a_short_password_and_one_typed_otherwise_the_second_time_are_refused(
    qtbot: QtBot, words: Words, settings: Settings
) -> None:
    dialog = start(qtbot, words, settings)
    dialog.choose_language(Language.ENGLISH)
    qtbot.keyClicks(dialog.form.name, "Village desk")
    qtbot.keyClicks(dialog.form.volunteer, "A. Volunteer")
    dialog.beginning.click()
    choose_a_password(dialog, "too short")
    dialog.protecting.click()
    assert "at least 12 characters" in dialog.way_in.password.accessibleDescription()
    choose_a_password(dialog)
    dialog.way_in.again.setText("another long password")
    dialog.protecting.click()
    assert "not the same" in dialog.way_in.again.accessibleDescription()
    assert dialog.choice is None
    dialog.to_office.click()
    assert dialog.form.name.text() == "Village desk"


def test_the_demo_data_need_no_name(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    dialog.choose_language(Language.KAZAKH)
    with qtbot.waitSignal(dialog.accepted):
        dialog.trying.click()
    assert dialog.choice.demo
    assert dialog.choice.office.is_demo


def test_going_back_to_the_language_keeps_what_was_typed(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    dialog.choose_language(Language.ENGLISH)
    qtbot.keyClicks(dialog.form.name, "Village desk")
    dialog.going_back.click()
    dialog.choose_language(Language.KAZAKH)
    assert dialog.form.name.text() == "Village desk"


def test_closing_chooses_nothing(qtbot: QtBot, words: Words, settings: Settings) -> None:
    dialog = start(qtbot, words, settings)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice is None


@pytest.mark.parametrize("step", [0, 1])
def test_every_word_fits_and_every_input_is_reached(
    qtbot: QtBot, any_words: Words, settings: Settings, step: int
) -> None:
    dialog = start(qtbot, any_words, settings)
    dialog.steps.setCurrentIndex(step)
    dialog.begin()
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []


def test_a_backup_can_be_chosen_instead_of_an_empty_office(
    qtbot: QtBot, words: Words, settings: Settings, tmp_path: Path
) -> None:
    dialog = start(qtbot, words, settings)
    dialog.choose_language(Language.ENGLISH)
    answers = [None, tmp_path / "office.arasha-backup"]
    dialog.ask_backup = lambda: answers.pop(0)
    dialog.restoring.click()
    assert dialog.choice is None
    with qtbot.waitSignal(dialog.accepted):
        dialog.restoring.click()
    assert dialog.choice.backup == tmp_path / "office.arasha-backup"
