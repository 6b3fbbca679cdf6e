"""Names of people in the cases of Russian; Kazakh names too, in the letters of the identity document.

The endings are those of pytrovich (Petrovich's rules, MIT), which runs on every Python we support (ADR 0014). Which
part is declined follows «Русская грамматика» (1980) and Розенталь, «Справочник по правописанию и литературной
правке» («Склонение некоторых имён и фамилий»): women's names and surnames that end in a consonant, and all in -о, -е,
-и, -у, stay; so do улы, кызы, оглы.
"""

import re
from enum import StrEnum
from functools import cache
from itertools import takewhile

from pytrovich import enums
from pytrovich.maker import PetrovichDeclinationMaker

from app.domain.codes import Sex
from app.domain.inflections import Case
from app.letters.grammar.inflected import Corrections, Inflected, known


class Part(StrEnum):
    """What a word of a name is."""

    SURNAME = "surname"
    FIRST = "first"
    PATRONYMIC = "patronymic"
    STANDING = "standing"


_LETTERS = str.maketrans("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "АаГгКкНнОоУуУуХхИи")
_CHILD_OF = {"улы": Sex.MALE, "оглы": Sex.MALE, "углы": Sex.MALE, "кызы": Sex.FEMALE, "кизи": Sex.FEMALE}
_PATRONYMIC = {Sex.MALE: ("ович", "евич", "ьич", "мич", "кич", "ыч"), Sex.FEMALE: ("овна", "евна", "ична", "инична")}
_SURNAME = {
    Sex.MALE: ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ской", "цкой", "ный", "ый"),
    Sex.FEMALE: ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ная", "ая"),
}
_INITIAL = re.compile(r"^(?:\w\w?\.-?)+$")
_UNKNOWN_ENDING = re.compile("[аяь]$", re.IGNORECASE)
_FOREIGN = re.compile(r"[a-z]", re.IGNORECASE)
_MOST_WORDS = 4
_THEIR_PART = {
    Part.SURNAME: enums.NamePart.LASTNAME,
    Part.FIRST: enums.NamePart.FIRSTNAME,
    Part.PATRONYMIC: enums.NamePart.MIDDLENAME,
}
_THEIR_SEX = {Sex.MALE: enums.Gender.MALE, Sex.FEMALE: enums.Gender.FEMALE}
_THEIR_CASE = {
    Case.GENITIVE: enums.Case.GENITIVE,
    Case.DATIVE: enums.Case.DATIVE,
    Case.ACCUSATIVE: enums.Case.ACCUSATIVE,
    Case.INSTRUMENTAL: enums.Case.INSTRUMENTAL,
    Case.LOCATIVE: enums.Case.PREPOSITIONAL,
}
_STRESS_KNOWN = frozenset(
    {
        *("мария", "юлия", "виктория", "анастасия", "наталия", "лидия", "ксения", "евгения", "валерия", "софия"),
        *("лилия", "эмилия", "алия", "галия", "зульфия", "альфия", "асия", "гульфия"),
    }
)
_LIKE_NOUNS = ("ец", "яц", "ок", "ёк", "ень", "ей", "чий", "щий", "ь", "а", "я")
_DECLINED_EVER = ("ова", "ева", "ёва", "ина", "ына", "ая")


def person(name: str, case: Case, sex: Sex | None = None, corrections: Corrections | None = None) -> Inflected:
    """A person's name in the case: «Ахметов Нұрлан Серікұлы», dative → «Ахметову Нұрлану Серікұлы».

    The sex is read from the patronymic, the surname or the first name unless it is given. Kazakh letters stay: a paper
    names a person as the identity document does, in its head as under its text. Raises `ValueError` for the ablative.
    """
    if case is Case.ABLATIVE:
        raise ValueError(case)
    found = known(name, case, corrections)
    if found is not None:
        return found
    words = name.split()
    bare = spelled(name).split()
    parts = _parts(bare)
    read, certain = (sex, True) if sex is not None else _sex(bare, parts)
    said = [
        _kept(word, *_word(russian, part, case, read)) for word, russian, part in zip(words, bare, parts, strict=True)
    ]
    matters = certain or all(form == word for (form, _), word in zip(said, words, strict=True))
    sure = matters and len(words) <= _MOST_WORDS and all(sure for _, sure in said)
    return Inflected(" ".join(form for form, _ in said), case, sure)


def spelled(name: str) -> str:
    """The name in Russian letters, by which the rules know its ending: қ к, ғ г, ң н, ұ ү у, ө о, ә а, і и, һ х."""
    return name.translate(_LETTERS)


def _kept(word: str, form: str, sure: bool) -> tuple[str, bool]:
    """The form of a word in the letters of the word itself; unsure where a Kazakh letter would have to change."""
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(spelled(word), form, strict=False)))
    return word[:stem] + form[stem:], sure and spelled(word[stem:]) == word[stem:]


