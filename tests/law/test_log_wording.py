"""A line of the log in words."""

import json
from datetime import UTC, datetime

import pytest

from app.domain.audit import AuditLine, FieldChange
from app.law.log_wording import LONGEST, deed_words, field_words
from app.law.texts import Texts


def line(noun: str, *changes: tuple[str, str, str], deed: str = "cases.open", erased: bool = False) -> AuditLine:
    told = tuple(FieldChange(name=name, before=old, after=new, erased=erased) for name, old, new in changes)
    at = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
    return AuditLine(id=1, uid="u", at=at, who="Сауле", deed=deed, noun=noun, key="k", changes=told)


def said(texts: Texts, noun: str, *changes: tuple[str, str, str]) -> list[tuple[str, str, str]]:
    return [(one.label, one.before, one.after) for one in field_words(line(noun, *changes), texts, UTC)]


def test_a_deed_is_said_in_words_and_an_unknown_one_by_its_code(texts: Texts) -> None:
    assert deed_words(line("cases"), texts) == texts.say("deed.cases.open")
    assert deed_words(line("cases", deed="cases.fly"), texts) == "cases.fly"


@pytest.mark.parametrize(
    ("noun", "field", "value", "key"),
    [
        ("appeals", "kind", "application", "appeal_kind.application"),
        ("clients", "language", "kk", "language.kk"),
        ("people", "role", "volunteer", "role.volunteer"),
        ("erasures", "state", "done", "erasure_state.done"),
        ("cases", "sensitive", "True", "extract.yes"),
        ("cases", "sensitive", "False", "extract.no"),
    ],
)
def test_codes_are_said_in_words(texts: Texts, noun: str, field: str, value: str, key: str) -> None:
    assert said(texts, noun, (field, "", value))[0][2] == texts.say(key)


def test_several_codes_are_said_one_after_the_other(texts: Texts) -> None:
    (told,) = said(texts, "clients", ("needs", "", "interpreter, pensioner"))
    assert told[2] == f"{texts.say('need.interpreter')}, {texts.say('need.pensioner')}"


def test_a_code_nobody_knows_stays_as_it_is(texts: Texts) -> None:
    assert said(texts, "people", ("role", "", "pilot"))[0][2] == "pilot"


def test_days_and_moments_are_written_as_people_write_them(texts: Texts) -> None:
    told = said(texts, "cases", ("opened_on", "", "2026-11-20"), ("at", "", "2026-11-20T06:05:00+00:00"))
    assert [after for _, _, after in told] == ["20.11.2026", "20.11.2026 06:05"]


def test_numbers_of_other_records_and_empty_fields_are_passed_over(texts: Texts) -> None:
    assert said(texts, "cases", ("client_id", "", "7"), ("title", "", "")) == []
    assert said(texts, "people", ("deputy_id", "", "Бота"))[0][2] == "Бота"


def test_a_field_without_a_word_is_named_as_it_is(texts: Texts) -> None:
    assert said(texts, "cases", ("no_such_field", "a", "b")) == [("no_such_field", "a", "b")]


def test_a_person_has_a_name_and_a_body_a_title(texts: Texts) -> None:
    (person,), (body,) = (said(texts, noun, ("name", "", "Ержан")) for noun in ("people", "office"))
    assert person[0] == texts.say("field.people_name") == {"kk": "Аты-жөні", "ru": "Имя", "en": "Name"}[texts.language]
    assert body[0] == texts.say("field.name")


def test_an_erased_value_is_said_to_be_erased(texts: Texts) -> None:
    (told,) = field_words(line("cases", ("title", "", ""), erased=True), texts, UTC)
    assert (told.label, told.before, told.after, told.erased) == (texts.say("field.title"), "", "", True)


def test_of_a_list_only_what_came_and_went_is_told(texts: Texts) -> None:
    filed = json.dumps({"kind": "filed", "on": "2026-11-20", "sheets": "0"})
    noted = json.dumps({"kind": "not_a_kind", "note": "Сөз"})
    (told,) = said(texts, "appeals", ("events", filed, f"{filed}; {noted}"))
    assert told[1:] == ("", "not_a_kind, Сөз")
    (told,) = said(texts, "appeals", ("events", filed, ""))
    assert told[1:] == (f"{texts.say('event.filed')}, 20.11.2026", "")


def test_a_list_that_is_no_list_stays_as_it_is(texts: Texts) -> None:
    assert said(texts, "appeals", ("attachments", "", "{сөз"))[0][2] == "{сөз"


def test_a_long_value_is_cut_with_a_mark(texts: Texts) -> None:
    told = said(texts, "appeals", ("text", "ж" * LONGEST, "ж" * (LONGEST + 1)))
    assert told[0][1:] == ("ж" * LONGEST, f"{'ж' * LONGEST} […]")
