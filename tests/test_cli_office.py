"""The command line with the office's file: the board, letters, and files that cannot be used."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app import bootstrap
from app.domain.languages import Language
from app.domain.papers import APPEAL_LETTERS
from app.domain.problems import blocking
from app.services.desk import Desk
from tests.program import arasha

TODAY = date(2026, 11, 21)
ROW_KEYS = [
    "id", "case", "kind", "subject", "client", "authority", "registration_number",
    "volunteer", "state", "timeliness", "due_on", "days", "provisional",
]  # fmt: skip


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data file with the worked matters, as they stand today."""
    path = tmp_path_factory.mktemp("office") / "office.arasha"
    with opened(path) as desk:
        bootstrap.fill_with_examples(desk)
    return path


def opened(file: Path) -> AbstractContextManager[Desk]:
    return bootstrap.opened_desk(file, today=lambda: TODAY, publish=lambda _: None)


def board(file: Path, *more: str) -> dict[str, object]:
    done = arasha("overdue", "--json", "--data", str(file), "--today", TODAY.isoformat(), *more)
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    finally:
        document.close()


def test_the_board_is_the_one_of_the_window(file: Path) -> None:
    said = board(file)
    with opened(file) as desk:
        shown = desk.overdue.board()
    assert list(said) == ["on", "counts", "appeals"]
    assert said["on"] == TODAY.isoformat()
    assert said["counts"] == {status.value: count for status, count in shown.counts}
    rows = said["appeals"]
    assert isinstance(rows, list)
    assert [row["id"] for row in rows] == [row.id for row in shown.rows]
    assert rows
    assert all(list(row) == ROW_KEYS for row in rows)
    late = [row for row in rows if row["timeliness"] == "overdue"]
    assert late
    assert all(row["due_on"] < TODAY.isoformat() and row["days"] < 0 for row in late)


def test_the_board_of_another_day_is_another(file: Path) -> None:
    assert board(file, "--on", "2027-02-01")["counts"] != board(file)["counts"]


@pytest.mark.parametrize(("code", "word"), [("kk", "Мерзімі өтіп кеткен"), ("ru", "Просрочен"), ("en", "Overdue")])
def test_the_board_reads_in_the_language_asked(file: Path, code: str, word: str) -> None:
    done = arasha("overdue", "--data", str(file), "--today", TODAY.isoformat(), "--language", code)
    assert done.returncode == 0, done.stderr
    assert word in done.stdout


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_letter_is_issued_as_pdf_and_never_written_over(file: Path, tmp_path: Path, language: str) -> None:
    with opened(file) as desk:
        appeal_id = printable(desk)
        kind, subject = desk.letters.kind(appeal_id), desk.appeals.get(appeal_id).subject
        before = len(desk.letters.list(appeal_id))
    paper = tmp_path / f"{language}.pdf"
    asked = ["letter", str(appeal_id), kind, "--language", language, "--output", str(paper)]
    asked += ["--data", str(file), "--today", TODAY.isoformat(), "--accept-unconfirmed", "--accept-language", "--again"]
    done = arasha(*asked)
    assert done.returncode == 0, done.stderr
    assert " ".join(subject.split()[:3]) in " ".join(text_of(paper).split())
    kept = paper.read_bytes()
    again = arasha(*asked)
    assert again.returncode == 1
    assert str(paper) in again.stderr
    assert paper.read_bytes() == kept
    with opened(file) as desk:
        letters = desk.letters.list(appeal_id)
        assert len(letters) == before + 1
        assert kept in [desk.letters.content(letter.id) for letter in letters]


def test_a_letter_that_went_out_and_did_not_change_is_issued_again_only_with_a_flag(file: Path, tmp_path: Path) -> None:
    with opened(file) as desk:
        appeal_id = printable(desk)
        kind, language = desk.letters.kind(appeal_id), desk.appeals.get(appeal_id).language
    asked = ["letter", str(appeal_id), kind, "--language", language, "--accept-unconfirmed", "--data", str(file)]
    asked += ["--today", TODAY.isoformat()]
    assert arasha(*asked, "--output", str(tmp_path / "1.pdf"), "--again").returncode == 0
    refused = arasha(*asked, "--output", str(tmp_path / "2.pdf"))
    assert refused.returncode == 1
    assert "--again" in refused.stderr
    assert not (tmp_path / "2.pdf").exists()
    assert arasha(*asked, "--output", str(tmp_path / "3.pdf"), "--again").returncode == 0


def test_a_letter_typed_in_another_language_is_printed_only_with_a_flag_and_what_is_in_which_is_named(
    file: Path, tmp_path: Path
) -> None:
    with opened(file) as desk:
        appeal_id = printable(desk)
        kind, own = desk.letters.kind(appeal_id), desk.appeals.get(appeal_id).language
    other = Language.RUSSIAN if own is Language.KAZAKH else Language.KAZAKH
    paper = tmp_path / "x.pdf"
    asked = ["letter", str(appeal_id), kind, "--language", other, "--output", str(paper), "--data", str(file)]
    asked += ["--accept-unconfirmed", "--again", "--today", TODAY.isoformat()]
    refused = arasha(*asked, LANG="ru_KZ.UTF-8")
    assert refused.returncode == 1
    assert "--accept-language" in refused.stderr
    assert "«суть»" in refused.stderr
    assert not paper.exists()
    assert arasha(*asked, "--accept-language").returncode == 0


