"""Killed at any moment, the program loses nothing it said was saved, and leaves nothing done by half."""

import os
import subprocess
import sys

import pytest

from app.domain.rights import RIGHTS
from tests.faults.desk_deeds import DEEDS
from tests.faults.file_deeds import FILE_DEEDS
from tests.faults.staff_deeds import STAFF_DEEDS
from tests.program import ROOT

PARTS = 4
WRITE_NOTHING = {"people.look_as", "auditing.read"}


def test_every_deed_somebody_may_do_is_killed() -> None:
    beside = {"drafts.keep", "drafts.drop", "dates.rebuild"}
    assert set(DEEDS) | {"authorities.seed"} == set(RIGHTS) | beside


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize(
    ("deeds", "times"), [(DEEDS, 3), (FILE_DEEDS, 4), (STAFF_DEEDS, 5)], ids=["desk", "files", "staff"]
)
def test_killed_at_any_moment_a_deed_is_there_whole_or_not_at_all(
    deeds: dict[str, object], times: int, part: int
) -> None:
    names = sorted(deeds)[part::PARTS]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", str(times), *names],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = dict(line.split(": ") for line in done.stdout.splitlines())
    assert list(told) == names
    kills = {name: int(said.split()[2]) for name, said in told.items()}
    assert {name for name, count in kills.items() if count < times} <= WRITE_NOTHING
