import pytest

from app.domain.codes import Unit
from app.domain.languages import Language
from app.law.regimes import BORDER_ON, Regime, regime_on
from app.law.rule import Extender, From, Rule
from app.law.rules import RULE_IDS, RULES, find, versions
from tests.law.facts import TEXTS, day

PARTS = ("name", "trigger", "sentence", "consequence")


def test_the_rules_up_to_the_complaint_are_there() -> None:
    wanted = [f"AP-0{n}" for n in range(1, 10)] + [f"PC-0{n}" for n in range(1, 6)]
    assert set(RULE_IDS) >= {*wanted, "PC-09", "CT-01", "CT-02", "CT-09"}


def test_no_rule_stands_twice() -> None:
    references = [rule.reference for rule in RULES]
    assert len(references) == len(set(references))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.reference)
def test_a_row_is_whole(rule: Rule) -> None:
    assert rule.article
    assert rule.source
    assert (rule.length is None) == (rule.unit is None) == bool(rule.message)
    assert rule.in_force_on(rule.in_force_from)
    assert rule.link(Language.KAZAKH).startswith("https://adilet.zan.kz/kaz/")
    assert not rule.then or rule.then in RULE_IDS
    for texts in TEXTS.values():
        assert all(texts.say(rule.text_key(part)) for part in PARTS)


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_the_versions_of_a_rule_follow_each_other_without_overlap(rule_id: str) -> None:
    rows = versions(rule_id)
    assert rows[-1].in_force_to is None
    assert [row.in_force_to for row in rows[:-1]] == [day("2025-12-28")] * (len(rows) - 1)
    assert find(rule_id, BORDER_ON).version is Regime.V2


def test_the_border_is_the_day_the_law_came_into_force() -> None:
    assert [regime_on(day(on)) for on in ("2021-07-01", "2025-12-28", "2025-12-29")] == ["V1", "V1", "V2"]


def test_an_answer_may_be_extended_by_two_months_and_a_complaint_not() -> None:
    """Art. 76(3), 99: from the decision to extend under V2; total or added under V1."""
    answer, before = find("AP-04@V2", BORDER_ON).extension, find("AP-04@V1", BORDER_ON).extension
    assert (answer.length, answer.unit, answer.counted_from) == (2, Unit.MONTHS, From.DECISION)
    assert (before.who, before.counted_from) == (Extender.HEAD, From.TOTAL_OR_ADDED)
    assert answer.who is Extender.HEAD_OR_CHIEF_OF_STAFF
    assert find("PC-05@V2", BORDER_ON).extension.who is Extender.NONE
    assert find("PC-05@V1", BORDER_ON).extension.who is Extender.SILENT


def test_a_row_whose_older_edition_was_not_read_says_so() -> None:
    assert {rule.reference for rule in RULES if not rule.compared} == {"AP-02@V1", "CT-01@V1", "CT-02@V1", "CT-09@V1"}
