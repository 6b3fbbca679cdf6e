"""A claim in the administrative court: before it, in it, after it (Art. 9(3), 127, 131-171)."""

import pytest

from app.domain.codes import (
    AppealKind,
    AppealState,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Outcome,
    Superior,
    Timeliness,
)
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.grounds import Ground, Variant
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D, V, L = AppealKind, EventKind, AppealState, DeadlineStatus, Variant, LetterKind
DECIDED_ON = event(K.COMPLAINT_DECIDED, "2026-09-24")
BROUGHT = (DECIDED_ON, event(K.FILED, "2026-10-05"))
HEARD = (*BROUGHT, event(K.SET_FOR_HEARING, "2026-10-22"), event(K.HEARING_HELD, "2026-11-02"))
FINAL = (*HEARD, event(K.DECISION_FINAL, "2026-11-10", outcome=Outcome.REFUSED))


def claim(today: str, *events: Event, kind: AppealKind = A.CLAIM_CHALLENGE, **fields: object) -> Course:
    return follow(matter(*events, kind=kind, **fields), today)


def banned(found: Course) -> set[tuple[str, str]]:
    return {(ban.code, ban.why) for ban in found.forbidden}


@pytest.mark.parametrize(
    ("kind", "fact", "variant", "rule", "due"),
    [
        (A.CLAIM_CHALLENGE, K.COMPLAINT_DECIDED, V.GENERAL, "CT-01", "2026-10-27"),
        (A.CLAIM_COMPEL, K.COMPLAINT_DECIDED, V.GENERAL, "CT-01", "2026-10-27"),
        (A.CLAIM_CHALLENGE, K.ACT_SERVED, V.GENERAL, "CT-02", "2026-10-27"),
        (A.CLAIM_CHALLENGE, K.TERM_EXPIRED, V.GENERAL, "CT-09", "2026-10-27"),
        (A.CLAIM_CHALLENGE, K.LEARNT, V.GENERAL, "CT-02", "2026-10-27"),
        (A.CLAIM_CHALLENGE, K.LEARNT, V.OUTSIDER, "CT-08", "2026-10-27"),
        (A.CLAIM_CHALLENGE, K.LEARNT, V.BAILIFF, "CT-07", "2026-10-08"),
        (A.CLAIM_CHALLENGE, K.ACT_SERVED, V.BAILIFF, "CT-07", "2026-10-08"),
        (A.CLAIM_ACTION, K.LEARNT, V.GENERAL, "CT-03", "2026-10-27"),
        (A.CLAIM_ACTION, K.TERM_EXPIRED, V.GENERAL, "CT-03", "2026-10-27"),
        (A.CLAIM_RECOGNITION, K.RELATION_AROSE, V.GENERAL, "CT-04", "2031-09-24"),
        (A.CLAIM_RECOGNITION, K.ACT_LOST_FORCE, V.GENERAL, "CT-05", "2026-12-24"),
        (A.CLAIM_NORMATIVE_ACT, K.LEARNT, V.GENERAL, "CT-06", "2026-12-24"),
    ],
)
def test_the_term_of_each_claim_runs_from_its_own_day(
    kind: AppealKind, fact: EventKind, variant: Variant, rule: str, due: str
) -> None:
    """Art. 136(1)-(6), 135-1."""
    found = claim("2026-09-25", event(fact, "2026-09-24"), kind=kind, variant=variant, superior=Superior.NONE)
    assert term(found, rule).due_on == day(due)
    assert found.steps[0].code == "file_claim"
    assert found.steps[0].letters == (L.CLAIM,)
    assert {"jurisdiction", "electronic_act", "moral_harm"} <= set(found.steps[0].notes)


def test_before_the_pre_trial_complaint_no_claim_is_offered_and_the_reason_is_said() -> None:
    """Art. 9(3), 91(5), 138(2)(1)."""
    for kind in (A.CLAIM_CHALLENGE, A.CLAIM_COMPEL):
        found = claim("2026-10-01", event(K.ACT_SERVED, "2026-09-24"), kind=kind)
        assert found.steps[0].code == "complain_first"
        assert ("file_claim", "pretrial_order") in banned(found)
        brought = claim("2026-10-06", event(K.ACT_SERVED, "2026-09-24"), event(K.FILED, "2026-10-05"), kind=kind)
        assert "pretrial_missing" in warned(brought)
    assert "pretrial_missing" not in warned(claim("2026-10-06", *BROUGHT))


