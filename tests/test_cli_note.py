"""The calculation for the body from the command line: a page, text, JSON; never over another file."""

import json
from pathlib import Path

import pytest

from tests.letters.reading import flat, page_texts
from tests.program import arasha

ASKED = ("due", "AP-04", "--from", "2026-11-20")


@pytest.mark.parametrize(("language", "title"), [("kk", "МЕРЗІМДІ ЕСЕПТЕУ АНЫҚТАМАСЫ"), ("ru", "РАСЧЁТ СРОКА")])
def test_the_note_is_one_page_in_the_language_asked(tmp_path: Path, language: str, title: str) -> None:
    file = tmp_path / "note.pdf"
    done = arasha(*ASKED, "--note", str(file), "--language", language, "--today", "2026-11-21")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(file) in done.stdout
    assert len(page_texts(file.read_bytes())) == 1
    assert title in flat(file.read_bytes())


def test_the_date_of_the_body_is_explained_on_the_screen_and_in_json() -> None:
    said = arasha(*ASKED, "--stated", "2026-12-05", "--language", "ru").stdout
    assert "Как получается дата органа: если вместо рабочих дней считать календарные." in said
    found = json.loads(arasha(*ASKED, "--stated", "2026-12-05", "--json").stdout)
    assert found["due_on"] == "2026-12-11"
    assert found["stated"]["ways"] == ["calendar_days"]


def test_text_and_json_are_written_in_english_too(tmp_path: Path) -> None:
    for name in ("note.txt", "note.json"):
        assert arasha(*ASKED, "--note", str(tmp_path / name), "--language", "en").returncode == 0
    assert "Last day: 11.12.2026, Friday" in (tmp_path / "note.txt").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "note.json").read_text(encoding="utf-8"))["what_if"]


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [("note.pdf", "en", "Kazakh and Russian"), ("note.doc", "en", ".pdf, .txt"), ("no/note.txt", "en", "no")],
)
def test_what_cannot_be_written_is_said_in_one_sentence(tmp_path: Path, name: str, language: str, said: str) -> None:
    done = arasha(*ASKED, "--note", str(tmp_path / name), "--language", language)
    assert done.returncode == 1
    assert said in done.stderr
    assert not (tmp_path / name).exists()


def test_no_file_is_written_over(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("mine", encoding="utf-8")
    assert arasha(*ASKED, "--note", str(file)).returncode == 1
    assert file.read_text(encoding="utf-8") == "mine"
