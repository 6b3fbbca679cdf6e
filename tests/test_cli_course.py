"""`course --lines` as programs use it: one JSON object a line, one answer a line, also for a mistake."""

import json

import pytest

from app.domain.codes import AppealKind
from tests.program import arasha

REGISTERED = {"kind": "registered", "on": "2026-10-19", "at": "11:00"}


def ask(*lines: object, language: str = "en") -> list[dict[str, object]]:
    asked = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    done = arasha("course", "--lines", "--language", language, asked=asked)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def matter(*events: dict[str, object], **keys: object) -> dict[str, object]:
    return {"kind": "application", "events": list(events), "today": "2026-11-21", **keys}


def test_a_course_is_answered_with_state_dates_steps_and_what_is_unlawful() -> None:
    (found,) = ask(matter(REGISTERED, today="2026-11-02"))
    assert list(found) == [
        "state", "says", "timeliness", "pending", "answer", "valid_through",
        "deadlines", "steps", "forbidden", "warnings",
    ]  # fmt: skip
    assert (found["state"], found["timeliness"], found["pending"]) == ("registered", "on_time", 0)
    deadline = found["deadlines"][0]
    assert (deadline["rule"], deadline["due_on"], deadline["status"]) == ("AP-04", "2026-11-10", "running")
    assert deadline["explanation"]["counted"][-1] == "2026-11-10"
    steps = {step["code"]: step for step in found["steps"]}
    assert (steps["await_answer"]["last_day"], steps["await_answer"]["expected"]) == ("2026-11-10", True)
    bans = {(ban["code"], ban["why"]): ban["until"] for ban in found["forbidden"]}
    assert bans["complain_silence", "term_runs"] == "2026-11-10"
    assert bans["go_to_court", "pretrial_order"] is None
    assert found["warnings"] == []


def test_silence_is_a_refusal_by_law_the_day_after_the_last_day() -> None:
    on_the_day, the_day_after = ask(matter(REGISTERED, today="2026-11-10"), matter(REGISTERED, today="2026-11-11"))
    assert (on_the_day["state"], the_day_after["state"]) == ("registered", "deemed_refused")
    step = next(step for step in the_day_after["steps"] if step["expected"])
    assert (step["code"], step["letters"], step["last_day"]) == (
        "complain_silence",
        ["complaint_silence"],
        "2027-02-10",
    )


@pytest.mark.parametrize(("language", "word"), [("kk", "Тіркелді"), ("ru", "Зарегистрировано"), ("en", "Registered")])
def test_every_code_has_its_sentence_in_the_language_asked(language: str, word: str) -> None:
    (found,) = ask(matter(REGISTERED, today="2026-11-02"), language=language)
    assert str(found["says"]).startswith(word)
    assert all(step["says"] for step in found["steps"])


def test_every_kind_of_paper_has_a_course() -> None:
    found = ask(*(matter(REGISTERED, kind=kind.value) for kind in AppealKind))
    assert len(found) == len(AppealKind)
    for course in found:
        assert course["state"], course
        assert course["steps"]
        assert all(deadline["rule"] for deadline in course["deadlines"])


def test_a_mistake_has_one_answer_and_the_lines_beside_it_theirs() -> None:
    first, broken, empty, last = ask(matter(REGISTERED), "no json", "", matter(REGISTERED), language="kk")
    assert first == last
    assert first["state"] == "deemed_refused"
    assert broken == empty
    assert broken["error"] == "line_unreadable"


def test_without_lines_the_command_says_what_is_missing() -> None:
    done = arasha("course")
    assert done.returncode == 1
    assert "--lines" in done.stderr
