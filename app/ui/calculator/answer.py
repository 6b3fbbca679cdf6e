"""The answer: the date in large, how sure it is, why it is so, what would change it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.domain.deadlines import Explanation
from app.domain.notes import NoteData
from app.law.wording import length_words
from app.ui import theme
from app.ui.appeals.explain import day_lines
from app.ui.calculator.comparison import Comparison
from app.ui.widgets.explain import ExplainPanel
from app.ui.widgets.form import scrolled
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.widgets.status import StatusChip
from app.ui.words import Words


class AnswerPanel(QFrame):
    """Shows the answer given to `show_answer`.

    `text_wanted`, `json_wanted`: copy the calculation; `paper_wanted`: print it.
    """

    text_wanted = Signal()
    json_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.data: NoteData | None = None
        self.name, self.date, self.summary = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.chip = StatusChip()
        self.readings = SignLine()
        self.why, self.comparison = ExplainPanel(), Comparison(words)
        self.tabs = QTabWidget()
        self.printing, self.copying = QPushButton(), QPushButton()
        self.texting, self.coding = QAction(self), QAction(self)
        self._build()
        self.retranslate()

    def show_answer(self, data: NoteData) -> None:
        """Show a calculation with everything beside it."""
        self.data = data
        self._show(data)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.tabs.setTabText(0, self.tr("Why this date"))
        self.tabs.setTabText(1, self.tr("What if"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the answer"))
        self.why.setAccessibleName(self.tr("The date explained"))
        self.texting.setText(self.tr("Copy as text"))
        self.coding.setText(self.tr("Copy as JSON"))
        self.printing.setText(self.tr("Print the calculation…"))
        self.copying.setText(self.tr("Copy"))
        if self.data is not None:
            self._show(self.data)

    def _show(self, data: NoteData) -> None:
        words, found = self._words, data.explanation
        self.name.setText(words.say(f"rule.{found.rule}.name"))
        self.date.setText(words.long_date(found.due_on) if found.due_on else words.say(f"message.{found.message}"))
        self.summary.setText(self._summary(found))
        self.summary.setVisible(found.length is not None)
        sure = found.confirmed
        said = (
            self.tr("Every day counted is confirmed")
            if sure
            else self.tr("Provisional: not every day is confirmed yet")
        )
        self.chip.show_status("verified" if sure else "name_only", said)
        self.chip.setVisible(found.due_on is not None)
        self._say_readings(found)
        self.why.show_lines(day_lines(found, words.texts))
        self.comparison.show_changes(data)

    def _summary(self, found: Explanation) -> str:
        if found.length is None or found.unit is None:
            return ""
        length = length_words(found.length, found.unit, self._words.texts)
        begins = self._words.date(found.counting_starts)
        said = self.tr("{length}; counting starts on {date}").format(length=length, date=begins)
        if not found.skipped:
            return said
        skipped = self.tr("days skipped: {count}").format(count=len(found.skipped))
        return f"{said}; {skipped}"

    def _say_readings(self, found: Explanation) -> None:
        words = self._words
        lines = [
            words.say("explain.alternative", due=other.due_on, why=words.say(f"alternative.{other.why}"))
            for other in found.alternatives
        ]
        self.readings.setVisible(bool(lines))
        self.readings.say("\n".join([words.say("explain.alternatives"), *lines]), "info", "accent")

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.name, "part", "label")
        theme.set_state(self.date, "part", "title")
        theme.set_state(self.summary, "part", "help")
        self.date.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_icon(self.printing, "printer")
        theme.set_icon(self.copying, "copy")
        self.printing.clicked.connect(self.paper_wanted)
        self.texting.triggered.connect(self.text_wanted)
        self.coding.triggered.connect(self.json_wanted)
        menu = QMenu(self.copying)
        menu.addActions([self.texting, self.coding])
        self.copying.setMenu(menu)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_padded(self.why), "")
        self.tabs.addTab(scrolled(self.comparison), "")
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.printing, self.copying):
            deeds.addWidget(button)
        deeds.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(8)
        for part in (self.name, self.date, self.chip, self.summary, self.readings):
            lines.addWidget(part, 0)
        lines.setAlignment(self.chip, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.tabs, 1)
        lines.addLayout(deeds)


def _padded(inner: QWidget) -> QWidget:
    outer = QWidget()
    lines = QVBoxLayout(outer)
    lines.setContentsMargins(0, 12, 0, 0)
    lines.addWidget(inner)
    return outer
