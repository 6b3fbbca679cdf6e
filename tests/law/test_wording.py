from dataclasses import replace

import pytest

from app.domain.codes import EventKind
from app.domain.problems import Problem
from app.law.texts import Texts
from app.law.wording import day_kind, day_name, explain_lines, problem_words, skipped_reason
from tests.law.facts import CALENDAR, TEXTS, counted, day, event, follow, matter

OFF = (day("2026-01-01"), day("2026-01-07"), day("2026-05-27"))


def said(rule: str, on: str, at: str = "", language: str = "en") -> list[str]:
    return explain_lines(counted(rule, on, at), TEXTS[language])


def test_the_counted_days_are_numbered_and_the_skipped_ones_named() -> None:
    lines = said("AP-04", "2026-10-19")
    assert lines[:2] == ["AP-04. Answer to an application", "Last day: 10.11.2026, Tuesday"]
    assert "1. 20.10.2026, Tuesday" in lines
    assert "15. 10.11.2026, Tuesday" in lines
    assert "26.10.2026, Monday: moved day off (Republic Day: day off moved from 25.10.2026)" in lines
    assert "Ground: Article 76(1)–(2) of the APPC" in lines
    assert f"Calendar: {CALENDAR.version}" in lines


def test_a_shift_of_the_registration_is_explained() -> None:
    assert "It came after closing time, so it counts as registered on 23.11.2026 (Article 64(3) of the APPC)" in said(
        "AP-04", "2026-11-20", "20:00"
    )
    assert (
        "25.10.2026 is a public holiday (Republic Day), so it counts as registered on 27.10.2026 "
        "(Article 64(3) of the APPC)" in said("AP-04", "2026-10-25")
    )


def test_a_worked_weekend_day_is_marked() -> None:
    assert "10. 22.10.2022, Saturday (worked in exchange)" in said("AP-04", "2022-10-10")


def test_months_tell_their_date_and_where_it_moved() -> None:
    lines = said("CT-01", "2026-09-24")
    assert "Months and years end on the same date or, failing that, on the last day of the month: 24.10.2026" in lines
    assert "24.10.2026 is not a working day, so the last day moves to 27.10.2026" in lines
    assert not any("moves to" in line for line in said("PC-01", "2026-07-23"))


def test_what_makes_a_date_doubtful_is_said() -> None:
    assert "The date is preliminary: some of the days are not yet officially confirmed." in said("AP-04", "2026-12-10")
    lines = said("AP-04", "2025-12-22")
    assert lines[-2] == "Other readings are possible:"
    assert lines[-1].startswith("14.01.2026: if the day of registration counts as day one")


def test_the_sentence_is_that_of_the_wording_in_force() -> None:
    assert "Rule: The body considers the application within 15 working days from its receipt." in said(
        "AP-04", "2025-11-03"
    )


def test_counting_back_says_no_later_than() -> None:
    lines = said("AP-07", "2026-10-28")
    assert lines[1] == "No later than: 22.10.2026, Thursday"
    assert any("counted backwards" in line for line in lines)


def test_a_rule_without_a_length_tells_the_reason() -> None:
    assert said("AP-03", "2026-10-28")[1] == "The body sets the term: take the day from its notice."


def test_counting_that_begins_on_a_day_off_names_the_first_working_day() -> None:
    """Art. 76(2): from the day after registration; only working days are counted."""
    friday, monday = said("AP-06", "2026-11-20"), said("AP-06", "2026-11-23")
    assert "counting starts on 21.11.2026 (not a working day; the first one is 23.11.2026)" in " ".join(friday)
    assert "the first one is" not in " ".join(monday)


def test_every_language_explains_every_kind_of_date(texts: Texts) -> None:
    for rule, on in (
        ("AP-04", "2025-12-27"),
        ("PC-01", "2025-11-30"),
        ("AP-07", "2026-10-28"),
        ("PC-03", "2026-10-28"),
    ):
        lines = explain_lines(counted(rule, on, "20:00"), texts)
        assert all(line and "{" not in line for line in lines)


def test_a_day_added_by_hand_keeps_its_own_name(texts: Texts) -> None:
    assert day_name("Day of the Steppe", None, texts) == "Day of the Steppe"
    assert "24.10.2026" in day_name("Day of the Steppe", day("2026-10-24"), texts)


def test_a_plain_weekend_has_a_kind_and_no_name(texts: Texts) -> None:
    assert skipped_reason(CALENDAR.reason(day("2026-10-24")), texts) == texts.say("skipped.weekend")


