"""Whether a file holds together: its pages, the seals of SQLCipher over them, its indexes and references."""

import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from app.db.connecting import bare
from app.db.database import Transaction
from app.db.files import told
from app.db.search import LISTS
from app.domain.errors import FileProblem
from app.domain.secrets import Secret

_PAGE = re.compile(r"\bpage (\d+)")


def demand_sound(path: Path, key: Secret | None = None) -> None:
    """Read a closed file through; raises `FileProblem` file_damaged or wrong_key."""
    with told(path, keyed=key is not None), closing(bare(path, key)) as connection:
        if not is_sound(connection):
            raise FileProblem("file_damaged", path=path)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether every page, index and reference is as it should be; a page that is not may also raise."""
    said = connection.execute("PRAGMA integrity_check(1)").fetchall()
    sealed = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(1)
    return said == [("ok",)] and not sealed and not broken


def broken_pages(tx: Transaction) -> list[str]:
    """What is wrong with pages and indexes, in SQLite's own words; empty where nothing is.

    A list of words is asked once before: FTS5 checks by what this connection remembers of the list, and only a question
    makes it look whether another connection wrote since (SQLite 3.53).
    """
    for name in LISTS:
        tx.exec_driver_sql(f"SELECT rowid FROM {name}_words WHERE {name}_words MATCH '\"0\"' LIMIT 1").all()  # noqa: S608 - our own names
    said = [str(line) for line in tx.exec_driver_sql("PRAGMA integrity_check(100)").scalars()]
    found = tx.exec_driver_sql("PRAGMA cipher_integrity_check")
    sealed = [str(line) for line in found.scalars()] if found.returns_rows else []
    return [*sealed, *(line for line in said if line != "ok")]


def damaged_pages(path: Path, key: Secret) -> tuple[str, ...]:
    """The pages of an encrypted file whose seal is broken, each with its table where that can be known: «12 (clients)».

    Every table is asked by a connection of its own: after the first broken page one finds fault with every other.
    """
    with told(path, keyed=True), closing(bare(path, key)) as connection:
        sealed = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        broken = {found[1] for (line,) in sealed if (found := _PAGE.search(line))}
    claims: dict[str, list[str]] = {page: [] for page in broken}
    for table in _tables(path, key) if broken else ():
        for page in _met(path, key, table, broken):
            claims[page].append(table)
    return tuple(f"{page} ({claims[page][0]})" if len(claims[page]) == 1 else page for page in sorted(broken, key=int))


def _tables(path: Path, key: Secret) -> list[str]:
    """The names of the tables; none where the page that names them is broken."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    with suppress(FileProblem), told(path, keyed=True), closing(bare(path, key)) as connection:
        return [name for (name,) in connection.execute(asked)]
    return []


def _met(path: Path, key: Secret, table: str, broken: set[str]) -> set[str]:
    """Which of these pages a check of this table and its indexes meets; where it breaks off, the one there is."""
    with suppress(FileProblem), told(path, keyed=True), closing(bare(path, key)) as connection:
        said = connection.execute(f'PRAGMA integrity_check("{table}")').fetchall()
        return broken.intersection(page for (line,) in said for page in _PAGE.findall(line))
    return broken if len(broken) == 1 else set()


def page_count(tx: Transaction) -> int:
    """How many pages the file has."""
    return int(tx.exec_driver_sql("PRAGMA page_count").scalar_one())


def broken_references(tx: Transaction) -> list[str]:
    """The table of every record that names one that is not there."""
    return [str(row[0]) for row in tx.exec_driver_sql("PRAGMA foreign_key_check")]


def table_count(tx: Transaction) -> int:
    """How many tables the file has."""
    return int(tx.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'table'").scalar_one())
