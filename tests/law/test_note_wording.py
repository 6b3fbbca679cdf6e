"""The note in words: both reasonings, what would change the date, the same as JSON."""

import json
from dataclasses import replace
from datetime import time

import pytest

from app.domain.notes import NoteData
from app.law.due import due
from app.law.mismatch import mismatch
from app.law.note_wording import (
    apart_words,
    change_lines,
    circumstance_words,
    extension_words,
    in_force_words,
    mismatch_lines,
    note_answer,
    note_lines,
)
from app.law.rule import NO_EXTENSION, Extender, Extension
from app.law.rules import RULE_IDS, RULES, versions
from app.law.texts import Texts
from app.law.what_if import what_if
from app.law.wording import explain_lines
from tests.law.facts import CALENDAR, TEXTS, day


def data(rule: str = "AP-04", on: str = "2026-11-20", stated: str = "") -> NoteData:
    explained = due(rule, day(on), None, time(18, 0), CALENDAR)
    return NoteData(
        explanation=explained,
        made_on=day("2026-11-21"),
        changes=what_if(explained, None, CALENDAR),
        mismatch=mismatch(explained, day(stated), CALENDAR) if stated else None,
    )


def test_the_note_holds_the_whole_explanation_and_a_place_to_sign(texts: Texts) -> None:
    lines = note_lines(data(), texts)
    assert [line for line in explain_lines(data().explanation, texts) if line not in lines] == []
    assert lines[0] == texts.say("note.title")
    assert lines[-1] == texts.say("note.sign")


def test_the_note_says_what_would_change_the_date() -> None:
    said = change_lines(data(), TEXTS["ru"])
    assert said[0] == "Если зарегистрируют на рабочий день позже: 14.12.2026, понедельник (+1 рабочий день)"
    assert said[2] == "По редакции, действовавшей до 28.12.2025: 11.12.2026, пятница (дата та же)"
    assert "предел 2 месяца со дня решения о продлении" in said[3]


def test_an_unconfirmed_year_is_said_to_move_the_date(texts: Texts) -> None:
    assert texts.say("note.announcement") in change_lines(data(on="2027-02-01"), texts)
    assert texts.say("note.announcement") not in change_lines(data(on="2025-02-03"), texts)


def test_without_a_mismatch_the_body_is_not_mentioned(texts: Texts) -> None:
    assert texts.say("note.stated") not in note_lines(data(), texts)
    assert texts.say("note.stated") in note_lines(data(stated="2026-12-05"), texts)


def test_the_mismatch_gives_both_reasonings() -> None:
    found = data(stated="2026-12-05")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])
    assert said[:2] == [
        (
            "The body says: 05.12.2026, Saturday, a day off"
            " (earlier than by law, 4 working days apart counted from the working day after it)"
        ),
        "By law: 11.12.2026, Friday; length 15 working days, counting starts on 21.11.2026",
    ]
    way = "if calendar days are counted instead of working days"
    assert said[2:] == [f"How the body's date comes out: {way}. The provision does not count so."]


def test_a_later_date_by_no_known_way_is_left_to_the_body_to_explain() -> None:
    found = data(stated="2026-12-30")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])
    assert said[0].endswith("(later than by law, 12 working days apart)")
    assert said[-1].startswith("No known way of counting gives 30.12.2026")


def test_a_later_day_off_says_from_which_working_day_it_is_counted() -> None:
    found = data(stated="2026-12-13")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])
    assert said[0] == "The body says: 13.12.2026, Sunday (a day off)"
    found = data(stated="2026-12-20")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])
    assert said[0].endswith(
        "a day off (later than by law, 4 working days apart counted from the working day before it)"
    )


def test_a_stated_day_off_beside_the_last_day_is_called_a_day_off() -> None:
    found = data("PC-01", "2026-08-14", "2026-11-14")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])
    assert said[0] == "The body says: 14.11.2026, Saturday (a day off)"


def test_of_an_extended_term_only_the_two_dates_are_said() -> None:
    extended = replace(data().explanation, length=None, unit=None, message="extended")
    differs = mismatch(extended, day("2026-12-14"), CALENDAR)
    said = mismatch_lines(differs, extended, TEXTS["en"])
    assert said[0].startswith("The body says: 14.12.2026, Monday (later than by law")
    assert said[1:] == ["No known way of counting gives 14.12.2026: ask the body how it counted."]
    assert what_if(extended, None, CALENDAR) == ()


