"""A text of several lines that asks for few and takes what room there is; Tab leaves it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_FRAME = 14
"""Pixels of border and padding above and below the lines."""


class TextField(QPlainTextEdit):
    """Shows at least `lines` lines."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Room for the lines asked for."""
        return QSize(240, self._lines * self.fontMetrics().lineSpacing() + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Never fewer lines than asked for."""
        return QSize(120, self.sizeHint().height())
