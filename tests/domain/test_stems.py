"""The forms of a word in Kazakh and Russian: whichever somebody types, the others are found."""

import pytest

from app.domain.spelling import spell
from app.domain.stems import asked, beginnings

KAZAKH = (
    "зейнетақы зейнетақысын зейнетақыға зейнетақымның зейнетақылары зейнетақыма",
    "бала балалар баласының балалардың балаларына баламыз балаларымыздың",
    "кітап кітабы кітабын кітаптар кітабыма",
    "жұмыс жұмысынан жұмысқа жұмыста жұмысыңыз",
    "жәрдемақы жәрдемақысы жәрдемақыны",
    "тұрғын тұрғындар тұрғындардың",
    "баспана баспанаға баспанасы баспанасынан",
    "жер жерге жерінің жерді жерлер",
    "сот сотқа сотта соттың",
    "шешім шешімі шешімге шешімді шешімнің шешіміне",
    "шағым шағымы шағымды шағымдар шағымына",
    "жолданым жолданымы жолданымға",
    "өтініш өтініші өтінішті өтінішке",
    "мүгедек мүгедегі мүгедектер",
    "Қасымов Қасымовтың Қасымовқа Қасымовты",
    "Айгүл Айгүлдің Айгүлге Айгүлмен",
    "Алматы Алматыда Алматыға",
)
RUSSIAN = (
    "пенсия пенсии пенсию пенсией",
    "жалоба жалобы жалобу жалобами жалобой",
    "решение решения решению решением",
    "квартира квартиры квартиру квартирой",
    "выселение выселения выселению",
    "пособие пособия пособию пособием пособий",
    "Касымова Касымовой Касымову",
    "очередь очереди очередью",
)


@pytest.mark.parametrize("line", [*KAZAKH, *RUSSIAN])
def test_any_form_of_a_word_finds_every_other(line: str) -> None:
    forms = line.split()
    missed = [(typed, other) for typed in forms for other in forms if not spell(other).startswith(beginnings(typed))]
    assert missed == []


@pytest.mark.parametrize(
    ("typed", "another"),
    [("шешім", "шешен"), ("Алматы", "Алмас"), ("жалобы", "жалпы"), ("сотқа", "сода"), ("тұрғын", "тұрмыс")],
)
def test_a_word_that_only_begins_alike_is_not_found(typed: str, another: str) -> None:
    assert not spell(another).startswith(beginnings(typed))


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("2026-0001", ("2026-0001",)),
        ("Kasymova", ("kasimova",)),
        ("үй", ("ui",)),
        ("ъ", ()),
        ("ИИН", ("in",)),
    ],
)
def test_numbers_short_and_latin_words_begin_as_they_are_written(typed: str, begins: tuple[str, ...]) -> None:
    assert beginnings(typed) == begins


def test_no_beginning_is_the_beginning_of_another() -> None:
    assert beginnings("жалобы") == ("jalob",)


def test_a_question_is_its_words() -> None:
    assert asked("пенсию Қасымовқа, ъ 12") == [("pens",), ("kasimov",), ("12",)]