def sex_of(name: str) -> Sex | None:
    """Whose name it is, if the patronymic or the surname tells."""
    words = spelled(name).split()
    read, certain = _sex(words, _parts(words)) if words else (None, False)
    return read if certain else None


def _parts(words: list[str]) -> list[Part]:
    """What each word is: surname, first name, patronymic as in documents, or first name, patronymic, surname."""
    kinds = [Part.STANDING if _stands(word) else Part.SURNAME for word in words]
    fathers = [place for place, word in enumerate(words) if place and _patronymic_sex(word) is not None]
    if fathers:
        place = fathers[-1]
        kinds[place] = Part.PATRONYMIC
        first = place - (2 if words[place].lower() in _CHILD_OF and place > 1 else 1)
        if first != place - 1:
            kinds[place - 1] = Part.STANDING
        kinds[first] = Part.FIRST
        return kinds
    spoken = [place for place, kind in enumerate(kinds) if kind is Part.SURNAME]
    if len(spoken) > 1:
        kinds[spoken[0 if _is_surname(words[spoken[1]]) and not _is_surname(words[spoken[0]]) else 1]] = Part.FIRST
    return kinds


def _stands(word: str) -> bool:
    return bool(_INITIAL.match(word)) or bool(_FOREIGN.search(word)) or not word[-1:].isalpha()


def _patronymic_sex(word: str) -> Sex | None:
    low = word.lower()
    for ending, sex in _CHILD_OF.items():
        if low.endswith(ending):
            return sex
    return next((sex for sex, endings in _PATRONYMIC.items() if low.endswith(endings)), None)


def _surname_sex(word: str) -> Sex | None:
    return next((sex for sex, endings in _SURNAME.items() if word.lower().endswith(endings)), None)


def _is_surname(word: str) -> bool:
    return _surname_sex(word) is not None


def _sex(words: list[str], parts: list[Part]) -> tuple[Sex, bool]:
    """The sex and whether it is certain: the patronymic, then the surname, then what the first name looks like."""
    named = list(zip(words, parts, strict=True))
    for wanted, tell in ((Part.PATRONYMIC, _patronymic_sex), (Part.SURNAME, _surname_sex)):
        for word, part in named:
            found = tell(word) if part is wanted else None
            if found is not None:
                return found, True
    first = next((word for word, part in named if part is Part.FIRST), words[0])
    return (Sex.FEMALE if _UNKNOWN_ENDING.search(first) else Sex.MALE), False


def _word(word: str, part: Part, case: Case, sex: Sex) -> tuple[str, bool]:
    """One word of a name in the case, and whether that is sure; capitals stay capitals."""
    if part is Part.STANDING or word.lower().endswith(tuple(_CHILD_OF)):
        return word, not _FOREIGN.search(word)
    quiet = word[0] + word[1:].lower()
    if word.isupper() and quiet != word:
        said, sure = _word(quiet, part, case, sex)
        return said.upper(), sure
    return _petrovich(word, part, sex, case), _is_settled(word.lower(), part, case, sex)


def _is_settled(low: str, part: Part, case: Case, sex: Sex) -> bool:
    """Whether usage agrees: not of women's names in -ь, nor of surnames that have the form of a common noun.

    Names in -ия have -ии or -ие in the dative as they are stressed; it is known of the common ones alone.
    """
    if part is Part.FIRST and low.endswith("ия") and case in {Case.DATIVE, Case.LOCATIVE}:
        return low in _STRESS_KNOWN
    if sex is Sex.FEMALE and part is Part.FIRST:
        return not low.endswith("ь") or low == "любовь"
    if part is Part.SURNAME:
        return not low.endswith(_LIKE_NOUNS) or low.endswith(_DECLINED_EVER)
    return True


def _petrovich(word: str, part: Part, sex: Sex, case: Case) -> str:
    """The word by Petrovich's rules; «Алиёй» and «Ильёй» are written with «е», as papers write them."""
    told = _maker().make(_THEIR_PART[part], _THEIR_SEX[sex], _THEIR_CASE[case], word)
    return told[:-2] + "ей" if told.endswith("ёй") else told


@cache
def _maker() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()
