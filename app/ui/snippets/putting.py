"""Puts own phrases into whatever field the keyboard is in: `//word` and a blank, or chosen from a list (Ctrl+J)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.snippets import MARK, Snippet, marked
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_AFTER = {" ", "\t", "\r"}
"""What is typed after the short word; it stays out of the text."""
_SHOWN = 60


class SnippetTyping(QObject):
    """Watches the keys of every text field; `use` gives the desk, `rest` takes it away."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._desk: Desk | None = None
        self.menu: QMenu | None = None
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def use(self, desk: "Desk") -> None:
        """Take phrases from this desk."""
        self._desk = desk

    def rest(self) -> None:
        """Take none any more."""
        self._desk = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A blank after `//word` puts the phrase in its place."""
        if (
            self._desk is not None
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text() in _AFTER
            and isinstance(watched, QLineEdit | QPlainTextEdit)
        ):
            return self.expand(watched)
        return False

    def expand(self, field: QLineEdit | QPlainTextEdit) -> bool:
        """Put the phrase of the word before the cursor in its place; whether there was one."""
        text, at = _before(field)
        word = marked(text, at)
        if not word or self._desk is None or not _takes_words(field):
            return False
        phrase = self._desk.snippets.text(word, self.language(field))
        if not phrase:
            return False
        _put(field, phrase, len(MARK) + len(word))
        return True

    def choose(self) -> None:
        """Offer all phrases under the field that has the keyboard."""
        field = QApplication.focusWidget()
        if self._desk is None or not isinstance(field, QLineEdit | QPlainTextEdit) or not _takes_words(field):
            return
        language, found = self.language(field), self._desk.snippets.list()
        if not found:
            return
        self.menu = QMenu(field)
        for one in found:
            self.menu.addAction(_said(one, language), self._putting(field, one.text(language)))
        corner = field.cursorRect().bottomLeft() if isinstance(field, QPlainTextEdit) else QPoint(0, field.height())
        self.menu.popup(field.mapToGlobal(corner))

    def language(self, field: QWidget) -> Language:
        """The language of the paper the field belongs to, else that of the screen; English papers are none."""
        place: QWidget | None = field
        while place is not None:
            asked = getattr(place, "text_language", None)
            if asked is not None:
                return Language(asked())
            place = place.parentWidget()
        shown = self._words.language
        return shown if shown in LETTER_LANGUAGES else Language.KAZAKH

    def _putting(self, field: QLineEdit | QPlainTextEdit, phrase: str) -> Callable[[], None]:
        return lambda: _put(field, phrase, 0)


def _takes_words(field: QLineEdit | QPlainTextEdit) -> bool:
    """Whether it is a field to write in, and no password."""
    if isinstance(field, QLineEdit):
        return not field.isReadOnly() and field.echoMode() is QLineEdit.EchoMode.Normal
    return not field.isReadOnly()


def _before(field: QLineEdit | QPlainTextEdit) -> tuple[str, int]:
    """The text and where the cursor stands in it."""
    if isinstance(field, QLineEdit):
        return field.text(), field.cursorPosition()
    cursor = field.textCursor()
    return cursor.block().text(), cursor.positionInBlock()


def _put(field: QLineEdit | QPlainTextEdit, phrase: str, instead: int) -> None:
    """Write the phrase instead of so many letters before the cursor; one undo takes it back."""
    if isinstance(field, QLineEdit):
        at = field.cursorPosition()
        field.setSelection(at - instead, instead)
        field.insert(" ".join(phrase.split()))
        field.textEdited.emit(field.text())
        return
    cursor = field.textCursor()
    cursor.beginEditBlock()
    for _ in range(instead):
        cursor.deletePreviousChar()
    cursor.insertText(phrase)
    cursor.endEditBlock()


def _said(one: Snippet, language: Language) -> str:
    """The line of a phrase in the list."""
    text = " ".join(one.text(language).split())
    return f"{MARK}{one.word}   {text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}".replace("&", "&&")
