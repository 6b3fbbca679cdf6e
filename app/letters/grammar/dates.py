"""Days in words: «2026 жылғы 21 қараша», «2026 жылғы 21 қарашадан», «21 ноября 2026 года».

Our own months: Babel 2.18 writes «2026 ж. 21 қараша» and «21 ноября 2026 г.», and knows no Kazakh cases.
"""

from datetime import date

from app.domain.inflections import Case
from app.domain.languages import Language
from app.letters.grammar import kazakh
from app.letters.grammar.sounds import sound_of

_KK_MONTHS = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
    *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
)
_RU_MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)


def long_date(day: date, language: Language, case: Case = Case.NOMINATIVE) -> str:
    """The day in words; in Kazakh the month takes the case, in Russian figures and month stand as they are in all."""
    if language is Language.KAZAKH:
        return f"{day.year}\u00a0жылғы {day.day}\u00a0{_month(day, case)}"
    return f"{day.day}\u00a0{_RU_MONTHS[day.month - 1]} {day.year}\u00a0года"


def of_day(day: date, language: Language) -> str:
    """What belongs to a day: «2026 жылғы 5 қарашадағы»; Russian says «от 5 ноября 2026 года»."""
    if language is Language.KAZAKH:
        soft = sound_of(_month(day, Case.NOMINATIVE)).soft
        return long_date(day, language, Case.LOCATIVE) + ("гі" if soft else "ғы")
    return long_date(day, language)


def short_date(day: date, language: Language, case: Case = Case.NOMINATIVE) -> str:
    """The day without its year: «21 қарашаға», «21 ноября»."""
    if language is Language.KAZAKH:
        return f"{day.day}\u00a0{_month(day, case)}"
    return f"{day.day}\u00a0{_RU_MONTHS[day.month - 1]}"


def _month(day: date, case: Case) -> str:
    month = _KK_MONTHS[day.month - 1]
    return month + kazakh.suffix(sound_of(month), case)
