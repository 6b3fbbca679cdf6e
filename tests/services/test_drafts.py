"""What is typed and not saved yet: kept for the one who typed it, whatever happens to the program."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.changes import Change
from app.domain.codes import Channel, EventKind
from app.domain.drafts import DraftPlace
from app.domain.users import UserDraft
from app.services.desk import Desk
from tests.factories import event_draft
from tests.services.conftest import World
from tests.services.people import staff_of

TYPED = {"question": "Не ставят в очередь", "held_on": "31.02.2026", "minutes": "соро"}
KILLED = """
import sys
from datetime import UTC, datetime, date
from pathlib import Path
from app.bootstrap import shipped_calendar
from app.db.database import Database
from app.domain.drafts import DraftPlace
from app.services.context import Context
from app.services.drafts import Drafts
from app.services.people import People
now = datetime(2026, 11, 20, tzinfo=UTC)
database = Database(Path(sys.argv[1]))
context = Context(database=database, calendar=shipped_calendar(), today=now.date, now=lambda: now, publish=print)
People(context).take_seat()
Drafts(context).keep(DraftPlace.TALK, 0, {"question": "Не ставят в очередь"})
print("kept", flush=True)
sys.stdin.read()
"""


def test_what_is_typed_comes_back_as_typed_even_where_it_cannot_be_read(desk: Desk) -> None:
    desk.drafts.keep(DraftPlace.TALK, 0, TYPED, title="Не ставят\n в очередь")
    found = desk.drafts.find(DraftPlace.TALK, 0)
    assert found is not None
    assert (found.fields, found.title, found.kept_at) == (TYPED, "Не ставят в очередь", desk.context.now())


def test_one_form_about_one_record_has_one_draft(desk: Desk) -> None:
    desk.drafts.keep(DraftPlace.BODY, 7, {"number": "1"})
    desk.drafts.keep(DraftPlace.BODY, 7, {"number": "12"})
    desk.drafts.keep(DraftPlace.BODY, 8, {"number": "3"})
    waiting = desk.drafts.waiting()
    assert {(draft.about, draft.fields["number"]) for draft in waiting} == {(7, "12"), (8, "3")}


@pytest.mark.parametrize("emptied", [{}, {"question": "", "advice": " \n"}])
def test_only_an_empty_draft_is_cleaned_away(desk: Desk, emptied: dict[str, str]) -> None:
    desk.drafts.keep(DraftPlace.TALK, 0, TYPED)
    desk.drafts.keep(DraftPlace.CARD, 0, {"surname": "Қ"})
    desk.drafts.keep(DraftPlace.TALK, 0, emptied)
    assert [draft.place for draft in desk.drafts.waiting()] == [DraftPlace.CARD]


def test_a_draft_that_was_saved_or_thrown_away_is_forgotten(desk: Desk) -> None:
    desk.drafts.keep(DraftPlace.TALK, 0, TYPED)
    desk.drafts.drop(DraftPlace.TALK, 0)
    desk.drafts.drop(DraftPlace.TALK, 0)
    assert desk.drafts.waiting() == ()


def test_everybody_finds_their_own_drafts(desk: Desk) -> None:
    desk.drafts.keep(DraftPlace.TALK, 0, TYPED)
    desk.context.user = desk.people.add(UserDraft(name="Ержан Ерікті"))
    assert desk.drafts.find(DraftPlace.TALK, 0) is None
    assert desk.drafts.waiting() == ()


def test_news_come_when_a_draft_appears_or_goes_and_not_with_every_letter(desk: Desk) -> None:
    news: list[Change] = []
    desk.context.publish = news.append
    for length in range(1, 5):
        desk.drafts.keep(DraftPlace.TALK, 0, {"question": "очер"[:length]})
    assert news == [Change(noun="drafts")]
    desk.drafts.drop(DraftPlace.TALK, 0)
    assert news == [Change(noun="drafts")] * 2


def test_a_draft_about_a_case_that_is_hidden_now_stays_without_its_title(world: World) -> None:
    staff = staff_of(world)
    desk, appeal = world.desk, staff.matter(staff.volunteer)
    filed = desk.appeals.record(appeal.id, event_draft(EventKind.FILED, desk.context.today(), channel=Channel.PORTAL))
    abouts = {
        DraftPlace.TALK: 0,
        DraftPlace.BODY: 1,
        DraftPlace.PAPER: appeal.id,
        DraftPlace.CORRECTION: filed.events[-1].id,
    }
    with staff.sits(staff.other):
        for place, about in abouts.items():
            desk.drafts.keep(place, about, {"note": "ж"}, title=place)
        desk.drafts.keep(DraftPlace.NEW_FILE, 7, {"case": str(appeal.case_id)}, title="file")
        titles = {*abouts, "file"}
        assert sorted(draft.title for draft in desk.drafts.waiting()) == sorted(titles)
    desk.assignments.make_sensitive(appeal.case_id, "Қауіп")
    with staff.sits(staff.other):
        assert len(desk.drafts.waiting()) == len(titles)
        assert {draft.title for draft in desk.today.page().drafts} == {DraftPlace.TALK, DraftPlace.BODY, ""}
    with staff.sits(staff.volunteer):
        desk.drafts.keep(DraftPlace.PAPER, appeal.id, {"note": "ж"}, title="paper")
        assert [draft.title for draft in desk.drafts.waiting()] == ["paper"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_draft_outlives_a_program_that_is_killed(tmp_path: Path, desk: Desk) -> None:
    path = tmp_path / "office.arasha"
    program = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin is not None
    assert program.stdout is not None
    lines = iter(program.stdout.readline, "")
    assert any(line == "kept\n" for line in lines)
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    program.stdin.close()
    program.stdout.close()
    from app.db.database import Database  # noqa: PLC0415 - the file of a killed program, opened anew

    desk.context.database.close()
    desk.context.database = Database(path)
    desk.people.take_seat()
    found = desk.drafts.find(DraftPlace.TALK, 0)
    assert found is not None
    assert found.fields == {"question": "Не ставят в очередь"}
