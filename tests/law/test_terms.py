from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import Unit
from app.law.terms import add_months, count, count_back, count_with_start
from tests.law.facts import CALENDAR, day


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-07-23", 3, "2026-10-23"),
        ("2026-12-15", 1, "2027-01-15"),
    ],
)
def test_months_end_on_the_same_date_or_the_last_of_the_month(start: str, months: int, end: str) -> None:
    assert add_months(day(start), months) == day(end)


def test_years_end_on_the_same_date_and_leap_day_on_the_last_of_february() -> None:
    assert count(day("2024-02-29"), 2, Unit.YEARS, CALENDAR).nominal_on == day("2026-02-28")
    assert count(day("2024-02-29"), 2, Unit.YEARS, CALENDAR).due_on == day("2026-03-02")


def test_calendar_days_are_counted_from_the_next_day_and_move_off_a_day_off() -> None:
    found = count(day("2026-10-15"), 10, Unit.CALENDAR_DAYS, CALENDAR)
    assert (found.counting_starts, found.nominal_on, found.due_on) == (
        day("2026-10-16"),
        day("2026-10-25"),
        day("2026-10-27"),
    )
    assert [skipped.on.day for skipped in found.skipped] == [25, 26]


def test_counting_back_leaves_the_days_between() -> None:
    found = count_back(day("2026-10-28"), 3, CALENDAR)
    assert found.due_on == day("2026-10-22")
    assert found.counted == (day("2026-10-27"), day("2026-10-23"), day("2026-10-22"))
    assert [skipped.on.day for skipped in found.skipped] == [26, 25, 24]


@given(st.dates(date(2021, 7, 1), date(2027, 9, 1)), st.integers(1, 30))
def test_counted_and_skipped_days_together_are_every_day_of_the_term(start: date, length: int) -> None:
    found = count(start, length, Unit.WORKING_DAYS, CALENDAR)
    both = sorted([*found.counted, *(skipped.on for skipped in found.skipped)])
    assert both == [start + timedelta(days=step) for step in range(1, (found.due_on - start).days + 1)]
    assert len(found.counted) == length
    assert found.counted[-1] == found.due_on


@given(st.dates(date(2021, 7, 1), date(2027, 9, 1)), st.integers(1, 30))
def test_counting_the_first_day_is_never_later_and_one_working_day_apart_at_most(start: date, length: int) -> None:
    usual = count(start, length, Unit.WORKING_DAYS, CALENDAR).due_on
    with_start = count_with_start(start, length, CALENDAR).due_on
    assert with_start <= usual
    assert CALENDAR.is_working(start) is (with_start < usual)
