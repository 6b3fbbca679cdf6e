"""Days on paper are those of where the person sits: in Kazakhstan the day begins at 19:00 of UTC."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from app.domain.attachments import AttachmentDraft
from app.domain.languages import Language
from app.domain.postings import PostingDraft, PostingFilter, PostingWay
from tests.factories import registered_appeal
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
    desk.letters.issue(appeal.id, Language.RUSSIAN, accept_unconfirmed=True)
    desk.attachments.add_bytes(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf"))
    plan = desk.bundles.plan(appeal.case_id, Language.KAZAKH)
    assert [part.on for part in plan.parts] == [NEXT_DAY, NEXT_DAY]


@pytest.mark.usefixtures("_east")
def test_the_post_book_says_the_day_of_the_office_on_which_a_line_was_struck_out(world: World) -> None:
    desk = world.desk
    desk.context.now = lambda: EVENING
    draft = PostingDraft(on=MONDAY, correspondent="Әкімдік", subject="Арыз", way=PostingWay.ORDINARY)
    desk.postings.strike(desk.postings.write(draft).id, "Қате")
    said = flat(desk.postings.book_page(desk.postings.book(PostingFilter()), Language.RUSSIAN))
    assert f"{NEXT_DAY:%d.%m.%Y}" in said
