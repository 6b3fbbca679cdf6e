"""A paragraph of plain text on the page, drawn so that whoever searches, copies or listens finds whole words.

A word that stands on two lines is drawn with its whole self as `ActualText` (PDF 32000-1, 14.9.4). The text is never
read as markup.
"""

from collections.abc import Iterator
from copy import copy
from itertools import pairwise

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

from app.letters import fonts
from app.letters.breaking import MOST_PARTED, SOFT, Line, broken
from app.letters.tagging import NEXT, NUMBER, Said, piece

FEWEST = 2
"""Lines of a paragraph that stay together at the end of a page, and at the beginning of the next."""
_FUZZ, _ENDLESS = 1e-6, 0xFFFFFF


class Passage(Flowable):
    """One paragraph in a style; `number` hangs before it, `place` is where it stands in a table."""

    place = NEXT

    def __init__(self, text: str, style: ParagraphStyle, number: str = "") -> None:
        super().__init__()
        self.style = style
        self._text, self._number = text, number
        self._face = fonts.face(style.fontName)
        self._lines: tuple[Line, ...] = ()
        self._width = -1.0
        self._indent = style.firstLineIndent
        self._whole: object = self
        self._at = (0.0, 0.0)

    def getSpaceBefore(self) -> float:  # noqa: N802  # ReportLab's name
        """Points above."""
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802  # the same
        """Points below."""
        return float(self.style.spaceAfter)

    def minWidth(self) -> float:  # noqa: N802  # the same
        """Points of the narrowest column it can be set in."""
        return float(self.style.fontSize)

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Break it into lines of that width; a part of a paragraph keeps the lines it has."""
        if self._whole is self and self._width != width:
            self._lines = broken(self._text, self.style, self._face, width)
        self._width = width
        self.width, self.height = width, len(self._lines) * self.style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits and the rest; no line is left alone, and no page ends with a hyphen if it can be helped."""
        self.wrap(width, height)
        lines = self._lines
        fitting = int(height / self.style.leading + _FUZZ)
        if fitting >= len(lines):
            return [self]
        fitting = most = min(fitting, len(lines) - FEWEST)
        while fitting > 0 and lines[fitting - 1].parted:
            fitting -= 1
        if fitting < FEWEST < most - MOST_PARTED:
            fitting = most
        return [self._part(lines[:fitting]), self._part(lines[fitting:])] if fitting >= FEWEST else []

    def _part(self, lines: tuple[Line, ...]) -> "Passage":
        part = copy(self)
        vars(part).pop("_postponed", None)  # what ReportLab knows of the page the whole did not fit on
        part._lines = lines  # noqa: SLF001  # one of us
        if lines[0] is not self._lines[0]:
            part._number, part._indent = "", 0  # noqa: SLF001
        return part

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  # ReportLab's
        """Draw it where it stands, without a corner of its own for ReportLab to go to and come back from."""
        self.canv, self._at = canvas, (x, y)
        self.draw()
        del self.canv

    def draw(self) -> None:
        """Draw its number and itself as two pieces of what is read."""
        top = self._at[1] + self.height
        if self._number:
            left, base = self._at[0] + self.style.bulletIndent, top - self.style.fontSize
            with piece(self.canv, Said(NUMBER, self._number), top):
                self._put([f"1 0 0 1 {left:.3f} {base:.3f} Tm", *self._shown(self._number)])
        text = self._text.replace(SOFT, "")
        with piece(self.canv, Said(self.style.name, text, self.place, self._whole), top):
            self.show()

    def show(self) -> None:
        """Draw its lines, whatever they are read as."""
        self._put(list(self._drawn(self._at[1] + self.height - self.style.fontSize)))

    def _drawn(self, base: float) -> Iterator[str]:
        """Line after line: where it begins, by how much its spaces grow, what is shown on it."""
        style, indent = self.style, self._indent
        for line in self._lines:
            left = style.leftIndent + indent
            room = self.width - style.rightIndent - left - line.width
            left += self._at[0]
            grown = 0.0
            if style.alignment == TA_CENTER:
                left += room / 2
            elif style.alignment == TA_JUSTIFY and (not line.last or room < 0):
                text = " ".join(bit.text for bit in line.bits)
                grown = room / max(text.count(" ") + text.count("\u00a0"), 1)
            yield f"1 0 0 1 {left:.3f} {base:.3f} Tm {grown:.3f} Tw"
            yield from self._line(line)
            base -= style.leading
            indent = 0

    def _line(self, line: Line) -> Iterator[str]:
        """What shows a line; the first part of a parted word is read as all of it, any other as the space after it."""
        said = ""
        for bit in line.bits:
            text = bit.text if bit is line.bits[-1] else f"{bit.text} "
            if bit.begins and not bit.goes_on:
                said += text
                continue
            yield from self._shown(said)
            said = ""
            read = bit.whole if bit.begins else " "
            yield f"/Span <</ActualText <FEFF{read.encode('utf-16-be').hex()}>>> BDC"
            yield from self._shown(text)
            yield "EMC"
        yield from self._shown(said)

    def _shown(self, text: str) -> Iterator[str]:
        for font, letters in self._face.shown(text, vars(self.canv)["_doc"]):
            yield f"{font} {self.style.fontSize:g} Tf ({letters}) Tj"

    def _put(self, code: list[str]) -> None:
        red, green, blue = self.style.textColor.rgb()
        self.canv.addLiteral("\n".join((f"q BT {red:.3g} {green:.3g} {blue:.3g} rg", *code, "ET Q")))


class Together(KeepTogether):
    """What leads on to the next part stays with it: with the first lines of it where it is a long paragraph."""

    _content: list[Flowable]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Ask how tall all of it is; the page is then told that it must be split."""
        heights = [one.wrapOn(self.canv, width, height)[1] for one in self._content]
        between = sum(max(above.getSpaceAfter(), below.getSpaceBefore()) for above, below in pairwise(self._content))
        self._H, self._H0, self._last = sum(heights) + between, heights[0], heights[-1]
        self._wrapInfo = width, height
        return width, _ENDLESS

    def split(self, width: float, height: float) -> list[Flowable]:
        """All of it, on this page or on the next; or the beginning of its last paragraph here."""
        self.wrap(width, height)
        *leading, last = self._content
        if height < self._H and isinstance(last, Passage):
            parts = last.split(width, height - (self._H - self._last))
            if len(parts) > 1:
                return [*leading, *parts]
        whole: list[Flowable] = super().split(width, height)
        return whole
