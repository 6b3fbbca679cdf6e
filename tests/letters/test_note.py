"""The note for the body: one page, every counted and skipped day, both reasonings, a place for the date."""

import hashlib
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.codes import AppealKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.notes import NotePaper
from app.law.rules import RULES, Rule
from app.law.wording import explain_lines
from app.letters.fields import NOTE_FIELD_NAMES, PRINTED_LATER
from app.letters.note import note_fields
from app.letters.wording import NOTE, Wording
from tests.letters.note_samples import note, note_data, texts
from tests.letters.reading import edges, flat, metadata, page_texts
from tests.letters.samples import KK, RU, WORDING

GOLDEN = Path(__file__).parent / "golden"
both_languages = pytest.mark.parametrize("language", [KK, RU])
BLANKS = {KK: "(толтыру керек)", RU: "(заполнить)"}
HARD_DAYS = (date(2025, 12, 20), date(2026, 3, 6), date(2026, 4, 29))


@both_languages
def test_the_text_of_the_note_is_the_golden_text(language: Language) -> None:
    printed = "".join(page_texts(note(note_data(), language))) + "\n"
    assert printed == (GOLDEN / f"note.{language}.txt").read_text(encoding="utf-8")


@both_languages
def test_every_line_of_the_explanation_can_be_read_from_the_paper(language: Language) -> None:
    data = note_data()
    said = flat(note(data, language)).replace("\u00a0", " ")
    lines, say = explain_lines(data.explanation, texts(language)), texts(language).say
    first, last = lines.index(say("explain.counted")), lines.index(say("explain.skipped"))
    days = [*lines[first + 1 : last], *lines[last + 1 : last + 1 + len(data.explanation.skipped)]]
    assert len(days) == 25
    assert [line for line in days if line not in said] == []


@both_languages
@pytest.mark.parametrize("row", RULES, ids=lambda row: row.reference)
def test_every_rule_makes_exactly_one_page(row: Rule, language: Language) -> None:
    for day in HARD_DAYS:
        data = note_data(row.reference, day, None)
        stated = data.explanation.due_on.replace(day=1) if data.explanation.due_on else None
        pages = page_texts(note(note_data(row.reference, day, stated), language))
        assert len(pages) == 1
        assert texts(language).say(row.text_key("name")) in pages[0].replace("\u00a0", " ").replace("\n", " ")


@both_languages
def test_a_long_office_name_makes_no_second_page(language: Language) -> None:
    data = replace(note_data(), office="Үлгі ауылдық округінің заң көмегі үстелі " * 12)
    assert len(page_texts(note(data, language))) == 1


@both_languages
def test_without_days_and_without_a_stated_date_their_headings_are_left_out(language: Language) -> None:
    said = flat(note(note_data("AP-03", stated=None), language))
    assert texts(language).say("message.set_by_body") in said
    for heading in ("Есептелген", "Есептелмеген", "Орган көрсеткен", "Посчитанные", "Пропущенные", "указанная"):
        assert heading not in said


def test_an_unconfirmed_date_is_called_provisional_in_the_frame() -> None:
    assert "дата предварительная" in flat(note(note_data(), RU))
    assert "дата предварительная" not in flat(note(note_data(on=date(2025, 2, 3), stated=None), RU))


def test_a_term_counted_backwards_says_not_later_than() -> None:
    said = flat(note(note_data("AP-07", date(2026, 11, 24), None), RU))
    assert "Не позднее: 19 ноября 2026 года, четверг" in said
    assert "считаем назад" in said


def test_the_hour_and_the_shift_of_a_late_arrival_stand_on_the_paper() -> None:
    late = replace(note_data().explanation, at=time(19, 5), shift="after_hours", passed=())
    said = flat(note(replace(note_data(), explanation=late), RU))
    assert "13 декабря 2026 года, 19:05" in said
    assert "Поступило после конца рабочего дня, поэтому считается зарегистрированным 14.12.2026" in said


