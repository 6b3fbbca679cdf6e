"""Small files written whole or not at all: a crash leaves the old one or the new one, never half of either."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import FileProblem

_MEANINGS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOENT: "cannot_open",
    errno.ENOTDIR: "cannot_open",
    errno.EISDIR: "cannot_open",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn failures of the disk into `FileProblem`."""
    try:
        yield
    except OSError as error:
        raise FileProblem(_MEANINGS.get(error.errno or 0, "disk_failed"), path=path) from error


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
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a renaming outlive a power cut; Windows keeps its own journal of names."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
