"""The tasks of one case, and whether it has a next step at all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.cases import CaseFile
from app.domain.tasks import TaskDraft, TaskRow
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.todo.deeds import TaskDeeds
from app.ui.todo.lines import columns
from app.ui.todo.sets import SetDialog
from app.ui.widgets.table import ListView
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class TasksPanel(QWidget):
    """Shows the tasks of the case given to `show_case`; `changed`: one was written, put off or ended."""

    changed = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._file: CaseFile | None = None
        self._rows: list[TaskRow] = []
        self.list = ListView(columns(words, desk.context.today, with_case=False), icon="check")
        self.deeds = TaskDeeds(desk, words, self.current, self._begin, self)
        self.sowing = QPushButton()
        self.dialog: SetDialog | None = None
        self._build()
        self.retranslate()

    def show_case(self, file: CaseFile) -> None:
        """Show the tasks of this case."""
        self._file = file
        self._rows = self._desk.tasks.of_case(file.case.id)
        self.list.reload()
        if self.list.current_row() is None and self._rows:
            self.list.table.selectRow(0)
        self.deeds.refresh()

    def current(self) -> TaskRow | None:
        """The line chosen."""
        found = self.list.current_row()
        return found if isinstance(found, TaskRow) else None

    def count(self) -> int:
        """How many wait."""
        return sum(row.task.ended_at is None for row in self._rows)

    @Slot()
    def sow(self) -> None:
        """Offer the small set of tasks that fits where the latest paper stands."""
        if self._file is not None and self._file.appeals:
            self.dialog = SetDialog(self._desk, self._words, self._file.appeals[-1].id, self)
            self.dialog.saved.connect(self.changed)
            self.dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.deeds.retranslate()
        self.sowing.setText(self.tr("A set of tasks…"))
        self.list.table.setAccessibleName(self.tr("Tasks of the case"))
        self.list.empty.say(
            self.tr("No task yet"), self.tr("What is to be done by a day of yours: a call, a check, a question.")
        )
        self.list.retranslate()

    def _begin(self) -> TaskDraft:
        return TaskDraft(case_id=self._file.case.id if self._file is not None else None)

    def _build(self) -> None:
        theme.set_icon(self.sowing, "circle-check")
        changes(self.sowing)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.deeds.lay_out(buttons)
        buttons.insertWidget(buttons.count() - 1, self.sowing)
        self.list.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        self.list.current_changed.connect(self.deeds.refresh)
        self.list.opened.connect(self.deeds.finish)
        self.deeds.saved.connect(self.changed)
        self.sowing.clicked.connect(self.sow)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(buttons)
        lines.addWidget(self.list, 1)
