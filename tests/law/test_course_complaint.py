"""The course of a complaint: through the body complained of to the higher one, and on to court."""

import pytest

from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Outcome,
    Superior,
    Timeliness,
)
from app.domain.courses import Matter
from app.domain.events import Event
from tests.law.facts import codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
FIRST = event(K.REGISTERED, "2026-10-19")
FORWARDED = event(K.FORWARDED, "2026-10-21", authority_id=3)
SECOND = event(K.REGISTERED, "2026-10-22", authority_id=3)


def complaint(*events: Event, **fields: object) -> Matter:
    return matter(*events, kind=AppealKind.COMPLAINT, **fields)


def test_a_registered_complaint_has_three_days_to_be_forwarded_and_twenty_to_be_decided() -> None:
    """Art. 91(4), 99: the window runs from the first registration, and from three working days later."""
    found = follow(complaint(FIRST), "2026-10-20")
    assert found.state is S.REGISTERED
    assert term(found, "PC-04").due_on == day("2026-10-22")
    decision = term(found, "PC-05")
    assert (found.answer, found.pending, decision.due_on) == (decision, decision, day("2026-11-20"))
    assert decision.explanation is not None
    assert [(other.due_on, other.why) for other in decision.explanation.alternatives] == [
        (day("2026-11-17"), "first_registration")
    ]
    assert warned(found) == {"decision_window"}
    assert codes(found) == {"await_decision", "await_forwarding", "withdraw"}


def test_a_body_that_does_not_forward_misses_its_three_days() -> None:
    found = follow(complaint(FIRST), "2026-10-23")
    assert term(found, "PC-04").status is D.MISSED
    assert codes(found) == {"await_decision", "withdraw"}


def test_forwarded_without_its_second_registration_counts_three_days_on() -> None:
    found = follow(complaint(FIRST, FORWARDED), "2026-10-23")
    assert (found.state, term(found, "PC-04").status) == (S.AT_HIGHER, D.MET)
    assert term(found, "PC-05").due_on == day("2026-11-20")
    assert warned(found) == {"decision_window", "second_registration_unknown"}
    assert codes(found) == {"await_decision", "record_second_registration", "withdraw"}
    late = follow(complaint(FIRST, event(K.FORWARDED, "2026-10-28")), "2026-10-29")
    assert (term(late, "PC-04").status, term(late, "PC-05").due_on) == (D.MET_LATE, day("2026-11-25"))


def test_the_registration_at_the_higher_body_is_the_latest_date_and_the_first_stays_the_earliest() -> None:
    known = complaint(FIRST, FORWARDED, SECOND)
    found = follow(known, "2026-10-23")
    assert term(found, "PC-05").due_on == day("2026-11-20")
    assert warned(found) == {"decision_window"}
    assert codes(found) == {"await_decision", "withdraw"}
    refused = follow(known, "2026-11-21")
    assert refused.state is S.DEEMED_REFUSED
    court = term(refused, "CT-09")
    assert court.due_on == day("2026-12-17")
    assert court.explanation is not None
    assert court.explanation.from_on == day("2026-11-17")
    assert [(other.due_on, other.why) for other in court.explanation.alternatives] == [
        (day("2026-12-21"), "later_expiry")
    ]
    assert codes(refused) == {"go_to_court", "second_complaint", "close"}
    assert follow(known, "2026-11-20").state is S.AT_HIGHER


def test_forwarding_and_both_registrations_on_one_day_are_read_in_their_lawful_order() -> None:
    same = (event(K.REGISTERED, "2026-10-19", at="16:00", authority_id=3), event(K.FORWARDED, "2026-10-19"))
    found = follow(complaint(*same, event(K.REGISTERED, "2026-10-19", at="09:00")), "2026-10-20")
    assert (found.state, warned(found)) == (S.AT_HIGHER, set())
    assert term(found, "PC-05").due_on == day("2026-11-17")


def test_a_second_registration_that_names_another_body_implies_the_forwarding() -> None:
    found = follow(complaint(FIRST, SECOND), "2026-10-23")
    assert (found.state, term(found, "PC-04").met_on) == (S.AT_HIGHER, day("2026-10-22"))
    nameless = follow(complaint(FIRST, event(K.REGISTERED, "2026-10-22")), "2026-10-22")
    assert (nameless.state, "event_out_of_order" in warned(nameless)) == (S.REGISTERED, True)
    third = follow(complaint(FIRST, SECOND, event(K.REGISTERED, "2026-10-23", authority_id=4)), "2026-10-23")
    assert "event_out_of_order" in warned(third)


