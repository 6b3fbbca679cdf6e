"""Dates that explain themselves; derived by `law`, never typed."""

from dataclasses import dataclass
from datetime import date, time

from app.domain.codes import DeadlineStatus, Side, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedDay:
    """A day that did not count.

    `reason` is a code (weekend, holiday, transferred_off), `name` the day's key in the texts (`day.<name>`),
    empty for a plain weekend, `moved_from` the day a moved day off comes from.
    """

    on: date
    reason: str
    name: str = ""
    moved_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another arguable date; `why` is a code of the texts (`alternative.<why>`)."""

    due_on: date
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One date with all its reasons: what `due` answers and what is shown, printed and kept.

    `from_on` is the day of the rule's trigger as a fact, `registered_on` the day it counts as (Art. 64(3)),
    `counted` every day that counted (for working-day terms), `skipped` every day between that did not,
    `calendar` the version of the calendar used, `confirmed` whether every day used is officially confirmed.
    `due_on` None: the rule has no fixed length and `message` is the code of the reason.
    `shift` says why `registered_on` is not `from_on` (day_off, after_hours), `passed` the days off in between;
    `nominal_on` is the last day of a term of months or days before it moved off a day off; `stood_days` calendar days
    of suspension by which it is later than it would have been.
    """

    rule: str
    version: str
    article: str
    side: Side
    from_on: date
    at: time | None
    registered_on: date
    counting_starts: date
    length: int | None
    unit: Unit | None
    due_on: date | None
    counted: tuple[date, ...]
    skipped: tuple[SkippedDay, ...]
    alternatives: tuple[Alternative, ...]
    calendar: str
    confirmed: bool
    message: str = ""
    shift: str = ""
    passed: tuple[SkippedDay, ...] = ()
    nominal_on: date | None = None
    stood_days: int = 0

    @property
    def reference(self) -> str:
        """Rule and version in one word: `AP-04@V2`."""
        return f"{self.rule}@{self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A term in an appeal's course.

    `due_on` is what to mind: for the body's clock the latest arguable date, for the client's the earliest (rules §4.3).
    `internal_on` is the client's date less the office's own margin (not law).
    """

    rule: str
    side: Side
    status: DeadlineStatus
    due_on: date | None
    explanation: Explanation | None
    met_on: date | None = None
    internal_on: date | None = None

    @property
    def provisional(self) -> bool:
        """Whether a day that is not yet officially confirmed took part."""
        return self.explanation is not None and not self.explanation.confirmed
