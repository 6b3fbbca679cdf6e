"""Three questions that find which of the six kinds a paper is; the next one appears where it is needed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.domain.codes import AppealKind
from app.law.kind_questions import ANSWERS, KindAnswer, KindQuestion, suggested
from app.ui import theme
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

_WIDTH = 620


class _Question(QWidget):
    """One question with its answers."""

    answered = Signal()

    def __init__(self, question: KindQuestion, words: Words) -> None:
        super().__init__()
        self._question, self._words = question, words
        self.label = WrappedLabel()
        self.buttons = {answer: QRadioButton(self) for answer in ANSWERS[question]}
        self._group = QButtonGroup(self)
        theme.set_state(self.label, "part", "heading")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.label)
        for button in self.buttons.values():
            self._group.addButton(button)
            lines.addWidget(button)
        self._group.buttonClicked.connect(self.answered)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def answer(self) -> KindAnswer | None:
        """What is marked."""
        return next((answer for answer, button in self.buttons.items() if button.isChecked()), None)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.label.setText(self._words.say(f"kind_question.{self._question}"))
        for answer, button in self.buttons.items():
            said = self._words.say(f"kind_answer.{answer}")
            button.setText(said)
            button.setAccessibleDescription(self.label.text())


class KindDialog(QDialog):
    """`chosen(kind)`: the paper is to be this one."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.questions = {question: _Question(question, words) for question in ANSWERS}
        self.found = WrappedLabel()
        self.taking, self.closing = QPushButton(), QPushButton()
        self.taking.setDefault(True)
        theme.set_state(self.taking, "look", "primary")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        buttons.addButton(self.closing, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.taking, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        self._lines = lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(20)
        for question in self.questions.values():
            question.answered.connect(self._go_on)
            lines.addWidget(question)
        lines.addWidget(self.found)
        lines.addStretch(1)
        lines.addWidget(buttons)
        self.resize(_WIDTH, 0)
        self.retranslate()
        self._go_on()

    def kind(self) -> AppealKind | None:
        """The kind found, while nothing is open any more."""
        led = self._led()
        return led if isinstance(led, AppealKind) else None

    @Slot()
    def take(self) -> None:
        """Choose what was found and close."""
        kind = self.kind()
        if kind is not None:
            self.chosen.emit(str(kind))
            self.accept()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Which paper is it?"))
        self.taking.setText(self.tr("Choose this paper"))
        self.closing.setText(self.tr("Cancel"))
        for question in self.questions.values():
            question.retranslate()
        self._say_found()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _led(self) -> AppealKind | KindQuestion:
        return suggested(answer for one in self.questions.values() if (answer := one.answer()) is not None)

    @Slot()
    def _go_on(self) -> None:
        """Show the questions up to the open one, or what was found."""
        answers: list[KindAnswer] = []
        for name, question in self.questions.items():
            answer = question.answer()
            needed = suggested(answers) is name
            question.setVisible(needed)
            if needed and answer is not None:
                answers.append(answer)
        self.taking.setEnabled(self.kind() is not None)
        self._say_found()

    def _say_found(self) -> None:
        kind = self.kind()
        self.found.setText(self._words.say(f"kind_because.{kind}") if kind else "")
        self.found.setVisible(kind is not None)
        self._lines.activate()
        self.resize(self.width(), max(self.height(), self._lines.totalHeightForWidth(self.width())))
