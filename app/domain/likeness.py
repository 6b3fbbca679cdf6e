"""How like two people or organisations are on paper: by number, by phone, by name, whoever wrote it in which letters.

Names are compared word by word in the one spelling (`domain.spelling`), in any order, because surname and given name
are swapped easily; a patronymic may be missing, its Kazakh and Russian forms are one («Ғалымқызы», «Галымовна»), and so
is a surname with and without its Russian ending. A slip of the hand is forgiven, two in a long word.
"""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import permutations

from app.domain.spelling import LEGAL_FORMS, WORD, digits, spell

ENOUGH = 75.0
"""From this score on a name is like another; of 100."""
PHONE_DIGITS = 10
NUMBER_DIGITS = 12
_BEGUN = 60.0
"""The score of a name of which so far only one word is there."""
_MOST_WORDS = 4
"""More than that have only organisations."""
_SHORTEST_ROOT = 3
_SLIPS = ((9, 2), (4, 1))
"""From so many letters on so many slips are forgiven."""
_OTHER_FORM, _INITIAL, _BEGINNING, _SLIP = 90.0, 80.0, 85.0, 12.0
_LESS = 5.0
"""What a missing patronymic costs."""
_CHILD = frozenset({"kizi", "uli"})
"""«қызы» and «ұлы» written apart."""
_ENDINGS = ("ovna", "evna", "ovic", "evic", "kizi", "gizi", "uli", "ova", "eva", "ov", "ev")


class Sign(StrEnum):
    """By what two are alike."""

    NUMBER = "number"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What somebody is known by: the name in any order, IIN or BIN, a phone; each may be missing.

    `unfinished`: the name is being typed, its last word may be a beginning and the only one.
    """

    name: str = ""
    number: str = ""
    phone: str = ""
    unfinished: bool = False

    def stamp(self) -> str:
        """Tells two apart by name and number, however spelled, and names nobody: many share one of the 65 536."""
        said = " ".join([*sorted(name_words(self.name)), digits(self.number)])
        return sha256(said.encode()).hexdigest()[:4]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """By which signs two are alike, and how much (0-100), to put the likest first."""

    signs: frozenset[Sign]
    score: float


def likeness(one: Marks, other: Marks) -> Likeness | None:
    """How like they are; None where nothing speaks for it. Namesakes with different numbers are not alike."""
    return Likest(one).like(other)


def name_score(one: Marks, other: Marks) -> float:
    """How like the names are, 0-100."""
    return Likest(one).name_score(other)


class Likest:
    """One person compared with many: what was said of two words is said again without looking."""

    def __init__(self, one: Marks) -> None:
        """Know whom the others are compared with."""
        self._one = one
        self._words, self._number, self._phone = name_words(one.name), digits(one.number), short_phone(one.phone)
        self._known: dict[tuple[str, str, bool, bool], float] = {}

    def like(self, other: Marks) -> Likeness | None:
        """How like this one is; see `likeness`."""
        scores = {}
        apart = False
        number = digits(other.number)
        if len(self._number) == len(number) == NUMBER_DIGITS:
            apart = _slips(self._number, number) > 1
            if self._number == number:
                scores[Sign.NUMBER] = 100.0
        if self._phone and self._phone == short_phone(other.phone):
            scores[Sign.PHONE] = ENOUGH
        named = 0.0 if apart else self.name_score(other)
        if named >= (_BEGUN if self._one.unfinished else ENOUGH):
            scores[Sign.NAME] = named
        if not scores:
            return None
        return Likeness(signs=frozenset(scores), score=min(100.0, max(scores.values()) + 5 * (len(scores) - 1)))

    def name_score(self, other: Marks) -> float:
        """How like the names are, 0-100."""
        words, others = self._words, name_words(other.name)
        if not (words and others):
            return 0.0
        if max(len(words), len(others)) > _MOST_WORDS:
            return _long_score(words, others)
        if len(words) > len(others):
            return self._assigned(others, words, beginning=None)
        return self._assigned(words, others, beginning=len(words) - 1 if self._one.unfinished else None)

    def _assigned(self, fewer: list[str], more: list[str], beginning: int | None) -> float:
        """The best way to give each word of the one name a word of the other; nothing where one is left without.

        The word at the place `beginning` of the shorter name may be a beginning of its word.
        """
        table = [
            [self._pair(word, another, row == column, row == beginning) for column, another in enumerate(more)]
            for row, word in enumerate(fewer)
        ]
        best = 0.0
        for places in permutations(range(len(more)), len(fewer)) if all(map(any, table)) else ():
            scores = [table[row][column] for row, column in enumerate(places)]
            if all(scores):
                best = max(best, sum(scores) / len(scores))
        if best and len(fewer) == 1 and len(more) > 1:
            return _BEGUN
        return max(0.0, best - _LESS * (len(more) - len(fewer)))

    def _pair(self, *pair: *tuple[str, str, bool, bool]) -> float:
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = _pair(pair[0], pair[1], same_place=pair[2], begun=pair[3])
        return found


def name_words(name: str) -> list[str]:
    """The words of a name in the one spelling, without legal forms and what says only «son» or «daughter»."""
    return [word for word in spell(name).split() if word not in LEGAL_FORMS and word not in _CHILD]


def meant(typed: str, name: str) -> tuple[int, str]:
    """The words of a name that the typed ones stand for, as the name writes them, and how many slips lie between.

    Of a name the whole is not taken for one word of it: «Касымва» stands for «Қасымова» alone.
    """
    free = [word for word in WORD.findall(name) if spell(word)]
    slips, found = 0, []
    for word in name_words(typed):
        if not free:
            break
        far, nearest = min((_slips(word, spell(one)), one) for one in free)
        slips += far
        found.append(nearest)
        free.remove(nearest)
    return slips, " ".join(found)


def root(word: str) -> str:
    """A spelled word of a name without what Russian and Kazakh add to it: «kasimova» → «kasim»."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT:
            return word.removesuffix(ending)
    return word


def mirrored(name: str) -> list[str]:
    """The roots of a name read backwards, so that they are found by their ends when the beginning is misspelled."""
    return [f"_{root(word)[::-1]}" for word in name_words(name) if not word.isdigit()]


def short_phone(text: str) -> str:
    """The ten digits of a phone, whatever stands before them; empty where there are fewer."""
    found = digits(text)
    return found[-PHONE_DIGITS:] if len(found) >= PHONE_DIGITS else ""


def _pair(word: str, other: str, *, same_place: bool, begun: bool) -> float:
    """How like two words are, 0 where they are others; other forms of a word count only at the same place."""
    if word == other:
        return 100.0
    slips = _slips(word, other)
    if slips <= _forgiven(min(len(word), len(other))):
        return 100.0 - _SLIP * slips
    if 1 in {len(word), len(other)} and word[0] == other[0]:
        return _INITIAL
    if begun and other.startswith(word):
        return _BEGINNING
    roots = root(word), root(other)
    if same_place and _slips(*roots) <= _forgiven(min(map(len, roots))):
        return _OTHER_FORM
    return 0.0


def _forgiven(letters: int) -> int:
    return next((slips for least, slips in _SLIPS if letters >= least), 0)


def _slips(one: str, other: str) -> int:
    """Letters left out, put in, changed, or swapped with their neighbour."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - the first name compared pays for it, not the start

    return OSA.distance(one, other)


def _long_score(words: list[str], others: list[str]) -> float:
    """Names of organisations: their words in any order; half of them more is another one."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - as above

    return fuzz.token_sort_ratio(" ".join(words), " ".join(others))
