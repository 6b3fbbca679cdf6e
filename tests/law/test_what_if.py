"""What would change a date: the next day, closing time, the other wording of the rule."""

from datetime import date, time, timedelta

import pytest

from app.law.due import due
from app.law.lookup import wordings
from app.law.rules import RULE_IDS, versions
from app.law.what_if import what_if
from tests.law.facts import CALENDAR, day

SIX = time(18, 0)


def answers(rule: str, on: str, closing: time | None = None) -> dict[str, tuple[date | None, int]]:
    explained = due(rule, day(on), None, closing, CALENDAR)
    return {change.code: (change.explanation.due_on, change.apart) for change in what_if(explained, closing, CALENDAR)}


def test_an_appeal_registered_a_working_day_later_is_due_a_working_day_later() -> None:
    assert answers("AP-04", "2026-11-20")["registered_later"] == (day("2026-12-14"), 1)


def test_after_closing_time_counts_as_the_next_day_only_since_the_new_wording() -> None:
    assert answers("AP-04", "2026-11-20", SIX)["after_closing"] == (day("2026-12-14"), 1)
    assert answers("AP-04", "2025-11-20", SIX)["after_closing"][1] == 0


def test_closing_time_is_the_one_of_the_body_or_the_usual_one() -> None:
    assert answers("AP-04", "2026-11-20", time(19, 0))["after_closing"] == (day("2026-12-14"), 1)
    assert answers("AP-04", "2026-11-20")["after_closing"] == (day("2026-12-14"), 1)


def test_what_already_came_after_closing_is_not_asked_about_closing_again() -> None:
    late = due("AP-04", day("2026-11-20"), time(19, 0), SIX, CALENDAR)
    assert "after_closing" not in {change.code for change in what_if(late, SIX, CALENDAR)}


def test_a_term_that_no_body_registers_starts_a_day_later_and_knows_no_closing() -> None:
    found = answers("PC-01", "2026-03-10")
    assert found["trigger_later"] == (day("2026-06-11"), 1)
    assert "after_closing" not in found


def test_both_wordings_stand_side_by_side() -> None:
    new = due("AP-04", day("2026-11-20"), None, None, CALENDAR)
    other = [change.explanation for change in what_if(new, None, CALENDAR) if change.code == "other_wording"]
    assert [found.reference for found in other] == ["AP-04@V1"]
    assert other[0].alternatives[0].due_on == day("2026-12-10")


def test_without_a_length_nothing_is_asked() -> None:
    assert what_if(due("AP-03", day("2026-11-20"), None, None, CALENDAR), None, CALENDAR) == ()


def test_at_the_end_of_the_calendar_what_cannot_be_counted_is_left_out() -> None:
    last = CALENDAR.subtract_working(date(CALENDAR.last_year, 12, 31), 2)
    explained = due("AP-05", last - timedelta(days=1), None, None, CALENDAR)
    assert [change.code for change in what_if(explained, None, CALENDAR)] == ["other_wording"]
    registered = due("AP-04", CALENDAR.subtract_working(date(CALENDAR.last_year, 12, 31), 15), None, None, CALENDAR)
    assert "registered_later" not in {change.code for change in what_if(registered, None, CALENDAR)}


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_is_set_beside_each_other_wording_that_fixes_a_length(rule: str) -> None:
    explained = due(versions(rule)[-1].reference, day("2025-09-01"), None, None, CALENDAR)
    changes = what_if(explained, None, CALENDAR)
    others = {change.explanation.reference for change in changes if change.code == "other_wording"}
    dated = {row.reference for row in wordings(rule) if row.length is not None} - {explained.reference}
    fixed = explained.due_on is not None and explained.length is not None
    assert others == (dated if fixed else set())
    assert all(change.explanation.due_on for change in changes)


def test_the_rule_that_stood_before_is_another_wording() -> None:
    """A procurement complaint: 5 working days by the law of 2015, 3 since 01.01.2025."""
    assert answers("XT-03", "2026-11-20")["other_wording"] == (day("2026-11-27"), 2)
    assert answers("XT-03old", "2024-11-20")["other_wording"][1] == -2
