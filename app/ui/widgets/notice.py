"""A bar that says what happened where it happened; no window to click away."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui import theme
from app.ui.widgets.labels import SignLine

TONES = {
    "error": ("circle-alert", "overdue"),
    "warning": ("triangle-alert", "due_soon"),
    "info": ("info", "accent"),
    "done": ("circle-check", "on_time"),
}
"""What a notice may be, with its picture and colour."""
PASSING = frozenset({"info", "done"})


class NoticeBar(QFrame):
    """One sentence and at most one button; hidden until `say`.

    What was done is not said again in another language: a change of language hides it.
    Whoever shows a mistake or a question says it anew.

    `acted`: the button was pressed; `dismissed`: the person closed it; `said`: there is something to read.
    """

    said = Signal()
    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = ""
        self._words = SignLine()
        self.button = QPushButton()
        self.closing = QToolButton()
        theme.set_icon(self.closing, "x")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button)
        line.addWidget(self.closing)
        self.button.clicked.connect(self.acted)
        self.closing.clicked.connect(self._dismiss)
        self._retranslate()
        self.hide()

    def say(self, text: str, tone: str = "error", button: str = "") -> None:
        """Show a sentence in one of the TONES, with a button if it has words."""
        self._tone = tone
        picture, colour = TONES[tone]
        self._words.say(text, picture, colour)
        theme.set_state(self, "tone", tone)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.show()
        self.said.emit()

    def text(self) -> str:
        """The sentence shown, or empty."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def clear(self) -> None:
        """Hide what was said."""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._tone in PASSING:
                self.clear()
        super().changeEvent(event)

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _retranslate(self) -> None:
        self.closing.setToolTip(self.tr("Close this message"))
        self.closing.setAccessibleName(self.tr("Close this message"))


def one_at_a_time(*bars: NoticeBar) -> None:
    """Of bars that would stack on one page only the latest speaks."""
    for bar in bars:
        for other in bars:
            if other is not bar:
                bar.said.connect(other.clear)
