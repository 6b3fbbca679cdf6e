"""How long the talk took, in minutes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from app.domain.consultations import LONGEST_TALK_MINUTES

STEP = 5


class MinutesField(QSpinBox):
    """Arrow keys go by five; rolling past does not change it; coming with Tab one types over what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, LONGEST_TALK_MINUTES)
        self.setSingleStep(STEP)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the number, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Listen to the wheel only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