def test_an_appeal_is_found_by_number_identifier_and_registration(file: Path, tmp_path: Path) -> None:
    with opened(file) as desk:
        row = next(row for row in desk.overdue.board().rows if row.registration_number)
        appeal, kind = desk.appeals.get(row.id), desk.letters.kind(row.id)
    for number, name in enumerate((str(appeal.id), appeal.uid, row.registration_number)):
        paper = tmp_path / f"{number}.pdf"
        done = arasha(
            "letter", name, kind, "--language", appeal.language, "--output", str(paper),
            "--data", str(file), "--today", TODAY.isoformat(), "--accept-unconfirmed", "--again",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert paper.exists()


def test_a_kind_that_does_not_fit_is_told_the_one_that_does(file: Path, tmp_path: Path) -> None:
    with opened(file) as desk:
        appeal_id = printable(desk)
        fits = desk.letters.kind(appeal_id)
    other = next(kind for kind in APPEAL_LETTERS if kind is not fits)
    done = arasha(
        "letter", str(appeal_id), other, "--language", "ru", "--output", str(tmp_path / "x.pdf"), "--data", str(file)
    )
    assert done.returncode == 1
    assert fits in done.stderr
    assert not list(tmp_path.iterdir())


def test_an_unverified_address_is_not_printed_without_a_yes(file: Path, tmp_path: Path) -> None:
    with opened(file) as desk:
        appeal_id = next(row.id for row in desk.overdue.board().rows if desk.letters.unconfirmed(row.id))
        kind = desk.letters.kind(appeal_id)
    paper = tmp_path / "x.pdf"
    done = arasha("letter", str(appeal_id), kind, "--language", "ru", "--output", str(paper), "--data", str(file))
    assert done.returncode == 1
    assert "--accept-unconfirmed" in done.stderr
    assert not paper.exists()


def test_a_missing_requisite_is_named_with_its_article(file: Path, tmp_path: Path) -> None:
    with opened(file) as desk:
        appeal_id = printable(desk)
        kind = desk.letters.kind(appeal_id)
        client = desk.clients.get(desk.appeals.case_of(appeal_id).client_id)
        whole = client.draft()
        lacking = desk.clients.save(replace(whole, postal_address=""), client.id, client.version)
    paper = tmp_path / "x.pdf"
    done = arasha(
        "letter", str(appeal_id), kind, "--language", "kk", "--output", str(paper),
        "--data", str(file), "--accept-unconfirmed", LANG="ru_KZ.UTF-8",
    )  # fmt: skip
    with opened(file) as desk:
        desk.clients.save(whole, lacking.id, lacking.version)
    assert done.returncode == 1
    assert "почтов" in done.stderr.lower()
    assert "63" in done.stderr or "93" in done.stderr
    assert not paper.exists()


@pytest.mark.parametrize("name", ["999999", "no-such-appeal"])
def test_an_unknown_appeal_is_a_mistake(file: Path, tmp_path: Path, name: str) -> None:
    done = arasha(
        "letter", name, "request", "--language", "kk", "--output", str(tmp_path / "x.pdf"), "--data", str(file)
    )
    assert done.returncode == 1
    assert name in done.stderr


def printable(desk: Desk) -> int:
    """A paper whose requisites are complete in its own language."""
    return next(row.id for row in desk.overdue.board().rows if is_complete(desk, row.id))


def is_complete(desk: Desk, appeal_id: int) -> bool:
    language = desk.appeals.get(appeal_id).language
    return not blocking(desk.letters.missing(desk.letters.data(appeal_id, language), language))


def foreign(path: Path) -> None:
    path.write_text("a shopping list", encoding="utf-8")


def foreign_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")


def absent(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize("code", ["kk", "ru", "en"])
@pytest.mark.parametrize("make", [foreign, foreign_database, absent], ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_used_is_refused_in_one_sentence(
    tmp_path: Path, make: Callable[[Path], None], code: str
) -> None:
    path = tmp_path / "odd.arasha"
    make(path)
    before = path.read_bytes() if path.exists() else None
    done = arasha("overdue", "--data", str(path), "--language", code)
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert (path.read_bytes() if path.exists() else None) == before


def test_a_file_of_a_newer_program_is_refused(file: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.arasha"
    newer.write_bytes(file.read_bytes())
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    done = arasha("overdue", "--data", str(newer), LANG="ru")
    assert done.returncode == 1
    assert "новой" in done.stderr or "новее" in done.stderr or "новым" in done.stderr


def test_a_file_that_is_open_is_not_opened_twice(file: Path) -> None:
    with opened(file):
        done = arasha("overdue", "--data", str(file), LANG="ru")
    assert done.returncode == 1
    assert "открыт" in done.stderr
    assert arasha("overdue", "--data", str(file)).returncode == 0


def test_a_paper_that_is_not_there_is_told_in_words_of_the_command_line(file: Path, tmp_path: Path) -> None:
    asked = ["letter", "9999", "application", "--language", "ru", "--output", str(tmp_path / "none.pdf")]
    done = arasha(*asked, "--data", str(file), "--today", TODAY.isoformat())
    assert done.returncode == 1
    assert "9999" in done.stderr
    assert "overdue" in done.stderr
    assert not list(tmp_path.iterdir())
