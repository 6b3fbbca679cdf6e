"""Dates and numbers in words: «2026 жылғы 21 қараша», «21 ноября 2026 года», «3 парақта», «на 3 листах».

Kazakh endings are written out for the twelve months, so that no rule has to guess them.
"""

import re
from collections.abc import Callable
from datetime import date

from app.domain.languages import Language

_RU_MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
_KK_MONTHS = (
    ("қаңтар", "қаңтарда", "қаңтардағы", "қаңтардан"),
    ("ақпан", "ақпанда", "ақпандағы", "ақпаннан"),
    ("наурыз", "наурызда", "наурыздағы", "наурыздан"),
    ("сәуір", "сәуірде", "сәуірдегі", "сәуірден"),
    ("мамыр", "мамырда", "мамырдағы", "мамырдан"),
    ("маусым", "маусымда", "маусымдағы", "маусымнан"),
    ("шілде", "шілдеде", "шілдедегі", "шілдеден"),
    ("тамыз", "тамызда", "тамыздағы", "тамыздан"),
    ("қыркүйек", "қыркүйекте", "қыркүйектегі", "қыркүйектен"),
    ("қазан", "қазанда", "қазандағы", "қазаннан"),
    ("қараша", "қарашада", "қарашадағы", "қарашадан"),
    ("желтоқсан", "желтоқсанда", "желтоқсандағы", "желтоқсаннан"),
)
_PLAIN, _ON, _OF, _FROM = range(4)
_NUMBER_SIGN = re.compile(r"№ (?=\S)")
_ARTICLE = re.compile(r"(\b[Сс]тать\w{1,3}) (?=\d)")
_SHORT_WORD = re.compile(r"(?<![^\s(«])([аивкосуяАИВКОСУЯ]) (?=\S)")
_TEENS = range(11, 15)
_FEW = range(2, 5)

Filter = Callable[[object], object]


def long_date(day: date, language: Language, case: int = _PLAIN) -> str:
    """The day in words; `case` chooses the Kazakh ending (Russian has one form for all of them)."""
    if language is Language.KAZAKH:
        return f"{day.year}\u00a0жылғы {day.day}\u00a0{_KK_MONTHS[day.month - 1][case]}"
    return f"{day.day}\u00a0{_RU_MONTHS[day.month - 1]} {day.year}\u00a0года"


def sheets(count: int, language: Language) -> str:
    """«3 парақта»; «3 листах», as it stands after «на»."""
    if language is Language.KAZAKH:
        return f"{count}\u00a0парақта"
    return f"{count}\u00a0листе" if _ends_in_one(count) else f"{count}\u00a0листах"


def calendar_days(count: int, language: Language) -> str:
    """«күнтізбелік 12 күн»; «12 календарных дней»."""
    if language is Language.KAZAKH:
        return f"күнтізбелік {count}\u00a0күн"
    if _ends_in_one(count):
        return f"{count}\u00a0календарный день"
    few = count % 10 in _FEW and count % 100 not in _TEENS
    return f"{count}\u00a0календарных {'дня' if few else 'дней'}"


def bind(text: str, language: Language) -> str:
    """The text with spaces that do not break: after «№», in «статья 76», after Russian words of one letter."""
    text = _NUMBER_SIGN.sub("№\u00a0", text)
    if language is Language.RUSSIAN:
        text = _SHORT_WORD.sub("\\1\u00a0", _ARTICLE.sub("\\1\u00a0", text))
    return text


def _ends_in_one(count: int) -> bool:
    return count % 10 == 1 and count % 100 not in _TEENS


def filters(language: Language) -> dict[str, Filter]:
    """What a template may do with a date or a number; a value that is missing stays missing."""

    def dated(case: int) -> Filter:
        return lambda value: long_date(value, language, case) if isinstance(value, date) else value

    def counted(say: Callable[[int, Language], str]) -> Filter:
        return lambda value: say(value, language) if isinstance(value, int) else value

    return {
        "date": dated(_PLAIN),
        "on_day": dated(_ON),
        "of_day": dated(_OF),
        "from_day": dated(_FROM),
        "sheets": counted(sheets),
        "calendar_days": counted(calendar_days),
    }
