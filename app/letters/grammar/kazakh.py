"""Kazakh names, positions and bodies in a case: a suffix is put on the last word, nothing else changes.

The suffixes are those of «Қазіргі қазақ әдеби тілі. Морфология» (Ысқақов А., 1991), «Септік категориясы», and of
the academic «Қазақ грамматикасы» (Астана, 2002): seven cases; after the possessive of the third person the dative
is -на/-не, the accusative -н, the locative -нда/-нде, the ablative -нан/-нен. Spelling: see `sounds.py`.
"""

import re

from app.domain.inflections import Case
from app.letters.grammar.inflected import Corrections, Inflected, known
from app.letters.grammar.sounds import Last, Sound, sound_of, sound_of_abbreviation, sound_of_number

_V, _N, _S, _Z, _T = Last.VOWEL, Last.NASAL, Last.SONORANT, Last.VOICED, Last.VOICELESS
_SUFFIXES: dict[Case, dict[Last, str]] = {
    Case.GENITIVE: {_V: "ның", _N: "ның", _S: "дың", _Z: "дың", _T: "тың"},
    Case.DATIVE: {_V: "ға", _N: "ға", _S: "ға", _Z: "ға", _T: "қа"},
    Case.ACCUSATIVE: {_V: "ны", _N: "ды", _S: "ды", _Z: "ды", _T: "ты"},
    Case.LOCATIVE: {_V: "да", _N: "да", _S: "да", _Z: "да", _T: "та"},
    Case.ABLATIVE: {_V: "дан", _N: "нан", _S: "дан", _Z: "дан", _T: "тан"},
    Case.INSTRUMENTAL: {_V: "мен", _N: "мен", _S: "мен", _Z: "бен", _T: "пен"},
}
_AFTER_POSSESSIVE = {
    Case.GENITIVE: "ның",
    Case.DATIVE: "на",
    Case.ACCUSATIVE: "н",
    Case.LOCATIVE: "нда",
    Case.ABLATIVE: "нан",
    Case.INSTRUMENTAL: "мен",
}
_SOFTEN = str.maketrans("аығқ", "еігк")
_BRACKET = re.compile(r"^(?P<name>.*\S)(?P<rest>\s*\([^()]*\))$", re.DOTALL)
_INITIALS = re.compile(r"^(?P<surname>\S{2,})\s+(?P<initials>(?:\w\w?\.\s?){1,2})$")
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,12}$")
_ABBREVIATION = re.compile(r"(?<![^\W_])\w*[^\W\d_]{2}$")
_KAZAKH_LETTER = re.compile("[а-яёәіңғүұқөһ]", re.IGNORECASE)
_CLOSING = "»”\"'’"
_CHILD_OF = ("ұлы", "қызы")
_DOER = ("шы", "ші")
_NOT_POSSESSED = frozenset({"алматы", "екі", "алты", "жеті", "кісі"})
_POSSESSED_ALONE = ("лығы", "лігі", "дығы", "дігі", "тығы", "тігі", "сы", "сі")
_LONGEST_ABBREVIATION = 7


def person(name: str, case: Case, corrections: Corrections | None = None) -> Inflected:
    """The name of a person; «Сейітова Гүлнар Серікқызы» → «… Серікқызына», «Ахметов А.Б.» → «А.Б. Ахметовқа»."""
    found = known(name, case, corrections)
    if found is not None:
        return found
    shortened = _INITIALS.match(name.strip())
    if shortened is not None:
        return person(f"{shortened['initials'].strip()} {shortened['surname']}", case).unsure()
    bare = name.rstrip(".")
    return _declined(name, case, possessed=bare.lower().endswith(_CHILD_OF), shout=name.isupper())


def body(name: str, case: Case, corrections: Corrections | None = None) -> Inflected:
    """A body or a position: «Әділет министрлігі» → «Әділет министрлігіне», «Басшы» → «Басшыға»."""
    found = known(name, case, corrections)
    if found is not None:
        return found
    bracketed = _BRACKET.match(name)
    if bracketed is not None:
        return body(bracketed["name"], case).then(bracketed["rest"])
    shout = name.isupper() and (" " in name.strip() or len(name.strip()) > _LONGEST_ABBREVIATION)
    return _declined(name, case, possessed=_is_possessed(name), shout=shout)


