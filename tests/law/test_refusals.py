"""What answers a refusal: every argument by an article that was read, in the wording of its day."""

from datetime import date

import pytest

from app.domain.codes import RefusalReason
from app.law.laws import Law
from app.law.principles import PRINCIPLES
from app.law.refusals import ARGUMENTS, REFUSALS, arguments_against, refusals_on
from app.law.rule import Confidence
from tests.law.facts import TEXTS

READ = {
    "63(2)", "64(1)", "64(6)", "64(7)", "64(7-2)", "65", "70", "80(1)", "80(5)", "84(4)",
    "88(1)(1)", "88(1)(2)", "88(1)(3)", "92", "92(1-1)",
}  # fmt: skip
"""Articles of the Code whose text was read (research, §2-3)."""
TODAY = date(2026, 11, 22)
OLD = date(2025, 12, 28)


def test_every_argument_leans_on_an_article_that_was_read() -> None:
    assert {one.article for one in ARGUMENTS if one.law is Law.APPC} == READ
    assert [(one.article, one.law) for one in ARGUMENTS if one.law is not Law.APPC] == [("11", Law.INFORMATION)]
    assert {one.confidence for one in ARGUMENTS} == {Confidence.READ}


def test_every_reason_is_answered_today_and_every_argument_answers_something() -> None:
    assert [one.code for one in refusals_on(TODAY)] == list(RefusalReason)
    used = {code for one in REFUSALS for code in one.arguments}
    assert {one.code for one in ARGUMENTS} <= used <= {one.code for one in (*PRINCIPLES, *ARGUMENTS)}
    assert all(len(set(one.arguments)) == len(one.arguments) for one in REFUSALS)


@pytest.mark.parametrize(
    ("reason", "only_now"),
    [
        (RefusalReason.TERM_MISSED, "term_six_months"),
        (RefusalReason.NO_REASONS, "act_route"),
        (RefusalReason.REPEAT, "return_term"),
    ],
)
def test_what_the_wording_of_29_december_2025_brought_is_not_cited_before(reason: RefusalReason, only_now: str) -> None:
    """Law 241-VIII: Art. 80(5), 92(1-1); Art. 64(7) was read in its wording alone."""
    assert only_now in {one.code for one in arguments_against(reason, date(2025, 12, 29))}
    assert only_now not in {one.code for one in arguments_against(reason, OLD)}


def test_a_reason_no_law_of_the_day_answers_is_not_offered() -> None:
    answered = {one.code for one in refusals_on(OLD)}
    assert RefusalReason.TERM_MISSED in answered
    assert all(arguments_against(code, OLD) for code in answered)


def test_every_argument_is_named_with_its_article_in_every_language() -> None:
    for texts in TEXTS.values():
        for one in ARGUMENTS:
            assert one.article in texts.say(one.name)
        for refusal in REFUSALS:
            assert texts.say(f"refusal.{refusal.code}")
