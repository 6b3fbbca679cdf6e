"""The worked matters of the demo: true to the directory and the law, dated from any day, invented throughout."""

import csv
import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.appeals import AppealDraft
from app.domain.codes import AppealKind, ComplaintGround, EventKind, LetterKind, Need, Topic
from app.domain.languages import Language
from app.exchange.matters import Days, Worked, WorkedAppeal, read_matters
from app.law.calendar import WorkingCalendar
from app.law.calendar_files import parse_calendar
from app.paths import resource_text

CALENDAR: WorkingCalendar = parse_calendar(resource_text("law", "calendar.csv"), resource_text("law", "day_names.csv"))
TEXT = resource_text("demo", "matters.toml")
SATURDAY, MONDAY, TUESDAY = date(2026, 11, 21), date(2026, 10, 26), date(2026, 11, 24)
ANY_DAY = st.dates(min_value=date(2022, 1, 1), max_value=date(2027, 11, 30))
KAZAKH_ONLY = set("ӘәҒғҚқҢңӨөҰұҮүҺһІі")
RUSSIAN_ONLY = re.compile(r"\b(?:что|который|для|мне|чтобы)\b", re.IGNORECASE)
SELF_GOVERNMENT = "bailiff_chamber"
SIX_KINDS = {
    AppealKind.APPLICATION,
    AppealKind.COMPLAINT,
    AppealKind.REQUEST,
    AppealKind.PROPOSAL,
    AppealKind.RESPONSE,
    AppealKind.MESSAGE,
}
SEVEN_PAPERS = {
    LetterKind.APPLICATION,
    LetterKind.REQUEST,
    LetterKind.MESSAGE,
    LetterKind.PROPOSAL,
    LetterKind.RESPONSE,
    LetterKind.COMPLAINT_DECISION,
    LetterKind.COMPLAINT_SILENCE,
}


def worked(today: date = TUESDAY) -> Worked:
    return read_matters(TEXT, calendar=CALENDAR, today=today)


def appeals(today: date = TUESDAY) -> list[WorkedAppeal]:
    return [appeal for matter in worked(today).matters for appeal in matter.appeals]


def directory() -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in csv.DictReader(resource_text("authorities.csv").splitlines())}


def letter_of(draft: AppealDraft) -> LetterKind:
    return LetterKind(f"complaint_{draft.ground}" if draft.ground else draft.kind)


def test_a_day_is_told_in_working_days_in_calendar_days_or_as_a_day_off() -> None:
    days = Days(CALENDAR, TUESDAY)
    assert days.on("today") == TUESDAY
    assert days.on("1 wd ago") == date(2026, 11, 23)
    assert days.on("2 wd ago") == date(2026, 11, 20)
    assert days.on("in 4 wd") == date(2026, 11, 30)
    assert days.on("9 cd ago") == date(2026, 11, 15)
    assert days.on("in 4 cd") == date(2026, 11, 28)
    assert days.on("day off before 2 wd ago") == date(2026, 11, 15)


def test_a_day_told_from_a_day_off_counts_the_working_days_around_it() -> None:
    days = Days(CALENDAR, SATURDAY)
    assert days.on("1 wd ago") == date(2026, 11, 20)
    assert days.on("in 1 wd") == date(2026, 11, 23)


def test_a_moved_holiday_is_a_day_off_for_the_telling_too() -> None:
    assert Days(CALENDAR, date(2026, 10, 27)).on("1 wd ago") == date(2026, 10, 23)
    assert Days(CALENDAR, date(2026, 10, 27)).on("day off before 0 wd ago") == MONDAY


@pytest.mark.parametrize("words", ["", "yesterday", "12 ago", "-1 wd ago", "in wd", "12 wd ago and more"])
def test_words_that_name_no_day_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match="not a day"):
        Days(CALENDAR, TUESDAY).on(words)


def test_every_body_of_the_matters_is_a_row_of_the_directory() -> None:
    rows = directory()
    named = {appeal.authority for appeal in appeals()}
    named |= {event.authority for appeal in appeals() for event in appeal.events if event.authority}
    assert named <= rows.keys()
    assert len(named) > 12


def test_all_six_kinds_and_both_grounds_of_a_complaint_are_there() -> None:
    drafts = [appeal.draft for appeal in appeals()]
    assert {draft.kind for draft in drafts} >= SIX_KINDS
    assert {draft.ground for draft in drafts} >= {None, ComplaintGround.DECISION, ComplaintGround.SILENCE}
    assert {letter_of(draft) for draft in drafts} >= SEVEN_PAPERS


def test_the_disputes_of_the_mission_are_there() -> None:
    topics = {matter.consultation.topic for matter in worked().matters}
    assert topics >= {
        Topic.HEALTH,
        Topic.LAND,
        Topic.HOUSING,
        Topic.SOCIAL_PAYMENT,
        Topic.TAX,
        Topic.EDUCATION,
        Topic.UTILITIES,
        Topic.ENFORCEMENT,
        Topic.LABOUR,
        Topic.PUBLIC_SERVICE,
    }


