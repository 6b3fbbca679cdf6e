"""Many records at once: rows made ready in memory, written table by table through the driver, in one transaction.

The rows are tuples as the file holds them: SQLAlchemy is not asked about every value. The lists of words take them in
at once, lines of the log are added by `db.audit`, as for a single record.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import StaticPool, create_engine, func, select

from app.db import audit, cases
from app.db.audit import Written
from app.db.columns import stored
from app.db.connecting import bare, driver
from app.db.database import Transaction
from app.db.search import LISTS
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.domain.secrets import Secret

_BOLD = ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "locking_mode=EXCLUSIVE", "cache_size=-1048576")
ORDER = (
    "clients",
    "client_needs",
    "cases",
    "case_assignments",
    "consultations",
    "consultation_needs",
    "appeals",
    "attachment_lines",
    "events",
    "deadlines",
    "person_keys",
)
"""The tables that are filled, each after those it refers to; the log comes last."""


@dataclass(slots=True, kw_only=True)
class Places:
    """Where the next records come to stand: the last key of each noun, the last line, the last number of each year."""

    clients: int = 0
    cases: int = 0
    consultations: int = 0
    appeals: int = 0
    lines: int = 0
    numbers: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Rows:
    """Rows by table, all of one table with the same columns, and lines of the log."""

    tables: dict[str, list[tuple[object, ...]]] = field(default_factory=dict)
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lines: list[Written] = field(default_factory=list)

    def add(self, table: str, values: Mapping[str, object]) -> None:
        """Make one row ready."""
        if table not in self.tables:
            self.tables[table], self.columns[table] = [], tuple(values)
        self.tables[table].append(stored(values.values()))

    def clear(self) -> None:
        """Let go of what was written."""
        self.tables.clear()
        self.lines.clear()


def places(tx: Transaction, years: frozenset[int]) -> Places:
    """Where records would come to stand now; `years` are those in which matters are opened."""
    records = (ClientRecord, CaseRecord, ConsultationRecord, AppealRecord)
    last = {record.__tablename__: tx.scalar(select(func.max(record.id))) or 0 for record in records}
    return Places(lines=audit.last(tx), numbers={year: cases.last_of(tx, year) for year in years}, **last)


@contextmanager
def filling(path: Path, key: Secret | None) -> Iterator[Transaction]:
    """One long transaction on a file that nobody else has open; without a journal: cut short, it is to be thrown away.

    The lists of words gather more before they write it down.
    """
    engine = create_engine("sqlite://", creator=partial(_bold, path, key), module=driver(), poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.commit()
    engine.dispose()


def _bold(path: Path, key: Secret | None) -> sqlite3.Connection:
    connection = bare(path, key)
    for setting in _BOLD:
        connection.execute(f"PRAGMA {setting}")
    return connection


def write(tx: Transaction, rows: Rows) -> None:
    """Write them all; the transaction is the caller's."""
    with _lists_apart(tx):
        for table in ORDER:
            if found := rows.tables.get(table):
                tx.exec_driver_sql(statement(table, rows.columns[table]), found)
    audit.add_all(tx, rows.lines)


@contextmanager
def _lists_apart(tx: Transaction) -> Iterator[None]:
    """Take what comes into the lists of words at once, at the end.

    A trigger is a step of its own, before which FTS5 writes down what it gathered: four times as slow, row by row. The
    triggers are away within this transaction alone; nobody else sees the file without them.
    """
    last = {table: _last(tx, table) for table in LISTS}
    triggers = {table: _trigger(tx, table) for table in LISTS}
    for table in LISTS:
        tx.exec_driver_sql(f"DROP TRIGGER {table}_words_added")
    yield
    for table in LISTS:
        taken = f"INSERT INTO {table}_words (rowid, search) SELECT id, search FROM {table} WHERE id > ?"  # noqa: S608 - our own names
        tx.exec_driver_sql(taken, (last[table],))
        tx.exec_driver_sql(triggers[table])


def _last(tx: Transaction, table: str) -> int:
    return tx.exec_driver_sql(f"SELECT max(id) FROM {table}").scalar() or 0  # noqa: S608 - our own names


def _trigger(tx: Transaction, table: str) -> str:
    found = tx.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (f"{table}_words_added",))
    return str(found.scalar_one())


def statement(table: str, columns: tuple[str, ...]) -> str:
    """The statement that takes a row of this table."""
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our own names
