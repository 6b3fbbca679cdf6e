"""The data file encrypted anew: a plain one taken over, or one whose data key changes.

The new file is written beside, compared with the old one table by table, and takes its place in one renaming: a crash
at any moment leaves one whole file there, the old one or the new one.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path

from app import paths
from app.db.checking import demand_sound
from app.db.connecting import bare, quoted
from app.db.files import remove, told
from app.domain.errors import FileProblem
from app.domain.secrets import Secret

_HEADER = ("application_id", "user_version")
_CHUNK = 1 << 20


def encrypt_anew(path: Path, old: Secret | None, new: Secret) -> None:
    """Put a file under the key `new` in the place of this one; `old` is None for a plain file, which is overwritten.

    Nobody else may have the file open. Raises `FileProblem`; the file is then as it was.
    """
    beside = _beside(path)
    clear_leftovers(path)
    with told(path, keyed=old is not None):
        _settle(path, old)
    try:
        with told(beside, keyed=True):
            _export(path, old, beside, new)
            demand_sound(beside, new)
            demand_equal((path, old), (beside, new))
            _sync(beside)
        if old is None:
            with suppress(OSError):
                _doomed(path).hardlink_to(path)
        beside.replace(path)
        paths.sync_folder(path.parent)
    except OSError as error:
        raise FileProblem.of(error, path) from error
    finally:
        clear_leftovers(path)


def clear_leftovers(path: Path) -> None:
    """Remove what an exchange that was cut short left beside: half a new file, and the plain one that was replaced."""
    remove(_beside(path))
    doomed = _doomed(path)
    if doomed.exists():
        if not path.exists() or not doomed.samefile(path):
            _overwrite(doomed)
        doomed.unlink()


def demand_equal(first: tuple[Path, Secret | None], second: tuple[Path, Secret | None]) -> None:
    """Compare two files table by table, row by row; raises `FileProblem` copy_differs."""
    with closing(bare(*first)) as one, closing(bare(*second)) as other:
        tables = _tables(one)
        if tables != _tables(other):
            raise FileProblem("copy_differs", path=second[0])
        for table in tables:
            if any(row != copied for row, copied in zip_longest(_rows(one, table), _rows(other, table))):
                raise FileProblem("copy_differs", path=second[0])


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")


def _doomed(path: Path) -> Path:
    """A second name of the plain file, by which it is overwritten once the encrypted one is in its place."""
    return path.with_name(f"{path.name}.plain")


def _settle(path: Path, key: Secret | None) -> None:
    """Take the log into the file and do without one, so that none of the old file's lies beside the new one."""
    with closing(bare(path, key)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    if mode != "delete":
        raise FileProblem("busy", path=path)


def _export(path: Path, old: Secret | None, beside: Path, new: Secret) -> None:
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - a plain file does without it

    with closing(bare(path, old) if old else dbapi2.connect(path, isolation_level=None)) as source:
        source.execute(f"ATTACH DATABASE ? AS anew KEY {quoted(new)}", (str(beside),))
        source.execute("SELECT sqlcipher_export('anew')")
        for name in _HEADER:
            (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA anew.{name}={value}")
        source.execute("DETACH DATABASE anew")


def _tables(connection: sqlite3.Connection) -> dict[str, str]:
    """Every table that holds rows of its own, and its form; a virtual one keeps them in others."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {name: sql for name, sql in found if not sql.upper().startswith("CREATE VIRTUAL")}


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[object, ...]]:
    name = table.replace('"', '""')
    return iter(connection.execute(f'SELECT * FROM "{name}"'))  # noqa: S608 - a name from the file's own list


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _overwrite(path: Path) -> None:
    """Write zeros over every byte; a disk of flash memory may keep older copies of them all the same."""
    left = path.stat().st_size
    with path.open("rb+") as file:
        while left > 0:
            left -= file.write(bytes(min(left, _CHUNK)))
        file.flush()
        os.fsync(file.fileno())
