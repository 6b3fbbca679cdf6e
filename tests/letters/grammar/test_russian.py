"""Russian names, positions and bodies, against a table written by hand from the grammar."""

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import Sex
from app.domain.inflections import Case
from app.letters.grammar import russian, russian_bodies
from app.letters.grammar.inflected import Inflected

CASES = [Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE]
"""In the order of the forms of the table: «Министерств{о|а|у|о|ом|е} юстиции»."""
_FORMS = re.compile(r"\{([^}]*)\}")

with (Path(__file__).parent / "russian.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))


def form(forms: str, case: Case) -> str:
    return _FORMS.sub(lambda found: found[1].split("|")[CASES.index(case)], forms)


def said(row: dict[str, str], case: Case) -> Inflected:
    name = row["given"] or form(row["forms"], Case.NOMINATIVE)
    if row["kind"] == "body":
        return russian_bodies.body(name, case)
    return russian.person(name, case, Sex(row["sex"]) if row["sex"] else None)


@pytest.mark.parametrize("row", ROWS, ids=[row["forms"] for row in ROWS])
def test_each_name_of_the_table_has_the_forms_of_the_table(row: dict[str, str]) -> None:
    answers = {case: said(row, case) for case in CASES[1:]}
    assert {case: found.text for case, found in answers.items()} == {
        case: form(row["forms"], case) for case in CASES[1:]
    }
    assert {found.is_sure for found in answers.values()} == {not row["doubt"]}


def test_the_table_holds_two_hundred_names_and_bodies() -> None:
    assert len({row["forms"] for row in ROWS}) == len(ROWS) >= 200
    assert all(len(found.split("|")) == len(CASES) for row in ROWS for found in _FORMS.findall(row["forms"]))


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        *(("Ахметов Нұрлан Серікұлы", Sex.MALE), ("Досжан Шолпан Асанқызы", Sex.FEMALE)),
        *(("Ким Виктор Петрович", Sex.MALE), ("Ким Людмила Сергеевна", Sex.FEMALE), ("Қасымова А.М.", Sex.FEMALE)),
        *(("Ким Айжан", None), ("Мамедов Рашид Ахмед оглы", Sex.MALE), ("Алиева Лейла Керим кызы", Sex.FEMALE)),
    ],
)
def test_the_patronymic_or_the_surname_tells_whose_name_it_is(name: str, sex: Sex | None) -> None:
    assert russian.sex_of(name) is sex


def test_the_sex_a_person_gives_is_believed() -> None:
    assert russian.person("Серік Жанар", Case.DATIVE, Sex.FEMALE) == Inflected("Серік Жанар", Case.DATIVE)
    assert russian.person("Серік Жанар", Case.DATIVE) == Inflected("Серіку Жанару", Case.DATIVE, is_sure=False)


def test_a_kazakh_letter_is_never_changed_and_where_the_ending_needs_it_the_name_is_to_be_looked_at() -> None:
    assert russian.person("Сынақова Айнұр Мысалқызы", Case.GENITIVE).text == "Сынақовой Айнұр Мысалқызы"
    assert russian.person("СЫНАҚОВА АЙНҰР МЫСАЛҚЫЗЫ", Case.DATIVE).text == "СЫНАҚОВОЙ АЙНҰР МЫСАЛҚЫЗЫ"
    assert not russian.person("Ахметов Мұсә Оспанович", Case.GENITIVE).is_sure


@pytest.mark.parametrize("name", ["Коробей", "Заяц", "Топчий", "Кожа", "Коваль", "Кравец"])
def test_a_man_s_surname_like_a_common_noun_is_to_be_looked_at(name: str) -> None:
    assert not russian.person(f"{name} Марат Олегович", Case.DATIVE).is_sure


def test_the_dative_of_a_rare_name_in_iya_is_to_be_looked_at() -> None:
    assert not russian.person("Иманова Рабия Сапаровна", Case.DATIVE).is_sure
    assert russian.person("Иманова Рабия Сапаровна", Case.GENITIVE).is_sure
    assert russian.person("Иманова Алия Сапаровна", Case.DATIVE) == Inflected("Имановой Алие Сапаровне", Case.DATIVE)


def test_names_in_foreign_letters_stand_and_are_to_be_looked_at() -> None:
    assert russian.person("Smith John", Case.DATIVE) == Inflected("Smith John", Case.DATIVE, is_sure=False)
    assert russian_bodies.body("Bulaq Group", Case.DATIVE) == Inflected("Bulaq Group", Case.DATIVE, is_sure=False)


@pytest.mark.parametrize("say", [russian.person, russian_bodies.body])
def test_russian_has_no_ablative(say: object) -> None:
    assert callable(say)
    with pytest.raises(ValueError, match="ablative"):
        say("Иванов", Case.ABLATIVE)


def test_what_a_person_has_corrected_is_asked_first() -> None:
    own = {("Касымова Айгуль", Case.GENITIVE): "Касымовой Айгули"}
    found = russian.person("Касымова Айгуль", Case.GENITIVE, corrections=own)
    assert found == Inflected("Касымовой Айгули", Case.GENITIVE)
    body = {("ЦОН", Case.DATIVE): "ЦОНу"}
    assert russian_bodies.body("ЦОН", Case.DATIVE, body) == Inflected("ЦОНу", Case.DATIVE)


a_case = st.sampled_from(CASES)
syllables = st.lists(
    st.sampled_from(["ба", "са", "тұр", "жан", "нұр", "бек", "ғали", "хан", "ев", "ме", "ри"]), min_size=1
)


@given(st.text(max_size=40), a_case)
def test_any_text_at_all_is_answered(text: str, case: Case) -> None:
    assert russian.person(text, case).case is case
    assert russian_bodies.body(text, case).case is case


@given(syllables, st.sampled_from(CASES[1:]))
def test_a_declined_name_keeps_its_number_of_words_and_their_beginnings(parts: list[str], case: Case) -> None:
    name = f"{''.join(parts).title()} Нурлан Серикович"
    words = name.split()
    answer = russian.person(name, case).text.split()
    assert len(answer) == len(words)
    assert all(
        found[: max(len(word) - 2, 1)] == word[: max(len(word) - 2, 1)]
        for found, word in zip(answer, words, strict=True)
    )


@given(st.sampled_from([row for row in ROWS if row["kind"] == "body" and not row["doubt"]]), a_case)
def test_of_a_body_only_its_head_changes(row: dict[str, str], case: Case) -> None:
    name = form(row["forms"], Case.NOMINATIVE)
    tail = row["forms"].rpartition("}")[2]
    assert russian_bodies.body(f"{name} «Қалқан» (№ 7)", case).text.endswith(f"{tail} «Қалқан» (№ 7)")
