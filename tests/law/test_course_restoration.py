"""The client's term before a complaint, filing late, restoring the term, a second complaint (Art. 92, 100(6), 136)."""

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, LetterKind, Outcome, Side
from app.domain.grounds import Ground
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D, L = AppealKind, EventKind, AppealState, DeadlineStatus, LetterKind
LEARNT = event(K.LEARNT, "2026-07-23")
SECOND = {"kind": A.SECOND_COMPLAINT}
FIRST = {"kind": A.COMPLAINT}


def test_what_is_not_filed_yet_cannot_have_been_challenged() -> None:
    """Art. 92(1): the three months wait for this complaint, not for a complaint about it."""
    draft = matter(event(K.ACT_SERVED, "2026-01-12"), kind=AppealKind.COMPLAINT, challenged_on="2026-02-02")
    found = follow(draft, "2026-04-20")
    assert codes(found) == {"file_with_restoration", "close"}
    assert term(found, "PC-01").met_on is None


def test_a_draft_shows_the_last_day_to_file_the_complaint() -> None:
    """Art. 92(1): three months from the day it became known."""
    found = follow(matter(LEARNT, **FIRST), "2026-08-01")
    assert (found.steps[0].code, found.steps[0].last_day) == ("file", day("2026-10-23"))
    assert found.pending is not None
    assert (found.pending.rule, found.pending.side) == ("PC-01", Side.CLIENT)
    assert found.pending.internal_on == day("2026-10-20")


def test_the_earliest_of_several_days_counts_for_the_client() -> None:
    """Rules §4.3."""
    known = (LEARNT, event(K.TERM_EXPIRED, "2026-07-10"), event(K.LEARNT, "2026-08-03"))
    found = follow(matter(*known, **FIRST), "2026-08-04")
    assert found.steps[0].last_day == day("2026-10-12")


def test_an_act_served_without_the_route_of_appeal_gives_six_months_and_warns_of_three() -> None:
    """Art. 80(5), 92(1-1)."""
    silent = event(K.ACT_SERVED, "2026-07-23", states_appeal_route=False)
    found = follow(matter(silent, **FIRST), "2026-08-01")
    assert (found.steps[0].rule, found.steps[0].last_day) == ("PC-02", day("2026-10-23"))
    assert follow(matter(silent, **FIRST), "2026-10-24").steps[0].last_day == day("2027-01-25")
    explanation = term(found, "PC-02").explanation
    assert explanation is not None
    assert [other.why for other in explanation.alternatives] == ["three_months"]
    assert "act_silent_on_appeal" in warned(found)
    told = follow(matter(event(K.ACT_SERVED, "2026-07-23"), **FIRST), "2026-08-01")
    assert told.steps[0].rule == "PC-01"


def test_a_day_beyond_the_calendar_takes_no_term_away() -> None:
    far = event(K.ACT_SERVED, "2031-07-23", states_appeal_route=False)
    found = follow(matter(LEARNT, far, event(K.LEARNT, "2031-07-24"), **FIRST), "2031-08-01")
    assert found.pending is not None
    assert found.pending.due_on == day("2026-10-23")


def test_the_term_missed_the_draft_is_filed_with_a_motion_to_restore_it() -> None:
    """Art. 92: a missed term is no ground to refuse acceptance."""
    found = follow(matter(LEARNT, **FIRST), "2026-10-24")
    step = found.steps[0]
    assert (step.code, step.rule) == ("file_with_restoration", "PC-03")
    assert L.RESTORE_TERM in step.letters


@pytest.mark.parametrize(("filed", "status", "late"), [("2026-10-23", D.MET, False), ("2026-10-27", D.MET_LATE, True)])
def test_filing_meets_the_term_in_time_or_late(filed: str, status: DeadlineStatus, late: bool) -> None:
    found = follow(matter(LEARNT, event(K.FILED, filed), **FIRST), filed)
    assert term(found, "PC-01").status is status
    assert ("complaint_filed_late" in warned(found)) is late
    assert ("ask_restoration" in codes(found)) is late
    assert found.pending is None, "its registration is awaited"


def test_a_complaint_filed_late_is_restored_or_left_without_satisfaction() -> None:
    """Art. 92."""
    late = (LEARNT, event(K.FILED, "2026-10-27"), event(K.REGISTERED, "2026-10-27"))
    asked = (*late, event(K.RESTORATION_ASKED, "2026-10-28"))
    assert "ask_restoration" in codes(follow(matter(*late, **FIRST), "2026-10-28"))
    assert "ask_restoration" not in codes(follow(matter(*asked, **FIRST), "2026-10-29"))
    restored = follow(matter(*asked, event(K.TERM_RESTORED, "2026-11-02"), **FIRST), "2026-11-03")
    assert (restored.state, "ask_restoration" in codes(restored)) == (S.REGISTERED, False)
    refused = follow(matter(*asked, event(K.RESTORATION_REFUSED, "2026-11-02"), **FIRST), "2026-11-03")
    assert (refused.state, term(refused, "CT-01").due_on) == (S.DECIDED, day("2026-12-02"))
    assert term(refused, "PC-05").status is D.MET
    early = follow(matter(LEARNT, event(K.FILED, "2026-10-27"), event(K.RESTORATION_REFUSED, "2026-10-28"), **FIRST),
                   "2026-10-29")  # fmt: skip
    assert early.state is S.DECIDED


