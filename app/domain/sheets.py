"""What the office's tables on paper are printed from: the terms of one appeal, the terms of one day."""

from dataclasses import dataclass
from datetime import date

from app.domain.appeals import AppealRow
from app.domain.cases import CaseRow
from app.domain.codes import Timeliness
from app.domain.deadlines import Deadline
from app.domain.notes import NotePaper
from app.domain.postings import PostingFilter, PostingRow
from app.domain.tasks import TaskRow
from app.domain.visits import Visit, VisitTalk

FOR_SIGNATURE = (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON)
"""The groups of the daily register, the most urgent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineSheet:
    """Every term of one appeal, in the order they began, for whoever keeps them to sign."""

    made_on: date
    office: str
    volunteer: str
    paper: NotePaper
    terms: tuple[Deadline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRegister:
    """The terms to mind on one day: of the whole office, or of one `volunteer`.

    `counts` are all there are of each group, `rows` those that are printed.
    """

    made_on: date
    on: date
    office: str
    volunteer: str
    counts: tuple[tuple[Timeliness, int], ...]
    rows: tuple[AppealRow, ...]

    @property
    def left_out(self) -> int:
        """How many are not printed, because a sheet has an end."""
        return sum(number for _, number in self.counts) - len(self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostBook:
    """The lines of the post book of a period, by book, year and number; `count` are all there are."""

    made_on: date
    office: str
    wanted: PostingFilter
    count: int
    rows: tuple[PostingRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheet:
    """A day of a visit, or all its days (`on` None): every talk; names only where `named` and somebody consented."""

    made_on: date
    office: str
    visit: Visit
    on: date | None
    talks: tuple[VisitTalk, ...]
    gone: int
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedCase:
    """A matter on a hand-over list: its line, its papers with where they stand, what is kept with it."""

    row: CaseRow
    papers: tuple[AppealRow, ...]
    letters: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverList:
    """The open matters one person hands to another, the nearest date first; `to` empty: to be written in by hand.

    `count` are all that who prints it sees.
    """

    made_on: date
    office: str
    giver: str
    to: str
    count: int
    cases: tuple[HandedCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSheet:
    """The week of one volunteer, Monday to Sunday: their own matters and nobody else's.

    `silent` are bodies that let their last day pass, `overdue` last days of ours, `due` those of this week.
    `left_out` did not fit.
    """

    made_on: date
    first_on: date
    last_on: date
    office: str
    volunteer: str
    overdue: tuple[AppealRow, ...]
    silent: tuple[AppealRow, ...]
    due: tuple[AppealRow, ...]
    tasks: tuple[TaskRow, ...]
    left_out: int
