"""Connections of both drivers: sqlite3 for a plain file, sqlcipher3 for one with a key. The same settings for both."""

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import cast

from app.domain.secrets import Secret

BUSY_SECONDS = 5.0
CACHE_KIB = 64 * 1024
_SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"cache_size=-{CACHE_KIB}",
)


def driver(key: Secret | None) -> ModuleType:
    """The module of the driver; that of SQLCipher is imported when a file with a key is opened."""
    if key is None:
        return sqlite3
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - a plain file does without it

    return cast("ModuleType", dbapi2)


def bare(path: Path, key: Secret | None = None) -> sqlite3.Connection:
    """A connection with nothing but the key: for looking at a file and for copying it.

    Both drivers have the same interface, so the type of the standard one stands for both. The key is a raw one:
    SQLCipher derives nothing, that was done with Argon2id, and it logs nothing.
    """
    connection: sqlite3.Connection = driver(key).connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key={quoted(key)}")
    return connection


def connect(path: Path, key: Secret | None = None, *, query_only: bool = False) -> sqlite3.Connection:
    """A connection to work with; one with `query_only` writes nothing."""
    connection = bare(path, key)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if query_only:
        connection.execute("PRAGMA query_only=ON")
    return connection


def memory() -> sqlite3.Connection:
    """A database in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def quoted(key: Secret) -> str:
    """The key as SQLCipher takes a raw one; only ever a part of a statement to the driver."""
    return f"\"x'{key.reveal().hex()}'\""