def test_only_the_registration_at_the_higher_body_may_be_known() -> None:
    filed = event(K.FILED, "2026-10-16", channel=Channel.IN_PERSON)
    found = follow(complaint(filed, event(K.FORWARDED, "2026-10-19"), SECOND), "2026-10-23")
    assert (found.state, term(found, "PC-05").due_on) == (S.AT_HIGHER, day("2026-11-20"))
    assert [deadline.rule for deadline in found.deadlines] == ["PC-05"]


def test_a_body_may_satisfy_the_complaint_itself_within_three_days() -> None:
    """Art. 91(4)."""
    found = follow(complaint(FIRST, event(K.SATISFIED_BY_BODY, "2026-10-22")), "2026-11-21")
    assert (found.state, found.settled, found.pending) == (S.SATISFIED_BY_BODY, Timeliness.DONE, None)
    assert (term(found, "PC-04").status, term(found, "PC-05").status) == (D.MET, D.MET)
    assert codes(found) == {"close"}
    late = follow(complaint(FIRST, event(K.SATISFIED_BY_BODY, "2026-10-23")), "2026-11-21")
    assert term(late, "PC-04").status is D.MET_LATE
    after = follow(complaint(FIRST, FORWARDED, event(K.SATISFIED_BY_BODY, "2026-10-22")), "2026-10-23")
    assert (after.state, "event_out_of_order" in warned(after)) == (S.AT_HIGHER, True)


def test_a_decision_opens_one_month_to_court_and_another_complaint() -> None:
    """Art. 100(6), 136(1): from service."""
    decided = complaint(FIRST, FORWARDED, SECOND, event(K.ANSWERED, "2026-11-10", outcome=Outcome.REFUSED))
    found = follow(decided, "2026-11-21")
    assert (found.state, found.pending) == (S.DECIDED, term(found, "CT-01"))
    assert term(found, "CT-01").due_on == day("2026-12-10")
    assert codes(found) == {"go_to_court", "second_complaint", "close"}
    second = next(step for step in found.steps if step.code == "second_complaint")
    assert second.letters == (LetterKind.COMPLAINT_DECISION,)
    missed = follow(decided, "2026-12-11")
    assert codes(missed) == {"restore_court_term", "second_complaint", "close"}
    assert "court_term_missed" in warned(missed)


def test_nothing_above_the_deciding_body_means_no_second_complaint() -> None:
    decided = event(K.ANSWERED, "2026-11-10", outcome=Outcome.REFUSED)
    found = follow(complaint(FIRST, FORWARDED, SECOND, decided, superior=Superior.NONE), "2026-11-21")
    assert codes(found) == {"go_to_court", "close"}


def test_a_claim_stops_the_clock_to_court() -> None:
    decided = event(K.ANSWERED, "2026-11-10", outcome=Outcome.REFUSED)
    found = follow(complaint(FIRST, FORWARDED, SECOND, decided, challenged_on="2026-11-20"), "2026-11-21")
    assert (term(found, "CT-01").status, found.settled) == (D.MET, Timeliness.DONE)
    assert codes(found) == {"follow_complaint", "close"}


def test_a_complaint_left_without_consideration_may_be_filed_again() -> None:
    """Art. 95: once the obstacle is gone."""
    found = follow(complaint(FIRST, event(K.LEFT_WITHOUT_CONSIDERATION, "2026-10-26")), "2026-11-21")
    assert (found.state, found.pending) == (S.LEFT, term(found, "CT-01"))
    assert codes(found) == {"refile_complaint", "go_to_court", "second_complaint", "close"}
    assert found.steps[0].code == "refile_complaint"


def test_a_returned_or_withdrawn_complaint_may_be_filed_again() -> None:
    returned = follow(complaint(FIRST, event(K.RETURNED, "2026-10-21")), "2026-11-21")
    assert (returned.state, returned.pending, returned.settled) == (S.RETURNED, None, None)
    assert codes(returned) == {"refile_complaint", "close"}
    withdrawn = follow(complaint(FIRST, event(K.WITHDRAWN, "2026-10-21")), "2026-11-21")
    assert codes(withdrawn) == {"close", "refile_complaint"}


def test_a_complaint_sent_back_starts_the_bodys_term_anew_with_its_registration_there() -> None:
    """Art. 100(1)(5): new procedure at the body, again with fifteen working days and a complaint after it."""
    back = (FIRST, FORWARDED, SECOND, event(K.SENT_BACK, "2026-11-02"))
    found = follow(complaint(*back, superior=Superior.NONE), "2026-11-02")
    assert (found.state, found.steps[0].code) == (S.SENT_BACK, "record_registration")
    assert term(found, "CT-01").due_on == day("2026-12-02")
    again = complaint(*back, event(K.REGISTERED, "2026-11-02", at="12:00"), superior=Superior.NONE)
    renewed = follow(again, "2026-11-03")
    assert (renewed.state, term(renewed, "CT-01").status) == (S.REGISTERED, D.SUPERSEDED)
    assert renewed.answer is not None
    assert (renewed.answer.rule, renewed.answer.due_on) == ("AP-04", day("2026-11-23"))
    assert codes(follow(again, "2026-11-24")) == {"complain_silence", "close"}


