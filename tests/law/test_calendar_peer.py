"""Every year of the shipped calendar beside the package `holidays`, an independent source."""

import csv
import io
from datetime import date

import pytest

from app.law.calendar import CalendarDay
from app.law.calendar_files import parse_calendar
from tests.law.early_calendar import COLUMNS, EARLY, rows
from tests.law.facts import CALENDAR, EARLY_CSV, NAMES_CSV, counted, day


def of_the_package(years: range) -> set[tuple[object, ...]]:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows((on.isoformat(), kind, name, "no", "peer") for on, kind, name in rows(years))
    return {plain(found) for found in parse_calendar(text.getvalue(), NAMES_CSV).days}


def plain(found: CalendarDay) -> tuple[object, ...]:
    return found.on, found.kind, found.name, found.moved_from


@pytest.mark.parametrize("year", range(2015, 2028))
def test_a_year_has_the_days_of_the_independent_source(year: int) -> None:
    assert {plain(found) for found in CALENDAR.year(year).days} == of_the_package(range(year, year + 1))


def test_the_years_before_2021_are_of_that_source_alone_and_confirmed_nowhere() -> None:
    kept = list(csv.DictReader(EARLY_CSV.splitlines()))
    assert {row["confirmed"] for row in kept} == {"no"}
    assert {"holidays" in row["source"] for row in kept} == {True}
    assert {date.fromisoformat(row["date"]).year for row in kept} == set(EARLY)
    assert not CALENDAR.all_confirmed(day("2019-02-04"), day("2019-02-04"))
    assert CALENDAR.confirmed_years == set(range(2021, 2027))


@pytest.mark.parametrize(
    ("year", "working"), [(2015, 245), (2016, 245), (2017, 245), (2018, 246), (2019, 246), (2020, 246)]
)
def test_the_early_years_have_their_working_days(year: int, working: int) -> None:
    assert len(CALENDAR.working_days(day(f"{year}-01-01"), day(f"{year}-12-31"))) == working


def test_a_term_that_begins_before_2021_is_counted_but_provisional() -> None:
    answer = counted("AP-04", "2021-07-01")
    assert answer.confirmed
    assert CALENDAR.add_working(day("2020-12-17"), 10) == day("2020-12-31")
