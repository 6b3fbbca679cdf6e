"""Asks before an address that nobody of the office checked goes on paper: what it rests on, and what one may do."""

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.authorities import Authority
from app.domain.languages import Language
from app.ui.appeals import bodies
from app.ui.widgets.question import Question
from app.ui.words import Words

_LONG_WORD = 24


class AddressQuestion(Question):
    """`authority_wanted(id)`: complete the row first; `accepted`: print it as it is this once."""

    authority_wanted = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        self._words = words
        self._unchecked: tuple[Authority, ...] = ()
        self._language = Language.KAZAKH
        super().__init__(parent)
        self.safe_wanted.connect(self._complete)

    def ask(self, unchecked: tuple[Authority, ...], language: Language) -> None:
        """Show the question about these bodies."""
        self._unchecked, self._language = unchecked, language
        self.stand()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Nobody of the office has checked this address yet"))
        self.facts.setText("\n\n".join(self._facts(body) for body in self._unchecked))
        self.safe_button.setText(self.tr("Check and complete it"))
        self.accept_button.setText(self.tr("Print it as it is, this once"))

    def _facts(self, body: Authority) -> str:
        written = bodies.address(body, self._language)
        blank = self.tr("Address: not known, a marked blank is printed.")
        lines = (
            body.name(self._words.language),
            self.tr("Address: {address}").format(address=written) if written else blank,
            self.tr("How sure: {trust}").format(trust=bodies.trust(body, self._words)[1]),
            self.tr("Source: {source}").format(source=body.source) if body.source else "",
            self.tr("Note: {note}").format(note=body.note) if body.note else "",
        )
        return "\n".join(_breakable(line) for line in lines if line)

    @Slot()
    def _complete(self) -> None:
        if self._unchecked:
            self.authority_wanted.emit(self._unchecked[0].id)


def _breakable(text: str) -> str:
    """The same words; a web address too long for one line may break after its slashes, dots and low lines."""
    return " ".join(
        re.sub(r"([/._-])", "\\1\u200b", word) if len(word) > _LONG_WORD else word for word in text.split(" ")
    )