@pytest.mark.parametrize("fact", [K.ACT_SERVED, K.LEARNT])
def test_before_the_pre_trial_complaint_its_three_months_run_and_no_month_for_the_court(fact: EventKind) -> None:
    """Art. 92(1): three months to complain; Art. 136(1): the month runs from the decision on the complaint."""
    known = event(fact, "2026-11-10")
    found = claim("2026-12-22", known)
    assert found.pending == term(found, "PC-01")
    assert (found.pending.due_on, found.pending.status) == (day("2027-02-10"), D.RUNNING)
    assert (found.steps[0].code, found.steps[0].last_day) == ("complain_first", day("2027-02-10"))
    assert banned(found) >= {("file_claim", "pretrial_order")}
    assert not {"file_claim", "file_claim_with_restoration"} & codes(found)
    decided = claim("2026-12-22", known, event(K.COMPLAINT_DECIDED, "2026-12-21"))
    assert [deadline.rule for deadline in decided.deadlines] == ["CT-01"]
    assert decided.steps[0].code == "file_claim"
    assert claim("2026-12-22", event(K.COMPLAINT_DECIDED, "2026-12-21"), event(fact, "2026-12-22")) == claim(
        "2026-12-22", event(K.COMPLAINT_DECIDED, "2026-12-21")
    )


def test_an_act_silent_on_the_complaint_leaves_six_months_before_the_claim_too() -> None:
    """Art. 80(5), 92(1-1)."""
    found = claim("2026-11-12", event(K.ACT_SERVED, "2026-11-10", states_appeal_route=False))
    assert {"PC-02"} == {deadline.rule for deadline in found.deadlines}
    assert "act_silent_on_appeal" in warned(found)


def test_a_claim_brought_too_soon_leaves_the_term_of_the_complaint_running() -> None:
    """Art. 138(2)(1): returned while the pre-trial order is not kept and still possible; Art. 92(1)."""
    found = claim("2026-11-20", event(K.ACT_SERVED, "2026-11-10"), event(K.FILED, "2026-11-19"))
    assert term(found, "PC-01").status is D.RUNNING
    assert "pretrial_missing" in warned(found)
    assert "complain_first" in codes(found)


def test_who_took_no_part_in_the_procedure_goes_to_court_within_a_month_of_knowing() -> None:
    """Art. 136(5)."""
    found = claim("2026-11-22", event(K.LEARNT, "2026-11-10"), variant=V.OUTSIDER)
    assert (found.steps[0].code, found.steps[0].rule) == ("file_claim", "CT-08")
    assert not {ban for ban in banned(found) if ban[0] == "file_claim"}
    participant = claim("2026-11-22", event(K.LEARNT, "2026-11-10"))
    assert ("file_claim", "pretrial_order") in banned(participant)


def test_the_duty_of_a_claim_against_a_bailiff_is_that_of_other_claims() -> None:
    """Tax Code, Art. 665(1)(2), (8)."""
    for variant, duty in ((V.GENERAL, "state_duty"), (V.PROCUREMENT, "state_duty"), (V.BAILIFF, "state_duty_bailiff")):
        for today in ("2026-09-25", "2026-11-20"):
            offered = claim(today, DECIDED_ON, event(K.LEARNT, "2026-09-24"), variant=variant).steps[0].notes
            assert {note for note in offered if note.startswith("state_duty")} == {duty}


def test_a_missed_term_leaves_the_motion_to_restore_it() -> None:
    """Art. 136(7)-(8), 138(2)(15), 138(3)."""
    found = claim("2026-10-28", DECIDED_ON)
    step = found.steps[0]
    assert (step.code, step.rule, step.letters) == ("file_claim_with_restoration", "CT-10", (L.CLAIM, L.RESTORE_TERM))
    assert ("file_claim", "court_term_passed") in banned(found)
    late = (DECIDED_ON, event(K.FILED, "2026-10-28"))
    filed = claim("2026-10-29", *late)
    assert "filed_late" in warned(filed)
    assert "ask_restoration" in codes(filed)
    asked = (*late, event(K.RESTORATION_ASKED, "2026-10-28"))
    assert "ask_restoration" not in codes(claim("2026-10-29", *asked))
    assert claim("2026-11-10", *asked, event(K.TERM_RESTORED, "2026-11-09")).state is S.FILED
    refused = claim("2026-11-10", *asked, event(K.RESTORATION_REFUSED, "2026-11-09"))
    assert (refused.state, refused.steps[0].code) == (S.RETURNED, "private_complaint")
    assert ("refile_claim", "same_claim_barred") in banned(refused)


