"""Connections to a file, with a key or without: one driver for both, so that both know the same SQL.

It is sqlcipher3, which brings SQLite with it; the one of Python is as old as the system.
"""

import sqlite3
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import cast

from app.domain.reports import UNSAID, age_group
from app.domain.secrets import Secret
from app.domain.spelling import sort_key
from app.law.identifiers import birth_date, iin_problems, sex

BUSY_SECONDS = 5.0
CACHE_KIB = 64 * 1024
"""What a connection keeps of the file at most; all together keep twice that, then each reuses its own oldest pages.

With one such share for all, a count over a million papers beside the window throws out what the window reads next.
"""
_SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"soft_heap_limit={2 * CACHE_KIB * 1024}",
    f"cache_size=-{CACHE_KIB}",
)


def driver() -> ModuleType:
    """The module of the driver; imported when a file is opened, not for what needs none."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - `due` does without it

    return cast("ModuleType", dbapi2)


def bare(path: Path, key: Secret | None = None) -> sqlite3.Connection:
    """A connection with nothing but the key: for looking at a file and for copying it.

    The driver has the interface of Python's own, whose types stand for it. The key is a raw one: SQLCipher derives
    nothing, that was done with Argon2id, and it logs nothing.
    """
    connection: sqlite3.Connection = driver().connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key={quoted(key)}")
    return connection


def connect(path: Path, key: Secret | None = None, *, query_only: bool = False) -> sqlite3.Connection:
    """A connection to work with; one with `query_only` writes nothing."""
    connection = _taught(bare(path, key))
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if query_only:
        connection.execute("PRAGMA query_only=ON")
    return connection


def memory() -> sqlite3.Connection:
    """A database in memory."""
    connection: sqlite3.Connection = _taught(
        driver().connect(":memory:", isolation_level=None, check_same_thread=False)
    )
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def _taught(connection: sqlite3.Connection) -> sqlite3.Connection:
    """What SQLite cannot do itself: the order of the Kazakh alphabet, what an IIN tells of its owner."""
    connection.create_function("sort_key", 1, lambda text: sort_key(text or ""), deterministic=True)
    connection.create_function("iin_sex", 1, _sex, deterministic=True)
    connection.create_function("iin_age", 2, _age, deterministic=True)
    return connection


def _sex(iin: str | None) -> str:
    """The sex of who has this IIN, for counting."""
    return str(sex(iin or "") or UNSAID)


def _age(iin: str | None, on: str) -> str:
    """The age group of who has this IIN on that day, for counting."""
    born = birth_date(iin) if iin and not iin_problems(iin) else None
    return str(age_group(born, date.fromisoformat(on))) if born is not None else UNSAID


def quoted(key: Secret) -> str:
    """The key as SQLCipher takes a raw one; only ever a part of a statement to the driver."""
    return f"\"x'{key.reveal().hex()}'\""
