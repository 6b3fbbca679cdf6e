"""Folding of Kazakh and Russian letters: SQLite's LIKE and lower() know ASCII alone."""

import re
import unicodedata

from sqlalchemy import ColumnElement, and_, or_, true
from sqlalchemy.orm import InstrumentedAttribute

_LETTERS = str.maketrans("әғқңөұүһіё", "агкноуухие")
_WORD = re.compile(r"\d+(?:[-/]\d+)+|[^\W_]+")
"""A number with its own lines stays one word: «2026-0001»."""
LEGAL_FORMS = frozenset(
    "гу кгу ргу кгп ркп гкп кгкп ргкп ргп пхв ао нао тоо мм кмм рмм кмк кмкк ммк жшс ак кеак шжк".split()  # noqa: SIM905
)
"""Short legal forms before or after a body's name; nobody looks for them (authorities.md §6)."""


def fold(text: str) -> str:
    """The words of a text, small, with Kazakh letters as their Russian neighbours: «Қасымова» → «касымова»."""
    folded = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    return " ".join(_WORD.findall(folded))


def fold_body(text: str) -> str:
    """As `fold`, without the legal forms of a body («КГУ», «ММ»)."""
    return " ".join(word for word in fold(text).split() if word not in LEGAL_FORMS)


def digits(text: str) -> str:
    """The digits of a phone or number."""
    return "".join(letter for letter in text if letter.isdigit())


def holds(words: str, *columns: ColumnElement[str] | InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """A condition: every folded word stands in at least one of the columns, a number also without its lines."""
    found = []
    for word in words.split():
        written = {word, digits(word)} if word[0].isdigit() else {word}
        found.append(or_(*(column.contains(one, autoescape=True) for column in columns for one in sorted(written))))
    return and_(true(), *found)
