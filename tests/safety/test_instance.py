"""One program per data file; a crash never locks anybody out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import FileProblem
from app.safety.instance import InstanceLock

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys
from pathlib import Path
from app.safety.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def holder(path: Path) -> "subprocess.Popen[str]":
    """Another program that holds the file until its input ends or it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_program_on_the_same_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with holder(path) as other:
        with pytest.raises(FileProblem) as refused:
            InstanceLock(path).acquire()
        other.communicate("")
    assert refused.value.code == "already_open"
    with InstanceLock(path):
        assert path.with_name("office.arasha.lock").exists()


def test_a_second_window_in_the_same_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with InstanceLock(path), pytest.raises(FileProblem):
        InstanceLock(path).acquire()
    with InstanceLock(path):
        pass


def test_two_files_in_one_folder_are_open_at_once(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "office.arasha"), InstanceLock(tmp_path / "demo.arasha"):
        assert {path.name for path in tmp_path.iterdir()} == {"office.arasha.lock", "demo.arasha.lock"}


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_program_that_was_killed_holds_nobody_up(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with holder(path) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert path.with_name("office.arasha.lock").exists()
    with InstanceLock(path):
        pass


def test_nothing_stays_beside_a_file_that_was_given_back(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("of somebody else", encoding="utf-8")
    with InstanceLock(path):
        pass
    with holder(path) as other:
        other.send_signal(signal.SIGTERM)
        other.wait()
    with InstanceLock(path) as lock:
        lock.acquire()
        with pytest.raises(FileProblem):
            InstanceLock(path).acquire()
    assert [one.name for one in tmp_path.iterdir()] == ["README.md"]


def test_releasing_what_is_not_held_is_harmless(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "office.arasha")
    lock.release()
    with lock:
        pass


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FileProblem) as refused:
        InstanceLock(tmp_path / "file" / "office.arasha").acquire()
    assert refused.value.code == "read_only"
