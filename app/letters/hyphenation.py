"""Where the words of a letter may be parted at the end of a line: soft hyphens put into its text.

Russian by the patterns of pyphen. Kazakh, of which nobody publishes patterns, only where its syllables leave no doubt
(the rules of carrying over, «тасымал»): before a consonant between two vowels, between two consonants. What could be
the seam of a compound, a borrowed cluster, or й, у, ң between vowels is left whole, so that many words are not parted
where they could be. Names, numbers, addresses and abbreviations are never parted: all letters must be small and
Cyrillic.
"""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from app.domain.languages import Language
from app.letters.breaking import SOFT

if TYPE_CHECKING:
    from pyphen import Pyphen

SHORTEST, FEWEST = 7, 3
"""Letters of the shortest word that is parted, and of the shortest part of it."""
_WORD = re.compile(r"(?<![\w@.\-])[а-яёәғқңөұүһі]{7,}(?![\w@\-]|\.\w)")
_BACK, _FRONT, _EITHER = "аы", "әеі", "иу"
_LEFT_BACK, _LEFT_FRONT = f"{_BACK}оұ", f"{_FRONT}өү"
_CONSONANTS = "бгғджзкқлмнпрстфхһчш"
_CLOSING = f"{_CONSONANTS}ңй"
_VOWELS = f"{_LEFT_BACK}{_LEFT_FRONT}{_EITHER}"
_STOPS = "бвгдкқптф"
_COMPOUND = re.compile(r".{3}(?:аралы|алды|асты|арты|ақы|ағаш|айып|атау|аяқ|іші|ие|елші|ерік|ұлт|ұйым)|й[аоу]")
"""Second parts of compounds that begin with a vowel («халық-аралық»), and «йа», never within one («сый-ақы»)."""
_ONE_CONSONANT = re.compile(
    rf"(?:(?<=[{_LEFT_BACK}])(?=[{_CONSONANTS}][{_BACK}{_EITHER}])"
    rf"|(?<=[{_LEFT_FRONT}])(?=[{_CONSONANTS}][{_FRONT}{_EITHER}])"
    rf"|(?<=[{_CLOSING}][{_EITHER}])(?=[{_CONSONANTS}][{_BACK}{_FRONT}]))"
)
_TWO_CONSONANTS = re.compile(
    rf"(?<=[{_VOWELS}][{_CLOSING}])(?=[{_CONSONANTS}][{_BACK}{_FRONT}{_EITHER}])(?!(?<=[{_STOPS}])[лр])"
)


def soft(text: str, language: Language) -> str:
    """The text with a soft hyphen wherever a word of it may be parted; English is never parted."""
    if language is Language.RUSSIAN:
        return _WORD.sub(lambda found: _russian(found[0]), text)
    if language is Language.KAZAKH:
        return _WORD.sub(lambda found: _kazakh(found[0]), text)
    return text


@lru_cache(4096)
def _russian(word: str) -> str:
    return str(_patterns().inserted(word, SOFT))


@cache
def _patterns() -> "Pyphen":
    from pyphen import Pyphen  # noqa: PLC0415 - thirty thousand patterns, read with the first Russian letter

    return Pyphen(lang="ru_RU", left=FEWEST, right=FEWEST)


@lru_cache(4096)
def _kazakh(word: str) -> str:
    places = {found.end() for found in _TWO_CONSONANTS.finditer(word)}
    if not _COMPOUND.search(word):
        places |= {found.end() for found in _ONE_CONSONANT.finditer(word) if _harmonious(word[: found.end() + 2])}
    last = len(word) - FEWEST
    return "".join(
        f"{SOFT}{letter}" if place in places and FEWEST <= place <= last else letter
        for place, letter in enumerate(word)
    )


def _harmonious(letters: str) -> bool:
    """Whether all vowels so far are of one kind: those of a compound or of a borrowed word may differ."""
    return not (set(letters) & set(_LEFT_BACK) and set(letters) & set(_LEFT_FRONT))
