"""Bars on paper: one below the other, each with its name and its number; the table beneath says the same in words.

They are drawn as ornament: who is read the page aloud is read the table.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from app.letters.fonts import REGULAR
from app.letters.styles import GREY, SMALL
from app.letters.tagging import ornament

MOST_BARS = 24
_LINE, _BAR, _GAP = 15.0, 9.0, 6.0
_LABEL_SHARE, _NUMBER_ROOM = 0.34, 52.0
_FILL, _BEFORE = Color(0.04, 0.40, 0.43), Color(0.72, 0.72, 0.72)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: its name, how long it is, what is written behind it; `before` is a thin one below it."""

    label: str
    amount: int
    said: str
    before: int = 0


class Bars(Flowable):
    """The longest fills the width; names that do not fit are cut with a mark."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        super().__init__()
        self._bars = bars
        self.spaceBefore, self.spaceAfter = 8, 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the page, a line for each bar."""
        del height
        self.width, self.height = width, _LINE * len(self._bars)
        return self.width, self.height

    def draw(self) -> None:
        """Draw them from the top."""
        longest = max((max(bar.amount, bar.before) for bar in self._bars), default=0) or 1
        left = self.width * _LABEL_SHARE
        room = self.width - left - _NUMBER_ROOM
        with ornament(self.canv):
            for place, bar in enumerate(self._bars):
                bottom = self.height - (place + 1) * _LINE + (_LINE - _BAR) / 2
                self._draw_bar(bar, (left, bottom), room / longest)

    def _draw_bar(self, bar: Bar, corner: tuple[float, float], scale: float) -> None:
        left, bottom = corner
        canvas, width = self.canv, bar.amount * scale
        canvas.setFillColor(_FILL)
        if bar.amount:
            canvas.rect(left, bottom, width, _BAR, stroke=0, fill=1)
        if bar.before:
            canvas.setFillColor(_BEFORE)
            canvas.rect(left, bottom - 2, bar.before * scale, 2, stroke=0, fill=1)
        canvas.setFillColor(GREY)
        canvas.setFont(REGULAR, SMALL)
        canvas.drawRightString(left - _GAP, bottom + 1.5, self._cut(bar.label, left - _GAP))
        canvas.drawString(left + width + _GAP, bottom + 1.5, bar.said)

    def _cut(self, text: str, room: float) -> str:
        if self.canv.stringWidth(text, REGULAR, SMALL) <= room:
            return text
        while text and self.canv.stringWidth(f"{text}…", REGULAR, SMALL) > room:
            text = text[:-1]
        return f"{text.rstrip()}…"


def chart(bars: Sequence[Bar]) -> list[Flowable]:
    """The bars; no more of them than are read at a glance, and none where there is nothing to compare."""
    shown = bars[:MOST_BARS]
    return [Bars(shown)] if len(shown) > 1 and any(bar.amount or bar.before for bar in shown) else []
