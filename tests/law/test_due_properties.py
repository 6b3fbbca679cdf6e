from datetime import date, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import Unit
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar
from app.law.due import due
from app.law.rule import Start
from app.law.rules import RULE_IDS, RULES, versions
from app.law.terms import add_months
from tests.law.facts import CALENDAR

DAYS = st.dates(date(2021, 7, 1), date(2027, 5, 31))
HOURS = st.none() | st.times()
FORWARD = st.sampled_from([rule for rule in RULES if rule.length and rule.start is Start.NEXT_DAY])
WORKING = st.sampled_from([rule for rule in RULES if rule.unit is Unit.WORKING_DAYS])


@given(st.sampled_from([rule for rule in RULES if rule.length]), DAYS, HOURS)
def test_the_last_day_is_a_working_day(rule: object, on: date, at: time | None) -> None:
    found = due(rule.reference, on, at, None, CALENDAR)
    assert found.due_on is not None
    assert not CALENDAR.covers(found.due_on.year) or CALENDAR.is_working(found.due_on)


@given(WORKING, DAYS, HOURS)
def test_the_number_of_counted_days_is_the_length(rule: object, on: date, at: time | None) -> None:
    found = due(rule.reference, on, at, None, CALENDAR)
    assert len(found.counted) == found.length == rule.length
    assert all(CALENDAR.is_working(counted) for counted in found.counted)
    assert not any(CALENDAR.is_working(skipped.on) for skipped in found.skipped)
    assert found.counted[-1] == found.due_on


@given(FORWARD, DAYS, st.integers(0, 60))
def test_a_later_start_is_never_due_earlier(rule: object, on: date, later: int) -> None:
    first = due(rule.reference, on, None, None, CALENDAR).due_on
    second = due(rule.reference, on + timedelta(days=later), None, None, CALENDAR).due_on
    assert first is not None
    assert second is not None
    assert first <= second


@given(FORWARD, DAYS, HOURS)
def test_a_later_hour_is_never_due_earlier(rule: object, on: date, at: time | None) -> None:
    morning = due(rule.reference, on, time(0), None, CALENDAR).due_on
    found = due(rule.reference, on, at, None, CALENDAR).due_on
    assert morning is not None
    assert found is not None
    assert morning <= found


@given(FORWARD, DAYS, st.integers(-5, 45))
def test_an_added_holiday_never_shortens_a_term(rule: object, on: date, place: int) -> None:
    extra = CalendarDay(on=on + timedelta(days=place), kind=DayKind.HOLIDAY, name="own")
    longer = WorkingCalendar([*(known for known in CALENDAR.days if known.on != extra.on), extra])
    before = due(rule.reference, on, None, None, CALENDAR).due_on
    after = due(rule.reference, on, None, None, longer).due_on
    assert before is not None
    assert after is not None
    assert before <= after


@given(WORKING, DAYS, HOURS)
def test_counting_day_by_day_gives_the_explained_date(rule: object, on: date, at: time | None) -> None:
    """The slow way beside the table: walk over the calendar one day after another."""
    found = due(rule.reference, on, at, None, CALENDAR)
    step = -1 if rule.start is Start.BACKWARDS else 1
    walked, left = found.registered_on, rule.length
    while left:
        walked += timedelta(days=step)
        left -= CALENDAR.is_working(walked)
    assert walked == found.due_on


@given(st.sampled_from([rule for rule in RULES if rule.unit is Unit.MONTHS]), DAYS)
def test_months_end_on_their_date_or_the_first_working_day_after(rule: object, on: date) -> None:
    found = due(rule.reference, on, None, None, CALENDAR)
    nominal = add_months(on, rule.length)
    assert found.nominal_on == nominal
    assert found.due_on == CALENDAR.next_working(nominal)
    assert [skipped.on for skipped in found.skipped] == [
        nominal + timedelta(days=step) for step in range((found.due_on - nominal).days)
    ]


@given(st.sampled_from([rule for rule in RULES if rule.unit is Unit.CALENDAR_DAYS]), DAYS, HOURS)
def test_calendar_days_are_every_day_and_the_last_moves_to_a_working_day(
    rule: object, on: date, at: time | None
) -> None:
    found = due(rule.reference, on, at, None, CALENDAR)
    assert [day - found.registered_on for day in found.counted] == [timedelta(days=n + 1) for n in range(rule.length)]
    assert found.due_on == CALENDAR.next_working(found.counted[-1])


@given(st.sampled_from([rule for rule in RULES if rule.unit is Unit.YEARS]), DAYS)
def test_years_end_on_their_date_or_the_first_working_day_after(rule: object, on: date) -> None:
    found = due(rule.reference, on, None, None, CALENDAR)
    nominal = add_months(on, 12 * rule.length)
    assert found.nominal_on == nominal
    assert found.due_on == (CALENDAR.next_working(nominal) if CALENDAR.covers(nominal.year) else nominal)


@given(st.sampled_from([rule for rule in RULES if rule.length]), DAYS, HOURS)
def test_the_explanation_agrees_with_the_row_and_every_other_date_has_a_reason(
    rule: object, on: date, at: time | None
) -> None:
    found = due(rule.reference, on, at, None, CALENDAR)
    assert (found.rule, found.version, found.side, found.article) == (rule.id, rule.version, rule.side, rule.article)
    assert {other.why for other in found.alternatives} <= {
        *(reading.value for reading in rule.readings),
        "regime_border",
    }
    assert found.due_on not in {other.due_on for other in found.alternatives}
    assert (found.registered_on != on) is bool(found.shift)


LISTED = {
    "AP-04": {"registration_day_counts"},
    "AP-06": {"registration_day_counts"},
    "PC-05": {"registration_day_counts"},
    "PC-01": {"no_roll_over"},
}
"""Where the old wording leaves another reading than the new one (rules CNT-9, OP-6, CNT-4)."""


@given(st.sampled_from(RULE_IDS), DAYS)
def test_the_border_moves_a_date_only_by_the_listed_readings(rule_id: str, on: date) -> None:
    rows = [row for row in versions(rule_id) if row.length is not None]
    dates = [due(row.reference, on, None, None, CALENDAR) for row in rows]
    assert len({found.due_on for found in dates}) <= 1
    for older, newer in pairwise(dates):
        ours = {other.why for other in older.alternatives} ^ {other.why for other in newer.alternatives}
        assert ours <= LISTED.get(rule_id, set()) | {"regime_border"}
