"""What extension, redirection, defects, hearing, withdrawal and closing do to a course."""

from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    DeadlineStatus,
    EventKind,
    Outcome,
    Side,
    Timeliness,
)
from tests.law.facts import codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
REGISTERED = event(K.REGISTERED, "2026-10-19", number="ЖТ-2026-00012345", at="11:00")
FILED = event(K.FILED, "2026-10-19", channel=Channel.PORTAL, at="10:30")
REFUSED = {"outcome": Outcome.REFUSED, "states_appeal_route": True}
HEARING = event(K.PRELIMINARY_DECISION, "2026-10-29")


def test_an_extension_moves_the_date_and_its_notice_is_watched() -> None:
    """Art. 76(3): at most two months from the decision, notice within three working days."""
    longer = event(K.EXTENDED, "2026-11-06", until_on="2026-12-11")
    found = follow(matter(REGISTERED, longer), "2026-11-09")
    assert found.state is S.EXTENDED
    assert [deadline.status for deadline in found.deadlines] == [D.SUPERSEDED, D.RUNNING]
    assert found.answer is not None
    assert found.answer.due_on == day("2026-12-11")
    assert codes(found) == {"await_answer", "notify_extension", "withdraw"}
    assert found.valid_through == day("2026-11-11")
    later = follow(matter(REGISTERED, longer), "2026-11-12")
    assert "notify_extension" not in codes(later)
    assert warned(later) == {"check_extension_notice"}
    assert follow(matter(REGISTERED, longer), "2026-12-12").state is S.DEEMED_REFUSED


def test_an_extension_beyond_two_months_counts_up_to_the_limit() -> None:
    found = follow(matter(REGISTERED, event(K.EXTENDED, "2026-10-30", until_on="2027-03-01")), "2026-11-21")
    assert found.answer is not None
    assert found.answer.due_on == day("2026-12-30")
    assert "extension_too_long" in warned(found)


def test_an_extension_without_its_day_counts_to_the_limit_and_asks_for_it() -> None:
    found = follow(matter(REGISTERED, event(K.EXTENDED, "2026-10-30")), "2026-11-21")
    assert found.answer is not None
    assert found.answer.due_on == day("2026-12-30")
    assert "extension_without_date" in warned(found)


def test_an_extension_to_a_day_off_ends_on_the_next_working_day_and_never_shortens() -> None:
    off = follow(matter(REGISTERED, event(K.EXTENDED, "2026-10-30", until_on="2026-11-28")), "2026-11-05")
    short = follow(matter(REGISTERED, event(K.EXTENDED, "2026-10-30", until_on="2026-11-03")), "2026-11-05")
    assert off.answer is not None
    assert off.answer.explanation is not None
    assert (off.answer.due_on, off.answer.explanation.nominal_on) == (day("2026-11-30"), day("2026-11-28"))
    assert short.answer is not None
    assert short.answer.due_on == day("2026-11-10")


def test_an_extension_after_the_expiry_changes_nothing() -> None:
    found = follow(matter(REGISTERED, event(K.EXTENDED, "2026-11-11", until_on="2026-12-11")), "2026-11-21")
    assert (found.state, warned(found) & {"extension_late"}) == (S.DEEMED_REFUSED, {"extension_late"})


def test_the_old_limit_of_an_extension_has_two_readings() -> None:
    """Under the old wording two months are the whole term, or come on top (rules OP-3)."""
    found = follow(
        matter(event(K.REGISTERED, "2025-06-02"), event(K.EXTENDED, "2025-06-16", until_on="2025-08-20")), "2025-06-20"
    )
    assert found.answer is not None
    assert found.answer.due_on == day("2025-08-20")
    assert found.answer.explanation is not None
    assert [(other.due_on, other.why) for other in found.answer.explanation.alternatives] == [
        (day("2025-08-04"), "extension_total")
    ]
    refused = follow(
        matter(event(K.REGISTERED, "2025-06-02"), event(K.EXTENDED, "2025-06-16", until_on="2025-08-20")), "2025-09-01"
    )
    assert term(refused, "PC-01").explanation is not None
    assert term(refused, "PC-01").due_on == day("2025-11-04")


