"""Whether a file may be used as the office's data, and what a failure of the disk means to a person."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.domain.errors import FileProblem

SQLITE_MAGIC = b"SQLite format 3\x00"
NETWORK_SYSTEMS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smbfs", "smb3", "afs", "afpfs", "webdav", "davfs", "ncpfs", "9p"),
        *("fuse.sshfs", "fuse.davfs", "fuse.rclone"),
    )
)
"""File systems of other machines: SQLite's WAL needs memory shared by all who open the file."""

_MEANINGS = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CORRUPT: "file_damaged",
    sqlite3.SQLITE_NOTADB: "not_ours",
    sqlite3.SQLITE_IOERR: "disk_failed",
}


def problem_of(error: BaseException | None, path: Path | None) -> FileProblem | None:
    """What an error of the driver means to a person, or None where it is a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    meaning = _MEANINGS.get(code & 0xFF) if isinstance(code, int) else None
    return None if meaning is None else FileProblem(meaning, path=path or "")


@contextmanager
def told(path: Path | None) -> Iterator[None]:
    """Turn failures of the disk into `FileProblem`; everything else passes as it is."""
    try:
        yield
    except DBAPIError as error:
        problem = problem_of(error.orig, path)
        if problem is None:
            raise
        raise problem from error
    except sqlite3.Error as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def prepare_place(path: Path) -> None:
    """Make the folder of the file and refuse places where the file could not be kept safely.

    Raises `FileProblem`: network_folder, read_only, not_ours.
    """
    if is_on_network(path):
        raise FileProblem("network_folder", path=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        head = _head(path)
    except (PermissionError, NotADirectoryError, FileExistsError) as error:
        raise FileProblem("read_only", path=path) from error
    except OSError as error:
        raise FileProblem("cannot_open", path=path) from error
    if head and head != SQLITE_MAGIC:
        raise FileProblem("not_ours", path=path)
    places = (path.parent, path) if path.exists() else (path.parent,)
    if not all(os.access(place, os.W_OK) for place in places):
        raise FileProblem("read_only", path=path)


def _head(path: Path) -> bytes:
    """The first bytes of the file; empty where there is none yet."""
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(len(SQLITE_MAGIC))


def is_on_network(path: Path) -> bool:
    """Whether the file would lie on another machine's disk (Linux by mount table, Windows by drive)."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    mounts = Path("/proc/mounts")
    return mounts.exists() and is_mounted_from_network(path.resolve(), mounts.read_text(encoding="utf-8"))


def is_mounted_from_network(path: Path, mounts: str) -> bool:
    """Whether the innermost mount that holds `path` is of a network; `mounts` is the text of /proc/mounts."""
    best, system = Path("/"), ""
    for line in mounts.splitlines():
        fields = line.split()
        place = Path(fields[1].replace("\\040", " "))
        if path.is_relative_to(place) and len(place.parts) >= len(best.parts):
            best, system = place, fields[2]
    return system in NETWORK_SYSTEMS


def _is_remote_drive(path: Path) -> bool:
    """On Windows: a UNC path, or a drive letter that stands for one."""
    drive = path.resolve().drive
    if drive.startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 - `windll` exists on Windows alone

    remote = 4
    windll = getattr(ctypes, "windll")  # noqa: B009 - the same
    return bool(windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote)
