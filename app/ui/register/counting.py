"""Counts what the side bar names, one after the other beside the window; the newest wish goes before older ones."""

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.domain.register import View
from app.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from app.services.desk import Desk


class Counting(QObject):
    """`counted(key, number)` comes for each view asked for, unless it was asked anew meanwhile."""

    counted = Signal(object, int)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = TaskRunner(self)
        self._waiting: dict[Hashable, View] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)  # the list is painted first
        self._soon.timeout.connect(self._next)
        self._task: Task | None = None
        self._key: Hashable = None

    def count(self, views: Mapping[Hashable, View]) -> None:
        """Count these; a key that waits or is being counted is begun anew."""
        for key in views:
            self._waiting.pop(key, None)
        self._waiting = {**views, **self._waiting}
        if self._task is not None and self._key in views:
            self._task.cancel()
        if self._task is None:
            self._soon.start()

    def _next(self) -> None:
        if not self._waiting or self._task is not None:
            return
        key = next(iter(self._waiting))
        view = self._waiting.pop(key)
        desk = self._desk
        self._key = key
        task = self._task = self._tasks.start(lambda _: desk.register.count(view))
        task.done.connect(lambda number: self.counted.emit(key, number))
        task.failed.connect(_raise_ours)
        task.finished.connect(self._go_on)

    def _go_on(self) -> None:
        """The next one; not where the work was stopped from outside, because the page or the file goes."""
        task, self._task = self._task, None
        if task is None or not task.progress.cancelled or self._key in self._waiting:
            self._next()


def _raise_ours(error: Exception) -> None:
    """A file that cannot be read is told by the list itself; a mistake of ours is shown like any other."""
    if not isinstance(error, UserError):
        raise error
