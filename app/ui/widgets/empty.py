"""What an empty list says: what belongs here and how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme

_SIDE = 40
_OFFERS = 3


class EmptyState(QWidget):
    """A picture, a title, one sentence and at most one button; `acted` says the button was pressed.

    `offer(lead, texts)` puts up to three ways out beneath the sentence; `offered(text)`: one of them was pressed.
    """

    acted = Signal()
    offered = Signal(str)

    def __init__(self, icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self.title = QLabel()
        self.text = QLabel()
        self.button = QPushButton()
        self.lead = QLabel()
        self.offers = tuple(QPushButton() for _ in range(_OFFERS))
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
        lines.addLayout(self._offering())
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

    def offer(self, lead: str, texts: Sequence[str]) -> None:
        """Offer these; none takes the line away."""
        self.lead.setText(lead)
        self.lead.setVisible(bool(texts))
        for place, button in enumerate(self.offers):
            button.setVisible(place < len(texts))
            button.setText(texts[place] if place < len(texts) else "")
            button.setAccessibleName(f"{lead} {button.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _offering(self) -> QVBoxLayout:
        middle = Qt.AlignmentFlag.AlignHCenter
        lines = QVBoxLayout()
        lines.setSpacing(0)
        theme.set_state(self.lead, "part", "help")
        lines.addWidget(self.lead, 0, middle)
        for button in self.offers:
            theme.set_state(button, "look", "quiet")
            button.clicked.connect(lambda _=False, button=button: self.offered.emit(button.text()))
            lines.addWidget(button, 0, middle)
        self.offer("", ())
        return lines

    def _paint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "line_strong", _SIDE, self.devicePixelRatioF()))
