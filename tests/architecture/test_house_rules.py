"""Rules of the house that no linter knows: sizes, names, places."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
FORBIDDEN_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "core", "misc"})
TEXT_SUFFIXES = frozenset(
    {".py", ".toml", ".md", ".csv", ".json", ".qss", ".ts", ".txt", ".lock", ".mako", ".ini", ".svg", ".yml", ""}
)
MACHINE_PATH = re.compile(r"(?<![\w.:/)-])(?:/(?:root|Users|work|tmp)/\w|[A-Z]:\\Users)")
PACKAGE_INDEX = re.compile(
    "|".join(("index" + "-url", "find" + "-links", r"files\.python" + "hosted", "/sim" + "ple/"))
)
UNFINISHED = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error", r"pass  " + "#")))
BARE_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[\w, -]+\]  # \w)")


def tracked() -> list[Path]:
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def ours(*folders: str) -> list[Path]:
    return [
        path
        for path in tracked()
        if path.suffix == ".py"
        and path.relative_to(ROOT).parts[0] in folders
        and "versions" not in path.relative_to(ROOT).parts
    ]


def texts() -> Iterator[tuple[Path, str]]:
    for path in tracked():
        if path.suffix in TEXT_SUFFIXES:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def found(pattern: re.Pattern[str], *folders: str) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()[:80]}"
        for path, text in texts()
        if not folders or path.parts[0] in folders
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_the_rules_look_at_something() -> None:
    assert len(ours("app")) > 30
    assert len(ours("tests")) > 5


def test_no_file_is_longer_than_the_hard_limit() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in ours("app", "tests", "benchmarks", "main.py")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_longer_than_the_hard_limit() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{node.name}": length
        for path in ours("app", "tests", "benchmarks")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == {}


def test_no_folder_and_no_module_is_called_utils_or_the_like() -> None:
    names = {
        part.removesuffix(".py")
        for path in tracked()
        for part in path.relative_to(ROOT).parts
        if part.endswith(".py") or part != path.name
    }
    assert names & FORBIDDEN_NAMES == set()


def test_every_module_of_the_program_says_what_it_is_for() -> None:
    silent = [path for path in ours("app") if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def test_sentences_of_the_window_are_plain_literals() -> None:
    computed = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in ours("app")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not (node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str))
    ]
    assert computed == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, PACKAGE_INDEX], ids=["machine paths", "package indexes"])
def test_no_tracked_file_names_a_machine_or_an_index(pattern: re.Pattern[str]) -> None:
    assert found(pattern) == []


def test_nothing_is_left_unfinished() -> None:
    assert found(UNFINISHED, "app", "tests", "benchmarks", "main.py") == []


def test_every_ignored_type_has_a_reason() -> None:
    assert found(BARE_IGNORE, "app", "main.py") == []


def test_our_own_code_is_not_mocked() -> None:
    assert found(re.compile(r"^\s*(?:from|import) unittest" + r"|\bmocker\b(?!\\)"), "tests") == []
