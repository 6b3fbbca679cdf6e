"""How a Kazakh word sounds at its end: soft or hard, and which kind of sound comes last.

After «Қазақ тілі орфографиясының негізгі ережелері» (1983), §§ 35–36, and «Қазақ тілі емлесінің ережелері» (2018),
§§ 73, 92–95: the suffix follows the last vowel; after б, в, г, д, as after a voiceless sound, it begins voiceless
(штабқа, педагогқа); after рк, рг, нк, нг, кс, кт, ск, лк it is always soft (паркке), after х always hard (цехқа);
an abbreviation is read by the names of its letters (ЖШС-ға, ММК-ге; but АҚШ-қа).
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.languages import Language
from app.letters.grammar.numbers import cardinal

HARD, SOFT, NEUTRAL = "аоұыя", "әөүіеэё", "иую"
_VOWELS = HARD + SOFT
_VOICELESS = "пфкқтсшщчцхһбвгғд"
_SOFT_CLUSTERS = ("рк", "рг", "нк", "нг", "кс", "кт", "ск", "лк", "кл", "нкт")
_LINKED = ("ск", "кт", "пт", "фт")
_SOFT_CLOSED_I = ("ин", "ич", "ир", "ик", "ис", "ий", "им")
_SURNAME = ("ов", "ев", "ёв")
_LETTERS = {"к": "ке", "г": "ге", "ш": "ыш", "м": "ім", "у": "у", "ф": "эф"}
"""Letters whose name is not they themselves with «ы» after them."""
_KNOWN = frozenset(
    {"жшс", "ақ", "кеақ", "тмд", "ммк", "ақш", "іім", "еқыұ", "дсұ", "ддсұ", "қр", "әрпк", "хқко", "ұқк"}
)
"""Abbreviations whose suffix the rules name, or our papers have long been written with."""
_LATIN = dict(zip("abcdefghijklmnopqrstuvwxyz", "абкдефгһижклмнопкрстувусиз", strict=True))


class Last(StrEnum):
    """The kind of the last sound; a suffix begins after it."""

    VOWEL = "vowel"
    NASAL = "nasal"
    SONORANT = "sonorant"
    VOICED = "voiced"
    VOICELESS = "voiceless"


@dataclass(frozen=True, slots=True)
class Sound:
    """The end of a word; `link` is a vowel that comes between it and any suffix (Минск-і-ге)."""

    soft: bool
    last: Last
    is_sure: bool = True
    link: str = ""


def sound_of(word: str) -> Sound:
    """The end of a word in Kazakh or Russian letters; a word without vowels and one in Latin letters are unsure."""
    low = word.lower()
    latin = any(letter in _LATIN for letter in low)
    low = "".join(_LATIN.get(letter, letter) for letter in low)
    soft, sure = _harmony(low)
    if low.endswith(_LINKED):
        return Sound(soft=True, last=Last.VOWEL, is_sure=False, link="і")
    return Sound(soft, _last(low.rstrip("ьъ")), sure and not latin)


def sound_of_abbreviation(letters: str) -> Sound:
    """«ЖШС» is read «жы-шы-сы», «ІІМ» «і-ім», «ММК» «мы-мы-ке»; it is sure only where the spelling is settled."""
    low = letters.lower()
    read = _LETTERS.get(low[-1], low[-1] if low[-1] in _VOWELS + NEUTRAL else low[-1] + "ы")
    sound = sound_of(read)
    return Sound(sound.soft, sound.last, is_sure=low in _KNOWN or low[-1] in _VOWELS + "ум")


def sound_of_number(number: int) -> Sound:
    """A number in figures sounds as its last word: 5 «бес», 6 «алты», 2026 «жиырма алты»."""
    return sound_of(cardinal(number, Language.KAZAKH).split()[-1])


def _harmony(low: str) -> tuple[bool, bool]:
    """Whether the suffix is soft, and whether that is sure; и, у and ю follow the vowel before them."""
    bare = low.rstrip("ьъ")
    if low.endswith("ь"):
        return True, _by_last_vowel(bare)[0] or low.endswith(("рь", "ль"))
    if bare.endswith(_SURNAME):
        return _surname_harmony(bare[:-2], bare[-2])
    if bare.endswith(_SOFT_CLUSTERS) or bare.endswith(_SOFT_CLOSED_I):
        return True, True
    if bare.endswith(("қ", "ғ", "х", "ог")):
        return False, True
    soft, sure = _by_last_vowel(bare)
    return soft, sure and (soft or not bare.endswith(("к", "г")))


def _surname_harmony(stem: str, vowel: str) -> tuple[bool, bool]:
    """Of a surname in -ов or -ев, as papers write them: Тоқаевтың, Мұқановтың, but Әлиевтің, Юлдашевтің.

    After a soft stem most write Әуезовтің, some Әуезовтың: soft, and unsure. So is -ёв, and -ев after other consonants.
    """
    soft, sure = _by_last_vowel(stem)
    if vowel == "о":
        return soft, sure and not soft
    if vowel == "ё" or not stem:
        return True, False
    if stem[-1] in HARD + "у":
        return False, True
    return True, soft or stem[-1] in "иш"


def _by_last_vowel(bare: str) -> tuple[bool, bool]:
    """Whether the vowels are soft; и in a closed last syllable is soft also after hard vowels, which is unsure."""
    neutral = ""
    for place, letter in enumerate(reversed(bare)):
        if letter in SOFT:
            return True, True
        if letter in HARD:
            closed_i = neutral == "closed и"
            return closed_i, not closed_i
        if letter in NEUTRAL and not neutral:
            neutral = "closed и" if letter == "и" and place else letter
    return neutral.endswith("и"), bool(neutral)


def _last(bare: str) -> Last:
    letter = bare[-1:]
    if letter in _VOICELESS:
        return Last.VOICELESS
    if letter in "зж":
        return Last.VOICED
    if letter in "мнң":
        return Last.NASAL
    return Last.VOWEL if letter in _VOWELS else Last.SONORANT