@both_languages
def test_the_paper_and_the_person_stand_on_the_note_of_an_appeal_and_nothing_is_left_to_fill_in(
    language: Language,
) -> None:
    paper = NotePaper(
        kind=AppealKind.COMPLAINT,
        number="ЖТ-2026-0100",
        on=date(2026, 12, 14),
        body_names={KK: "Үлгі министрлігі", RU: "Министерство образцов"},
        client_name="Қасымова Әсел",
        case_number="2026-0008",
    )
    data = replace(note_data(), paper=paper)
    said = flat(note(data, language)).replace("\u00a0", " ")
    kind, body = texts(language).say("appeal_kind.complaint"), paper.body_names[language]
    for part in (kind, "№ ЖТ-2026-0100", body, "Қасымова Әсел", "2026-0008"):
        assert part in said
    assert len(page_texts(note(data, language))) == 1
    draft = replace(paper, number="", on=None)
    assert "№ " not in flat(note(replace(data, paper=draft), language)).split(body)[0]
    assert BLANKS[language] not in flat(note(replace(data, paper=draft), language))
    assert paper.client_name not in flat(note(note_data(), language))


@both_languages
def test_without_an_office_the_line_to_sign_on_has_no_blank_beside_it(language: Language) -> None:
    assert BLANKS[language] not in flat(note(replace(note_data(), office=""), language))


@both_languages
@pytest.mark.parametrize("days", ["AP-04", "XT-17:rehabilitation"])
def test_a_page_made_smaller_keeps_its_edges(language: Language, days: str) -> None:
    lines = edges(note(note_data(days, date(2026, 12, 14), None), language))
    assert len(lines) > 3
    assert max(left for left, _ in lines) - min(left for left, _ in lines) < 1
    assert max(right for _, right in lines) - min(right for _, right in lines) < 1


@both_languages
def test_the_file_is_dated_named_and_the_same_to_the_byte(language: Language) -> None:
    first, second = (note(note_data(), language) for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()
    about = metadata(first)
    assert about["CreationDate"].startswith("D:20261121")
    assert texts(language).say("rule.AP-04.name") in about["Title"]
    assert f"/Lang ({language})".encode() in first


@both_languages
def test_every_field_of_the_note_may_be_named_and_no_other(language: Language) -> None:
    assert frozenset(note_fields(note_data(), texts(language))) == NOTE_FIELD_NAMES - PRINTED_LATER
    broken = Wording({**WORDING.texts, (language, NOTE): "[title]\n{{ iban }}\n"})
    with pytest.raises(UserError) as refused:
        broken.paper(language, NOTE)
    assert refused.value.values == {"file": "note", "line": "2", "name": "iban"}


def test_a_letter_may_not_name_the_fields_of_the_note() -> None:
    with pytest.raises(UserError, match="wording_unknown_field"):
        WORDING.replaced(RU, "request", "[text]\n{{ rule_sentence }}\n")


def test_a_letter_the_face_cannot_show_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        note(replace(note_data(), office="Үстел 😀"), KK)
    assert refused.value.code == "glyph_missing"


@both_languages
def test_a_last_day_that_was_set_extended_or_suspended_says_so(language: Language) -> None:
    """Law No. 261-IV, Art. 39(4): suspensions do not count; who reads the page counts it after us."""
    say = texts(language).say
    base = note_data("XT-06b", date(2026, 2, 4), None)
    later = replace(base.explanation, length=None, unit=None, nominal_on=None, message="resumed", stood_days=7)
    said = flat(note(replace(base, explanation=later), language)).replace("\u00a0", " ")
    assert say("message.resumed").rstrip(".") in said
    assert texts(language).count("unit.cd", 7) in said
    named = replace(base.explanation, length=None, unit=None, nominal_on=None, message="set_by_court")
    assert say("message.set_by_court").rstrip(".") in flat(note(replace(base, explanation=named), language)).replace(
        "\u00a0", " "
    )
