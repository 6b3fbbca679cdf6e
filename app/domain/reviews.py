"""A review: a walk through overdue matters, one after another, with a decision on each; at its end a protocol.

What was decided is never changed: who decides anew does so in another review, and the earlier word stays to be read.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.appeals import Appeal, AppealRow
from app.domain.courses import Course
from app.domain.lengths import overlong
from app.domain.problems import Problem

MOST = 500
"""Matters of one review; a longer walk is begun again."""


class Decision(StrEnum):
    """What is done about an overdue matter."""

    COMPLAINT = "complaint"
    CHASER = "chaser"
    EXTENSION = "extension"
    WAIT = "wait"
    HAND_OVER = "hand_over"
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What is chosen for one matter: waiting needs a note and the day until which it waits, `until_on`."""

    decision: Decision | None = None
    note: str = ""
    until_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being written down."""
        found = []
        if self.decision is None:
            found.append(Problem(code="decision_empty", field="decision"))
        if self.decision is Decision.WAIT:
            if not self.note.strip():
                found.append(Problem(code="wait_note_empty", field="note"))
            if self.until_on is None:
                found.append(Problem(code="date_empty", field="until_on"))
            elif self.until_on <= today:
                found.append(Problem(code="wait_not_ahead", field="until_on"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A walk; `ended_at` None: it can be gone on with. `signed_by` is the name in the certificate of the key.

    The signed file is with who signed it; its sum is kept and tells whether a file is that one.
    """

    id: int
    uid: str
    version: int
    by_id: int
    begun_on: date
    begun_at: datetime
    ended_at: datetime | None = None
    signed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A matter of a review, in the place it has there; `due_on` is the last day it was late by when it was taken in.

    `decision` None: not decided yet.
    """

    id: int
    uid: str
    version: int
    review_id: int
    place: int
    appeal_id: int
    due_on: date
    decision: Decision | None = None
    note: str = ""
    until_on: date | None = None
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """What lies on the table for one matter: the paper, its course today, and what earlier reviews decided."""

    reviewed: Reviewed
    appeal: Appeal
    row: AppealRow
    course: Course
    earlier: tuple[Reviewed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolLine:
    """A line of the protocol: the matter as it was taken in, and the paper as a list shows it."""

    reviewed: Reviewed
    row: AppealRow

    @property
    def id(self) -> int:
        """The key in the file."""
        return self.reviewed.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """What the protocol of a review is printed from; `counts` hold every decision, zeros too, None for undecided."""

    made_on: date
    office: str
    reviewer: str
    review: Review
    counts: tuple[tuple[Decision | None, int], ...]
    lines: tuple[ProtocolLine, ...]
