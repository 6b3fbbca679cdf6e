"""What the wording may do with a date or a number, and the spaces that do not break."""

from datetime import date

import pytest

from app.domain.languages import Language
from app.letters import phrases
from tests.letters.samples import KK, RU

SOFT_VOWELS, VOWELS = "әеөүі", "аәеоөұүыі"
VOICELESS, NASAL = "кқпст", "мнң"


def said(text: str) -> str:
    return text.replace("\u00a0", " ")


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


@pytest.mark.parametrize("language", [KK, RU])
def test_a_missing_value_stays_missing(language: Language) -> None:
    assert [say(None) for say in phrases.filters(language).values()] == [None] * len(phrases.filters(language))


def test_the_wording_says_days_money_and_numbers_in_words() -> None:
    kazakh, russian = phrases.filters(KK), phrases.filters(RU)
    assert said(str(kazakh["to_day"](date(2026, 11, 21)))) == "2026 жылғы 21 қарашаға"
    assert said(str(russian["money"](18_500))) == "18 500 (восемнадцать тысяч пятьсот) тенге"
    assert said(str(russian["working_days"](3))) == "3 рабочих дня"
    assert kazakh["words"](76) == "жетпіс алты"


def test_short_words_and_numbers_are_not_parted_from_what_they_belong_to() -> None:
    assert phrases.bind("О том, что в статье 76 и № 5", RU) == "О\u00a0том, что в\u00a0статье\u00a076 и\u00a0№\u00a05"
    assert phrases.bind("№ 5 а б", KK) == "№\u00a05 а б"
