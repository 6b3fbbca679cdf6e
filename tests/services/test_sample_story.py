"""The samples tell one lawful story: to whom each paper goes, and on which days of the law."""

from datetime import date, timedelta

import pytest

from app.domain.codes import AppealKind, LetterKind
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import LetterData
from app.domain.papers import ABOUT, COURT_PAPERS
from app.exchange.authorities import parse_authorities
from app.law.due import due
from app.law.requisites import missing
from app.paths import resource_text
from app.services.sample_story import SampleStory
from app.services.specimen import specimen
from tests.law.facts import CALENDAR

KK, RU = Language.KAZAKH, Language.RUSSIAN
STORY = SampleStory(resource_text, CALENDAR)
DIRECTORY = {row.name_ru: row for row in parse_authorities(resource_text("authorities.csv"))}
L = LetterKind
each_language = pytest.mark.parametrize("language", LETTER_LANGUAGES)
ADDRESSEES = {
    L.CLAIM: "court_administrative",
    L.INTERIM_MEASURE: "court_administrative",
    L.PRIVATE_COMPLAINT: "court_regional",
    L.COURT_APPEAL: "court_regional",
    L.CASSATION: "court_cassation",
    L.PROSECUTOR: "prosecutor",
    L.CONVICT_COVER: "prosecutor",
    L.OMBUDSMAN: "ombudsman",
    L.OTHER_LAW: "state_corporation",
}
"""To which kind of body the law sends a paper (Art. 102, 104, 104-1, 139, 168, 169 and laws of their own)."""


def letter(kind: LetterKind, language: Language = RU) -> LetterData:
    return specimen(kind, language, resource_text, CALENDAR)


def last_day(rule: str, after: date) -> date:
    counted = due(rule, after, None, None, CALENDAR).due_on
    assert counted is not None
    return counted


@pytest.mark.parametrize("kind", ADDRESSEES)
def test_a_paper_goes_to_the_body_the_law_names(kind: LetterKind) -> None:
    assert DIRECTORY[letter(kind).addressee.name].kind == ADDRESSEES[kind]


@each_language
@pytest.mark.parametrize("kind", ADDRESSEES)
def test_an_address_of_a_real_body_is_that_of_the_directory(kind: LetterKind, language: Language) -> None:
    to, row = letter(kind, language).addressee, DIRECTORY[letter(kind).addressee.name]
    kazakh = language is KK
    assert (to.name, to.address) == ((row.name_kk, row.address_kk) if kazakh else (row.name_ru, row.address_ru))


def test_the_chain_of_courts_is_that_of_the_directory() -> None:
    first, second, third = (letter(kind).addressee.name for kind in (L.CLAIM, L.COURT_APPEAL, L.CASSATION))
    assert DIRECTORY[first].superior_uid == DIRECTORY[second].uid
    assert DIRECTORY[second].superior_uid == DIRECTORY[third].uid


@pytest.mark.parametrize("kind", [L.SELLER, L.APPLICATION, L.COMPLAINT_DECISION, L.REFERRAL])
def test_a_shop_and_the_bodies_that_did_wrong_are_invented(kind: LetterKind) -> None:
    data = letter(kind)
    assert data.addressee.name not in DIRECTORY
    assert data.considered_by is None or data.considered_by.name not in DIRECTORY


def test_every_letter_is_written_on_a_working_day_but_one_sent_through_the_portal() -> None:
    off = [kind for kind in L if not CALENDAR.is_working(STORY.written_on(kind))]
    assert off == [L.REQUEST]


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (L.OBJECTION, "AP-08"),
        (L.REMARKS, "AP-11"),
        (L.COMPLAINT_DECISION, "PC-01"),
        (L.CLAIM, "CT-01"),
        (L.PRIVATE_COMPLAINT, "CT-20"),
        (L.COURT_APPEAL, "CT-19"),
        (L.CASSATION, "CT-24"),
    ],
)
def test_a_paper_with_a_term_is_written_within_it(kind: LetterKind, rule: str) -> None:
    data, about = letter(kind), STORY.facts(STORY.about(kind), STORY.written_on(kind))
    complaint = STORY.paper("complaint", data.written_on)
    since = {
        L.OBJECTION: about.preliminary_on,
        L.REMARKS: about.protocol_on,
        L.COMPLAINT_DECISION: data.challenged and data.challenged.learnt_on,
        L.CLAIM: complaint.answer and complaint.answer.on,
    }.get(kind, data.challenged and data.challenged.act_on)
    assert since is not None
    assert since < data.written_on <= last_day(rule, since)