@pytest.mark.parametrize(
    ("kind", "variant", "rule", "due"),
    [
        (A.CLAIM_CHALLENGE, V.GENERAL, "CT-15", "2027-01-05"),
        (A.CLAIM_CHALLENGE, V.ELECTION, "CT-27", "2026-10-12"),
        (A.CLAIM_NORMATIVE_ACT, V.GENERAL, "CT-28", "2026-11-05"),
        (A.CLAIM_CHALLENGE, V.PROCUREMENT, "CT-14", "2026-11-03"),
        (A.CLAIM_CHALLENGE, V.BAILIFF, "CT-14", "2026-11-03"),
    ],
)
def test_the_courts_term_follows_the_kind_of_case(kind: AppealKind, variant: Variant, rule: str, due: str) -> None:
    """Art. 143(1), 146(1), 163(1), 167-2."""
    found = claim("2026-10-06", event(K.FILED, "2026-10-05"), kind=kind, variant=variant, superior=Superior.NONE)
    assert term(found, rule).due_on == day(due)
    assert ("CT-14" in {deadline.rule for deadline in found.deadlines}) is (rule == "CT-14")


def test_a_court_that_let_its_term_pass_is_asked_and_not_waited_for() -> None:
    """Art. 146(1): three months from the claim."""
    in_term, passed = claim("2027-01-05", *BROUGHT), claim("2027-01-06", *BROUGHT)
    assert {"await_court"} == {step.code for step in in_term.steps if step.rule == "CT-15"}
    asked = [step for step in passed.steps if step.rule == "CT-15"]
    assert [(step.code, step.last_day, step.explanation) for step in asked] == [("court_overdue", None, None)]


def test_an_interim_measure_with_the_claim_takes_five_days_and_later_one() -> None:
    """Art. 139(2)."""
    with_claim = claim("2026-10-06", *BROUGHT, event(K.INTERIM_ASKED, "2026-10-05"))
    assert term(with_claim, "CT-13").due_on == day("2026-10-12")
    later = (*BROUGHT, event(K.INTERIM_ASKED, "2026-10-07"), event(K.INTERIM_DECIDED, "2026-10-08"))
    found = claim("2026-10-09", *later)
    assert (term(found, "CT-13:later").due_on, term(found, "CT-13:later").status) == (day("2026-10-08"), D.MET)


