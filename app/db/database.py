"""The data file: how it is opened, who may write, what a transaction is.

With a key it is a file of SQLCipher, of which nobody without the key reads a byte; without one (demo data, tests, an
older file) a file of SQLite. Everything else is the same.

One writer and readers of their own (WAL): a long report never makes the person at the form wait.
A commit is durable (`synchronous=FULL`). The file carries our `application_id` and its revision.
"""

import sqlite3
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from app import paths
from app.db.connecting import bare, connect, driver, memory
from app.db.files import prepare_place, remove, told
from app.db.revisions import APPLICATION_ID, HEAD, REVISIONS
from app.domain.errors import FileProblem
from app.domain.secrets import Secret

Transaction = Connection
"""What every function of `db` takes first."""

READERS = 4
_REMEMBERED = "remembered"
_Known = TypeVar("_Known")


class Database:
    """The office's file, or a database in memory when `path` is None (tests, demonstrations)."""

    def __init__(
        self, path: Path | None = None, key: Secret | None = None, *, keep: Callable[[], object] | None = None
    ) -> None:
        """Open, create or upgrade the file; raises `FileProblem` where it cannot be used.

        `keep` puts a copy of the file aside before an upgrade; without it one is laid beside.
        """
        self.path = path
        self._key = key
        self._keep = keep
        self._lock = threading.RLock()
        self._readers: set[sqlite3.Connection] = set()
        if path is None:
            self._writer = self._reader = _engine(memory, begin="BEGIN IMMEDIATE")
            self._upgrade()
            return
        prepare_place(path, keyed=key is not None)
        with self._told():
            revision = recognised(path, key)
            self._writer = _engine(lambda: connect(path, key), begin="BEGIN IMMEDIATE")
            if revision != HEAD:
                self._upgrade_file(path, revision)
            self._writer.connect().close()
            self._opened = _identity(path)
            self._reader = _engine(self._new_reader, begin="BEGIN", readers=READERS)
        event.listen(self._reader, "connect", lambda reader, _: self._readers.add(reader))
        event.listen(self._reader, "close", lambda reader, _: self._readers.discard(reader))

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that sees one state of the data and changes nothing."""
        guard: AbstractContextManager[object] = self._lock if self._reader is self._writer else nullcontext()
        with guard, self._told(), self._reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The one transaction that writes; on any exception nothing of it stays.

        Raises `FileProblem` file_gone where the file was moved, deleted or replaced: what is written would be lost.
        """
        with self._lock, self._told(), self._writer.begin() as connection:
            yield connection
            self._demand_there()

    def break_off(self) -> None:
        """End every reading that is under way, on whatever thread: nobody waits for it any more.

        It fails there as a statement that was interrupted; what is read later is read as ever.
        """
        for reader in tuple(self._readers):
            with suppress(driver().ProgrammingError):  # closed meanwhile
                reader.interrupt()

    def close(self) -> None:
        """Give the file back; the log is taken into the file by SQLite."""
        self._reader.dispose()
        self._writer.dispose()

    def sweep(self) -> bool:
        """Leave nothing of what was deleted: the log is taken in and cut to nothing; a plain file is written anew.

        Deleted bytes are overwritten by SQLite (`secure_delete`), but a page that was split long ago may keep a copy
        of a line that moved; in an encrypted file only who has the key could find it. False where somebody reads just
        now and holds the log: it goes when the file is closed.
        """
        if self.path is None:
            return True
        with self._lock, self._told(), self._writer.connect() as connection:
            driver = driver_of(connection)
            if not self.is_encrypted:
                driver.execute("VACUUM")
            ((held, _, _),) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return not held

    @property
    def key(self) -> Secret | None:
        """The data key; None for a plain file."""
        return self._key

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody without the key reads it."""
        return self._key is not None

    def _new_reader(self) -> sqlite3.Connection:
        self._demand_there()
        return connect(Path(self.path or ""), self._key, query_only=True)

    def _demand_there(self) -> None:
        """The system lets us go on writing into a file that has no name any more, and nobody would find it again."""
        if self.path is None:
            return
        found = _identity(self.path)
        if any(known not in {None, now} for known, now in zip(self._opened, found, strict=True)):
            raise FileProblem("file_gone", path=self.path)
        self._opened = found  # the log appears with the first change

    def _told(self) -> AbstractContextManager[None]:
        return told(self.path, keyed=self._key is not None)

    def _upgrade_file(self, path: Path, revision: str | None) -> None:
        """Upgrade a file in one transaction, after a copy of it was put beside; a failure leaves it as it was."""
        try:
            if revision is not None and self._keep is not None:
                self._keep()
            elif revision is not None:
                back_up(path, path.with_name(f"{path.stem}.before-{HEAD}{path.suffix}"), self._key)
            self._upgrade()
        except BaseException:
            self._writer.dispose()
            raise

    def _upgrade(self) -> None:
        """Run the missing steps; Alembic is imported only here."""
        from app.db.upgrade import upgrade  # noqa: PLC0415 - Alembic costs 0.4 s and is needed once a version

        with self._writer.connect() as connection:
            upgrade(connection)


def driver_of(tx: Transaction) -> sqlite3.Connection:
    """The connection of the driver under a transaction."""
    return cast("sqlite3.Connection", tx.connection.driver_connection)


def remembered(tx: Transaction, name: Hashable, read: Callable[[], _Known]) -> _Known:
    """What was read under this name, read again only when the file changed; for what every list asks.

    A reading connection writes nothing itself, and SQLite gives it another `data_version` after anybody else
    committed: this program, or another one. Within one transaction the file stays as it is. While writing nothing is
    remembered.
    """
    known = tx.info.get(_REMEMBERED)
    if known is None:
        return read()
    if name not in known:
        known[name] = read()
    return cast("_Known", known[name])


def _forget_if_changed(tx: Transaction) -> None:
    ((version,),) = driver_of(tx).execute("PRAGMA data_version")
    known = tx.info.setdefault(_REMEMBERED, {})
    if known.get(_REMEMBERED) != version:
        known.clear()
        known[_REMEMBERED] = version


def back_up(path: Path, copy: Path, key: Secret | None = None) -> Path:
    """Copy the file as SQLite sees it, check the copy, and never replace an older copy; returns where it lies.

    It bears another name until it is whole, so that nobody takes the half of one for a copy.
    """
    number, free = 1, copy
    while free.exists():
        number += 1
        free = copy.with_name(f"{copy.stem}-{number}{copy.suffix}")
    part = free.with_name(f"{free.name}.part")
    remove(part)
    try:
        with told(free, keyed=key is not None):
            _copy_whole(path, part, key)
        part.rename(free)
        paths.sync_folder(free.parent)
    except OSError as error:
        raise FileProblem.of(error, free) from error
    finally:
        remove(part)
    return free


def _copy_whole(path: Path, part: Path, key: Secret | None) -> None:
    with closing(bare(path, key)) as source, closing(bare(part, key)) as target:
        source.backup(target)
        (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise FileProblem("file_damaged", path=part)


def recognised(path: Path, key: Secret | None = None) -> str | None:
    """The revision of our file, None for a new one; raises `FileProblem` not_ours, wrong_key or newer_file."""
    with closing(bare(path, key)) as connection:
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


def _identity(path: Path) -> tuple[tuple[int, int] | None, ...]:
    """Which file, and which log of it, lie at this place; None where none does."""
    found: list[tuple[int, int] | None] = []
    for one in (path, path.with_name(f"{path.name}-wal")):
        try:
            status = one.stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return tuple(found)


def _engine(creator: Callable[[], sqlite3.Connection], *, begin: str, readers: int = 0) -> Engine:
    """An engine whose transactions we begin ourselves; `readers` 0 keeps one connection for all."""
    if readers:
        # The one that read last reads next: its pages are still at hand, and the others never fill theirs.
        pool = {"poolclass": QueuePool, "pool_size": readers, "pool_use_lifo": True}
        engine = create_engine("sqlite://", creator=creator, module=driver(), **pool)
    else:
        engine = create_engine("sqlite://", creator=creator, module=driver(), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        driver_of(connection).execute(begin)
        if readers:
            _forget_if_changed(connection)

    return engine
