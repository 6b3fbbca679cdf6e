"""Every rule of the research with its article, length and one date, as written by hand in a table."""

import csv
import json
from datetime import date

import pytest

from app.law.answers import answer_line
from app.law.due import due
from app.law.rules import ALIASES, RULE_IDS, find
from app.law.texts import Texts
from app.law.wording import explain_lines
from app.paths import RESOURCES
from tests.law.facts import CALENDAR, TEXTS, day

TABLE = (RESOURCES.parent / "tests/law/rules_of_the_law.tsv").read_text(encoding="utf-8").splitlines()
EXAMPLES = list(csv.DictReader((line for line in TABLE if not line.startswith("#")), delimiter="\t"))
NUMBERED = {"AP": 20, "PC": 9, "CT": 28, "PT": 8, "XT": 18}
SUFFIXED = {
    "AP-04a", "AP-04b", "PC-05a", "PC-05b",
    "XT-01old", "XT-02a", "XT-03d", "XT-03old", "XT-06a", "XT-06b", "XT-06c", "XT-08a", "XT-10a",
    "XT-11a", "XT-11b", "XT-11c", "XT-11d",
}  # fmt: skip
THE_LAW_NAMES_NO_LENGTH = {"AP-03", "AP-20", "PC-03", "PC-08", "PC-09", "CT-27:at_once", "XT-17"}


def asked(example: dict[str, str], texts: Texts) -> dict[str, object]:
    line = json.dumps({"rule": example["rule"], "from": example["from"]})
    return json.loads(answer_line(line, CALENDAR, texts))


def test_the_table_names_every_rule_of_the_research_and_every_variant() -> None:
    numbered = {f"{kind}-{n:02}" for kind, last in NUMBERED.items() for n in range(1, last + 1)}
    named = [example["rule"] for example in EXAMPLES]
    assert len(named) == len(set(named))
    assert set(named) >= numbered | SUFFIXED
    assert set(named) == set(RULE_IDS) | set(ALIASES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["rule"])
def test_a_rule_has_the_length_and_the_article_of_the_law(example: dict[str, str]) -> None:
    rule = find(example["rule"], day(example["from"]))
    assert (rule.side.value, str(rule.length or "-"), rule.unit.value if rule.unit else "-", rule.article) == (
        example["side"],
        example["length"],
        example["unit"],
        example["article"],
    )
    assert (rule.length is None) is (example["rule"] in THE_LAW_NAMES_NO_LENGTH)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["rule"])
def test_every_rule_answers_a_line_and_is_explained_in_every_language(example: dict[str, str]) -> None:
    for texts in TEXTS.values():
        found = asked(example, texts)
        assert found["due_on"] == (None if example["due"] == "-" else example["due"])
        assert ("message" in found) is (example["due"] == "-")
        lines = explain_lines(due(example["rule"], day(example["from"]), None, None, CALENDAR), texts)
        assert all(line and "{" not in line for line in lines)


@pytest.mark.parametrize(("rule", "days"), [("XT-02", 15), ("XT-06c", 10), ("CT-27", 5), ("XT-17:notary", 10)])
def test_calendar_days_are_counted_one_by_one_over_weekends(rule: str, days: int) -> None:
    found = due(rule, day("2026-10-05"), None, None, CALENDAR)
    assert len(found.counted) == days
    assert found.counted[-1] == found.nominal_on
    assert any(counted.isoweekday() > 5 for counted in found.counted)


def test_a_last_calendar_day_off_moves_and_the_day_itself_stands_beside() -> None:
    """CNT-4; the bailiff's copy is due «not later than the next day» (261-IV, Art. 38(2))."""
    found = due("XT-06a", day("2026-10-23"), None, None, CALENDAR)
    assert (found.nominal_on, found.due_on) == (day("2026-10-24"), day("2026-10-27"))
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-10-24"), "no_roll_over")]


def test_what_arrives_under_another_law_shows_the_date_without_the_shift_too() -> None:
    """401-V, Art. 11: Art. 64(3) of the Code is applied by analogy."""
    found = due("XT-02a", day("2026-10-24"), None, None, CALENDAR)
    assert (found.registered_on, found.due_on) == (day("2026-10-27"), day("2026-10-30"))
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-10-29"), "from_receipt")]
    assert due("XT-02a", day("2026-10-23"), None, None, CALENDAR).alternatives == ()


def test_a_term_whose_last_day_moves_surely_has_no_other_reading() -> None:
    found = due("XT-17:notary", day("2026-10-15"), None, None, CALENDAR)
    assert (found.nominal_on, found.due_on, found.alternatives) == (day("2026-10-25"), day("2026-10-27"), ())


def test_days_of_the_portal_that_may_be_of_either_kind_show_both_dates() -> None:
    found = due("XT-17:advocate", day("2026-10-05"), None, None, CALENDAR)
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-10-15"), "calendar_days")]


@pytest.mark.parametrize("rule", ["XT-06", "XT-12", "CT-15", "CT-22", "AP-12", "XT-11d"])
def test_what_reaches_a_court_a_bailiff_or_a_seller_on_a_day_off_counts_on_that_day(rule: str) -> None:
    found = due(rule, day("2026-10-24"), None, None, CALENDAR)
    assert (found.registered_on, found.shift) == (day("2026-10-24"), "")


def test_a_term_of_years_beyond_the_calendar_keeps_its_date_and_is_provisional() -> None:
    """Art. 136(3): five years."""
    found = due("CT-04", day("2026-10-05"), None, None, CALENDAR)
    assert (found.due_on, found.nominal_on, found.confirmed) == (date(2031, 10, 5), date(2031, 10, 5), False)
    assert found.skipped == ()
    inside = due("XT-11b", day("2025-10-24"), None, None, CALENDAR)
    assert (inside.nominal_on, inside.due_on) == (day("2026-10-24"), day("2026-10-27"))


def test_what_is_uncertain_about_a_rule_is_said_with_its_date() -> None:
    english = TEXTS["en"]
    said = explain_lines(due("XT-01old", day("2026-10-05"), None, None, CALENDAR), english)
    assert "Ground: Law of 1999 on the mass media" in said
    assert "Confidence: From a secondary source." in said
    assert english.say("explain.not_compared") in said
    assert english.say("doubt.analogy") in said
    assert "On 05.10.2026 this wording was not in force." in said
    other = explain_lines(due("CT-26", day("2026-10-05"), None, None, CALENDAR), english)
    assert "Other lengths of this rule: CT-26:execution" in other
    assert "Ground: Article 171(1) of the APPC" in other
    assert "Ground: Article 11 of the Law on access to information" in explain_lines(
        due("XT-02", day("2026-10-05"), None, None, CALENDAR), english
    )


def test_before_the_wording_that_was_read_no_date_is_invented() -> None:
    """CT-24: the cassation court since 01.07.2025, the wording before was not read."""
    found = due("CT-24", day("2025-06-30"), None, None, CALENDAR)
    assert (found.due_on, found.message) == (None, "wording_not_read")