def test_the_month_for_court_runs_on_beside_a_second_complaint() -> None:
    """PC-09, Art. 100(6), 136(1)."""
    served = event(K.COMPLAINT_DECIDED, "2026-10-05")
    draft = follow(matter(served, **SECOND), "2026-10-12")
    assert {"file", "mind_court_term"} == codes(draft) - {"close"}
    assert draft.pending is not None
    assert (draft.pending.rule, draft.pending.due_on) == ("CT-01", day("2026-11-05"))
    filed = (served, event(K.FILED, "2026-10-12"), event(K.REGISTERED, "2026-10-12"))
    going = follow(matter(*filed, **SECOND), "2026-10-20")
    assert "mind_court_term" in codes(going)
    assert going.pending is not None
    assert going.pending.rule == "CT-01"
    later = follow(matter(*filed, **SECOND), "2026-11-06")
    assert "mind_court_term" not in codes(later)
    assert later.pending is not None
    assert later.pending.rule == "PC-05"


def test_after_a_second_complaint_the_month_may_be_held_to_run_from_the_first_decision() -> None:
    filed = (event(K.COMPLAINT_DECIDED, "2026-10-05"), event(K.FILED, "2026-10-12"), event(K.REGISTERED, "2026-10-12"))
    found = follow(matter(*filed, event(K.ANSWERED, "2026-11-02", outcome=Outcome.REFUSED), **SECOND), "2026-11-03")
    assert (found.steps[0].code, found.steps[0].last_day) == ("go_to_court", day("2026-11-05"))
    assert "second_complaint" not in codes(found)
    assert "first_decision_counts" in warned(found)


def test_silence_on_the_first_complaint_starts_the_month_too() -> None:
    found = follow(matter(event(K.TERM_EXPIRED, "2026-10-05"), event(K.LEARNT, "2026-10-12"), **SECOND), "2026-10-13")
    assert {deadline.rule for deadline in found.deadlines} == {"CT-09", "CT-01"}
    assert found.pending is not None
    assert found.pending.rule == "CT-09"


def test_while_a_complaint_is_considered_neither_court_nor_another_complaint_is_lawful() -> None:
    """Art. 99, 100(5), 136(6)."""
    found = follow(matter(event(K.REGISTERED, "2026-10-19"), **FIRST), "2026-10-20")
    bans = {(ban.code, ban.why): ban.until for ban in found.forbidden}
    assert bans["go_to_court", "complaint_pending"] == bans["second_complaint", "complaint_pending"]
    assert bans["go_to_court", "complaint_pending"] == day("2026-11-20")
    assert ("extend_complaint", "term_not_extendable") in bans
    assert ("worsen", "no_change_for_worse") in bans
    old = follow(matter(event(K.REGISTERED, "2025-10-20"), **FIRST), "2025-10-21")
    assert "extend_complaint" not in {ban.code for ban in old.forbidden}, "the old wording is silent"
    assert "execution_suspended" in next(step for step in found.steps if step.code == "await_decision").notes


def test_a_complaint_left_without_consideration_names_its_ground_and_its_notice_is_checked() -> None:
    """Art. 95(1)-(2)."""
    left = event(K.LEFT_WITHOUT_CONSIDERATION, "2026-10-26", ground=Ground.LEFT_CLAIM_PENDING)
    what = (event(K.REGISTERED, "2026-10-19"), left, event(K.NOTICE_RECEIVED, "2026-10-29"))
    found = follow(matter(*what, **FIRST), "2026-10-30")
    assert (found.state, term(found, "PC-06").status) == (S.LEFT, D.MET)
    assert "refile_complaint" in codes(found)


def test_a_complaint_whose_term_was_restored_is_no_longer_late() -> None:
    """Art. 92: nobody needs to be told any more that its lateness is no ground to refuse it."""
    late = (LEARNT, event(K.FILED, "2026-11-02"), event(K.RESTORATION_ASKED, "2026-11-02"))
    before, after = (
        follow(matter(*late, *more, **FIRST), "2026-11-05") for more in ((), (event(K.TERM_RESTORED, "2026-11-04"),))
    )
    assert "refuse_late" in {ban.code for ban in before.forbidden}
    assert "refuse_late" not in {ban.code for ban in after.forbidden}


def test_a_second_complaint_decided_where_the_calendar_ends_leaves_the_month_that_can_be_counted() -> None:
    first = event(K.COMPLAINT_DECIDED, "2027-11-22")
    decided = event(K.ANSWERED, "2027-12-20", outcome=Outcome.REFUSED)
    what = (first, event(K.FILED, "2027-11-23"), event(K.REGISTERED, "2027-11-23"), decided)
    found = follow(matter(*what, **SECOND), "2027-12-20")
    assert term(found, "CT-01").due_on is None
    assert "first_decision_counts" not in warned(found)
