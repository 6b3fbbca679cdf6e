"""The window of tasks: mine, what I asked of others, all that wait, those that ended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.tasks import TaskDraft, TaskRow, TaskWhich
from app.ui import theme
from app.ui.todo.deeds import TaskDeeds
from app.ui.todo.lines import columns
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.table import ListView
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (1120, 600)


class TasksDialog(QDialog):
    """The list, and what can be done with the chosen task."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.which = CodeChoice(tuple(TaskWhich), lambda code: words.code("task_which", code))
        self.label = QLabel()
        self.list = ListView(columns(words, desk.context.today, with_case=True), icon="check")
        self.deeds = TaskDeeds(desk, words, self.current, TaskDraft, self)
        self.closing = QPushButton()
        self._build()
        self.retranslate()
        self.resize(*_SIZE)

    @Slot()
    def reload(self) -> None:
        """Read the lines anew."""
        self.list.reload()
        self.deeds.refresh()

    def current(self) -> TaskRow | None:
        """The line chosen."""
        found = self.list.current_row()
        return found if isinstance(found, TaskRow) else None

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Tasks"))
        self.label.setText(self.tr("&Show"))
        self.which.setAccessibleName(self.tr("Which tasks"))
        self.list.table.setAccessibleName(self.tr("Tasks"))
        self.closing.setText(self.tr("Close"))
        self.list.empty.say(self.tr("Nothing here"), self.tr("A new task: what is to be done, by which day, by whom."))
        self.which.retranslate()
        self.list.retranslate()
        self.deeds.retranslate()
        self.deeds.refresh()

    def _build(self) -> None:
        tasks = self._desk.tasks
        self.list.set_source(
            lambda: tasks.count(self.which.code()),
            lambda offset, limit: tasks.rows(self.which.code(), offset=offset, limit=limit),
        )
        self.list.current_changed.connect(self.deeds.refresh)
        self.list.opened.connect(self.deeds.finish)
        self.which.currentIndexChanged.connect(self.reload)
        self.deeds.saved.connect(self.reload)
        self.closing.clicked.connect(self.accept)
        self.closing.setAutoDefault(False)
        theme.set_state(self.label, "part", "label")
        self.label.setBuddy(self.which)
        asked, buttons = QHBoxLayout(), QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(self.label)
        asked.addWidget(self.which)
        asked.addStretch(1)
        self.deeds.lay_out(buttons)
        buttons.addStretch(1)
        buttons.addWidget(self.closing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addLayout(asked)
        lines.addWidget(self.list, 1)
        lines.addLayout(buttons)
