"""The power goes: what the disk of its own has taken is there, what the system still held in memory is not.

The disk lies in a file; a copy of that file, made while the office is open, holds the blocks that were handed to the
device and nothing else. The copy is mounted and read as after a cut.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.attachments import AttachmentDraft
from app.domain.codes import EventKind
from app.domain.drafts import DraftPlace
from app.services.desk import Desk
from tests.factories import consultation_draft, event_draft, kept_appeal
from tests.faults.conftest import ON_LINUX
from tests.services.vaults import LOGIN, PASSWORD, TODAY, cheap, everything

FILE = "office.arasha"
SCAN = b"scan " * 40_000

Rows = dict[str, list[tuple[object, ...]]]
Cut = Callable[[], Path]


@pytest.fixture
def cut(failing_disk: Path, tmp_path: Path) -> Iterator[Cut]:
    """Makes a power cut now and answers the folder with what is left of the disk; the office beside works on."""
    left: list[Path] = []

    def make() -> Path:
        image, place = tmp_path / f"image{len(left)}", tmp_path / f"after{len(left)}"
        shutil.copyfile(tmp_path / "image", image)
        place.mkdir()
        subprocess.run(["mount", "-o", "loop", image, place], check=True)
        left.append(place)
        return place

    assert failing_disk.is_mount()
    yield make
    for place in left:
        subprocess.run(["umount", "--lazy", place], check=True)


def whole(folder: Path) -> Rows:
    """All rows of the file in this folder, opened by the password; every check of it is clean."""
    path = folder / FILE
    vault = cheap(path)
    opened = vault.unlock(LOGIN, PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        rows = everything(path, opened.key)
        assert not [fault for verdict in desk.verifying.run() for fault in verdict.faults]
    return rows


@ON_LINUX
def test_after_a_power_cut_a_file_that_was_only_written_is_not_there(failing_disk: Path, cut: Cut) -> None:
    """The copy of the disk plays a cut indeed: it leaves out what nobody asked to be kept."""
    (failing_disk / "note").write_bytes(SCAN)
    after = cut() / "note"
    assert not after.exists() or after.read_bytes() != SCAN


@ON_LINUX
def test_after_a_power_cut_every_deed_that_was_said_to_be_saved_is_there(failing_disk: Path, cut: Cut) -> None:
    path = failing_disk / FILE
    opened = cheap(path).create(LOGIN, PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        appeal = kept_appeal(desk)
        for deed in deeds(desk, appeal.id, appeal.case_id):
            deed()
            before = everything(path, opened.key)
            assert whole(cut()) == before


def deeds(desk: Desk, appeal_id: int, case_id: int) -> tuple[Callable[[], object], ...]:
    return (
        lambda: desk.consultations.record(consultation_draft(TODAY)),
        lambda: desk.appeals.record(appeal_id, event_draft(EventKind.REGISTERED, TODAY)),
        lambda: desk.attachments.add_bytes(case_id, SCAN, AttachmentDraft(name="Жауап")),
        lambda: desk.drafts.keep(DraftPlace.PAPER, appeal_id, {"text": "жартылай"}),
    )
