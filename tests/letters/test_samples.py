"""A sample of every paper: there in both languages, sound as a file, whole as a text, the same each time."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.domain.codes import LetterKind
from app.domain.languages import LETTER_LANGUAGES
from app.paths import resource_text
from app.services.samples import Sample, samples
from tests.law.facts import CALENDAR, TEXTS
from tests.letters.reading import metadata, page_texts
from tests.program import ROOT, arasha

LETTERS = ROOT / "app" / "letters"
ENVELOPES = ("envelope_c5", "envelope_c5_window", "envelope_dl", "envelope_dl_window")
"""What is read by the post: an address and nothing else."""
OTHERS = (
    "consent",
    "note",
    "recovery",
    "case_extract",
    "person_extract",
    "deadline_sheet",
    "day_register",
    "hand_over",
    "inventory",
    "registered_slip",
    *ENVELOPES,
    "post_book",
    "visit_sheet",
)
NAMES = [f"{kind}.{language}.pdf" for language in LETTER_LANGUAGES for kind in (*LetterKind, *OTHERS)]
each_sample = pytest.mark.parametrize("name", NAMES)
each_with_heading = pytest.mark.parametrize("name", [name for name in NAMES if name.partition(".")[0] not in ENVELOPES])


@cache
def made() -> dict[str, Sample]:
    return {sample.name: sample for sample in samples(resource_text, CALENDAR)}


def test_there_is_a_sample_of_every_paper_in_both_languages() -> None:
    assert list(made()) == NAMES
    printing = {path.stem for path in LETTERS.glob("*.py") if "return lay_out(" in path.read_text(encoding="utf-8")}
    known = {"render", "consent", "note", "recovery", "extract", "person", "sheets", "envelope"}
    assert printing == known, "a new one needs its sample"


def test_two_runs_give_the_same_bytes() -> None:
    again = {sample.name: sample.content for sample in samples(resource_text, CALENDAR)}
    assert [name for name, sample in made().items() if sample.content != again[name]] == []


@each_sample
def test_qpdf_finds_no_fault_in_a_sample(name: str) -> None:
    with pikepdf.open(BytesIO(made()[name].content)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_qpdf_finds_the_fault_of_a_file_that_was_cut() -> None:
    whole = made()["application.kk.pdf"].content
    with pytest.raises(pikepdf.PdfError), pikepdf.open(BytesIO(whole[:200])):
        pass


@each_sample
def test_a_sample_says_its_title_author_and_language(name: str) -> None:
    sample = made()[name]
    about = metadata(sample.content)
    assert about["Title"]
    assert about["Author"]
    assert f"/Lang ({sample.language})".encode() in sample.content


@each_with_heading
def test_every_page_of_a_sample_is_numbered_of_all_pages(name: str) -> None:
    texts = page_texts(made()[name].content)
    total = len(texts)
    for number, text in enumerate(texts, start=1):
        said = (f"{total} беттің {number}-беті", f"Страница {number} из {total}")
        assert any(words in text for words in said), text[-80:]


@each_with_heading
def test_the_text_of_a_sample_is_read_from_the_heading_to_the_signature(name: str) -> None:
    """The heading comes first and the number of the page last, as they stand on the page."""
    sample = made()[name]
    text = re.sub(r"\s+", " ", page_texts(sample.content)[0])
    title = re.sub(r"\s+", " ", metadata(sample.content)["Title"])
    subject = title.rpartition(". ")[2]
    assert subject in text
    assert text.index(subject) < len(text) * 2 // 3 or len(text) < 1200, "the heading of a court is a long one"
    assert re.search(r"(\d-беті|Страница \d+ из \d+)\W*$", text), text[-80:]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("kind", ["case_extract", "person_extract"])
def test_an_extract_says_what_its_hash_is_for(kind: str, language: str) -> None:
    said = re.sub(r"\s+", " ", page_texts(made()[f"{kind}.{language}.pdf"].content)[0])
    assert TEXTS[str(language)].say("extract.hash_meaning") in said


def test_the_command_writes_them_all_and_never_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "samples"
    done = arasha("letters", "--samples", str(folder), "--language", "ru")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"бумаг: {len(NAMES)}" in done.stdout
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        name: sample.content for name, sample in made().items()
    }
    again = arasha("letters", "--samples", str(folder), "--language", "ru")
    assert again.returncode == 1
    assert str(folder / NAMES[0]) in again.stderr


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = arasha("letters", "--samples", str(tmp_path / "file" / "samples"), "--language", "en")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
