"""The shipped calendar, and counting in it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError, YearWithoutCalendar
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar
from app.law.calendar_files import parse_calendar
from tests.law.facts import CALENDAR, CALENDAR_CSV, EARLY_CSV, NAMES_CSV, day

DAYS = st.dates(day("2015-03-01"), day("2027-11-30"))


@pytest.mark.parametrize(
    ("year", "working"), [(2021, 245), (2022, 246), (2023, 246), (2024, 249), (2025, 246), (2026, 247), (2027, 247)]
)
def test_a_year_has_the_working_days_the_research_counted(year: int, working: int) -> None:
    assert len(CALENDAR.working_days(day(f"{year}-01-01"), day(f"{year}-12-31"))) == working


@pytest.mark.parametrize(
    ("on", "reason", "name"),
    [
        ("2026-10-24", "weekend", ""),
        ("2026-10-25", "holiday", "republic_day"),
        ("2026-10-26", "transferred_off", "republic_day"),
        ("2024-05-08", "transferred_off", "swapped"),
        ("2027-03-15", "holiday", "constitution_day"),
    ],
)
def test_a_day_off_knows_its_reason(on: str, reason: str, name: str) -> None:
    found = CALENDAR.reason(day(on))
    assert (found.reason, found.name) == (reason, name)
    assert not CALENDAR.is_working(day(on))


def test_a_moved_day_off_knows_where_it_comes_from() -> None:
    assert CALENDAR.reason(day("2026-10-26")).moved_from == day("2026-10-25")
    assert CALENDAR.reason(day("2024-05-08")).moved_from == day("2024-05-04")


@pytest.mark.parametrize("on", ["2022-10-22", "2024-05-04", "2025-01-05", "2026-08-31"])
def test_a_worked_weekend_and_the_former_constitution_day_are_worked(on: str) -> None:
    assert CALENDAR.is_working(day(on))


@pytest.mark.parametrize("on", ["2024-01-08", "2023-01-09", "2027-05-17"])
def test_christmas_and_kurban_ait_on_a_weekend_are_lost_not_moved(on: str) -> None:
    assert CALENDAR.is_working(day(on))


def test_a_year_is_confirmed_when_each_of_its_days_is() -> None:
    assert [CALENDAR.year(year).confirmed for year in (2020, 2025, 2026, 2027)] == [False, True, False, False]
    assert CALENDAR.confirmed_through == day("2026-12-31")


def test_the_version_names_the_years_and_changes_with_the_days() -> None:
    extra = CalendarDay(on=day("2026-11-23"), kind=DayKind.HOLIDAY, name="own")
    other = WorkingCalendar((*CALENDAR.days, extra))
    assert CALENDAR.version.startswith("2015-2027/")
    assert other.version != CALENDAR.version
    assert parse_calendar(CALENDAR_CSV, NAMES_CSV, EARLY_CSV).version == CALENDAR.version
    assert CALENDAR.year(2026).version == CALENDAR.version


def test_a_calendar_without_any_confirmed_day_is_confirmed_nowhere() -> None:
    doubtful = WorkingCalendar([CalendarDay(on=day("2027-01-01"), kind=DayKind.HOLIDAY, name="x", confirmed=False)])
    assert doubtful.confirmed_through is None
    assert not doubtful.all_confirmed(day("2027-06-01"), day("2027-06-01"))


@pytest.mark.parametrize("on", ["2014-12-31", "2028-01-01"])
def test_a_year_without_a_calendar_is_said_with_the_years_known(on: str) -> None:
    with pytest.raises(YearWithoutCalendar) as caught:
        CALENDAR.is_working(day(on))
    assert caught.value.values == {"year": on[:4], "first": "2015", "last": "2027"}


def test_the_first_working_day_is_reached_and_nothing_before_it() -> None:
    assert CALENDAR.subtract_working(day("2015-01-06"), 1) == day("2015-01-05")
    with pytest.raises(YearWithoutCalendar) as caught:
        CALENDAR.subtract_working(day("2015-01-05"), 1)
    assert caught.value.values == {"year": "2014", "first": "2015", "last": "2027"}


def test_the_first_day_of_a_calendar_may_be_off_or_worked() -> None:
    assert [off.on.day for off in CALENDAR.days_off(day("2015-01-01"), day("2015-01-05"))] == [1, 2, 3, 4]
    worked = WorkingCalendar([CalendarDay(on=day("2027-03-15"), kind=DayKind.HOLIDAY, name="x")])
    assert worked.is_working(day("2027-01-01"))
    assert [off.on.day for off in worked.days_off(day("2027-01-01"), day("2027-01-04"))] == [2, 3]


def test_a_single_day_off_is_named_and_a_span_turned_round_holds_none() -> None:
    (off,) = CALENDAR.days_off(day("2026-10-26"), day("2026-10-26"))
    assert off == CALENDAR.reason(day("2026-10-26"))
    assert CALENDAR.days_off(day("2026-10-27"), day("2026-10-26")) == ()


def test_a_day_off_is_said_with_the_same_record_each_time() -> None:
    fresh = parse_calendar(CALENDAR_CSV, NAMES_CSV, EARLY_CSV)
    first, second = (fresh.days_off(day("2026-10-24"), day("2026-10-26")) for _ in range(2))
    assert all(one is other for one, other in zip(first, second, strict=True))
    assert [off.on.day for off in first] == [24, 25, 26]


def test_the_year_asked_for_is_the_year_answered() -> None:
    found = CALENDAR.year(2024)
    assert (found.year, {known.on.year for known in found.days}) == (2024, {2024})
    with pytest.raises(YearWithoutCalendar) as caught:
        CALENDAR.year(2030)
    assert caught.value.values == {"year": "2030", "first": "2015", "last": "2027"}


@pytest.mark.parametrize(
    ("on", "year"),
    [("2014-12-31", "2014"), ("2027-12-31", "2028"), ("2028-01-01", "2028"), ("2029-05-01", "2029")],
)
def test_where_counting_ends_the_year_that_is_missing_is_said(on: str, year: str) -> None:
    with pytest.raises(YearWithoutCalendar) as caught:
        CALENDAR.add_working(day(on), 1)
    assert caught.value.values == {"year": year, "first": "2015", "last": "2027"}
    assert CALENDAR.add_working(day("2015-01-01"), 1) == day("2015-01-05")


def test_the_first_day_of_a_calendar_may_be_sure_or_not() -> None:
    sure = CalendarDay(on=day("2027-01-01"), kind=DayKind.HOLIDAY, name="x")
    for confirmed_years in ((), (2027,)):
        known = WorkingCalendar([sure], confirmed_years=confirmed_years)
        assert known.all_confirmed(sure.on, sure.on)
        assert known.all_confirmed(sure.on, day("2027-01-02")) is bool(confirmed_years)


def test_a_reception_is_the_first_of_its_weekdays() -> None:
    """Wednesday 7 January 2026 and Monday 26 October are off."""
    assert CALENDAR.next_of(frozenset({3}), day("2026-01-05")) == day("2026-01-14")
    assert CALENDAR.next_of(frozenset({1, 4}), day("2026-10-23")) == day("2026-10-29")
    assert CALENDAR.next_of(frozenset({5}), day("2026-10-23")) == day("2026-10-23")
    assert CALENDAR.next_of(frozenset(), day("2026-10-23")) is None


def test_counting_past_either_end_is_a_year_without_a_calendar() -> None:
    with pytest.raises(YearWithoutCalendar):
        CALENDAR.add_working(day("2014-12-31"), 1)
    with pytest.raises(YearWithoutCalendar):
        CALENDAR.add_working(day("2028-01-03"), 1)
    with pytest.raises(YearWithoutCalendar):
        CALENDAR.add_working(day("2027-12-31"), 1)
    with pytest.raises(YearWithoutCalendar):
        CALENDAR.subtract_working(day("2015-01-05"), 1)
    with pytest.raises(YearWithoutCalendar):
        CALENDAR.year(2030)


@given(DAYS, st.integers(1, 40))
def test_counting_forth_and_back_meet(start: object, count: int) -> None:
    first = CALENDAR.next_working(start)
    end = CALENDAR.add_working(first, count) if CALENDAR.covers(first.year) and first < day("2027-10-01") else None
    if end is not None:
        assert CALENDAR.subtract_working(end, count) == first
        assert len(CALENDAR.working_days(first + timedelta(days=1), end)) == count
        assert CALENDAR.add_working(first, count + 1, offset=0) == end


@given(st.lists(DAYS.filter(lambda on: on < day("2027-09-01")), max_size=20), st.integers(1, 40))
def test_many_days_at_once_are_the_same_days(starts: list[date], count: int) -> None:
    found = CALENDAR.add_working_many((start.toordinal() for start in starts), count)
    assert [date.fromordinal(ordinal) for ordinal in found] == [CALENDAR.add_working(start, count) for start in starts]


@pytest.mark.parametrize(("on", "year"), [("2014-12-31", "2014"), ("2028-01-01", "2028"), ("2027-12-20", "2028")])
def test_a_day_without_a_calendar_among_many_is_said(on: str, year: str) -> None:
    with pytest.raises(YearWithoutCalendar) as caught:
        CALENDAR.add_working_many([day("2026-01-05").toordinal(), day(on).toordinal()], 15)
    assert caught.value.values == {"year": year, "first": "2015", "last": "2027"}


def test_a_year_is_only_as_sure_as_it_was_said_to_be() -> None:
    announced = CalendarDay(on=day("2027-03-15"), kind=DayKind.HOLIDAY, name="x")
    surely = WorkingCalendar([announced], confirmed_years=())
    assert surely.all_confirmed(announced.on, announced.on)
    assert not surely.all_confirmed(announced.on, day("2027-03-16"))
    assert not surely.year(2027).confirmed
    assert surely.version != WorkingCalendar([announced]).version
    assert (surely.special(announced.on), surely.special(day("2027-03-16"))) == (announced, None)


@given(DAYS)
def test_the_next_working_day_is_worked_and_nothing_before_it_is(on: object) -> None:
    found = CALENDAR.next_working(on)
    assert CALENDAR.is_working(found)
    assert CALENDAR.working_days(on, found) == (found,)


@pytest.mark.parametrize(
    "row",
    [
        "2026-13-01,holiday,New Year,yes,x",
        "2026-01-01,feast,New Year,yes,x",
        "2026-01-01,transferred_off,New Year moved from Sat 02 Foo,yes,x",
        "2026-01-01,holiday",
    ],
)
def test_a_row_that_cannot_be_read_is_named_by_its_line(row: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_calendar(f"date,kind,name_en,confirmed,source\n{row}\n", NAMES_CSV)
    assert (caught.value.code, caught.value.values) == ("calendar_unreadable", {"line": "2"})


def test_an_empty_calendar_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        parse_calendar("date,kind,name_en,confirmed,source\n", NAMES_CSV)
    assert (caught.value.code, caught.value.values) == ("calendar_unreadable", {"line": "1"})


def test_a_day_moved_from_any_month_knows_its_day_and_a_row_where_it_was_read() -> None:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    for number, month in enumerate(months, start=1):
        row = f"2026-12-28,transferred_off,New Year moved from Sat 05 {month},yes,Decree No. 1"
        (moved,) = parse_calendar(f"date,kind,name_en,confirmed,source\n{row}\n", NAMES_CSV).days
        assert (moved.moved_from, moved.source) == (date(2026, number, 5), "Decree No. 1")


def test_a_day_of_an_unknown_name_keeps_its_own() -> None:
    text = "date,kind,name_en,confirmed,source\n2026-01-05,holiday,Day of the Steppe,no,office\n"
    assert parse_calendar(text, NAMES_CSV).days[0].name == "Day of the Steppe"