def test_a_redirection_starts_the_term_anew_at_the_competent_body() -> None:
    """Art. 65, 76: three working days to redirect, fifteen again after registration there."""
    redirected = event(K.REDIRECTED, "2026-10-22", authority_id=7)
    waiting = follow(matter(REGISTERED, redirected), "2026-10-23")
    assert (waiting.state, term(waiting, "AP-01").status) == (S.REGISTERED, D.MET)
    assert waiting.answer is not None
    assert waiting.answer.due_on == day("2026-11-13")
    assert "new_registration_unknown" in warned(waiting)
    assert codes(waiting) == {"await_answer", "record_registration", "withdraw"}
    again = follow(matter(REGISTERED, redirected, event(K.REGISTERED, "2026-10-23")), "2026-10-27")
    assert [deadline.rule for deadline in again.deadlines] == ["AP-04", "AP-01", "AP-04"]
    assert [deadline.status for deadline in again.deadlines] == [D.SUPERSEDED, D.MET, D.RUNNING]
    assert again.answer is not None
    assert again.answer.due_on == day("2026-11-16")
    assert warned(again) == set()


def test_a_late_redirection_is_said_and_a_second_one_starts_anew_again() -> None:
    first = event(K.REDIRECTED, "2026-10-23", authority_id=7)
    second = event(K.REDIRECTED, "2026-10-27", authority_id=8)
    found = follow(matter(REGISTERED, first, second), "2026-10-28")
    assert "redirected_late" in warned(found)
    assert [deadline.rule for deadline in found.deadlines] == ["AP-04", "AP-01", "AP-04", "AP-04"]
    assert found.answer is not None
    assert found.answer.due_on == day("2026-11-17")


def test_a_redirection_before_registration_waits_for_the_registration() -> None:
    found = follow(matter(FILED, event(K.REDIRECTED, "2026-10-20", authority_id=7)), "2026-10-20")
    assert (found.state, found.deadlines) == (S.FILED, ())


def test_defects_are_to_be_cured_by_the_day_the_body_set() -> None:
    """Art. 64(6)-(7)."""
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted), "2026-10-21")
    assert found.state is S.DEFECTS
    cure = term(found, "AP-03")
    assert (cure.due_on, cure.internal_on, cure.side) == (day("2026-10-27"), day("2026-10-21"), Side.CLIENT)
    assert found.pending == cure
    assert found.steps[0].code == "cure_defects"
    cured = follow(matter(REGISTERED, noted, event(K.DEFECTS_CURED, "2026-10-23")), "2026-10-27")
    assert (cured.state, term(cured, "AP-03").status) == (S.REGISTERED, D.MET)
    assert cured.pending == cured.answer


def test_defects_not_cured_let_the_body_return_the_paper_within_three_days() -> None:
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted), "2026-10-28")
    assert (term(found, "AP-03").status, term(found, "AP-02").due_on) == (D.MISSED, day("2026-10-30"))
    assert (found.steps[0].code, found.steps[0].last_day) == ("cure_defects", None)
    assert found.pending == found.answer
    returned = follow(matter(REGISTERED, noted, event(K.RETURNED, "2026-11-02")), "2026-11-02")
    assert (returned.state, term(returned, "AP-02").status) == (S.RETURNED, D.MET_LATE)
    assert codes(returned) == {"refile", "complain_decision", "close"}
    late = follow(matter(REGISTERED, noted, event(K.DEFECTS_CURED, "2026-10-28")), "2026-10-28")
    assert "defects_cured_late" in warned(late)
    refused = follow(matter(REGISTERED, noted), "2026-11-21")
    assert (refused.state, "defects_open" in warned(refused)) == (S.DEEMED_REFUSED, True)


def test_defects_without_a_day_are_asked_for_it() -> None:
    found = follow(matter(event(K.DEFECTS_NOTED, "2026-10-20")), "2026-10-21")
    assert (found.state, term(found, "AP-03").due_on, found.pending) == (S.DEFECTS, None, None)
    assert "defects_term_unknown" in warned(found)


