"""One thing has one word: what `docs/words.md` rejects stands in no text of the program."""

import re
import tomllib
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from app.domain.languages import LETTER_LANGUAGES, Language
from tests.program import ROOT

KK, RU = Language.KAZAKH, Language.RUSSIAN
RESOURCES, TABLE = ROOT / "resources", ROOT / "docs" / "words.md"
ENDING = "[а-яёәғқңөұүһі]*"
LAWFUL = {
    "өтініш": r"(?!хат)(?!тік)(?!\s+білдіруші)",
    "ерікті": r"(?!\s+түрде)",
}
"""What may follow a rejected word, because together they are another one."""
KEPT = {"Іс тапсырылды"}
"""Handing a case over is another thing than filing a paper."""


def rejected() -> Iterator[tuple[str, Language]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split(" | ")]
        if not line.startswith("| ") or len(cells) < 4 or cells[0] == "English":
            continue
        languages = (KK,) if cells[3].startswith("kk: ") else LETTER_LANGUAGES
        for word in filter(None, cells[3].removeprefix("kk: ").split(", ")):
            yield from ((word, language) for language in languages)


def said(language: Language) -> Iterator[tuple[str, str]]:
    """Every sentence in that language, with where it stands."""
    yield from sentences("texts", tomllib.loads((RESOURCES / "law" / f"texts.{language}.toml").read_text("utf-8")))
    for path in sorted((RESOURCES / "letters" / language).iterdir()):
        yield path.name, path.read_text(encoding="utf-8")
    catalogue = ET.parse(RESOURCES / "i18n" / f"arasha_{language}.ts")  # noqa: S314 - our own file
    for message in catalogue.iter("message"):
        yield str(message.findtext("source")), " ".join(message.find("translation").itertext())  # type: ignore[union-attr]
    told = tomllib.loads((RESOURCES / "demo" / "specimen.toml").read_text("utf-8"))
    yield from sentences("specimen", told[language])


def sentences(place: str, table: object) -> Iterator[tuple[str, str]]:
    if isinstance(table, dict):
        for name, value in table.items():
            yield from sentences(f"{place}.{name}", value)
    elif isinstance(table, str):
        yield place, table


def test_the_table_rejects_words() -> None:
    assert {"волонтёр", "ерікті", "клиент", "өтініш", "хатқалта", "тапсырылды"} <= {word for word, _ in rejected()}


@pytest.mark.parametrize(("word", "language"), list(rejected()))
def test_a_rejected_word_stands_in_no_text(word: str, language: Language) -> None:
    pattern = re.compile(rf"\b{word}{LAWFUL.get(word, '')}{ENDING}", re.IGNORECASE)
    found = [(where, text[:80]) for where, text in said(language) if pattern.search(text) and text not in KEPT]
    assert found == []