def test_the_court_sets_the_term_for_defects_and_the_defendant_answers_in_ten_days() -> None:
    """Art. 138(4)-(5)."""
    usual = claim("2026-10-08", *BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07"))
    assert (usual.steps[0].code, usual.steps[0].last_day) == ("cure_claim_defects", day("2026-10-21"))
    own = claim("2026-10-08", *BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07", until_on="2026-10-14"))
    assert own.steps[0].last_day == day("2026-10-14")
    longer = claim("2026-10-08", *BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07", until_on="2026-10-30"))
    assert longer.steps[0].last_day == day("2026-10-30")
    assert "set_too_long" in warned(longer)
    cured = (*BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07"), event(K.DEFECTS_CURED, "2026-10-12"))
    sent = (*cured, event(K.CLAIM_SENT, "2026-10-13"), event(K.RESPONSE_RECEIVED, "2026-10-29"))
    found = claim("2026-10-30", *sent)
    assert (term(found, "CT-11").status, term(found, "CT-12").status) == (D.MET, D.MET_LATE)


def test_the_court_may_add_three_months_once_and_for_all() -> None:
    """Art. 146(1)."""
    longer = event(K.EXTENDED, "2026-12-21", until_on="2027-04-05")
    found = claim("2027-01-11", *BROUGHT, event(K.REGISTERED, "2026-10-06"), longer)
    assert (found.state, term(found, "CT-15").due_on) == (S.EXTENDED, day("2027-04-05"))
    beyond = event(K.EXTENDED, "2027-03-29", until_on="2027-07-05")
    again = claim("2027-04-01", *BROUGHT, event(K.REGISTERED, "2026-10-06"), longer, beyond)
    assert "extension_too_long" in warned(again)
    assert term(again, "CT-15").due_on == day("2027-04-05")


def test_urgent_cases_are_heard_in_ten_working_days_of_being_set_down() -> None:
    """Art. 146(2)."""
    what = (*BROUGHT, event(K.PRELIMINARY_HEARING, "2026-10-20"), event(K.SET_FOR_HEARING, "2026-10-22"))
    found = claim("2026-10-23", *what, variant=V.PROCUREMENT)
    assert (term(found, "CT-14").status, term(found, "CT-16").due_on) == (D.MET, day("2026-11-06"))
    assert found.answer == term(found, "CT-16")
    plain = claim("2026-10-23", *what)
    assert plain.answer == term(plain, "CT-15")


def test_after_the_hearing_comes_the_decision_short_or_full() -> None:
    """Art. 151(2), 153(3)."""
    assert term(claim("2026-11-03", *HEARD), "CT-17").due_on == day("2026-11-16")
    short = claim("2026-11-10", *HEARD, event(K.SHORT_DECISION, "2026-11-09"))
    assert (short.state, short.steps[0].code, short.steps[0].last_day) == (
        S.SHORT_DECIDED,
        "ask_full_decision",
        day("2026-11-23"),
    )
    asked = (*HEARD, event(K.SHORT_DECISION, "2026-11-09"), event(K.FULL_DECISION_ASKED, "2026-11-12"))
    waiting = claim("2026-11-13", *asked)
    assert (term(waiting, "CT-18").status, waiting.steps[0].code) == (D.MET, "await_full_decision")
    full = claim("2026-11-24", *asked, event(K.DECISION_FINAL, "2026-11-23"))
    assert (term(full, "CT-18:full").status, full.state) == (D.MET, S.DECIDED)


@pytest.mark.parametrize(
    ("variant", "rule", "due"), [(V.GENERAL, "CT-19", "2027-01-11"), (V.BAILIFF, "CT-21", "2026-11-24")]
)
def test_the_term_to_appeal_runs_from_the_final_form(variant: Variant, rule: str, due: str) -> None:
    """Art. 168(2), 168(4)."""
    found = claim("2026-11-11", *FINAL, variant=variant)
    assert (found.steps[0].code, found.steps[0].rule, found.steps[0].last_day) == ("appeal_to_court", rule, day(due))
    assert ("demand_execution", "not_in_force") in banned(found)
    missed = claim("2027-01-12", *FINAL, variant=variant)
    assert missed.steps[0].code == "appeal_to_court_with_restoration"
    won = claim("2026-11-11", *HEARD, event(K.DECISION_FINAL, "2026-11-10", outcome=Outcome.SATISFIED))
    assert won.settled is Timeliness.DONE
    followed = claim("2026-12-11", *FINAL, variant=V.GENERAL, challenged_on="2026-12-10")
    assert followed.steps[0].code == "follow_complaint"


def test_an_appeal_of_the_claim_goes_on_to_cassation_and_execution() -> None:
    """Art. 168(8)-(9), 169(2), 171."""
    appealed = (*FINAL, event(K.APPEALED, "2026-11-12"), event(K.POSITION_TIME, "2026-11-13", until_on="2026-12-01"))
    waiting = claim("2026-11-14", *appealed)
    assert (term(waiting, "CT-19").status, term(waiting, "CT-22").due_on) == (D.MET, day("2027-02-12"))
    assert ("reason_position", day("2026-12-01")) in {(step.code, step.last_day) for step in waiting.steps}
    decided = (*appealed, event(K.APPEAL_DECIDED, "2027-02-01"))
    found = claim("2027-02-02", *decided)
    assert (found.steps[0].code, found.steps[0].last_day) == ("cassation", day("2027-08-02"))
    forced = (*decided, event(K.IN_FORCE, "2027-02-01"), event(K.DECISION_SENT, "2027-02-03"))
    executing = claim("2027-02-04", *forced)
    assert (term(executing, "CT-26").status, term(executing, "CT-26:execution").due_on) == (D.MET, day("2027-03-01"))
    assert "cassation" in codes(executing)
    late = claim("2027-03-02", *forced)
    assert (late.state, late.steps[0].code) == (S.PENALTY, "ask_monetary_penalty")


@pytest.mark.parametrize(
    ("ground", "may_refile"),
    [(None, True), (Ground.COURT_DEFECTS, True), (Ground.RES_JUDICATA, False), (Ground.OTHER_COURT, False)],
)
def test_a_returned_claim_may_be_brought_again_unless_the_ground_bars_it(
    ground: Ground | None, may_refile: bool
) -> None:
    """Art. 138(2)-(3)."""
    found = claim("2026-10-13", *BROUGHT, event(K.RETURNED, "2026-10-12", ground=ground))
    assert ("refile_claim" in codes(found)) is may_refile
    assert (("refile_claim", "same_claim_barred") in banned(found)) is not may_refile
    assert term(found, "CT-20").due_on == day("2026-10-27")
    wrong = claim("2026-10-13", *BROUGHT, event(K.RETURNED, "2026-10-12", ground=Ground.ABUSE))
    assert "ground_unfit" in warned(wrong)


def test_a_ruling_has_a_private_complaint_of_ten_working_days_and_a_claim_may_be_withdrawn() -> None:
    """Art. 168(3)."""
    found = claim("2026-10-21", *BROUGHT, event(K.RULING_MADE, "2026-10-20"))
    assert ("private_complaint", day("2026-11-04")) in {(step.code, step.last_day) for step in found.steps}
    withdrawn = claim("2026-10-22", *BROUGHT, event(K.WITHDRAWN, "2026-10-21"))
    assert (withdrawn.state, withdrawn.settled, codes(withdrawn)) == (
        S.WITHDRAWN,
        Timeliness.DONE,
        {"close", "refile_claim"},
    )
    closed = claim("2026-10-23", *BROUGHT, event(K.CLOSED, "2026-10-22"))
    assert (closed.state, codes(closed), closed.forbidden) == (S.CLOSED, {"reopen"}, ())
