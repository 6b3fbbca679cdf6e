"""How a face stands in the file: the letters we print in one set made ready once, any other letter in further sets.

ReportLab cuts a face anew for every file, which is most of the time a letter takes. The first set is the same in every
file, so what is made of it is kept while the program runs; what was printed before changes no byte.
"""

import codecs
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont

from app.letters.writing import Document, Written, packed

_FIRST, _ASCII_ENDS, _SET = 32, 127, 256
_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})
_CYRILLIC = "".join(chr(code) for code in range(0x410, 0x450)) + "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
_SIGNS = "«»№–—…„“”’·°§×©•"
LETTERS = _CYRILLIC + _SIGNS
"""What, beside ASCII, nearly every letter of ours is written with."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is the same for a set in every file: its outlines, the way back to letters, its widths."""

    outlines: bytes
    meaning: bytes
    widths: str
    last: int


class Face(TTFont):
    """A face of which every file begins with the same set."""

    def begin(self, document: Document) -> None:
        """Let the file begin with the set of all files."""
        state = self._assignState(document)  # type: ignore[attr-defined]  # the stubs leave it out
        state.subsets = [list(self._first)]
        state.assignments = dict(self._places)
        state.nextCode = _SET

    def width(self, text: str, size: float) -> float:
        """How wide a text is, in points."""
        return sum(map(self._widths.__getitem__, text)) * size / 1000

    def shown(self, text: str, document: Document) -> list[tuple[str, str]]:
        """The text as that file shows it: sets by their names, each with its letters, escaped."""
        if not text:
            return []
        try:
            letters, _ = codecs.charmap_encode(text.replace("\u00a0", " "), "strict", self._places)
            shown = [(0, letters)]
        except UnicodeEncodeError:
            shown = self.splitString(text, document)
        return [
            (self.getSubsetInternalName(number, document), letters.decode("latin-1").translate(_ESCAPED))
            for number, letters in shown
        ]

    def addObjects(self, document: Document) -> None:  # noqa: N802  # ReportLab's name
        """Put the sets that were used into the file."""
        state = self.state[document]
        state.frozen = 1
        fonts = document.idToObject["BasicFonts"].dict
        for number, letters in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, document)[1:]
            font = Written(self._font(document, number, letters))
            font.put(document, name)
            fonts[name] = font
        del self.state[document]

    def _font(self, document: Document, number: int, letters: Sequence[int]) -> str:
        base = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
        ready = self._everywhere if number == 0 else self._ready(letters, 0)
        outlines = Written(ready.outlines).put(document)
        meaning = Written(ready.meaning).put(document)
        face = self.face
        box = " ".join(f"{edge:.0f}" for edge in face.bbox)
        about = Written(
            f"<< /Type /FontDescriptor /FontName /{base} /Flags {face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC}"
            f" /FontBBox [{box}] /ItalicAngle {face.italicAngle:.0f} /Ascent {face.ascent:.0f}"
            f" /Descent {face.descent:.0f} /CapHeight {face.capHeight:.0f} /StemV {face.stemV:.0f}"
            f" /MissingWidth {face.defaultWidth:.0f} /FontFile2 {outlines} >>"
        ).put(document)
        return (
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{base} /FirstChar {_FIRST * (number == 0)}"
            f" /LastChar {ready.last} /Widths [{ready.widths}] /ToUnicode {meaning} /FontDescriptor {about} >>"
        )

    @cached_property
    def _first(self) -> Sequence[int]:
        """The set of all files: ASCII at its own places, so that a space stays a space, then ours."""
        known = self.face.charToGlyph
        higher = [ord(letter) for letter in LETTERS if ord(letter) >= _ASCII_ENDS and ord(letter) in known]
        return [0] * _FIRST + list(range(_FIRST, _ASCII_ENDS)) + higher

    @cached_property
    def _places(self) -> dict[int, int]:
        """Where the letters stand in the set of all files."""
        return {code: place for place, code in enumerate(self._first) if place >= _FIRST}

    @cached_property
    def _widths(self) -> "_Widths":
        known = self.face.charWidths
        return _Widths(self.face.defaultWidth, {chr(code): width for code, width in known.items()})

    @cached_property
    def _everywhere(self) -> _Ready:
        return self._ready(self._first, _FIRST)

    def _ready(self, letters: Sequence[int], first: int) -> _Ready:
        outlines, widths = self.face.makeSubset(letters), self.face.charWidths
        return _Ready(
            outlines=packed(outlines, f"/Length1 {len(outlines)}"),
            meaning=packed("\n".join(_meaning(letters, first)).encode("ascii")),
            widths=" ".join(f"{widths.get(code, self.face.defaultWidth):.6g}" for code in letters[first:]),
            last=len(letters) - 1,
        )


class _Widths(dict[str, float]):
    """Thousandths of the size by letter; what the face does not have is as wide as its empty box."""

    def __init__(self, other: float, known: Mapping[str, float]) -> None:
        super().__init__(known)
        self._other = other

    def __missing__(self, letter: str) -> float:
        return self._other


def _meaning(letters: Sequence[int], first: int) -> Iterator[str]:
    """The way back from what stands on the page to letters (PDF 32000-1, 9.10.3)."""
    told = [(place, code) for place, code in enumerate(letters) if place >= first and code]
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <00> <FF> endcodespacerange"
    for start in range(0, len(told), 100):
        block = told[start : start + 100]
        yield f"{len(block)} beginbfchar"
        yield from (f"<{place:02X}> <{code:04X}>" for place, code in block)
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
