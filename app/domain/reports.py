"""What the office counts: one definition of each number, by what it can be divided, and in which period.

A number is never typed: it is asked of the records, and the same question names the records behind it (F139).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.domain.codes import COMPLAINT_KINDS, AppealKind
from app.domain.languages import Language
from app.domain.problems import Problem
from app.domain.register import Noun

UNSAID = "unsaid"
"""The row of those about whom it is not known, or may not be used for counting."""
NOTHING = "nothing"
"""The row of those of whom it is known that there is none: no answer yet, no mark, nobody."""
_MONTHS_OF_QUARTER = 3
_DECEMBER = 12


class Measure(StrEnum):
    """What is counted; how, is said under `report_means`."""

    TALKS = "talks"
    PEOPLE = "people"
    MINUTES = "minutes"
    CASES = "cases"
    APPEALS = "appeals"
    DECISIONS = "decisions"
    LATE = "late"
    LATE_DAYS = "late_days"


class Dimension(StrEnum):
    """By what a number is divided."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    KIND = "kind"
    STAGE = "stage"
    BODY = "body"
    REGION = "region"
    OUTCOME = "outcome"
    TOPIC = "topic"
    LANGUAGE = "language"
    CHANNEL = "channel"
    VOLUNTEER = "volunteer"
    VISIT = "visit"
    SEX = "sex"
    AGE = "age"
    NEED = "need"


class Stage(StrEnum):
    """How far a matter had gone when the paper was sent."""

    ANSWER = "answer"
    COMPLAINT = "complaint"
    COURT = "court"
    OTHER = "other"


class AgeGroup(StrEnum):
    """Ages on the last day of the period; up to 34 is the youth of the law on youth policy."""

    CHILD = "child"
    YOUNG = "young"
    MIDDLE = "middle"
    OLDER = "older"


TIMES = (Dimension.MONTH, Dimension.QUARTER, Dimension.YEAR)
PERSONAL = (Dimension.SEX, Dimension.AGE, Dimension.NEED)
"""Divided only where the person's consent stands and names these data; everybody else stands in one row."""
_OF_PAPERS = (
    *(*TIMES, Dimension.KIND, Dimension.STAGE, Dimension.BODY, Dimension.REGION, Dimension.OUTCOME),
    *(Dimension.TOPIC, Dimension.LANGUAGE, Dimension.VOLUNTEER),
)
_OF_TALKS = (*(*TIMES, Dimension.TOPIC, Dimension.LANGUAGE, Dimension.CHANNEL, Dimension.VOLUNTEER, Dimension.VISIT),)
DIMENSIONS: Mapping[Measure, tuple[Dimension, ...]] = {
    Measure.TALKS: (*_OF_TALKS, *PERSONAL),
    Measure.PEOPLE: (*_OF_TALKS, *PERSONAL),
    Measure.MINUTES: _OF_TALKS,
    Measure.CASES: (*TIMES, Dimension.TOPIC, Dimension.VOLUNTEER, *PERSONAL),
    Measure.APPEALS: (*_OF_PAPERS, *PERSONAL),
    Measure.DECISIONS: (*_OF_PAPERS, *PERSONAL),
    Measure.LATE: tuple(one for one in _OF_PAPERS if one is not Dimension.OUTCOME),
    Measure.LATE_DAYS: tuple(one for one in _OF_PAPERS if one is not Dimension.OUTCOME),
}
"""By what each number can be divided."""
OVERLAPPING = frozenset({Dimension.NEED})
"""One person can stand in several rows: the rows are no parts of the total."""
NOUNS: Mapping[Measure, Noun] = {
    Measure.TALKS: Noun.CONSULTATIONS,
    Measure.PEOPLE: Noun.CLIENTS,
    Measure.MINUTES: Noun.CONSULTATIONS,
    Measure.CASES: Noun.CASES,
    Measure.APPEALS: Noun.APPEALS,
    Measure.DECISIONS: Noun.APPEALS,
    Measure.LATE: Noun.APPEALS,
    Measure.LATE_DAYS: Noun.APPEALS,
}
"""Which records stand behind a number."""
COURT_KINDS = frozenset(
    {
        *(AppealKind.CLAIM_CHALLENGE, AppealKind.CLAIM_COMPEL, AppealKind.CLAIM_ACTION, AppealKind.CLAIM_RECOGNITION),
        *(AppealKind.CLAIM_NORMATIVE_ACT, AppealKind.COURT_APPEAL, AppealKind.PRIVATE_COMPLAINT, AppealKind.CASSATION),
    }
)
_OTHER_KINDS = frozenset(
    {AppealKind.PETITION, AppealKind.ENFORCEMENT, AppealKind.BAILIFF, AppealKind.OMBUDSMAN, AppealKind.MEDIA}
)


def stage(kind: AppealKind) -> Stage:
    """The stage a paper of this kind belongs to."""
    if kind in COMPLAINT_KINDS:
        return Stage.COMPLAINT
    if kind in COURT_KINDS:
        return Stage.COURT
    return Stage.OTHER if kind in _OTHER_KINDS else Stage.ANSWER


_AGES = ((18, AgeGroup.CHILD), (35, AgeGroup.YOUNG), (60, AgeGroup.MIDDLE))
"""The first year of life that is no longer in the group."""


