"""Kazakh suffixes, against a table written by hand from the grammar."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inflections import Case
from app.letters.grammar import kazakh
from app.letters.grammar.inflected import Inflected
from app.letters.grammar.sounds import sound_of

with (Path(__file__).parent / "kazakh.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
CASES = [case for case in Case if case is not Case.NOMINATIVE]
SAID = {"person": kazakh.person, "body": kazakh.body}


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_each_name_of_the_table_takes_the_suffixes_of_the_table(row: dict[str, str]) -> None:
    said = {case: SAID[row["kind"]](row["name"], case) for case in CASES}
    assert {case: found.text for case, found in said.items()} == {case: row["name"] + row[case] for case in CASES}
    assert {found.is_sure for found in said.values()} == {not row["doubt"]}


def test_the_table_holds_two_hundred_names_and_bodies() -> None:
    assert len({row["name"] for row in ROWS}) == len(ROWS) >= 200


@pytest.mark.parametrize(
    ("value", "dative"),
    [
        *((1, "1-ге"), (2, "2-ге"), (3, "3-ке"), (4, "4-ке"), (5, "5-ке"), (6, "6-ға"), (7, "7-ге"), (8, "8-ге")),
        *((9, "9-ға"), (10, "10-ға"), (20, "20-ға"), (30, "30-ға"), (40, "40-қа"), (50, "50-ге"), (60, "60-қа")),
        *((70, "70-ке"), (80, "80-ге"), (90, "90-ға"), (100, "100-ге"), (1000, "1000-ға"), (2026, "2026-ға")),
        *((0, "0-ге"), (1_000_000, "1000000-ға"), (76, "76-ға"), (91, "91-ге")),
    ],
)
def test_a_number_in_figures_takes_the_suffix_of_its_last_word(value: int, dative: str) -> None:
    assert kazakh.number(value, Case.DATIVE) == Inflected(dative, Case.DATIVE)
    assert kazakh.number(value, Case.NOMINATIVE).text == str(value)


@pytest.mark.parametrize(
    ("name", "dative", "sure"),
    [
        (
            "Қостанай облысының басқармасы (бұдан әрі – Басқарма)",
            "Қостанай облысының басқармасына (бұдан әрі – Басқарма)",
            True,
        ),
        ("Полиция департаменті (Астана)", "Полиция департаментіне (Астана)", True),
        ("«Балапан» ЖШС (№ 2)", "«Балапан» ЖШС-ға (№ 2)", True),
        ("«Балапан»", "«Балапан»-ға", False),
        ("№ 12", "№ 12-ге", True),
        ("ЛА-155/8 мекемесі", "ЛА-155/8 мекемесіне", True),
        ("Bulaq Group", "Bulaq Group-қа", False),
        ("ЖХЖ", "ЖХЖ-ға", False),
        ("Минск", "Минскіге", False),
        ("!", "!-ға", False),
    ],
)
def test_brackets_quotation_marks_and_foreign_letters_are_met(name: str, dative: str, sure: bool) -> None:
    assert kazakh.body(name, Case.DATIVE) == Inflected(dative, Case.DATIVE, sure)


def test_initials_go_before_the_surname_that_takes_the_suffix() -> None:
    assert kazakh.person("Сейітова Г.Ә.", Case.ABLATIVE) == Inflected("Г.Ә. Сейітовадан", Case.ABLATIVE, is_sure=False)
    assert kazakh.person("Ахметов Н. С.", Case.DATIVE).text == "Н. С. Ахметовке"


@pytest.mark.parametrize(
    ("noun", "possessed"),
    [
        *(("басшы", "басшысы"), ("Бастық", "Бастығы"), ("Төраға", "Төрағасы"), ("әкім", "әкімі"), ("Уәкіл", "Уәкілі")),
        *(("министр", "министрі"), ("Прокурор", "Прокуроры"), ("директор", "директоры"), ("нотариус", "нотариусы")),
        *(("министрлік", "министрлігі"), ("бөлім", "бөлімі"), ("сот", "соты"), ("емхана", "емханасы")),
        *(("Басқарма Төрағасы", "Басқарма Төрағасы"), ("ректор", "ректоры"), ("хатшы", "хатшысы")),
    ],
)
def test_a_position_becomes_that_of_its_body(noun: str, possessed: str) -> None:
    assert kazakh.possessed(noun) == Inflected(possessed, Case.NOMINATIVE)


def test_a_word_in_p_becomes_possessed_with_a_doubt() -> None:
    assert not kazakh.possessed("тарап").is_sure


def test_what_a_person_has_corrected_is_asked_first() -> None:
    own = {("Пак", Case.DATIVE): "Пакке", ("ЖХЖ", Case.DATIVE): "ЖХЖ-ге"}
    assert kazakh.person("Пак", Case.DATIVE, own) == Inflected("Пакке", Case.DATIVE)
    assert kazakh.body("ЖХЖ", Case.DATIVE, own) == Inflected("ЖХЖ-ге", Case.DATIVE)
    assert kazakh.person("Пак", Case.GENITIVE, own).text == "Пактың"


def test_nothing_stays_nothing_and_the_nominative_is_the_name() -> None:
    assert kazakh.person("", Case.DATIVE) == Inflected("", Case.DATIVE)
    assert kazakh.body("Әділет министрлігі", Case.NOMINATIVE).text == "Әділет министрлігі"


letters = st.text(st.sampled_from("абвгдежзийклмнопрстуфхцчшыьэюяәғқңөұүһіё"), min_size=1, max_size=14)
a_case = st.sampled_from(CASES)


@given(letters, a_case)
def test_a_suffix_never_mixes_soft_and_hard_vowels_and_never_touches_the_name(word: str, case: Case) -> None:
    name = f"Асанова {word}"
    said = kazakh.person(name, case).text
    ending = said.removeprefix(name)
    assert said == name + ending
    assert ending
    if case is not Case.INSTRUMENTAL:
        assert not (set(ending) & set("әеіүө") and set(ending) & set("аыұо"))
        assert not (set(ending) & set("ғқ") and set(ending) & set("ек"))


@given(letters, a_case)
def test_the_suffix_is_as_soft_as_the_word(word: str, case: Case) -> None:
    if case is not Case.INSTRUMENTAL:
        ending = kazakh.suffix(sound_of(word), case)
        assert sound_of(ending).soft is sound_of(word).soft


@given(letters)
def test_a_voiceless_end_is_never_followed_by_a_voiced_beginning(word: str) -> None:
    last = word.rstrip("ьъ")[-1:]
    if last in set("пфкқтсшщчцхһ") and not word.rstrip("ьъ").endswith(("ск", "кт", "пт", "фт")):
        assert [kazakh.suffix(sound_of(word), case)[0] for case in CASES if case is not Case.DATIVE] == list("ттттп")
        assert kazakh.suffix(sound_of(word), Case.DATIVE)[0] in "қк"


@given(st.text(max_size=40), a_case, st.sampled_from(["person", "body"]))
def test_any_text_at_all_is_answered(text: str, case: Case, kind: str) -> None:
    assert SAID[kind](text, case).case is case
