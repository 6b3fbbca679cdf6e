"""The code at the foot of a letter: a telephone reads the number of the case from the page, and nothing else."""

from dataclasses import replace

import pytest
import zxingcpp

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.letters.render import render
from tests.letters.reading import opened, page_texts
from tests.letters.samples import KK, RU, WORDING, letter_data
from tests.letters.test_many import many
from tests.letters.test_note import note, note_data

PRINTED = 300 / 72
"""Dots of an office printer on a point of the page."""


def codes(pdf: bytes, scale: float = PRINTED) -> list[list[str]]:
    """What a reader finds on each page."""
    with opened(pdf) as document:
        found = []
        for number in range(len(document)):
            page = document[number]
            picture = page.render(scale=scale).to_pil()
            found.append([code.text for code in zxingcpp.read_barcodes(picture)])
            page.close()
        return found


@pytest.mark.parametrize("language", [KK, RU])
@pytest.mark.parametrize("kind", [LetterKind.APPLICATION, LetterKind.CLAIM, LetterKind.NOTICE, LetterKind.CHASER])
def test_the_first_page_of_a_letter_carries_the_number_of_the_case(kind: LetterKind, language: Language) -> None:
    first, *others = codes(render(kind, letter_data(kind, language), language, WORDING))
    assert first == ["2026-0042"]
    assert others == [[]] * len(others)


@pytest.mark.parametrize("number", ["1", "2026-0042", "2026-99999", "ҚО-2026/15", "Дело № 7", "ҚОӘАҚ-2026-0123"])
def test_numbers_of_every_kind_are_read(number: str) -> None:
    data = replace(letter_data(LetterKind.REQUEST, RU), case_number=number)
    assert codes(render(LetterKind.REQUEST, data, RU, WORDING))[0] == [number]


@pytest.mark.parametrize("number", ["", "x" * 41])
def test_without_a_number_or_with_one_too_long_to_be_read_there_is_no_code(number: str) -> None:
    data = replace(letter_data(LetterKind.REQUEST, RU), case_number=number)
    assert codes(render(LetterKind.REQUEST, data, RU, WORDING)) == [[]]


def test_a_poor_copy_of_half_the_sharpness_is_read_too() -> None:
    pdf = render(LetterKind.REQUEST, letter_data(LetterKind.REQUEST, KK), KK, WORDING)
    assert codes(pdf, PRINTED / 2)[0] == ["2026-0042"]


def test_each_of_many_letters_has_its_code_on_its_first_page() -> None:
    texts = page_texts(many())
    firsts = ["Страница 1" in text or " 1-беті" in text for text in texts]
    assert [bool(found) for found in codes(many(), PRINTED / 2)] == firsts


def test_a_note_without_a_case_has_no_code() -> None:
    assert codes(note(note_data(), RU)) == [[]]
