"""Why a body states another date: the way of counting that leads there, arguable or mistaken."""

from datetime import timedelta

import pytest

from app.law.due import due
from app.law.mismatch import mismatch
from app.law.rules import RULE_IDS, versions
from tests.law.facts import CALENDAR, day


def ways(rule: str, on: str, stated: str) -> list[str]:
    found = mismatch(due(rule, day(on), None, None, CALENDAR), day(stated), CALENDAR)
    assert found is not None
    return [way.why for way in found.ways]


def test_dates_that_agree_are_no_mismatch() -> None:
    explained = due("AP-04", day("2026-11-20"), None, None, CALENDAR)
    assert mismatch(explained, day("2026-12-11"), CALENDAR) is None


def test_where_the_law_fixes_no_date_nothing_can_differ() -> None:
    assert mismatch(due("AP-03", day("2026-11-20"), None, None, CALENDAR), day("2026-12-11"), CALENDAR) is None


@pytest.mark.parametrize(
    ("stated", "why"),
    [
        ("2026-12-10", "registration_day_counts"),
        ("2026-12-14", "day_late"),
        ("2026-12-05", "calendar_days"),
        ("2026-12-07", "calendar_days_rolled"),
    ],
)
def test_a_usual_mistake_is_named(stated: str, why: str) -> None:
    found = mismatch(due("AP-04", day("2026-11-20"), None, None, CALENDAR), day(stated), CALENDAR)
    assert found is not None
    assert why in [way.why for way in found.ways]
    assert found.arguable == 0


def test_a_reading_of_the_old_wording_is_arguable_and_named_once() -> None:
    found = mismatch(due("AP-04", day("2025-11-20"), None, None, CALENDAR), day("2025-12-10"), CALENDAR)
    assert found is not None
    assert [way.why for way in found.ways] == ["registration_day_counts"]
    assert (found.arguable, found.apart) == (1, -1)


def test_holidays_that_were_not_skipped_are_found() -> None:
    """16 December 2025 is Independence Day; the count of weekdays alone ends a day earlier."""
    explained = due("AP-04", day("2025-12-01"), None, None, CALENDAR)
    assert explained.due_on == day("2025-12-23")
    assert "holidays_ignored" in ways("AP-04", "2025-12-01", "2025-12-22")


def test_a_moved_day_off_that_was_not_minded_is_found() -> None:
    moved = [special for special in CALENDAR.days if special.kind == "transferred_off" and special.moved_from]
    start = CALENDAR.subtract_working(moved[-1].on, 5)
    explained = due("AP-04", start, None, None, CALENDAR)
    stated = next(
        explained.due_on - timedelta(days=back)
        for back in range(1, 10)
        if (found := mismatch(explained, explained.due_on - timedelta(days=back), CALENDAR))
        and "transfers_ignored" in [way.why for way in found.ways]
    )
    assert stated < explained.due_on


def test_what_came_on_a_day_off_may_have_been_counted_from_that_day() -> None:
    """Sunday 22.11.2026 is registered on Monday; counted from the Sunday the term ends a day too early."""
    assert "receipt_day_counts" in ways("AP-04", "2026-11-22", "2026-12-11")
    assert mismatch(due("AP-04", day("2026-11-22"), None, None, CALENDAR), day("2026-12-14"), CALENDAR) is None


def test_months_not_moved_off_a_day_off_are_found() -> None:
    """Three months from 14.08.2026 end on Saturday 14.11.2026 and move to Monday."""
    assert ways("PC-01", "2026-08-14", "2026-11-14") == ["not_rolled"]
    assert "trigger_day_counts" in ways("PC-01", "2026-08-14", "2026-11-13")
    assert "day_late" in ways("PC-01", "2026-08-10", "2026-11-11")


def test_where_the_old_wording_lets_the_last_day_stand_that_reading_is_arguable_and_named_once() -> None:
    found = mismatch(due("PC-01", day("2025-08-15"), None, None, CALENDAR), day("2025-11-15"), CALENDAR)
    assert found is not None
    assert ([way.why for way in found.ways], found.arguable) == (["no_roll_over"], 1)


