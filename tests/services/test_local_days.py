"""Days on paper are those of where the person sits: in Kazakhstan the day begins at 19:00 of UTC."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.attachments import AttachmentDraft
from app.domain.batch import BatchChoice, Why
from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.postings import PostingDraft, PostingFilter, PostingWay
from app.services.desk import Desk
from tests.factories import OFFICE, body_id, kept_appeal, registered_appeal
from tests.letters.reading import flat
from tests.letters.test_bundle import pages
from tests.services.conftest import MONDAY, World

EVENING = datetime(2026, 9, 7, 20, tzinfo=UTC)
NEXT_DAY = date(2026, 9, 8)


@pytest.fixture
def _east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Five hours east of UTC; only where the clock of the process can be told its zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    with monkeypatch.context() as told:
        told.setenv("TZ", "QYZ-5")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("_east")
def test_a_bundle_dates_letters_and_files_by_the_day_of_the_office(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    desk.context.now = lambda: EVENING
    desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    desk.attachments.add_bytes(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf"))
    plan = desk.bundles.plan(appeal.case_id, Language.KAZAKH)
    assert [part.on for part in plan.parts] == [MONDAY, NEXT_DAY], "a letter bears the day it was filed"


@pytest.mark.usefixtures("_east")
def test_the_post_book_says_the_day_of_the_office_on_which_a_line_was_struck_out(world: World) -> None:
    desk = world.desk
    desk.context.now = lambda: EVENING
    draft = PostingDraft(on=MONDAY, correspondent="Әкімдік", subject="Арыз", way=PostingWay.ORDINARY)
    desk.postings.strike(desk.postings.write(draft).id, "Қате")
    said = flat(desk.postings.book_page(desk.postings.book(PostingFilter()), Language.RUSSIAN))
    assert f"{NEXT_DAY:%d.%m.%Y}" in said


YEARS_AWAY = date(2031, 3, 3)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Desk]:
    """A desk told another day than the computer's, as the command line does."""
    with bootstrap.opened_desk(tmp_path / "office.arasha", today=lambda: YEARS_AWAY, publish=lambda _: None) as desk:
        desk.office.save(OFFICE)
        desk.authorities.verify(body_id(desk), "Сауле")
        yield desk


def test_a_letter_bears_the_day_of_the_desk_where_that_is_not_the_day_of_the_computer(elsewhere: Desk) -> None:
    letter = elsewhere.letters.issue(kept_appeal(elsewhere).id, Language.RUSSIAN)
    assert elsewhere.context.day_of(letter.issued_at) == YEARS_AWAY
    assert letter.issued_at.astimezone().date() == YEARS_AWAY


def test_a_file_of_letters_issues_none_twice_where_the_day_of_the_desk_is_not_that_of_the_computer(
    elsewhere: Desk,
) -> None:
    papers = [kept_appeal(elsewhere).id, registered_appeal(elsewhere, YEARS_AWAY).id]
    choice = BatchChoice(letter=LetterKind.NOTICE, sent=None)
    done = elsewhere.batch.carry_out(elsewhere.batch.plan(papers, choice), choice)
    assert len(done.issued) == 2
    assert [line.why for line in elsewhere.batch.plan(papers, choice)] == [Why.SENT_TODAY] * 2


def test_a_scan_being_written_is_left_alone_whatever_day_the_desk_believes_in(elsewhere: Desk, tmp_path: Path) -> None:
    elsewhere.scans.choose(tmp_path)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4 half")
    assert elsewhere.scans.new().growing