def test_a_complaint_cannot_be_extended_under_the_new_wording() -> None:
    """Art. 99."""
    longer = event(K.EXTENDED, "2026-11-10", until_on="2026-12-20")
    found = follow(complaint(FIRST, FORWARDED, SECOND, longer), "2026-11-12")
    assert (found.state, term(found, "PC-05").due_on) == (S.AT_HIGHER, day("2026-11-20"))
    assert "extension_not_allowed" in warned(found)


def test_the_old_wording_is_silent_on_extending_a_complaint_so_both_dates_stand() -> None:
    old = (event(K.REGISTERED, "2025-06-02"), event(K.EXTENDED, "2025-06-20", until_on="2025-07-25"))
    found = follow(complaint(*old), "2025-06-23")
    assert (found.state, term(found, "PC-05").due_on) == (S.EXTENDED, day("2025-07-25"))
    assert found.answer is not None
    assert found.answer.explanation is not None
    assert [other.why for other in found.answer.explanation.alternatives] == ["not_extended"]
    assert {"extension_disputed", "decision_window"} <= warned(found)
    forwarded = follow(complaint(*old, event(K.FORWARDED, "2025-06-24")), "2025-06-25")
    assert (forwarded.state, term(forwarded, "PC-05").due_on) == (S.AT_HIGHER, day("2025-07-25"))


def test_defects_of_a_complaint_are_cured_where_it_stands() -> None:
    noted = event(K.DEFECTS_NOTED, "2026-10-19", until_on="2026-10-28")
    found = follow(complaint(FIRST, noted, FORWARDED, event(K.DEFECTS_CURED, "2026-10-23")), "2026-10-23")
    assert found.state is S.AT_HIGHER
    at_higher = event(K.DEFECTS_NOTED, "2026-10-23", until_on="2026-10-30")
    assert follow(complaint(FIRST, FORWARDED, SECOND, at_higher), "2026-10-23").state is S.DEFECTS


@pytest.mark.parametrize("kind", [K.REDIRECTED, K.PRELIMINARY_DECISION, K.OBJECTION_SENT, K.HEARING_HELD, K.TERMINATED])
def test_events_of_the_first_procedure_do_not_belong_to_a_complaint(kind: EventKind) -> None:
    found = follow(complaint(FIRST, event(kind, "2026-10-20")), "2026-10-20")
    assert (found.state, "event_not_for_kind" in warned(found)) == (S.REGISTERED, True)


def test_a_complaint_registered_late_is_said() -> None:
    filed = event(K.FILED, "2026-10-14", channel=Channel.PORTAL, at="10:00")
    assert "registered_late" in warned(follow(complaint(filed, FIRST), "2026-10-20"))


def test_a_window_outside_the_calendar_is_said_and_the_course_goes_on() -> None:
    partly = follow(complaint(event(K.REGISTERED, "2027-12-01")), "2027-12-02")
    assert (partly.state, term(partly, "PC-05").due_on) == (S.REGISTERED, None)
    assert "year_without_calendar" in warned(partly)
    assert follow(complaint(event(K.REGISTERED, "2021-06-01"), FORWARDED, SECOND), "2026-10-23").state is S.AT_HIGHER


def test_a_complaint_returned_leaves_no_term_of_the_client_to_wait_for() -> None:
    known = event(K.LEARNT, "2026-04-06")
    what = (known, event(K.REGISTERED, "2026-04-13"), event(K.RETURNED, "2026-04-14"))
    assert follow(matter(*what, kind=AppealKind.COMPLAINT), "2026-06-01").pending is None


def test_what_went_to_the_higher_body_once_more_changes_nothing_after_it_registered() -> None:
    """Art. 91(4): defects noted there do not send it back and forth."""
    there = (event(K.FORWARDED, "2026-10-20"), event(K.REGISTERED, "2026-10-21"))
    defects = event(K.DEFECTS_NOTED, "2026-10-22", until_on="2026-10-29")
    what = (event(K.REGISTERED, "2026-10-19"), *there, defects)
    once, twice = (
        follow(matter(*what, *more, kind=AppealKind.COMPLAINT), "2026-10-24")
        for more in ((), (event(K.FORWARDED, "2026-10-23"),))
    )
    assert term(once, "PC-05").due_on == term(twice, "PC-05").due_on
