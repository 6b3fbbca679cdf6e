"""The paper as it would print with what is typed: made beside the window, shown a moment after the last key."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.appeals import AppealDraft
from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.tasks import Task, TaskRunner
from app.ui.widgets.pdf_view import PdfView
from app.ui.words import Words

WAIT_MS = 250
"""From the last key to the begin of the drawing: nobody who types waits for it."""


class PaperPreview(QWidget):
    """Pages in the language of the paper. `shown`: they are those of what was asked for last."""

    shown = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._asked: tuple[int, AppealDraft] | None = None
        self._made: tuple[int, AppealDraft] | None = None
        self._task: Task | None = None
        self._tasks = TaskRunner(self)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._begin)
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
        self._asked = appeal_id, draft
        self._timer.start()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.state.setText(self.tr("Preview of what is typed; nothing of it is saved yet."))
        self.pdf.setAccessibleName(self.tr("The page as it will be printed"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _begin(self) -> None:
        """Begin, unless the pages before are still being made: then when they are."""
        if self._task is not None or self._asked is None:
            return
        asked = self._made = self._asked
        self._task = self._tasks.start(lambda _: self._desk.letters.preview_typed(*asked))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.finished.connect(self._go_on)

    @Slot(object)
    def _show(self, content: bytes) -> None:
        if self._made == self._asked:
            self.retranslate()
            self.pdf.show_pdf(content)
            self.shown.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._made == self._asked:
            self.state.setText(self._words.error(error))
            self.shown.emit()

    @Slot()
    def _go_on(self) -> None:
        self._task = None
        if self._made != self._asked:
            self._begin()
