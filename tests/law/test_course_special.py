"""Papers under other laws: media, information, procurement, services, bailiffs, guardians, labour, sellers."""

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Outcome, Timeliness
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.grounds import Variant
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D, V = AppealKind, EventKind, AppealState, DeadlineStatus, Variant
FILED, REGISTERED = event(K.FILED, "2026-02-02", at="10:00"), event(K.REGISTERED, "2026-02-02", at="11:00")
REFUSED = {"outcome": Outcome.REFUSED}


def paper(kind: AppealKind, today: str, *events: Event, variant: Variant = V.GENERAL) -> Course:
    return follow(matter(*events, kind=kind, variant=variant), today)


def banned(found: Course) -> set[tuple[str, str]]:
    return {(ban.code, ban.why) for ban in found.forbidden}


@pytest.mark.parametrize(
    ("kind", "variant", "rule", "due"),
    [
        (A.MEDIA, V.GENERAL, "XT-01", "2026-02-09"),
        (A.ACCESS_TO_INFORMATION, V.GENERAL, "XT-02", "2026-02-17"),
        (A.PUBLIC_SERVICE, V.GENERAL, "XT-04", "2026-02-09"),
        (A.PUBLIC_SERVICE, V.QUALITY_CONTROL, "XT-05", "2026-02-23"),
        (A.BAILIFF, V.GENERAL, "XT-06", "2026-02-05"),
        (A.OMBUDSMAN, V.GENERAL, "XT-08", "2026-02-23"),
        (A.PROSECUTOR, V.GENERAL, "XT-09", "2026-02-23"),
        (A.PROSECUTOR_COMPLAINT, V.GENERAL, "XT-10a", "2026-03-02"),
        (A.LABOUR, V.GENERAL, "XT-11d", "2026-02-23"),
        (A.CONSUMER, V.GENERAL, "XT-12", "2026-02-12"),
        (A.PERSONAL_DATA, V.GENERAL, "XT-14", "2026-02-23"),
        (A.PERSONAL_DATA, V.CORRECT_DATA, "XT-15", "2026-02-03"),
        (A.PERSONAL_DATA, V.AUTOMATED_DECISION, "XT-16", "2026-02-05"),
    ],
)
def test_each_law_has_its_own_term_and_after_it_something_may_be_done(
    kind: AppealKind, variant: Variant, rule: str, due: str
) -> None:
    found = paper(kind, "2026-02-03", FILED, REGISTERED, variant=variant)
    assert (found.state, term(found, rule).due_on, found.answer) == (S.REGISTERED, day(due), term(found, rule))
    passed = paper(kind, "2026-04-01", FILED, REGISTERED, variant=variant)
    assert (passed.state, term(passed, rule).status) == (S.TERM_PASSED, D.MISSED)
    assert codes(passed) - {"close"}, "a way on"


def test_silence_at_the_end_of_the_calendar_is_said_without_a_date() -> None:
    found = paper(A.MEDIA, "2027-12-01", event(K.REGISTERED, "2027-11-01"))
    assert (found.state, found.pending and found.pending.rule) == (S.TERM_PASSED, "XT-01")
    assert "year_without_calendar" in warned(found)
    assert (found.steps[0].code, found.steps[0].last_day) == ("complain_silence", None), "the way is open all the same"


def test_a_media_request_may_be_extended_once_by_fifteen_days_with_a_notice() -> None:
    """Mass media law, Art. 36."""
    longer = event(K.EXTENDED, "2026-02-05", until_on="2026-02-24")
    found = paper(A.MEDIA, "2026-02-10", FILED, REGISTERED, longer)
    assert (found.state, term(found, "XT-01").due_on) == (S.EXTENDED, day("2026-02-24"))
    again = paper(
        A.MEDIA, "2026-02-20", FILED, REGISTERED, longer, event(K.EXTENDED, "2026-02-19", until_on="2026-03-20")
    )
    assert "extension_again" in warned(again)
    assert term(again, "XT-01").due_on == day("2026-02-24")
    far = paper(A.MEDIA, "2026-02-10", FILED, REGISTERED, event(K.EXTENDED, "2026-02-05", until_on="2026-03-20"))
    assert "extension_too_long" in warned(far)
    assert term(far, "XT-01").due_on == day("2026-02-24")


