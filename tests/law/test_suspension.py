"""Terms that stand still: days of suspension do not count (Law No. 261-IV, Art. 39(4); Labour Code, Art. 160)."""

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Timeliness
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.status import of_course, paused_or
from app.law.wording import explain_lines
from tests.law.facts import CALENDAR, CAUTION, TEXTS, codes, day, event, follow, matter, term, warned

K, S, T = EventKind, AppealState, Timeliness
WRIT = (event(K.FILED, "2026-02-02"), event(K.REGISTERED, "2026-02-02"), event(K.INITIATED, "2026-02-04"))
STOPPED = event(K.SUSPENDED, "2026-03-02")
DISMISSED = event(K.ACT_SERVED, "2026-02-02")


def enforcement(today: str, *events: Event) -> Course:
    return follow(matter(*WRIT, *events, kind=AppealKind.BAILIFF), today)


def dispute(today: str, *events: Event, variant: Variant = Variant.REINSTATEMENT) -> Course:
    return follow(matter(DISMISSED, *events, kind=AppealKind.LABOUR, variant=variant), today)


def status(found: Course, today: str) -> Timeliness:
    return of_course(found, day(today), CAUTION)


def test_while_enforcement_is_suspended_its_two_months_stand_still() -> None:
    """Art. 39(1), (4): two months, suspensions excluded."""
    assert term(enforcement("2026-03-01"), "XT-06b").due_on == day("2026-04-06")
    found = enforcement("2026-05-04", STOPPED)
    running = term(found, "XT-06b")
    assert (found.state, running.due_on, running.status) == (S.SUSPENDED, None, DeadlineStatus.RUNNING)
    assert running.explanation is not None
    assert running.explanation.message == "suspended"
    assert status(found, "2026-05-04") is T.PAUSED
    assert "await_resumption" in codes(found)
    assert K.RESUMED in found.possible


def test_it_ends_as_many_days_later_as_it_stood_still_and_off_a_day_off() -> None:
    """4 April 2026 is a Saturday: with ten days of suspension the two months end on Tuesday 14 April."""
    found = enforcement("2026-03-20", STOPPED, event(K.RESUMED, "2026-03-12"))
    running = term(found, "XT-06b")
    assert (found.state, running.due_on) == (S.EXECUTION, day("2026-04-14"))
    assert running.explanation is not None
    assert (running.explanation.message, running.explanation.nominal_on) == ("resumed", None)
    moved = term(enforcement("2026-03-20", STOPPED, event(K.RESUMED, "2026-03-09")), "XT-06b")
    assert moved.due_on == day("2026-04-13")
    assert moved.explanation is not None
    assert moved.explanation.nominal_on == day("2026-04-11")
    assert [str(found.on) for found in moved.explanation.skipped] == ["2026-04-11", "2026-04-12"]


def test_it_may_be_suspended_more_than_once() -> None:
    twice = (STOPPED, event(K.RESUMED, "2026-03-12"), event(K.SUSPENDED, "2026-03-16"), event(K.RESUMED, "2026-03-19"))
    running = term(enforcement("2026-03-20", *twice), "XT-06b")
    assert (running.due_on, running.explanation and running.explanation.stood_days) == (day("2026-04-17"), 13)


def test_the_explanation_says_how_long_it_stood_still_and_when_it_would_have_ended() -> None:
    resumed = enforcement("2026-03-20", STOPPED, event(K.RESUMED, "2026-03-09"))
    explained = term(resumed, "XT-06b").explanation
    assert explained is not None
    lines = explain_lines(explained, TEXTS["en"])
    assert "Suspended for 7 calendar days: without that the last day would be 04.04.2026" in lines
    assert "11.04.2026 is not a working day, so the last day moves to 13.04.2026" in lines


def test_mediation_stops_the_month_for_the_commission() -> None:
    """Labour Code, Art. 160: a month to the conciliation commission, suspended during mediation."""
    assert term(dispute("2026-02-03"), "XT-11").due_on == day("2026-03-02")
    stood = event(K.SUSPENDED, "2026-02-16")
    paused = dispute("2026-04-01", stood)
    assert (paused.state, status(paused, "2026-04-01")) == (S.SUSPENDED, T.PAUSED)
    assert "last_day_missed" not in warned(paused)
    again = dispute("2026-04-01", stood, event(K.RESUMED, "2026-03-30"))
    assert (again.state, term(again, "XT-11").due_on) == (S.DRAFT, day("2026-04-13"))
    assert "file_with_commission" in codes(again)


def test_what_is_filed_while_the_term_stands_still_is_in_time() -> None:
    found = dispute("2026-04-02", event(K.SUSPENDED, "2026-02-16"), event(K.FILED, "2026-04-01"))
    assert (found.state, term(found, "XT-11").status) == (S.FILED, DeadlineStatus.MET)
    assert "filed_late" not in warned(found)