def test_about_half_is_written_in_kazakh_and_half_in_russian() -> None:
    languages = [appeal.draft.language for appeal in appeals()]
    assert languages.count(Language.KAZAKH) >= 8
    assert languages.count(Language.RUSSIAN) >= 8


def test_a_text_is_in_the_language_it_says() -> None:
    for appeal in appeals():
        said = f"{appeal.draft.text} {appeal.draft.demand}"
        kazakh = sum(letter in KAZAKH_ONLY for letter in said) / len(said)
        if appeal.draft.language is Language.KAZAKH:
            assert kazakh > 0.1, appeal.key
            assert not RUSSIAN_ONLY.search(said), appeal.key
        else:
            assert kazakh == 0, appeal.key


def test_an_appeal_tells_its_matter_in_several_paragraphs_and_asks_for_several_things() -> None:
    for appeal in appeals():
        assert len(appeal.draft.text.split("\n\n")) >= 3, appeal.key
        assert len(appeal.draft.demand.splitlines()) >= 2, appeal.key
        assert appeal.draft.attachments, appeal.key
        assert all(line.sheets > 0 for line in appeal.draft.attachments), appeal.key


def test_every_day_mentioned_in_a_text_is_written_out() -> None:
    for appeal in appeals():
        assert "{" not in appeal.draft.text + appeal.draft.demand, appeal.key
    by_key = {appeal.key: appeal for appeal in appeals()}
    registered = by_key["benefit"].events[-1].draft
    assert registered.on is not None
    assert registered.number == "ЖТ-2026-00000106"
    complaint = by_key["benefit-complaint"].draft.text
    assert f"зарегистрировано {registered.on:%d.%m.%Y}" in complaint
    assert f"истёк {CALENDAR.add_working(registered.on, 15):%d.%m.%Y}" in complaint


def test_a_complaint_challenges_an_earlier_paper_to_the_same_body_that_has_a_higher_one() -> None:
    rows = directory()
    for matter in worked().matters:
        seen: dict[str, WorkedAppeal] = {}
        for appeal in matter.appeals:
            if appeal.draft.kind is AppealKind.COMPLAINT:
                assert appeal.authority == seen[appeal.challenges].authority
                assert rows[appeal.authority]["superior_id"]
                assert rows[appeal.authority]["kind"] != SELF_GOVERNMENT
                assert (appeal.draft.ground is ComplaintGround.DECISION) == bool(appeal.draft.act_number)
            else:
                assert not appeal.challenges
            seen[appeal.key] = appeal


def test_a_complaint_is_forwarded_to_the_body_above() -> None:
    rows = directory()
    forwarded = [
        (appeal.authority, event.authority)
        for appeal in appeals()
        for event in appeal.events
        if event.draft.kind is EventKind.FORWARDED
    ]
    assert forwarded
    assert all(rows[below]["superior_id"] == above for below, above in forwarded)


def test_the_events_show_the_odd_hours_and_the_odd_turns() -> None:
    events = [event.draft for appeal in appeals() for event in appeal.events]
    registered = [event for event in events if event.kind is EventKind.REGISTERED]
    assert any(event.at is not None and event.at > time(18, 30) for event in registered)
    assert any(event.on is not None and not CALENDAR.is_working(event.on) for event in registered)
    assert {event.kind for event in events} >= {
        EventKind.FILED,
        EventKind.REDIRECTED,
        EventKind.EXTENDED,
        EventKind.ANSWERED,
        EventKind.PRELIMINARY_DECISION,
        EventKind.FORWARDED,
    }


def test_people_are_invented_and_show_it() -> None:
    for matter in worked().matters:
        if matter.client is None:
            assert not matter.appeals
            continue
        client = matter.client
        assert client.iin == ""
        assert client.phone.startswith("+7 000 000 ")
        assert "Үлгі ауылы" in client.postal_address or "село Примерное" in client.postal_address
        assert re.search("мысал|үлгі|сынақ|пример|образц", f"{client.surname} {client.patronymic}", re.IGNORECASE)


def test_some_talks_have_no_name_and_still_have_their_needs() -> None:
    nameless = [matter for matter in worked().matters if matter.client is None]
    assert len(nameless) == 2
    assert any(Need.VIOLENCE in matter.consultation.needs for matter in nameless)


@given(today=ANY_DAY)
def test_read_on_any_day_nothing_is_wrong_and_facts_stand_in_their_order(today: date) -> None:
    for matter in worked(today).matters:
        talk = matter.consultation
        assert talk.problems(today) == ()
        assert talk.held_on is not None
        for appeal in matter.appeals:
            codes = {problem.code for problem in appeal.draft.problems(today)}
            assert codes <= {"authority_empty"}, appeal.key
            happened = [event.draft.on for event in appeal.events]
            assert happened == sorted(day for day in happened if day is not None)
            assert all(talk.held_on <= day for day in happened if day is not None), appeal.key
            facts = [problem.code for event in appeal.events for problem in event.draft.problems(today)]
            assert set(facts) <= {"authority_empty"}, appeal.key


def test_the_office_of_the_matters_is_marked_as_a_demo() -> None:
    assert worked().office.is_demo
    assert worked().office.volunteer