@pytest.mark.parametrize("kind", [A.MEDIA, A.ACCESS_TO_INFORMATION])
def test_where_the_special_law_names_no_term_that_of_the_code_is_marked_as_assumed(kind: AppealKind) -> None:
    waiting = paper(kind, "2026-02-03", FILED, REGISTERED)
    assert ("complain_silence", "term_runs") in banned(waiting)
    refused = paper(kind, "2026-02-10", FILED, REGISTERED, event(K.ANSWERED, "2026-02-05", **REFUSED))
    step = refused.steps[0]
    assert (step.code, step.rule, step.last_day, step.notes) == (
        "complain_decision",
        "PC-01",
        day("2026-05-05"),
        ("term_assumed",),
    )
    assert ("withdraw", "already_decided") in banned(refused)
    silent = paper(kind, "2026-03-05", FILED, REGISTERED)
    assert (silent.steps[0].code, silent.steps[0].rule) == ("complain_silence", "PC-01")
    late = paper(kind, "2026-11-21", FILED, REGISTERED)
    assert late.steps[0].code == "complain_silence_with_restoration"


def test_a_holder_without_the_information_redirects_and_a_refusal_comes_in_five_days() -> None:
    """Law on access to information, Art. 11."""
    moved = paper(A.ACCESS_TO_INFORMATION, "2026-02-11", FILED, REGISTERED, event(K.REDIRECTED, "2026-02-10"))
    assert (term(moved, "XT-02a").status, term(moved, "XT-02").due_on) == (D.MET_LATE, day("2026-02-25"))
    assert "redirected_late" in warned(moved)
    soon = paper(A.ACCESS_TO_INFORMATION, "2026-02-05", FILED, REGISTERED, event(K.REDIRECTED, "2026-02-04"))
    assert "redirected_late" not in warned(soon)
    late = paper(A.ACCESS_TO_INFORMATION, "2026-02-12", FILED, REGISTERED, event(K.ANSWERED, "2026-02-11", **REFUSED))
    assert "refusal_late" in warned(late)
    in_time = paper(
        A.ACCESS_TO_INFORMATION, "2026-02-10", FILED, REGISTERED, event(K.ANSWERED, "2026-02-09", **REFUSED)
    )
    assert "refusal_late" not in warned(in_time)
    anew = (FILED, REGISTERED, event(K.REDIRECTED, "2026-02-04"), event(K.REGISTERED, "2026-02-09", at="10:00"))
    there = paper(A.ACCESS_TO_INFORMATION, "2026-02-20", *anew)
    assert (there.state, term(there, "XT-02").due_on) == (S.REGISTERED, day("2026-02-24"))
    assert [deadline.rule for deadline in there.deadlines if deadline.status is D.RUNNING] == ["XT-02"]
    twice = paper(A.ACCESS_TO_INFORMATION, "2026-02-20", *anew, event(K.REGISTERED, "2026-02-10"))
    assert "event_out_of_order" in warned(twice)
    assert term(twice, "XT-02").due_on == day("2026-02-24")
    unregistered = paper(A.ACCESS_TO_INFORMATION, "2026-02-20", *anew[:3], event(K.ANSWERED, "2026-02-18", **REFUSED))
    assert "refusal_late" not in warned(unregistered), "when the new holder had it is not known"
    unknown = paper(A.ACCESS_TO_INFORMATION, "2026-02-12", FILED, event(K.ANSWERED, "2026-02-11", **REFUSED))
    assert "refusal_late" not in warned(unknown)
    said = event(K.ANSWERED, "2026-02-17", outcome=Outcome.EXPLAINED)
    given = paper(A.ACCESS_TO_INFORMATION, "2026-03-05", FILED, REGISTERED, said)
    assert "XT-02a:refusal" not in {deadline.rule for deadline in given.deadlines}


