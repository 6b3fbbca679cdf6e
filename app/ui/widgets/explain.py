"""Shows an explanation line by line: headings, counted days with their numbers, skipped days in grey."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.ui import theme

TONES = {"heading": "text", "plain": "text", "counted": "text", "skipped": "muted", "note": "muted", "due": "accent"}
"""What a line may be, with its colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of an explanation; `mark` stands before it (a number, a dash)."""

    text: str
    tone: str = "plain"
    mark: str = ""


class ExplainPanel(QTextBrowser):
    """Lines one may read, select and copy; reached by Tab, read by a screen reader as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of the ones before; an unknown tone is a mistake of ours (KeyError)."""
        self._lines = tuple(lines)
        self._render()

    def show_text(self, lines: Sequence[str]) -> None:
        """Show plain lines; the first is the heading."""
        self.show_lines([Line(text=text, tone="plain" if number else "heading") for number, text in enumerate(lines)])

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        rows = "".join(self._row(line) for line in self._lines)
        self.setHtml(f"<table width='100%' cellspacing='0' cellpadding='2'>{rows}</table>")

    @staticmethod
    def _row(line: Line) -> str:
        style = f"color: {theme.colour(TONES[line.tone]).name()}"
        words = escape(line.text)
        if line.tone in {"heading", "due"}:
            words = f"<b>{words}</b>"
        if not line.mark:
            return f"<tr><td colspan='2' style='{style}'>{words}</td></tr>"
        return (
            f"<tr><td width='32' align='right' style='{style}; padding-right: 8px'>{escape(line.mark)}</td>"
            f"<td style='{style}'>{words}</td></tr>"
        )