def possessed(noun: str) -> Inflected:
    """The word as somebody's of the third person: «басшы» → «басшысы», «бастық» → «бастығы», «әкім» → «әкімі».

    Г and ғ stand for к and қ, б for п only in words of Kazakh (2018, § 94): «министрлік» → «министрлігі».
    """
    if _is_possessed(noun):
        return Inflected(noun, Case.NOMINATIVE)
    sound = sound_of(noun)
    vowel = "і" if sound.soft else "ы"
    if sound.last is Last.VOWEL:
        return Inflected(f"{noun}с{vowel}", Case.NOMINATIVE, sound.is_sure)
    voiced = {"к": "г", "қ": "ғ"}.get(noun[-1], noun[-1])
    return Inflected(f"{noun[:-1]}{voiced}{vowel}", Case.NOMINATIVE, sound.is_sure and noun[-1] != "п")


def head(title: str, case: Case, corrections: Corrections | None = None) -> Inflected:
    """The head of a body, after its name in the genitive: «Басшы», dative → «басшысына», «Директор» → «директорына».

    A correction is known by the word as it stands in the nominative there: «басшысы».
    """
    theirs = possessed(title)
    found = known(theirs.text, case, corrections)
    if found is not None:
        return found
    said = _declined(theirs.text, case, possessed=True, shout=False)
    return said if theirs.is_sure else said.unsure()


def number(value: int, case: Case) -> Inflected:
    """A number in figures: 5 → «5-ке», 6 → «6-ға», 2026 → «2026-ға». Negative ones are not said."""
    sound = sound_of_number(value)
    return Inflected(f"{value}-{suffix(sound, case)}" if suffix(sound, case) else f"{value}", case)


def suffix(sound: Sound, case: Case, *, after_possessive: bool = False) -> str:
    """The suffix of that case after that sound; empty in the nominative."""
    if case is Case.NOMINATIVE:
        return ""
    hard = _AFTER_POSSESSIVE[case] if after_possessive else _SUFFIXES[case][sound.last]
    return sound.link + (hard.translate(_SOFTEN) if sound.soft else hard)


def _declined(text: str, case: Case, *, possessed: bool, shout: bool) -> Inflected:
    """The text with the suffix after its last word; after a closing quotation mark it stands behind a hyphen."""
    bare = text.rstrip()
    word = bare.rstrip(_CLOSING + ".")
    sound, hyphen, sure = _read(word, shout=shout)
    if bare != word or not word:
        hyphen, sure = "-", False
    if possessed and hyphen:
        possessed = False
    ending = suffix(sound, case, after_possessive=possessed)
    return Inflected(f"{bare}{hyphen}{ending.upper() if shout else ending}", case, sure and sound.is_sure)


def _read(word: str, *, shout: bool) -> tuple[Sound, str, bool]:
    """How the end of the text is read, what stands before the suffix, and whether that is sure."""
    figures = _NUMBER.search(word)
    if figures is not None:
        return sound_of_number(int(figures[0])), "-", True
    last = re.split(r"[\s«“\"\-–]", word)[-1]
    if not shout and _is_abbreviation(last):
        return sound_of_abbreviation(last), "-", True
    readable = bool(_KAZAKH_LETTER.match(last[-1:]))
    return sound_of(last), "" if readable else "-", readable


def _is_abbreviation(word: str) -> bool:
    return 1 < len(word) <= _LONGEST_ABBREVIATION and word[-2:].isalpha() and word[-2:].isupper()


def _is_possessed(text: str) -> bool:
    """Whether the last word is somebody's: «… соты», «Облыс прокуроры»; not «Басшы», «Алматы», «Бас тексеруші»."""
    words = text.lower().split()
    if not words or words[-1] in _NOT_POSSESSED or words[-1].endswith(_DOER):
        return False
    return words[-1].endswith(("ы", "і") if len(words) > 1 else _POSSESSED_ALONE)
