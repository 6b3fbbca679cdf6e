"""How what is at hand divides: by volunteer, body, region or kind, by how long it is overdue; how late a body answers.

A number stands with its list: the same condition counts and finds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.languages import Language

FEW = 5
"""Answers to fewer matters than this say nothing about a body: no share is told."""
AGES = ((1, 5), (6, 15), (16, 30), (31, None))
"""The groups of what is overdue, in calendar days, both included."""
WEEKS = 4
"""So many weeks back it is told how much became overdue."""
NONE = "0"
"""The key of what is of nobody, or of no region."""


class By(StrEnum):
    """What divides the lines; the last two are of what is or became overdue alone."""

    VOLUNTEER = "volunteer"
    BODY = "body"
    REGION = "region"
    KIND = "kind"
    AGE = "age"
    WEEK = "week"


class Figure(StrEnum):
    """A number that opens its list; the last four are of the card of a body and count matters."""

    AT_HAND = "at_hand"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    MATTERS = "matters"
    ANSWERED = "answered"
    LATE = "late"
    SILENT = "silent"


CARD = frozenset({Figure.MATTERS, Figure.ANSWERED, Figure.LATE, Figure.SILENT})
"""The numbers of the card of a body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """One line of the board: of whom or what, and how much of it.

    `at_hand` are open matters of a volunteer, else papers under way; `due_soon` has today in it. `oldest_days` tells
    how long the oldest overdue paper is late, `silent_days` how long a volunteer wrote nothing down: None for nothing
    overdue, for nothing written ever. The key is the person's, the body's, a code, or the first day of a group of ages
    or of a week.
    """

    key: str
    names: Mapping[Language, str] = field(default_factory=dict)
    at_hand: int = 0
    overdue: int = 0
    due_soon: int = 0
    oldest_days: int | None = None
    silent_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lateness:
    """How a body answers, in matters: with a term of this body, answered, answered late at least once, silent now.

    `median_days` are working days: half of the late answers came within them.
    """

    matters: int = 0
    answered: int = 0
    late: int = 0
    silent: int = 0
    median_days: int | None = None

    @property
    def is_few(self) -> bool:
        """Whether there are too few answered matters to tell a share."""
        return self.answered < FEW

    @property
    def late_percent(self) -> int | None:
        """The share of matters answered late; None where they are few."""
        return None if self.is_few else round(100 * self.late / self.answered)


def age_of(key: str) -> tuple[int, int | None]:
    """The days of the group of ages with this key; KeyError for no such group."""
    return {str(first): (first, last) for first, last in AGES}[key]
