"""Many letters in one file: each is the letter it is alone, with pages and bookmarks of its own."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.letters.pages import About
from app.letters.render import Printing, render, render_many
from tests.letters.reading import page_texts
from tests.letters.samples import KK, RU, WORDING, WRITTEN_ON, letter_data
from tests.letters.test_structure import marks, told

ABOUT = About(title="Үш хат", author="Үлгі кеңсесі", subject="", language=KK, day=WRITTEN_ON)
CHOSEN = [(LetterKind.APPLICATION, KK), (LetterKind.CLAIM, RU), (LetterKind.REQUEST, RU)]


def printing(kind: LetterKind, language: Language, **changes: object) -> Printing:
    return Printing(data=replace(letter_data(kind, language), **changes), language=language, wording=WORDING)


def many() -> bytes:
    return render_many((printing(*one) for one in CHOSEN), ABOUT)


def test_each_letter_of_many_has_the_pages_it_has_alone() -> None:
    alone = [page for kind, language in CHOSEN for page in page_texts(printed_alone(kind, language))]
    assert page_texts(many()) == alone


def printed_alone(kind: LetterKind, language: Language) -> bytes:
    return render(kind, letter_data(kind, language), language, WORDING)


def test_many_letters_are_one_sound_file_with_a_bookmark_for_each() -> None:
    with pikepdf.open(BytesIO(many())) as pdf, pdf.open_outline() as outline:
        assert pdf.check_pdf_syntax() == []
        assert [one.title[:16] for one in outline.root] == ["2026-0042 · АРЫЗ", "2026-0042 · АДМИ", "2026-0042 · ЗАПР"]
        assert all(one.children for one in outline.root[:2])
        assert str(pdf.docinfo.Title) == "Үш хат"


def test_the_tree_of_many_letters_says_the_language_of_each() -> None:
    with pikepdf.open(BytesIO(many())) as pdf:
        root = pdf.Root.StructTreeRoot
        assert told(root) == [(page.obj.objgen, mark) for page in pdf.pages for mark in marks(page)]
        assert [str(part.Lang) for part in root.K.K] == ["kk", "ru", "ru"]
        assert len(root.ParentTree.Nums) == 2 * len(pdf.pages)


def test_the_fonts_stand_in_the_file_once() -> None:
    with pikepdf.open(BytesIO(many())) as pdf:
        fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one]
        assert len(fonts) == len({str(font.FontName) for font in fonts}) == 2


def test_many_letters_give_the_same_bytes_twice() -> None:
    assert many() == many()


def test_the_letters_are_asked_for_one_after_another_and_may_be_stopped() -> None:
    asked = []

    def letters() -> Iterator[Printing]:
        for kind, language in CHOSEN:
            asked.append(kind)
            if len(asked) == 2:
                raise InterruptedError
            yield printing(kind, language)

    with pytest.raises(InterruptedError):
        render_many(letters(), ABOUT)
    assert asked == [LetterKind.APPLICATION, LetterKind.CLAIM]


def test_a_letter_that_cannot_be_shown_is_refused_among_many_too() -> None:
    with pytest.raises(UserError) as refused:
        render_many([printing(LetterKind.APPLICATION, KK, text="漢")], ABOUT)
    assert refused.value.code == "glyph_missing"
