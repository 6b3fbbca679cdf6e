"""What a reader finds in a finished letter: its text, page by page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

_LONG = 300


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, line by line as it is set; a word on two lines stands whole at the end of the first."""
    with opened(pdf) as document:
        texts = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            text = text_page.get_text_bounded().replace("\r\n", "\n")
            texts.append(re.sub(r"\n +", "\n", text))
            text_page.close()
            page.close()
        return texts


def flat(pdf: bytes) -> str:
    """All text in one line."""
    return re.sub(r"\s+", " ", "\n".join(page_texts(pdf)))


def metadata(pdf: bytes) -> dict[str, str]:
    with opened(pdf) as document:
        return document.get_metadata_dict()


def edges(pdf: bytes) -> list[tuple[float, float]]:
    """Left and right end (points) of every long line and frame drawn on the first page."""
    with opened(pdf) as document:
        page = document[0]
        drawn = [part.get_bounds() for part in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
        page.close()
    return [(left, right) for left, _, right, _ in drawn if right - left > _LONG]


def height(pdf: bytes, words: str) -> float:
    """How high (points) the first letter of these words is set on the first page, with what its font leaves around."""
    with opened(pdf) as document:
        page = document[0]
        text_page = page.get_textpage()
        place = text_page.get_text_range().index(words)
        _, bottom, _, top = text_page.get_charbox(place, loose=True)
        text_page.close()
        page.close()
    return top - bottom