def test_an_extension_is_explained_like_any_other_date(texts: Texts) -> None:
    events = (
        event(EventKind.REGISTERED, "2026-10-19"),
        event(EventKind.EXTENDED, "2026-10-30", until_on="2026-11-28"),
    )
    answer = follow(matter(*events), "2026-11-05").answer
    assert answer is not None
    assert answer.explanation is not None
    lines = explain_lines(answer.explanation, texts)
    assert texts.say("message.extended") in lines
    assert texts.say("explain.rolled", on=day("2026-11-28"), due=day("2026-11-30")) in lines
    assert texts.say("explain.article", article=texts.say("code.article", article="76(3)")) in lines


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Article 63(2) of the APPC"), ("ru", "статья 63(2) АППК"), ("kk", "ӘРПК 63(2)-бабы")],
)
def test_a_missing_requisite_cites_the_article_with_the_name_of_the_code(language: str, said: str) -> None:
    """Art. 63(2): addressee, name, IIN if any, postal address, substance, date, signature."""
    found = problem_words(Problem(code="iin_empty", field="iin", article="63(2)"), TEXTS[language])
    assert found.endswith(f" ({said})")


def test_a_requisite_of_another_law_cites_that_law() -> None:
    """Constitutional law on the human rights commissioner, Art. 13(3): name, residence or work, essence."""
    cited = Problem(code="full_name_empty", field="full_name", article="13(3)", law="ombudsman")
    assert problem_words(cited, TEXTS["en"]).endswith(
        "(Article 13(3) of the Constitutional law on the human rights commissioner)"
    )


def test_a_mistake_without_an_article_is_a_plain_sentence() -> None:
    plain = problem_words(Problem(code="date_empty", field="on"), TEXTS["en"])
    assert plain == TEXTS["en"].say("problem.date_empty")


@pytest.mark.parametrize(("language", "word"), [("kk", "демалыс күні"), ("ru", "выходной день"), ("en", "day off")])
def test_christmas_and_kurban_ait_are_days_off_and_no_holidays(language: str, word: str) -> None:
    """Labour Code, Art. 84(5): 7 January and the first day of Kurban Ait are days off; New Year is a holiday."""
    texts = TEXTS[language]
    reasons = {found.name: skipped_reason(found, texts) for found in map(CALENDAR.reason, OFF)}
    assert {reasons["christmas"], reasons["kurban_ait"]} == {
        f"{word} ({texts.say('day.christmas')})",
        f"{word} ({texts.say('day.kurban_ait')})",
    }
    assert reasons["new_year"].startswith(texts.say("skipped.holiday"))
    kinds = {name: day_kind("holiday", name, texts) for name in reasons}
    assert kinds["christmas"] == kinds["kurban_ait"] == texts.say("calendar_kind.day_off") != kinds["new_year"]


def test_the_event_the_term_runs_from_is_named_with_its_day_and_hour() -> None:
    assert "Counted from: registration of the appeal, 19.10.2026" in said("AP-04", "2026-10-19")
    assert "Counted from: registration of the appeal, 19.10.2026 at 10:30" in said("AP-04", "2026-10-19", "10:30")


def test_the_other_lengths_of_a_rule_are_listed() -> None:
    assert "Other lengths of this rule: XT-02a:published, XT-02a:refusal" in said("XT-02a", "2026-10-19")


def test_a_day_exchanged_says_what_for() -> None:
    assert day_name("swapped", day("2026-09-19"), TEXTS["en"]) == "Day off moved from 19.09.2026"
    assert day_name("worked", day("2026-09-18"), TEXTS["en"]) == "Worked in exchange for 18.09.2026"
    assert day_name("unity_day", day("2027-05-01"), TEXTS["en"]).endswith(": day off moved from 01.05.2027")


def test_a_mistake_says_its_numbers() -> None:
    found = problem_words(Problem(code="too_long", field="name", values=(("limit", "200"),)), TEXTS["en"])
    assert "200" in found


def test_a_day_named_for_the_same_day_is_the_last_one_and_not_counted_back() -> None:
    named = replace(counted("AP-04", "2026-10-19"), due_on=day("2026-10-19"))
    assert explain_lines(named, TEXTS["en"])[1] == "Last day: 19.10.2026, Monday"


def test_the_length_says_from_when_and_in_which_direction_it_is_counted() -> None:
    """Art. 73, 76(2): forward from the day after registration, backward from the day before the act."""
    assert "Length: 15 working days; counting starts on 20.10.2026" in said("AP-04", "2026-10-19")
    assert "Length: 3 working days, counted backwards; counting starts on 27.10.2026" in said("AP-07", "2026-10-28")
    off = "Length: 15 working days; counting starts on 21.11.2026 (not a working day; the first one is 23.11.2026)"
    assert off in said("AP-06", "2026-11-20")


def test_what_came_in_the_evening_of_a_working_day_counts_from_the_next_one() -> None:
    lines = said("AP-04", "2026-11-16", "20:00")
    assert "Counted from: registration of the appeal, 16.11.2026 at 20:00" in lines
    assert "It came after closing time, so it counts as registered on 17.11.2026 (Article 64(3) of the APPC)" in lines
    assert not any("moves to" in line for line in lines), "working days end on one"


def test_the_wording_names_the_days_it_is_in_force() -> None:
    assert "Wording: in force from 01.07.2021 to 28.12.2025" in said("AP-04", "2025-11-03")
    assert any(line.startswith("Wording: in force since 29.12.2025") for line in said("AP-04", "2026-11-03"))
