"""Runs what takes longer than a moment beside the window, with progress and cancel."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class Cancelled(Exception):
    """The person does not want the result any more."""


class Progress(QObject):
    """What the work gets: it says how far it is and asks whether to go on."""

    moved = Signal(int, int)
    _reported = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = Event()
        self._reported.connect(self.moved)

    def report(self, done: int, total: int) -> None:
        """Say how far the work is; raises `Cancelled` when it is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled
        self._reported.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


class Task(QObject):
    """One piece of work under way; its signals arrive on the thread of the window.

    Exactly one of `done(result)`, `failed(error)` and `stopped()` comes, then `finished()`.
    """

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress()
        self._work = work
        self._ended.connect(self._end)

    def run(self) -> None:
        """Do the work on whatever thread this is called."""
        result, error = None, None
        try:
            result = self._work(self.progress)
        except Exception as caught:  # noqa: BLE001 - carried to the window's thread, said or reported there
            error = caught
        self._ended.emit(result, error)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; a result that comes all the same is thrown away."""
        self.progress.cancel()

    @Slot(object, object)
    def _end(self, result: object, error: Exception | None) -> None:
        if self.progress.cancelled:
            self.stopped.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.finished.emit()
        self.deleteLater()


class _Run(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class TaskRunner(QObject):
    """The one place that starts work beside the window; `busy_changed` tells of the first and the last."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def start(self, work: Callable[[Progress], Any]) -> Task:
        """Begin; connect to the task's signals at once, none comes before the window's next turn."""
        task = Task(work, self)
        self._running.add(task)
        task.finished.connect(lambda: self._forget(task))
        if len(self._running) == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes its value by position
        self._pool.start(_Run(task))
        return task

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._running)

    def cancel_all(self) -> None:
        """Ask everything to stop; no result of it comes any more."""
        for task in self._running:
            task.cancel()

    def stop_all(self) -> None:
        """Ask everything to stop and wait for it: before the window closes."""
        self.cancel_all()
        self._pool.waitForDone()

    def _forget(self, task: Task) -> None:
        self._running.discard(task)
        if not self._running:
            self.busy_changed.emit(False)  # noqa: FBT003
