"""The invented tables of the samples, as data."""

from datetime import date

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.paths import resource_text
from app.services.sample_sheets import SampleSheets
from app.services.specimen import specimen
from tests.law.facts import CALENDAR

WRITTEN_ON = date(2026, 11, 21)


def told(language: Language) -> SampleSheets:
    letter = specimen(LetterKind.APPLICATION, language, resource_text, CALENDAR)
    return SampleSheets(letter, language, resource_text, CALENDAR)
