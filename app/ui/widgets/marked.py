"""One line of plain words with some of them marked, as the hits of a search are marked in a list."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

_ROOM = 4


class MarkedLine(QWidget):
    """A quiet lead, then the words; what does not fit is left out with «…» and stands in the hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead, self._words = "", ""
        self._marks: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, lead: str, words: str, marks: Iterable[tuple[int, int]]) -> None:
        """Show these; a mark is the beginning and the length of a part of the words."""
        self._lead, self._words, self._marks = lead, words, tuple(marks)
        self.setToolTip(self.text())
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The whole line."""
        return " ".join(part for part in (self._lead, self._words) if part)

    def marked(self) -> list[str]:
        """The parts that are marked."""
        return [self._words[start : start + length] for start, length in self._marks]

    def sizeHint(self) -> QSize:
        """One line, however wide."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()), metrics.height() + _ROOM)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts one after the other, until the room ends."""
        del event
        painter, metrics = QPainter(self), self.fontMetrics()
        place, base = 0.0, (self.height() + metrics.ascent() - metrics.descent()) / 2
        for part, tone, is_hit in self._parts():
            room = self.width() - place
            said = metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(room) + 1)
            wide = metrics.horizontalAdvance(said)
            if is_hit:
                painter.fillRect(QRectF(place, 0, wide, self.height()), theme.colour("mark"))
            painter.setPen(theme.colour(tone))
            painter.drawText(QPointF(place, base), said)
            place += wide
            if said != part:
                break
        painter.end()

    def _parts(self) -> Iterator[tuple[str, str, bool]]:
        """Each stretch of the line with its colour, and whether it is a hit."""
        yield f"{self._lead} ", "muted", False
        done = 0
        for start, length in self._marks:
            yield self._words[done:start], "text", False
            yield self._words[start : start + length], "text", True
            done = start + length
        yield self._words[done:], "text", False
