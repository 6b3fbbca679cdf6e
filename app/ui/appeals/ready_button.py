"""Offers sentences that are ready to be put in: clauses into a text, lines into the list of attachments."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QWidget

from app.ui import theme

_NAME = 60
"""Letters of a sentence of the office's own by which it is chosen."""


def shorten(sentence: str, letters: int) -> str:
    """The beginning of a sentence, whole words."""
    return sentence if len(sentence) <= letters else f"{sentence[:letters].rpartition(' ')[0] or sentence[:letters]}…"


class ReadyButton(QPushButton):
    """A button with a menu; `chosen(sentence)` is the one picked. Hidden where nothing is offered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "look", "quiet")
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._choose)
        self.setMenu(self._menu)
        self.hide()

    def offer(self, sentences: Mapping[str, str], own: Iterable[str] = ()) -> None:
        """Offer these sentences under these names, then the office's own by how they begin."""
        self._menu.clear()
        for name, sentence in sentences.items():
            self._menu.addAction(name).setData(sentence)
        listed = tuple(own)
        if sentences and listed:
            self._menu.addSeparator()
        for sentence in listed:
            self._menu.addAction(shorten(sentence, _NAME).replace("&", "&&")).setData(sentence)
        self.setVisible(bool(sentences) or bool(listed))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


def put_in(field: QPlainTextEdit, sentence: str) -> None:
    """Put a sentence at the end of a text, in a paragraph of its own; undo takes it back."""
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(f"\n{sentence}" if field.toPlainText().strip() else sentence)
    field.setTextCursor(cursor)
    field.setFocus()