def test_an_arguable_reading_is_not_called_a_mistake() -> None:
    found = data(on="2025-11-20", stated="2025-12-10")
    said = mismatch_lines(found.mismatch, found.explanation, TEXTS["en"])[-1]
    assert "It can be read so" in said


def test_the_json_answers_the_same(texts: Texts) -> None:
    found = json.loads(json.dumps(note_answer(data(stated="2026-12-10"), texts)))
    assert found["due_on"] == "2026-12-11"
    assert found["what_if"][0] == {"case": "registered_later", "version": "V2", "due_on": "2026-12-14"}
    assert found["stated"] == {
        "due_on": "2026-12-10",
        "working_days_apart": -1,
        "ways": ["registration_day_counts"],
        "arguable": 0,
    }
    assert "stated" not in note_answer(data(), texts)


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_can_be_noted_in_every_language(texts: Texts, rule: str) -> None:
    found = data(versions(rule)[-1].reference)
    assert len(note_lines(found, texts)) > 6
    assert note_answer(found, texts)["rule"] == rule
    assert all(circumstance_words(change, texts) for change in found.changes)


@pytest.mark.parametrize("row", RULES, ids=lambda row: row.reference)
def test_every_row_says_since_when_it_counts_and_who_may_extend_it(texts: Texts, row: object) -> None:
    assert f"{row.in_force_from:%d.%m.%Y}" in in_force_words(row, texts)
    assert extension_words(row.extension, texts)


def test_an_extension_says_its_limit_only_where_there_is_one() -> None:
    assert extension_words(NO_EXTENSION, TEXTS["en"]) == "Cannot be extended"
    restored = Extension(who=Extender.RESTORATION, article="92")
    assert extension_words(restored, TEXTS["en"]).endswith("(Article 92 of the APPC)")
    limited = versions("AP-04")[0].extension
    plain = Extension(who=Extender.HEAD, article="11", length=15, unit=limited.unit)
    assert "not more than 15 months" in extension_words(plain, TEXTS["en"])


def test_the_parts_of_a_note_follow_each_other_with_an_empty_line_between(texts: Texts) -> None:
    found = data(stated="2026-12-05")
    assert note_lines(found, texts) == [
        texts.say("note.title"),
        "",
        *explain_lines(found.explanation, texts),
        "",
        texts.say("note.changes"),
        *(f"– {line}" for line in change_lines(found, texts)),
        "",
        texts.say("note.stated"),
        *mismatch_lines(found.mismatch, found.explanation, texts),
        "",
        texts.say("note.sign"),
    ]


def test_what_is_extended_already_or_cannot_be_says_nothing_of_an_extension() -> None:
    extended = replace(data(), explanation=replace(data().explanation, length=None, unit=None, message="extended"))
    limit = extension_words(versions("AP-04")[-1].extension, TEXTS["en"])
    assert limit in change_lines(data(), TEXTS["en"])
    assert limit not in change_lines(extended, TEXTS["en"])
    assert extension_words(NO_EXTENSION, TEXTS["en"]) not in change_lines(data("PC-01"), TEXTS["en"])


def test_an_extension_by_another_law_names_that_law() -> None:
    """Media law 93-VIII."""
    said = change_lines(data("XT-01", "2026-11-20"), TEXTS["en"])
    row = versions("XT-01")[-1]
    assert extension_words(row.extension, TEXTS["en"], row.law) in said
    assert not [line for line in said if "APPC" in line]


def test_for_an_old_date_the_wording_in_force_now_is_named_with_its_first_day() -> None:
    other = [change for change in data(on="2025-11-20").changes if change.code == "other_wording"]
    assert "29.12.2025" in circumstance_words(other[0], TEXTS["en"])


@pytest.mark.parametrize(("apart", "words"), [(2, "+2 working days"), (0, "the same date"), (-1, "−1 working day")])
def test_how_far_another_date_lies_is_said_with_its_sign(apart: int, words: str) -> None:
    change = replace(data().changes[0], apart=apart)
    assert apart_words(change, TEXTS["en"]) == words
