"""The small set of tasks that fits where a paper stands: every day is seen, then added in one deed (F91)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.tasks import TaskDraft
from app.law.tasks import TaskSet
from app.ui import theme
from app.ui.saving import SavingDialog
from app.ui.todo.ticks import Tick, TickList
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560


class SetDialog(SavingDialog):
    """Shows the sets for the paper of that key, the fitting one first."""

    def __init__(self, desk: "Desk", words: Words, appeal_id: int, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._appeal_id = desk, appeal_id
        self._sets = desk.tasks.sets(appeal_id)
        self.which = CodeChoice(tuple(TaskSet), lambda code: words.code("task_set", code))
        self.ticks = TickList(words)
        self.form.add_row("which", self.which)
        self.label, self.explained = QLabel(), WrappedLabel()
        theme.set_state(self.label, "part", "label")
        theme.set_state(self.explained, "part", "help")
        self.label.setBuddy(self.ticks)
        for place, part in enumerate((self.label, self.ticks, self.explained), start=2):
            self.lines.insertWidget(place, part)
        self.which.set_code(self._sets.fitting or TaskSet.SENDING)
        self.which.currentIndexChanged.connect(self._offer)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def ready(self) -> bool:
        """At least one is ticked."""
        if not self.ticks.chosen():
            self.notice.say(self.tr("Tick what is to be added."), "warning")
        return bool(self.ticks.chosen())

    def deed(self) -> None:
        """Add what is ticked."""
        self._desk.tasks.write_all(
            [TaskDraft(what=one.what, due_on=one.on, appeal_id=self._appeal_id) for one in self.ticks.chosen()]
        )

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("A set of tasks"))
        self.saving.setText(self.tr("Add what is ticked"))
        self.form.label("which", self.tr("For what"))
        self.label.setText(self.tr("Tasks and their days"))
        self.ticks.setAccessibleName(self.tr("Tasks and their days"))
        self.explained.setText(self.tr("Counted in working days, from today or back from the date that is awaited."))
        self.which.retranslate()
        self._offer()

    def _offer(self) -> None:
        planned = self._sets.days.get(self.which.code(), ())
        self.ticks.offer([Tick(what=self._words.code("task_words", code), on=day) for code, day in planned])