def test_a_procurement_complaint_has_three_days_from_the_results_and_its_decision_three_more() -> None:
    """Procurement law, Art. 25; until 31.12.2024 five days."""
    published = event(K.RESULTS_PUBLISHED, "2026-02-02")
    draft = paper(A.PROCUREMENT, "2026-02-03", published)
    assert (draft.steps[0].code, draft.steps[0].last_day) == ("file_on_procurement_portal", day("2026-02-05"))
    assert ("go_to_court", "procurement_first") in banned(draft)
    old = paper(A.PROCUREMENT, "2024-02-06", event(K.RESULTS_PUBLISHED, "2024-02-05"))
    assert old.steps[0].last_day == day("2024-02-12")
    late = paper(A.PROCUREMENT, "2026-02-06", published)
    assert ("file_on_procurement_portal", "term_not_restored") in banned(late)
    assert codes(late) == {"close"}
    filed = paper(A.PROCUREMENT, "2026-02-04", published, event(K.FILED, "2026-02-03"))
    assert term(filed, "XT-03d").due_on == day("2026-02-10"), "from the end of the term for complaints"
    alone = paper(A.PROCUREMENT, "2026-02-04", event(K.FILED, "2026-02-03"), event(K.REGISTERED, "2026-02-03"))
    assert term(alone, "XT-03d").due_on == day("2026-02-06")
    decided = paper(A.PROCUREMENT, "2026-02-10", published, event(K.FILED, "2026-02-03"),
                    event(K.ANSWERED, "2026-02-09", **REFUSED))  # fmt: skip
    assert (decided.steps[0].code, decided.steps[0].rule) == ("go_to_court", "CT-01")
    silent = paper(A.PROCUREMENT, "2026-02-11", published, event(K.FILED, "2026-02-03"))
    assert (silent.state, silent.steps[0].rule) == (S.TERM_PASSED, "CT-09")


def test_a_public_service_complaint_goes_from_the_provider_to_quality_control_and_to_court() -> None:
    """Public services law, Art. 25."""
    answered = event(K.ANSWERED, "2026-02-05", **REFUSED)
    provider = paper(A.PUBLIC_SERVICE, "2026-02-06", FILED, REGISTERED, answered)
    assert provider.steps[0].code == "complain_quality_control"
    control = paper(A.PUBLIC_SERVICE, "2026-02-06", FILED, REGISTERED, answered, variant=V.QUALITY_CONTROL)
    assert (control.steps[0].code, control.steps[0].last_day) == ("go_to_court", day("2026-03-05"))
    waiting = paper(A.PUBLIC_SERVICE, "2026-02-03", FILED, REGISTERED)
    assert ("go_to_court", "complaint_pending") in banned(waiting)


@pytest.mark.parametrize(
    ("variant", "rule", "due", "after"),
    [
        (V.GENERAL, "XT-06b", "2026-04-06", "2026-04-07"),
        (V.VALUATION_OR_SALE, "XT-06b:valuation", "2026-06-05", "2026-06-06"),
    ],
)
def test_a_bailiff_initiates_in_three_days_and_executes_in_two_months_or_four(
    variant: Variant, rule: str, due: str, after: str
) -> None:
    """Enforcement law, Art. 37-39."""
    started = event(K.INITIATED, "2026-02-05")
    found = paper(A.BAILIFF, "2026-02-06", REGISTERED, started, variant=variant)
    assert (found.state, term(found, "XT-06").status, term(found, rule).due_on) == (S.EXECUTION, D.MET, day(due))
    assert ("complain_decision", "no_higher_body") in banned(found)
    done = paper(A.BAILIFF, "2026-03-03", REGISTERED, started, event(K.EXECUTED, "2026-03-02"), variant=variant)
    assert (done.state, done.settled) == (S.EXECUTED, Timeliness.DONE)
    passed = paper(A.BAILIFF, after, REGISTERED, started, variant=variant)
    assert (passed.state, passed.steps[0].code, passed.steps[0].rule) == (
        S.TERM_PASSED,
        "claim_against_bailiff",
        "XT-07",
    )


def test_a_bailiffs_refusal_and_action_can_be_challenged_for_ten_working_days_only() -> None:
    """Code, Art. 136(4); enforcement law, Art. 38."""
    refused = event(K.INITIATION_REFUSED, "2026-02-04")
    found = paper(A.BAILIFF, "2026-02-05", REGISTERED, refused)
    assert (found.steps[0].code, found.steps[0].last_day) == ("claim_against_bailiff", day("2026-02-18"))
    assert term(found, "XT-06a").due_on == day("2026-02-05")
    copied = paper(A.BAILIFF, "2026-02-06", REGISTERED, refused, event(K.NOTICE_RECEIVED, "2026-02-05"))
    assert term(copied, "XT-06a").status is D.MET
    for today in ("2026-02-05", "2026-02-06"):
        learnt = paper(A.BAILIFF, today, REGISTERED, event(K.LEARNT, "2026-02-04"))
        assert ("claim_against_bailiff", day("2026-02-18")) in {(step.code, step.last_day) for step in learnt.steps}
    missed = paper(A.BAILIFF, "2026-02-20", REGISTERED, refused)
    assert missed.steps[0].code == "claim_against_bailiff_with_restoration"


