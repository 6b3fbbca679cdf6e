"""The day an earlier paper hands on: a decision on the complaint starts the month for the court (Art. 136(1), (6))."""

from dataclasses import replace

import pytest

from app.domain.codes import AppealKind, AppealState, EventKind, Outcome
from app.domain.courses import Course, Matter
from app.domain.events import Event
from app.law.chain import HANDED, handed_on
from app.law.machines import events_of
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S = AppealKind, EventKind, AppealState
FILED = event(K.FILED, "2026-09-01")
REGISTERED = event(K.REGISTERED, "2026-09-01")
REFUSED = event(K.ANSWERED, "2026-09-22", outcome=Outcome.REFUSED)


def complaint(*events: Event) -> Matter:
    return matter(FILED, REGISTERED, event(K.FORWARDED, "2026-09-02"), *events, kind=A.COMPLAINT)


def next_paper(kind: AppealKind, earlier: Matter, today: str, *own: Event) -> Course:
    return follow(matter(*own, kind=kind, handed=handed_on(kind, follow(earlier, today))), today)


@pytest.mark.parametrize("kind", [A.CLAIM_CHALLENGE, A.CLAIM_COMPEL])
def test_the_decision_on_the_complaint_starts_the_month_for_the_claim(kind: AppealKind) -> None:
    """Art. 136(1): a month from the service of the decision on the complaint."""
    found = next_paper(kind, complaint(REFUSED), "2026-09-25")
    assert term(found, "CT-01").due_on == day("2026-10-22")
    assert {"file_claim", "close"} <= codes(found)
    assert "record_basis" not in codes(found)
    said = next(warning for warning in found.warnings if warning.code == "handed_on")
    assert dict(said.values) == {"event": "@event.complaint_decided", "on": "2026-09-22"}


def test_silence_on_the_complaint_starts_the_month_from_the_expiry() -> None:
    """Art. 100(5), 136(6): the term expired without a decision; of two arguable days the earlier one."""
    earlier = follow(complaint(), "2026-10-20")
    assert earlier.state is S.DEEMED_REFUSED
    found = next_paper(A.CLAIM_COMPEL, complaint(), "2026-10-20")
    assert term(found, "CT-09").due_on == term(earlier, "CT-09").due_on
    assert "file_claim" in codes(found)


def test_before_the_complaint_is_decided_it_hands_on_nothing() -> None:
    """Art. 9(3): the court comes after the complaint."""
    found = next_paper(A.CLAIM_CHALLENGE, complaint(), "2026-09-25")
    assert found.deadlines == ()
    assert "complain_first" in codes(found)


def test_a_second_complaint_minds_the_month_that_runs_meanwhile() -> None:
    """Art. 100(6): the second complaint does not stop the month for the court."""
    found = next_paper(A.SECOND_COMPLAINT, complaint(REFUSED), "2026-09-25", event(K.FILED, "2026-09-24"))
    assert term(found, "CT-01").due_on == day("2026-10-22")
    assert "mind_court_term" in codes(found)


def test_after_the_second_complaint_the_claim_minds_the_first_decision_too() -> None:
    first = follow(complaint(REFUSED), "2026-10-06")
    own = (event(K.FILED, "2026-09-24"), event(K.REGISTERED, "2026-09-24"), event(K.ANSWERED, "2026-10-05"))
    second = matter(*own, kind=A.SECOND_COMPLAINT, handed=handed_on(A.SECOND_COMPLAINT, first))
    handed = handed_on(A.CLAIM_CHALLENGE, follow(second, "2026-10-06"))
    assert [(fact.kind, fact.on) for fact in handed] == [
        (K.COMPLAINT_DECIDED, day("2026-09-22")),
        (K.COMPLAINT_DECIDED, day("2026-10-05")),
    ]
    found = follow(matter(kind=A.CLAIM_CHALLENGE, handed=handed), "2026-10-06")
    assert next(step for step in found.steps if step.code == "file_claim").last_day == day("2026-10-22")


