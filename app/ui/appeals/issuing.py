"""Issues a letter: what must be asked before is asked one after another, and it goes on where the person agrees."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import RequisiteMissing, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt, Letter, LetterWords
from app.domain.problems import blocking
from app.domain.typed_language import typed_otherwise
from app.services.desk import Desk
from app.ui.appeals.address_question import AddressQuestion
from app.ui.appeals.language_question import LanguageQuestion
from app.ui.appeals.sent_question import SentQuestion
from app.ui.words import Words

Deed = Callable[[Letter], object]
"""What is done with an issued letter."""
_AGAIN = "again"
"""That the same letter goes out once more was agreed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A letter to be issued, and what for."""

    appeal_id: int
    language: Language
    words: LetterWords | None
    deed: Deed


class Issuing(QObject):
    """The questions and what follows from the answers; nothing is issued while one of them stands.

    `issued(letter, deed)`: it was kept just now; `found(letter, deed)`: the very same was issued a moment ago;
    `kept_wanted(id, deed)`: take the one of before; `language_wanted(language, deed)`: make it in that one instead;
    `failed(error)`: said on the page.
    """

    issued = Signal(object, object)
    found = Signal(object, object)
    kept_wanted = Signal(int, object)
    language_wanted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Wanted | None = None
        self._accepted: set[str] = set()
        self._last: Letter | None = None
        self.sent, self.language, self.address = SentQuestion(words), LanguageQuestion(words), AddressQuestion(words)
        for question, answer in ((self.sent, _AGAIN), (self.language, Doubt.LANGUAGE), (self.address, Doubt.ADDRESS)):
            question.accepted.connect(lambda answer=answer: self._agree(answer))
            question.refused.connect(self.drop)
        self.sent.kept_wanted.connect(self._take_kept)
        self.language.safe_wanted.connect(self._take_other)

    @property
    def questions(self) -> tuple[SentQuestion, LanguageQuestion, AddressQuestion]:
        """The cards, in the order they are asked."""
        return self.sent, self.language, self.address

    def begin(self, wanted: Wanted) -> None:
        """Issue it, or ask first."""
        self.drop()
        self._wanted = wanted
        self._go_on()

    def forget(self) -> None:
        """Another appeal: what was issued a moment ago is not the letter of this one."""
        self.drop()
        self._last = None

    @Slot()
    def drop(self) -> None:
        """Ask no more; nothing is issued."""
        self._wanted = None
        self._accepted.clear()
        self._hide()

    def _hide(self) -> None:
        for question in self.questions:
            question.hide()

    def _go_on(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        try:
            if not self._asks(wanted):
                self._issue(wanted)
        except UserError as error:
            self.drop()
            self.failed.emit(error)

    def _asks(self, wanted: Wanted) -> bool:
        """Whether something is asked before, or was done instead."""
        if _AGAIN not in self._accepted and self._went_out(wanted):
            return True
        letters = self._desk.letters
        data = letters.data(wanted.appeal_id, wanted.language, wanted.words)
        lacking = blocking(letters.missing(data, wanted.language))
        if lacking:
            raise RequisiteMissing(lacking)
        otherwise = () if Doubt.LANGUAGE in self._accepted else typed_otherwise(data, wanted.language)
        if otherwise:
            self.language.ask(otherwise, wanted.language)
            return True
        known = Doubt.ADDRESS in self._accepted
        unchecked = () if known else letters.unconfirmed(wanted.appeal_id, wanted.language, data.kind)
        if unchecked:
            self.address.ask(unchecked, wanted.language)
        return bool(unchecked)

    def _went_out(self, wanted: Wanted) -> bool:
        """Whether the same letter went out before: then it is asked what to do, or done with the one of just now."""
        before = self._desk.letters.sent_before(wanted.appeal_id, wanted.language, wanted.words)
        if before is None:
            return False
        if self._last is not None and before.letter == self._last:
            self.drop()
            self.found.emit(self._last, wanted.deed)
        else:
            self.sent.ask(before)
        return True

    def _issue(self, wanted: Wanted) -> None:
        accepted = frozenset(doubt for doubt in Doubt if doubt in self._accepted)
        letter = self._desk.letters.issue(wanted.appeal_id, wanted.language, wanted.words, accepted=accepted)
        self._last = letter
        self.drop()
        self.issued.emit(letter, wanted.deed)

    def _agree(self, answer: StrEnum | str) -> None:
        """What a person wanted and was asked about goes on."""
        self._accepted.add(answer)
        self._hide()
        self._go_on()

    @Slot(int)
    def _take_kept(self, letter_id: int) -> None:
        wanted = self._wanted
        self.drop()
        if wanted is not None:
            self.kept_wanted.emit(letter_id, wanted.deed)

    @Slot()
    def _take_other(self) -> None:
        wanted, other = self._wanted, self.language.other()
        self.drop()
        if wanted is not None:
            self.language_wanted.emit(other, wanted.deed)
