"""Asks before the same letter goes out again: when it was issued and by whom, and what one may do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.editions import SentBefore
from app.ui import theme
from app.ui.appeals.marks import local_day
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words


class SentQuestion(QFrame):
    """A card in the page, no window of its own.

    `kept_wanted(id)`: take the one that was issued; `again_wanted`: issue it once more; `refused`: not now;
    `asked`: the question is on the page.
    """

    kept_wanted = Signal(int)
    again_wanted = Signal()
    refused = Signal()
    asked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self._words = words
        self._before = SentBefore()
        self.title, self.facts = WrappedLabel(), WrappedLabel()
        self.kept_button, self.again_button, self.refuse_button = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.hide()
        self.retranslate()

    def ask(self, before: SentBefore) -> None:
        """Show the question; the cursor goes to the safe answer."""
        self._before = before
        self.retranslate()
        self.kept_button.setVisible(before.letter is not None)
        self.show()
        safe = self.kept_button if before.letter is not None else self.refuse_button
        safe.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def is_asking(self) -> bool:
        """Whether the question stands."""
        return not self.isHidden()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("This letter has already gone out"))
        self.facts.setText("\n".join(self._facts()))
        self.kept_button.setText(self.tr("Take the one that was issued"))
        once = self._before.letter is None
        self.again_button.setText(self.tr("Issue it all the same") if once else self.tr("Issue it once more"))
        self.refuse_button.setText(self.tr("Not now"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _facts(self) -> list[str]:
        letter, facts = self._before.letter, list[str]()
        if letter is not None:
            said = self.tr("Issued on {date} at {time} by {who}; nothing in it has changed since.")
            moment = letter.issued_at.astimezone()
            facts.append(
                said.format(
                    date=self._words.date(local_day(letter.issued_at)),
                    time=self._words.time(moment.time()),
                    who=letter.issued_by or "–",
                )
            )
        if self._before.sent_on is not None:
            said = self.tr("Written down as sent on {date}.")
            facts.append(said.format(date=self._words.date(self._before.sent_on)))
        return facts

    def _build(self) -> None:
        theme.set_state(self.title, "part", "label")
        theme.set_state(self.kept_button, "look", "primary")
        theme.set_state(self.refuse_button, "look", "quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 12)
        box.setSpacing(8)
        for widget in (self.title, self.facts, self.kept_button, self.again_button):
            box.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self.refuse_button)
        last.addStretch(1)
        box.addLayout(last)
        self.kept_button.clicked.connect(self._take)
        self.again_button.clicked.connect(self.again_wanted)
        self.refuse_button.clicked.connect(self.refused)

    def _take(self) -> None:
        if self._before.letter is not None:
            self.kept_wanted.emit(self._before.letter.id)
