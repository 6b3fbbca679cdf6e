"""Single demands of the law on a course, each with its article."""

import pytest

from app.domain.codes import AppealKind, AppealState, Channel, DeadlineStatus, EventKind, Outcome
from app.domain.events import Event
from app.domain.grounds import Ground, HearingException
from tests.law.facts import codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
REGISTERED = event(K.REGISTERED, "2026-10-19", at="11:00")
CLAIM = (
    event(K.COMPLAINT_DECIDED, "2026-02-09"),
    event(K.FILED, "2026-02-16"),
    event(K.SET_FOR_HEARING, "2026-03-02"),
    event(K.HEARING_HELD, "2026-04-06"),
)
COMPLAINT = (
    event(K.FILED, "2026-10-05", channel=Channel.PORTAL, at="09:00"),
    event(K.REGISTERED, "2026-10-05", at="10:00"),
    event(K.FORWARDED, "2026-10-07"),
    event(K.REGISTERED, "2026-10-08", at="10:00"),
)


def test_the_court_may_take_up_to_a_month_from_the_hearing_for_its_decision() -> None:
    """Art. 151(2): the decision within ten working days after the hearing, exceptionally within a month."""
    plain = follow(matter(*CLAIM, kind=AppealKind.CLAIM_CHALLENGE), "2026-04-10")
    assert term(plain, "CT-17").due_on == day("2026-04-20")
    longer = event(K.EXTENDED, "2026-04-17", until_on="2026-04-30")
    found = follow(matter(*CLAIM, longer, kind=AppealKind.CLAIM_CHALLENGE), "2026-04-20")
    assert (found.state, term(found, "CT-17").due_on) == (S.HEARD, day("2026-04-30"))
    assert [one.status for one in found.deadlines if one.rule == "CT-17"] == [D.SUPERSEDED, D.RUNNING]
    assert term(found, "CT-15").status is D.RUNNING, "the term for the whole case stays as it was"
    step = next(step for step in found.steps if step.code == "await_court_decision")
    assert step.last_day == day("2026-04-30")
    decided = event(K.DECISION_FINAL, "2026-04-29")
    met = follow(matter(*CLAIM, longer, decided, kind=AppealKind.CLAIM_CHALLENGE), "2026-04-30")
    assert term(met, "CT-17").status is D.MET


def test_more_than_a_month_from_the_hearing_is_too_long_however_often_it_is_extended() -> None:
    """Art. 151(2)."""
    longer = event(K.EXTENDED, "2026-04-17", until_on="2026-04-30")
    again = event(K.EXTENDED, "2026-04-29", until_on="2026-05-29")
    found = follow(matter(*CLAIM, longer, again, kind=AppealKind.CLAIM_CHALLENGE), "2026-04-30")
    assert "extension_too_long" in warned(found)
    assert term(found, "CT-17").due_on == day("2026-05-06")


def test_an_extension_after_the_decision_term_ran_out_does_not_count() -> None:
    late = event(K.EXTENDED, "2026-04-21", until_on="2026-04-30")
    found = follow(matter(*CLAIM, late, kind=AppealKind.CLAIM_CHALLENGE), "2026-04-22")
    assert "extension_late" in warned(found)
    assert term(found, "CT-17").due_on == day("2026-04-20")


def test_a_term_for_execution_that_the_court_set_itself_stands_instead_of_the_month() -> None:
    """Art. 171(2): within a month of entering into force, unless the court set another term (Art. 155(5))."""
    decided = (event(K.DECISION_FINAL, "2026-04-20"),)
    usual = matter(*CLAIM, *decided, event(K.IN_FORCE, "2026-06-22"), kind=AppealKind.CLAIM_CHALLENGE)
    assert term(follow(usual, "2026-06-25"), "CT-26:execution").due_on == day("2026-07-22")
    own = event(K.IN_FORCE, "2026-06-22", until_on="2026-09-01")
    found = follow(matter(*CLAIM, *decided, own, kind=AppealKind.CLAIM_CHALLENGE), "2026-08-03")
    assert (found.state, term(found, "CT-26:execution").due_on) == (S.EXECUTION, day("2026-09-01"))
    assert term(found, "CT-26").due_on == day("2026-06-25"), "sending it keeps its three working days"


def test_the_body_may_give_more_time_to_cure_defects() -> None:
    """Art. 64(6): a reasonable term set by the body; who needs more asks the body."""
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-23")
    again = event(K.DEFECTS_NOTED, "2026-10-22", until_on="2026-10-30")
    found = follow(matter(REGISTERED, noted, again), "2026-10-28")
    assert (found.state, term(found, "AP-03").due_on) == (S.DEFECTS, day("2026-10-30"))
    assert [one.status for one in found.deadlines if one.rule == "AP-03"] == [D.SUPERSEDED, D.RUNNING]
    cured = follow(matter(REGISTERED, noted, again, event(K.DEFECTS_CURED, "2026-10-29")), "2026-10-29")
    assert (cured.state, term(cured, "AP-03").status) == (S.REGISTERED, D.MET)
    assert "defects_cured_late" not in warned(cured)


