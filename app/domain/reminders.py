"""Reminders before a last day: the office's ladder, and which rung was said of which paper, when and why."""

from dataclasses import dataclass
from datetime import date, datetime

LADDER = (5, 3, 1)
"""Working days before a last day on which a reminder comes, unless the office chose others."""
LATE = -1
"""The rung of a date that has passed."""
HIGHEST, RUNGS = 30, 6
"""The highest rung, and how many there may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One reminder: the last day `due_on` had reached `rung` (working days before it, 0 on the day, `LATE` after).

    `reached_on` is the day it reached it; later than that `on` says that nobody looked in between.
    """

    appeal_id: int
    due_on: date
    rung: int
    reached_on: date
    on: date
    at: datetime

    @property
    def caught_up(self) -> bool:
        """Whether the day it belonged to had passed when it came."""
        return self.reached_on < self.on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLine:
    """A line of the list of reminders: the reminder and which paper it was about."""

    reminder: Reminder
    case_number: str
    kind: str

    @property
    def id(self) -> int:
        """The paper's key in the file."""
        return self.reminder.appeal_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminding:
    """What is said now: how many of each kind, and how many of them come after days off. It names nobody."""

    late: int = 0
    today: int = 0
    ahead: int = 0
    caught_up: int = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self.late + self.today + self.ahead


def read_ladder(text: str) -> tuple[int, ...] | None:
    """The rungs somebody typed, highest first, each once: «5/3/1», «5, 3»; None where it cannot be read."""
    parts = text.replace("/", " ").replace(",", " ").replace(";", " ").split()
    if not all(part.isascii() and part.isdecimal() and 1 <= int(part) <= HIGHEST for part in parts):
        return None
    rungs = tuple(sorted({int(part) for part in parts}, reverse=True))
    return rungs if len(rungs) <= RUNGS else None


def written_ladder(rungs: tuple[int, ...]) -> str:
    """The rungs as they are typed and kept: «5/3/1»; empty where no reminder comes before the day itself."""
    return "/".join(map(str, rungs))
