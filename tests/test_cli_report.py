"""The command line counts what the page counts: tables, what is missing, the donor's form, files."""

import json
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from app import bootstrap
from app.domain.reports import Counting, Dimension, Measure, year
from app.services.desk import Desk
from tests.program import arasha

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with the worked matters, as they stand today."""
    path = tmp_path_factory.mktemp("office") / "office.arasha"
    with opened(path) as desk:
        bootstrap.fill_with_examples(desk)
    return path


def opened(file: Path) -> AbstractContextManager[Desk]:
    return bootstrap.opened_desk(file, today=lambda: TODAY, publish=lambda _: None)


def report(file: Path, *more: str) -> CompletedProcess[str]:
    return arasha("report", *more, "--data", str(file), "--today", TODAY.isoformat())


def test_a_table_is_the_one_of_the_window(file: Path) -> None:
    done = report(file, "appeals", "--by", "body", "--columns", "outcome", "--compare", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    with opened(file) as desk:
        asked = Counting(
            measure=Measure.APPEALS,
            period=year(TODAY),
            rows=Dimension.BODY,
            columns=Dimension.OUTCOME,
            compared=True,
        )
        table = desk.reports.table(asked)
    assert [row["key"] for row in said["rows"]] == [*table.rows, None]
    assert [row["total"] for row in said["rows"]] == [table.amount(row) for row in (*table.rows, None)]
    assert said["columns"] == list(table.columns)
    assert said["rows"][-1]["total"] > 0
    assert all(said["names"][f"body:{key}"] for key in table.rows)


def test_a_table_is_said_with_what_it_means(file: Path) -> None:
    done = report(file, "minutes", "--by", "topic", "--columns", "language", "--compare")
    assert done.returncode == 0, done.stderr
    assert "Volunteer hours, 01.01.2026 – 31.12.2026" in done.stdout
    assert "A talk without minutes counts as nothing." in done.stdout
    assert done.stdout.splitlines()[-1].startswith("Total: ")


def test_what_is_missing_and_the_form_are_said(file: Path) -> None:
    missing = json.loads(report(file, "missing", "--json").stdout)
    assert set(missing) == {"from", "until", "missing"}
    said = report(file, "donor")
    assert said.returncode == 0, said.stderr
    assert said.stdout.startswith("Completeness of the data")
    assert "hidden" in said.stdout
    answer = json.loads(report(file, "donor", "--json").stdout)
    assert answer["threshold"] == 5
    assert all(
        row is None or row == 0 or row >= 5
        for one in answer["indicators"]
        for part in one["divided"].values()
        for row in part.values()
    )
    assert "Talks without minutes" in report(file, "missing").stdout


@pytest.mark.parametrize(
    ("asked", "name", "begins"),
    [
        (("talks", "--by", "month"), "talks.pdf", b"%PDF"),
        (("talks", "--by", "month"), "talks.xlsx", b"PK"),
        (("missing",), "missing.pdf", b"%PDF"),
        (("donor",), "donor.pdf", b"%PDF"),
        (("donor",), "donor.xlsx", b"PK"),
    ],
)
def test_a_report_is_written_into_a_new_file(
    file: Path, tmp_path: Path, asked: tuple[str, ...], name: str, begins: bytes
) -> None:
    path = tmp_path / name
    done = report(file, *asked, "--output", str(path))
    assert done.returncode == 0, done.stderr
    assert path.read_bytes().startswith(begins)
    again = report(file, *asked, "--output", str(path))
    assert again.returncode == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("talkss",),
        ("talks", "--by", "body"),
        ("talks", "--by", "month", "--columns", "month"),
        ("donor", "--form", "Nobody's"),
        ("missing", "--output", "missing.xlsx"),
        ("talks", "--from", "2026-12-01", "--until", "2026-11-01"),
    ],
)
def test_what_cannot_be_counted_is_one_sentence(file: Path, wrong: tuple[str, ...]) -> None:
    done = report(file, *wrong)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
