"""What stands on a day: dates that run, hearings, receptions, calls promised; one line each, whatever it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from app.domain.codes import AppealKind, Timeliness
from app.domain.languages import Language
from app.domain.problems import Problem


class EntryKind(StrEnum):
    """What a line of the agenda is about: a date of ours or one of the body, or where somebody has to be."""

    OURS = "ours"
    BODYS = "bodys"
    HEARING = "hearing"
    RECEPTION = "reception"
    CONTACT = "contact"
    TASK = "task"


DATED = frozenset({EntryKind.OURS, EntryKind.BODYS, EntryKind.TASK})
"""Lines that are last days, of the law or our own; the others are days on which something takes place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines: of these kinds, of the matters of these people (None: of all, also of those nobody works on)."""

    kinds: frozenset[EntryKind] = frozenset(EntryKind)
    people: frozenset[int] | None = None


class AgendaRow(NamedTuple):
    """A line of the agenda; `timeliness` of a last day alone, `rule` its rule of law, `at` the hour of what is held.

    `said` are the words of a task.
    """

    id: int
    kind: EntryKind
    on: date
    at: time | None
    key: int
    appeal_id: int | None
    case_id: int | None
    talk_id: int | None
    authority_id: int | None
    rule: str
    said: str
    appeal_kind: AppealKind | None
    case_number: str
    client_name: str
    authority_names: Mapping[Language, str]
    volunteer: str
    timeliness: Timeliness | None
    provisional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Who is away from day to day and who stands in; `until_on` None: until they are back."""

    name: str
    deputy: str
    from_on: date
    until_on: date | None

    def covers(self, on: date) -> bool:
        """Whether they are away that day."""
        return self.from_on <= on and (self.until_on is None or on <= self.until_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionDraft:
    """What the form of a planned reception holds: at which body, when, who goes, with which matter."""

    authority_id: int | None = None
    on: date | None = None
    at: time | None = None
    user_id: int | None = None
    case_id: int | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being planned."""
        found = []
        if self.authority_id is None:
            found.append(Problem(code="authority_empty", field="authority_id"))
        if self.on is None:
            found.append(Problem(code="date_empty", field="on"))
        elif self.on < today:
            found.append(Problem(code="reception_past", field="on"))
        if self.user_id is None:
            found.append(Problem(code="who_goes_empty", field="user_id"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reception:
    """A planned reception as kept."""

    id: int
    uid: str
    version: int
    authority_id: int
    on: date
    at: time | None
    user_id: int
    case_id: int | None

    def draft(self) -> ReceptionDraft:
        """What the form shows when it is changed."""
        return ReceptionDraft(
            authority_id=self.authority_id, on=self.on, at=self.at, user_id=self.user_id, case_id=self.case_id
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """A day of a printed week: the name of a special day with the day it was moved from, `closed` why our office is.

    `places` are where the office goes; `count` are all lines, `rows` those that are printed.
    """

    on: date
    special: str
    moved_from: date | None
    closed: str
    away: tuple[Away, ...]
    places: tuple[str, ...]
    count: int
    rows: tuple[AgendaRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan:
    """A week on paper, Monday first; `whose` empty: of the whole office."""

    made_on: date
    office: str
    whose: str
    days: tuple[DayPlan, ...]
