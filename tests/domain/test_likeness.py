"""How like two people are: whoever wrote the name, in which letters, with which slip; and who is another person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.likeness import (
    ENOUGH,
    Likeness,
    Likest,
    Marks,
    Sign,
    likeness,
    meant,
    mirrored,
    name_score,
    root,
    short_phone,
)
from tests.factories import client_draft

ONE = "Қасымова Әсел Ғалымқызы"
THE_SAME = (
    ("Касымова Асель Галымовна", "in Russian"),
    ("Kassymova Assel Galymkyzy", "as in a passport"),
    ("Qasymova Asel Galymqyzy", "in the new letters"),
    ("Әсел Қасымова", "swapped, without the patronymic"),
    ("Ғалымқызы Әсел Қасымова", "all swapped"),
    ("Қасымова Әсел", "without the patronymic"),
    ("Қасым Әсел Ғалымқызы", "without the Russian ending"),
    ("Қасымова Әсел Ғалым қызы", "«қызы» apart"),
    ("Қосымова Әсел Ғалымқызы", "a letter changed"),
    ("Касмыова Асель Галымовна", "two letters swapped"),
    ("Касымва Асель", "a letter left out"),
    ("Кассымоова Асель", "letters twice"),
    ("Акасымова Әсел", "a letter put before"),
    ("Қасымова Ә. Ғ.", "initials"),
    ("ҚАСЫМОВА ӘСЕЛ", "in capitals"),
)
ANOTHER = (
    ("Қасымова Айгерім Ғалымқызы", "a sister"),
    ("Қасымова Әсел Болатқызы", "another father"),
    ("Смағұлова Әсел Ғалымқызы", "another surname"),
    ("Қасымов Ержан", "another given name"),
    ("Қасымова", "nothing but the surname"),
    ("Әсел", "nothing but the given name"),
    ("", "no name"),
)


@pytest.mark.parametrize("other", [name for name, _ in THE_SAME], ids=[why for _, why in THE_SAME])
def test_one_person_is_recognised_however_the_name_is_written(other: str) -> None:
    assert name_score(Marks(name=ONE), Marks(name=other)) >= ENOUGH
    assert name_score(Marks(name=other), Marks(name=ONE)) >= ENOUGH


@pytest.mark.parametrize("other", [name for name, _ in ANOTHER], ids=[why for _, why in ANOTHER])
def test_another_person_is_not_taken_for_the_same(other: str) -> None:
    assert name_score(Marks(name=ONE), Marks(name=other)) < ENOUGH
    assert likeness(Marks(name=ONE), Marks(name=other)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("Иванов Пётр", "Петров Иван"), ("Ким Ли", "Пак Ли"), ("Ли Ан", "Ли Ян"), ("Али", "Вали Али")],
)
def test_short_and_twisted_names_are_kept_apart(one: str, other: str) -> None:
    assert likeness(Marks(name=one), Marks(name=other)) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [("Қас", True), ("Қасымова", True), ("касымова ас", True), ("Асе", True), ("Қасымова Б", False), ("Смағ", False)],
)
def test_while_it_is_typed_the_last_word_may_be_a_beginning(typed: str, *, found: bool) -> None:
    assert (likeness(Marks(name=typed, unfinished=True), Marks(name=ONE)) is not None) is found


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("ТОО «Алатау Су Арнасы Плюс»", "Алатау су арнасы плюс ЖШС", True),
        ("КГУ «Отдел занятости и социальных программ»", "Отдел социальных программ и занятости", True),
        ("ТОО «Алатау Су Арнасы Плюс»", "ТОО «Восток Тазалық Сервис Плюс»", False),
        ("Отдел занятости и социальных программ", "Отдел земельных отношений города Семей", False),
        ("ТОО", "ЖШС", False),
    ],
)
def test_organisations_are_compared_without_their_legal_form(one: str, other: str, *, alike: bool) -> None:
    assert (likeness(Marks(name=one), Marks(name=other)) is not None) is alike


def test_the_same_number_is_enough_and_another_number_makes_namesakes_strangers() -> None:
    number = {"number": "900101400013"}
    assert likeness(Marks(name="Бөтен Біреу", **number), Marks(name=ONE, **number)) == Likeness(
        signs=frozenset({Sign.NUMBER}), score=100.0
    )
    assert likeness(Marks(name=ONE, **number), Marks(name=ONE, number="871008401427")) is None
    slip = likeness(Marks(name=ONE, **number), Marks(name=ONE, number="900101400031"))
    assert slip is not None
    assert slip.signs == {Sign.NAME}
    assert likeness(Marks(number="9001"), Marks(number="9001")) is None


def test_a_phone_is_the_same_with_and_without_what_stands_before_it() -> None:
    found = likeness(Marks(name="Біреу", phone="8 701 000 11 22"), Marks(name=ONE, phone="+7 (701) 000-11-22"))
    assert found == Likeness(signs=frozenset({Sign.PHONE}), score=ENOUGH)
    assert short_phone("112") == ""
    assert likeness(Marks(phone="112"), Marks(phone="112")) is None


def test_who_is_like_in_more_ways_comes_first() -> None:
    one = Marks(name=ONE, phone="+7 701 000-11-22", number="900101400013")
    every = likeness(one, one)
    named = likeness(Marks(name="Касымова Асель"), one)
    assert every is not None
    assert named is not None
    assert every.signs == set(Sign)
    assert every.score > named.score


def test_a_name_is_also_kept_backwards_by_its_roots() -> None:
    assert mirrored("Қасымова Әсел Ғалымқызы 7") == ["_misak", "_lesa", "_milag"]
    assert (root("kasimova"), root("lev"), root("galimuli"), root("asel")) == ("kasim", "lev", "galim", "asel")


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_two_names_are_like_each_other_or_neither(one: str, other: str) -> None:
    there, back = name_score(Marks(name=one), Marks(name=other)), name_score(Marks(name=other), Marks(name=one))
    assert there == pytest.approx(back)
    assert 0 <= there <= 100


def test_a_card_being_typed_is_compared_by_name_number_and_phone() -> None:
    assert client_draft().marks(unfinished=True) == Marks(
        name="Қасымова Әсел Ғалымқызы", number="900101400013", phone="+7 701 000-11-22", unfinished=True
    )


def test_compared_with_many_one_after_another_each_is_as_like_as_alone() -> None:
    one, names = Likest(Marks(name=ONE)), [name for name, _ in (*THE_SAME, *ANOTHER)]
    assert [one.like(Marks(name=name)) for name in names] == [likeness(Marks(name=ONE), Marks(name=n)) for n in names]


@pytest.mark.parametrize(
    ("typed", "slips", "words"),
    [
        ("Касымва", 1, "Қасымова"),
        ("Асел Касымова", 0, "Әсел Қасымова"),
        ("Касымова Асель Галымкызы Марат", 0, "Қасымова Әсел Ғалымқызы"),
    ],
)
def test_typed_words_stand_for_the_nearest_words_of_a_name(typed: str, slips: int, words: str) -> None:
    """Every word stands for another one; a word too many stands for none."""
    assert meant(typed, "Қасымова Әсел Ғалымқызы") == (slips, words)
