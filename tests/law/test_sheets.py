"""The pages for a lawyer say what the rows say, today."""

import re
from datetime import date, timedelta

import pytest

from app.domain.codes import Outcome
from app.domain.languages import Language
from app.law.course_sheet import course_page
from app.law.demands import demanded
from app.law.grounds import ROWS
from app.law.machines import MACHINES
from app.law.regimes import BORDER_ON
from app.law.requirements import LETTERS
from app.law.rule import Confidence
from app.law.rules import ALIASES, MODULES, RULES
from app.law.sheets import review_page, rules_page, table
from app.paths import RESOURCES
from tests.law.pages import CATALOGUES, POINTS, pages

ROOT = RESOURCES.parent
RULES_PAGE = rules_page(CATALOGUES)
COURSE_PAGE = course_page(CATALOGUES[Language.ENGLISH])
REVIEW_PAGE = review_page(POINTS, CATALOGUES)


@pytest.mark.parametrize("name", ["rules.md", "course.md", "law-review.md"])
def test_the_page_is_fresh(name: str) -> None:
    fresh = {path.name: text for path, text in pages().items()}[name]
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == fresh, "run `make rules`"


def test_every_row_other_name_and_letter_stands_in_the_page_of_rules() -> None:
    for rule in RULES:
        assert f"| `{rule.reference}` |" in RULES_PAGE
    for name in ALIASES:
        assert f"| `{name}` |" in RULES_PAGE
    for letter in LETTERS:
        assert f"| {letter} " in RULES_PAGE


def test_every_kind_ground_and_ban_stands_in_the_page_of_courses() -> None:
    english = CATALOGUES[Language.ENGLISH]
    headings = [line for line in COURSE_PAGE.splitlines() if line.startswith("## ")]
    for kind, machine in MACHINES.items():
        name = english.say(f"appeal_kind.{kind}")
        assert sum(name in heading.removeprefix("## ").split(" · ") for heading in headings) == 1, kind
        assert all(f"| {english.say(f'why.{ban.why}')} |" in COURSE_PAGE for ban in machine.bans)
    for row in ROWS:
        assert f"| {english.say(f'ground.{row.ground}')} |" in COURSE_PAGE


def test_every_source_of_a_row_is_explained() -> None:
    named = {label for rule in RULES for label in rule.source.split(", ")}
    assert [label for label in sorted(named) if f"| {label} |" not in RULES_PAGE] == []


def test_every_table_has_cells_of_one_number() -> None:
    for page in (RULES_PAGE, COURSE_PAGE, REVIEW_PAGE):
        for found in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
            lines = found.strip().split("\n")
            assert len({line.replace("\\|", "").count("|") for line in lines}) == 1


def test_every_open_point_and_every_doubtful_row_waits_for_a_lawyer() -> None:
    for point in POINTS:
        assert f"| {point.id} |" in REVIEW_PAGE
    for rule in RULES:
        doubtful = rule.confidence is not Confidence.READ or rule.doubts or rule.readings or not rule.compared
        assert (f"| `{rule.reference}` |" in REVIEW_PAGE) is bool(doubtful)


def test_every_place_the_pages_name_exists() -> None:
    places = set(re.findall(r"`((?:app|resources)/[\w./]+)`", REVIEW_PAGE))
    assert places >= {module for module, rows in MODULES.items() if any(not row.compared for row in rows)}
    assert [place for place in sorted(places) if not (ROOT / place).exists()] == []


@pytest.mark.parametrize("on", [BORDER_ON - timedelta(days=1), BORDER_ON])
@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize(
    ("paper", "traits"),
    [
        ("act", {}),
        ("answer in the simplified procedure", {"simplified": True}),
        ("decision on a complaint", {"complaint": True}),
    ],
)
def test_the_page_demands_of_an_answer_what_a_course_checks(
    paper: str, traits: dict[str, bool], outcome: Outcome, on: date
) -> None:
    english = CATALOGUES[Language.ENGLISH]
    rows = [line.strip("| ").split(" | ") for line in COURSE_PAGE.splitlines() if line.startswith(f"| {paper} |")]
    told = {
        what
        for _, what, _, outcomes, since in rows
        if {"anything", english.say(f"outcome.{outcome}")} & set(outcomes.split(", "))
        and (since == "all" or on >= BORDER_ON)
    }
    assert told == {english.say(f"answer_part.{part}") for part in demanded(outcome, on, **traits)}


def test_a_bar_in_a_cell_does_not_make_another_cell() -> None:
    assert table(("one", "two"), [("a|b", "c")])[-1] == "| a\\|b | c |"