def age_group(born: date, on: date) -> AgeGroup:
    """The group somebody born that day is in on that day."""
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return next((group for end, group in _AGES if years < end), AgeGroup.OLDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days that are counted; both ends belong to it."""

    from_on: date
    until_on: date

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it."""
        return (Problem(code="period_backwards", field="until_on"),) if self.until_on < self.from_on else ()

    @property
    def year_before(self) -> "Period":
        """The same days of the year before; a 29 February becomes the 28th."""
        return Period(from_on=_year_before(self.from_on), until_on=_year_before(self.until_on))

    def keys(self, dimension: Dimension) -> tuple[str, ...]:
        """Every month, quarter or year it touches, as they are called in a table."""
        return tuple(dict.fromkeys(time_key(day, dimension) for day in self._months()))

    def _months(self) -> Iterator[date]:
        day = self.from_on.replace(day=1)
        while day <= self.until_on:
            yield day
            day = (day + timedelta(days=31)).replace(day=1)


def time_key(day: date, dimension: Dimension) -> str:
    """How the month, quarter or year of a day is called in a table: «2026-03», «2026-Q1», «2026»."""
    if dimension is Dimension.MONTH:
        return f"{day:%Y-%m}"
    quarter = (day.month + 2) // _MONTHS_OF_QUARTER
    return f"{day:%Y}-Q{quarter}" if dimension is Dimension.QUARTER else f"{day:%Y}"


def month(day: date) -> Period:
    """The month of a day."""
    return _months_from(day.replace(day=1), 1)


def quarter(day: date) -> Period:
    """The quarter of a day."""
    first = (day.month - 1) // _MONTHS_OF_QUARTER * _MONTHS_OF_QUARTER + 1
    return _months_from(day.replace(month=first, day=1), _MONTHS_OF_QUARTER)


def year(day: date) -> Period:
    """The calendar year of a day."""
    return _months_from(day.replace(month=1, day=1), _DECEMBER)


class Span(StrEnum):
    """Periods offered by name; OWN has days of its own."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OWN = "own"


def named_period(span: Span, today: date) -> Period:
    """The period meant by its name on that day; of OWN the running year."""
    made = {"month": month, "quarter": quarter}.get(span.value.partition("_")[2], year)
    running = made(today)
    return made(running.from_on - timedelta(days=1)) if span.value.startswith("last_") else running


def _months_from(first: date, months: int) -> Period:
    after = first
    for _ in range(months):
        after = (after + timedelta(days=31)).replace(day=1)
    return Period(from_on=first, until_on=after - timedelta(days=1))


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What is asked: which number, in which period, divided by what; `only` keeps one value of one dimension."""

    measure: Measure
    period: Period
    rows: Dimension | None = None
    columns: Dimension | None = None
    only: tuple[Dimension, str] | None = None
    compared: bool = False

    @property
    def by(self) -> tuple[Dimension, ...]:
        """What it is divided by."""
        return tuple(one for one in (self.rows, self.columns) if one is not None)

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being counted."""
        offered = DIMENSIONS[self.measure]
        asked = (*self.by, *((self.only[0],) if self.only else ()))
        unfit = any(one not in offered for one in asked)
        twice = self.rows is not None and self.rows is self.columns
        return (
            *self.period.problems(),
            *((Problem(code="report_unfit", field="rows"),) if unfit else ()),
            *((Problem(code="report_twice", field="columns"),) if twice else ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One number of a table: None stands for the total of rows or columns."""

    row: str | None = None
    column: str | None = None


Names = Mapping[str, Mapping[Language, str]]
"""How bodies, volunteers and visits are called, by «dimension:row»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The answer: every number under its cell, totals under cells with None; `before` of the year before by row.

    Totals are counted for themselves: a person who came twice, or stands in two rows, is one in the total.
    """

    asked: Counting
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    amounts: Mapping[Cell, int] = field(default_factory=dict)
    before: Mapping[str | None, int] = field(default_factory=dict)
    names: Names = field(default_factory=dict)

    def amount(self, row: str | None = None, column: str | None = None) -> int:
        """A number of the table, 0 where nothing was found."""
        return self.amounts.get(Cell(row=row, column=column), 0)


class Gap(StrEnum):
    """What may be missing where a report wants it."""

    TALK_MINUTES = "talk_minutes"
    TALK_TOPIC = "talk_topic"
    TALK_ADVICE = "talk_advice"
    APPEAL_OUTCOME = "appeal_outcome"
    APPEAL_UNFILED = "appeal_unfiled"
    CONSENT = "consent"
    IIN = "iin"


GAP_NOUNS: Mapping[Gap, Noun] = {
    Gap.TALK_MINUTES: Noun.CONSULTATIONS,
    Gap.TALK_TOPIC: Noun.CONSULTATIONS,
    Gap.TALK_ADVICE: Noun.CONSULTATIONS,
    Gap.APPEAL_OUTCOME: Noun.APPEALS,
    Gap.APPEAL_UNFILED: Noun.APPEALS,
    Gap.CONSENT: Noun.CLIENTS,
    Gap.IIN: Noun.CLIENTS,
}
"""Which records have the gap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """How many records of a period have a gap, of how many looked at."""

    gap: Gap
    count: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """What is missing in a period, every kind of gap in its order."""

    period: Period
    lines: tuple[Missing, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return not any(line.count for line in self.lines)
