"""What somebody types to find something: read in every language at once, offered in that of the screen."""

from datetime import date
from functools import lru_cache

from app.domain.languages import Language
from app.domain.questions import Field, Offer, Question, Vocabulary, offers, read
from app.law.asked import vocabulary
from app.ui.words import Words, shipped_texts

_SPACE = " "


class Asking:
    """Reads, offers and writes questions; a field is always understood in all three languages."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def question(self, typed: str, today: date) -> Question:
        """What was typed, as a question."""
        return _read(typed, today)

    def forget(self) -> None:
        """Keep nothing of what was typed: it may name people."""
        _read.cache_clear()

    def offers(self, typed: str, place: int) -> tuple[Offer, ...]:
        """How the word at the cursor may go on, in the language of the screen."""
        return offers(typed, place, _of(self._words.language))

    def about(self, of: Field, code: str) -> str:
        """The line somebody would type to ask for a code of a field, or for their own."""
        name = self._words.say(f"asked.{of}")
        if of is Field.VOLUNTEER:
            return f"{name}:{self._words.say('asked.me')}"
        value = next(said for said, known in _of(self._words.language).values[of].items() if known == code)
        return f'{name}:"{value}"' if _SPACE in value else f"{name}:{value}"


@lru_cache(maxsize=64)
def _read(typed: str, today: date) -> Question:
    """The side bar asks the same few questions again and again."""
    return read(typed, _everywhere(), today)


@lru_cache(maxsize=1)
def _everywhere() -> Vocabulary:
    return vocabulary(shipped_texts(language) for language in Language)


@lru_cache(maxsize=len(Language))
def _of(language: Language) -> Vocabulary:
    return vocabulary([shipped_texts(language)])
