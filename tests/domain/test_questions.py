"""One line of a question: words, fields with values, days; what is not understood is said and asks nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.questions import ME, Condition, Field, Question, Vocabulary, offers, read

TODAY = date(2026, 11, 22)
WORDS = Vocabulary(
    fields={
        "срок": Field.DUE,
        "due": Field.DUE,
        "статус": Field.STATUS,
        "орган": Field.BODY,
        "тема": Field.TOPIC,
        "волонтёр": Field.VOLUNTEER,
    },
    values={
        Field.STATUS: {"Просрочено": "overdue", "Исполнено": "done", "Исполнено с опозданием": "done_late"},
        Field.TOPIC: {"Жильё": "housing", "Земля": "land"},
    },
    today=frozenset({"сегодня", "бүгін"}),
    me=frozenset({"я", "мен"}),
)


def asked(typed: str) -> Question:
    return read(typed, WORDS, TODAY)


def only(typed: str) -> Condition:
    (condition,) = asked(typed).conditions
    return condition


def test_words_and_fields_stand_in_any_order() -> None:
    found = asked("  Касымова статус:просрочено  Алматы орган:«акимат района» ")
    assert found.text == "Касымова Алматы"
    assert [one.field for one in found.conditions] == [Field.STATUS, Field.BODY]
    assert found.conditions[0].codes == {"overdue"}
    assert found.conditions[1].text == "акимат района"
    assert not found.problems
    assert not found.is_empty
    assert asked(" ").is_empty


@pytest.mark.parametrize("typed", ["http://gov.kz", "12:30", "привет:", "статус :просрочено"])
def test_a_colon_after_what_is_no_field_is_part_of_the_words(typed: str) -> None:
    found = asked(typed)
    assert (found.text, found.conditions, found.problems) == (typed, (), ())


def test_a_word_without_end_is_read_in_one_go() -> None:
    endless = "а" * 200_000
    assert asked(endless).text == endless
    assert asked(f"{endless}:1 статус:просрочено").text == f"{endless}:1"


@pytest.mark.parametrize("typed", ["статус:", 'орган:""', "срок:  ", "тема:,"])
def test_a_field_without_a_value_asks_nothing_yet(typed: str) -> None:
    assert asked(typed) == Question()
    assert not asked(typed).problems


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("статус:просроч", {"overdue"}),
        ("СТАТУС:Просрочено", {"overdue"}),
        ("статус:overdue", {"overdue"}),
        ("статус:done_late", {"done_late"}),
        ("статус:исполнено", {"done"}),
        ("статус:испол", {"done", "done_late"}),
        ('статус:"с опозд"', {"done_late"}),
        ("тема:жильё,земля", {"housing", "land"}),
        ("тема:жилье,", {"housing"}),
    ],
)
def test_a_value_is_found_by_its_name_or_how_that_begins(typed: str, codes: set[str]) -> None:
    assert only(typed).codes == codes


def test_a_field_nobody_knows_is_looked_for_as_words_and_said() -> None:
    found = asked("Касымова когда:2026")
    assert (found.text, found.conditions) == ("Касымова когда:2026", ())
    (problem,) = found.problems
    assert (problem.code, problem.values, problem.blocks) == (
        "asked_field",
        (("field", "когда"), ("value", "2026")),
        False,
    )


@pytest.mark.parametrize("typed", ["статус:небывало", "тема:жильё,небывало"])
def test_a_value_nobody_knows_is_said_and_held_by_nothing(typed: str) -> None:
    found = asked(f"{typed} Касымова")
    assert found.text == "Касымова"
    assert [one.codes for one in found.conditions] == [frozenset()]
    assert [problem.code for problem in found.problems] == ["asked_value"]


@pytest.mark.parametrize("typed", ["срок:скоро", "срок:2026-02-30"])
def test_what_is_no_day_is_said_and_asks_nothing(typed: str) -> None:
    found = asked(f"{typed} Касымова")
    assert (found.text, found.conditions) == ("Касымова", ())
    assert [problem.code for problem in found.problems] == ["asked_day"]


@pytest.mark.parametrize(
    ("typed", "text", "codes"),
    [
        ("статус: просрочено Касымова", "Касымова", {"overdue"}),
        ("статус:Исполнено с опозданием Касымова", "Касымова", {"done_late"}),
        ("статус: исполнено с опозданием", "", {"done_late"}),
        ("тема:жильё статус:просрочено", "", {"housing"}),
        ("статус: Касымова", "Касымова", None),
        ('статус:"просрочено" с', "с", {"overdue"}),
    ],
)
def test_a_name_of_several_words_needs_no_quotes_and_a_blank_does_no_harm(
    typed: str, text: str, codes: set[str] | None
) -> None:
    found = asked(typed)
    assert found.text == text
    assert (found.conditions[0].codes if found.conditions else None) == codes


def test_a_blank_after_the_colon_of_words_is_no_harm_either() -> None:
    found = asked("орган: акимат района")
    assert (found.text, found.conditions) == ("района", (Condition(field=Field.BODY, text="акимат"),))


def test_oneself_is_a_value_in_every_language() -> None:
    assert only("волонтёр:я").text == only("волонтер:Мен").text == ME
    assert only("волонтёр:Сауле").text == "Сауле"


@pytest.mark.parametrize(
    ("typed", "first_on", "last_on"),
    [
        ("2026-12-01", date(2026, 12, 1), date(2026, 12, 1)),
        ("01.12.2026", date(2026, 12, 1), date(2026, 12, 1)),
        ("=1.12.2026", date(2026, 12, 1), date(2026, 12, 1)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("12.2026", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("<2026-12-01", None, date(2026, 11, 30)),
        ("<=2026-12", None, date(2026, 12, 31)),
        (">2026", date(2027, 1, 1), None),
        (">=01.12.2026", date(2026, 12, 1), None),
        ("сегодня", TODAY, TODAY),
        ("<=бүгін", None, TODAY),
        ("2026-11-01..2026-11-30", date(2026, 11, 1), date(2026, 11, 30)),
        ("2026-11..", date(2026, 11, 1), None),
        ("..сегодня", None, TODAY),
    ],
)
def test_days_are_written_as_people_write_them(typed: str, first_on: date | None, last_on: date | None) -> None:
    found = only(f"срок:{typed}")
    assert (found.first_on, found.last_on) == (first_on, last_on)


@pytest.mark.parametrize(
    "typed", ["..", "5", "1.2.3", "2026-13", "2026-1-1-1", "2026-xx", "скоро..2026", "2026..x", "<"]
)
def test_what_is_no_day_is_said(typed: str) -> None:
    assert [problem.code for problem in asked(f"срок:{typed}").problems] == ["asked_day"]


@given(st.text(max_size=60))
def test_anything_may_be_typed(typed: str) -> None:
    found = asked(typed)
    assert len(found.text) <= len(typed)
    for place in range(len(typed) + 1):
        for offer in offers(typed, place, WORDS):
            assert 0 <= offer.start <= offer.end <= len(typed)


def offered(typed: str) -> list[str]:
    return [typed[: one.start] + one.text + typed[one.end :] for one in offers(typed, len(typed), WORDS)]


def test_while_a_field_is_typed_its_name_is_offered() -> None:
    assert offered("Касымова ст") == ["Касымова статус:"]
    assert offered("ор") == ["орган:"]
    assert offered("") == offered("Касымова ") == []


def test_after_the_colon_the_values_are_offered_quoted_where_they_have_several_words() -> None:
    assert offered("статус:") == ["статус:Просрочено ", "статус:Исполнено ", 'статус:"Исполнено с опозданием" ']
    assert offered("статус:испол") == ["статус:Исполнено ", 'статус:"Исполнено с опозданием" ']
    assert offered('статус:"исполнено с') == ['статус:"Исполнено с опозданием" ']
    assert offered("тема:земля,ж") == ["тема:земля,Жильё "]
    assert offered("срок:2026") == []


def test_every_offer_is_understood() -> None:
    for typed in ("статус:", "тема:"):
        for whole in offered(typed):
            found = asked(whole)
            assert len(found.conditions) == 1
            assert not found.problems
