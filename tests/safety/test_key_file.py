"""The key file on the disk: kept twice, mended, never half, and read without trust."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import FileProblem
from app.safety import key_file
from app.safety.keyring import Created, Keyring
from app.safety.keys import Keys, decoded, encoded
from app.safety.passwords import FLOOR
from tests.program import ROOT

LOGIN, PASSWORD = "Бота", "қысқы кеш ұзақ болады"
WRITING = """
import sys
from pathlib import Path
from app.safety import key_file
first, second = (key_file.read(Path(name)) for name in sys.argv[2:])
print("ready", flush=True)
while True:
    for keys in (first, second):
        key_file.write(Path(sys.argv[1]), keys)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.arasha.keys"


@pytest.fixture
def made(path: Path) -> Created:
    return Keyring.create(path, LOGIN, PASSWORD, cost=FLOOR)


def spoilt(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


def test_what_is_written_is_read_and_both_copies_are_the_same(path: Path, made: Created) -> None:
    keys = key_file.read(path)
    assert decoded(encoded(keys)) == keys
    assert path.read_bytes() == key_file.second_copy(path).read_bytes()
    made.keyring.add_person(made.unlocked, "daulet", PASSWORD)
    assert path.read_bytes() == key_file.second_copy(path).read_bytes()
    assert {one.name for one in path.parent.iterdir()} == {path.name, f"{path.name}.bak"}


@pytest.mark.parametrize(
    "harm", [spoilt, Path.unlink, lambda path: path.write_bytes(b"")], ids=["bit", "lost", "empty"]
)
def test_a_lost_or_damaged_copy_is_mended_from_the_other(path: Path, made: Created, harm: object) -> None:
    del made
    assert callable(harm)
    whole = path.read_bytes()
    for copy in (path, key_file.second_copy(path)):
        harm(copy)
        key_file.read(path)
        assert path.read_bytes() == key_file.second_copy(path).read_bytes() == whole


def test_both_copies_damaged_is_said(path: Path, made: Created) -> None:
    del made
    for copy in (path, key_file.second_copy(path)):
        spoilt(copy)
    with pytest.raises(FileProblem) as refused:
        key_file.read(path)
    assert refused.value.code == "keys_damaged"


def test_a_second_copy_that_fell_behind_is_brought_into_step(path: Path, made: Created) -> None:
    uid = made.keyring.add_person(made.unlocked, "daulet", PASSWORD)
    behind = key_file.second_copy(path).read_bytes()
    made.keyring.remove_person(made.unlocked, uid)
    key_file.second_copy(path).write_bytes(behind)
    key_file.read(path)
    assert decoded(key_file.second_copy(path).read_bytes()).entry(uid) is None


def test_a_key_file_of_a_newer_program_is_said_and_left_alone(path: Path, made: Created) -> None:
    del made
    newer = json.dumps(json.loads(path.read_bytes()) | {"version": 2, "more": []}).encode()
    path.write_bytes(newer)
    with pytest.raises(FileProblem) as refused:
        key_file.read(path)
    assert refused.value.code == "keys_newer"
    assert path.read_bytes() == newer


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_killed_while_writing_again_and_again_the_file_is_one_of_the_two(tmp_path: Path) -> None:
    first, second, target = (tmp_path / name for name in ("first", "second", "target"))
    wanted = [Keyring.create(path, LOGIN, PASSWORD, cost=FLOOR).keyring for path in (first, second)]
    files = {ring.file for ring in wanted}
    chance = random.Random(20261122)
    for _ in range(15):
        command = [sys.executable, "-c", WRITING, str(target), str(first), str(second)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0.0, 0.05))
            writer.send_signal(signal.SIGKILL)
        if target.exists():
            assert decoded(target.read_bytes()).file in files
            assert key_file.read(target).file in files


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("keys") / "office.arasha.keys"
    Keyring.create(path, LOGIN, PASSWORD, cost=FLOOR)
    return path.read_bytes()


@given(st.binary(max_size=400))
def test_no_bytes_are_read_as_keys_or_end_in_a_bug(content: bytes) -> None:
    with pytest.raises(FileProblem):
        decoded(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=400)
@given(st.data())
def test_a_key_file_changed_in_any_place_is_refused_or_holds_the_same(whole: bytes, data: st.DataObject) -> None:
    found = json.loads(whole)
    part = data.draw(st.sampled_from((found, found["entries"][0], found["entries"][1])))
    name = data.draw(st.sampled_from(sorted(part)))
    before, part[name] = part[name], data.draw(JSON)
    try:
        kept: Keys | None = decoded(json.dumps(found).encode())
    except FileProblem:
        kept = None
    assert kept is None or part[name] == before


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_bit_anywhere_is_refused_or_means_nothing(whole: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(whole) * 8 - 1))
    content = bytearray(whole)
    content[place // 8] ^= 1 << place % 8
    try:
        kept: Keys | None = decoded(bytes(content))
    except FileProblem:
        kept = None
    assert kept is None or kept == decoded(whole)
