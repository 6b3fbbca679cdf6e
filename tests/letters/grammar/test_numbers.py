"""Numbers in words and things counted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.languages import Language
from app.letters.grammar import numbers
from app.letters.grammar.numbers import Gender, cardinal
from tests.letters.samples import KK, RU

WORDS = [
    (0, "нөл", "ноль"),
    (1, "бір", "один"),
    (2, "екі", "два"),
    (7, "жеті", "семь"),
    (10, "он", "десять"),
    (11, "он бір", "одиннадцать"),
    (14, "он төрт", "четырнадцать"),
    (19, "он тоғыз", "девятнадцать"),
    (20, "жиырма", "двадцать"),
    (21, "жиырма бір", "двадцать один"),
    (35, "отыз бес", "тридцать пять"),
    (40, "қырық", "сорок"),
    (58, "елу сегіз", "пятьдесят восемь"),
    (66, "алпыс алты", "шестьдесят шесть"),
    (73, "жетпіс үш", "семьдесят три"),
    (82, "сексен екі", "восемьдесят два"),
    (90, "тоқсан", "девяносто"),
    (100, "жүз", "сто"),
    (101, "жүз бір", "сто один"),
    (112, "жүз он екі", "сто двенадцать"),
    (200, "екі жүз", "двести"),
    (365, "үш жүз алпыс бес", "триста шестьдесят пять"),
    (900, "тоғыз жүз", "девятьсот"),
    (1_000, "бір мың", "одна тысяча"),
    (1_001, "бір мың бір", "одна тысяча один"),
    (2_000, "екі мың", "две тысячи"),
    (2_026, "екі мың жиырма алты", "две тысячи двадцать шесть"),
    (5_000, "бес мың", "пять тысяч"),
    (11_000, "он бір мың", "одиннадцать тысяч"),
    (18_500, "он сегіз мың бес жүз", "восемнадцать тысяч пятьсот"),
    (21_000, "жиырма бір мың", "двадцать одна тысяча"),
    (42_300, "қырық екі мың үш жүз", "сорок две тысячи триста"),
    (100_000, "жүз мың", "сто тысяч"),
    (150_000, "жүз елу мың", "сто пятьдесят тысяч"),
    (
        999_999,
        "тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
        "девятьсот девяносто девять тысяч девятьсот девяносто девять",
    ),
    (1_000_000, "бір миллион", "один миллион"),
    (1_500_000, "бір миллион бес жүз мың", "один миллион пятьсот тысяч"),
    (2_000_002, "екі миллион екі", "два миллиона два"),
    (3_000_000_000, "үш миллиард", "три миллиарда"),
]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("number", "kazakh", "russian"), WORDS)
def test_a_number_is_said_in_both_languages(number: int, kazakh: str, russian: str) -> None:
    assert cardinal(number, KK) == kazakh
    assert cardinal(number, RU) == russian


@pytest.mark.parametrize(
    ("number", "gender", "words"),
    [
        *(
            (1, Gender.FEMININE, "одна"),
            (2, Gender.FEMININE, "две"),
            (1, Gender.NEUTER, "одно"),
            (2, Gender.NEUTER, "два"),
        ),
        *((21, Gender.FEMININE, "двадцать одна"), (12, Gender.FEMININE, "двенадцать")),
        *((1_002, Gender.FEMININE, "одна тысяча две"), (1_000_001, Gender.NEUTER, "один миллион одно")),
    ],
)
def test_one_and_two_have_the_gender_of_what_is_counted(number: int, gender: Gender, words: str) -> None:
    assert cardinal(number, RU, gender) == words


@pytest.mark.parametrize("number", [-1, 10**12])
def test_a_number_that_cannot_be_said_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        cardinal(number, KK)


def test_money_stands_in_figures_and_in_words() -> None:
    assert numbers.money(150_000, KK).replace("\u00a0", " ") == "150 000 (жүз елу мың) теңге"
    assert numbers.money(150_000, RU).replace("\u00a0", " ") == "150 000 (сто пятьдесят тысяч) тенге"
    assert numbers.money(21, RU) == "21 (двадцать один) тенге"


@pytest.mark.parametrize(
    ("count", "day", "working"),
    [
        *(
            (1, "день", "рабочий день"),
            (2, "дня", "рабочих дня"),
            (5, "дней", "рабочих дней"),
            (11, "дней", "рабочих дней"),
        ),
        *((14, "дней", "рабочих дней"), (21, "день", "рабочий день"), (22, "дня", "рабочих дня")),
        *((111, "дней", "рабочих дней"), (122, "дня", "рабочих дня")),
    ],
)
def test_days_have_the_form_their_number_asks_for(count: int, day: str, working: str) -> None:
    assert numbers.counted(count, "день", "дня", "дней") == day
    assert numbers.working_days(count, RU) == f"{count}\u00a0{working}"
    assert numbers.working_days(count, KK) == f"{count}\u00a0жұмыс күні"


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
    assert plain(numbers.sheets(count, RU)) == russian
    assert plain(numbers.sheets(count, KK)) == kazakh


@pytest.mark.parametrize(
    ("count", "russian"),
    [
        *((1, "1 календарный день"), (2, "2 календарных дня"), (5, "5 календарных дней")),
        *((12, "12 календарных дней"), (21, "21 календарный день"), (24, "24 календарных дня")),
    ],
)
def test_days_are_counted_as_russian_counts(count: int, russian: str) -> None:
    assert plain(numbers.calendar_days(count, RU)) == russian
    assert plain(numbers.calendar_days(count, KK)) == f"күнтізбелік {count} күн"


VALUE = {
    word: value
    for value, word in [
        *enumerate(["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"], start=1),
        *((20, "жиырма"), (30, "отыз"), (40, "қырық"), (50, "елу"), (60, "алпыс"), (70, "жетпіс"), (80, "сексен")),
        (90, "тоқсан"),
    ]
}
SCALE = {"мың": 1_000, "миллион": 1_000_000, "миллиард": 1_000_000_000}


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_a_kazakh_number_can_be_counted_back_from_its_words(number: int) -> None:
    total = group = 0
    for word in cardinal(number, KK).split():
        if word in SCALE:
            total, group = total + group * SCALE[word], 0
        else:
            group = max(group, 1) * 100 if word == "жүз" else group + VALUE[word]
    assert total + group == number


@given(st.integers(min_value=1, max_value=10**12 - 1), st.integers(min_value=1, max_value=10**12 - 1))
def test_two_numbers_are_never_said_alike(one: int, other: int) -> None:
    assert (cardinal(one, RU) == cardinal(other, RU)) is (one == other)
    assert re.fullmatch(r"[а-яё ]+", cardinal(one, RU))
    assert "  " not in cardinal(one, RU)


RU_VALUE = {
    word: value
    for value, words in [
        (1, "один одна"), (2, "два две"), (3, "три"), (4, "четыре"), (5, "пять"), (6, "шесть"), (7, "семь"),
        (8, "восемь"), (9, "девять"), (10, "десять"), (11, "одиннадцать"), (12, "двенадцать"), (13, "тринадцать"),
        (14, "четырнадцать"), (15, "пятнадцать"), (16, "шестнадцать"), (17, "семнадцать"), (18, "восемнадцать"),
        (19, "девятнадцать"), (20, "двадцать"), (30, "тридцать"), (40, "сорок"), (50, "пятьдесят"),
        (60, "шестьдесят"), (70, "семьдесят"), (80, "восемьдесят"), (90, "девяносто"), (100, "сто"), (200, "двести"),
        (300, "триста"), (400, "четыреста"), (500, "пятьсот"), (600, "шестьсот"), (700, "семьсот"),
        (800, "восемьсот"), (900, "девятьсот"),
    ]
    for word in words.split()
}  # fmt: skip
RU_SCALE = {
    **dict.fromkeys(("тысяча", "тысячи", "тысяч"), 1_000),
    **dict.fromkeys(("миллион", "миллиона", "миллионов"), 1_000_000),
    **dict.fromkeys(("миллиард", "миллиарда", "миллиардов"), 1_000_000_000),
}


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_a_russian_number_can_be_counted_back_from_its_words(number: int) -> None:
    total = group = 0
    for word in cardinal(number, RU).split():
        if word in RU_SCALE:
            total, group = total + group * RU_SCALE[word], 0
        else:
            group += RU_VALUE[word]
    assert total + group == number


@given(st.integers(min_value=0, max_value=10**12 - 1), st.sampled_from([KK, RU]))
def test_a_sum_stands_in_figures_and_the_same_in_words(tenge: int, language: Language) -> None:
    said = numbers.money(tenge, language)
    found = re.fullmatch(r"([\d\u00a0]+) \(([^()]+)\) (?:теңге|тенге)", said)
    assert found is not None
    figures, words = found.groups()
    assert int(figures.replace("\u00a0", "")) == tenge
    assert words == cardinal(tenge, language)
