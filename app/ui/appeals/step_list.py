"""The next lawful step as one sentence and one button, and the others with their last days."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.courses import Course, Step
from app.ui import theme
from app.ui.appeals import steps
from app.ui.only_looking import changes
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words


class StepLine(QWidget):
    """One lawful step: its sentence, and a button where the program can help; `wanted(step)` is the button."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._step: Step | None = None
        self.sentence = WrappedLabel()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.button = QPushButton()
        theme.set_state(self.button, "look", "primary" if primary else "")
        changes(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.button)
        self.button.clicked.connect(self._want)

    def show_step(self, step: Step | None, course: Course) -> None:
        """Show a step of a course, or say that nothing is to be done."""
        self._step = step
        if step is None:
            self.sentence.setText(self.tr("Nothing is to be done now."))
            self.button.hide()
            return
        self.sentence.setText(steps.sentence(step, self._words))
        text = steps.button(steps.way(step, course), self._words)
        self.button.setText(text)
        self.button.setVisible(bool(text))

    @Slot()
    def _want(self) -> None:
        if self._step is not None:
            self.wanted.emit(self._step)


class NextStep(QFrame):
    """The card that says what comes next; `step_wanted(step)`."""

    step_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self.title = QLabel()
        theme.set_state(self.title, "part", "label")
        self.line = StepLine(words, primary=True)
        self.line.button.setObjectName("next_step")
        self.line.wanted.connect(self.step_wanted)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 8, 8, 8)
        box.setSpacing(12)
        box.addWidget(self.title)
        box.addWidget(self.line, 1)

    def show_course(self, course: Course) -> None:
        """Show the expected step of a course."""
        self.title.setText(self.tr("Next step:"))
        self.line.show_step(steps.expected(course), course)


class StepList(QWidget):
    """The lawful steps beside the expected one; `step_wanted(step)`."""

    step_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._course: Course | None = None
        self.title = QLabel()
        theme.set_state(self.title, "part", "heading")
        self.lines: list[StepLine] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(self.title)

    def show_course(self, course: Course) -> None:
        """Show the other steps of a course."""
        self._course = course
        found = steps.others(course)
        while len(self.lines) > len(found):
            line = self.lines.pop()
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(found):
            line = StepLine(self._words)
            line.wanted.connect(self.step_wanted)
            self.lines.append(line)
            self._box.addWidget(line)
        for line, step in zip(self.lines, found, strict=True):
            line.show_step(step, course)
        self.setVisible(bool(found))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange and self._course is not None:
            self.show_course(self._course)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Also lawful now"))
