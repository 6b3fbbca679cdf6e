"""What the page about the command line says is what the program does: its examples run, its lists are whole."""

import json
import re
import shlex
from datetime import date

import pytest

from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Outcome,
    Superior,
    Timeliness,
)
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.domain.papers import ABOUT, APPEAL_LETTERS, TALK_LETTERS
from app.law.course_answers import EVENT_KEYS
from app.law.rule import Reading
from app.law.rules import ALIASES, RULE_IDS
from tests.program import ROOT, arasha

FRONT = (ROOT / "README.md").read_text(encoding="utf-8")
MAP = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\$ echo '(.*)' \| python main\.py (.*)$", PAGE, re.MULTILINE)
SAID = {word for quoted in re.findall(r"`([^`\n]+)`", PAGE) for word in re.findall(r"[\w:-]+", quoted)}
MANY = {Ground(f"court_{number}") for number in range(2, 17)}
"""Said as «court_1 … court_17»."""


@pytest.mark.parametrize(("line", "command"), EXAMPLES)
def test_an_example_answers_without_a_mistake(line: str, command: str) -> None:
    done = arasha(*shlex.split(command), asked=f"{line}\n")
    (answer,) = [json.loads(told) for told in done.stdout.splitlines()]
    assert (done.returncode, "error" in answer) == (0, False), answer


def test_the_examples_give_the_dates_the_page_names() -> None:
    asked = "".join(f"{line}\n" for line, command in EXAMPLES if command == "due --lines")
    found = [json.loads(told)["due_on"] for told in arasha("due", "--lines", asked=asked).stdout.splitlines()]
    sentence = next(line for line in PAGE.splitlines() if line.startswith("They answer"))
    named = re.findall(r"`(\d{4}-\d{2}-\d{2}|null)`", sentence.replace("with `2026-01-14`", ""))
    assert [day or "null" for day in found] == named
    assert all(date.fromisoformat(day) for day in found if day)


@pytest.mark.parametrize(
    "codes",
    [
        AppealKind, AppealState, Channel, ComplaintGround, DeadlineStatus, EventKind, Outcome, Superior, Timeliness,
        AnswerPart, HearingException, Variant, Reading, EVENT_KEYS,
    ],
    ids=lambda codes: getattr(codes, "__name__", "keys"),
)  # fmt: skip
def test_every_code_and_key_a_line_may_hold_is_named(codes: object) -> None:
    assert {str(code) for code in codes} - SAID == {"general"} & {str(code) for code in codes}


def test_every_ground_is_named_or_lies_between_two_that_are() -> None:
    assert {ground.value for ground in set(Ground) - MANY} <= SAID


def test_every_other_length_of_a_rule_is_named() -> None:
    named = {rule_id for rule_id in (*RULE_IDS, *ALIASES) if ":" in rule_id}
    assert named - SAID == set()


@pytest.mark.parametrize(
    ("heading", "letters"),
    [("Of their own", APPEAL_LETTERS), ("About one of these", tuple(ABOUT)), ("About a talk", tuple(TALK_LETTERS))],
)
def test_the_first_page_names_every_letter_the_program_prints_and_no_other(
    heading: str, letters: tuple[LetterKind, ...]
) -> None:
    (told,) = re.findall(rf"^  {heading}: (.*)\.$", FRONT, re.MULTILINE)
    named = {"_".join(re.sub(r"\b(about a|about|the|a) ", "", name).split()) for name in told.split(",")}
    assert named == set(letters)


def test_every_file_the_map_names_is_there() -> None:
    named = set(re.findall(r"`((?:domain|law|db|letters|services|ui)/\w[\w/]*\.py)`", MAP))
    assert {"law/steps.py", "law/trial_steps.py", "ui/appeals/steps.py", "ui/appeals/event_fields.py"} <= named
    assert {name for name in named if not (ROOT / "app" / name).is_file()} == set()
