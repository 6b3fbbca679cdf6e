"""The head of an appeal: what it is, whose, where it stands as colour, sign and word, and the next step."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.appeals import Appeal
from app.domain.codes import Timeliness
from app.domain.courses import Course
from app.ui import theme
from app.ui.appeals.step_list import NextStep
from app.ui.appeals.warning_list import sentence as warning_sentence
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.widgets.status import StatusChip
from app.ui.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All that the head says: the appeal with its course, its status of today, and the names around it."""

    appeal: Appeal
    course: Course
    timeliness: Timeliness
    today: date
    about: str


class AppealHeader(QWidget):
    """Title, one line about it, the status as chip and sentence, the next step, the first warning."""

    step_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._warned = False
        self._wide = True
        self.title = WrappedLabel()
        self.about = WrappedLabel()
        self.chip = StatusChip()
        self.state = WrappedLabel()
        self.step = NextStep(words)
        self.warning = SignLine()
        for label, part in ((self.title, "title"), (self.about, "help"), (self.state, "")):
            theme.set_state(label, "part", part)
        self.state.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        standing = QHBoxLayout()
        standing.setSpacing(8)
        standing.addWidget(self.chip)
        standing.addWidget(self.state, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addWidget(self.about)
        box.addLayout(standing)
        box.addWidget(self.step)
        box.addWidget(self.warning)
        self.step.step_wanted.connect(self.step_wanted)

    def show_standing(self, standing: Standing) -> None:
        """Show an appeal as it stands."""
        self.title.setText(standing.appeal.subject)
        self.about.setText(standing.about)
        self.chip.show_status(str(standing.timeliness), self._words.code("timeliness", standing.timeliness))
        self.state.setText(self._sentence(standing))
        self.step.show_course(standing.course)
        self._show_warning(standing.course)

    def show_warning(self, *, shown: bool) -> None:
        """Show the first warning, or leave its room to a part of the page that lists all or needs the height."""
        self._wide = shown
        self.warning.setVisible(self._warned and shown)

    def _sentence(self, standing: Standing) -> str:
        state = self._words.code("state", standing.course.state)
        pending = standing.course.pending
        if pending is None or pending.due_on is None:
            return self.tr("{state}.").format(state=state)
        left = (pending.due_on - standing.today).days
        day = self._words.long_date(pending.due_on)
        name = self._words.say(f"rule.{pending.rule}.name")
        if left > 0:
            said = self.tr("{state}. {term}: {day}, {days} left.")
        elif left == 0:
            said = self.tr("{state}. {term}: {day}, today.")
        else:
            said = self.tr("{state}. {term}: {day}, {days} ago.")
        return said.format(state=state, term=name, day=day, days=self._words.count("unit.day", abs(left)))

    def _show_warning(self, course: Course) -> None:
        found = course.warnings
        self._warned = bool(found)
        self.warning.setVisible(self._warned and self._wide)
        if not found:
            return
        text = warning_sentence(found[0], self._words)
        if len(found) > 1:
            text = self.tr("{warning} More under «Dates»: {count}.").format(warning=text, count=len(found) - 1)
        self.warning.say(text, "triangle-alert", "due_soon")
