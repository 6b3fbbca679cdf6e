"""Breaking a paragraph into lines: as many words as fit, a word parted where a line would be too loose without it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle

from app.letters.faces import Face

SOFT = "\u00ad"
"""Where a word of a justified paragraph may be parted; it prints only as the hyphen of a line's end."""
WHOLE_WORD = 8
"""Letters of the longest word that is never parted at its own hyphen («ӘРПК-нің»); longer ones may be."""
LOOSE = 1.6
"""How many times wider than its own a space of a justified line may become before a word is parted instead."""
SHRINK = 0.05
"""What share of its spaces a justified line may lose to take in one more word."""
MOST_PARTED = 2
"""How many lines in a row may end in a soft hyphen."""
_OWN_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_NEVER = re.compile(r"[\d@]")
"""Numbers and addresses stay whole as long as a line has room for them."""
_FUZZ = 1e-6


@dataclass(frozen=True, slots=True)
class Bit:
    """A word, or the part of a word that stands on one line: `whole` is all of it."""

    text: str
    whole: str
    begins: bool = True
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what stands on it, with one space between; its width in points when no space grows."""

    bits: tuple[Bit, ...]
    width: float
    last: bool = False

    @property
    def parted(self) -> bool:
        """Whether it ends with the hyphen of a word that goes on."""
        return bool(self.bits) and self.bits[-1].goes_on and self.bits[-1].text.endswith("-")


def broken(text: str, style: ParagraphStyle, face: Face, width: float) -> tuple[Line, ...]:
    """The lines of a paragraph set to that width, in points; one at least."""
    breaking = _Breaking(style, face, width)
    breaking.take(text)
    return tuple(breaking.lines)


class _Breaking:
    """One paragraph while it is broken."""

    def __init__(self, style: ParagraphStyle, face: Face, width: float) -> None:
        self.lines: list[Line] = []
        self._justified = style.alignment == TA_JUSTIFY
        self._face, self._size = face, style.fontSize
        self._space = self._measure(" ")
        self._whole_room = width - style.leftIndent - style.rightIndent
        self._room = self._whole_room - style.firstLineIndent
        self._row: list[Bit] = []
        self._used = 0.0

    def take(self, text: str) -> None:
        """Break it; a line that ends in the text ends on the page."""
        for line in text.split("\n"):
            words = [word for word in line.split(" ") if word]
            for number, word in enumerate(words):
                self._set(word, final=number == len(words) - 1)
            self._finish(last=True)

    def _set(self, word: str, *, final: bool) -> None:
        rest, begins, whole = word, True, word.replace(SOFT, "")
        while True:
            bare = rest.replace(SOFT, "")
            width = self._measure(bare)
            if self._fits(width):
                self._add(Bit(bare, whole, begins), width)
                return
            start, left = self._parted(rest, soft=self._justified and not final)
            if not start and not self._row:
                start, left = self._cut(bare)
            if start:
                self._add(Bit(start, whole, begins, goes_on=True), self._measure(start))
                rest, begins = left, False
            self._finish()

    def _fits(self, width: float) -> bool:
        shrunk = len(self._row) * self._space * SHRINK if self._justified else 0.0
        return self._used + self._gap + width <= self._room + shrunk + _FUZZ

    @property
    def _gap(self) -> float:
        return self._space if self._row else 0.0

    def _add(self, bit: Bit, width: float) -> None:
        self._used += self._gap + width
        self._row.append(bit)

    def _finish(self, *, last: bool = False) -> None:
        self.lines.append(Line(tuple(self._row), self._used, last))
        self._row, self._used, self._room = [], 0.0, self._whole_room

    def _parted(self, word: str, *, soft: bool) -> tuple[str, str]:
        """The longest beginning of the word that fits on this line, and the rest; two empty strings if none does."""
        found = ("", "")
        for place in self._places(word, soft=soft and self._loose()):
            start = word[:place].replace(SOFT, "")
            start += "" if start.endswith("-") else "-"
            if not self._fits(self._measure(start)):
                break
            found = start, word[place:].removeprefix(SOFT)
        return found

    def _places(self, word: str, *, soft: bool) -> Iterator[int]:
        """Where the word may be parted, from its beginning: a word has either hyphens of its own or soft ones."""
        if len(word) > WHOLE_WORD and not _NEVER.search(word):
            yield from (found.end() for found in _OWN_HYPHEN.finditer(word))
        if soft:
            yield from (place for place, letter in enumerate(word) if letter == SOFT)

    def _loose(self) -> bool:
        """Whether the line as it stands would need wide spaces, and not too many before it were parted."""
        before = self.lines[-MOST_PARTED:]
        if len(before) == MOST_PARTED and all(line.parted for line in before):
            return False
        spaces = len(self._row) - 1
        return spaces < 1 or (self._room - self._used) / spaces > (LOOSE - 1) * self._space

    def _cut(self, word: str) -> tuple[str, str]:
        """A word that is wider than a line: as many letters as fit, one at least."""
        fitting = 1
        while fitting < len(word) and self._fits(self._measure(word[: fitting + 1])):
            fitting += 1
        return word[:fitting], word[fitting:]

    def _measure(self, text: str) -> float:
        return self._face.width(text, self._size)
