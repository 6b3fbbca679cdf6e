"""What is done with a task from any list of them: the same buttons on a panel and in a window."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.tasks import TaskDraft, TaskRow
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.saving import SavingDialog
from app.ui.todo.form import EndDialog, SnoozeDialog, TaskDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class TaskDeeds(QObject):
    """Buttons for the task that `current()` gives; `begin()` is what a new one begins with. `saved`: one was done.

    `dialog` is the window that was opened last.
    """

    saved = Signal()

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        current: Callable[[], TaskRow | None],
        begin: Callable[[], TaskDraft],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._current, self._begin, self._over = desk, words, current, begin, parent
        self.dialog: SavingDialog | None = None
        self.adding, self.finishing, self.snoozing, self.more = (QPushButton() for _ in range(4))
        menu = QMenu(self.more)
        self.changing, self.dropping = menu.addAction("", self.change), menu.addAction("", self.drop)
        self.more.setMenu(menu)
        theme.set_icon(self.adding, "plus")
        theme.set_icon(self.finishing, "check")
        self._wire()

    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order they are shown."""
        return (self.finishing, self.snoozing, self.more, self.adding)

    def lay_out(self, line: QHBoxLayout) -> None:
        """Put them into a line."""
        line.setSpacing(8)
        for button in self.buttons():
            line.addWidget(button)

    def refresh(self) -> None:
        """A task that waits can be done something with; one that has ended cannot."""
        row = self._current()
        waits = row is not None and row.task.ended_at is None
        for button in (self.finishing, self.snoozing, self.more):
            button.setEnabled(waits)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.adding.setText(self.tr("New task…"))
        self.finishing.setText(self.tr("Done…"))
        self.snoozing.setText(self.tr("Put off…"))
        self.more.setText(self.tr("More"))
        self.changing.setText(self.tr("Change…"))
        self.dropping.setText(self.tr("Drop…"))

    def add(self) -> None:
        """Begin a new task."""
        self._open(TaskDialog(self._desk, self._words, self._begin(), self._over))

    def finish(self) -> None:
        """Say that the chosen one is done."""
        self._with(lambda row: EndDialog(self._desk, self._words, row.task, self._over))

    def snooze(self) -> None:
        """Put the chosen one off."""
        self._with(lambda row: SnoozeDialog(self._desk, self._words, row.task, self._over))

    def change(self) -> None:
        """Change the words, the person or the repetition of the chosen one."""

        def made(row: TaskRow) -> SavingDialog:
            draft = replace(row.task.draft(), due_on=row.task.on)
            return TaskDialog(self._desk, self._words, draft, self._over, row.task)

        self._with(made)

    def drop(self) -> None:
        """Drop the chosen one."""
        self._with(lambda row: EndDialog(self._desk, self._words, row.task, self._over, drop=True))

    def _with(self, made: Callable[[TaskRow], SavingDialog]) -> None:
        row = self._current()
        if row is not None and row.task.ended_at is None:
            self._open(made(row))

    def _open(self, dialog: SavingDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self.saved)
        dialog.open()

    def _wire(self) -> None:
        changes(*self.buttons())
        for button in self.buttons():
            button.setAutoDefault(False)
        self.adding.clicked.connect(self.add)
        self.finishing.clicked.connect(self.finish)
        self.snoozing.clicked.connect(self.snooze)
