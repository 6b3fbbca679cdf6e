"""Three questions find which of the six kinds a paper is."""

from itertools import product

import pytest

from app.domain.codes import SIX_KINDS, AppealKind
from app.law.kind_questions import ANSWERS, KindAnswer, KindQuestion, suggested

A, Q = KindAnswer, KindQuestion


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ((), Q.HARM),
        ((A.DECIDED,), AppealKind.COMPLAINT),
        ((A.SILENT,), AppealKind.COMPLAINT),
        ((A.NOT_ASKED,), Q.OWN),
        ((A.NOT_ASKED, A.FOR_SOMEBODY), AppealKind.APPLICATION),
        ((A.NOT_ASKED, A.FOR_NOBODY), Q.AIM),
        ((A.NOT_ASKED, A.FOR_NOBODY, A.LEARN), AppealKind.REQUEST),
        ((A.NOT_ASKED, A.FOR_NOBODY, A.BREACH), AppealKind.MESSAGE),
        ((A.NOT_ASKED, A.FOR_NOBODY, A.BETTER), AppealKind.PROPOSAL),
        ((A.NOT_ASKED, A.FOR_NOBODY, A.OPINION), AppealKind.RESPONSE),
    ],
)
def test_the_answers_lead_to_a_kind_or_to_the_next_question(
    answers: tuple[KindAnswer, ...], found: AppealKind | KindQuestion
) -> None:
    assert suggested(answers) is found


def test_what_was_answered_to_a_question_no_longer_asked_counts_for_nothing() -> None:
    assert suggested((A.DECIDED, A.FOR_NOBODY, A.LEARN)) is AppealKind.COMPLAINT
    assert suggested((A.FOR_SOMEBODY, A.LEARN)) is Q.HARM


def test_every_kind_of_the_portal_is_found_and_every_question_answered_leads_on() -> None:
    found = {suggested(answers) for answers in product(*ANSWERS.values())}
    assert found == set(SIX_KINDS)
