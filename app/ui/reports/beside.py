"""A count beside the window: how far it is, a button to stop it; one asked for later takes the place of an earlier."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from app.services.reports import GoOn

_BAR_WIDTH = 160


class Beside(QWidget):
    """`begin(work, take)`: `work(go_on)` runs on a thread of its own, its result goes to `take` on the window's.

    `failed(error)`: it could not be; `idle`: nothing is under way any more.
    """

    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self)
        self._task: Task | None = None
        self.told, self.bar, self.stopping = QLabel(), QProgressBar(), QPushButton()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.stopping.clicked.connect(self.stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch(1)
        for part in (self.told, self.bar, self.stopping):
            line.addWidget(part)
        self._show(working=False)
        self.retranslate()

    def begin(self, work: "Callable[[GoOn], Any]", take: Callable[[Any], object]) -> None:
        """Begin; what is still under way is stopped, and its result is thrown away."""
        self.stop()
        task = self._task = self._tasks.start(lambda progress: work(progress.report))
        self.bar.setRange(0, 0)
        self._show(working=True)
        task.progress.moved.connect(self._move)
        task.done.connect(take)
        task.failed.connect(self.failed)
        task.finished.connect(lambda: self._end(task))

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    @Slot()
    def stop(self) -> None:
        """Stop at the next question to the file."""
        if self._task is not None:
            self._task.cancel()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.told.setText(self.tr("Counting…"))
        self.stopping.setText(self.tr("Stop"))
        self.bar.setAccessibleName(self.tr("How far the count is"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(int, int)
    def _move(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._show(working=False)
            self.idle.emit()

    def _show(self, *, working: bool) -> None:
        for part in (self.told, self.bar, self.stopping):
            part.setVisible(working)
