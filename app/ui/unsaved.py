"""Keeps what is typed in a form while it is typed, and brings it back after a crash, a lock or a walk elsewhere."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import FileProblem

if TYPE_CHECKING:
    from app.services.desk import Desk

WAIT_MS = 1_500
"""From the first letter that is not kept to the moment it is; a commit costs a few milliseconds."""

Fields = Mapping[str, str]
Place = tuple[DraftPlace, int]
Typed = tuple[Fields, str]


class DraftKeeper(QObject):
    """Keeps the fields of one form.

    `read()` gives the fields as typed, `title()` the words Today finds them by. The owner calls `settle` when the form
    shows what is saved, `touch` with every letter, `done` when it was saved or thrown away on purpose.
    """

    def __init__(self, desk: "Desk", read: Callable[[], Fields], title: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read = read
        self._title = title
        self._place: Place | None = None
        self._clean: Fields = {}
        self._waiting: dict[Place, Typed | None] = {}
        self.problem: FileProblem | None = None
        """Why the disk took nothing the last time; None where it took everything."""
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def settle(self, place: DraftPlace, about: int) -> Draft | None:
        """The form shows what is saved of this record; returns what was typed there before and not saved."""
        self._timer.stop()
        self._place = (place, about)
        self._clean = dict(self._read())
        if self._place not in self._waiting:
            return self._desk.drafts.find(place, about)
        typed, at = self._waiting[self._place], self._desk.context.now()
        return typed and Draft(id=0, place=place, about=about, title=typed[1], kept_at=at, fields=typed[0])

    @property
    def unkept(self) -> Mapping[Place, Typed]:
        """What was typed and is in memory alone, because the disk did not take it."""
        return {place: typed for place, typed in self._waiting.items() if typed is not None}

    def is_dirty(self) -> bool:
        """Whether something stands in the form that is not saved."""
        return self._place is not None and dict(self._read()) != self._clean

    @Slot()
    def touch(self) -> None:
        """Something was typed: it is kept in a moment."""
        if self._place is not None and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Keep it now; what is as saved needs no draft. A disk that fails is said when the form is saved."""
        self._timer.stop()
        if self._place is not None:
            self._waiting[self._place] = (dict(self._read()), self._title()) if self.is_dirty() else None
        self._write()

    def rest(self) -> None:
        """Keep it now, and nothing more before the next `settle`: the form shows something else."""
        self.flush()
        self._place = None

    def done(self) -> None:
        """Saved, or thrown away on purpose: forget it."""
        self._timer.stop()
        if self._place is not None:
            self._waiting[self._place] = None
        self._write()

    def forget(self) -> None:
        """Saved, or thrown away on purpose, and the form is left."""
        self.done()
        self._place = None

    def _write(self) -> None:
        """Give the disk what waits for it; where it takes nothing, that waits in memory and is tried again in a moment.

        So what was typed is there when the person comes back to it, and what was saved does not look unsaved, to be
        saved twice.
        """
        for place in tuple(self._waiting):
            typed = self._waiting.pop(place)
            try:
                if typed is None:
                    self._desk.drafts.drop(*place)
                else:
                    self._desk.drafts.keep(*place, *typed)
            except FileProblem as problem:
                self._waiting[place] = typed
                self.problem = problem
                self._timer.start()
                return
        self.problem = None


class Unkept:
    """What the disk did not take when its form went (the file was locked): it waits for whoever typed it."""

    def __init__(self) -> None:
        self._waiting: dict[str, dict[Place, Typed]] = {}

    def take(self, desk: "Desk", keepers: Iterable[DraftKeeper]) -> None:
        """Take over from these keepers what is in their memory alone."""
        mine = self._waiting.setdefault(desk.context.user.uid, {})
        for keeper in keepers:
            mine.update(keeper.unkept)

    def give(self, desk: "Desk") -> None:
        """Give the disk what waits for who works now, before their forms ask for it; what it refuses waits on."""
        mine = self._waiting.get(desk.context.user.uid, {})
        for place in tuple(mine):
            try:
                desk.drafts.keep(*place, *mine[place])
            except FileProblem:
                return
            del mine[place]
