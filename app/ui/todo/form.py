"""A task: written down in seconds, put off with a reason, done or dropped with a word."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from app.domain.drafts import DraftPlace
from app.domain.problems import Problem
from app.domain.tasks import MOST_REPEATS, RepeatUnit, Task, TaskDraft
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import CodeChoice, RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH, _NARROW, _LINES = 560, 480, 3


class TaskDialog(SavingDialog):
    """A new task that begins with `draft`, or a `task` whose words, person or repetition are changed."""

    def __init__(self, desk: "Desk", words: Words, draft: TaskDraft, parent: QWidget, task: Task | None = None) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._begun, self._task = desk, draft, task
        self.what, self.due_on = QLineEdit(), DateField(ahead=True)
        self.who = RecordChoice()
        self.follow_up = QCheckBox()
        self.every = QSpinBox(maximum=MOST_REPEATS)
        self.unit = CodeChoice(tuple(RepeatUnit), lambda code: words.code("repeat_unit", code))
        self.repeat_until = DateField(ahead=True)
        self._build()
        self._show(draft)
        place = (DraftPlace.NEW_TASK, draft.case_id or 0) if task is None else (DraftPlace.TASK, task.id)
        self.keep_typed(desk, *place, self.what.text)
        self.retranslate()
        self._arrange()
        self.resize(_WIDTH, self.sizeHint().height())

    def draft(self) -> TaskDraft:
        """What stands in the fields."""
        return replace(
            self._begun,
            what=self.what.text().strip(),
            due_on=self.due_on.date(),
            for_id=self.who.value(),
            follow_up=self.follow_up.isChecked(),
            every=self.every.value(),
            unit=self.unit.code(),
            repeat_until=self.repeat_until.date(),
        )

    def ready(self) -> bool:
        """What and when; the day of a task that is kept moves elsewhere."""
        found = self._desk.tasks.problems(self.draft())
        asked = found if self._task is None else tuple(one for one in found if one.field != "due_on")
        return not self.form.show_problems(self._words.problems(asked))

    def deed(self) -> None:
        """Write it down, or save what was changed."""
        if self._task is None:
            self._desk.tasks.write(self.draft())
        else:
            self._desk.tasks.change(self._task.id, self.draft(), self._task.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        new = self._task is None
        self.setWindowTitle(self.tr("New task") if new else self.tr("Change the task"))
        self.saving.setText(self.tr("Write it down") if new else self.tr("Save"))
        self.form.label("what", self.tr("What is to be done"))
        kept = "" if new else self.tr("The day moves by «Put off…», with a reason.")
        self.form.label("due_on", self.tr("By which day"), kept)
        self.form.label("for_id", self.tr("For whom"))
        self.follow_up.setText(self.tr("A question: it is closed with an answer"))
        self.form.label("every", self.tr("Comes again every"), self.tr("0: once."))
        self.form.label("unit", self.tr("Unit"))
        self.form.label("repeat_until", self.tr("Until"), self.tr("Empty: without end."))
        self.unit.retranslate()
        self._offer()

    def _build(self) -> None:
        form = self.form
        form.add_row("what", self.what)
        form.add_row("due_on", self.due_on, beside=True)
        form.add_row("for_id", self.who, beside=True, stretch=2)
        form.add_row("follow_up", self.follow_up)
        form.add_row("every", self.every, beside=True)
        form.add_row("unit", self.unit, beside=True)
        form.add_row("repeat_until", self.repeat_until, beside=True)
        self.every.valueChanged.connect(self._arrange)

    def _arrange(self) -> None:
        for name in ("unit", "repeat_until"):
            self.form.field(name).setEnabled(self.every.value() > 0)

    def _offer(self) -> None:
        chosen = self.who.value()
        people = [(user.id, user.name) for user in self._desk.people.active()]
        of_matter = self._begun.case_id is not None or self._begun.appeal_id is not None
        self.who.set_records(people, self.tr("Whoever works on the case") if of_matter else self.tr("Me"))
        self.who.set_value(chosen)

    def _show(self, draft: TaskDraft) -> None:
        self._offer()
        self.what.setText(draft.what)
        self.due_on.set_date(draft.due_on)
        self.due_on.setEnabled(self._task is None)
        self.who.set_value(draft.for_id)
        self.follow_up.setChecked(draft.follow_up)
        self.follow_up.setEnabled(self._task is None)
        self.every.setValue(draft.every)
        self.unit.set_code(draft.unit)
        self.repeat_until.set_date(draft.repeat_until)


class SnoozeDialog(SavingDialog):
    """To which day a task is put off, and why: without a reason it is not (F92)."""

    def __init__(self, desk: "Desk", words: Words, task: Task, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._task = desk, task
        self.due_on, self.reason = DateField(ahead=True), QLineEdit()
        self.form.add_row("due_on", self.due_on)
        self.form.add_row("reason", self.reason)
        self.keep_typed(desk, DraftPlace.SNOOZE, task.id, lambda: task.what)
        self.retranslate()
        self.resize(_NARROW, self.sizeHint().height())

    def deed(self) -> None:
        """Put it off."""
        self._desk.tasks.snooze(
            self._task.id, replace(self._task.draft(), due_on=self.due_on.date()), self.reason.text()
        )

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Put off: {task}").format(task=self._task.what))
        self.saving.setText(self.tr("Put off"))
        self.form.label("due_on", self.tr("To which day"))
        self.form.label("reason", self.tr("Why"), self.tr("The reason stays with the task and in the log."))


class EndDialog(SavingDialog):
    """The word a task ends with: the answer to a question, why one is dropped; of one that is done it may be empty."""

    def __init__(self, desk: "Desk", words: Words, task: Task, parent: QWidget, *, drop: bool = False) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._task, self._drop = desk, task, drop
        self.note = TextField(_LINES)
        self.form.add_row("reason" if drop else "note", self.note)
        self.keep_typed(desk, DraftPlace.TASK_DROP if drop else DraftPlace.TASK_END, task.id, lambda: task.what)
        self.retranslate()
        self.resize(_NARROW, self.sizeHint().height())

    def ready(self) -> bool:
        """A question has an answer."""
        empty = self._task.follow_up and not self._drop and not self.note.toPlainText().strip()
        found = (Problem(code="answer_empty", field="note"),) if empty else ()
        return not self.form.show_problems(self._words.problems(found))

    def deed(self) -> None:
        """End it."""
        done = self._desk.tasks.drop if self._drop else self._desk.tasks.finish
        done(self._task.id, self.note.toPlainText())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        if self._drop:
            self.setWindowTitle(self.tr("Drop: {task}").format(task=self._task.what))
            self.saving.setText(self.tr("Drop"))
            self.form.label("reason", self.tr("Why it is no longer needed"))
            return
        self.setWindowTitle(self.tr("Done: {task}").format(task=self._task.what))
        self.saving.setText(self.tr("Done"))
        asked = self._task.follow_up
        self.form.label("note", self.tr("Your answer") if asked else self.tr("A word about it (may be empty)"))
