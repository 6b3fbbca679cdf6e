"""Periods, stages, ages, forms: what is counted is said without a file."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.codes import AppealKind
from app.domain.donors import (
    Division,
    DonorForm,
    DonorReport,
    Drift,
    FormDraft,
    Indicator,
    Told,
    drifts,
    indicators_text,
    read_indicators,
)
from app.domain.languages import Language
from app.domain.reports import (
    DIMENSIONS,
    NOUNS,
    AgeGroup,
    Completeness,
    Counting,
    Dimension,
    Gap,
    Measure,
    Missing,
    Period,
    Span,
    Stage,
    Table,
    age_group,
    named_period,
    stage,
    time_key,
)

TODAY = date(2026, 11, 20)
YEAR = Period(from_on=date(2026, 1, 1), until_on=date(2026, 12, 31))


def period(first: str, last: str) -> Period:
    return Period(from_on=date.fromisoformat(first), until_on=date.fromisoformat(last))


@pytest.mark.parametrize(
    ("span", "meant"),
    [
        (Span.THIS_MONTH, period("2026-11-01", "2026-11-30")),
        (Span.LAST_MONTH, period("2026-10-01", "2026-10-31")),
        (Span.THIS_QUARTER, period("2026-10-01", "2026-12-31")),
        (Span.LAST_QUARTER, period("2026-07-01", "2026-09-30")),
        (Span.THIS_YEAR, YEAR),
        (Span.LAST_YEAR, period("2025-01-01", "2025-12-31")),
        (Span.OWN, YEAR),
    ],
)
def test_a_period_by_name_has_its_first_and_its_last_day(span: Span, meant: Period) -> None:
    assert named_period(span, TODAY) == meant


def test_last_quarter_in_january_is_of_the_year_before() -> None:
    assert named_period(Span.LAST_QUARTER, date(2026, 1, 10)) == period("2025-10-01", "2025-12-31")


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    backwards = period("2026-02-01", "2026-01-31")
    assert [problem.code for problem in backwards.problems()] == ["period_backwards"]
    assert YEAR.problems() == ()


def test_a_leap_day_has_its_day_in_the_year_before() -> None:
    assert period("2028-02-29", "2028-03-31").year_before == period("2027-02-28", "2027-03-31")


@pytest.mark.parametrize(
    ("dimension", "keys"),
    [
        (Dimension.MONTH, ("2025-12", "2026-01", "2026-02")),
        (Dimension.QUARTER, ("2025-Q4", "2026-Q1")),
        (Dimension.YEAR, ("2025", "2026")),
    ],
)
def test_a_period_names_every_month_quarter_and_year_it_touches(dimension: Dimension, keys: tuple[str, ...]) -> None:
    assert period("2025-12-31", "2026-02-01").keys(dimension) == keys
    assert time_key(date(2026, 2, 1), dimension) == keys[-1]


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (AppealKind.REQUEST, Stage.ANSWER),
        (AppealKind.SECOND_COMPLAINT, Stage.COMPLAINT),
        (AppealKind.CASSATION, Stage.COURT),
        (AppealKind.OMBUDSMAN, Stage.OTHER),
    ],
)
def test_a_paper_belongs_to_the_stage_of_its_kind(kind: AppealKind, found: Stage) -> None:
    assert stage(kind) is found


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2008, 11, 21), AgeGroup.CHILD),
        (date(2008, 11, 20), AgeGroup.YOUNG),
        (date(1991, 11, 21), AgeGroup.YOUNG),
        (date(1991, 11, 20), AgeGroup.MIDDLE),
        (date(1966, 11, 20), AgeGroup.OLDER),
    ],
)
def test_an_age_changes_its_group_on_the_birthday(born: date, group: AgeGroup) -> None:
    assert age_group(born, TODAY) is group


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"rows": Dimension.KIND}, ["report_unfit"]),
        ({"only": (Dimension.BODY, "1")}, ["report_unfit"]),
        ({"rows": Dimension.MONTH, "columns": Dimension.MONTH}, ["report_twice"]),
        ({"rows": Dimension.MONTH, "columns": Dimension.TOPIC}, []),
    ],
)
def test_a_number_is_divided_only_by_what_it_has(changes: dict[str, object], codes: list[str]) -> None:
    asked = replace(Counting(measure=Measure.TALKS, period=YEAR), **changes)  # type: ignore[arg-type]
    assert [problem.code for problem in asked.problems()] == codes


def test_every_number_has_its_divisions_and_its_records() -> None:
    assert DIMENSIONS.keys() == NOUNS.keys() == set(Measure)


def test_a_cell_nobody_counted_is_nothing() -> None:
    assert Table(asked=Counting(measure=Measure.TALKS, period=YEAR)).amount("2026-01") == 0


def test_data_is_whole_where_no_line_is_missing() -> None:
    whole = Completeness(period=YEAR, lines=(Missing(gap=Gap.IIN, count=0, of=4),))
    assert whole.is_whole
    assert not replace(whole, lines=(Missing(gap=Gap.IIN, count=1, of=4),)).is_whole


PEOPLE = Indicator(measure=Measure.PEOPLE, name_ru="Люди", divided=(Dimension.SEX,))


def test_an_indicator_is_called_by_another_language_where_it_has_no_name_in_one() -> None:
    assert PEOPLE.name(Language.KAZAKH) == "Люди"
    assert Indicator(measure=Measure.CASES).name(Language.ENGLISH) == ""


def test_an_indicator_asks_for_its_one_value_alone() -> None:
    narrowed = replace(PEOPLE, only_by=Dimension.TOPIC, only="land")
    assert narrowed.counting(YEAR, Dimension.SEX).only == (Dimension.TOPIC, "land")
    assert PEOPLE.counting(YEAR).only is None


def test_people_overlap_by_topic_and_talks_by_their_marks_alone() -> None:
    assert PEOPLE.parts_overlap(Dimension.TOPIC)
    assert not PEOPLE.parts_overlap(Dimension.SEX)
    assert Indicator(measure=Measure.TALKS).parts_overlap(Dimension.NEED)
    assert not Indicator(measure=Measure.TALKS).parts_overlap(Dimension.TOPIC)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"name": " "}, ["form_nameless"]),
        ({"threshold": 2}, ["threshold_impossible"]),
        ({"indicators": ()}, ["indicators_number"]),
        ({"indicators": (Indicator(measure=Measure.CASES),)}, ["indicator_nameless"]),
        ({"indicators": (replace(PEOPLE, only_by=Dimension.BODY, only="1"),)}, ["report_unfit"]),
        ({"indicators": (replace(PEOPLE, measure=Measure.MINUTES, divided=(Dimension.TOPIC,)),)}, ["report_unfit"]),
        ({"indicators": (replace(PEOPLE, target=-1),)}, ["target_impossible"]),
        ({"indicators": (replace(PEOPLE, name_en="x" * 501),)}, ["too_long"]),
    ],
)
def test_a_form_is_kept_only_when_it_can_be_filled(changes: dict[str, object], codes: list[str]) -> None:
    draft = replace(FormDraft(name="Fund", indicators=(PEOPLE,)), **changes)  # type: ignore[arg-type]
    assert [problem.code for problem in draft.problems()] == codes


def test_a_form_opens_again_as_it_was_kept() -> None:
    form = DonorForm(id=1, uid="f", version=1, name="Fund", threshold=7, indicators=(PEOPLE,))
    assert form.draft() == FormDraft(name="Fund", threshold=7, indicators=(PEOPLE,))


def test_indicators_are_read_as_they_were_written() -> None:
    written = (PEOPLE, replace(PEOPLE, only_by=Dimension.TOPIC, only="land", target=5))
    assert read_indicators(indicators_text(written)) == written


def test_what_changed_after_a_report_was_sent_is_told_number_by_number() -> None:
    def told(amount: int, *rows: tuple[str, int | None]) -> DonorReport:
        line = Told(indicator=PEOPLE, amount=amount, divisions=(Division(dimension=Dimension.SEX, rows=rows),))
        return DonorReport(form="Fund", office="", made_on=TODAY, period=YEAR, threshold=5, lines=(line,))

    sent, now = told(20, ("female", 14), ("male", 6)), told(21, ("female", 14), ("male", None), ("unsaid", 5))
    assert drifts(sent, sent) == ()
    assert drifts(sent, now) == (
        Drift(indicator=PEOPLE, dimension=None, row="", sent=20, now=21),
        Drift(indicator=PEOPLE, dimension=Dimension.SEX, row="male", sent=6, now=None),
        Drift(indicator=PEOPLE, dimension=Dimension.SEX, row="unsaid", sent=None, now=5),
    )
