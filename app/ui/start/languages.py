"""The languages of the screen, each in its own words."""

from app.domain.languages import Language

LANGUAGE_NAMES = {Language.KAZAKH: "Қазақша", Language.RUSSIAN: "Русский", Language.ENGLISH: "English"}
