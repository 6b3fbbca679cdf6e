"""Safety in one window, and USB sticks that are noticed: over a real vault, with real copies and a real new code."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.backups import BackupPlan
from app.domain.errors import UserError
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.services.vault import Opened
from app.ui.main_window import MainWindow
from app.ui.safety.dialog import SafetyDialog
from app.ui.safety.sticks import StickWatch, is_stick
from app.ui.session import Session
from app.ui.settings import LOCK_MINUTES, MOST_MINUTES, Settings
from app.ui.unlock.door import FileDoor
from app.ui.unlock.recovery import RecoveryDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.ui.clipping import clipped, opened, unnamed
from tests.ui.conftest import PASSWORD, PATIENCE


def begun(qtbot: QtBot, session: Session, door: FileDoor) -> tuple[Opened, Desk]:
    """The file is open and its first copy made."""
    key = door.create("saule", PASSWORD)
    with qtbot.waitSignals([session.opened, session.copied], timeout=PATIENCE):
        session.begin(key)
    assert session._desk is not None
    return key, session._desk


def safety(qtbot: QtBot, window: MainWindow) -> SafetyDialog:
    """The window, when the folder of backups was read."""
    window.table["safety.open"].trigger()
    (dialog,) = [one for one in window.findChildren(SafetyDialog) if one.isVisible()]
    with qtbot.waitSignal(dialog.looked, timeout=PATIENCE):
        assert "Looking" in dialog.last.text()
    return dialog


def test_minutes_and_plan_are_kept_and_the_watch_begins_anew(
    qtbot: QtBot, session: Session, window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    _, desk = begun(qtbot, session, session._ways.door)
    dialog = safety(qtbot, window)
    assert dialog.minutes.value() == LOCK_MINUTES
    assert dialog.every_days.text() == "1 day"
    dialog.minutes.setValue(1_000)
    dialog.every_days.setValue(3)
    assert dialog.every_days.text() == "3 days"
    dialog.folder.ask = lambda: str(tmp_path / "other")
    dialog.folder.choosing.click()
    dialog.weeks.setValue(8)
    dialog.saving.click()
    assert settings.lock_minutes == MOST_MINUTES
    assert session.idle._limit == MOST_MINUTES * 60
    expected = BackupPlan(folder=str(tmp_path / "other"), every_days=3, days=7, weeks=8, months=12)
    assert desk.backups.plan() == expected


def test_a_copy_is_made_from_the_window_and_its_day_and_place_are_said(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor, tmp_path: Path
) -> None:
    _, desk = begun(qtbot, session, door)
    for copy in (tmp_path / "backups").iterdir():
        copy.unlink()
    (tmp_path / "office.arasha.last-backup.json").unlink()
    dialog = safety(qtbot, window)
    assert dialog.late.isVisible()
    assert dialog.last.isHidden()
    assert dialog.same_disk.isVisible()
    with qtbot.waitSignals([session.copied, dialog.looked], timeout=PATIENCE):
        dialog.backing_up.click()
    (copy,) = (tmp_path / "backups").iterdir()
    assert str(copy) in dialog.last.text()
    assert dialog.late.isHidden()
    assert "read through" in dialog.notice.text()
    assert desk.backups.standing().path == str(copy)
    dialog.reject()


def test_a_new_code_opens_and_the_old_one_does_not(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    key, _ = begun(qtbot, session, door)
    dialog = safety(qtbot, window)
    dialog.code.click()
    assert "opens nothing any more" in dialog.notice.text()
    assert window.findChildren(RecoveryDialog) == []
    dialog.notice.button.click()
    (sheet,) = window.findChildren(RecoveryDialog)
    new = sheet._data.code
    sheet.last_group.setText(new[-5:])
    sheet.leaving.click()
    assert "Destroy the old sheet" in dialog.notice.text()
    dialog.reject()
    session.close()
    with pytest.raises(UserError):
        door.unlock_by_recovery(key.code)
    assert door.unlock_by_recovery(new).key


def test_only_an_administrator_makes_a_new_code(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor
) -> None:
    _, desk = begun(qtbot, session, door)
    desk.context.user = desk.staff.add(UserDraft(name="Әсел", login="asel"), PASSWORD + "!")
    dialog = safety(qtbot, window)
    assert not dialog.code.isEnabled()
    with pytest.raises(UserError) as refused:
        desk.staff.renew_recovery()
    assert refused.value.code == "not_allowed"
    dialog.reject()


def test_a_stick_is_offered_once_a_day_and_nothing_is_copied_unasked(
    qtbot: QtBot, session: Session, window: MainWindow, door: FileDoor, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    begun(qtbot, session, door)
    session.sticks.sticks = lambda: (stick,)
    with qtbot.waitSignal(session.sticks.found):
        session.sticks.look()
    assert str(stick) in window.frame.stick.text()
    assert list(stick.iterdir()) == []
    with qtbot.waitSignal(session.copied, timeout=PATIENCE):
        window.frame.stick.button.click()
    (copy,) = stick.iterdir()
    assert copy.suffix == ".arasha-backup"
    assert window.frame.stick.text() == ""
    with qtbot.assertNotEmitted(session.sticks.found):
        session.sticks.look()


def test_the_next_day_a_stick_is_offered_again(
    qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    watch = StickWatch(settings, window)
    watch.sticks = lambda: (tmp_path,)
    for day in (TODAY, date(2026, 11, 21)):
        with qtbot.waitSignal(watch.found):
            watch.start(lambda day=day: day)
        watch.stop()
    assert settings.stick_offered_on == "2026-11-21"


@pytest.mark.parametrize(
    ("root", "device", "platform", "expected"),
    [
        ("/media/saule/STICK", "/dev/sdb1", "linux", True),
        ("/run/media/saule/STICK", "/dev/sdb1", "linux", True),
        ("/mnt/stick", "/dev/sdr1", "linux", True),
        ("/", "/dev/sda1", "linux", False),
        ("/mnt/share", "server:/share", "linux", False),
        ("/Volumes/STICK", "/dev/disk4s1", "darwin", True),
        ("/", "/dev/disk1s1", "darwin", False),
    ],
)
def test_what_can_be_pulled_out_is_a_stick(
    tmp_path: Path, root: str, device: str, platform: str, *, expected: bool
) -> None:
    for disk, mark in (("sda", "0"), ("sdr", "1")):
        (tmp_path / "devices" / disk / f"{disk}1").mkdir(parents=True)
        (tmp_path / "devices" / disk / "removable").write_text(f"{mark}\n", encoding="ascii")
        (tmp_path / "block").mkdir(exist_ok=True)
        (tmp_path / "block" / f"{disk}1").symlink_to(tmp_path / "devices" / disk / f"{disk}1")
    assert is_stick(Path(root), device, platform, tmp_path / "block") is expected


def test_nothing_is_cut_and_every_input_is_named(
    qtbot: QtBot, session: Session, window: MainWindow, any_words: Words, settings: Settings
) -> None:
    _, desk = begun(qtbot, session, session._ways.door)
    dialog = SafetyDialog(desk, any_words, settings, window)
    with qtbot.waitSignal(dialog.looked, timeout=PATIENCE):
        dialog.show()
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    dialog.ask_for_code()
    assert clipped(dialog) == []
    assert isinstance(dialog, QDialog)
    dialog.reject()
