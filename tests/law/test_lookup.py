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


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("receipt of the complaint by the body complained of", "PC-04"),
        ("either satisfies the complaint in full or forwards it", "PC-04"),
        ("counted from the day after registration", "AP-04"),
        ("deemed a refusal: you may complain", "AP-04"),
    ],
)
def test_a_rule_is_found_by_what_begins_it_what_it_says_and_what_follows(words: str, rule: str) -> None:
    assert rule in found(words)


def test_the_old_wording_is_found_too() -> None:
    assert "AP-04" in found("within 15 working days from its receipt")
