"""The letter as it would print with what is typed: made beside the window, shown a moment after the last key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.languages import Language
from app.domain.wording import Worded
from app.ui.latest import Latest
from app.ui.widgets.pdf_view import PdfView

if TYPE_CHECKING:
    from app.services.desk import Desk

WAIT_MS = 40
"""From the last key to the begin of the drawing: short enough for pages within 300 ms."""


class WordingPreview(QWidget):
    """Pages from invented data. `shown`: they are those of the text asked for last; `refused(error)`: it has none."""

    shown = Signal()
    refused = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk.wording.preview, WAIT_MS, self)
        self._latest.made.connect(self._show)
        self._latest.refused.connect(self.refused)
        self.pdf = PdfView()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.addWidget(self.pdf)

    def ask(self, kind: Worded, language: Language, text: str) -> None:
        """Show the letter with this text, a moment after the last time this was asked."""
        self._latest.ask(kind, language, text)

    def stop(self) -> None:
        """Make nothing more."""
        self._latest.stop()

    @Slot(object)
    def _show(self, content: bytes) -> None:
        self.pdf.show_pdf(content)
        self.shown.emit()