def test_the_body_answers_in_time_what_it_answers() -> None:
    for key, rule in (("application", "AP-04"), ("benefit", "AP-04"), ("complaint", "PC-05")):
        paper = STORY.paper(key, date(2026, 11, 20))
        facts = STORY.facts(paper, date(2026, 11, 20))
        assert facts.registered_on is not None
        assert paper.answer is not None
        assert facts.registered_on < paper.answer.on <= last_day(rule, facts.registered_on)


def test_a_complaint_about_silence_and_a_chaser_come_after_the_term_the_engine_counts() -> None:
    for kind in (L.COMPLAINT_SILENCE, L.CHASER):
        act = letter(kind).challenged
        assert act is not None
        assert act.registered_on is not None
        assert act.due_on == last_day("AP-04", act.registered_on)
        assert act.due_on < letter(kind).written_on


def test_a_term_is_restored_that_the_engine_counts_as_missed() -> None:
    data, refused = letter(L.RESTORE_TERM), STORY.paper("benefit", STORY.written_on(L.RESTORE_TERM)).answer
    assert data.about is not None
    assert refused is not None
    assert data.about.missed_on == last_day("PC-01", refused.on)
    assert data.about.missed_on < data.written_on


def test_a_notice_and_the_sheet_of_deadlines_tell_the_same_last_day() -> None:
    told = letter(L.NOTICE).next_days
    sheet = STORY.course(STORY.paper("application", STORY.day("deadlines")), STORY.day("deadlines"))
    answer = next(term for term in sheet.deadlines if term.rule == "AP-04")
    assert told is not None
    assert told.awaited_on == told.step_on == answer.due_on


def test_what_follows_one_another_does_so_in_the_story() -> None:
    for kind in L:
        for paper in STORY.earlier(STORY.about(kind).key, STORY.written_on(kind)):
            days = [event.on for event in paper.events]
            assert days == sorted(days)
            assert all(day < STORY.written_on(kind) for day in days)


def test_no_two_papers_bear_the_number_of_one_registration() -> None:
    keys = ("application", "complaint", "claim", "benefit", "water", "request", "message")
    numbers = [STORY.facts(STORY.paper(key, date(2026, 11, 20)), date(2026, 11, 20)).number for key in keys]
    assert all(numbers)
    assert len(set(numbers)) == len(keys)


@each_language
def test_a_claim_names_who_decided_the_complaint(language: Language) -> None:
    complained = letter(L.CLAIM, language).earlier[-1]
    higher = letter(L.COMPLAINT_DECISION, language).considered_by
    assert higher is not None
    assert complained.decided_by == higher.name
    assert complained.body != complained.decided_by


@each_language
@pytest.mark.parametrize("kind", L)
def test_every_sample_has_the_requisites_of_its_article(kind: LetterKind, language: Language) -> None:
    """What the directory does not hold is left blank and named; nothing else is missing."""
    data = letter(kind, language)
    blank = {"addressee"} if not data.addressee.address else set()
    assert {problem.field for problem in missing(data) if problem.field} <= blank


@each_language
@pytest.mark.parametrize("kind", [L.NOTICE, L.MEMO, L.REFERRAL])
def test_a_letter_of_the_office_does_not_speak_as_the_client(kind: LetterKind, language: Language) -> None:
    words = f" {letter(kind, language).text.lower()} "
    for own in (" мен ", " мені ", " маған ", " я ", " мне ", " меня ", " моя ", " моё "):
        assert own not in words


def test_days_of_the_office_s_tables_are_days_of_work() -> None:
    for name in ("today", "deadlines", "extracts", "memo_next", "note"):
        assert CALENDAR.is_working(STORY.day(name)), name


def test_who_acts_in_court_has_a_power_of_attorney_older_than_the_paper() -> None:
    for kind in L:
        acting = letter(kind).representative
        if acting is not None and STORY.about(kind).kind in COURT_PAPERS and kind not in ABOUT:
            assert acting.warrant_on is not None
            assert acting.warrant_on < STORY.written_on(kind)
            assert acting.warrant_number


def test_a_power_of_attorney_ends_within_a_year() -> None:
    data = letter(L.POWER_OF_ATTORNEY)
    assert data.until_on is not None
    assert data.written_on < data.until_on < data.written_on + timedelta(days=365)
    assert data.appeal_kind is AppealKind.APPLICATION
