"""Small files written whole or not at all: a crash leaves the old one or the new one, never half of either."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app import paths
from app.domain.errors import FileProblem

_SCRATCH = "scratch-"


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn failures of the disk into `FileProblem`."""
    try:
        yield
    except OSError as error:
        raise FileProblem.of(error, path) from error


def write_whole(path: Path, content: bytes) -> None:
    """Put the content in the place of the file, readable by its owner alone; raises `FileProblem`."""
    beside = path.with_name(f"{path.name}.tmp")
    with told(path):
        try:
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        paths.sync_folder(path.parent)


def read_beside(path: Path) -> dict[str, object]:
    """What a small file beside the data says, of JSON; nothing where it is not there or cannot be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def place_of(said: object) -> Path:
    """The place that was written down; raises ValueError or TypeError for what no system could have."""
    if not isinstance(said, str):
        raise TypeError
    if "\0" in said:
        raise ValueError
    said.encode()
    return Path(said)


@contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """A folder beside the data file for copies that are opened before they count; it goes when they do."""
    with TemporaryDirectory(prefix=f"{path.name}.{_SCRATCH}", dir=path.parent) as folder:
        yield Path(folder)


def clear_scratch(path: Path) -> None:
    """Take away such folders of programs that died; only for who holds the data file, so that nobody is at work."""
    for left in path.parent.iterdir():
        if left.name.startswith(f"{path.name}.{_SCRATCH}"):
            shutil.rmtree(left, ignore_errors=True)
