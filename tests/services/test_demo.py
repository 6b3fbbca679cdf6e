"""The demo data in a fresh file: every group of the board, every chain, every letter in both languages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pypdfium2
import pytest

from app.db.database import Database
from app.domain.appeals import Appeal
from app.domain.changes import Change
from app.domain.codes import AppealKind, AppealState, LetterKind, Timeliness
from app.domain.languages import LETTER_LANGUAGES, Language
from app.exchange.matters import read_matters
from app.law.calendar_files import parse_calendar
from app.paths import resource_text
from app.services.context import Context
from app.services.demo import DemoData
from app.services.desk import Desk

CALENDAR = parse_calendar(resource_text("law", "calendar.csv"), resource_text("law", "day_names.csv"))
TUESDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 21)
SEVEN_PAPERS = 7


def demo_desk(today: date, news: list[Change] | None = None) -> Desk:
    context = Context(
        database=Database(None),
        calendar=CALENDAR,
        today=lambda: today,
        now=lambda: datetime.combine(today, time(4), tzinfo=UTC),
        publish=(lambda _: None) if news is None else news.append,
    )
    desk = Desk(context)
    DemoData(desk).load(read_matters(resource_text("demo", "matters.toml"), calendar=CALENDAR, today=today))
    return desk


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    opened = demo_desk(TUESDAY)
    yield opened
    opened.close()


def appeals(desk: Desk) -> list[Appeal]:
    cases = desk.cases.rows("", offset=0, limit=100)
    return [appeal for case in cases for appeal in desk.cases.file(case.id).appeals]


def one(desk: Desk, words: str, kind: AppealKind = AppealKind.APPLICATION) -> Appeal:
    return next(appeal for appeal in appeals(desk) if words in appeal.subject and appeal.kind is kind)


@pytest.mark.parametrize(
    "today",
    [TUESDAY, date(2026, 11, 20), date(2026, 11, 23), date(2026, 3, 4), date(2026, 7, 8), date(2025, 9, 17)],
)
def test_the_board_shows_every_group_on_any_working_day(today: date) -> None:
    desk = demo_desk(today)
    counts = dict(desk.overdue.board().counts)
    desk.close()
    assert {group for group in Timeliness if not counts[group]} == {Timeliness.PAUSED}, "the demo suspends nothing"


def test_on_a_day_off_nothing_can_be_due_today_and_all_else_is_there() -> None:
    desk = demo_desk(SATURDAY)
    counts = dict(desk.overdue.board().counts)
    desk.close()
    assert {group for group in Timeliness if not counts[group]} == {Timeliness.DUE_TODAY, Timeliness.PAUSED}


def test_the_file_is_marked_as_a_demo_and_the_news_come_once() -> None:
    news: list[Change] = []
    desk = demo_desk(TUESDAY, news)
    office = desk.office.get()
    desk.close()
    assert office.is_demo
    assert [change.noun for change in news if change.noun != "authorities"] == ["people", "office", "cases"]


def test_every_case_is_as_old_as_its_first_paper_and_numbers_follow_the_talks(desk: Desk) -> None:
    cases = sorted(desk.cases.rows("", offset=0, limit=100), key=lambda case: case.id)
    assert len(cases) == 17
    opened = [case.opened_on for case in cases]
    assert opened == sorted(opened)
    assert opened[0] < TUESDAY
    assert desk.consultations.count("") == 19


def test_people_wait_for_a_call_today(desk: Desk) -> None:
    contacts = desk.today.page().contacts
    assert {contact.next_contact_on for contact in contacts} == {TUESDAY}
    assert any(contact.client_name == "" for contact in contacts)


def test_a_complaint_hangs_on_the_paper_it_challenges(desk: Desk) -> None:
    found = {appeal.id: appeal for appeal in appeals(desk)}
    complaints = [appeal for appeal in found.values() if appeal.kind is AppealKind.COMPLAINT]
    assert len(complaints) == 3
    for complaint in complaints:
        assert complaint.challenges_id is not None
        assert found[complaint.challenges_id].authority_id == complaint.authority_id


def test_silence_past_the_term_leads_to_a_complaint_with_its_last_day(desk: Desk) -> None:
    course = desk.appeals.course(one(desk, "Тегін дәрілік").id)
    assert course.state is AppealState.DEEMED_REFUSED
    expected = next(step for step in course.steps if step.expected)
    assert LetterKind.COMPLAINT_SILENCE in expected.letters
    assert expected.last_day is not None
    assert expected.last_day > TUESDAY


def test_silence_above_leaves_no_second_complaint_to_the_same_body(desk: Desk) -> None:
    course = desk.appeals.course(one(desk, "тасымалдаудан", AppealKind.COMPLAINT).id)
    assert course.state is AppealState.DEEMED_REFUSED
    assert not any(LetterKind.COMPLAINT_SILENCE in step.letters for step in course.steps if step.expected)


def test_a_paper_that_came_in_the_evening_or_on_a_day_off_counts_from_the_next_working_day(desk: Desk) -> None:
    for words, kind in (("сот орындаушысының", AppealKind.APPLICATION), ("көшпелі", AppealKind.RESPONSE)):
        answer = desk.appeals.course(one(desk, words, kind).id).answer
        assert answer is not None
        assert answer.explanation is not None
        explained = answer.explanation
        assert explained.registered_on == CALENDAR.next_working(explained.registered_on)
        assert explained.registered_on > explained.from_on
        assert len(explained.counted) == 15


def test_a_redirected_paper_counts_anew_at_the_new_body(desk: Desk) -> None:
    appeal = one(desk, "проданное")
    answer = desk.appeals.course(appeal.id).answer
    assert answer is not None
    assert answer.due_on == CALENDAR.add_working(CALENDAR.subtract_working(TUESDAY, 5), 15)
    assert desk.authorities.get(appeal.body_id).uid == "state-revenue-almaty"


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_letter_of_every_appeal_renders_in_both_languages(desk: Desk, language: Language) -> None:
    kinds = set()
    for appeal in appeals(desk):
        kinds.add(desk.letters.kind(appeal.id))
        pdf = pypdfium2.PdfDocument(desk.letters.preview(appeal.id, language))
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        pdf.close()
        flat = " ".join(text.split())
        assert " ".join(appeal.subject.split()) in flat, appeal.subject
        for line in appeal.attachments:
            assert line.title in flat, line.title
        client = desk.cases.file(appeal.case_id).client
        assert client.full_name in flat
        assert ("Қазақстан Республикасы" if language is Language.KAZAKH else "Республики Казахстан") in flat
    assert len(kinds) >= SEVEN_PAPERS
