"""How long the talk took, in minutes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

STEPS = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}
"""What the arrow keys add."""


class MinutesField(QLineEdit):
    """A number of minutes, empty for none; what is no number stays as typed and is a `problem()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000") + 36)

    def value(self) -> int:
        """The minutes; 0 when empty or unreadable."""
        typed = self.text().strip()
        return int(typed) if typed.isdecimal() else 0

    def set_value(self, minutes: int) -> None:
        """Show a number; nothing for none."""
        self.setText(str(minutes) if minutes else "")

    def problem(self) -> str:
        """The sentence about what is no number, or empty."""
        typed = self.text().strip()
        if not typed or typed.isdecimal():
            return ""
        return self.tr("This is no number of minutes: {typed}. Write for example 20.").format(typed=typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go by five minutes."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self.problem():
            super().keyPressEvent(event)
            return
        self.set_value(max(0, self.value() + step))
        self.textEdited.emit(self.text())
