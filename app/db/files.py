"""Whether a file may be used as the office's data, and what a failure of the disk means to a person."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app import paths
from app.domain.errors import FileProblem, UserError

SQLITE_MAGIC = b"SQLite format 3\x00"
CIPHER_PAGE = 4096
"""SQLCipher keeps a file in whole pages of this size and nothing of it readable."""
SMALLEST_PAGE = 512
"""SQLite takes what is shorter for an empty database and writes over it."""
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

_SAID = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database is locked": sqlite3.SQLITE_BUSY,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
    "disk I/O error": sqlite3.SQLITE_IOERR,
}
"""SQLite's own fixed words: a copy or an export by the driver of SQLCipher gives them with no code or a general one."""


def problem_of(error: BaseException | None, path: Path | None, *, keyed: bool = False) -> FileProblem | None:
    """What an error of a driver means to a person, or None where it is a bug of ours.

    Both drivers carry SQLite's code. A page that is no database page means another thing in an encrypted file: the
    key does not belong to it.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code in {None, sqlite3.SQLITE_ERROR} and type(error).__module__.partition(".")[0] in {"sqlite3", "sqlcipher3"}:
        code = _SAID.get(str(error))
    meaning = _MEANINGS.get(code & 0xFF) if isinstance(code, int) else None
    if meaning is None:
        return None
    return FileProblem("wrong_key" if keyed and meaning == "not_ours" else meaning, path=path or "")


@contextmanager
def told(path: Path | None, *, keyed: bool = False) -> Iterator[None]:
    """Turn failures of the disk into `FileProblem`, half a letter into UserError("half_a_letter"); the rest passes.

    A field that cuts an emoji in two, or a name of a file in no known alphabet, gives text that no file can hold.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise UserError("half_a_letter") from error
    except Exception as error:
        problem = problem_of(error.orig if isinstance(error, DBAPIError) else error, path, keyed=keyed)
        if problem is None:
            raise
        raise problem from error


def prepare_place(path: Path, *, keyed: bool = False) -> None:
    """Make the folder of the file and refuse places where the file could not be kept safely.

    Raises `FileProblem`: network_folder, read_only, not_ours, locked, keys_missing, plain_beside_keys, file_damaged.
    """
    if is_on_network(path):
        raise FileProblem("network_folder", path=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        problem = _of_form(path, keyed=keyed)
    except (PermissionError, NotADirectoryError, FileExistsError) as error:
        raise FileProblem("read_only", path=path) from error
    except OSError as error:
        raise FileProblem("cannot_open", path=path) from error
    if problem:
        raise FileProblem(problem, path=path)
    places = (path.parent, path) if path.exists() else (path.parent,)
    if not all(os.access(place, os.W_OK) for place in places):
        raise FileProblem("read_only", path=path)


def remove(path: Path) -> None:
    """Take a closed database away with all that SQLite lays beside it."""
    for suffix in ("-journal", "-wal", "-shm", ""):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


def is_plain(path: Path) -> bool:
    """Whether it is a database that anybody can read."""
    return head(path) == SQLITE_MAGIC


def readable_copies(path: Path) -> tuple[Path, ...]:
    """Readable databases in the same folder whose name begins as this file's: copies of an older time."""
    found = sorted(path.parent.glob(f"{path.stem}*"))
    return tuple(one for one in found if one != path and one.is_file() and is_plain(one))


def head(path: Path) -> bytes:
    """The first bytes of the file; empty where there is none yet."""
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(len(SQLITE_MAGIC))


def _of_form(path: Path, *, keyed: bool) -> str:
    """The code of what keeps a file of this form from being opened so; empty where nothing does.

    A plain file in the place of an encrypted one is never opened: what is typed into it would lie open.
    """
    begins, has_keys = head(path), paths.key_file(path).exists()
    if begins and path.stat().st_size < SMALLEST_PAGE and not path.with_name(f"{path.name}-wal").exists():
        return "file_damaged" if keyed or has_keys or begins == SQLITE_MAGIC else "not_ours"
    if begins == SQLITE_MAGIC:
        return "plain_beside_keys" if keyed or has_keys else ""
    if not begins or keyed:
        return ""
    if has_keys:
        return "locked"
    return "keys_missing" if path.stat().st_size % CIPHER_PAGE == 0 and not _is_text(begins) else "not_ours"


def _is_text(begins: bytes) -> bool:
    return begins.isascii() and not any(byte < ord("\t") for byte in begins)


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
