"""The corrections proposed for a body: before and after, where it was read, who says so; taken or refused here."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.authorities import Authority
from app.domain.corrections import Correction
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_MOST = 5
"""Proposals shown at once; the others come when these are decided."""


class Proposals(QWidget):
    """`accepted(id)`, `refused(id)`: what a coordinator decides; the page does it."""

    accepted = Signal(int)
    refused = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._body: Authority | None = None
        self.cards: list[_Card] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    def show_body(self, body: Authority) -> None:
        """Show what waits for this body."""
        self._body = body
        for card in self.cards:
            self._lines.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(one, body) for one in self._desk.corrections.of_body(body.id) if one.accepted is None][
            :_MOST
        ]
        for card in self.cards:
            self._lines.addWidget(card)
        self.setVisible(bool(self.cards))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange and self._body is not None:
            self.show_body(self._body)
        super().changeEvent(event)

    def _card(self, correction: Correction, body: Authority) -> "_Card":
        decides = self._desk.people.may("corrections.accept")
        card = _Card(self._said(correction, body), decides=decides)
        card.say(self.tr("Accept"), self.tr("Refuse…"))
        card.accepting.clicked.connect(partial(self.accepted.emit, correction.id))
        card.refusing.clicked.connect(partial(self.refused.emit, correction.id))
        return card

    def _said(self, correction: Correction, body: Authority) -> str:
        words = self._words
        on = words.date(correction.confirmed_on)
        said = [self.tr("{who} proposes, confirmed on {date}:").format(who=correction.by or "–", date=on)]
        for change in correction.changes(body):
            key = f"field.{change.name}"
            name = words.say(key) if words.texts.has(key) else change.name
            said.append(f"{name}: {change.before or '–'} → {change.after or '–'}")
        said.append(self.tr("Read in: {source}").format(source=correction.source))
        return "\n".join(said)


class _Card(QFrame):
    def __init__(self, said: str, *, decides: bool) -> None:
        super().__init__()
        theme.set_state(self, "part", "card")
        self.text = QLabel(said)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.accepting, self.refusing = QPushButton(), QPushButton()
        theme.set_state(self.accepting, "look", "primary")
        changes(self.accepting, self.refusing)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.accepting, self.refusing):
            button.setVisible(decides)
            deeds.addWidget(button)
        deeds.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.setSpacing(8)
        lines.addWidget(self.text)
        lines.addLayout(deeds)

    def say(self, accept: str, refuse: str) -> None:
        self.accepting.setText(accept)
        self.refusing.setText(refuse)
