"""Where a course meets an edge: no body above, a complaint filed, the border of the wordings, the calendar's end."""

import pytest

from app.domain.codes import (
    AppealState,
    Channel,
    DeadlineStatus,
    EventKind,
    Outcome,
    Superior,
    Timeliness,
)
from app.domain.events import Event
from tests.law.facts import codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
REGISTERED = event(K.REGISTERED, "2026-10-19", number="ЖТ-2026-00012345", at="11:00")
FILED = event(K.FILED, "2026-10-19", channel=Channel.PORTAL, at="10:30")
REFUSED = {"outcome": Outcome.REFUSED, "states_appeal_route": True}
HEARING = event(K.PRELIMINARY_DECISION, "2026-10-29")


@pytest.mark.parametrize(
    ("superior", "rule", "last_day"),
    [(Superior.NONE, "CT-02", "2026-12-10"), (Superior.SELF_GOVERNMENT, "CT-07", "2026-11-24")],
)
@pytest.mark.parametrize(("today", "step"), [("2026-11-21", "court_directly"), ("2027-01-11", "restore_court_term")])
def test_where_no_body_stands_above_the_way_is_the_court(
    superior: Superior, rule: str, last_day: str, today: str, step: str
) -> None:
    """Art. 91(6), 136(1), (4): one month, about a bailiff ten working days; nothing is filed with anybody above."""
    found = follow(matter(REGISTERED, superior=superior), today)
    assert codes(found) == {step, "close"}
    assert term(found, rule).due_on == day(last_day)
    assert not found.steps[0].letters
    assert ("bailiff_court_term" in warned(found)) is (superior is Superior.SELF_GOVERNMENT)
    assert ("court_term_missed" in warned(found)) is (step == "restore_court_term")


@pytest.mark.parametrize("answer", [(), (event(K.ANSWERED, "2026-11-09", **REFUSED),)])
def test_about_a_bailiff_the_month_stands_beside_the_ten_working_days(answer: tuple[Event, ...]) -> None:
    """Art. 136(4): a bailiff's action or refusal; Art. 136(1): any other act. The client minds the earlier day."""
    found = follow(matter(REGISTERED, *answer, superior=Superior.SELF_GOVERNMENT), "2026-11-21")
    explanation = term(found, "CT-07").explanation
    assert explanation is not None
    beside = [(other.due_on, other.why) for other in explanation.alternatives]
    assert beside == [(day("2026-12-09" if answer else "2026-12-10"), "not_by_bailiff")]
    assert term(found, "CT-07").due_on == day("2026-11-23" if answer else "2026-11-24")


def test_about_a_bailiff_beyond_the_calendar_no_day_is_made_up() -> None:
    late = event(K.ANSWERED, "2027-12-27", **REFUSED)
    found = follow(matter(event(K.REGISTERED, "2027-12-13"), late, superior=Superior.SELF_GOVERNMENT), "2027-12-30")
    assert (term(found, "CT-07").due_on, term(found, "CT-07").explanation) == (None, None)
    assert "year_without_calendar" in warned(found)


def test_a_decision_of_a_body_without_superior_goes_to_court_too() -> None:
    found = follow(matter(REGISTERED, event(K.ANSWERED, "2026-11-09", **REFUSED), superior=Superior.NONE), "2026-11-21")
    assert codes(found) == {"court_directly", "close"}
    assert found.pending == term(found, "CT-02")


@pytest.mark.parametrize("events", [(REGISTERED,), (REGISTERED, event(K.ANSWERED, "2026-11-09", **REFUSED))])
def test_a_court_is_never_complained_about_to_the_next_instance(events: tuple[object, ...]) -> None:
    found = follow(matter(*events, superior=Superior.NEXT_INSTANCE), "2026-11-21")
    assert codes(found) == {"next_instance", "close"}
    assert {deadline.rule for deadline in found.deadlines} == {"AP-04"}


