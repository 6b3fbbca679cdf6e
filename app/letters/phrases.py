"""What the wording may do with a date or a number, and which spaces of a line do not break."""

import re
from collections.abc import Callable
from datetime import date

from app.domain.inflections import Case
from app.domain.languages import Language
from app.letters.grammar import numbers
from app.letters.grammar.dates import long_date, of_day
from app.letters.hyphenation import soft

_NUMBER_SIGN = re.compile(r"№ (?=\S)")
_ARTICLE = re.compile(r"(\b[Сс]тать\w{1,3}) (?=\d)")
_SHORT_WORD = re.compile(r"(?<![^\s(«])([аивкосуяАИВКОСУЯ]) (?=\S)")

Filter = Callable[[object], object]


def bind(text: str, language: Language) -> str:
    """The text as it may be broken: not after «№», in «статья 76», after Russian words of one letter; words softly."""
    text = _NUMBER_SIGN.sub("№\u00a0", text)
    if language is Language.RUSSIAN:
        text = _SHORT_WORD.sub("\\1\u00a0", _ARTICLE.sub("\\1\u00a0", text))
    return soft(text, language)


def filters(language: Language) -> dict[str, Filter]:
    """What a template may do with a date or a number; a value that is missing stays missing."""

    def dated(case: Case) -> Filter:
        return lambda value: long_date(value, language, case) if isinstance(value, date) else value

    def counted(say: Callable[[int, Language], str]) -> Filter:
        return lambda value: say(value, language) if isinstance(value, int) else value

    return {
        "date": dated(Case.NOMINATIVE),
        "on_day": dated(Case.LOCATIVE),
        "from_day": dated(Case.ABLATIVE),
        "to_day": dated(Case.DATIVE),
        "of_day": lambda value: of_day(value, language) if isinstance(value, date) else value,
        "sheets": counted(numbers.sheets),
        "calendar_days": counted(numbers.calendar_days),
        "working_days": counted(numbers.working_days),
        "money": counted(numbers.money),
        "words": counted(numbers.cardinal),
    }
