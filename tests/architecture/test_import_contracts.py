"""Every import contract is kept, and every one is broken here on purpose and caught."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
}
BREACHES = (
    ("layers", "app/domain/appeals.py", "import app.law"),
    ("layers", "app/law/calendar.py", "import app.db"),
    ("layers", "app/db/database.py", "import app.letters"),
    ("layers", "app/services/desk.py", "import app.ui"),
    ("layers", "app/ui/words.py", "import app.bootstrap"),
    ("layers", "app/newcomer/__init__.py", '"""A room nobody gave a place in the house."""'),
    ("paths", "app/paths.py", "import app.domain.codes"),
    ("qt", "app/services/desk.py", "import PySide6.QtCore"),
    ("qt", "app/cli/deeds.py", "import PySide6.QtWidgets"),
    ("sqlalchemy", "app/services/desk.py", "import sqlalchemy"),
    ("sqlalchemy", "app/ui/words.py", "import sqlite3"),
    ("sqlalchemy", "app/safety/instance.py", "import sqlcipher3"),
    ("crypto", "app/services/desk.py", "import cryptography.hazmat"),
    ("crypto", "app/db/database.py", "import argon2"),
    ("reportlab", "app/services/letters.py", "import reportlab.pdfgen"),
    ("pure", "app/law/calendar.py", "import pathlib"),
    ("pure", "app/domain/appeals.py", "import time"),
    ("pure", "app/law/calendar.py", "import app.paths"),
    ("tables", "app/services/desk.py", "import app.db.tables"),
    ("pages", "app/ui/overdue/page.py", "import app.ui.cases.page"),
    ("pages", "app/ui/today/page.py", "import app.ui.consultations.page"),
    ("pages", "app/ui/calendar/page.py", "import app.ui.today.page"),
    ("widgets", "app/ui/widgets/table.py", "import app.services"),
    ("widgets", "app/ui/widgets/form.py", "import app.ui.cases"),
    ("widgets", "app/ui/widgets/table.py", "import app.ui.appeals"),
    ("widgets", "app/ui/widgets/table.py", "import app.ui.postings"),
    ("pages", "app/ui/register/page.py", "import app.ui.cases.page"),
    ("windows", "app/ui/batch/dialog.py", "import app.ui.register.page"),
    ("windows", "app/ui/sheets/bundle.py", "import app.ui.cases.page"),
    ("pikepdf", "app/services/bundles.py", "import pikepdf"),
    ("tables", "app/services/desk.py", "import app.db.tables_calendar"),
    ("tables", "app/services/desk.py", "import app.db.tables_keeping"),
    ("migrations", "app/db/migrations/env.py", "import app.domain.codes"),
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", copy)
    shutil.copytree(ROOT / "app", copy / "app", ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def verdicts(folder: Path, *options: str) -> tuple[int, str]:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [linter, "--no-cache", *options],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200"},  # a name must not be broken over two lines
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_house_keeps_every_contract(house: Path) -> None:
    code, said = verdicts(house)
    assert code == 0, said
    for name in CONTRACTS.values():
        assert f"{name} KEPT" in said


def test_every_contract_is_broken_by_one_of_these_breaches() -> None:
    assert {contract for contract, _, _ in BREACHES} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "file", "line"), BREACHES, ids=lambda part: part.replace("/", "-"))
def test_a_breach_is_caught_and_named(house: Path, contract: str, file: str, line: str) -> None:
    place = house / file
    before = place.read_text(encoding="utf-8") if place.exists() else None
    assert before is not None or contract == "layers", f"{file} is not there to be broken"
    place.parent.mkdir(exist_ok=True)
    place.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        code, said = verdicts(house, "--contract", contract)
    finally:
        if before is None:
            shutil.rmtree(place.parent)
        else:
            place.write_text(before, encoding="utf-8")
    assert code == 1, said
    assert f"{CONTRACTS[contract]} BROKEN" in said
