"""Before a claim and after its decision: which term of the client is the one to mind (Art. 9(3), 91, 136, 161)."""

from datetime import date

from app.domain.codes import AppealKind, EventKind, Superior
from app.domain.courses import Course
from app.domain.grounds import Variant
from tests.law.facts import day, event, follow, matter, term, warned

A, K = AppealKind, EventKind


def last_day_to_file(found: Course) -> date | None:
    """By when the claim is to be filed."""
    return next(step.last_day for step in found.steps if step.code == "file_claim")


def test_the_earliest_day_on_which_an_act_became_known_counts_for_the_claim_too() -> None:
    """Rules §4.3: the month runs from the first of them (Art. 136(1))."""
    known = (event(K.ACT_SERVED, "2026-10-05"), event(K.LEARNT, "2026-10-12"))
    found = follow(matter(*known, kind=A.CLAIM_CHALLENGE, superior=Superior.NONE), "2026-10-13")
    assert last_day_to_file(found) == day("2026-11-05")


def test_a_complaint_about_a_bailiff_does_not_take_his_ten_days_away() -> None:
    """Art. 136(4): nothing stands above him, so the shorter term is the one to mind."""
    what = (event(K.ACT_SERVED, "2026-10-05"), event(K.COMPLAINT_DECIDED, "2026-10-12"))
    found = follow(matter(*what, kind=A.CLAIM_CHALLENGE, variant=Variant.BAILIFF), "2026-10-13")
    assert found.pending is not None
    assert (found.pending.rule, last_day_to_file(found)) == ("CT-07", found.pending.due_on)


def test_once_the_complaint_is_decided_its_own_term_is_no_longer_the_one_to_mind() -> None:
    """Art. 136(1): the month runs from the decision, also where the three months end before it."""
    what = (event(K.ACT_SERVED, "2026-08-05"), event(K.COMPLAINT_DECIDED, "2026-10-20"))
    found = follow(matter(*what, kind=A.CLAIM_CHALLENGE), "2026-10-21")
    assert found.pending is not None
    assert (found.pending.rule, last_day_to_file(found)) == ("CT-01", day("2026-11-20"))


def test_a_claim_whose_term_is_not_over_may_be_brought() -> None:
    """Art. 136: only the complaint that comes first or a month gone by stands against it."""
    fresh = matter(kind=A.CLAIM_COMPEL, superior=Superior.NEXT_INSTANCE, variant=Variant.PROCUREMENT)
    assert "file_claim" not in {ban.code for ban in follow(fresh, "2026-10-13").forbidden}
    known = matter(event(K.ACT_SERVED, "2026-08-05"), kind=A.CLAIM_CHALLENGE, superior=Superior.NONE)
    assert "file_claim" in {ban.code for ban in follow(known, "2026-10-13").forbidden}


def test_once_a_decision_is_in_force_the_term_to_appeal_was_not_missed() -> None:
    """Art. 161: it entered into force because nobody appealed; the shorter term of urgent cases too."""
    what = (event(K.FILED, "2026-03-04"), event(K.DECISION_FINAL, "2026-04-03"), event(K.IN_FORCE, "2026-05-03"))
    for variant, rule in ((Variant.GENERAL, "CT-19"), (Variant.PROCUREMENT, "CT-21")):
        found = follow(matter(*what, kind=A.CLAIM_RECOGNITION, variant=variant), "2026-11-27")
        assert term(found, rule)
        assert "last_day_missed" not in warned(found)
