"""The front door: main.py, the two commands of the README, the CI script, the change log."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import app

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
CI = (ROOT / ".ci/run").read_text(encoding="utf-8")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.MULTILINE))


def test_main_is_three_lines() -> None:
    lines = [line for line in (ROOT / "main.py").read_text(encoding="utf-8").splitlines() if line]
    assert len(lines) == 3
    assert lines[1] == "from app.bootstrap import main"


def test_the_readme_begins_with_two_commands_that_exist() -> None:
    first = re.search(r"```\w*\n(.+?)```", README, re.DOTALL)
    assert first is not None
    commands = [line.split("#")[0].strip() for line in first[1].strip().splitlines()]
    assert commands == ["make run", "make test"]
    assert {"run", "test", "demo"} <= targets()


def test_every_make_command_the_papers_name_exists() -> None:
    papers = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        name for paper in papers for name in re.findall(r"`make ([a-z]+)[^`]*`", paper.read_text(encoding="utf-8"))
    }
    assert named <= targets()
    assert {"run", "test", "demo", "lock"} <= named


def test_every_link_of_the_papers_leads_somewhere() -> None:
    papers = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{paper.relative_to(ROOT)}: {link}"
        for paper in papers
        for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", paper.read_text(encoding="utf-8"))
        if "://" not in link and not (paper.parent / link).exists()
    ]
    assert broken == []


def test_ci_runs_what_the_readme_promises() -> None:
    assert os.access(ROOT / ".ci/run", os.X_OK)
    assert "make test" in CI
    assert "make demo" in CI
    checked = subprocess.run(["bash", "-n", ROOT / ".ci/run"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_change_log_and_the_program_know_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert app.__version__ == version
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings
    assert headings[0] in {"Unreleased", version}


def test_the_environment_is_made_from_the_lock_alone() -> None:
    assert "--require-hashes --requirement requirements.lock" in MAKEFILE
    assert "pip install" not in README.replace("pip install --require-hashes -r requirements.lock", "")


def test_a_python_without_venv_is_told_which_package_brings_it(tmp_path: Path) -> None:
    bare = tmp_path / "python3"
    bare.write_text(f'#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; *) exec {sys.executable} "$@";; esac\n')
    bare.chmod(0o755)
    for part in ("Makefile", "requirements.lock"):
        (tmp_path / part).write_bytes((ROOT / part).read_bytes())
    done = subprocess.run(
        ["make", ".venv", f"PYTHON={bare}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert re.search(r"apt-get install python3\.\d+-venv", done.stdout)
    assert not (tmp_path / ".venv").exists()
