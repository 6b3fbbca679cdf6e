"""The post book: numbers that are never given twice, lines that are struck out and stay, and who sees which."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.codes import EventKind, Outcome
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.postings import Direction, PostingDraft, PostingFilter, PostingWay
from app.services.desk import Desk
from tests.factories import event_draft, registered_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

ALL = PostingFilter()


def line(**changes: Any) -> PostingDraft:
    draft = PostingDraft(
        on=MONDAY, correspondent="Әділет департаменті", subject="Арыз", way=PostingWay.REGISTERED_NOTICE, sheets=2
    )
    return replace(draft, **changes)


def told_first(desk: Desk, appeal_id: int) -> int:
    """The key of its filing."""
    return desk.appeals.get(appeal_id).events[0].id


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def test_each_book_counts_its_own_numbers_and_begins_anew_with_the_year(world: World) -> None:
    world.go_to(date(2027, 1, 5))
    write = world.desk.postings.write
    written = [
        write(line()),
        write(line(direction=Direction.INCOMING)),
        write(line()),
        write(line(on=date(2027, 1, 4))),
        write(line()),
    ]
    assert [(one.direction.value, one.year, one.number) for one in written] == [
        ("outgoing", 2026, 1),
        ("incoming", 2026, 1),
        ("outgoing", 2026, 2),
        ("outgoing", 2027, 1),
        ("outgoing", 2026, 3),
    ]


def test_a_mistake_is_struck_out_stays_to_be_read_and_keeps_its_number(world: World) -> None:
    postings = world.desk.postings
    wrong = postings.write(line())
    struck = postings.strike(wrong.id, " Басқа хат ")
    assert struck.struck_at is not None
    assert struck.struck_reason == "Басқа хат"
    assert postings.write(line()).number == wrong.number + 1
    assert [row.id for row in postings.rows(ALL)][-1] == wrong.id
    said = flat(postings.book_page(postings.book(ALL), Language.KAZAKH))
    assert "СЫЗЫЛҒАН" in said
    assert "Басқа хат" in said
    for deed in (lambda: postings.strike(wrong.id, "Тағы"), lambda: postings.complete(wrong.id, line())):
        with pytest.raises(UserError) as refused:
            deed()
        assert refused.value.code == "posting_struck"
    with pytest.raises(UserError) as refused:
        postings.strike(postings.write(line()).id, " ")
    assert refused.value.code == "reason_needed"


def test_how_it_travelled_may_be_written_in_later_and_nothing_else(world: World) -> None:
    postings = world.desk.postings
    kept = postings.write(line(way=PostingWay.ORDINARY, sheets=0))
    known = line(
        subject="Басқа", correspondent="Басқа", tracking="RR000000001KZ", postmark_on=MONDAY, sheets=3, on=MONDAY
    )
    after = postings.complete(kept.id, known, kept.version)
    assert (after.tracking, after.postmark_on, after.sheets) == ("RR000000001KZ", MONDAY, 3)
    assert (after.subject, after.correspondent, after.number) == (kept.subject, kept.correspondent, kept.number)
    with pytest.raises(SavedMeanwhile):
        postings.complete(kept.id, known, kept.version)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"on": None}, "date_empty", "on"),
        ({"on": MONDAY + timedelta(days=1)}, "date_in_future", "on"),
        ({"postmark_on": MONDAY + timedelta(days=1)}, "date_in_future", "postmark_on"),
        ({"correspondent": " "}, "correspondent_empty", "correspondent"),
        ({"subject": ""}, "posting_subject_empty", "subject"),
        ({"way": None}, "way_empty", "way"),
        ({"sheets": -1}, "sheets_impossible", "sheets"),
        ({"case_number": "1999-0001"}, "case_unknown", "case_number"),
        ({"tracking": "R" * 501}, "too_long", "tracking"),
    ],
)
def test_a_line_that_lacks_something_is_not_written_down(
    world: World, changes: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(DraftRejected) as refused:
        world.desk.postings.write(line(**changes))
    assert [(one.code, one.field) for one in refused.value.problems] == [(code, field)]
    assert world.desk.postings.count(ALL) == 0


def test_a_letter_and_an_answer_begin_a_line_with_what_is_known(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    begun = desk.postings.of_letter(letter.id)
    body = desk.authorities.get(appeal.body_id).name(appeal.language)
    number = desk.cases.file(appeal.case_id).case.number
    assert (begun.correspondent, begun.case_number, begun.sheets, begun.on) == (body, number, letter.pages, MONDAY)
    kept = desk.postings.write(replace(begun, way=PostingWay.REGISTERED))
    assert [one.id for one in desk.postings.sent(letter.id)] == [kept.id]
    desk.postings.strike(kept.id, "Жіберілмеді")
    assert desk.postings.sent(letter.id) == ()
    world.go_to(date(2026, 9, 20))
    answer = event_draft(EventKind.ANSWERED, date(2026, 9, 18), number="12-04/1", outcome=Outcome.REFUSED)
    told = desk.appeals.record(appeal.id, answer).events[-1]
    came = desk.postings.of_event(appeal.id, told.id)
    assert (came.direction, came.on, came.correspondent) == (Direction.INCOMING, told.on, body)
    assert "12-04/1" in came.subject
    went = desk.postings.of_event(appeal.id, told_first(desk, appeal.id))
    assert (went.direction, went.on) == (Direction.OUTGOING, MONDAY)
    with pytest.raises(NotFound):
        desk.postings.of_event(appeal.id, 777)


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_the_body_of_a_letter_is_named_in_the_language_of_the_letter(world: World, language: Language) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    letter = world.desk.letters.issue(appeal.id, language, accepted=Doubt)
    body = world.desk.authorities.get(appeal.body_id)
    assert body.name_kk != body.name_ru
    assert world.desk.postings.of_letter(letter.id).correspondent == body.name(language)


def test_the_list_and_the_book_hold_the_period_asked_for(world: World) -> None:
    postings = world.desk.postings
    days = [MONDAY - timedelta(days=number) for number in range(4)]
    for day in days:
        postings.write(line(on=day))
    postings.write(line(on=days[1], direction=Direction.INCOMING))
    wanted = PostingFilter(direction=Direction.OUTGOING, from_on=days[2], until_on=days[1])
    assert [row.posting.on for row in postings.rows(wanted)] == [days[1], days[2]]
    assert postings.count(wanted) == 2
    assert [row.posting.number for row in postings.book(PostingFilter()).rows] == [1, 1, 2, 3, 4]
    assert [row.posting.on for row in postings.rows(ALL, offset=1, limit=2)] == [days[1], days[1]]


def test_a_line_of_a_sensitive_matter_is_there_for_its_people_alone(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    number = desk.cases.file(appeal.case_id).case.number
    with staff.sits(staff.volunteer):
        kept = desk.postings.write(line(case_number=number))
        free = desk.postings.write(line())
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
        assert desk.postings.count(ALL) == 2
    with staff.sits(staff.other):
        assert [row.id for row in desk.postings.rows(ALL)] == [free.id]
        assert [row.id for row in desk.postings.book(ALL).rows] == [free.id]
        with pytest.raises(NotFound):
            desk.postings.get(kept.id)
        with pytest.raises(DraftRejected):
            desk.postings.write(line(case_number=number))
        with pytest.raises(NotFound):
            desk.postings.strike(kept.id, "Қате")


def test_a_line_begun_at_a_letter_stays_in_its_matter_whatever_becomes_of_the_number(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    number = desk.cases.file(appeal.case_id).case.number
    with staff.sits(staff.volunteer):
        letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
        begun = replace(desk.postings.of_letter(letter.id), way=PostingWay.REGISTERED)
        kept = desk.postings.write(replace(begun, case_number="", appeal_id=None))
        bare = desk.postings.write(line(appeal_id=appeal.id))
    assert (kept.case_id, kept.appeal_id, kept.letter_id) == (appeal.case_id, appeal.id, letter.id)
    assert (bare.case_id, bare.appeal_id) == (appeal.case_id, appeal.id)
    with staff.sits(staff.other):
        assert desk.postings.count(ALL) == 0
        for hidden in (line(letter_id=letter.id), line(appeal_id=appeal.id)):
            assert desk.postings.problems(hidden) == ()
            with pytest.raises(NotFound):
                desk.postings.write(hidden)
        own = desk.cases.file(staff.matter(staff.other).case_id).case.number
        with pytest.raises(NotFound):
            desk.postings.write(line(letter_id=letter.id, case_number=own))
    assert desk.postings.get(kept.id).case_number == number


def test_a_number_of_another_matter_than_that_of_the_paper_is_refused(world: World) -> None:
    desk = world.desk
    appeal, other = registered_appeal(desk, MONDAY), registered_appeal(desk, MONDAY)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    number = desk.cases.file(other.case_id).case.number
    for draft in (line(letter_id=letter.id, case_number=number), line(appeal_id=appeal.id, case_number=number)):
        with pytest.raises(DraftRejected) as refused:
            desk.postings.write(draft)
        assert [(one.code, one.field) for one in refused.value.problems] == [("case_of_another_paper", "case_number")]
    kept = desk.postings.write(line(letter_id=letter.id, appeal_id=other.id))
    assert (kept.case_id, kept.appeal_id) == (appeal.case_id, appeal.id)


@pytest.mark.parametrize("missing", [{"letter_id": 777}, {"appeal_id": 777}])
def test_a_letter_or_paper_that_is_not_there_has_no_line(world: World, missing: dict[str, int]) -> None:
    with pytest.raises(NotFound):
        world.desk.postings.write(line(**missing))
    assert world.desk.postings.count(ALL) == 0


def test_a_volunteer_strikes_out_their_own_lines_alone(staff: Staff) -> None:
    postings = staff.world.desk.postings
    with staff.sits(staff.volunteer):
        kept = postings.write(line())
    with staff.sits(staff.other), pytest.raises(UserError) as refused:
        postings.strike(kept.id, "Қате")
    assert refused.value.code == "not_allowed"
    with staff.sits(staff.volunteer):
        assert postings.strike(kept.id, "Қате").struck_at is not None


def test_the_book_says_how_many_lines_it_leaves_out(world: World) -> None:
    postings = world.desk.postings
    postings.write(line())
    data = replace(postings.book(ALL), count=7)
    assert "не вошедших в лист: 6" in flat(postings.book_page(data, Language.RUSSIAN))
    with pytest.raises(UserError, match="sheet_language"):
        postings.book_page(data, Language.ENGLISH)
