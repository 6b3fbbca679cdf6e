"""How a list is opened: at once where any page of it is there at once, else beside the window.

A question asked later makes an earlier one worthless: its work is stopped, and an answer that comes all the same is
thrown away. Until the new list is there the old one stays.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.register import View
from app.services.register import Listing
from app.ui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from app.services.desk import Desk


class Opening(QObject):
    """`opened(view, listing)`: here is the list, or its first lines; `completed(listing)`: here is the rest.

    `working(bool)`: whether something is being looked for; `failed(error)`: it could not be.
    """

    opened = Signal(object, object)
    completed = Signal(object)
    working = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = TaskRunner(self)
        self._turn = 0
        self._task: Task | None = None

    def open(self, view: View) -> None:
        """Open this view, in the place of whatever is still being opened."""
        self._turn += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        register = self._desk.register
        if register.is_quick(view):
            self.working.emit(False)  # noqa: FBT003 - a signal takes its value by position
            self.opened.emit(view, register.open(view))
        else:
            self._start(lambda progress: _open(self._desk, view, progress), partial(self._take, view))

    def _start(self, work: Callable[[Progress], Listing], take: Callable[[Listing], object]) -> None:
        turn = self._turn
        task = self._task = self._tasks.start(work)
        self.working.emit(True)  # noqa: FBT003 - as above
        task.done.connect(lambda listing: take(listing) if turn == self._turn else None)
        task.failed.connect(lambda error: self._fail(error) if turn == self._turn else None)

    def _take(self, view: View, listing: Listing) -> None:
        self._task = None
        self.opened.emit(view, listing)
        if listing.is_whole:
            self.working.emit(False)  # noqa: FBT003 - as above
        else:
            register = self._desk.register
            self._start(
                lambda progress: register.complete(view, lambda: progress.report(0, 0)),
                self._complete,
            )

    def _complete(self, listing: Listing) -> None:
        self._task = None
        self.completed.emit(listing)
        self.working.emit(False)  # noqa: FBT003 - as above

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._task = None
        self.working.emit(False)  # noqa: FBT003 - as above
        self.failed.emit(error)


def _open(desk: "Desk", view: View, progress: Progress) -> Listing:
    progress.report(0, 0)  # a question that waited in line while the next was typed is not asked at all
    return desk.register.open(view, lambda: progress.report(0, 0))
