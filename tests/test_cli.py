"""The command line as people and programs use it: a process of its own, its answers and its exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from app.cli import usage
from app.domain.papers import APPEAL_LETTERS
from app.law.rules import ALIASES, RULE_IDS, versions
from app.law.texts import Texts
from tests.program import ROOT, arasha

ANSWER_KEYS = [
    "rule", "version", "article", "from", "registered_on", "counting_starts", "length", "unit", "due_on",
    "counted", "skipped", "alternatives", "calendar", "confirmed",
]  # fmt: skip
HEAVY = ("sqlalchemy", "alembic", "PySide6", "reportlab", "pypdfium2", "jinja2")


def due_on(rule: str, day: str, *more: str) -> str:
    done = arasha("due", rule, "--from", day, "--json", *more)
    assert done.returncode == 0, done.stderr
    answer: str = json.loads(done.stdout)["due_on"]
    return answer


def lines(*asked: str) -> tuple[int, list[dict[str, object]]]:
    done = arasha("due", "--lines", asked="".join(f"{line}\n" for line in asked))
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("rule", "day", "due"),
    [
        ("AP-01", "2026-11-20", "2026-11-25"),
        ("AP-04", "2026-08-24", "2026-09-14"),
        ("AP-04", "2022-10-10", "2022-11-01"),
        ("PC-05", "2026-12-28", "2027-01-28"),
        ("PC-01", "2026-11-30", "2027-03-01"),
        ("CT-01", "2026-09-24", "2026-10-27"),
    ],
)
def test_the_computed_examples_come_out_of_due(rule: str, day: str, due: str) -> None:
    assert due_on(rule, day) == due


def test_the_answer_has_the_promised_keys_in_order() -> None:
    done = arasha("due", "AP-04", "--from", "2026-11-21", "--json")
    answer = json.loads(done.stdout)
    assert list(answer)[: len(ANSWER_KEYS)] == ANSWER_KEYS
    assert answer["from"] == "2026-11-21"
    assert answer["registered_on"] == "2026-11-23"
    assert answer["counting_starts"] == "2026-11-24"
    assert len(answer["counted"]) == answer["length"] == 15
    assert answer["counted"][-1] == answer["due_on"]
    assert {"date", "reason"} <= set(answer["skipped"][0])


def test_the_hour_moves_the_registration_only_under_the_new_wording() -> None:
    assert due_on("AP-01", "2026-11-18", "--time", "18:29") == "2026-11-23"
    assert due_on("AP-01", "2026-11-18", "--time", "18:30") == "2026-11-24"
    assert due_on("AP-01", "2026-11-18", "--time", "17:00", "--closing", "17:00") == "2026-11-24"
    assert due_on("AP-01", "2025-11-19", "--time", "23:00") == due_on("AP-01", "2025-11-19")


def test_a_paper_on_the_way_is_sent_so_that_it_arrives_in_time() -> None:
    asked = ("due", "CT-01", "--from", "2026-01-19", "--under-way", "2")
    plan = json.loads(arasha(*asked, "--json").stdout)["plan"]
    assert (plan["send"], plan["arrive"]) == ("2026-02-17", "2026-02-19")
    assert "send by 17.02.2026" in arasha(*asked, "--language", "en").stdout


def test_a_body_s_term_has_no_plan_and_one_set_by_the_body_is_counted_back_from_the_day_named() -> None:
    asked = ("--from", "2026-01-19", "--under-way", "2")
    assert "plan" not in json.loads(arasha("due", "CT-26:execution", *asked, "--json").stdout)
    assert "body's own term" in arasha("due", "CT-26:execution", *asked, "--language", "en").stdout
    assert "--until" in arasha("due", "AP-03", *asked, "--language", "en").stderr
    named = json.loads(arasha("due", "AP-03", *asked, "--until", "2026-02-06", "--json").stdout)
    assert (named["due_on"], named["plan"]["send"]) == ("2026-02-06", "2026-02-04")


@pytest.mark.parametrize(("code", "word"), [("kk", "Соңғы күн"), ("ru", "Последний день"), ("en", "Last day")])
def test_a_date_is_explained_in_the_language_asked(code: str, word: str) -> None:
    before = arasha("--language", code, "due", "AP-04", "--from", "2026-04-29")
    after = arasha("due", "AP-04", "--from", "2026-04-29", "--language", code)
    assert before.stdout == after.stdout
    assert word in before.stdout
    assert "25.05.2026" in before.stdout
    assert before.stdout.count("\n") > 15


def test_the_language_of_the_system_is_taken_where_it_is_ours() -> None:
    assert "Последний день" in arasha("due", "AP-01", "--from", "2026-11-20", LANG="ru_KZ.UTF-8").stdout
    assert (
        "Соңғы күн" in arasha("due", "AP-01", "--from", "2026-11-20", LC_ALL="kk_KZ.UTF-8", LANG="ru_RU.UTF-8").stdout
    )
    assert "Last day" in arasha("due", "AP-01", "--from", "2026-11-20", LANG="de_DE.UTF-8").stdout


def test_every_line_has_exactly_one_answer_in_order() -> None:
    code, answers = lines(
        '{"rule": "AP-01", "from": "2026-11-20"}',
        "no json at all",
        "",
        '["AP-01"]',
        '{"rule": "AP-99", "from": "2026-11-20"}',
        '{"rule": "AP-01", "from": "2026-02-30"}',
        '{"rule": "AP-01", "from": "2031-02-03"}',
        '{"rule": "AP-01"}',
        '{"rule": "AP-01", "from": "2026-11-20", "tme": "19:00"}',
        '{"rule": 5, "from": "2026-11-20"}',
        '{"rule": "AP-01", "from": "2026-11-20", "time": "25:00"}',
        "[" * 100_000,
        '{"rule": "AP-01", "from": "2026-11-20", "time": "19:00", "closing": "20:00"}',
    )
    assert code == 0
    assert len(answers) == 13
    assert [answers[place].get("due_on") for place in (0, -1)] == ["2026-11-25", "2026-11-25"]
    for broken in answers[1:-1]:
        assert set(broken) == {"error", "message"}, broken
        assert str(broken["message"]).strip()


def test_every_rule_suffixed_id_and_variant_has_its_line() -> None:
    """Forward, backwards (AP-07) and, where the law fixes no length, null with the reason."""
    named = [*RULE_IDS, *ALIASES]
    code, answers = lines(*(json.dumps({"rule": rule, "from": "2026-02-02"}) for rule in named))
    assert code == 0
    assert len(answers) == len(named)
    for rule, answer in zip(named, answers, strict=True):
        assert answer.get("rule") in {rule, *versions_of(rule)}, answer
        if answer["due_on"] is None:
            assert str(answer["message"]).strip()
        else:
            assert (str(answer["due_on"]) < str(answer["from"])) is (rule == "AP-07")
            assert "message" not in answer


def versions_of(rule: str) -> set[str]:
    return {found.id for found in versions(rule)}


def test_bytes_that_are_no_text_are_answered_too() -> None:
    done = arasha("due", "--lines", asked=b'\xff\xfe\n{"rule": "AP-01", "from": "2026-11-20"}')
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert set(first) == {"error", "message"}
    assert second["due_on"] == "2026-11-25"


def test_an_answer_comes_before_the_next_line_is_asked() -> None:
    with subprocess.Popen(
        [sys.executable, "main.py", "due", "--lines"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            process.stdin.write(b'{"rule": "AP-01", "from": "2026-11-20"}\n')
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["due_on"] == "2026-11-25"
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_the_calendar_lists_days_off_and_worked_weekends() -> None:
    year = json.loads(arasha("calendar", "2022", "--json", "--language", "kk").stdout)
    assert list(year) == ["year", "version", "confirmed", "days"]
    assert year["year"] == 2022
    assert {day["kind"] for day in year["days"]} == {"holiday", "transferred_off", "working_weekend"}
    assert all(set(day) >= {"date", "kind", "name"} and day["name"] for day in year["days"])
    assert {"date": "2022-10-22", "kind": "working_weekend"}.items() <= {
        key: value for day in year["days"] if day["date"] == "2022-10-22" for key, value in day.items()
    }.items()
    assert json.loads(arasha("calendar", "2027", "--json").stdout)["confirmed"] is False
    assert "2022" in arasha("calendar", "2022").stdout


def test_a_year_that_is_not_confirmed_says_so_in_words_and_marks_its_days() -> None:
    said = arasha("calendar", "2027", "--language", "en").stdout.splitlines()
    assert said[1] == "2027 is not officially confirmed yet: its dates are provisional."
    assert any(line.endswith("(not confirmed)") for line in said if line.startswith("2027-05-"))
    assert "not confirmed" not in arasha("calendar", "2025", "--language", "en").stdout


def test_a_rule_beside_lines_is_refused_and_not_passed_over() -> None:
    refused = arasha("due", "--lines", "AP-04", "--language", "en")
    assert refused.returncode == 1
    assert "AP-04" in refused.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["due"],
        ["due", "AP-04"],
        ["due", "AP-04", "--from"],
        ["due", "AP-04", "--from", "yesterday"],
        ["due", "AP-04", "--from", "2026-02-30"],
        ["due", "AP-04", "--from", "20260203"],
        ["due", "AP-04", "--from", "2026-02-03", "--time", "24:61"],
        ["due", "AP-04", "--from", "2026-02-03", "--surprise"],
        ["due", "AP-04@V9", "--from", "2026-02-03"],
        ["due", "XX-00", "--from", "2026-02-03"],
        ["due", "AP-04", "--from", "2031-02-03"],
        ["calendar"],
        ["calendar", "soon"],
        ["calendar", "1999", "--json"],
        ["letter", "1", "novel", "--language", "kk", "--output", "x.pdf"],
        ["letter", "1", "application", "--language", "en", "--output", "x.pdf"],
        ["--language", "fr", "calendar", "2026"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("code", ["kk", "ru", "en"])
def test_a_mistake_is_one_sentence_and_leaves_with_one(arguments: list[str], code: str) -> None:
    done = arasha(*arguments, LANG=f"{code}.UTF-8")
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    cyrillic = any("а" <= letter.lower() <= "я" for letter in done.stderr)
    assert cyrillic is (code != "en"), done.stderr


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["due", "AP-04"], "missing: --from."),
        (["due", "--from", "2026-02-03"], "missing: RULE."),
        (["--language", "fr", "calendar", "2026"], "one of kk, ru, en."),
    ],
)
def test_a_mistake_names_only_what_is_wrong(arguments: list[str], part: str) -> None:
    assert part in arasha(*arguments).stderr


def test_the_help_names_every_command_and_every_option_in_three_languages() -> None:
    for code in ("kk", "ru", "en"):
        done = arasha("--help", "--language", code)
        assert done.returncode == 0
        for command in usage.COMMANDS:
            assert f"main.py {command}" in done.stdout
        for option in set(re.findall(r'"(--[a-z-]+)"', Path(usage.__file__).read_text(encoding="utf-8"))):
            assert option in done.stdout, option
    assert arasha("due", "--help").stdout == arasha("--help").stdout


def test_the_help_names_every_kind_of_letter_that_can_be_asked_for() -> None:
    said = arasha("letter", "--help", "--language", "kk").stdout
    assert [kind for kind in APPEAL_LETTERS if kind not in said] == []
    assert max(map(len, said.splitlines())) <= 120


def test_dates_and_calendar_load_neither_database_nor_qt_nor_reportlab() -> None:
    code = (
        f"import sys, app.bootstrap as b; c = b.main(sys.argv[1:]); print([m for m in {HEAVY} if m in sys.modules], c)"
    )
    for arguments in (["due", "AP-04", "--from", "2026-02-03", "--json"], ["calendar", "2026"], ["--help"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            encoding="utf-8",
        )
        assert done.stdout.splitlines()[-1] == "[] 0"


def test_a_reader_that_goes_away_is_no_bug() -> None:
    with subprocess.Popen(
        [sys.executable, "main.py", "calendar", "2026"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) in {(0, b""), (1, b"")}


def test_without_a_display_the_window_says_so_in_one_sentence() -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have one")
    done = arasha()
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "make demo" in done.stderr


def test_a_bug_leaves_with_two_and_writes_no_value_anywhere(tmp_path: Path) -> None:
    whose = "Айгүл Сейтқали"
    code = (
        "import sys, app.bootstrap as b, app.cli.deeds as c\n"
        f"def broken(*_): raise RuntimeError({whose!r})\n"
        "c.run = broken\n"
        "sys.exit(b.main(['calendar', '2026']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    said = done.stdout.decode() + done.stderr.decode()
    logs = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.log")]
    assert done.returncode == 2, said
    assert len(logs) == 1
    assert "RuntimeError" in logs[0]
    assert "broken" in logs[0]
    for text in (said, *logs):
        assert whose not in text
        assert "Traceback" not in text


def test_every_sentence_of_the_command_line_exists_in_every_language() -> None:
    keys = {"cli.help", "cli.board", "cli.letter_written", "error.bug", "error.no_display", "error.qt_libraries"}
    for code in ("kk", "ru", "en"):
        texts = Texts(paths.resource_text("law", f"texts.{code}.toml"))
        assert all(texts.has(key) for key in keys)
