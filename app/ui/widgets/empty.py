"""What an empty list says: what belongs here and how to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme

_SIDE = 40


class EmptyState(QWidget):
    """A picture, a title, one sentence and at most one button; `acted` says the button was pressed."""

    acted = Signal()

    def __init__(self, icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self.title = QLabel()
        self.text = QLabel()
        self.button = QPushButton()
        self.title.setWordWrap(True)
        self.text.setWordWrap(True)
        theme.set_state(self.title, "part", "empty_title")
        theme.set_state(self.text, "part", "help")
        theme.set_state(self.button, "look", "primary")
        middle = Qt.AlignmentFlag.AlignHCenter
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 32, 32, 32)
        lines.setSpacing(8)
        lines.addStretch(2)
        lines.addWidget(self._picture, 0, middle)
        for label in (self.title, self.text):
            label.setAlignment(middle)
            lines.addWidget(label)
        lines.addSpacing(8)
        lines.addWidget(self.button, 0, middle)
        lines.addStretch(3)
        self.button.hide()
        self.button.clicked.connect(self.acted)
        self._paint()

    def say(self, title: str, text: str, button: str = "") -> None:
        """Set the words; without words for the button there is none."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {text}")

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "line_strong", _SIDE, self.devicePixelRatioF()))
