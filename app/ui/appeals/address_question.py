"""Asks before an address that nobody of the office checked goes on paper: what it rests on, and what one may do."""

import re

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.authorities import Authority
from app.domain.languages import Language
from app.ui import theme
from app.ui.appeals import bodies
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

_LONG_WORD = 24


class AddressQuestion(QFrame):
    """A card in the page, no window of its own.

    `authority_wanted(id)`: complete the row first; `accepted`: print it as it is this once; `refused`: not now;
    `asked`: the question is on the page.
    """

    authority_wanted = Signal(int)
    accepted = Signal()
    refused = Signal()
    asked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self._words = words
        self._unchecked: tuple[Authority, ...] = ()
        self._language = Language.KAZAKH
        self.title = WrappedLabel()
        self.facts = WrappedLabel()
        self.complete_button = QPushButton()
        self.accept_button = QPushButton()
        self.refuse_button = QPushButton()
        self._build()
        self.complete_button.clicked.connect(self._complete)
        self.accept_button.clicked.connect(self.accepted)
        self.refuse_button.clicked.connect(self.refused)
        self.hide()
        self.retranslate()

    def ask(self, unchecked: tuple[Authority, ...], language: Language) -> None:
        """Show the question about these bodies; the cursor goes to the safe answer."""
        self._unchecked, self._language = unchecked, language
        self.retranslate()
        self.show()
        self.complete_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def is_asking(self) -> bool:
        """Whether the question stands."""
        return not self.isHidden()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("Nobody of the office has checked this address yet"))
        self.facts.setText("\n\n".join(self._facts(body) for body in self._unchecked))
        self.complete_button.setText(self.tr("Check and complete it"))
        self.accept_button.setText(self.tr("Print it as it is, this once"))
        self.refuse_button.setText(self.tr("Not now"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

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

    def _build(self) -> None:
        theme.set_state(self.title, "part", "label")
        theme.set_state(self.complete_button, "look", "primary")
        theme.set_state(self.refuse_button, "look", "quiet")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 12)
        box.setSpacing(8)
        for widget in (self.title, self.facts, self.complete_button, self.accept_button):
            box.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self.refuse_button)
        last.addStretch(1)
        box.addLayout(last)

    @Slot()
    def _complete(self) -> None:
        if self._unchecked:
            self.authority_wanted.emit(self._unchecked[0].id)


def _breakable(text: str) -> str:
    """The same words; a web address too long for one line may break after its slashes, dots and low lines."""
    return " ".join(
        re.sub(r"([/._-])", "\\1\u200b", word) if len(word) > _LONG_WORD else word for word in text.split(" ")
    )
