"""Writes the golden texts anew: `python -m tests.letters.golden_text`; look at the difference before keeping it."""

from pathlib import Path

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.letters.render import render
from tests.letters.reading import page_texts
from tests.letters.samples import KK, RU, WORDING, letter_data

GOLDEN = Path(__file__).parent / "golden"
PAGE_BREAK = "\n\f\n"
PAPERS = [(kind, language) for kind in LetterKind for language in (KK, RU)]


def golden_file(kind: LetterKind, language: Language) -> Path:
    return GOLDEN / f"{kind}.{language}.txt"


def printed(kind: LetterKind, language: Language) -> str:
    """What a reader finds on the pages of the full sample."""
    return PAGE_BREAK.join(page_texts(render(kind, letter_data(kind, language), language, WORDING))) + "\n"


def main() -> None:
    for kind, language in PAPERS:
        golden_file(kind, language).write_text(printed(kind, language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
