"""Disks of their own to be filled, to fail, to be looked at: real file systems, which only root may mount."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

DISK_BYTES = 8 * 1024 * 1024
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="mounts and open files of Linux")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with little room; only root may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    size = f"size={DISK_BYTES}"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", place], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("only root may mount a small disk; the limit on the size of files stands in for it")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill_up(folder: Path) -> Path:
    """Take all the room that is left."""
    ballast = folder / "films"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    return ballast


@pytest.fixture
def failing_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system in a file that can be made to fail as a broken disk does (`break_down`)."""
    image, place = tmp_path / "image", tmp_path / "disk"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(4 * DISK_BYTES)
    for command in (["mkfs.ext4", "-q", image], ["mount", "-o", "loop", image, place]):
        try:
            done = subprocess.run(command, capture_output=True, check=False)
        except FileNotFoundError:
            pytest.skip("no tool to make a file system")
        if done.returncode:
            pytest.skip("only root may mount a disk that lies in a file")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def break_down(disk: Path) -> None:
    """From now on the disk may only be read, with files open on it: what ext4 does after a failure of the device."""
    subprocess.run(["mount", "-o", "remount,abort", disk], check=True)
