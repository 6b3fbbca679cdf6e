"""Bits that flip anywhere in what the program keeps: it is said by opening or by the check, and never as a bug."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.attachments import AttachmentDraft
from app.domain.errors import FileProblem, UserError
from app.services.backups import make
from app.services.restoring import restore
from app.services.vault import Opened, Vault
from tests.factories import kept_appeal
from tests.faults.filled import Matter, at_work, fill
from tests.services.vaults import AT, LOGIN, PASSWORD, TODAY, cheap

FLIPS = 40
SCAN = bytes(range(256)) * 3000
Filled = tuple[Path, Opened, tuple[Matter, ...]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    folder = tmp_path_factory.mktemp("flipped") / "office"
    opened, matters = fill(folder)
    return folder, opened, matters


def flipped(path: Path, chance: random.Random) -> int:
    """Flip one bit of the file; gives where."""
    place = chance.randrange(path.stat().st_size)
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1 << chance.randrange(8)]))
    return place


def told(look: Callable[[], list[str]]) -> list[str]:
    """The codes by which it is said."""
    try:
        return look()
    except FileProblem as problem:
        return [problem.code]


def checked(folder: Path, opened: Opened) -> list[str]:
    """Open the office, look around, check it."""
    with at_work(folder, (), opened.key, opened.unlocked.uid) as office:
        office.desk.today.page()
        return [fault.code for verdict in office.desk.verifying.run() for fault in verdict.faults]


def test_a_bit_that_flips_anywhere_in_the_data_file_is_told(whole: Filled, tmp_path: Path) -> None:
    template, opened, _ = whole
    chance, said = random.Random(20261122), set()
    for number in range(FLIPS):
        folder = tmp_path / str(number)
        shutil.copytree(template, folder)
        place = flipped(folder / "office.arasha", chance)
        codes = told(lambda folder=folder: checked(folder, opened))
        assert codes, place
        said |= set(codes)
        shutil.rmtree(folder)
    assert said <= {"wrong_key", "file_damaged", "sealed_page"}


def test_a_bit_that_flips_in_a_backup_keeps_it_from_being_restored(whole: Filled, tmp_path: Path) -> None:
    template, opened, _ = whole
    made = Path(make(template / "office.arasha", opened.key, tmp_path / "copy", AT).path)
    back, chance = cheap(tmp_path / "back" / "office.arasha"), random.Random(20261122)
    for _ in range(FLIPS):
        broken = tmp_path / "broken"
        shutil.copy(made, broken)
        flipped(broken, chance)
        with pytest.raises(FileProblem) as refused:
            restore(broken, back, by_password)
        assert refused.value.code in {"backup_damaged", "backup_newer"}
        assert not back.path.exists()


def by_password(vault: Vault) -> Opened:
    return vault.unlock(LOGIN, PASSWORD)


def test_a_bit_that_flips_in_a_kept_file_is_named_even_where_nothing_is_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "demo.arasha"
    with bootstrap.opened_desk(path, today=lambda: TODAY, publish=lambda _: None) as desk:
        kept = desk.attachments.add_bytes(kept_appeal(desk).case_id, SCAN, AttachmentDraft(name="Жауап"))
    content = bytearray(path.read_bytes())
    place = content.index(SCAN[:200])
    content[place + 100] ^= 4
    path.write_bytes(content)
    with bootstrap.opened_desk(path, today=lambda: TODAY, publish=lambda _: None) as desk:
        faults = [(fault.code, fault.key) for verdict in desk.verifying.run() for fault in verdict.faults]
        assert faults == [("file", str(kept.id))]
        with pytest.raises(UserError) as refused:
            desk.attachments.save_copy(kept.id, tmp_path / "out")
    assert refused.value.code == "attachment_changed"
    assert not (tmp_path / "out").exists()
