"""The paper as it would print with what is typed: made beside the window, shown a moment after the last key."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.appeals import AppealDraft
from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.latest import Latest
from app.ui.widgets.pdf_view import PdfView
from app.ui.words import Words

WAIT_MS = 250
"""From the last key to the begin of the drawing: nobody who types waits for it."""


class PaperPreview(QWidget):
    """Pages in the language of the paper. `shown`: they are those of what was asked for last."""

    shown = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._latest = Latest(desk.letters.preview_typed, WAIT_MS, self)
        self._latest.made.connect(self._show)
        self._latest.refused.connect(self._refuse)
        self.state, self.pdf = QLabel(), PdfView()
        self.state.setWordWrap(True)
        theme.set_state(self.state, "part", "help")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.state)
        lines.addWidget(self.pdf, 1)
        self.retranslate()

    def ask(self, appeal_id: int, draft: AppealDraft) -> None:
        """Show the paper with this, a moment after the last time it was asked."""
        self._latest.ask(appeal_id, draft)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.state.setText(self.tr("Preview of what is typed; nothing of it is saved yet."))
        self.pdf.setAccessibleName(self.tr("The page as it will be printed"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(object)
    def _show(self, content: bytes) -> None:
        self.retranslate()
        self.pdf.show_pdf(content)
        self.shown.emit()

    @Slot(object)
    def _refuse(self, error: UserError) -> None:
        self.state.setText(self._words.error(error))
        self.shown.emit()
