"""Each promise of docs/promises.md names a test that is there; the rules of security are on, and where not, why."""

import re
import tomllib

from app.law.texts import Texts
from app.paths import resource_text
from tests.program import ROOT

PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
ROWS = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| What happens")]
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", PAGE)
RUFF = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]


def test_every_test_that_proves_a_promise_is_there() -> None:
    assert len(NAMED) >= 30
    for file, name in NAMED:
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), f"{file}::{name}"


def test_every_promise_names_its_test() -> None:
    unproved = [row for row in ROWS if "::test_" not in row and not row.endswith("| the same |")]
    assert unproved == []


def test_every_sentence_a_promise_names_is_there() -> None:
    texts = Texts(resource_text("law", "texts.en.toml"))
    codes = {code for row in ROWS for code in re.findall(r"`([a-z]+(?:_[a-z]+)+)`", row)}
    assert len(codes) >= 14
    assert {code for code in codes if not texts.has(f"error.{code}")} == set()


def test_every_rule_of_bandit_is_on_in_the_program_but_one_that_has_no_matter() -> None:
    """Rules S of ruff are those of bandit. S311 is about randomness that guards something: ours is of the system."""
    assert RUFF["select"] == ["ALL"]
    assert {rule for rule in RUFF["ignore"] if re.match(r"S\d", rule)} == {"S311"}
    for place, rules in RUFF["per-file-ignores"].items():
        assert place.startswith(("tests/", "benchmarks/")) or not any(re.match(r"S\d", rule) for rule in rules)
    for path in (ROOT / "app").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(?:import random|from random)\b", text, re.MULTILINE), path
        assert not re.search(r"# noqa: [^\n]*\bS\d{3}\b(?![^\n]* - \w)", text), path


def test_what_bandit_is_not_asked_stands_in_one_place_with_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    skips = tomllib.loads(text)["tool"]["bandit"]["skips"]
    assert re.findall(r'^    "(B\d{3})",  # \w', text, re.MULTILINE) == skips
    assert not [path for path in (ROOT / "app").rglob("*.py") if "nosec" in path.read_text(encoding="utf-8")]
