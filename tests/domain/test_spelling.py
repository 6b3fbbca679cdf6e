"""One spelling for three alphabets: what a person types finds what another person wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spelling import sort_key, spell, words

NAMES = (
    "Қасымова Касымова Kasymova Qasymova Kassymova Qasımova",
    "Жұмабаев Жумабаев Zhumabayev Jumabaev Zhumabaev Jumabayev",
    "Мұхаммед Мухаммед Mukhammed Muhammed",
    "Әлиев Алиев Aliyev Aliev Äliev",
    "Щербаков Shcherbakov",
    "Сергей Sergey Sergei",
    "Дмитрий Dmitry Dmitriy Dmitrii",
    "Юлия Yuliya Iuliia Yulia",
    "Мария Mariya Maria",
    "Һабиба Хабиба Khabiba Habiba",
    "Шалқар Шалкар Shalqar Shalkar Şalqar",
    "Ғалым Галым Galym Ghalym Ğalım",
    "Ченцов Chentsov",
    "Артём Артем Artyom",
    "Ольга Olga Ol'ga Ol’ga",
    "Әйгерім Айгерим Aigerim Aygerim Äigerim",
    "Өмірбек Омирбек Omirbek Ömirbek",
    "Нұрсұлтан Нурсултан Nursultan Nursūltan",
    "Үміт Умит Umit Ümit",
    "Данияр Daniyar Daniar",
    "Ержан Yerzhan Erzhan Erjan",
    "Жәңгір Жангир Zhangir Jangir Jäñgir",
    "Ақмола Акмола Akmola Aqmola",
    "Баймұрат Баймурат Baimurat Baymurat",
    "Қайрат Кайрат Qairat Kairat Kayrat",
    "Шәкен Шакен Shaken Şäken",
    "Ысқақ Искак Iskak Ysqaq",
    "Цой Tsoy Tsoi",
    "Дәулет Даулет Daulet Dawlet",
)


@pytest.mark.parametrize("line", NAMES)
def test_one_name_in_kazakh_russian_and_latin_letters_is_one_word(line: str) -> None:
    assert len({spell(name) for name in line.split()}) == 1


def test_different_names_stay_different() -> None:
    kept = [spell(line.split()[0]) for line in NAMES]
    assert len(set(kept)) == len(kept)


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("ҚАСЫМОВА Әсел", "kasimova asel"),
        ("Іңкәр, Ғани; «Дәулет»", "inkar gani daulet"),
        ("№ ЖТ-2026/15_а", "jt 2026/15 a"),
        ("2026-0001; +7 701", "2026-0001 7 701"),
        ("1000 000", "1000 000"),
        ("й и\u0306 Й", "i i i"),
        ("  ", ""),
    ],
)
def test_words_are_spelled_in_small_latin_letters_and_numbers_stay(written: str, spelled: str) -> None:
    assert spell(written) == spelled


def test_kazakh_letters_meet_their_russian_neighbours() -> None:
    assert spell("ә қ ң ө ұ ү һ і ё ғ") == spell("а к н о у у х и е г")


@given(st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіqwertyuiopasdfghjklzxcvbnm -", max_size=40))
def test_a_spelled_word_holds_nothing_but_small_latin_letters(text: str) -> None:
    assert set(spell(text)) <= set("abcdefghijklmnopqrstuvwxyz ")


def test_words_are_given_as_written() -> None:
    assert words("Өтініш №12-3, Ol'ga!") == ["Өтініш", "12-3", "Ol'ga"]


def test_names_sort_as_in_the_kazakh_alphabet() -> None:
    names = ["Яковлев", "Әлиев", "Алиев", "Қасымова", "Касымова", "Ұзақов", "Уақов", "Һамит", "Іңкәр", "Ивлев"]
    wanted = ["Алиев", "Әлиев", "Ивлев", "Касымова", "Қасымова", "Уақов", "Ұзақов", "Һамит", "Іңкәр", "Яковлев"]
    assert sorted(names, key=sort_key) == wanted
