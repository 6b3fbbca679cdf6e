"""Asks before the same letter goes out again: when it was issued and by whom, and what one may do."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.editions import SentBefore
from app.ui.appeals.marks import local_day
from app.ui.widgets.question import Question
from app.ui.words import Words


class SentQuestion(Question):
    """`kept_wanted(id)`: take the one that was issued; `accepted`: issue it once more."""

    kept_wanted = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        self._words = words
        self._before = SentBefore()
        super().__init__(parent)
        self.safe_wanted.connect(self._take)

    def ask(self, before: SentBefore) -> None:
        """Show the question."""
        self._before = before
        self.safe_button.setVisible(before.letter is not None)
        self.stand()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("This letter has already gone out"))
        self.facts.setText("\n".join(self._facts()))
        self.safe_button.setText(self.tr("Take the one that was issued"))
        once = self._before.letter is None
        self.accept_button.setText(self.tr("Issue it all the same") if once else self.tr("Issue it once more"))

    def _facts(self) -> Iterator[str]:
        letter = self._before.letter
        if letter is not None:
            said = self.tr("Issued on {date} at {time} by {who}; nothing in it has changed since.")
            yield said.format(
                date=self._words.date(local_day(letter.issued_at)),
                time=self._words.time(letter.issued_at.astimezone().time()),
                who=letter.issued_by or "–",
            )
        if self._before.sent_on is not None:
            said = self.tr("Written down as sent on {date}.")
            yield said.format(date=self._words.date(self._before.sent_on))

    @Slot()
    def _take(self) -> None:
        if self._before.letter is not None:
            self.kept_wanted.emit(self._before.letter.id)
