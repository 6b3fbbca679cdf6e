"""The folder of the scanner: what is new in it, what is still written, what was taken in; nothing is deleted."""

import os
from pathlib import Path

import pytest

from app.bootstrap import opened_desk
from app.domain.attachments import AttachmentDraft
from app.domain.errors import FileProblem
from app.services.desk import Desk
from tests.conftest import NOW, TODAY
from tests.factories import kept_appeal


@pytest.fixture
def folder(tmp_path: Path, desk: Desk) -> Path:
    """The folder chosen on this computer."""
    made = tmp_path / "scanner"
    made.mkdir()
    desk.scans.choose(made)
    return made


def put(file: Path, content: bytes, seconds_ago: int = 60) -> Path:
    file.write_bytes(content)
    moment = NOW.timestamp() - seconds_ago
    os.utime(file, (moment, moment))
    return file


def test_scans_and_pictures_are_new_until_a_case_holds_them(desk: Desk, folder: Path) -> None:
    older = put(folder / "0001.PDF", b"%PDF-1.4 first", seconds_ago=600)
    later = put(folder / "0002.jpeg", b"second")
    for name in (".hidden.pdf", "letter.docx", "empty.pdf"):
        put(folder / name, b"" if name == "empty.pdf" else b"no scan")
    (folder / "sub.pdf").mkdir()
    assert desk.scans.new().files == (later, older)
    desk.attachments.add(kept_appeal(desk).case_id, older, AttachmentDraft(name="Ответ"))
    assert desk.scans.new().files == (later,)
    put(older, b"%PDF-1.4 written anew under the same name")
    assert set(desk.scans.new().files) == {later, older}


def test_a_file_that_is_still_written_waits(desk: Desk, folder: Path) -> None:
    put(folder / "0001.pdf", b"%PDF-1.4 half", seconds_ago=0)
    found = desk.scans.new()
    assert (found.files, found.growing) == ((), True)


def test_a_file_the_scanner_still_holds_is_looked_at_again_and_then_shown(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = put(folder / "0001.pdf", b"%PDF-1.4 whole")
    opened = Path.open

    def held(path: Path, *given: str) -> object:
        if path == scan:
            raise PermissionError
        return opened(path, *given)

    with monkeypatch.context() as system:
        system.setattr(Path, "open", held)
        found = desk.scans.new()
    assert (found.files, found.growing) == ((), True)
    found = desk.scans.new()
    assert (found.files, found.growing) == ((scan,), False)


def test_an_original_is_set_aside_beside_others_of_its_name_and_never_over_them(desk: Desk, folder: Path) -> None:
    for content in (b"one", b"two", b"three"):
        put(folder / "scan.pdf", content)
        desk.scans.set_aside(folder / "scan.pdf")
    kept = sorted((folder / "Arasha").iterdir())
    assert [file.name for file in kept] == ["scan-2.pdf", "scan-3.pdf", "scan.pdf"]
    assert {file.read_bytes() for file in kept} == {b"one", b"two", b"three"}
    assert desk.scans.new().files == ()


def test_a_name_that_another_took_a_moment_ago_is_not_written_over(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = put(folder / "scan.pdf", b"ours")
    (folder / "Arasha").mkdir()
    other = put(folder / "Arasha" / "scan.pdf", b"another's")
    monkeypatch.setattr(Path, "exists", lambda _: False)
    assert desk.scans.set_aside(scan).read_bytes() == b"ours"
    assert other.read_bytes() == b"another's"


def test_an_original_that_is_gone_leaves_no_empty_file(desk: Desk, folder: Path) -> None:
    with pytest.raises(FileProblem):
        desk.scans.set_aside(folder / "gone.pdf")
    assert list((folder / "Arasha").iterdir()) == []


def test_an_original_that_cannot_be_moved_stays_and_is_said(desk: Desk, folder: Path) -> None:
    scan = put(folder / "scan.pdf", b"one")
    (folder / "Arasha").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(FileProblem) as said:
        desk.scans.set_aside(scan)
    assert said.value.code == "cannot_write"
    assert scan.exists()


def test_the_folder_belongs_to_this_computer_and_is_remembered_beside_the_data(tmp_path: Path) -> None:
    file = tmp_path / "office.arasha"
    for expected in (None, tmp_path):
        with opened_desk(file, today=lambda: TODAY, publish=lambda _: None) as desk:
            assert desk.scans.folder() == expected
            desk.scans.choose(tmp_path)
    (tmp_path / "office.arasha.scans.json").write_text("[]", encoding="utf-8")
    with opened_desk(file, today=lambda: TODAY, publish=lambda _: None) as desk:
        assert desk.scans.folder() is None
        assert desk.scans.new().files == ()


def test_reading_a_full_folder_can_be_cut_short(desk: Desk, folder: Path) -> None:
    for number in range(3):
        put(folder / f"{number}.pdf", b"%PDF-1.4" + bytes([number]))
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.scans.new(report)
    assert told == [(0, 3), (1, 3)]