def test_expenses_a_bailiff_demands_are_deposited_within_ten_days() -> None:
    """Enforcement law, Art. 38(3)."""
    demanded = event(K.EXPENSES_DEMANDED, "2026-02-03")
    found = paper(A.BAILIFF, "2026-02-04", REGISTERED, demanded)
    assert ("pay_expenses", day("2026-02-13")) in {(step.code, step.last_day) for step in found.steps}
    paid = paper(A.BAILIFF, "2026-02-10", REGISTERED, demanded, event(K.EXPENSES_PAID, "2026-02-09"))
    assert term(paid, "XT-06c").status is D.MET


def test_the_ombudsman_asks_bodies_that_must_reply_and_a_refusal_is_final() -> None:
    """Constitutional law on the Ombudsman, Art. 13-18."""
    asked = (event(K.INFORMATION_ASKED, "2026-02-04"), event(K.BODY_REPLIED, "2026-02-16"))
    found = paper(A.OMBUDSMAN, "2026-02-17", FILED, REGISTERED, *asked, event(K.RECOMMENDED, "2026-02-16"))
    assert (term(found, "XT-08a").status, term(found, "XT-08a:recommendation").due_on) == (D.MET, day("2026-03-10"))
    longer = paper(A.OMBUDSMAN, "2026-03-02", FILED, REGISTERED, event(K.EXTENDED, "2026-02-20", until_on="2026-04-20"))
    assert (longer.state, term(longer, "XT-08").due_on) == (S.EXTENDED, day("2026-04-20"))
    refused = paper(A.OMBUDSMAN, "2026-02-10", FILED, REGISTERED, event(K.TERMINATED, "2026-02-09"))
    assert ("complain_decision", "ombudsman_final") in banned(refused)
    assert (refused.settled, refused.steps[0].code) == (Timeliness.DONE, "other_ways")


def test_a_prosecutors_check_moves_the_final_answer_to_ten_days_after_its_end() -> None:
    """Constitutional law on the prosecutor, Art. 18, 24(4)."""
    ordered = event(K.CHECK_ORDERED, "2026-02-09")
    checking = paper(A.PROSECUTOR, "2026-02-10", FILED, REGISTERED, ordered)
    assert (checking.answer, term(checking, "XT-09").status) == (term(checking, "XT-18"), D.SUPERSEDED)
    ended = paper(A.PROSECUTOR, "2026-03-03", FILED, REGISTERED, ordered, event(K.CHECK_ENDED, "2026-03-02"))
    assert (term(ended, "XT-18").status, term(ended, "XT-09:check").due_on) == (D.MET, day("2026-03-17"))
    answered = event(K.ANSWERED, "2026-03-16", **REFUSED)
    found = paper(A.PROSECUTOR, "2026-03-17", FILED, REGISTERED, answered)
    assert (found.steps[0].code, found.steps[0].last_day) == ("complain_to_higher_prosecutor", day("2026-06-16"))


def test_a_complaint_about_a_prosecutors_act_has_three_months_and_then_the_court() -> None:
    """Constitutional law on the prosecutor, Art. 25."""
    draft = paper(A.PROSECUTOR_COMPLAINT, "2026-02-03", event(K.ACT_SERVED, "2026-02-02"))
    assert (draft.steps[0].code, draft.steps[0].last_day) == ("file", day("2026-05-04"))
    assert paper(A.PROSECUTOR_COMPLAINT, "2026-02-03").steps[0].code == "file"
    waiting = paper(A.PROSECUTOR_COMPLAINT, "2026-02-03", FILED, REGISTERED)
    assert ("go_to_court_by_law", "complaint_pending") in banned(waiting)
    passed = paper(A.PROSECUTOR_COMPLAINT, "2026-03-03", FILED, REGISTERED)
    assert passed.steps[0].code == "go_to_court_by_law"


