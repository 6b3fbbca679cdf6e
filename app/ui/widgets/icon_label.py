"""A sentence with a small picture before it, in the colour of its tone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui import theme

_SIDE = 16


class IconLabel(QWidget):
    """Picture and wrapped words; colour never says it alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._tone = "muted"
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, text: str, icon: str, tone: str) -> None:
        """Show the words; `icon` names a picture, `tone` a colour of the theme."""
        self._icon, self._tone = icon, tone
        self._words.setText(text)
        self.setAccessibleName(text)
        theme.set_state(self._words, "tone", tone)
        self._paint()

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange and self._icon:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, self._tone, _SIDE, self.devicePixelRatioF()))