def test_defects_noted_before_registration_are_cured_into_it() -> None:
    noted = event(K.DEFECTS_NOTED, "2026-10-19", until_on="2026-10-27")
    waiting = follow(matter(FILED, noted, event(K.DEFECTS_CURED, "2026-10-20")), "2026-10-20")
    assert waiting.state is S.FILED
    both = follow(matter(FILED, noted, event(K.REGISTERED, "2026-10-20")), "2026-10-20")
    assert (both.state, both.answer is not None) == (S.DEFECTS, True)
    cured = (event(K.REGISTERED, "2026-10-20"), event(K.DEFECTS_CURED, "2026-10-21"))
    assert follow(matter(FILED, noted, *cured), "2026-10-21").state is S.REGISTERED


def test_a_return_before_its_time_has_no_three_day_term() -> None:
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted, event(K.RETURNED, "2026-10-23")), "2026-10-23")
    assert "AP-02" not in {deadline.rule for deadline in found.deadlines}
    straight = follow(matter(REGISTERED, event(K.RETURNED, "2026-10-21")), "2026-10-23")
    assert term(straight, "AP-02").status is D.MET


def test_a_preliminary_decision_gives_two_working_days_to_object() -> None:
    """Art. 73."""
    found = follow(matter(REGISTERED, HEARING), "2026-10-30")
    assert found.state is S.PRELIMINARY
    assert term(found, "AP-08").due_on == term(found, "AP-09").due_on == day("2026-11-02")
    assert codes(found) == {"object", "ask_oral_hearing", "await_answer", "withdraw"}
    assert found.pending == term(found, "AP-08")
    missed = follow(matter(REGISTERED, HEARING), "2026-11-03")
    assert codes(missed) == {"await_answer", "withdraw"}
    assert missed.pending == missed.answer


def test_an_objection_and_a_hearing_are_heard() -> None:
    objected = follow(matter(REGISTERED, HEARING, event(K.OBJECTION_SENT, "2026-11-03")), "2026-11-03")
    assert (objected.state, term(objected, "AP-08").status) == (S.HEARD, D.MET_LATE)
    held = follow(matter(REGISTERED, HEARING, event(K.HEARING_HELD, "2026-11-02")), "2026-11-03")
    assert (held.state, term(held, "AP-09").status, term(held, "AP-08").status) == (S.HEARD, D.MET, D.SUPERSEDED)
    both = (event(K.OBJECTION_SENT, "2026-10-30"), event(K.HEARING_HELD, "2026-11-02"))
    assert follow(matter(REGISTERED, HEARING, *both), "2026-11-03").state is S.HEARD


def test_asking_for_an_oral_hearing_is_new() -> None:
    old = follow(matter(event(K.REGISTERED, "2025-10-20"), event(K.PRELIMINARY_DECISION, "2025-10-30")), "2025-10-31")
    assert "ask_oral_hearing" not in codes(old)
    assert "object" in codes(old)


def test_the_simplified_procedure_knows_no_hearing() -> None:
    found = follow(matter(REGISTERED, HEARING, kind=AppealKind.MESSAGE), "2026-10-30")
    assert (found.state, warned(found)) == (S.REGISTERED, {"event_not_for_kind"})


def test_a_withdrawal_ends_the_course_and_a_termination_can_be_complained_about() -> None:
    withdrawn = follow(matter(REGISTERED, event(K.WITHDRAWN, "2026-10-27")), "2026-11-21")
    assert (withdrawn.state, withdrawn.settled) == (S.WITHDRAWN, Timeliness.DONE)
    assert term(withdrawn, "AP-04").status is D.SUPERSEDED
    assert codes(withdrawn) == {"close", "refile"}
    ended = follow(matter(REGISTERED, event(K.TERMINATED, "2026-10-27")), "2026-11-21")
    assert (ended.state, ended.pending) == (S.TERMINATED, term(ended, "PC-01"))
    assert codes(ended) == {"complain_decision", "refile", "close"}


