"""A paragraph on the page: its words are found whole, its lines keep each other company."""

import re
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.letters.fonts import REGULAR, face
from app.letters.passages import FEWEST, Passage
from app.letters.phrases import bind
from app.letters.render import render
from app.letters.styles import WIDTH, style
from tests.letters.reading import flat, opened, page_texts
from tests.letters.samples import KK, RU, TEXTS, WORDING, letter_data
from tests.letters.test_structure import elements, places

LONG = {
    RU: "Прошу рассмотреть настоящее обращение, уведомив о переадресовании уполномоченному органу безотлагательно. ",
    KK: "Мен ұсынған құжаттар мен мәліметтер, әкімшілік орган теріс деп белгілемейінше, анық деп есептеледі. ",
}
both_languages = pytest.mark.parametrize("language", [KK, RU])


def printed(language: Language, text: str) -> bytes:
    data = replace(letter_data(LetterKind.APPLICATION, language), text=text)
    return render(LetterKind.APPLICATION, data, language, WORDING)


def lines(text: str, language: Language, width: float = WIDTH, name: str = "text") -> list[list[str]]:
    passage = Passage(bind(text, language), style(name))
    passage.wrap(width, 1000)
    return [[bit.text for bit in line.bits] for line in passage._lines]


@both_languages
def test_words_parted_at_the_end_of_a_line_are_read_whole(language: Language) -> None:
    text = LONG[language] * 12
    ends = [line[-1] for line in lines(text, language)]
    assert any(end.endswith("-") for end in ends), "no word was parted: nothing is tested"
    assert text.strip() in flat(printed(language, text))


@both_languages
def test_another_reader_finds_the_words_whole_too(language: Language, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(printed(language, LONG[language] * 12))
    said = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
    assert (LONG[language] * 12).strip() in re.sub(r"\s+", " ", said)


def test_a_word_parted_at_the_end_of_a_line_is_found_by_searching() -> None:
    with opened(printed(RU, LONG[RU] * 12)) as document:
        text = document[0].get_textpage()
        found = text.search("уполномоченному")
        count = 0
        while found.get_next():
            count += 1
        text.close()
        found.close()
    assert count == 13, "twelve of ours and one of the letter's own"


@both_languages
def test_no_more_than_two_lines_in_a_row_end_in_a_parted_word_and_never_the_last(language: Language) -> None:
    set_lines = lines(LONG[language] * 20, language, WIDTH / 2)
    parted = "".join("x" if line[-1].endswith("-") else "." for line in set_lines)
    assert "x" in parted
    assert "xxx" not in parted
    assert not parted.endswith("x")
    whole = LONG[language].split()[-1]
    assert lines(LONG[language] + whole, language, 200)[-1][-1] == whole


def test_a_name_a_number_and_an_address_are_not_parted_while_there_is_room() -> None:
    kept = "Сейітова-Әбдірайымқызынан ЖТ-2026-03117 gulnar-seyitova@example.kz +7-700-000-00-11"
    shown = [word for line in lines(kept, KK, 230) for word in line]
    assert shown[1:] == kept.split()[1:]


def test_what_is_wider_than_a_line_is_cut_and_still_read_whole() -> None:
    address = "a" * 60 + "@" + "b" * 90 + ".kz"
    assert len(lines(address, RU)) > 1
    assert address in flat(printed(RU, f"Пишите: {address} или иначе."))


def test_left_aligned_lines_part_no_word() -> None:
    assert not [line for line in lines(LONG[RU] * 8, RU, 240, "corner") if line[-1].endswith("-")]


@both_languages
def test_no_page_ends_with_a_parted_word_or_leaves_a_line_alone(language: Language) -> None:
    passage = Passage(bind(LONG[language] * 30, language), style("text"))
    passage.wrap(WIDTH, 10_000)
    total = len(passage._lines)
    for room in range(total + 1):
        parts = passage.split(WIDTH, room * passage.style.leading)
        if len(parts) == 2:
            first, second = parts
            assert not first._lines[-1].parted
            assert min(len(first._lines), len(second._lines)) >= FEWEST
            assert first._lines + second._lines == passage._lines
        else:
            assert room < FEWEST + 2 or room >= total


def test_a_paragraph_over_two_pages_is_one_paragraph_in_the_tree() -> None:
    with pikepdf.open(BytesIO(printed(RU, LONG[RU] * 60))) as pdf:
        leaves = list(elements(pdf.Root.StructTreeRoot.K))
        parts = [places(leaf) for leaf in leaves if isinstance(leaf.K, pikepdf.Array)]
        assert max(map(len, parts)) == 3
        assert all(len({page for page, _ in named}) == len(named) for named in parts)


@both_languages
def test_the_title_stays_with_the_first_lines_of_a_text_longer_than_a_page(language: Language) -> None:
    first, *_ = page_texts(printed(language, LONG[language] * 60))
    assert LONG[language].split(",")[0] in first


def test_a_word_without_end_fills_page_after_page() -> None:
    assert len(page_texts(printed(RU, "слово-" * 2000))) > 3


def test_the_number_of_a_point_is_its_label() -> None:
    data = letter_data(LetterKind.APPLICATION, RU)
    with pikepdf.open(BytesIO(render(LetterKind.APPLICATION, data, RU, WORDING))) as pdf:
        kinds = [str(leaf.S) for leaf in elements(pdf.Root.StructTreeRoot.K)]
    assert "/Lbl /LBody /Lbl /LBody" in " ".join(kinds)


def test_the_width_of_a_text_is_that_of_its_letters() -> None:
    assert face(REGULAR).width("ии", 10) == 2 * face(REGULAR).width("и", 10)


def test_text_is_never_read_as_markup() -> None:
    assert "<b>&amp;</b> (\\)" in "\n".join(page_texts(printed(RU, "<b>&amp;</b> (\\) " + TEXTS[RU])))


def test_a_letter_outside_of_the_set_of_all_files_is_shown_and_read() -> None:
    text = "Ґанна Ўладзімір čeština Ђорђе Ґ"
    assert text in flat(printed(RU, text))
