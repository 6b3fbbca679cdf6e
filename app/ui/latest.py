"""Makes beside the window what was asked for last, a moment after the last key."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import UserError
from app.ui.tasks import Task, TaskRunner


class Latest(QObject):
    """`work(*asked)` runs on a thread of its own, one at a time; what was overtaken meanwhile is not told.

    `made(result)`: of what was asked for last; `refused(error)`: it has none. Other errors are bugs and raised.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, work: Callable[..., Any], wait_ms: int, parent: QObject) -> None:
        """Begin so many milliseconds after the last time something was asked for: nobody who types waits for it."""
        super().__init__(parent)
        self._work = work
        self._asked: tuple[Any, ...] | None = None
        self._begun: tuple[Any, ...] | None = None
        self._task: Task | None = None
        self._tasks = TaskRunner(self)
        self._timer = QTimer(self, interval=wait_ms, singleShot=True)
        self._timer.timeout.connect(self._begin)

    def ask(self, *asked: object) -> None:
        """Make it with these, a moment after the last time this was asked."""
        self._asked = asked
        self._timer.start()

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()
        self._tasks.stop_all()

    @Slot()
    def _begin(self) -> None:
        """Begin, unless what was asked before is still being made: then when it is."""
        if self._task is not None or self._asked is None:
            return
        asked = self._begun = self._asked
        self._task = self._tasks.start(lambda _: self._work(*asked))
        self._task.done.connect(self._tell)
        self._task.failed.connect(self._fail)
        self._task.finished.connect(self._go_on)

    @Slot(object)
    def _tell(self, result: object) -> None:
        if self._begun == self._asked:
            self.made.emit(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._begun == self._asked:
            self.refused.emit(error)

    @Slot()
    def _go_on(self) -> None:
        self._task = None
        if self._begun != self._asked:
            self._begin()
