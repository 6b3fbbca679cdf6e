import json

import pytest

from app.domain.errors import UserError
from app.law.answers import answer, answer_line, calendar_answer, mistake, read_question
from app.law.texts import Texts
from tests.law.facts import CALENDAR, TEXTS, counted

KEYS = [
    "rule",
    "version",
    "article",
    "from",
    "registered_on",
    "counting_starts",
    "length",
    "unit",
    "due_on",
    "counted",
    "skipped",
    "alternatives",
    "calendar",
    "confirmed",
]


def asked(line: str) -> dict[str, object]:
    found = json.loads(answer_line(line, CALENDAR, TEXTS["en"]))
    assert isinstance(found, dict)
    return found


def test_an_answer_has_the_promised_keys() -> None:
    found = answer(counted("AP-01", "2025-12-26", "19:00"), TEXTS["en"])
    assert list(found) == KEYS
    assert found["due_on"] == "2025-12-31"
    assert found["counted"] == ["2025-12-29", "2025-12-30", "2025-12-31"]
    assert found["skipped"] == [
        {"date": "2025-12-27", "reason": "weekend"},
        {"date": "2025-12-28", "reason": "weekend"},
    ]
    assert (found["unit"], found["length"], found["confirmed"]) == ("wd", 3, True)


def test_a_line_with_hours_is_answered() -> None:
    found = asked('{"rule": "AP-04@V2", "from": "2026-10-19", "time": "9:05", "closing": "09:00"}')
    assert (found["registered_on"], found["due_on"], found["version"]) == ("2026-10-20", "2026-11-11", "V2")
    assert asked('{"rule": "AP-04", "from": "2025-12-22", "time": null}')["alternatives"] == [
        {"due_on": "2026-01-14", "why": "registration_day_counts"}
    ]


def test_a_rule_without_a_length_says_why(texts: Texts) -> None:
    found = json.loads(answer_line('{"rule": "AP-03", "from": "2026-10-19"}', CALENDAR, texts))
    assert list(found) == [*KEYS, "message"]
    assert (found["due_on"], found["unit"]) == (None, None)
    assert found["message"] == texts.say("message.set_by_body")


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", "line_unreadable"),
        ("{", "line_unreadable"),
        ("[" * 100_000, "line_unreadable"),
        ('["AP-04"]', "line_unreadable"),
        ('{"rule": "AP-04"}', "key_missing"),
        ('{"from": "2026-10-19"}', "key_missing"),
        ('{"rule": "AP-04", "from": "2026-10-19", "hour": "9:00"}', "key_unknown"),
        ('{"rule": "AP-04", "from": "2026-02-30"}', "date_unreadable"),
        ('{"rule": "AP-04", "from": "20261019"}', "date_unreadable"),
        ('{"rule": "AP-04", "from": 20261019}', "date_unreadable"),
        ('{"rule": "AP-04", "from": "2026-10-19", "time": "25:00"}', "time_unreadable"),
        ('{"rule": "AP-04", "from": "2026-10-19", "closing": "six"}', "time_unreadable"),
        ('{"rule": "AP-04", "from": "2026-10-19", "time": 9}', "time_unreadable"),
        ('{"rule": 4, "from": "2026-10-19"}', "rule_unknown"),
        ('{"rule": "PC-02", "from": "2024-10-21"}', "rule_not_in_force"),
        ('{"rule": "AP-04", "from": "2028-10-19"}', "year_without_calendar"),
    ],
)
def test_a_mistake_is_answered_with_its_code_and_one_sentence(line: str, error: str) -> None:
    found = asked(line)
    assert list(found) == ["error", "message"]
    assert found["error"] == error
    assert str(found["message"]).endswith(".")


def test_a_mistake_quotes_what_was_written() -> None:
    assert "2026-02-30" in str(asked('{"rule": "AP-04", "from": "2026-02-30"}')["message"])


def test_an_error_of_any_code_can_be_answered(texts: Texts) -> None:
    assert mistake(UserError("line_unreadable"), texts)["message"] == texts.say("error.line_unreadable")


def test_a_question_is_read_apart_from_its_answer() -> None:
    found = read_question('{"rule": "PC-05", "from": "2026-10-19", "closing": "17:00"}')
    assert (found.rule, str(found.from_on), found.at, str(found.closing)) == ("PC-05", "2026-10-19", None, "17:00:00")


def test_a_calendar_year_names_its_days(texts: Texts) -> None:
    found = calendar_answer(CALENDAR.year(2025), texts)
    assert list(found) == ["year", "version", "confirmed", "days"]
    days = {day["date"]: (day["kind"], day["name"]) for day in found["days"]}
    assert len(days) == 23
    assert days["2025-10-25"] == ("holiday", texts.say("day.republic_day"))
    assert days["2025-01-05"][0] == "working_weekend"
    assert "03.01.2025" in days["2025-01-05"][1]
    assert "05.01.2025" in days["2025-01-03"][1]
    assert "25.10.2025" in days["2025-10-27"][1]


def test_a_key_written_twice_is_refused_instead_of_taking_the_last() -> None:
    with pytest.raises(UserError) as refused:
        read_question('{"rule": "AP-04", "rule": "AP-01", "from": "2026-11-20"}')
    assert refused.value.code == "line_unreadable"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('{"rule": "AP-04"}', "from"),
        ('{"from": "2026-10-19"}', "rule"),
        ('{"rule": "AP-04", "from": "2026-10-19", "hour": "9:00"}', "hour"),
    ],
)
def test_a_key_that_is_missing_or_unknown_is_named(line: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        read_question(line)
    assert refused.value.values == {"key": key}


def test_an_answer_is_written_in_letters_and_not_in_codes(texts: Texts) -> None:
    line = answer_line('{"rule": "AP-03", "from": "2026-10-19"}', CALENDAR, texts)
    assert texts.say("message.set_by_body") in line
