"""How far some work beside the window is, and the button that stops it; nothing is seen while nothing is under way."""

from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.ui.tasks import Task


class WorkBar(QWidget):
    """Follows one task at a time; the one followed last counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stopping, self.bar = QPushButton(), QProgressBar()
        self._task: Task | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.stopping)
        line.addWidget(self.bar, 1)
        self.stopping.clicked.connect(self.stop)
        self.hide()
        self.retranslate()

    @property
    def task(self) -> Task | None:
        """The work under way."""
        return self._task

    def follow(self, task: Task) -> None:
        """Show how far this is, until it is over."""
        self._task = task
        self.bar.setRange(0, 0)
        task.progress.moved.connect(self._move)
        task.finished.connect(partial(self._rest, task))
        self.show()

    @Slot()
    def stop(self) -> None:
        """Ask the work to stop."""
        if self._task is not None:
            self._task.cancel()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.stopping.setText(self.tr("Stop"))
        self.bar.setAccessibleName(self.tr("How far it is"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(int, int)
    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _rest(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.hide()
