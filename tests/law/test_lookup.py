"""Finding a rule by what one remembers of it."""

import pytest

from app.law.lookup import RuleFinder
from app.law.rules import RULE_IDS
from tests.law.facts import TEXTS

FINDER = RuleFinder(TEXTS.values())


def found(text: str) -> tuple[str, ...]:
    return FINDER.find(text)


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_is_found_by_its_id_in_any_case(rule: str) -> None:
    assert rule in found(rule.lower())


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_is_found_by_its_name_in_every_language(rule: str) -> None:
    for texts in TEXTS.values():
        assert rule in found(texts.say(f"rule.{rule}.name"))


def test_nothing_typed_shows_every_rule_in_the_order_of_the_law() -> None:
    assert found("  ") == RULE_IDS


def test_an_article_and_a_word_narrow_together() -> None:
    assert "PC-05" in found("99 жалоб")
    assert "AP-04" not in found("99 жалоб")


def test_the_two_letters_of_yo_are_one() -> None:
    assert found("счёт") == found("счет")


def test_a_rule_is_found_by_its_other_names() -> None:
    assert found("ap-04a") == ("AP-04",)
    assert "CT-26" in found("ct-26:sending")


def test_a_word_of_no_rule_finds_none() -> None:
    assert found("zzzz") == ()
