"""What the forms of a word have in common, in Kazakh and in Russian: «зейнетақысын», «зейнетақыға» → «зейнетақ».

Only what somebody looks for is cut, never what is kept: asking for everything that begins with the stem finds the other
forms, and the list of words that is searched needs no knowledge of languages.
Russian: Snowball, by PyStemmer. For Kazakh Snowball has nothing: here are the endings of nouns in the order they are
joined, stem + plural + possessive + case, cut from the end.
"""

from functools import cache
from typing import Protocol

from app.domain.spelling import spell, words

_SHORTEST = 3
"""So many letters stay at least."""
_KAZAKH = frozenset("әғқңөұүһі")
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_CASES = tuple("ның нің дың дің тың тің ға ге қа ке да де та те нда нде дан ден тан тен нан нен мен бен пен".split())  # noqa: SIM905
_CASES_OF_KAZAKH = tuple("на не ны ні ды ді ты ті".split())  # noqa: SIM905
"""Those that Russian words end with too: «жалобы», «Алматы» are no accusatives."""
_POSSESSED = tuple(
    owner + case
    for owner in "ы і сы сі ым ім ың ің".split()  # noqa: SIM905
    for case in "н на не ның нің нда нде нан нен".split()  # noqa: SIM905
)
"""Possessive and case at once; here a case may be what would otherwise be too like a Russian ending."""
_LONG_POSSESSIVES = tuple("ымыз іміз мыз міз ыңыз іңіз ңыз ңіз сы сі".split())  # noqa: SIM905
_SHORT_POSSESSIVES = tuple("ым ім ың ің м ң ы і".split())  # noqa: SIM905
"""Many a stem ends like these: «шешім», «шағым»; cut only where two syllables stay."""
_MY = ("ыма", "іме", "ыңа", "іңе")
"""The dative of what is mine or yours."""
_PLURALS = ("лар", "лер", "дар", "дер", "тар", "тер")
_BEFORE_A_VOWEL = dict(zip("қкпғгб", "ғгбқкп", strict=True))
"""How қ, к, п sound before an ending that is a vowel, and back: «кітап», «кітабы»."""


def beginnings(word: str) -> tuple[str, ...]:
    """How the forms of a word begin, in the one spelling (`spelling.spell`); none is the beginning of another.

    A number or a word in Latin letters begins as it is written.
    """
    written = word.casefold()
    stems = {written}
    if written.isalpha() and not written.isascii():
        stems = _kazakh(written) if _KAZAKH & set(written) else {_russian(written), *_kazakh(written)}
    spelled = sorted(filter(None, map(spell, stems)), key=lambda one: (len(one), one))
    return tuple(one for place, one in enumerate(spelled) if not one.startswith(tuple(spelled[:place])))


def asked(text: str) -> list[tuple[str, ...]]:
    """The words of a question, each with the beginnings of its forms."""
    return [found for found in map(beginnings, words(text)) if found]


def _russian(word: str) -> str:
    stem = _snowball().stemWord(word)
    return stem if len(stem) >= _SHORTEST else word


def _kazakh(word: str) -> set[str]:
    """The stem, with both sounds of its end."""
    stem = _without(_of_nobody(word), _PLURALS)
    end = _BEFORE_A_VOWEL.get(stem[-1]) if _KAZAKH & set(word) else None
    return {stem, stem[:-1] + end} if end and len(stem) > _SHORTEST else {stem}


def _of_nobody(word: str) -> str:
    """The word without case and possessive."""
    both = _without(word, _POSSESSED + _MY)
    if both != word:
        return both
    return _owned(_without(word, _CASES + _CASES_OF_KAZAKH if _KAZAKH & set(word) else _CASES))


def _owned(word: str) -> str:
    long = _without(word, _LONG_POSSESSIVES)
    return long if long != word else _without(word, _SHORT_POSSESSIVES, syllables=2)


def _without(word: str, endings: tuple[str, ...], *, syllables: int = 1) -> str:
    """The word without the longest of these endings that leaves so many syllables."""
    for ending in sorted(endings, key=len, reverse=True):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST and sum(letter in _VOWELS for letter in stem) >= syllables:
            return stem
    return word


class _Stemmer(Protocol):
    """What of PyStemmer is used; it has no types of its own."""

    def stemWord(self, word: str) -> str: ...  # noqa: N802 - named by PyStemmer


@cache
def _snowball() -> _Stemmer:
    from Stemmer import Stemmer  # noqa: PLC0415 - the first question pays for it, not the start

    stemmer: _Stemmer = Stemmer("russian")
    return stemmer
