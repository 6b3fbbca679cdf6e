"""The post book of the office: every paper that came in or went out, under a number of its own within the year.

A line is never deleted and its number never given again: a mistake is struck out with a reason and stays to be read.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.lengths import overlong
from app.domain.problems import Problem


class Direction(StrEnum):
    """Which of the two books a line stands in; each counts its own numbers."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class PostingWay(StrEnum):
    """How a paper travelled."""

    REGISTERED_NOTICE = "registered_notice"
    REGISTERED = "registered"
    ORDINARY = "ordinary"
    IN_HAND = "in_hand"
    COURIER = "courier"
    PORTAL = "portal"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingDraft:
    """What the form of a line holds.

    `on` is the day it came or went, `correspondent` from or to whom, `postmark_on` the day on the postmark (Art. 64(3):
    proof of the day of posting), `sheets` 0 where nobody counted. `case_number` is our number of the matter, empty for
    a paper of no matter; `appeal_id` and `letter_id` say which paper of it, where the line was begun there.
    """

    direction: Direction = Direction.OUTGOING
    on: date | None = None
    correspondent: str = ""
    subject: str = ""
    way: PostingWay | None = None
    tracking: str = ""
    postmark_on: date | None = None
    sheets: int = 0
    case_number: str = ""
    appeal_id: int | None = None
    letter_id: int | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being written down."""
        found = []
        if self.on is None:
            found.append(Problem(code="date_empty", field="on"))
        if not self.correspondent.strip():
            found.append(Problem(code="correspondent_empty", field="correspondent"))
        if not self.subject.strip():
            found.append(Problem(code="posting_subject_empty", field="subject"))
        if self.way is None:
            found.append(Problem(code="way_empty", field="way"))
        if self.sheets < 0:
            found.append(Problem(code="sheets_impossible", field="sheets"))
        days = (("on", self.on), ("postmark_on", self.postmark_on))
        found += [Problem(code="date_in_future", field=name) for name, day in days if day is not None and day > today]
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A line of the book as kept; `struck_at` None: it stands."""

    id: int
    uid: str
    version: int
    direction: Direction
    year: int
    number: int
    on: date
    correspondent: str
    subject: str
    way: PostingWay
    tracking: str
    postmark_on: date | None
    sheets: int
    case_id: int | None
    appeal_id: int | None
    letter_id: int | None
    written_at: datetime
    struck_at: datetime | None = None
    struck_reason: str = ""

    def draft(self, case_number: str) -> PostingDraft:
        """What the form shows when this line is completed."""
        return PostingDraft(
            direction=self.direction,
            on=self.on,
            correspondent=self.correspondent,
            subject=self.subject,
            way=self.way,
            tracking=self.tracking,
            postmark_on=self.postmark_on,
            sheets=self.sheets,
            case_number=case_number,
            appeal_id=self.appeal_id,
            letter_id=self.letter_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingRow:
    """A line of the list: the posting, the number of its matter, and who wrote it down."""

    posting: Posting
    case_number: str
    who: str

    @property
    def id(self) -> int:
        """The key in the file."""
        return self.posting.id


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingFilter:
    """Which lines: of one book or both, of a period whose both days belong to it; None means all."""

    direction: Direction | None = None
    from_on: date | None = None
    until_on: date | None = None
