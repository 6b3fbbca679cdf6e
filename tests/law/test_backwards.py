from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import DeadlineStatus, Side
from app.domain.courses import Caution
from app.domain.deadlines import Deadline
from app.domain.errors import UserError, YearWithoutCalendar
from app.law.backwards import (
    MOST_DAYS,
    Plan,
    Stage,
    last_day_to_send,
    open_before,
    own_dates,
    plan_answer,
    plan_back,
    plan_for,
    plan_lines,
    set_until,
    stage_line,
)
from app.law.due import due as due_of
from app.law.texts import Texts
from tests.law.facts import CALENDAR, TEXTS, day

LAST_DAYS = st.dates(date(2021, 12, 1), date(2027, 12, 30))
DAYS = st.integers(0, 20)


def stages(last: str, **days: int) -> dict[str, str]:
    found = plan_back(day(last), Plan(**days), CALENDAR)
    return {milestone.stage.value: str(milestone.on) for milestone in found.milestones}


def test_a_paper_two_days_on_the_way_is_sent_two_working_days_before() -> None:
    """Monday 26 October 2026 is a moved day off."""
    assert last_day_to_send(day("2026-10-27"), 2, CALENDAR) == day("2026-10-22")
    assert last_day_to_send(day("2026-10-27"), 0, CALENDAR) == day("2026-10-27")


def test_what_is_due_on_a_day_off_must_arrive_the_working_day_before() -> None:
    assert last_day_to_send(day("2026-10-25"), 0, CALENDAR) == day("2026-10-23")
    assert last_day_to_send(day("2026-10-25"), 1, CALENDAR) == day("2026-10-22")


def test_the_draft_the_check_and_the_sending_are_counted_back_one_from_another() -> None:
    assert stages("2026-10-28", under_way_days=1, check_days=2, draft_days=3) == {
        "draft": "2026-10-19",
        "check": "2026-10-22",
        "send": "2026-10-27",
        "arrive": "2026-10-28",
    }


def test_by_default_a_day_is_kept_for_the_check_and_one_for_the_draft() -> None:
    assert stages("2026-11-20") == {
        "draft": "2026-11-18",
        "check": "2026-11-19",
        "send": "2026-11-20",
        "arrive": "2026-11-20",
    }


def test_nothing_kept_means_all_on_the_last_day() -> None:
    found = plan_back(day("2026-11-20"), Plan(check_days=0, draft_days=0), CALENDAR)
    assert {milestone.on for milestone in found.milestones} == {day("2026-11-20")}
    assert (found.counted, found.skipped) == ((), ())


def test_what_is_over_is_said_and_what_is_due_today_is_not_over() -> None:
    found = plan_back(day("2026-11-20"), Plan(under_way_days=2), CALENDAR)
    passed = [milestone.stage for milestone in found.passed(day("2026-11-18"))]
    assert passed == [Stage.DRAFT, Stage.CHECK]
    assert found.on(Stage.SEND) == day("2026-11-18")
    assert found.passed(day("2026-11-13")) == ()


@pytest.mark.parametrize("days", [-1, MOST_DAYS + 1])
def test_an_impossible_number_of_days_is_said(days: int) -> None:
    with pytest.raises(UserError) as caught:
        plan_back(day("2026-11-20"), Plan(under_way_days=days), CALENDAR)
    assert (caught.value.code, caught.value.values) == ("days_impossible", {"days": str(days), "most": "60"})


def test_the_most_days_are_still_possible() -> None:
    found = plan_back(day("2026-11-20"), Plan(under_way_days=MOST_DAYS), CALENDAR)
    assert len(CALENDAR.working_days(found.on(Stage.SEND), found.on(Stage.ARRIVE))) == MOST_DAYS + 1


def test_a_plan_names_its_calendar_and_counts_from_the_end() -> None:
    found = plan_back(day("2026-10-28"), Plan(under_way_days=1), CALENDAR)
    assert found.calendar == CALENDAR.version
    assert found.counted == (day("2026-10-27"), day("2026-10-23"), day("2026-10-22"))


def test_a_year_without_a_calendar_is_said() -> None:
    with pytest.raises(YearWithoutCalendar):
        plan_back(date(CALENDAR.last_year + 1, 1, 10), Plan(), CALENDAR)