def test_a_term_that_had_run_out_is_not_brought_back() -> None:
    late = dispute("2026-04-01", event(K.SUSPENDED, "2026-03-16"), event(K.RESUMED, "2026-03-30"))
    assert term(late, "XT-11").due_on == day("2026-03-02")
    assert "last_day_missed" in warned(late)


def test_a_term_that_nothing_suspends_runs_on_beside() -> None:
    """Art. 136(4): ten working days against the bailiff; Art. 38(3): ten days to deposit the expenses."""
    found = enforcement("2026-03-04", event(K.EXPENSES_DEMANDED, "2026-02-25"), STOPPED)
    assert term(found, "XT-06c").due_on == day("2026-03-07")
    assert status(found, "2026-03-07") is T.DUE_TODAY


def test_a_term_outside_the_calendar_stands_still_too_and_is_said() -> None:
    facts = (event(K.FILED, "2027-11-01"), event(K.REGISTERED, "2027-11-01"), event(K.INITIATED, "2027-11-02"))
    stood = (event(K.SUSPENDED, "2027-11-15"), event(K.RESUMED, "2027-11-30"))
    found = follow(matter(*facts, *stood, kind=AppealKind.BAILIFF), "2027-12-01")
    assert "year_without_calendar" in warned(found)
    assert found.state is S.EXECUTION
    far = (event(K.SUSPENDED, "2027-11-05"), event(K.RESUMED, "2027-12-30"))
    near = (event(K.FILED, "2027-10-01"), event(K.REGISTERED, "2027-10-01"), event(K.INITIATED, "2027-10-04"))
    lost = follow(matter(*near, *far, kind=AppealKind.BAILIFF), "2027-12-31")
    assert term(lost, "XT-06b").due_on is None
    assert "year_without_calendar" in warned(lost)


@pytest.mark.parametrize("fact", [K.EXECUTED, K.RETURNED, K.WITHDRAWN])
def test_a_suspended_enforcement_may_end_without_running_again(fact: EventKind) -> None:
    assert enforcement("2026-04-02", STOPPED, event(fact, "2026-04-01")).state is not S.SUSPENDED


def test_only_a_suspended_paper_without_a_running_term_is_paused() -> None:
    assert paused_or(T.NOT_RUNNING, S.DRAFT) is T.NOT_RUNNING
    assert paused_or(T.DUE_SOON, S.SUSPENDED) is T.DUE_SOON
    assert paused_or(T.NOT_RUNNING, S.SUSPENDED) is T.PAUSED


def test_nothing_is_counted_of_a_term_that_stands_still_or_ran_on() -> None:
    """Its length and its days are those of before; only the days it stood still are added."""
    plain = term(enforcement("2026-03-01"), "XT-06b").explanation
    assert plain is not None
    assert (plain.length, plain.nominal_on) == (2, day("2026-04-04"))
    still = term(enforcement("2026-03-03", STOPPED), "XT-06b").explanation
    later = term(enforcement("2026-03-20", STOPPED, event(K.RESUMED, "2026-03-12")), "XT-06b").explanation
    assert still is not None
    assert later is not None
    for said in (still, later):
        assert (said.length, said.unit, said.nominal_on) == (None, None, None)
        assert (said.counted, said.skipped, said.alternatives) == ((), (), ())
    assert (still.due_on, later.calendar, later.confirmed) == (None, CALENDAR.version, True)


def test_a_term_that_ran_on_into_a_doubtful_year_is_doubtful() -> None:
    begun = (event(K.FILED, "2026-10-19"), event(K.REGISTERED, "2026-10-19"), event(K.INITIATED, "2026-10-20"))
    stood = (event(K.SUSPENDED, "2026-11-02"), event(K.RESUMED, "2026-12-02"))
    before, after = (
        term(follow(matter(*begun, *more, kind=AppealKind.BAILIFF), "2026-12-03"), "XT-06b").explanation
        for more in ((), stood)
    )
    assert before is not None
    assert after is not None
    assert (before.confirmed, after.confirmed) == (True, False)


def test_a_term_that_ran_on_beyond_the_calendar_says_which_one() -> None:
    begun = (event(K.FILED, "2027-10-25"), event(K.REGISTERED, "2027-10-25"), event(K.INITIATED, "2027-10-26"))
    stood = (event(K.SUSPENDED, "2027-11-01"), event(K.RESUMED, "2027-12-01"))
    found = follow(matter(*begun, *stood, kind=AppealKind.BAILIFF), "2027-12-02")
    assert term(found, "XT-06b").due_on is None
    said = [dict(warning.values)["rule"] for warning in found.warnings if warning.code == "year_without_calendar"]
    assert said == ["XT-06b"]