@pytest.mark.parametrize(
    ("variant", "rule", "due", "step"),
    [
        (V.REINSTATEMENT, "XT-11", "2026-03-02", "file_with_commission"),
        (V.GENERAL, "XT-11b", "2027-02-02", "file_with_commission"),
        (V.REINSTATEMENT_NO_COMMISSION, "XT-11c", "2026-05-04", "go_to_labour_court"),
        (V.NO_COMMISSION, "XT-11c:other", "2027-02-02", "go_to_labour_court"),
    ],
)
def test_a_labour_dispute_goes_to_the_commission_or_straight_to_court(
    variant: Variant, rule: str, due: str, step: str
) -> None:
    """Labour Code, Art. 159-160."""
    found = paper(A.LABOUR, "2026-02-03", event(K.ACT_SERVED, "2026-02-02"), variant=variant)
    assert (found.steps[0].code, found.steps[0].rule, found.steps[0].last_day) == (step, rule, day(due))
    assert (("go_to_labour_court", "commission_first") in banned(found)) is (step == "file_with_commission")
    missed = paper(A.LABOUR, "2027-11-21", event(K.LEARNT, "2026-02-02"), variant=variant)
    assert missed.steps[0].code in {"file_with_commission_late", "go_to_labour_court_with_restoration"}


def test_after_the_commission_reinstatement_has_two_months_for_court() -> None:
    """Labour Code, Art. 159(5), 160."""
    decided = (event(K.DECISION_FINAL, "2026-02-16"), event(K.ANSWERED, "2026-02-19", **REFUSED))
    dismissal = event(K.ACT_SERVED, "2026-01-30")
    found = paper(A.LABOUR, "2026-02-20", dismissal, FILED, REGISTERED, *decided, variant=V.REINSTATEMENT)
    assert (term(found, "XT-11d:copy").status, found.steps[0].last_day) == (D.MET, day("2026-04-20"))
    other = paper(A.LABOUR, "2026-02-20", event(K.LEARNT, "2026-01-30"), FILED, REGISTERED, *decided)
    assert (other.steps[0].rule, other.steps[0].last_day) == ("XT-11b", day("2027-02-01")), "the year runs on"


def test_a_seller_has_ten_calendar_days_and_the_limitation_runs_on_beside() -> None:
    """Consumer law, Art. 42 (old edition); Civil Code, Art. 178."""
    learnt = event(K.LEARNT, "2026-01-30")
    found = paper(A.CONSUMER, "2026-02-03", learnt, FILED, REGISTERED)
    assert (term(found, "XT-12").due_on, term(found, "XT-13").status) == (day("2026-02-12"), D.RUNNING)
    refused = paper(A.CONSUMER, "2026-02-10", learnt, FILED, REGISTERED, event(K.ANSWERED, "2026-02-09", **REFUSED))
    assert (refused.steps[0].code, refused.steps[0].rule) == ("go_to_civil_court", "XT-13")
    unknown = paper(A.CONSUMER, "2026-02-10", FILED, REGISTERED, event(K.ANSWERED, "2026-02-09", **REFUSED))
    assert (unknown.steps[0].code, unknown.steps[0].last_day) == ("go_to_civil_court", None)
    passed = paper(A.CONSUMER, "2027-11-21", event(K.LEARNT, "2022-01-31"), FILED, REGISTERED)
    assert "limitation_passed" in codes(passed)


@pytest.mark.parametrize("kind", [A.MEDIA, A.OMBUDSMAN, A.PERSONAL_DATA, A.CONSUMER, A.PUBLIC_SERVICE])
def test_a_paper_under_another_law_may_be_satisfied_returned_or_withdrawn(kind: AppealKind) -> None:
    granted = paper(kind, "2026-02-04", FILED, REGISTERED, event(K.ANSWERED, "2026-02-03", outcome=Outcome.SATISFIED))
    assert granted.settled is Timeliness.DONE
    returned = paper(kind, "2026-02-04", FILED, event(K.RETURNED, "2026-02-03"))
    assert (returned.state, returned.steps[0].code) == (S.RETURNED, "refile")
    withdrawn = paper(kind, "2026-02-04", FILED, REGISTERED, event(K.WITHDRAWN, "2026-02-03"))
    assert (withdrawn.state, withdrawn.steps[0].code) == (S.WITHDRAWN, "close")


def test_a_term_nobody_met_is_still_shown_when_another_of_its_kind_was() -> None:
    """Results published twice: the complaint met the term that ends first, the other stands beside it."""
    published = (event(K.RESULTS_PUBLISHED, "2024-12-04"), event(K.RESULTS_PUBLISHED, "2024-12-07"))
    found = follow(matter(*published, kind=A.PROCUREMENT, challenged_on="2025-02-05"), "2025-03-11")
    assert found.pending is not None
    assert found.pending.rule == "XT-03old"
