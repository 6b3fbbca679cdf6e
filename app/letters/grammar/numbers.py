"""Numbers in words and things counted, in Kazakh and in Russian.

Our own and no library's: the one for both languages is under the LGPL, comes without a wheel and has no Kazakh
ordinals; for whole numbers both say the same (ADR 0014). Russian forms after «Русская грамматика» (1980).
"""

from collections.abc import Iterator
from enum import StrEnum

from app.domain.languages import Language

_LIMIT = 10**12
_TEENS = range(11, 15)
_FEW = range(2, 5)
_KK_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_KK_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_KK_SCALES = ("", "мың", "миллион", "миллиард")
_RU_ONES = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
_RU_TEENS = (
    *("десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать"),
    *("пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"),
)
_RU_TENS = (
    *("", "", "двадцать", "тридцать", "сорок", "пятьдесят"),
    *("шестьдесят", "семьдесят", "восемьдесят", "девяносто"),
)
_RU_HUNDREDS = (
    *("", "сто", "двести", "триста", "четыреста", "пятьсот"),
    *("шестьсот", "семьсот", "восемьсот", "девятьсот"),
)
_RU_SCALES = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
)


class Gender(StrEnum):
    """The gender of what is counted; Kazakh has none."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"


_RU_GENDERED: dict[Gender, dict[int, str]] = {
    Gender.MASCULINE: {},
    Gender.FEMININE: {1: "одна", 2: "две"},
    Gender.NEUTER: {1: "одно"},
}


def cardinal(number: int, language: Language, gender: Gender = Gender.MASCULINE) -> str:
    """A whole number in words, nominative: 2026 → «екі мың жиырма алты», «две тысячи двадцать шесть».

    Raises `ValueError` below zero and from a million millions on.
    """
    if not 0 <= number < _LIMIT:
        raise ValueError(number)
    if number == 0:
        return "нөл" if language is Language.KAZAKH else "ноль"
    return " ".join(_kazakh(number) if language is Language.KAZAKH else _russian(number, gender))


def money(tenge: int, language: Language) -> str:
    """A sum: «150 000 (жүз елу мың) теңге», «150 000 (сто пятьдесят тысяч) тенге»; the word never changes."""
    word = "теңге" if language is Language.KAZAKH else "тенге"
    return f"{grouped(tenge)} ({cardinal(tenge, language)}) {word}"


def grouped(number: int) -> str:
    """Figures in groups of three with spaces that do not break: 1 500 000."""
    return f"{number:,}".replace(",", "\u00a0")


def counted(number: int, one: str, few: str, many: str) -> str:
    """The Russian form after a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день."""
    if ends_in_one(number):
        return one
    return few if number % 10 in _FEW and number % 100 not in _TEENS else many


def ends_in_one(number: int) -> bool:
    """Whether Russian counts it as one: 1, 21, 101, but not 11."""
    return number % 10 == 1 and number % 100 not in _TEENS


def sheets(count: int, language: Language) -> str:
    """«3 парақта»; «3 листах», as it stands after «на»."""
    if language is Language.KAZAKH:
        return f"{count}\u00a0парақта"
    return f"{count}\u00a0{counted(count, 'листе', 'листах', 'листах')}"


def calendar_days(count: int, language: Language) -> str:
    """«күнтізбелік 12 күн»; «12 календарных дней»."""
    if language is Language.KAZAKH:
        return f"күнтізбелік {count}\u00a0күн"
    return f"{count}\u00a0{counted(count, 'календарный день', 'календарных дня', 'календарных дней')}"


def working_days(count: int, language: Language) -> str:
    """«12 жұмыс күні»; «12 рабочих дней»."""
    if language is Language.KAZAKH:
        return f"{count}\u00a0жұмыс күні"
    return f"{count}\u00a0{counted(count, 'рабочий день', 'рабочих дня', 'рабочих дней')}"


def _groups(number: int) -> Iterator[tuple[int, int]]:
    """The groups of three figures from the highest on: their scale and their value, none that is zero."""
    for scale in reversed(range(len(_KK_SCALES))):
        group = number // 1000**scale % 1000
        if group:
            yield scale, group


def _kazakh(number: int) -> Iterator[str]:
    for scale, group in _groups(number):
        hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
        words = (_KK_ONES[hundreds] if hundreds > 1 else "", "жүз" if hundreds else "", _KK_TENS[tens], _KK_ONES[ones])
        yield from (word for word in (*words, _KK_SCALES[scale]) if word)


def _russian(number: int, gender: Gender) -> Iterator[str]:
    for scale, group in _groups(number):
        counts = {0: gender, 1: Gender.FEMININE}.get(scale, Gender.MASCULINE)
        words = (_RU_HUNDREDS[group // 100], *_russian_tens(group % 100, counts), counted(group, *_RU_SCALES[scale]))
        yield from (word for word in words if word)


def _russian_tens(rest: int, gender: Gender) -> tuple[str, ...]:
    tens, ones = divmod(rest, 10)
    if tens == 1:
        return (_RU_TEENS[ones],)
    return (_RU_TENS[tens], _RU_GENDERED[gender].get(ones, _RU_ONES[ones]))
