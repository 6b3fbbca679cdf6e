"""The data file: how it is opened, who may write, what a transaction is.

One writer and readers of their own (WAL): a long report never makes the person at the form wait.
A commit is durable (`synchronous=FULL`). The file carries our `application_id` and its revision.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from app.db.files import prepare_place, told
from app.db.revisions import APPLICATION_ID, HEAD, REVISIONS
from app.domain.errors import FileProblem

Transaction = Connection
"""What every function of `db` takes first."""

BUSY_SECONDS = 5.0
READERS = 4
CACHE_KIB = 64 * 1024


class Database:
    """The office's file, or a database in memory when `path` is None (tests, demonstrations)."""

    def __init__(self, path: Path | None = None) -> None:
        """Open, create or upgrade the file; raises `FileProblem` where it cannot be used."""
        self.path = path
        self._lock = threading.RLock()
        if path is not None:
            prepare_place(path)
        with told(path):
            if path is None:
                self._writer = self._reader = _engine(_memory(), begin="BEGIN IMMEDIATE")
                self._upgrade()
            else:
                revision = _recognised(path)
                self._writer = _engine(lambda: _connect(path), begin="BEGIN IMMEDIATE")
                if revision != HEAD:
                    self._upgrade_file(path, revision)
                self._reader = _engine(lambda: _connect(path, query_only=True), begin="BEGIN", readers=READERS)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that sees one state of the data and changes nothing."""
        guard: AbstractContextManager[object] = self._lock if self._reader is self._writer else nullcontext()
        with guard, told(self.path), self._reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The one transaction that writes; on any exception nothing of it stays."""
        with self._lock, told(self.path), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give the file back; the log is taken into the file by SQLite."""
        self._reader.dispose()
        self._writer.dispose()

    def _upgrade_file(self, path: Path, revision: str | None) -> None:
        """Upgrade a file in one transaction, after a copy of it was put beside; a failure leaves it as it was."""
        try:
            if revision is not None:
                back_up(path, path.with_name(f"{path.stem}.before-{HEAD}{path.suffix}"))
            self._upgrade()
        except BaseException:
            self._writer.dispose()
            raise

    def _upgrade(self) -> None:
        """Run the missing steps; Alembic is imported only here."""
        from app.db.upgrade import upgrade  # noqa: PLC0415 - Alembic costs 0.4 s and is needed once a version

        with self._writer.connect() as connection:
            upgrade(connection)


def back_up(path: Path, copy: Path) -> Path:
    """Copy the file as SQLite sees it, check the copy, and never replace an older copy; returns where it lies."""
    number, free = 1, copy
    while free.exists():
        number += 1
        free = copy.with_name(f"{copy.stem}-{number}{copy.suffix}")
    with told(free), closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(free)) as target:
        source.backup(target)
        (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise FileProblem("file_damaged", path=free)
    return free


def _engine(creator: Callable[[], sqlite3.Connection], *, begin: str, readers: int = 0) -> Engine:
    """An engine whose transactions we begin ourselves; `readers` 0 keeps one connection for all."""
    if readers:
        engine = create_engine("sqlite://", creator=creator, poolclass=QueuePool, pool_size=readers)
    else:
        engine = create_engine("sqlite://", creator=creator, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _memory() -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys=ON")
        return connection

    return connect


def _connect(path: Path, *, query_only: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    if query_only:
        connection.execute("PRAGMA query_only=ON")
    return connection


def _recognised(path: Path) -> str | None:
    """The revision of our file, None for a new one; raises `FileProblem` not_ours or newer_file."""
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if application == 0 and not tables:
            return None
        if application != APPLICATION_ID:
            raise FileProblem("not_ours", path=path)
        if "alembic_version" not in tables:
            raise FileProblem("file_damaged", path=path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None and tables == {"alembic_version"}:
        return None
    if row is None:
        raise FileProblem("file_damaged", path=path)
    if row[0] not in REVISIONS:
        raise FileProblem("newer_file", path=path)
    return str(row[0])
