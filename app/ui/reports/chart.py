"""Bars beside a table: each with its name and number; who hears the screen reads the table, which says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

MOST_BARS = 40
_LINE, _BAR, _GAP = 28, 16, 8
_LABEL_SHARE = 0.36
_WIDTH, _NUMBER_ROOM = 320, 76
_BEFORE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: its name, its length, what is written behind it; `before` is a thin one below it."""

    label: str
    amount: int
    said: str
    before: int = 0


class BarChart(QWidget):
    """The longest bar fills the width. `chosen(place)`: a bar was clicked; the keyboard opens cells of the table."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these; its description says them as a list."""
        self._bars = tuple(bars[:MOST_BARS])
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.said}" for bar in self._bars))
        self.setFixedHeight(max(1, len(self._bars)) * _LINE)
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Wide enough for names and bars."""
        return QSize(_WIDTH, max(1, len(self._bars)) * _LINE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a line opens it."""
        place = int(event.position().y()) // _LINE
        if place < len(self._bars):
            self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars in the colours of the theme."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((max(bar.amount, bar.before) for bar in self._bars), default=0) or 1
        left = self.width() * _LABEL_SHARE
        room = max(1.0, self.width() - left - _NUMBER_ROOM)
        for place, bar in enumerate(self._bars):
            self._draw(painter, bar, QRectF(left, place * _LINE, room, _LINE), longest)
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, room: QRectF, longest: int) -> None:
        width = room.width() * bar.amount / longest
        top = room.top() + (_LINE - _BAR) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        if bar.amount:
            painter.drawRoundedRect(QRectF(room.left(), top, max(width, 2.0), _BAR), 3, 3)
        if bar.before:
            painter.setBrush(theme.colour("line_strong"))
            before = room.width() * bar.before / longest
            painter.drawRect(QRectF(room.left(), top + _BAR, max(before, 2.0), _BEFORE))
        painter.setPen(theme.colour("text"))
        named = QRectF(0, room.top(), room.left() - _GAP, _LINE)
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(named.width()))
        painter.drawText(named, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, label)
        behind = QRectF(room.left() + width + _GAP, room.top(), _NUMBER_ROOM, _LINE)
        painter.setPen(theme.colour("muted"))
        painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, bar.said)