@given(LAST_DAYS, DAYS, DAYS, DAYS)
def test_counting_forward_again_reaches_the_last_day(last: date, under_way: int, check: int, draft: int) -> None:
    found = plan_back(last, Plan(under_way_days=under_way, check_days=check, draft_days=draft), CALENDAR)
    start, send, arrive = found.on(Stage.DRAFT), found.on(Stage.SEND), found.on(Stage.ARRIVE)
    assert CALENDAR.working_days(start, arrive) == tuple(sorted({*found.counted, arrive}))
    assert len(found.counted) == under_way + check + draft
    assert len(CALENDAR.working_days(send, arrive)) == under_way + 1
    assert arrive <= last
    assert not any(CALENDAR.is_working(arrive + timedelta(days=step + 1)) for step in range((last - arrive).days))
    assert all(CALENDAR.is_working(milestone.on) for milestone in found.milestones)
    assert [milestone.on for milestone in found.milestones] == sorted(milestone.on for milestone in found.milestones)
    assert not any(CALENDAR.is_working(skipped.on) for skipped in found.skipped)


@given(LAST_DAYS, DAYS, st.integers(0, 30))
def test_an_earlier_last_day_is_never_sent_later(last: date, under_way: int, earlier: int) -> None:
    before = last_day_to_send(last - timedelta(days=earlier), under_way, CALENDAR)
    assert before <= last_day_to_send(last, under_way, CALENDAR)


def test_a_plan_is_told_in_every_language(texts: Texts) -> None:
    lines = plan_lines(plan_back(day("2027-03-09"), Plan(under_way_days=2), CALENDAR), texts)
    assert all(line and "{" not in line for line in lines)
    assert len(lines) == 11
    assert lines[-1] == texts.say("explain.provisional")


def test_a_plan_names_the_days_passed_over_and_the_rule_of_posting() -> None:
    lines = plan_lines(plan_back(day("2026-10-27"), Plan(under_way_days=1), CALENDAR), TEXTS["en"])
    assert lines[0] == "To be in time by 27.10.2026:"
    assert "send by 23.10.2026, Friday" in lines
    assert "26.10.2026, Monday: moved day off (Republic Day: day off moved from 25.10.2026)" in lines
    confirmed = plan_lines(plan_back(day("2026-02-18"), Plan(), CALENDAR), TEXTS["en"])
    assert confirmed[-1].startswith("By law what is posted")


def test_a_plan_answers_with_a_date_for_each_stage() -> None:
    found = plan_answer(plan_back(day("2026-10-27"), Plan(under_way_days=1, check_days=0, draft_days=0), CALENDAR))
    assert found == {
        "draft": "2026-10-23",
        "check": "2026-10-23",
        "send": "2026-10-23",
        "arrive": "2026-10-27",
        "counted": ["2026-10-23"],
        "skipped": [
            {"date": "2026-10-26", "reason": "transferred_off"},
            {"date": "2026-10-25", "reason": "holiday"},
            {"date": "2026-10-24", "reason": "weekend"},
        ],
        "confirmed": True,
    }


def test_a_margin_is_counted_in_days_the_office_is_open() -> None:
    """Monday 26 October 2026 is a moved day off; the office is closed on Friday the 23rd."""
    closed = frozenset({day("2026-10-23")})
    assert open_before(day("2026-10-27"), 1, CALENDAR, frozenset()) == day("2026-10-23")
    assert open_before(day("2026-10-27"), 1, CALENDAR, closed) == day("2026-10-22")
    assert open_before(day("2026-10-23"), 0, CALENDAR, closed) == day("2026-10-22")
    assert open_before(day("2026-10-23"), 0, CALENDAR, frozenset()) == day("2026-10-23")


def client_deadline(internal: str | None, due: str | None = "2026-10-27", begins: str = "2026-09-01") -> Deadline:
    """A deadline of the client with the office's own day before it."""
    explanation = replace(due_of("PC-01", day("2026-08-03"), None, None, CALENDAR), counting_starts=day(begins))
    return Deadline(
        rule="PC-01",
        side=Side.CLIENT,
        explanation=explanation,
        due_on=day(due) if due else None,
        internal_on=day(internal) if internal else None,
        status=DeadlineStatus.RUNNING,
    )


def own_lines(deadline: Deadline, caution: Caution) -> list[str]:
    found = own_dates(deadline, caution, CALENDAR)
    assert found is not None
    return [stage_line(milestone, TEXTS["en"]) for milestone in found.milestones]


