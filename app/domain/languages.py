"""The languages of the screen and of the paper; the two are chosen apart."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the program, by its ISO 639-1 code."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


LETTER_LANGUAGES = (Language.KAZAKH, Language.RUSSIAN)
"""A body answers in the state language or the language of the appeal (Art. 89(2)): letters exist in these two."""
