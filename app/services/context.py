"""What every service is given, and the shape of a deed: one transaction, one line of the log, then the news."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from app.db import audit, office
from app.db.database import Database, Transaction
from app.domain.audit import AuditLine, FieldChange
from app.domain.changes import Change
from app.domain.errors import DraftRejected
from app.domain.problems import Problem, blocking
from app.law.calendar import WorkingCalendar


class Kept(Protocol):
    """A record with a key in the file and a key for the world."""

    @property
    def id(self) -> int:
        """The key in the file."""

    @property
    def uid(self) -> str:
        """The key for the world."""


Read = Callable[..., str]
"""Gives the text of a shipped file by the parts of its path, as `paths.resource_text`."""


@dataclass(slots=True, kw_only=True)
class Deed:
    """A deed being done: its transaction, who does it, and what it touched."""

    tx: Transaction
    name: str
    who: str
    at: datetime
    changes: list[Change] = field(default_factory=list)

    def note(self, noun: str, before: Kept | None, after: Kept | None, *, reason: str = "") -> None:
        """Write the line of the log for one record: None stands for «was not there» and «is no more»."""
        record = after or before
        if record is not None:
            self.write(noun, record.uid, audit.differences(before, after), reason)
            self.touch(noun, record.id)

    def write(self, noun: str, key: str, changes: tuple[FieldChange, ...], reason: str = "") -> None:
        """Write a line of the log in the transaction of the deed."""
        line = AuditLine(
            id=0,
            uid="",
            at=self.at,
            who=self.who,
            deed=self.name,
            noun=noun,
            key=key,
            changes=changes,
            reason=reason,
        )
        audit.add(self.tx, line)

    def touch(self, noun: str, key: int = 0) -> None:
        """Say that this record looks different now, though the log has its line elsewhere."""
        change = Change(noun=noun, id=key)
        if change not in self.changes:
            self.changes.append(change)


@dataclass(slots=True, kw_only=True)
class Context:
    """The file, the calendar, the day and the moment (told from outside), and where news go.

    `calendar` is the one of now: given as shipped, it becomes the office's own when its file is taken to work, and
    another one with every change; `shipped` stays. Only `services.calendar` sets it.
    """

    database: Database
    calendar: WorkingCalendar
    today: Callable[[], date]
    now: Callable[[], datetime]
    publish: Callable[[Change], None]
    shipped: WorkingCalendar = field(init=False)

    def __post_init__(self) -> None:
        self.shipped = self.calendar

    def who(self, tx: Transaction) -> str:
        """Who sits at the desk."""
        return office.volunteer(tx)

    @contextmanager
    def deed(self, name: str) -> Iterator[Deed]:
        """One deed: what it writes stays whole or not at all; the news go out after the commit."""
        with self.database.write() as tx:
            deed = Deed(tx=tx, name=name, who=self.who(tx), at=self.now())
            yield deed
        for change in deed.changes:
            self.publish(change)


def demand_sound(problems: tuple[Problem, ...]) -> None:
    """Raise `DraftRejected` with all problems when one of them keeps the draft from being saved."""
    if blocking(problems):
        raise DraftRejected(problems)
