"""Dates and numbers in words."""

from datetime import date

import pytest

from app.domain.languages import Language
from app.letters import phrases
from tests.letters.samples import KK, RU

SOFT_VOWELS, VOWELS = "әеөүі", "аәеоөұүыі"
VOICELESS, NASAL = "кқпст", "мнң"


def said(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_date_is_written_in_words_in_both_languages() -> None:
    assert said(phrases.long_date(date(2026, 11, 21), KK)) == "2026 жылғы 21 қараша"
    assert said(phrases.long_date(date(2026, 11, 21), RU)) == "21 ноября 2026 года"
    assert said(phrases.long_date(date(2027, 5, 1), RU)) == "1 мая 2027 года"


@pytest.mark.parametrize("month", range(1, 13))
def test_kazakh_month_endings_follow_vowel_harmony_and_the_last_sound(month: int) -> None:
    day = date(2026, month, 5)
    say = phrases.filters(KK)
    plain, on, of, since = (
        said(str(say[name](day))).removeprefix("2026 жылғы 5 ") for name in ("date", "on_day", "of_day", "from_day")
    )
    vowel = "е" if next(letter for letter in reversed(plain) if letter in VOWELS) in SOFT_VOWELS else "а"
    hard = "т" if plain[-1] in VOICELESS else "д"
    assert on == plain + hard + vowel
    assert of == on + ("гі" if vowel == "е" else "ғы")
    assert since == plain + ("н" if plain[-1] in NASAL else hard) + vowel + "н"


@pytest.mark.parametrize(
    ("count", "russian", "kazakh"),
    [
        (1, "1 листе", "1 парақта"),
        (2, "2 листах", "2 парақта"),
        (11, "11 листах", "11 парақта"),
        (21, "21 листе", "21 парақта"),
        (111, "111 листах", "111 парақта"),
    ],
)
def test_sheets_are_counted_in_the_case_of_the_list(count: int, russian: str, kazakh: str) -> None:
    assert said(phrases.sheets(count, RU)) == russian
    assert said(phrases.sheets(count, KK)) == kazakh


@pytest.mark.parametrize(
    ("count", "russian"),
    [
        *((1, "1 календарный день"), (2, "2 календарных дня"), (5, "5 календарных дней")),
        *((12, "12 календарных дней"), (21, "21 календарный день"), (24, "24 календарных дня")),
    ],
)
def test_days_are_counted_as_russian_counts(count: int, russian: str) -> None:
    assert said(phrases.calendar_days(count, RU)) == russian
    assert said(phrases.calendar_days(count, KK)) == f"күнтізбелік {count} күн"


@pytest.mark.parametrize("language", [KK, RU])
def test_a_missing_value_stays_missing(language: Language) -> None:
    assert [say(None) for say in phrases.filters(language).values()] == [None] * len(phrases.filters(language))


def test_short_words_and_numbers_are_not_parted_from_what_they_belong_to() -> None:
    assert phrases.bind("О том, что в статье 76 и № 5", RU) == "О\u00a0том, что в\u00a0статье\u00a076 и\u00a0№\u00a05"
    assert phrases.bind("№ 5 а б", KK) == "№\u00a05 а б"
