"""The words somebody looks for: each in all its ways, phones with and without the 8 or +7 before them.

Where such words stand in what is shown is told by `marks`.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from app.domain.lengths import LINE
from app.domain.spelling import WORD, digits, spell, words
from app.domain.stems import asked

BEFORE, BEHIND = 24, 60
"""Letters shown around what was found."""
_PHONE = re.compile(r"\+?[78][\d\s()\-]{3,}|[\d\s()+\-]{10,}")
_TRUNK = ("7", "8")
"""What stands before the ten digits of a phone: +7 abroad, 8 at home; a card may hold either."""
_WITHOUT_TRUNK = range(3, 11)
_EXACT = re.compile(r'[«"“”]([^«»"“”]+)[»"“”]')
"""What stands between quotation marks is looked for as written, without other endings."""


class Word(NamedTuple):
    """A word of a question: what it may begin with, or what it is where it was quoted (`whole`)."""

    ways: tuple[str, ...]
    whole: bool = False


def wanted(text: str) -> list[Word]:
    """The words of a question, each with its beginnings; a phone is one word.

    What may be a phone may also be a number or a day in a text: it is looked for as written too. What goes on after
    the length of a line narrows the question no more: a page pasted by a slip would be asked for minutes.
    """
    text = text[:LINE]
    figures = digits(text)
    if figures and _PHONE.fullmatch(text.strip()):
        written = spell(text)
        return [Word((figures, *_without_trunk(figures), *(() if " " in written else (written,))))]
    quoted = [word for found in _EXACT.findall(text) for word in words(found)]
    return [
        *(Word((spell(word),), whole=True) for word in quoted),
        *(Word(ways) for ways in asked(_EXACT.sub(" ", text))),
    ]


def marks(shown: str, looked_for: Iterable[Word]) -> list[tuple[int, int]]:
    """Where the words looked for stand in a text as it is shown: beginning and length of each word found."""
    sought = tuple(looked_for)
    found = WORD.finditer(shown) if sought else ()
    return [(word.start(), len(word[0])) for word in found if any(_is(word[0], one) for one in sought)]


def around(text: str, looked_for: Iterable[Word]) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """The words of a text around the first that is looked for, and where such words stand in them; None without one.

    Cut between words, with «…» where something is left out. A number written in another grouping has no marks.
    """
    sought = tuple(looked_for)
    line = " ".join(text.split())
    found = marks(line, sought)
    if not found:
        figures = "" if any(map(str.isalpha, line)) else digits(line)
        asked_for = (way for word in sought for way in word.ways if way.isdigit())
        return (line, ()) if figures and any(way in figures for way in asked_for) else None
    start, length = found[0]
    begin, end = max(0, start - BEFORE), min(len(line), start + length + BEHIND)
    begin = line.rfind(" ", 0, begin) + 1 if begin else 0
    end = line.find(" ", end) if " " in line[end:] else len(line)
    cut = f"{'…' if begin else ''}{line[begin:end]}{'…' if end < len(line) else ''}"
    return cut, tuple(marks(cut, sought))


def _is(word: str, looked_for: Word) -> bool:
    """Whether a shown word is one looked for; a number may hold it in its middle."""
    spelled, figures = spell(word), digits(word)
    if looked_for.whole:
        return spelled in looked_for.ways
    return spelled.startswith(looked_for.ways) or any(way.isdigit() and way in figures for way in looked_for.ways)


def _without_trunk(figures: str) -> tuple[str, ...]:
    """The digits of what may be the beginning of a phone, from its second on."""
    return (figures[1:],) if figures[0] in _TRUNK and len(figures) - 1 in _WITHOUT_TRUNK else ()
