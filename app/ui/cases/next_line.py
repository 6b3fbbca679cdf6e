"""The next step of a case as one sentence and one button; a case without any says so (F84)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.domain.courses import Step
from app.ui import theme
from app.ui.appeals import steps
from app.ui.cases.chain import ChainRow
from app.ui.only_looking import changes
from app.ui.widgets.labels import SignLine
from app.ui.words import Words


class NextLine(QFrame):
    """`step_wanted(appeal_id, step)`: do it on its paper; `task_wanted`: nothing waits, plan something."""

    step_wanted = Signal(int, object)
    task_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self._words = words
        self._step: Step | None = None
        self._appeal_id = 0
        self._rows: Sequence[ChainRow] = ()
        self._idle = False
        self.sentence, self.button = SignLine(), QPushButton()
        theme.set_state(self.button, "look", "primary")
        changes(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.setSpacing(12)
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button)
        self.button.clicked.connect(self._act)

    def show_rows(self, rows: Sequence[ChainRow], *, idle: bool) -> None:
        """Show what comes next in a case of these papers; `idle`: nothing of it waits."""
        self._rows, self._idle = rows, idle
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self._step, found = None, _most_urgent(self._rows)
        if found is not None:
            self._step = steps.expected(found.course)
            self._appeal_id = found.id
        if self._idle:
            said = self.tr("This case has no next step: no date runs, and nobody has a task about it.")
            self.sentence.say(said, "triangle-alert", "due_soon")
            self.button.setText(self.tr("Write down a task"))
        elif self._step is not None and found is not None:
            self.sentence.say(steps.sentence(self._step, self._words), "arrow-right", "accent")
            self.button.setText(steps.button(steps.way(self._step, found.course), self._words))
        self.setVisible(self._idle or self._step is not None)
        self.button.setVisible(bool(self.button.text()))

    @Slot()
    def _act(self) -> None:
        if self._idle:
            self.task_wanted.emit()
        elif self._step is not None:
            self.step_wanted.emit(self._appeal_id, self._step)


def _most_urgent(rows: Sequence[ChainRow]) -> ChainRow | None:
    """The paper whose awaited day comes first, else the latest one that has a step."""
    with_step = [row for row in rows if steps.expected(row.course) is not None]
    dated = [row for row in with_step if row.course.pending is not None and row.course.pending.due_on is not None]
    if dated:
        return min(dated, key=lambda row: (row.course.pending and row.course.pending.due_on) or date.max)
    return with_step[-1] if with_step else None
