"""A text of several lines that asks for few and takes what room there is; Tab leaves it."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.lengths import TEXT

_FRAME = 14
"""Pixels of border and padding above and below the lines."""


class TextField(QPlainTextEdit):
    """Shows at least `lines` lines.

    Words pasted or dropped that no field could keep are refused whole, never cut: to break them into lines would hold
    the window up for minutes. `refused` tells why, and with an empty sentence that something else was typed since.
    """

    refused = Signal(str)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._refusing = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._accept)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped where it fits."""
        pasted = len(source.text())
        kept = self.document().characterCount() - 1 - len(self.textCursor().selectedText())
        if kept + pasted <= TEXT:
            super().insertFromMimeData(source)
            return
        self._refusing = True
        sentence = self.tr(
            "Nothing was put in: these are {count} characters, and the field holds {most} at most. "
            "Keep so long a text as a file of the case."
        )
        self.refused.emit(sentence.format(count=pasted, most=TEXT))

    def sizeHint(self) -> QSize:
        """Room for the lines asked for."""
        return QSize(240, self._lines * self.fontMetrics().lineSpacing() + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Never fewer lines than asked for."""
        return QSize(120, self.sizeHint().height())

    def _accept(self) -> None:
        if self._refusing:
            self._refusing = False
            self.refused.emit("")
