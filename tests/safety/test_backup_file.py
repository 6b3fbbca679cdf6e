"""The backup file as bytes: whatever is done to them, it is refused or gives the same two files."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.backups import Backup
from app.domain.errors import FileProblem
from app.safety import backups

DATA, KEYS = b"sealed page " * 700, b'{"keys": []}'
REFUSALS = {"backup_damaged", "backup_newer"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("backup")
    (folder / "data").write_bytes(DATA)
    (folder / "keys").write_bytes(KEYS)
    made_at = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    about = Backup(path="", file="one", made_at=made_at, program="0.1.0", revision="0005", size=0)
    backups.write(folder / "copy", folder / "data", folder / "keys", about)
    assert backups.read(folder / "copy").made_at == made_at
    return (folder / "copy").read_bytes()


def unpacked(content: bytes) -> tuple[bytes, bytes] | str:
    """What the bytes give, or the code of the refusal."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "copy"
        place.write_bytes(content)
        try:
            backups.read(place)
            data, keys = backups.unpack(place, Path(folder))
        except FileProblem as problem:
            return problem.code
        assert {path.name for path in Path(folder).iterdir()} == {"copy", data.name, keys.name}
        return data.read_bytes(), keys.read_bytes()


def test_a_whole_one_gives_both_files(whole: bytes) -> None:
    assert unpacked(whole) == (DATA, KEYS)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_are_refused_or_mean_nothing(whole: bytes, data: st.DataObject) -> None:
    frame = [*range(80), *range(len(whole) - 1100, len(whole))]
    content = bytearray(whole)
    for place in data.draw(st.lists(st.sampled_from(frame), min_size=1, max_size=6)):
        content[place] = data.draw(st.integers(0, 255))
    found = unpacked(bytes(content))
    assert found in REFUSALS or found == (DATA, KEYS)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_cut_doubled_or_foreign_bytes_are_refused(whole: bytes, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, len(whole)))))
    pieces = (whole[:start] + whole[end:], whole[:end] + whole[start:], data.draw(st.binary(max_size=200)))
    for content in pieces:
        found = unpacked(content)
        assert found in REFUSALS or found == (DATA, KEYS)
