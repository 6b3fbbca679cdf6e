"""The form a donor is sent: its indicators, what they came to in a period, and what was sent (F133).

Indicators are data of the office. What a report holds is what may be seen: small numbers are hidden before it is made,
and a snapshot keeps no number that was hidden.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem
from app.domain.reports import DIMENSIONS, OVERLAPPING, Counting, Dimension, Measure, Names, Period
from app.domain.suppression import LEAST_THRESHOLD, MOST_THRESHOLD, USUAL_THRESHOLD

DIVIDED = frozenset({Measure.TALKS, Measure.PEOPLE, Measure.CASES, Measure.APPEALS, Measure.DECISIONS})
"""The numbers a form may divide: those that count heads and papers, whose small rows can be hidden."""
MOST_INDICATORS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One line of a form; `only` keeps one value of one dimension, `target` is what was promised."""

    measure: Measure
    name_kk: str = ""
    name_ru: str = ""
    name_en: str = ""
    only_by: Dimension | None = None
    only: str = ""
    target: int | None = None
    divided: tuple[Dimension, ...] = ()

    def name(self, language: Language) -> str:
        """What it is called; in another language where it has no name in this one."""
        names = {Language.KAZAKH: self.name_kk, Language.RUSSIAN: self.name_ru, Language.ENGLISH: self.name_en}
        return names[language] or next(filter(None, names.values()), "")

    def counting(self, period: Period, rows: Dimension | None = None) -> Counting:
        """What it asks of the records."""
        only = (self.only_by, self.only) if self.only_by is not None and self.only else None
        return Counting(measure=self.measure, period=period, rows=rows, only=only)

    def parts_overlap(self, dimension: Dimension) -> bool:
        """Whether one of those counted may stand in several rows of this division."""
        by_talks = self.measure is Measure.PEOPLE and dimension not in (Dimension.SEX, Dimension.AGE)
        return by_talks or dimension in OVERLAPPING

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it."""
        offered = DIMENSIONS[self.measure]
        asked = (*self.divided, *((self.only_by,) if self.only_by is not None else ()))
        unfit = any(one not in offered for one in asked) or (self.divided and self.measure not in DIVIDED)
        return (
            *((Problem(code="indicator_nameless", field="indicators"),) if not self.name(Language.KAZAKH) else ()),
            *((Problem(code="report_unfit", field="indicators"),) if unfit else ()),
            *((Problem(code="target_impossible", field="indicators"),) if (self.target or 0) < 0 else ()),
        )


def indicators_text(indicators: Iterable[Indicator]) -> str:
    """Indicators as JSON, as they are kept."""
    return json.dumps([asdict(one) for one in indicators], ensure_ascii=False)


def read_indicators(text: str) -> tuple[Indicator, ...]:
    """What `indicators_text` wrote."""
    return tuple(read_indicator(one) for one in json.loads(text))


def read_indicator(told: Mapping[str, Any]) -> Indicator:
    """An indicator of its fields, with its codes."""
    codes = {
        "measure": Measure(told["measure"]),
        "only_by": Dimension(told["only_by"]) if told["only_by"] else None,
        "divided": tuple(Dimension(one) for one in told["divided"]),
    }
    return Indicator(**{**told, **codes})


USUAL = (
    Indicator(measure=Measure.PEOPLE, divided=(Dimension.SEX, Dimension.AGE, Dimension.NEED)),
    Indicator(measure=Measure.TALKS, divided=(Dimension.TOPIC, Dimension.LANGUAGE)),
    Indicator(measure=Measure.MINUTES),
    Indicator(measure=Measure.CASES, divided=(Dimension.TOPIC,)),
    Indicator(measure=Measure.APPEALS, divided=(Dimension.STAGE, Dimension.REGION)),
    Indicator(measure=Measure.DECISIONS, divided=(Dimension.OUTCOME,)),
    Indicator(measure=Measure.LATE),
)
"""What a form begins with; their names are those of the numbers themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDraft:
    """What the window of a form holds; `threshold`: smaller numbers are hidden."""

    name: str = ""
    threshold: int = USUAL_THRESHOLD
    indicators: tuple[Indicator, ...] = ()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not self.name.strip():
            found.append(Problem(code="form_nameless", field="name"))
        if not LEAST_THRESHOLD <= self.threshold <= MOST_THRESHOLD:
            limits = (("least", str(LEAST_THRESHOLD)), ("most", str(MOST_THRESHOLD)))
            found.append(Problem(code="threshold_impossible", field="threshold", values=limits))
        if not 0 < len(self.indicators) <= MOST_INDICATORS:
            found.append(
                Problem(code="indicators_number", field="indicators", values=(("most", str(MOST_INDICATORS)),))
            )
        told = dict.fromkeys(problem for one in self.indicators for problem in one.problems())
        return (*found, *told, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class DonorForm:
    """A form as kept."""

    id: int
    uid: str
    version: int
    name: str
    threshold: int
    indicators: tuple[Indicator, ...]

    def draft(self) -> FormDraft:
        """What the window shows when it is opened again."""
        return FormDraft(name=self.name, threshold=self.threshold, indicators=self.indicators)


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """One indicator divided: each row with its number, None where it is hidden."""

    dimension: Dimension
    rows: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one indicator came to; None where the number itself is hidden."""

    indicator: Indicator
    amount: int | None
    divisions: tuple[Division, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DonorReport:
    """A filled form: only what may be seen."""

    form: str
    office: str
    made_on: date
    period: Period
    threshold: int
    lines: tuple[Told, ...]
    names: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A report as it was sent: its numbers, its paper and the hash of the paper."""

    id: int
    uid: str
    at: datetime
    who: str
    language: Language
    sha256: str
    report: DonorReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A number that is another one today than it was when it was sent; None: hidden."""

    indicator: Indicator
    dimension: Dimension | None
    row: str
    sent: int | None
    now: int | None


def drifts(sent: DonorReport, now: DonorReport) -> tuple[Drift, ...]:
    """What is different today; both are answers to the same indicators in the same order."""
    found = []
    for before, after in zip(sent.lines, now.lines, strict=True):
        old, new = _numbers(before), _numbers(after)
        found += [
            Drift(indicator=before.indicator, dimension=dimension, row=row, sent=old.get(place), now=new.get(place))
            for place in dict.fromkeys((*old, *new))
            for dimension, row in (place,)
            if old.get(place, 0) != new.get(place, 0)
        ]
    return tuple(found)


def _numbers(line: Told) -> Mapping[tuple[Dimension | None, str], int | None]:
    total: dict[tuple[Dimension | None, str], int | None] = {(None, ""): line.amount}
    return total | {(part.dimension, row): number for part in line.divisions for row, number in part.rows}