def test_a_complaint_filed_stops_the_clients_clock() -> None:
    what = matter(REGISTERED, event(K.ANSWERED, "2026-11-09", **REFUSED), challenged_on="2026-11-16")
    found = follow(what, "2026-11-21")
    assert (term(found, "PC-01").status, term(found, "PC-01").met_on) == (D.MET, day("2026-11-16"))
    assert (found.settled, found.pending) == (Timeliness.DONE, None)
    assert codes(found) == {"follow_complaint", "close"}


def test_a_complaint_about_silence_leaves_nothing_to_wait_for_here() -> None:
    found = follow(matter(REGISTERED, challenged_on="2026-11-16"), "2026-11-21")
    assert (found.state, found.pending, found.settled) == (S.DEEMED_REFUSED, None, None)
    assert codes(found) == {"follow_complaint", "close"}


def test_a_complaint_too_early_or_too_late_is_said() -> None:
    early = follow(matter(REGISTERED, challenged_on="2026-11-10"), "2026-11-10")
    assert (early.state, warned(early)) == (S.REGISTERED, {"complaint_premature"})
    after = follow(matter(REGISTERED, challenged_on="2026-11-09"), "2026-11-21")
    assert "complaint_premature" in warned(after)
    assert term(after, "PC-01").met_on is None
    late = follow(matter(REGISTERED, challenged_on="2027-02-11"), "2027-02-15")
    assert "complaint_late" in warned(late)
    assert term(late, "PC-01").status is D.MET_LATE


def test_the_old_wording_counts_from_receipt_in_another_reading() -> None:
    filed = event(K.FILED, "2025-06-02", channel=Channel.PORTAL, at="10:00")
    found = follow(matter(filed, event(K.REGISTERED, "2025-06-05")), "2025-06-10")
    assert found.answer is not None
    assert found.answer.explanation is not None
    received = [other.due_on for other in found.answer.explanation.alternatives if other.why == "from_receipt"]
    assert received == [day("2025-06-24"), day("2025-06-23")]
    assert found.answer.due_on == day("2025-06-27")
    assert "registered_late" in warned(found)
    posted = event(K.FILED, "2025-06-02", channel=Channel.POST)
    assert warned(follow(matter(posted, event(K.REGISTERED, "2025-06-05")), "2025-06-10")) == set()


def test_the_clients_clock_starts_from_the_earliest_arguable_expiry() -> None:
    found = follow(matter(event(K.REGISTERED, "2025-12-22")), "2026-01-21")
    assert term(found, "AP-04").due_on == day("2026-01-15")
    complaint = term(found, "PC-01")
    assert complaint.due_on == day("2026-04-14")
    assert complaint.explanation is not None
    assert [(other.due_on, other.why) for other in complaint.explanation.alternatives] == [
        (day("2026-04-15"), "later_expiry")
    ]
    assert "regime_border" in warned(found)


def test_a_paper_over_the_border_is_said() -> None:
    found = follow(matter(event(K.REGISTERED, "2025-12-27")), "2025-12-30")
    assert warned(found) == {"regime_border"}
    assert warned(follow(matter(event(K.REGISTERED, "2025-11-03")), "2025-11-04")) == set()


def test_a_term_outside_the_calendar_is_said_and_the_course_goes_on() -> None:
    found = follow(matter(event(K.REGISTERED, "2027-12-20")), "2027-12-21")
    assert (found.state, found.answer is not None, warned(found)) == (S.REGISTERED, True, {"year_without_calendar"})
    assert term(found, "AP-04").due_on is None
    stuck = matter(event(K.REGISTERED, "2027-12-20"), event(K.EXTENDED, "2027-12-21", until_on="2027-12-30"))
    assert follow(stuck, "2027-12-22").state is S.REGISTERED
    refused = follow(matter(event(K.REGISTERED, "2027-10-11")), "2027-12-21")
    assert (refused.state, refused.steps[0].code, refused.steps[0].last_day) == (
        S.DEEMED_REFUSED,
        "complain_silence",
        None,
    )
    alone = follow(matter(event(K.REGISTERED, "2027-11-11"), superior=Superior.NONE), "2027-12-21")
    assert alone.steps[0].code == "court_directly"