@pytest.mark.parametrize(
    ("kind", "ground", "fits"),
    [
        (AppealKind.APPLICATION, Ground.SIMPLIFIED_ANONYMOUS, False),
        (AppealKind.APPLICATION, Ground.COURT_ACT, True),
        (AppealKind.REQUEST, Ground.SIMPLIFIED_ANONYMOUS, True),
        (AppealKind.MESSAGE, Ground.DECIDED_BEFORE, False),
    ],
)
def test_the_simplified_procedure_ends_on_grounds_of_its_own(kind: AppealKind, ground: Ground, fits: bool) -> None:
    """Art. 88(1): repeat, anonymous, no substance, withdrawn; Art. 70: a decision or court act exists."""
    found = follow(matter(REGISTERED, event(K.TERMINATED, "2026-10-26", ground=ground), kind=kind), "2026-10-27")
    assert ("ground_unfit" not in warned(found)) is fits


@pytest.mark.parametrize(("answered", "warning"), [("2026-10-22", False), ("2026-10-27", True)])
def test_a_procedure_that_was_not_short_is_no_exception_from_the_hearing(answered: str, warning: bool) -> None:
    """Art. 73: no hearing where the procedure is shorter than five working days."""
    act = event(
        K.ANSWERED,
        answered,
        outcome=Outcome.REFUSED,
        exception=HearingException.SHORT_PROCEDURE,
        states_appeal_route=True,
    )
    found = follow(matter(REGISTERED, act), "2026-10-28")
    assert ("hearing_exception_unfit" in warned(found)) is warning


def test_a_body_that_may_not_issue_the_act_sends_the_case_back_in_five_working_days() -> None:
    """Art. 100(2): returned with indications within five working days."""
    back = event(K.SENT_BACK, "2026-10-20")
    found = follow(matter(*COMPLAINT, back, kind=AppealKind.COMPLAINT), "2026-10-21")
    assert (found.state, term(found, "PC-07").due_on) == (S.SENT_BACK, day("2026-10-28"))
    again = event(K.REGISTERED, "2026-10-30", at="10:00")
    late = follow(matter(*COMPLAINT, back, again, kind=AppealKind.COMPLAINT), "2026-11-02")
    assert (late.state, term(late, "PC-07").status) == (S.REGISTERED, D.MET_LATE)


@pytest.mark.parametrize(
    ("known", "events", "late"),
    [
        ("2026-06-01", (), True),
        ("2026-06-01", (event(K.FILED, "2026-10-05"),), True),
        ("2026-09-01", (event(K.FILED, "2026-10-05"),), False),
        ("2026-09-01", (), False),
    ],
)
def test_a_complaint_may_not_be_refused_because_it_is_late(known: str, events: tuple[Event, ...], late: bool) -> None:
    """Art. 92: missing the term is no ground to refuse acceptance; who decides examines the cause."""
    found = follow(matter(event(K.LEARNT, known), *events, kind=AppealKind.COMPLAINT), "2026-10-05")
    assert (("refuse_late", "late_no_ground") in {(ban.code, ban.why) for ban in found.forbidden}) is late


def test_filing_a_complaint_suspends_the_act_at_once() -> None:
    """Art. 96: the filing suspends execution, but for its exceptions."""
    found = follow(matter(event(K.FILED, "2026-10-05"), kind=AppealKind.COMPLAINT), "2026-10-05")
    assert (found.steps[0].code, found.steps[0].notes) == ("record_registration", ("execution_suspended",))
    plain = follow(matter(event(K.FILED, "2026-10-05")), "2026-10-05")
    assert (plain.steps[0].code, plain.steps[0].notes) == ("record_registration", ())


@pytest.mark.parametrize("kind", [AppealKind.APPLICATION, AppealKind.MESSAGE, AppealKind.COMPLAINT])
def test_nobody_may_refuse_to_accept_a_paper(kind: AppealKind) -> None:
    """Art. 64(1): acceptance and registration are mandatory; Art. 64(6): defects are named, not refused."""
    refusal = ("refuse_acceptance", "acceptance_mandatory")
    before = follow(matter(event(K.FILED, "2026-10-19"), kind=kind), "2026-10-19")
    after = follow(matter(REGISTERED, kind=kind), "2026-10-19")
    assert refusal in {(ban.code, ban.why) for ban in before.forbidden}
    assert refusal not in {(ban.code, ban.why) for ban in after.forbidden}


@pytest.mark.parametrize(("served", "beside"), [("2025-10-13", ["2026-04-13"]), ("2025-09-01", [])])
def test_a_silent_act_whose_term_was_open_on_the_border_shows_the_six_months_too(
    served: str, beside: list[str]
) -> None:
    """Art. 92(1-1), in force since 29.12.2025; the rule of transition was not read, so both dates are shown (OP-2)."""
    silent = event(K.ANSWERED, served, outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(event(K.REGISTERED, "2025-08-25"), silent), "2026-01-05")
    three = term(found, "PC-01")
    assert three.explanation is not None
    shown = [other.due_on for other in three.explanation.alternatives if other.why == "six_months"]
    assert shown == [day(text) for text in beside]
    assert three.due_on is not None
    assert three.due_on < day("2026-01-14"), "the client minds the earlier day"


def test_after_a_second_extension_the_first_is_the_last_day_of_an_answer_to_the_media() -> None:
    """Mass media law, Art. 36: once, by at most 15 calendar days."""
    events = (
        event(K.REGISTERED, "2026-02-02", at="10:00"),
        event(K.EXTENDED, "2026-02-05", until_on="2026-02-16"),
        event(K.EXTENDED, "2026-02-13", until_on="2026-02-20"),
    )
    found = follow(matter(*events, kind=AppealKind.MEDIA), "2026-02-18")
    assert "extension_again" in warned(found)
    assert term(found, "XT-01").due_on == day("2026-02-16")
    assert "complain_silence" in codes(found)