def test_under_another_law_the_portal_of_the_code_is_not_mentioned() -> None:
    assert "trigger_day_counts" in ways("XT-03", "2026-11-20", "2026-11-24")
    assert "registration_day_counts" not in ways("XT-03", "2026-11-20", "2026-11-24")


def test_a_term_counted_backwards_in_calendar_days_is_found() -> None:
    assert "calendar_days" in ways("AP-07", "2026-11-24", "2026-11-21")
    assert "trigger_day_counts" in ways("AP-07", "2026-11-20", "2026-11-18")


def test_a_date_that_nothing_gives_is_said_to_be_so() -> None:
    found = mismatch(due("AP-04", day("2026-11-20"), None, None, CALENDAR), day("2026-12-30"), CALENDAR)
    assert found is not None
    assert (found.ways, found.arguable, found.apart) == ((), 0, 12)


def test_beyond_the_calendar_the_ways_that_cannot_be_counted_are_left_out() -> None:
    last = CALENDAR.subtract_working(day(f"{CALENDAR.last_year}-12-31"), 15)
    explained = due("AP-04", last, None, None, CALENDAR)
    found = mismatch(explained, explained.due_on - timedelta(days=1), CALENDAR)
    assert found is not None


@pytest.mark.parametrize("rule", RULE_IDS)
def test_for_every_rule_a_stated_date_near_the_term_is_explained_or_left_open(rule: str) -> None:
    for row in versions(rule):
        explained = due(row.reference, day("2026-02-20"), None, None, CALENDAR)
        if explained.due_on is None:
            continue
        for step in range(-12, 13):
            stated = explained.due_on + timedelta(days=step)
            found = mismatch(explained, stated, CALENDAR)
            assert (found is None) == (step == 0)
            assert found is None or all(way.due_on == stated for way in found.ways)


@pytest.mark.parametrize(
    ("rule", "on", "stated", "expected"),
    [
        # Sunday 22.11.2026 is registered on Monday: the term ends on 14.12, counted from the Sunday on 11.12.
        ("AP-04", "2026-11-22", "2026-12-11", ["registration_day_counts", "from_receipt", "receipt_day_counts"]),
        # Monday 26.10.2026 is moved from Sunday the 25th: who counts it ends a day earlier.
        ("AP-04", "2026-10-19", "2026-11-09", ["registration_day_counts", "holidays_ignored", "transfers_ignored"]),
        # 16 December 2025 is a holiday, not a moved day.
        ("AP-04@V2", "2025-12-01", "2025-12-22", ["registration_day_counts", "holidays_ignored"]),
        # A decision of the body itself is not registered.
        ("AP-05", "2026-11-20", "2026-11-24", ["trigger_day_counts"]),
        # A Friday and three days are a Monday, which is a working day already.
        ("AP-05", "2026-11-20", "2026-11-23", ["calendar_days", "calendar_days_rolled"]),
        # Months have no length in working days.
        ("PC-01", "2026-11-20", "2026-11-25", []),
        ("PC-01", "2026-11-23", "2027-02-24", ["day_late"]),
        # Fifteen calendar days from 02.11.2026 end on 17.11.
        ("XT-02", "2026-11-02", "2026-11-18", ["day_late"]),
        ("XT-02", "2026-11-02", "2026-11-16", ["trigger_day_counts"]),
        ("XT-02", "2026-11-02", "2026-11-23", ["working_days"]),
        # Five working days by the law of 2015, three since 2025.
        ("XT-03", "2026-11-20", "2026-11-27", ["other_wording"]),
        ("XT-03old", "2024-03-04", "2024-03-07", ["other_wording"]),
    ],
)
def test_each_way_leads_to_its_own_date_and_to_no_other(rule: str, on: str, stated: str, expected: list[str]) -> None:
    assert ways(rule, on, stated) == expected
