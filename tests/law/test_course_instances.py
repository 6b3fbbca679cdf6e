"""Appeal, private complaint, cassation and execution as papers of their own (Art. 127, 168-171)."""

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, LetterKind, Timeliness
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.grounds import Ground, Variant
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D, V, L = AppealKind, EventKind, AppealState, DeadlineStatus, Variant, LetterKind


def paper(kind: AppealKind, today: str, *events: Event, variant: Variant = V.GENERAL) -> Course:
    return follow(matter(*events, kind=kind, variant=variant), today)


@pytest.mark.parametrize(
    ("kind", "fact", "rule", "due", "letter"),
    [
        (A.COURT_APPEAL, K.DECISION_FINAL, "CT-19", "2026-04-02", L.COURT_APPEAL),
        (A.PRIVATE_COMPLAINT, K.RULING_MADE, "CT-20", "2026-02-16", L.PRIVATE_COMPLAINT),
        (A.CASSATION, K.APPEAL_DECIDED, "CT-24", "2026-08-03", L.CASSATION),
    ],
)
def test_each_instance_has_its_term_and_once_it_is_missed_the_motion_to_restore_it(
    kind: AppealKind, fact: EventKind, rule: str, due: str, letter: LetterKind
) -> None:
    """Art. 168(2)-(4), 169(2)."""
    made = event(fact, "2026-02-02")
    found = paper(kind, "2026-02-03", made)
    assert (found.steps[0].rule, found.steps[0].last_day, found.steps[0].letters) == (rule, day(due), (letter,))
    missed = paper(kind, "2026-11-21", made)
    assert missed.steps[0].code.endswith("_with_restoration")
    assert missed.steps[0].letters == (letter, L.RESTORE_TERM)
    assert "last_day_missed" in warned(missed)
    same_day = paper(kind, "2026-02-03", event(K.FILED, "2026-02-02"), made)
    assert (same_day.state, term(same_day, rule).status) == (S.FILED, D.MET)
    assert codes(paper(kind, "2026-02-03")) == {"record_basis", "close"}


def test_in_urgent_cases_the_appeal_has_ten_working_days() -> None:
    """Art. 168(4)."""
    found = paper(A.COURT_APPEAL, "2026-02-03", event(K.DECISION_FINAL, "2026-02-02"), variant=V.PROCUREMENT)
    assert (found.steps[0].rule, found.steps[0].last_day) == ("CT-21", day("2026-02-16"))


def test_an_appeal_is_considered_in_three_months_and_three_more_and_urgent_ones_in_ten_days() -> None:
    """Art. 168(8)-(9)."""
    filed = (event(K.DECISION_FINAL, "2026-02-02"), event(K.FILED, "2026-03-02"), event(K.REGISTERED, "2026-03-05"))
    found = paper(A.COURT_APPEAL, "2026-03-06", *filed)
    assert (found.state, term(found, "CT-22").due_on) == (S.REGISTERED, day("2026-06-05"))
    urgent = paper(A.COURT_APPEAL, "2026-03-06", *filed, variant=V.BAILIFF)
    assert term(urgent, "CT-22:urgent").due_on == day("2026-03-20")
    longer = paper(A.COURT_APPEAL, "2026-06-10", *filed, event(K.EXTENDED, "2026-06-01", until_on="2026-09-30"))
    assert (longer.state, term(longer, "CT-22").due_on) == (S.EXTENDED, day("2026-09-07"))
    assert "extension_too_long" in warned(longer)
    time = paper(A.COURT_APPEAL, "2026-03-10", *filed, event(K.POSITION_TIME, "2026-03-09"))
    assert ("reason_position", day("2026-04-09")) in {(step.code, step.last_day) for step in time.steps}
    named = paper(A.COURT_APPEAL, "2026-03-10", *filed, event(K.POSITION_TIME, "2026-03-09", until_on="2026-03-27"))
    assert ("reason_position", day("2026-03-27")) in {(step.code, step.last_day) for step in named.steps}


def test_an_appeal_decided_goes_to_cassation_or_execution() -> None:
    """Art. 168(10), 169(2), 171."""
    decided = (event(K.FILED, "2026-03-02"), event(K.REGISTERED, "2026-03-05"), event(K.APPEAL_DECIDED, "2026-05-20"))
    found = paper(A.COURT_APPEAL, "2026-05-21", *decided)
    assert (found.state, found.steps[0].code, found.steps[0].last_day) == (S.DECIDED, "cassation", day("2026-11-20"))
    forced = paper(A.COURT_APPEAL, "2026-05-22", *decided, event(K.IN_FORCE, "2026-05-20"))
    assert (forced.state, term(forced, "CT-26").due_on) == (S.EXECUTION, day("2026-05-25"))
    unpaid = paper(A.COURT_APPEAL, "2026-07-20", *decided, event(K.IN_FORCE, "2026-05-20"))
    assert codes(unpaid) == {"ask_monetary_penalty", "go_to_bailiff", "close"}


