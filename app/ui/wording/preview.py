"""The letter as it would print with what is typed: made beside the window, shown a moment after the last key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.wording import Worded
from app.ui.tasks import Task, TaskRunner
from app.ui.widgets.pdf_view import PdfView

if TYPE_CHECKING:
    from app.services.desk import Desk

WAIT_MS = 40
"""From the last key to the begin of the drawing: short enough for pages within 300 ms."""
Asked = tuple[Worded, Language, str]


class WordingPreview(QWidget):
    """Pages from invented data. `shown`: they are those of the text asked for last; `refused(error)`: it has none."""

    shown = Signal()
    refused = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Asked | None = None
        self._made: Asked | None = None
        self._task: Task | None = None
        self._tasks = TaskRunner(self)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self.pdf = PdfView()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.addWidget(self.pdf)

    def ask(self, kind: Worded, language: Language, text: str) -> None:
        """Show the letter with this text, a moment after the last time this was asked."""
        self._asked = kind, language, text
        self._timer.start()

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()
        self._tasks.stop_all()

    @Slot()
    def _begin(self) -> None:
        """Begin, unless the pages before are still being made: then when they are."""
        if self._task is not None or self._asked is None:
            return
        asked = self._made = self._asked
        self._task = self._tasks.start(lambda _: self._desk.wording.preview(*asked))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.finished.connect(self._go_on)

    @Slot(object)
    def _show(self, content: bytes) -> None:
        if self._made == self._asked:
            self.pdf.show_pdf(content)
            self.shown.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._made == self._asked:
            self.refused.emit(error)

    @Slot()
    def _go_on(self) -> None:
        self._task = None
        if self._made != self._asked:
            self._begin()
