"""The start of the window as a process of its own: first start, a file given, files that cannot be used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import ROOT

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from app import bootstrap
from app.ui.main_window import MainWindow
from app.ui.mishaps import MishapDialog
from app.ui.start.dialog import StartDialog
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.recovery import RecoveryDialog

def look_and_close(window, desk, use=MainWindow.use, **how):
    use(window, desk, **how)
    print("page", window.shown())
    print("demo", desk.office.get().is_demo, "cases", desk.cases.count(""))
    QTimer.singleShot(0, window.close)

def answer(dialog):
    if isinstance(dialog, StartDialog):
        print("first start")
        {answer}
        return QDialog.DialogCode.Accepted
    if isinstance(dialog, RecoveryDialog):
        print("code", len(dialog._data.code))
        return QDialog.DialogCode.Accepted
    if isinstance(dialog, UnlockDialog):
        print("locked")
        {unlock}
        return QDialog.DialogCode.Accepted
    if isinstance(dialog, MishapDialog):
        print("bug", dialog.report.toPlainText())
        QTimer.singleShot(0, lambda: QApplication.exit(bootstrap.BUG))
        return QDialog.DialogCode.Accepted
    print("said", dialog.text())
    return 0

MainWindow.use = look_and_close
StartDialog.exec = answer
RecoveryDialog.exec = answer
UnlockDialog.exec = answer
MishapDialog.exec = answer
QMessageBox.exec = answer
sys.exit(bootstrap.main({arguments!r}))
"""


NAMED = """dialog.form.name.setText('Ауыл кеңсесі'); dialog.form.volunteer.setText('Бота'); dialog.begin()
        way = dialog.way_in; way.login.setText('bota'); way.password.setText('төрт түрлі ұзақ сөз')
        way.again.setText(way.password.text()); dialog.protect()"""
UNLOCKED = "dialog.opened = dialog._door.unlock('bota', 'төрт түрлі ұзақ сөз')"


def start(home: Path, *arguments: str, answer: str = "pass", unlock: str = "pass") -> subprocess.CompletedProcess[str]:
    """Start the window without a screen in an own home; it closes itself once its data is there."""
    own = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    return subprocess.run(
        [sys.executable, "-c", START.format(answer=answer, unlock=unlock, arguments=list(arguments))],
        cwd=ROOT,
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_the_first_start_asks_and_begins_an_office(tmp_path: Path) -> None:
    first = start(tmp_path, answer=NAMED)
    assert first.returncode == 0, first.stderr
    assert first.stdout.splitlines() == ["first start", "code 47", "page today", "demo False cases 0"]
    (file,) = tmp_path.rglob("*.arasha")
    assert file.name == "office.arasha"
    assert not file.read_bytes().startswith(b"SQLite")
    second = start(tmp_path, unlock=UNLOCKED)
    assert second.stdout.splitlines() == ["locked", "page today", "demo False cases 0"], second.stderr


def test_a_file_whose_lock_was_closed_without_a_password_stays_shut(tmp_path: Path) -> None:
    start(tmp_path, answer=NAMED)
    left = start(tmp_path)
    assert (left.returncode, left.stdout.splitlines()) == (0, ["locked"]), left.stderr


def test_the_first_start_can_open_the_demo_data_which_lie_apart(tmp_path: Path) -> None:
    first = start(tmp_path, answer="dialog.try_demo()")
    assert first.returncode == 0, first.stderr
    assert [path.name for path in tmp_path.rglob("*.arasha")] == ["demo.arasha"]
    asked, page, demo = first.stdout.splitlines()
    assert (asked, page) == ("first start", "page today")
    assert demo.startswith("demo True cases ")
    assert int(demo.split()[-1]) >= 8
    assert start(tmp_path, answer="dialog.try_demo()").stdout.splitlines() == [asked, page, demo]


def test_closing_the_first_question_makes_no_file(tmp_path: Path) -> None:
    closed = start(tmp_path)
    assert (closed.returncode, closed.stdout) == (0, "first start\n"), closed.stderr
    assert list(tmp_path.rglob("*.arasha")) == []


def test_a_file_named_on_the_command_line_is_opened_at_once(tmp_path: Path) -> None:
    file = tmp_path / "other.arasha"
    opened = start(tmp_path, "--data", str(file), "--today", "2026-11-21")
    assert opened.stdout.splitlines() == ["page today", "demo False cases 0"], opened.stderr
    assert file.exists()


@pytest.mark.parametrize(("language", "word"), [("kk", "файл"), ("ru", "файл"), ("en", "file")])
def test_a_foreign_file_is_refused_in_a_dialog_and_left_alone(tmp_path: Path, language: str, word: str) -> None:
    file = tmp_path / "foreign.arasha"
    file.write_text("a shopping list", encoding="utf-8")
    refused = start(tmp_path, "--data", str(file), "--language", language)
    assert refused.returncode == 1, refused.stderr
    assert refused.stdout.startswith("said ")
    assert word in refused.stdout
    assert file.read_text(encoding="utf-8") == "a shopping list"
