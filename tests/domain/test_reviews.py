"""What keeps a decision about an overdue matter from being written down."""

from datetime import date, timedelta

import pytest

from app.domain.reviews import Decision, DecisionDraft, ProtocolLine, Reviewed
from tests.factories import appeal_row

TODAY = date(2026, 11, 20)
LATER = TODAY + timedelta(days=1)


def codes(draft: DecisionDraft) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in draft.problems(TODAY)]


@pytest.mark.parametrize("decision", [one for one in Decision if one is not Decision.WAIT])
def test_every_decision_but_waiting_stands_without_a_note(decision: Decision) -> None:
    assert codes(DecisionDraft(decision=decision)) == []


def test_nothing_chosen_is_no_decision() -> None:
    assert codes(DecisionDraft(note="Ой")) == [("decision_empty", "decision")]


def test_waiting_needs_a_note_and_a_day() -> None:
    waiting = DecisionDraft(decision=Decision.WAIT, note="  ")
    assert codes(waiting) == [("wait_note_empty", "note"), ("date_empty", "until_on")]


@pytest.mark.parametrize(("until", "fits"), [(TODAY, False), (TODAY - timedelta(days=3), False), (LATER, True)])
def test_waiting_ends_after_today(until: date, *, fits: bool) -> None:
    found = codes(DecisionDraft(decision=Decision.WAIT, note="Жауап жолда", until_on=until))
    assert found == ([] if fits else [("wait_not_ahead", "until_on")])


def test_a_note_has_an_end() -> None:
    assert codes(DecisionDraft(decision=Decision.CHASER, note="а" * 3000)) == [("too_long", "note")]


def test_a_line_of_the_protocol_is_the_matter_of_its_review_and_not_the_paper() -> None:
    matter = Reviewed(id=5, uid="m", version=1, review_id=1, place=1, appeal_id=9, due_on=TODAY)
    assert ProtocolLine(reviewed=matter, row=appeal_row(id=9)).id == 5