def test_what_is_written_down_here_stands_and_another_day_is_said() -> None:
    own = event(K.COMPLAINT_DECIDED, "2026-09-28")
    found = next_paper(A.CLAIM_CHALLENGE, complaint(REFUSED), "2026-09-29", own)
    assert term(found, "CT-01").due_on == day("2026-10-28")
    said = next(warning for warning in found.warnings if warning.code == "handed_differs")
    assert dict(said.values) == {"event": "@event.complaint_decided", "on": "2026-09-22", "here": "2026-09-28"}
    same = next_paper(A.CLAIM_CHALLENGE, complaint(REFUSED), "2026-09-29", event(K.COMPLAINT_DECIDED, "2026-09-22"))
    assert not {"handed_on", "handed_differs"} & warned(same)


def test_a_claim_filed_before_the_decision_takes_no_day_from_it() -> None:
    """Art. 138(2)(1): the pre-trial order was not kept when it was filed."""
    found = next_paper(A.CLAIM_CHALLENGE, complaint(REFUSED), "2026-09-25", event(K.FILED, "2026-09-21"))
    assert "pretrial_missing" in warned(found)
    assert not {"handed_on", "event_out_of_order"} & warned(found)
    same_day = next_paper(A.CLAIM_CHALLENGE, complaint(REFUSED), "2026-09-25", event(K.FILED, "2026-09-22"))
    assert "pretrial_missing" not in warned(same_day)


def test_an_appeal_takes_the_day_of_the_final_form_from_the_claim() -> None:
    """Art. 168(2): two months from the decision in final form."""
    claim = matter(
        event(K.COMPLAINT_DECIDED, "2026-02-02"),
        event(K.FILED, "2026-02-16"),
        event(K.REGISTERED, "2026-02-17"),
        event(K.DECISION_FINAL, "2026-04-20", outcome=Outcome.REFUSED),
        kind=A.CLAIM_CHALLENGE,
    )
    found = next_paper(A.COURT_APPEAL, claim, "2026-05-04")
    assert term(found, "CT-19").due_on == day("2026-06-22")


def test_what_is_handed_on_can_happen_to_the_paper_that_takes_it() -> None:
    assert all(set(facts.values()) <= events_of(kind) for kind, facts in HANDED.items())


def test_other_papers_take_nothing() -> None:
    assert handed_on(A.APPLICATION, follow(complaint(REFUSED), "2026-09-25")) == ()


def test_days_are_handed_on_in_their_order() -> None:
    """A term that expired, and a decision that came late after it."""
    silent = follow(complaint(), "2026-10-20")
    late = follow(complaint(event(K.ANSWERED, "2026-10-26", outcome=Outcome.REFUSED)), "2026-10-27")
    both = replace(silent, deadlines=(term(late, "CT-01"), term(silent, "CT-09")))
    assert [fact.kind for fact in handed_on(A.CLAIM_COMPEL, both)] == [K.TERM_EXPIRED, K.COMPLAINT_DECIDED]


@pytest.mark.parametrize(("filed", "taken"), [("2026-09-21", False), ("2026-09-22", True)])
def test_a_decision_after_the_claim_was_filed_is_none_of_its_days(filed: str, *, taken: bool) -> None:
    found = next_paper(A.CLAIM_CHALLENGE, complaint(REFUSED), "2026-09-25", event(K.FILED, filed))
    assert ("handed_on" in warned(found)) is taken


def test_of_days_handed_on_in_any_order_those_before_the_filing_count() -> None:
    decided = tuple(event(K.COMPLAINT_DECIDED, on) for on in ("2026-10-05", "2026-09-22"))
    found = follow(matter(event(K.FILED, "2026-09-24"), kind=A.CLAIM_CHALLENGE, handed=decided), "2026-10-06")
    said = [dict(warning.values)["on"] for warning in found.warnings if warning.code == "handed_on"]
    assert said == ["2026-09-22"]
