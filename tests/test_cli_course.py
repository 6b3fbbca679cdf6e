"""`course --lines` as programs use it: one JSON object a line, one answer a line, also for a mistake."""

import json

import pytest

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


def test_every_key_of_a_matter_and_an_event_is_understood() -> None:
    answered = {
        "kind": "answered", "on": "2026-11-09", "number": "12/3", "channel": "portal", "outcome": "refused",
        "body_due_on": "2026-11-12", "authority_id": 3, "states_appeal_route": False, "exception": "urgent",
        "lacks": ["reasons"], "note": "n", "evidence": "SMS",
    }  # fmt: skip
    returned = {"kind": "returned", "on": "2026-10-20", "ground": "ret_abuse", "until_on": None}
    first, second, third = ask(
        matter(REGISTERED, answered, superior="none", closing="17:00", soon_days=5, margin_days=0, variant="general"),
        matter(REGISTERED, returned, challenged_on="2026-11-20"),
        {"kind": "complaint", "events": [], "today": "2026-11-21", "ground": "silence"},
    )
    assert {"answer_lacks", "hearing_exception_urgent"} <= {warning["code"] for warning in first["warnings"]}
    assert first["steps"][0]["code"] == "court_directly"
    assert second["steps"][0]["code"] == "refile"
    assert third["steps"][0]["letters"] == ["complaint_silence"]


@pytest.mark.parametrize(("language", "word"), [("kk", "Тіркелді"), ("ru", "Зарегистрировано"), ("en", "Registered")])
def test_every_code_has_its_sentence_in_the_language_asked(language: str, word: str) -> None:
    (found,) = ask(matter(REGISTERED, today="2026-11-02"), language=language)
    assert str(found["says"]).startswith(word)
    assert all(step["says"] for step in found["steps"])


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("no json", "line_unreadable"),
        ("", "line_unreadable"),
        ("[]", "line_unreadable"),
        ('{"kind": "application", "today": "2026-11-21"}', "key_missing"),
        ('{"kind": "application", "events": null, "today": "2026-11-21"}', "key_missing"),
        (matter(kind="appeal"), "usage_choice"),
        (matter(kind=["application"]), "usage_choice"),
        (matter(colour="red"), "course_key_unknown"),
        (matter(events={}), "list_needed"),
        (matter(events=["registered"]), "line_unreadable"),
        (matter({"kind": "registered"}), "key_missing"),
        (matter({"kind": "registered", "on": "2026-02-30"}), "date_unreadable"),
        (matter({"kind": "registered", "on": "0001-01-01"}), "date_unreadable"),
        (matter({**REGISTERED, "at": "25:00"}), "time_unreadable"),
        (matter({**REGISTERED, "number": 5}), "text_needed"),
        (matter({**REGISTERED, "authority_id": "5"}), "number_needed"),
        (matter({**REGISTERED, "states_appeal_route": "yes"}), "yes_or_no_needed"),
        (matter({**REGISTERED, "lacks": "reasons"}), "list_needed"),
        (matter({**REGISTERED, "oN": "2026-10-19"}), "course_key_unknown"),
        (matter(soon_days=-1), "number_needed"),
        (matter(margin_days=True), "number_needed"),
        (matter(today="9999-12-31"), "date_unreadable"),
    ],
)
def test_a_mistake_has_one_answer_with_a_sentence_and_the_next_line_its_own(line: object, error: str) -> None:
    for language in ("kk", "en"):
        broken, sound = ask(line, matter(REGISTERED), language=language)
        assert broken["error"] == error
        assert str(broken["message"]).strip()
        assert sound["state"] == "deemed_refused"


def test_years_without_a_calendar_are_said_not_guessed() -> None:
    (found,) = ask(matter({"kind": "registered", "on": "2140-02-03"}, today="2140-03-01"))
    assert found["deadlines"][0]["due_on"] is None
    assert "year_without_calendar" in {warning["code"] for warning in found["warnings"]}


def test_without_lines_the_command_says_what_is_missing() -> None:
    done = arasha("course")
    assert done.returncode == 1
    assert "--lines" in done.stderr
