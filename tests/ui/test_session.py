"""A real vault under the real window: locked, opened again, protected; what was typed is there again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import opened_desk
from app.domain.errors import FileProblem, UserError
from app.domain.office import Office
from app.safety.instance import InstanceLock
from app.services.desk import Desk
from app.services.vault import Opened
from app.ui.changes import Changes
from app.ui.consultations.page import ConsultationsPage
from app.ui.main_window import MainWindow
from app.ui.session import Session, Ways
from app.ui.unlock.door import FileDoor
from app.ui.unlock.recovery import RecoveryDialog
from tests.conftest import TODAY
from tests.ui.conftest import PASSWORD, PATIENCE


@pytest.fixture
def came_between() -> list[str]:
    """What another program is told that tries the file before the desk and behind it."""
    return []


@pytest.fixture
def ways(door: FileDoor, changes: Changes, came_between: list[str]) -> Ways:
    """How the file is opened, with another program trying it before the desk and behind it."""

    def another_program() -> None:
        with pytest.raises(FileProblem) as refused:
            InstanceLock(door.path).acquire()
        came_between.append(refused.value.code)

    @contextmanager
    def open_desk(opened: Opened | None) -> Iterator[Desk]:
        if opened is not None:
            another_program()
        with opened_desk(door.path, opened, today=lambda: TODAY, publish=changes.publish, lock=door.lock) as desk:
            another_program()
            yield desk

    return Ways(door=door, open_desk=open_desk)


def begun(qtbot: QtBot, session: Session, opened: Opened | None) -> None:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.begin(opened)


def talks(window: MainWindow) -> ConsultationsPage:
    page = window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    return page


def test_locking_closes_the_file_and_unlocking_brings_back_every_word(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    begun(qtbot, session, door.create("saule", PASSWORD))
    talks(window).side.form.question.setPlainText("Кто отвечает за воду?")
    window.table["file.lock"].trigger()
    assert not window.isVisible()
    assert window.findChildren(ConsultationsPage) == [] or window.shown() == ""
    dialog = session._unlocking
    assert dialog is not None
    dialog.login.setText("saule")
    dialog.password.setText(PASSWORD)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        dialog.going.click()
    assert window.isVisible()
    assert talks(window).side.form.question.toPlainText() == "Кто отвечает за воду?"
    assert talks(window).side.is_dirty()


def test_no_second_program_comes_in_between_the_password_and_the_desk(
    qtbot: QtBot, session: Session, door: FileDoor, came_between: list[str]
) -> None:
    begun(qtbot, session, door.create("saule", PASSWORD))
    session.lock()
    dialog = session._unlocking
    assert dialog is not None
    with InstanceLock(door.path):
        """A locked file is free: somebody else may work with it meanwhile."""
    dialog.login.setText("saule")
    dialog.password.setText(PASSWORD)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        dialog.going.click()
    assert came_between == ["already_open"] * 4
    session.close()
    with InstanceLock(door.path):
        assert not door.lock.is_held


def test_a_code_that_opened_and_a_window_closed_without_a_new_password_give_the_file_back(
    qtbot: QtBot, session: Session, door: FileDoor
) -> None:
    opened = door.create("saule", PASSWORD)
    begun(qtbot, session, opened)
    session.lock()
    dialog = session._unlocking
    assert dialog is not None
    dialog.change_way()
    dialog.code.setText(opened.code)
    dialog.going.click()
    qtbot.waitUntil(lambda: dialog.steps.currentWidget() is dialog.new, timeout=PATIENCE)
    assert door.lock.is_held
    dialog.reject()
    assert not door.lock.is_held


def test_a_locked_program_has_forgotten_its_key(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    opened = door.create("saule", PASSWORD)
    begun(qtbot, session, opened)
    session.lock()
    with pytest.raises(UserError):
        opened.key.reveal()
    assert session._unlocking is not None
    with qtbot.waitSignal(session.ended):
        session._unlocking.reject()
    assert not window.isVisible()


def test_idleness_locks(qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor) -> None:
    begun(qtbot, session, door.create("saule", PASSWORD))
    session.idle.nearly.emit(20)
    assert "20 seconds" in window.frame.notice.text()
    session.idle.came_back.emit()
    assert window.frame.notice.text() == ""
    session.idle.idle.emit()
    assert session._unlocking is not None
    session._unlocking.reject()


def test_a_plain_file_is_protected_with_one_question_and_goes_on(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    begun(qtbot, session, None)
    assert not window.table["file.lock"].isEnabled()
    assert session._desk is not None
    session._desk.office.save(Office(name="Ауыл кеңсесі", volunteer="Сауле"))
    talks(window).side.form.question.setPlainText("Кто отвечает за воду?")
    window.table["file.protect"].trigger()
    asked = session.protecting
    asked.form.login.setText("saule")
    asked.form.password.setText("short")
    asked.protecting.click()
    assert session._desk is not None
    for field in (asked.form.password, asked.form.again):
        field.setText(PASSWORD)
    asked.protecting.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=PATIENCE)
    (sheet,) = window.findChildren(RecoveryDialog)
    assert not door.path.read_bytes().startswith(b"SQLite")
    sheet.reject()
    assert sheet.isVisible()
    sheet.last_group.setText("wrong")
    sheet.leaving.click()
    assert sheet.isVisible()
    sheet.last_group.setText(sheet._data.code[-5:].lower())
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        sheet.leaving.click()
    assert window.table["file.lock"].isEnabled()
    assert session._desk is not None
    assert session._desk.office.get().name == "Ауыл кеңсесі"
    assert talks(window).side.form.question.toPlainText() == "Кто отвечает за воду?"


def test_quick_hiding_keeps_what_is_typed(qtbot: QtBot, session: Session, window: MainWindow) -> None:
    begun(qtbot, session, None)
    talks(window).side.form.question.setPlainText("Кто отвечает за воду?")
    window.table["window.hide"].trigger()
    assert window.isMinimized()
    assert session._desk is not None
    assert len(session._desk.drafts.waiting()) == 1


def test_a_backup_is_made_by_itself_and_by_hand(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor, tmp_path: Path
) -> None:
    begun(qtbot, session, door.create("saule", PASSWORD))
    qtbot.waitUntil(lambda: "read through" in window.frame.notice.text(), timeout=PATIENCE)
    (by_itself,) = (tmp_path / "backups").iterdir()
    folder = tmp_path / "stick"
    folder.mkdir()
    session.ask_folder = lambda: folder
    window.frame.notice.clear()
    window.table["backup.make"].trigger()
    qtbot.waitUntil(lambda: str(folder) in window.frame.notice.text(), timeout=PATIENCE)
    (by_hand,) = folder.iterdir()
    assert b"SQLite format" not in by_itself.read_bytes() + by_hand.read_bytes()


def test_the_password_is_changed_by_who_knows_the_old_one(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    opened = door.create("saule", PASSWORD)
    begun(qtbot, session, opened)
    window.table["password.change"].trigger()
    dialog = session.changing
    dialog._fields.login.setText("saule")
    for field in (dialog._fields.password, dialog._fields.again):
        field.setText("мүлде басқа құпиясөз")
    dialog.old.setText("not the password")
    dialog.saving.click()
    assert dialog.isVisible()
    assert dialog.notice.text()
    dialog.old.setText(PASSWORD)
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE):
        dialog.saving.click()
    session.close()
    assert door.unlock("saule", "мүлде басқа құпиясөз").key
