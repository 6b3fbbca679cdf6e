from datetime import date, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import Unit
from app.domain.courses import DEFAULT_CLOSING
from app.law.answers import answer
from app.law.calendar import CalendarDay, DayKind, WorkingCalendar
from app.law.due import due
from app.law.regimes import BORDER_ON
from app.law.rule import Start, Trigger
from app.law.rules import RULE_IDS, RULES, versions
from app.law.terms import add_months
from app.law.wording import explain_lines
from tests.law.facts import CALENDAR, TEXTS

DAYS = st.dates(date(2021, 7, 1), date(2027, 5, 31))
HOURS = st.none() | st.times()
COUNTED = st.sampled_from([rule for rule in RULES if rule.length])
BACKWARDS = st.sampled_from([rule for rule in RULES if rule.length and rule.start is Start.BACKWARDS])
ARRIVING = st.sampled_from([rule for rule in RULES if rule.length and rule.trigger is Trigger.ARRIVAL])
FORWARD = st.sampled_from([rule for rule in RULES if rule.length and rule.start is Start.NEXT_DAY])
WORKING = st.sampled_from([rule for rule in RULES if rule.unit is Unit.WORKING_DAYS])


@given(COUNTED, DAYS, HOURS)
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


@given(FORWARD, DAYS, HOURS)
def test_a_later_hour_is_never_due_earlier(rule: object, on: date, at: time | None) -> None:
    morning = due(rule.reference, on, time(0), None, CALENDAR).due_on
    found = due(rule.reference, on, at, None, CALENDAR).due_on
    assert morning is not None
    assert found is not None
    assert morning <= found


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


@given(COUNTED, DAYS, HOURS)
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


def with_holiday(on: date) -> WorkingCalendar:
    """The calendar with one day off more."""
    extra = CalendarDay(on=on, kind=DayKind.HOLIDAY, name="own")
    return WorkingCalendar([*(known for known in CALENDAR.days if known.on != on), extra])


def arguable(rule: object, on: date, at: time | None, calendar: WorkingCalendar) -> list[date]:
    """Every date of a rule, first that of its usual reading."""
    found = due(rule.reference, on, at, None, calendar)
    assert found.due_on is not None
    return [found.due_on, *(other.due_on for other in found.alternatives)]


@given(FORWARD, DAYS, HOURS, st.integers(-5, 45))
def test_an_added_holiday_shortens_no_reading_of_a_term(rule: object, on: date, at: time | None, place: int) -> None:
    before = arguable(rule, on, at, CALENDAR)
    after = arguable(rule, on, at, with_holiday(on + timedelta(days=place)))
    assert before[0] <= after[0]
    assert min(before) <= min(after)
    assert max(before) <= max(after)


@given(FORWARD, DAYS, HOURS, st.integers(0, 60))
def test_no_reading_of_a_later_start_is_due_earlier(rule: object, on: date, at: time | None, later: int) -> None:
    first = arguable(rule, on, at, CALENDAR)
    second = arguable(rule, on + timedelta(days=later), at, CALENDAR)
    assert first[0] <= second[0]
    assert max(first) <= max(second)


@given(BACKWARDS, DAYS)
def test_counting_back_is_counting_forward_turned_round(rule: object, planned: date) -> None:
    """Art. 73: so many working days lie before the planned act, and as many forward again reach it."""
    found = due(rule.reference, planned, None, None, CALENDAR)
    assert found.due_on is not None
    assert CALENDAR.add_working(found.due_on, rule.length) == CALENDAR.next_working(planned)
    assert len(CALENDAR.working_days(found.due_on, planned - timedelta(days=1))) == rule.length
    assert sorted([*found.counted, *(skipped.on for skipped in found.skipped)]) == [
        found.due_on + timedelta(days=step) for step in range((planned - found.due_on).days)
    ]


@given(BACKWARDS, DAYS, st.integers(-45, 5), st.integers(0, 60))
def test_counted_back_a_holiday_or_an_earlier_act_never_leaves_more_time(
    rule: object, planned: date, place: int, earlier: int
) -> None:
    last = due(rule.reference, planned, None, None, CALENDAR).due_on
    holiday = due(rule.reference, planned, None, None, with_holiday(planned + timedelta(days=place))).due_on
    sooner = due(rule.reference, planned - timedelta(days=earlier), None, None, CALENDAR).due_on
    assert last is not None
    assert holiday is not None
    assert sooner is not None
    assert holiday <= last
    assert sooner <= last


@given(ARRIVING, DAYS, st.times())
def test_the_hour_moves_a_term_only_as_an_arrival_on_the_next_working_day(rule: object, on: date, at: time) -> None:
    """Art. 64(3): nothing before 29.12.2025, since then closing time and later; counted is the day of registration."""
    found = due(rule.reference, on, at, None, CALENDAR)
    late = CALENDAR.is_working(on) and at >= DEFAULT_CLOSING and on >= BORDER_ON
    assert (found.shift == "after_hours") is late
    assert found.registered_on == (CALENDAR.add_working(on, 1) if late else CALENDAR.next_working(on))
    assert found.due_on == due(rule.reference, found.registered_on, None, None, CALENDAR).due_on


@given(COUNTED, DAYS, HOURS, st.sampled_from(sorted(TEXTS)))
def test_what_is_told_and_what_is_answered_are_the_date_that_was_counted(
    rule: object, on: date, at: time | None, language: str
) -> None:
    found, texts = due(rule.reference, on, at, None, CALENDAR), TEXTS[language]
    said = answer(found, texts)
    assert said["due_on"] == str(found.due_on)
    assert said["counted"] == [str(counted) for counted in found.counted]
    assert [other["due_on"] for other in said["alternatives"]] == [str(other.due_on) for other in found.alternatives]
    lines = explain_lines(found, texts)
    assert f"{found.due_on:%d.%m.%Y}" in lines[1]
    for n, counted in enumerate(found.counted, 1):
        assert any(line.startswith(f"{n}. {counted:%d.%m.%Y}") for line in lines)
    for other in found.alternatives:
        assert any(f"{other.due_on:%d.%m.%Y}" in line for line in lines)


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
