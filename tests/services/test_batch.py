"""One file of many letters: the dry run names who is left out and why; stopped, it leaves whole letters and goes on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from app.domain.appeals import Appeal
from app.domain.batch import BatchChoice, BatchLine, Why
from app.domain.codes import AppealKind, AppealState, Channel, EventKind, LetterKind
from app.domain.languages import Language
from app.domain.users import Role
from app.paths import resource_text
from app.services.desk import Desk
from tests.factories import BODY, body_id, event_draft, kept_appeal, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of
from tests.services.test_letters import text_of

DAY = timedelta(days=1)
RU, KK = Language.RUSSIAN, Language.KAZAKH
PAPERS = BatchChoice()
CHASERS = BatchChoice(letter=LetterKind.CHASER, sent=None)
UNKNOWN_ADDRESS = "akimat-akmola"


@pytest.fixture
def office(world: World) -> World:
    """The address of the body was checked."""
    world.desk.authorities.verify(body_id(world.desk), "Сауле")
    return world


def planned(world: World, papers: Sequence[Appeal], choice: BatchChoice = PAPERS) -> tuple[BatchLine, ...]:
    return world.desk.batch.plan([paper.id for paper in papers], choice)


def whys(lines: Sequence[BatchLine]) -> list[Why | None]:
    return [line.why for line in lines]


def outline(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [mark.get_title() for mark in document.get_toc() if mark.level == 0]
    finally:
        document.close()


def without_postal_address(world: World) -> Appeal:
    appeal = kept_appeal(world.desk)
    client = world.desk.cases.file(appeal.case_id).client
    draft = replace(client.draft(), postal_address="", residence_address="")
    world.desk.clients.save(draft, client.id, client.version)
    return appeal


def test_a_run_reads_the_catalogue_of_each_language_once(office: World) -> None:
    asked: list[tuple[str, ...]] = []

    def read(*parts: str) -> str:
        asked.append(parts)
        return resource_text(*parts)

    desk = Desk(office.desk.context, read)
    papers = [registered_appeal(desk, MONDAY).id for _ in range(3)]
    notices = BatchChoice(letter=LetterKind.NOTICE, sent=None)
    for language in (RU, KK):
        choice = replace(notices, language=language)
        desk.batch.carry_out(desk.batch.plan(papers, choice), choice)
    assert [asked.count(("law", f"texts.{language}.toml")) for language in (RU, KK)] == [1, 1]


def test_the_dry_run_names_who_is_left_out_and_why_and_keeps_nothing(office: World) -> None:
    desk = office.desk
    ready, sent, filed = (kept_appeal(desk) for _ in range(3))
    desk.letters.issue(sent.id, RU)
    office.go_to(MONDAY + DAY)
    today = kept_appeal(desk)
    desk.letters.issue(today.id, RU)
    desk.appeals.record(filed.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST))
    missing, unknown = without_postal_address(office), kept_appeal(desk, UNKNOWN_ADDRESS)
    unchecked = kept_appeal(desk, "justice-dept-akmola")
    unprinted = kept_appeal(desk, kind=AppealKind.PETITION)
    before = [len(desk.letters.list(paper.id)) for paper in (ready, sent, today)]
    lines = planned(office, (ready, sent, filed, today, missing, unknown, unchecked, unprinted))
    assert whys(lines) == [
        None,
        Why.SENT,
        Why.SENT,
        Why.SENT_TODAY,
        Why.MISSING,
        Why.NO_ADDRESS,
        Why.UNCONFIRMED,
        Why.NOT_PRINTED,
    ]
    assert [line.said for line in lines[1:4]] == ["2026-09-07", "2026-09-07", desk.context.user.name]
    assert [problem.code for problem in lines[4].problems] != []
    assert desk.authorities.get(body_id(desk, "justice-dept-akmola")).name_ru == lines[6].said
    assert [len(desk.letters.list(paper.id)) for paper in (ready, sent, today)] == before


def test_addresses_that_nobody_checked_are_taken_where_the_person_says_so(office: World) -> None:
    papers = kept_appeal(office.desk, UNKNOWN_ADDRESS), kept_appeal(office.desk, "justice-dept-akmola")
    assert whys(planned(office, papers, replace(PAPERS, any_address=True))) == [None, None]


def test_after_it_each_appeal_has_its_letter_its_event_and_its_next_step(office: World) -> None:
    papers = [kept_appeal(office.desk, subject=f"Тема {number}") for number in range(3)]
    done = office.desk.batch.carry_out(planned(office, papers), PAPERS)
    assert (len(done.issued), done.again, done.failed, done.left) == (3, 0, (), 0)
    for paper, letter in zip(papers, done.issued, strict=True):
        assert office.desk.letters.list(paper.id) == (letter,)
        filed = office.desk.appeals.get(paper.id).last(EventKind.FILED)
        assert filed is not None
        assert (filed.on, filed.channel) == (MONDAY, Channel.POST)
        assert office.desk.appeals.course(paper.id).state is AppealState.FILED
        deeds = {line.deed for line in office.desk.appeals.history(paper.id)}
        assert "letters.send" in deeds


def test_the_file_holds_the_pages_of_every_letter_as_issued_in_the_order_chosen_under_bookmarks(office: World) -> None:
    papers = [kept_appeal(office.desk, subject=f"Тема {number}") for number in range(3)]
    chosen = [papers[2], papers[0], papers[1]]
    done = office.desk.batch.carry_out(planned(office, chosen), PAPERS)
    assert [letter.appeal_id for letter in done.issued] == [paper.id for paper in chosen]
    assert text_of(done.content) == "\n".join(text_of(office.desk.letters.content(one.id)) for one in done.issued)
    marks = outline(done.content)
    assert [mark.rsplit(" ", 1)[1] for mark in marks] == ["2", "0", "1"]
    numbers = [office.desk.appeals.case_of(paper.id).number for paper in chosen]
    assert [mark.startswith(number) for mark, number in zip(marks, numbers, strict=True)] == [True] * 3


def test_a_letter_about_an_appeal_is_sent_once_a_day_and_changes_nothing_in_a_course_it_is_no_part_of(
    office: World,
) -> None:
    owed = registered_appeal(office.desk, MONDAY)
    never = kept_appeal(office.desk)
    office.go_to(MONDAY + 30 * DAY)
    lines = planned(office, (owed, never), CHASERS)
    assert whys(lines) == [None, Why.NOT_OFFERED]
    events = office.desk.appeals.get(owed.id).events
    done = office.desk.batch.carry_out(lines, CHASERS)
    assert [letter.kind for letter in done.issued] == [LetterKind.CHASER]
    assert office.desk.appeals.get(owed.id).events == events
    assert whys(planned(office, (owed,), CHASERS)) == [Why.SENT_TODAY]
    office.go_to(MONDAY + 31 * DAY)
    assert whys(planned(office, (owed,), CHASERS)) == [None]


def test_nothing_is_written_down_where_the_person_does_not_want_it(office: World) -> None:
    paper, quiet = kept_appeal(office.desk), replace(PAPERS, sent=None)
    office.desk.batch.carry_out(planned(office, (paper,), quiet), quiet)
    assert office.desk.appeals.get(paper.id).events == ()
    assert len(office.desk.letters.list(paper.id)) == 1


def test_stopped_between_two_letters_what_is_done_stays_done_and_the_next_run_takes_the_rest(office: World) -> None:
    papers = [kept_appeal(office.desk) for _ in range(4)]
    told: list[tuple[int, int]] = []

    def two(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 2

    done = office.desk.batch.carry_out(planned(office, papers), PAPERS, two)
    assert told == [(0, 4), (1, 4), (2, 4)]
    assert (len(done.issued), done.left, len(outline(done.content))) == (2, 2, 2)
    again = planned(office, papers)
    assert whys(again) == [Why.SENT_TODAY, Why.SENT_TODAY, None, None]
    rest = office.desk.batch.carry_out(again, PAPERS)
    assert [letter.appeal_id for letter in rest.issued] == [paper.id for paper in papers[2:]]


def test_the_whole_file_is_made_once_more_of_the_letters_of_today_without_issuing_any_anew(office: World) -> None:
    papers = [kept_appeal(office.desk) for _ in range(3)]
    quiet = replace(PAPERS, sent=None)
    first = office.desk.batch.carry_out(planned(office, papers, quiet), quiet)
    todays = replace(quiet, todays=True)
    second = office.desk.batch.carry_out(planned(office, papers, todays), todays)
    assert (second.issued, second.again) == ((), 3)
    assert second.content == first.content
    assert all(len(office.desk.letters.list(paper.id)) == 1 for paper in papers)


def test_what_changed_since_the_dry_run_is_looked_at_again_before_it_is_issued(office: World) -> None:
    papers = [kept_appeal(office.desk) for _ in range(2)]
    lines = planned(office, papers)
    office.desk.letters.issue(papers[0].id, RU)
    done = office.desk.batch.carry_out(lines, PAPERS)
    assert [letter.appeal_id for letter in done.issued] == [papers[1].id]
    assert whys(done.failed) == [Why.SENT_TODAY]
    nothing = office.desk.batch.carry_out(lines, PAPERS)
    assert (nothing.content, nothing.issued, len(nothing.failed)) == (b"", (), 2)


def test_a_letter_that_cannot_be_printed_is_named_and_the_others_go_on(office: World) -> None:
    good, bad = kept_appeal(office.desk), kept_appeal(office.desk, subject="Тема 漢")
    done = office.desk.batch.carry_out(planned(office, (bad, good)), PAPERS)
    assert [letter.appeal_id for letter in done.issued] == [good.id]
    assert [(line.why, line.error.code if line.error else "") for line in done.failed] == [
        (Why.FAILED, "glyph_missing")
    ]


def test_letters_of_others_are_left_out_for_a_volunteer(office: World) -> None:
    staff = staff_of(office)
    papers = [staff.matter(staff.volunteer), staff.matter(staff.other, "Петрова")]
    office.desk.context.user = staff.volunteer
    assert staff.volunteer.role is Role.VOLUNTEER
    assert whys(planned(office, papers)) == [None, Why.NOT_ALLOWED]


def test_in_a_language_of_its_own_every_letter_is_in_that_language(office: World) -> None:
    paper = kept_appeal(office.desk, BODY)
    kazakh = replace(PAPERS, language=KK, any_address=True)
    (line,) = planned(office, (paper,), kazakh)
    assert (line.why, [one.field for one in line.problems]) == (Why.OTHER_LANGUAGE, ["subject", "text", "demand"])
    kazakh = replace(kazakh, any_language=True)
    done = office.desk.batch.carry_out(planned(office, (paper,), kazakh), kazakh)
    assert [letter.language for letter in done.issued] == [KK]


def test_an_empty_choice_makes_no_file(office: World) -> None:
    assert planned(office, ()) == ()
    assert office.desk.batch.carry_out((), PAPERS).content == b""


def test_what_goes_to_the_client_is_in_the_language_of_the_client(office: World) -> None:
    paper = registered_appeal(office.desk, MONDAY)
    client = office.desk.cases.file(paper.case_id).client
    notices = BatchChoice(letter=LetterKind.NOTICE, sent=None)
    told = []
    for spoken in (KK, RU, Language.ENGLISH):
        card = office.desk.clients.get(client.id)
        office.desk.clients.save(replace(card.draft(), language=spoken), card.id, card.version)
        (line,) = planned(office, (paper,), notices)
        told.append((line.why, line.language))
    assert told == [(None, KK), (None, RU), (None, paper.language)]
    assert [line.language for line in planned(office, (paper,))] == [paper.language]
