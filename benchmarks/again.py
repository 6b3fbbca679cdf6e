"""The rows one save wrote, written once more by the driver alone: the floor under saving; nobody saves with less."""

import sqlite3
from typing import Self

_OF_PAPER = {"appeals": "id", "events": "appeal_id", "deadlines": "appeal_id", "attachment_lines": "appeal_id"}
"""What a save writes of a paper, and the column that names it; besides, the last line of the log."""


class Again:
    """The newest paper of a file with its facts, its dates and its line of the log, to be written under new keys.

    The triggers of the file do the rest, as for us: the list of words, the head of the log. What was written is taken
    back each time, so that the log stays whole; only while this is used (`with`) may a line of it be deleted.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        newest, line = "(SELECT max(id) FROM appeals)", "(SELECT last_id FROM audit_head)"
        kept = {table: f"{key} = {newest}" for table, key in _OF_PAPER.items()} | {"audit": f"id = {line}"}
        self._rows = [(self._insert(table), self._read(table, which)) for table, which in kept.items()]
        self._undo = [f"DELETE FROM {table} WHERE {which}" for table, which in reversed(kept.items())]
        self._undo.insert(1, "UPDATE audit_head SET (last_id, hash) = (SELECT max(id), hash FROM audit)")
        (self._guard,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_no_delete'").fetchone()

    def __enter__(self) -> Self:
        self._connection.execute("DROP TRIGGER audit_no_delete")
        return self

    def __exit__(self, *failure: object) -> None:
        self._connection.execute(self._guard)

    def write(self) -> None:
        """One durable transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement, rows in self._rows:
            self._connection.executemany(statement, rows)
        self._connection.execute("COMMIT")

    def take_back(self) -> None:
        """As if nothing had been written."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement in self._undo:
            self._connection.execute(statement)
        self._connection.execute("COMMIT")

    def _columns(self, table: str) -> list[str]:
        return [row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")]

    def _read(self, table: str, which: str) -> list[tuple[object, ...]]:
        """The rows with another `uid`, and no key: SQLite gives the next one."""
        new = {"id": "NULL", "uid": "uid || '+'"}
        columns = ", ".join(new.get(name, name) for name in self._columns(table))
        return self._connection.execute(f"SELECT {columns} FROM {table} WHERE {which}").fetchall()

    def _insert(self, table: str) -> str:
        """Beside a paper go the rows of the one just written."""
        ours = {"appeal_id": "coalesce((SELECT max(id) FROM appeals), ?)"}
        values = ", ".join(ours.get(name, "?") for name in self._columns(table))
        return f"INSERT INTO {table} VALUES ({values})"