def test_a_private_complaint_has_no_term_of_the_court_that_was_read() -> None:
    filed = (event(K.RULING_MADE, "2026-02-02"), event(K.FILED, "2026-02-09"), event(K.REGISTERED, "2026-02-10"))
    found = paper(A.PRIVATE_COMPLAINT, "2026-02-11", *filed)
    assert (found.answer, found.pending, found.settled) == (None, None, None)
    assert codes(found) == {"await_court", "withdraw_claim"}
    decided = paper(A.PRIVATE_COMPLAINT, "2026-03-03", *filed, event(K.APPEAL_DECIDED, "2026-03-02"))
    assert (decided.state, decided.settled) == (S.DECIDED, Timeliness.DONE)


def test_cassation_is_considered_in_six_months_and_then_only_exceptional_review_is_left() -> None:
    """Art. 169(5), 169-1."""
    filed = (event(K.APPEAL_DECIDED, "2026-02-02"), event(K.FILED, "2026-03-02"), event(K.REGISTERED, "2026-03-03"))
    found = paper(A.CASSATION, "2026-03-04", *filed)
    assert term(found, "CT-25").due_on == day("2026-09-03")
    decided = paper(A.CASSATION, "2026-08-04", *filed, event(K.CASSATION_DECIDED, "2026-08-03"))
    assert {"exceptional_review", "close"} <= codes(decided)
    returned = event(K.RETURNED, "2026-04-01", ground=Ground.TERM_MISSED)
    assert paper(A.CASSATION, "2026-04-02", *filed, returned).state is S.RETURNED
    assert paper(A.CASSATION, "2026-04-02", *filed, event(K.WITHDRAWN, "2026-04-01")).settled is Timeliness.DONE


def test_a_decision_is_sent_in_three_working_days_and_executed_in_a_month_or_a_penalty_follows() -> None:
    """Art. 127, 171."""
    draft = paper(A.ENFORCEMENT, "2026-02-02")
    assert ("demand_execution", "not_in_force") in {(ban.code, ban.why) for ban in draft.forbidden}
    forced = event(K.IN_FORCE, "2026-02-02")
    found = paper(A.ENFORCEMENT, "2026-02-03", forced)
    assert (term(found, "CT-26").due_on, term(found, "CT-26:execution").due_on) == (
        day("2026-02-05"),
        day("2026-03-02"),
    )
    assert codes(found) == {"await_execution", "await_sending", "close"}
    done = paper(
        A.ENFORCEMENT, "2026-03-04", forced, event(K.DECISION_SENT, "2026-02-05"), event(K.EXECUTED, "2026-03-03")
    )
    assert (done.state, done.settled) == (S.EXECUTED, Timeliness.DONE_LATE)
    late = paper(A.ENFORCEMENT, "2026-03-03", forced)
    assert (late.state, late.steps[0].notes) == (S.PENALTY, ("penalty_sizes",))
    assert late.pending is not None
    assert late.pending.rule == "CT-26:execution"


def test_a_court_may_set_its_own_day_of_execution_also_where_the_execution_alone_is_followed() -> None:
    """Art. 155(5)."""
    forced = event(K.IN_FORCE, "2026-02-02", until_on="2026-04-01")
    found = paper(A.ENFORCEMENT, "2026-03-03", forced)
    execution = term(found, "CT-26:execution")
    assert (found.state, execution.due_on) == (S.EXECUTION, day("2026-04-01"))
    assert execution.explanation is not None
    assert (execution.explanation.due_on, execution.explanation.message) == (day("2026-04-01"), "set_by_court")


@pytest.mark.parametrize("kind", [A.COURT_APPEAL, A.CASSATION])
def test_an_appeal_returned_or_taken_back_ends_the_courts_term(kind: AppealKind) -> None:
    """Art. 168-169; a ground of a court fits, one of a body does not."""
    basis = K.DECISION_FINAL if kind is A.COURT_APPEAL else K.APPEAL_DECIDED
    filed = (event(basis, "2026-02-02"), event(K.FILED, "2026-03-02"), event(K.REGISTERED, "2026-03-05"))
    back = paper(kind, "2026-03-11", *filed, event(K.WITHDRAWN, "2026-03-10"))
    returned = paper(kind, "2026-03-11", *filed, event(K.RETURNED, "2026-03-10", ground=Ground.DUTY_UNPAID))
    assert (back.state, returned.state) == (S.WITHDRAWN, S.RETURNED)
    assert [codes(found) for found in (back, returned)] == [{"close"}, {"close"}]
    for found in (back, returned):
        assert not [deadline for deadline in found.deadlines if deadline.status is D.RUNNING]
        assert found.settled is not None
    assert "ground_unfit" not in warned(returned)
    unfit = paper(kind, "2026-03-11", *filed, event(K.RETURNED, "2026-03-10", ground=Ground.DECIDED_BEFORE))
    assert "ground_unfit" in warned(unfit)
