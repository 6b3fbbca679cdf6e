"""A small window for work that must be finished before anything else: it cannot be closed meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.tasks import TaskRunner

Result = TypeVar("Result")


class WaitingDialog(QDialog):
    """Shows what is done; `result` or `error` when it is over."""

    def __init__(self, sentence: str, work: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result_of_work: object = None
        self.error: Exception | None = None
        self._runner = TaskRunner(self)
        self._work = work
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(sentence)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 32, 32, 32)
        lines.setSpacing(16)
        lines.addWidget(QLabel(sentence))
        lines.addWidget(bar)
        self.setMinimumWidth(400)
        self.setWindowTitle("Arasha")
        theme.dress(self)

    def exec(self) -> int:
        """Begin, and come back when it is over: not from within the task's own signal, which still needs it."""
        task = self._runner.start(lambda _: self._work())
        task.done.connect(self._take)
        task.failed.connect(self._fail)
        task.finished.connect(self.accept, Qt.ConnectionType.QueuedConnection)
        code = super().exec()
        self._runner.stop_all()
        return code

    def reject(self) -> None:
        """Not before it is over."""

    @Slot(object)
    def _take(self, result: object) -> None:
        self.result_of_work = result

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.error = error


def wait_for(sentence: str, work: Callable[[], Result]) -> Result:
    """What the work gives; raises what it raised."""
    dialog = WaitingDialog(sentence, work)
    dialog.exec()
    dialog.deleteLater()
    if dialog.error is not None:
        raise dialog.error
    return dialog.result_of_work  # type: ignore[return-value]  # what `work` gave
