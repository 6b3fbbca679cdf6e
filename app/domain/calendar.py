"""Changes of the working calendar as a person says them, and the dates that move with them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.codes import Side
from app.domain.lengths import overlong
from app.domain.problems import Problem

LONGEST_CLOSURE_DAYS = 366


class DayDeed(StrEnum):
    """What was announced.

    `off`: a day is not worked. `exchange`: `on` is off and `other_on` is worked for it. `move`: what made `on`
    special falls on `other_on`. `worked`: `on` is as its weekday says. `restore`: `on` is as the program came with it.
    """

    OFF = "off"
    EXCHANGE = "exchange"
    MOVE = "move"
    WORKED = "worked"
    RESTORE = "restore"


TWO_DAYS = frozenset({DayDeed.EXCHANGE, DayDeed.MOVE})
"""Deeds that name a second day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDraft:
    """What the form of one change holds; `reason` names the act or where it was read, `official` makes it sure."""

    deed: DayDeed = DayDeed.OFF
    on: date | None = None
    other_on: date | None = None
    name: str = ""
    reason: str = ""
    official: bool = True

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What is missing; what the calendar itself says against it is asked of the service."""
        del today
        found = []
        if self.on is None:
            found.append(Problem(code="date_empty", field="on"))
        if self.deed in TWO_DAYS and self.other_on is None:
            found.append(Problem(code="date_empty", field="other_on"))
        if self.deed is DayDeed.OFF and not self.name.strip():
            found.append(Problem(code="name_empty", field="name"))
        if not self.reason.strip():
            found.append(Problem(code="reason_empty", field="reason"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedDate:
    """An open date of an appeal that a change of the calendar moves.

    None on either side: the date is not there any more, or only now. `because` are the changed days within the term.
    """

    appeal_id: int
    case_number: str
    subject: str
    client_name: str
    rule: str
    side: Side
    old_on: date | None
    new_on: date | None
    because: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarReminder:
    """A year that should be confirmed by now; not `covered`: the program has no days of it at all."""

    year: int
    covered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """A calendar dates were counted with: since when, by whom, and how many dates and letters keep it."""

    version: str
    who: str
    at: datetime
    deadlines: int
    letters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureDraft:
    """Days on which the office itself is closed, first and last included; they move no statutory date."""

    first: date | None = None
    last: date | None = None
    name: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps these days from being saved."""
        del today
        found = []
        if self.first is None:
            found.append(Problem(code="date_empty", field="first"))
        last = self.last or self.first
        if self.first is not None and last is not None and not 0 <= (last - self.first).days < LONGEST_CLOSURE_DAYS:
            found.append(Problem(code="closure_impossible", field="last"))
        if not self.name.strip():
            found.append(Problem(code="name_empty", field="name"))
        return (*found, *overlong(self))

    def days(self) -> tuple[date, ...]:
        """Every day meant."""
        if self.first is None:
            return ()
        length = ((self.last or self.first) - self.first).days
        return tuple(self.first + timedelta(days=step) for step in range(length + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDay:
    """A day on which the office is closed, and why."""

    on: date
    name: str
    who: str