def test_closing_ends_the_clocks_and_reopening_lets_them_run_again() -> None:
    closed = matter(REGISTERED, event(K.CLOSED, "2026-11-02"))
    found = follow(closed, "2026-11-21")
    assert (found.state, found.settled, codes(found)) == (S.CLOSED, Timeliness.DONE, {"reopen"})
    assert term(found, "AP-04").status is D.SUPERSEDED
    again = follow(matter(*closed.events, event(K.REOPENED, "2026-11-03")), "2026-11-21")
    assert again == follow(matter(REGISTERED), "2026-11-21")
    overdue = follow(matter(REGISTERED, event(K.CLOSED, "2026-11-16")), "2026-11-21")
    assert (term(overdue, "AP-04").status, overdue.settled) == (D.MISSED, Timeliness.DONE_LATE)


def test_what_does_not_fit_is_said_and_changes_nothing() -> None:
    before = matter(REGISTERED, event(K.ANSWERED, "2026-11-09", **REFUSED))
    plain = follow(before, "2026-11-21")
    for odd, code in (
        (event(K.WITHDRAWN, "2026-11-12"), "event_after_end"),
        (event(K.FORWARDED, "2026-11-05"), "event_not_for_kind"),
        (event(K.DEFECTS_CURED, "2026-11-05"), "event_out_of_order"),
        (event(K.REGISTERED, "2026-11-05"), "event_out_of_order"),
    ):
        found = follow(matter(*before.events, odd), "2026-11-21")
        assert warned(found) == {*warned(plain), code}
        assert (found.state, found.deadlines, found.steps) == (plain.state, plain.deadlines, plain.steps)
    early = follow(matter(event(K.DEFECTS_NOTED, "2026-10-20"), event(K.EXTENDED, "2026-10-21")), "2026-10-21")
    assert "event_out_of_order" in warned(early)


def test_an_appeal_closed_before_is_opened_first_on_the_day_the_answer_comes() -> None:
    answer = event(K.ANSWERED, "2026-11-09", **REFUSED)
    found = follow(
        matter(REGISTERED, event(K.CLOSED, "2026-11-02"), answer, event(K.REOPENED, "2026-11-09")), "2026-11-21"
    )
    assert (found.state, "event_after_end" in warned(found)) == (S.DECIDED, False)


def test_closings_and_reopenings_of_one_day_take_turns() -> None:
    closed, reopened = event(K.CLOSED, "2026-11-02"), event(K.REOPENED, "2026-11-02")
    assert follow(matter(REGISTERED, reopened, closed, closed), "2026-11-03").state is S.CLOSED
    assert follow(matter(REGISTERED, reopened, closed), "2026-11-03").state is S.REGISTERED
    alone = follow(matter(REGISTERED, reopened), "2026-11-03")
    assert (alone.state, warned(alone)) == (S.REGISTERED, {"event_out_of_order"})


def test_an_extension_beyond_the_calendar_runs_without_a_last_day() -> None:
    found = follow(matter(event(K.REGISTERED, "2027-12-01"), event(K.EXTENDED, "2027-12-10")), "2027-12-31")
    assert (found.state, found.pending, found.answer and found.answer.due_on) == (S.EXTENDED, found.answer, None)
    assert {"year_without_calendar", "extension_without_date"} <= warned(found)


def test_an_extension_while_the_client_is_heard_leaves_the_hearing_open() -> None:
    found = follow(matter(REGISTERED, HEARING, event(K.EXTENDED, "2026-10-30", until_on="2026-11-20")), "2026-10-30")
    assert (found.state, term(found, "AP-04").due_on) == (S.PRELIMINARY, day("2026-11-20"))


def test_defects_of_a_time_before_the_code_keep_their_day() -> None:
    found = follow(matter(event(K.DEFECTS_NOTED, "2021-06-10", until_on="2021-06-20")), "2021-06-15")
    assert (found.state, term(found, "AP-03").due_on) == (S.DEFECTS, day("2021-06-20"))
    assert "rule_not_in_force" in warned(found)
