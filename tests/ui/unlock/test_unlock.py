"""The window that comes first when the file is locked: a real vault behind it, real keys, no wait for time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.services.backups import make
from app.services.vault import Opened
from app.ui.settings import Settings
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import BackupDoor, FileDoor
from app.ui.words import Words
from tests.ui.clipping import clipped, unnamed, unreached
from tests.ui.conftest import AT, PASSWORD
from tests.ui.hands import write


@pytest.fixture
def made(door: FileDoor) -> Opened:
    """The file, made; it stays shut."""
    return door.create("saule", PASSWORD)


def dialog_of(qtbot: QtBot, door: FileDoor, words: Words, settings: Settings) -> UnlockDialog:
    dialog = UnlockDialog(door, door.path.name, words, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def tried(qtbot: QtBot, dialog: UnlockDialog, login: str, password: str) -> None:
    dialog.login.clear()
    dialog.password.clear()
    write(dialog.login, login)
    write(dialog.password, password)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog._busy, timeout=20_000)
    QCoreApplication.processEvents()  # what a right password opened is handed over after the task


@pytest.mark.usefixtures("made")
def test_name_and_password_open_the_file(qtbot: QtBot, door: FileDoor, words: Words, settings: Settings) -> None:
    assert door.is_locked
    dialog = dialog_of(qtbot, door, words, settings)
    tried(qtbot, dialog, "Saule", PASSWORD)
    assert dialog.opened.key
    assert not dialog.isVisible()
    assert dialog.password.text() == ""


@pytest.mark.usefixtures("made")
def test_a_wrong_password_says_how_many_tries_are_left_and_then_waits(
    qtbot: QtBot, door: FileDoor, words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    said = []
    for _ in range(6):
        tried(qtbot, dialog, "saule", "бір бөлек құпиясөз")
        said.append(dialog.notice.text())
    assert "Tries left without waiting: 4" in said[0]
    assert "Tries left without waiting: 1" in said[3]
    assert "Wait 30 seconds" in said[4]
    assert "try again in 30 seconds" in said[5]
    assert dialog.opened is None
    assert dialog.isVisible()


@pytest.mark.usefixtures("made")
def test_what_is_missing_is_said_beside_its_field_without_a_try(
    qtbot: QtBot, door: FileDoor, words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    dialog.going.click()
    assert "Type your name." in dialog.login.accessibleDescription()
    assert "Type your password." in dialog.password.accessibleDescription()
    assert not dialog._busy


def test_the_recovery_code_opens_the_file_and_asks_for_a_new_password(
    qtbot: QtBot, door: FileDoor, made: Opened, words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    dialog.other_way.click()
    write(dialog.code, made.code.lower().replace("-", " "))
    dialog.going.click()
    qtbot.waitUntil(lambda: dialog.steps.currentWidget() is dialog.new, timeout=20_000)
    for login, again, place in (("nobody", "жаңа әрі ұзын құпиясөз", "notice"), ("saule", "басқа", "again")):
        dialog.new.login.setText(login)
        dialog.new.password.setText("жаңа әрі ұзын құпиясөз")
        dialog.new.again.setText(again)
        dialog.going.click()
        qtbot.waitUntil(lambda: not dialog._busy, timeout=20_000)
        assert dialog.opened is None
        said = dialog.notice.text() if place == "notice" else dialog.new.again.accessibleDescription()
        assert said
    dialog.new.again.setText("жаңа әрі ұзын құпиясөз")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.going.click()
    assert dialog.opened.key == made.key
    assert door.unlock("saule", "жаңа әрі ұзын құпиясөз").key == made.key


@pytest.mark.usefixtures("made")
def test_a_slip_in_the_code_is_told_by_its_group(
    qtbot: QtBot, door: FileDoor, words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    dialog.other_way.click()
    write(dialog.code, "short")
    dialog.going.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.text()), timeout=20_000)
    assert "has 40 characters" in dialog.notice.text()
    dialog.other_way.click()
    assert dialog.steps.currentWidget() is dialog.form


@pytest.mark.usefixtures("made")
def test_the_name_is_remembered_only_when_asked(qtbot: QtBot, door: FileDoor, words: Words, settings: Settings) -> None:
    first = dialog_of(qtbot, door, words, settings)
    tried(qtbot, first, "saule", PASSWORD)
    assert settings.login == ""
    second = dialog_of(qtbot, door, words, settings)
    second.remember.setChecked(True)
    tried(qtbot, second, "saule", PASSWORD)
    third = dialog_of(qtbot, door, words, settings)
    assert third.login.text() == "saule"
    assert third.remember.isChecked()


def test_a_password_is_hidden_until_somebody_asks_to_see_it(
    qtbot: QtBot, door: FileDoor, words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    dialog.password._eye.trigger()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Normal
    dialog.password.forget()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password


def test_nothing_is_cut_and_every_input_is_named_and_reached(
    qtbot: QtBot, door: FileDoor, any_words: Words, settings: Settings
) -> None:
    dialog = dialog_of(qtbot, door, any_words, settings)
    for step in (dialog.form, dialog.code_form, dialog.new):
        dialog.steps.setCurrentWidget(step)
        dialog.retranslate()
        dialog.adjustSize()
        assert clipped(dialog) == []
        assert unnamed(dialog) == []
    dialog.steps.setCurrentWidget(dialog.form)
    assert unreached(dialog) == []


def test_another_language_is_one_press_away(qtbot: QtBot, door: FileDoor, words: Words, settings: Settings) -> None:
    dialog = dialog_of(qtbot, door, words, settings)
    dialog.languages[Language.RUSSIAN].click()
    assert dialog.title.text() == "Файл закрыт"
    assert settings.language is Language.RUSSIAN
    words.set_language(Language.ENGLISH)


def test_a_backup_is_opened_with_the_password_of_its_day_and_put_in_place(
    qtbot: QtBot, door: FileDoor, made: Opened, words: Words, settings: Settings
) -> None:
    folder = door.path.parent
    backup = make(door.path, made.key, folder / "stick.arasha-backup", AT)
    place = folder / "another computer" / "office.arasha"
    restoring = BackupDoor(place, Path(backup.path), lambda: AT)
    dialog = dialog_of(qtbot, restoring, words, settings)
    tried(qtbot, dialog, "saule", "бір бөлек құпиясөз")
    assert dialog.notice.text()
    assert not place.exists()
    tried(qtbot, dialog, "saule", PASSWORD)
    assert dialog.opened.key == made.key
    restoring.let_go()
    assert FileDoor(place, lambda: AT).unlock("saule", PASSWORD).key == made.key