def test_events_before_the_code_are_said() -> None:
    found = follow(matter(event(K.REGISTERED, "2021-06-01")), "2021-07-05")
    assert "rule_not_in_force" in warned(found)


def test_six_months_beyond_the_calendar_leave_the_three_that_can_be_counted() -> None:
    silent = event(K.ANSWERED, "2027-08-02", outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(event(K.REGISTERED, "2027-07-19"), silent), "2027-08-03")
    assert (found.deadlines[-1].rule, found.deadlines[-1].due_on) == ("PC-01", day("2027-11-02"))
    assert "year_without_calendar" in warned(found)


def test_a_paper_filed_before_the_code_and_registered_under_it_counts_from_registration() -> None:
    filed = event(K.FILED, "2021-06-28", channel=Channel.PORTAL)
    found = follow(matter(filed, event(K.REGISTERED, "2021-07-02")), "2021-07-05")
    assert term(found, "AP-04").due_on == day("2021-07-27")
    assert "rule_not_in_force" in warned(found)


def test_a_paper_filed_in_a_year_without_a_calendar_still_waits_for_its_registration() -> None:
    found = follow(matter(event(K.FILED, "2028-01-10", channel=Channel.PORTAL)), "2028-01-20")
    assert (found.state, warned(found)) == (S.FILED, {"year_without_calendar"})


def test_two_facts_of_one_moment_are_told_apart_by_what_they_say() -> None:
    """Whichever was entered first."""
    refused = event(K.ANSWERED, "2026-11-09", at="10:00", outcome=Outcome.REFUSED)
    granted = event(K.ANSWERED, "2026-11-09", at="10:00", outcome=Outcome.SATISFIED)
    registered = event(K.REGISTERED, "2026-10-19")
    one, other = (follow(matter(registered, *pair), "2026-11-10") for pair in ((refused, granted), (granted, refused)))
    assert one == other


def test_an_act_served_on_the_first_day_of_the_new_wording_gives_its_six_months() -> None:
    """Art. 92(1-1), in force from 29.12.2025; before it six months were only a reading."""
    silent = event(K.ANSWERED, "2025-12-29", outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(event(K.REGISTERED, "2025-12-10"), silent), "2026-01-12")
    assert "act_silent_on_appeal" in warned(found)
    assert term(found, "PC-02").due_on == day("2026-03-30")


@pytest.mark.parametrize(("on", "met"), [("2026-11-09", True), ("2026-11-08", False)])
def test_a_complaint_of_the_day_of_the_answer_is_about_it(on: str, *, met: bool) -> None:
    answered = event(K.ANSWERED, "2026-11-09", **REFUSED)
    found = follow(matter(REGISTERED, answered, challenged_on=on), "2026-11-10")
    assert (term(found, "PC-01").met_on is not None) is met


def test_a_complaint_on_the_last_day_of_its_term_is_in_time() -> None:
    """Art. 92(1): three months from 9 November end on Tuesday 9 February."""
    answered = event(K.ANSWERED, "2026-11-09", **REFUSED)
    found = follow(matter(REGISTERED, answered, challenged_on="2027-02-09"), "2027-02-10")
    assert (term(found, "PC-01").status, "complaint_late" in warned(found)) == (D.MET, False)


def test_about_a_bailiff_the_ten_days_stand_alone_where_the_month_cannot_be_counted() -> None:
    """Art. 136(4): ten working days from 6 December end on the 21st, the 16th is off; the month leaves 2027."""
    answered = event(K.ANSWERED, "2027-12-06", **REFUSED)
    found = follow(matter(event(K.REGISTERED, "2027-11-22"), answered, superior=Superior.SELF_GOVERNMENT), "2027-12-07")
    explained = term(found, "CT-07").explanation
    assert explained is not None
    assert (explained.due_on, explained.alternatives) == (day("2027-12-21"), ())