def test_the_office_drafts_and_checks_on_days_it_is_open() -> None:
    caution = Caution(margin_days=0, closed=frozenset({day("2026-10-22")}))
    assert own_lines(client_deadline("2026-10-27"), caution) == [
        "draft by 21.10.2026, Wednesday",
        "check by 23.10.2026, Friday",
        "send by 27.10.2026, Tuesday",
    ]


def test_nothing_is_to_be_drafted_before_the_term_began() -> None:
    short = client_deadline("2026-10-22", begins="2026-10-22")
    assert {line[-20:] for line in own_lines(short, Caution())} == {"22.10.2026, Thursday"}
    found = own_dates(short, Caution(margin_days=2), CALENDAR)
    assert found is not None
    assert found.margin_kept
    longer = own_dates(short, Caution(margin_days=5), CALENDAR)
    assert longer is not None
    assert not longer.margin_kept


def test_an_office_closed_for_the_whole_term_sends_before_it() -> None:
    closed = frozenset({day("2026-10-27"), day("2026-10-23")})
    days = own_lines(client_deadline("2026-10-22", begins="2026-10-23"), Caution(margin_days=0, closed=closed))
    assert days[0] == "draft by 20.10.2026, Tuesday"


def test_a_deadline_without_a_day_has_no_day_of_the_office() -> None:
    assert own_dates(client_deadline(None), Caution(), CALENDAR) is None
    assert own_dates(client_deadline("2026-10-22", due=None), Caution(), CALENDAR) is None


def test_a_body_s_own_term_has_no_days_of_ours() -> None:
    """Art. 171: the defendant executes within a month; nothing of ours is on the way."""
    assert plan_for(due_of("CT-26:execution", day("2026-01-19"), None, None, CALENDAR), 2, CALENDAR) is None
    ours = plan_for(due_of("AP-08", day("2026-11-18"), None, None, CALENDAR), 1, CALENDAR)
    assert ours is not None
    assert ours.on(Stage.SEND) == day("2026-11-19")


def test_a_term_without_an_end_has_nothing_to_count_back_from() -> None:
    """Art. 92: the law fixes no term for a motion to restore the term."""
    assert plan_for(due_of("PC-03", day("2026-01-19"), None, None, CALENDAR), 2, CALENDAR) is None


def test_a_term_set_by_the_body_is_counted_back_from_the_day_it_named() -> None:
    """Art. 64(6): the body sets a reasonable term to cure the defects."""
    asked = due_of("AP-03", day("2026-11-02"), None, None, CALENDAR)
    with pytest.raises(UserError) as caught:
        plan_for(asked, 2, CALENDAR)
    assert (caught.value.code, caught.value.values) == ("until_needed", {"rule": "AP-03"})
    named = set_until(asked, day("2026-11-20"))
    assert (named.due_on, named.confirmed, named.message) == (day("2026-11-20"), True, "set_by_body")
    plan = plan_for(named, 2, CALENDAR)
    assert plan is not None
    assert plan.on(Stage.SEND) == day("2026-11-18")


def test_a_day_named_by_the_court_hangs_on_no_calendar() -> None:
    """Art. 138(4)(1): up to ten working days as a rule; the days of 2027 are not confirmed."""
    longest = due_of("CT-11", day("2026-12-28"), None, None, CALENDAR)
    assert not longest.confirmed
    named = set_until(longest, day("2027-01-05"))
    assert (named.due_on, named.confirmed, named.message) == (day("2027-01-05"), True, "set_by_court")
    assert (named.counted, named.skipped, named.alternatives, named.length) == ((), (), (), None)


@pytest.mark.parametrize(
    ("rule", "until", "code", "values"),
    [
        ("AP-08", "2026-11-20", "until_not_for_it", {"rule": "AP-08"}),
        ("AP-03", "2026-11-01", "until_before_day", {"until": "2026-11-01", "on": "2026-11-02"}),
    ],
)
def test_no_day_is_set_where_the_law_fixes_it_or_before_it_began(
    rule: str, until: str, code: str, values: dict[str, str]
) -> None:
    with pytest.raises(UserError) as caught:
        set_until(due_of(rule, day("2026-11-02"), None, None, CALENDAR), day(until))
    assert (caught.value.code, caught.value.values) == (code, values)


def test_a_term_may_be_set_to_end_on_its_first_day() -> None:
    asked = due_of("AP-03", day("2026-11-02"), None, None, CALENDAR)
    assert set_until(asked, day("2026-11-02")).due_on == day("2026-11-02")
