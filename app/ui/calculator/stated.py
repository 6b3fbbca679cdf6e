"""The body's own date beside the statutory one: both reasonings, under the field where it was typed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.notes import NoteData
from app.law.note_wording import mismatch_lines
from app.ui.calculator.question import Question
from app.ui.widgets.labels import SignLine
from app.ui.words import Words


class StatedDate(SignLine):
    """Shown while the body's date is known and the law fixes one."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen = words
        self._data: NoteData | None = None
        self.hide()

    def show_answer(self, question: Question, data: NoteData) -> None:
        """Set both dates side by side, or say that they agree."""
        known = question.stated_on is not None and data.explanation.due_on is not None
        self._data = data if known else None
        self.setVisible(known)
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        texts = self._screen.texts
        if self._data is not None and self._data.mismatch is not None:
            lines = mismatch_lines(self._data.mismatch, self._data.explanation, texts)
            self.say("\n".join(lines), "triangle-alert", "due_soon")
        elif self._data is not None:
            self.say(texts.say("mismatch.agrees"), "circle-check", "on_time")
