"""One spelling for the words of three alphabets, so that «Қасымова», «Касымова», «Kasymova» and «Qasymova» meet.

A word is written down in small Latin letters by its sound, roughly: what Kazakh, Russian and the ways of writing them
in Latin letters (passports, the Kazakh alphabets of 2018 and 2021, habit) spell differently becomes the same letter.
Different words may meet too («мир» and «мыр»); for finding that is no harm. It is no transliteration to be shown.
"""

import re
import unicodedata

_SOUNDS = {
    "a": "аәäáā",
    "b": "б",
    "c": "чç",
    "d": "д",
    "e": "еёэé",
    "f": "ф",
    "g": "гғğǵ",
    "h": "хһ",
    "i": "иійыıïí",
    "j": "ж",
    "k": "кқ",
    "l": "л",
    "m": "м",
    "n": "нңñń",
    "o": "оөöóō",
    "p": "п",
    "r": "р",
    "s": "с",
    "t": "т",
    "u": "уұүüúū",
    "v": "в",
    "w": "шщşš",
    "z": "з",
    "ts": "ц",
    "iu": "ю",
    "ia": "я",
    "": "ъь'’ʼ",
}
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The Kazakh alphabet; the Russian one is in it, in its own order."""
_PLACES = str.maketrans({letter: chr(0x3000 + place) for place, letter in enumerate(_ALPHABET)})
_ONE = str.maketrans({letter: sound for sound, letters in _SOUNDS.items() for letter in letters})
_TOGETHER = {
    **dict.fromkeys(("shch", "sch", "sh"), "w"),
    **dict.fromkeys(("ch", "tch"), "c"),
    **dict.fromkeys(("zh", "dzh"), "j"),
    **dict.fromkeys(("ya",), "ia"),
    **dict.fromkeys(("yu",), "iu"),
    **dict.fromkeys(("yo", "йо"), "e"),
    "ye": "e",
    "kh": "h",
    "gh": "g",
    "ph": "f",
    "tz": "ts",
    "ck": "k",
    "q": "k",
    "c": "k",
    "x": "ks",
    "w": "u",
    "y": "i",
}
"""Latin letters that stand for one sound; the longest first. «c» and «w» of the result are «ч» and «ш»."""
_LATIN = re.compile("|".join(sorted(_TOGETHER, key=len, reverse=True)))
_TWICE = re.compile(r"([a-z])\1+")
_LOOKS = str.maketrans("авекмнорстухіһѕјԁ", "abekmhopctyxihsjd")
"""Small Cyrillic letters, each with the Latin one it looks like, small or as a capital (В, Н, Т)."""
_JOINT = re.compile(r"[\s_‐-―−-]+")
WORD = re.compile(r"\d+(?:[-/]\d+)+|[^\W_]+(?:['’ʼ][^\W_]+)*['’ʼ]?")
"""A number with its own lines stays one word: «2026-0001»; a soft sign written as an apostrophe is inside its word."""


def words(text: str) -> list[str]:
    """The words and numbers of a text as written, in order."""
    return WORD.findall(unicodedata.normalize("NFC", text))


def spell(text: str) -> str:
    """The words of a text in the one spelling, with spaces between: «Қасымова А.» → «kasimova a»."""
    found = " ".join(words(text)).casefold()
    latin = _LATIN.sub(lambda some: _TOGETHER[some[0]], found)
    return _TWICE.sub(r"\1", latin.translate(_ONE))


def sort_key(text: str) -> str:
    """A text that sorts as names do in Kazakhstan, ә after а; compared letter by letter, as SQLite does."""
    return " ".join(words(text)).casefold().translate(_PLACES)


def digits(text: str) -> str:
    """The digits of a phone or number."""
    return "".join(filter(str.isdigit, text))


LEGAL_FORMS = frozenset(
    spell("гу кгу ргу кгп ркп гкп кгкп ргкп ргп пхв ао нао тоо мм кмм рмм кмк кмкк ммк жшс ак кеак шжк").split()
)
"""Short legal forms before or after a body's name; nobody looks for them (authorities.md §6)."""


def looks(code: str) -> str:
    """A code by its looks: capitals, Cyrillic letters like Latin ones, dashes and blanks make no difference.

    «АР-04» typed with a Cyrillic keyboard, «ap-04 » and «AP–04» are the `AP-04` of the law table.
    """
    plain = unicodedata.normalize("NFKC", code).strip().casefold()
    return _JOINT.sub("-", plain.translate(_LOOKS))
