"""What could not be confirmed stays visible beside the rules it touches."""

import re
from dataclasses import replace

import pytest

from app.domain.languages import Language
from app.law.open_points import read_open_points, touching
from app.law.rules import RULE_IDS
from app.paths import resource_text

POINTS = read_open_points(resource_text("law", "open_points.toml"))
KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")


def test_the_twenty_points_are_there_in_order() -> None:
    assert [point.id for point in POINTS] == [f"OP-{number}" for number in range(1, 21)]


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.id)
def test_every_point_is_one_sentence_in_each_language(point: object) -> None:
    said = [point.sentence(language) for language in Language]
    assert all(sentence.endswith(".") and sentence.count(". ") == 0 for sentence in said)
    assert len(set(said)) == 3
    assert KAZAKH.search(point.sentence(Language.KAZAKH))
    assert not KAZAKH.search(point.sentence(Language.RUSSIAN))
    assert not re.search("[а-я]", point.sentence(Language.ENGLISH))


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_shows_the_points_about_itself_before_those_about_all(rule: str) -> None:
    found = touching(POINTS, rule)
    general = ["*" in point.rules for point in found]
    assert general == sorted(general)
    assert {point.id for point in found} >= {"OP-11", "OP-12"}


def test_the_extension_of_the_old_answer_term_is_doubted_where_it_belongs() -> None:
    assert "OP-3" in {point.id for point in touching(POINTS, "AP-04@V1")}
    assert "OP-3" not in {point.id for point in touching(POINTS, "PC-01")}


def test_a_named_variant_of_a_rule_has_the_points_of_its_rule() -> None:
    assert touching(POINTS, "PC-05:anything") == touching(POINTS, "PC-05")


def test_a_beginning_with_a_star_touches_every_rule_that_begins_so() -> None:
    assert "OP-2" in {point.id for point in touching(POINTS, "PC-01")}
    assert "OP-2" not in {point.id for point in touching(POINTS, "CT-01")}


def test_a_point_about_one_variant_or_one_rule_touches_no_other() -> None:
    point = replace(POINTS[0], rules=("CT-26:execution", "XT-02"))
    touched = [
        rule for rule in ("CT-26:execution", "CT-26", "XT-02", "XT-02:published", "XT-02a") if point.touches(rule)
    ]
    assert touched == ["CT-26:execution", "XT-02", "XT-02:published"]
