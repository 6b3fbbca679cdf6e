"""The week on a sheet, the calendar file, and the one that is kept up to date."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.agenda.feed import FILE, AgendaFeed
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.papers import CalendarFileDialog, FeedDialog, WeekDialog
from app.ui.changes import Changes
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import kept_client, kept_talk
from tests.ui.clipping import clipped, opened, unnamed

DAY = timedelta(days=1)


def starts(path: Path) -> list[object]:
    return [event["DTSTART"].dt for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


@pytest.fixture
def feed(desk: Desk, words: Words, changes: Changes, settings: Settings) -> Iterator[AgendaFeed]:
    """A file that is written at once."""
    made = AgendaFeed(words, settings, changes, changes, wait_ms=0)
    made.use(desk)
    yield made
    made.use(None)


def test_the_file_in_the_folder_is_written_anew_after_every_change(
    qtbot: QtBot, desk: Desk, feed: AgendaFeed, tmp_path: Path
) -> None:
    with qtbot.waitSignal(feed.written):
        feed.keep(str(tmp_path), named=False)
    assert starts(tmp_path / FILE) == []
    with qtbot.waitSignal(feed.written, check_params_cb=lambda path: bool(starts(path))):
        kept_talk(desk, kept_client(desk).id, next_contact_on=TODAY + DAY)
    assert starts(tmp_path / FILE) == [TODAY + DAY]
    assert "Қасымова" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_a_folder_that_is_away_is_said_and_nothing_is_written_for_other_eyes(
    qtbot: QtBot, desk: Desk, feed: AgendaFeed, tmp_path: Path
) -> None:
    with qtbot.waitSignal(feed.failed):
        feed.keep(str(tmp_path / "away"), named=False)
    desk.people.look_as(desk.context.user.role)
    with qtbot.waitSignal(feed.written):
        feed.keep(str(tmp_path), named=False)
    assert not (tmp_path / FILE).exists()


def test_another_person_at_the_same_computer_writes_nothing_into_the_folder(
    qtbot: QtBot, desk: Desk, feed: AgendaFeed, settings: Settings, tmp_path: Path
) -> None:
    with qtbot.waitSignal(feed.written):
        feed.keep(str(tmp_path), named=True)
    before = desk.context.user
    assert settings.feed(before.uid) == (str(tmp_path), True)
    desk.context.user = replace(before, uid="another")
    feed.use(desk)
    with qtbot.assertNotEmitted(feed.written, wait=50):
        kept_talk(desk, kept_client(desk).id, next_contact_on=TODAY + DAY)
    assert starts(tmp_path / FILE) == []


def test_the_folder_is_chosen_named_or_not_and_given_up_again(qtbot: QtBot, desk: Desk, words: Words) -> None:
    told: list[tuple[str, bool]] = []
    page = AgendaPage(desk, words)
    qtbot.addWidget(page)
    dialog = FeedDialog(words, ("", False), lambda folder, named: told.append((folder, named)), page)
    dialog.ask = lambda: "/somewhere"
    assert not dialog.stopping.isEnabled()
    dialog.choose()
    dialog.named.setChecked(True)
    dialog.stop()
    assert told == [("/somewhere", False), ("/somewhere", True), ("", True)]


def test_what_is_shown_is_saved_as_a_calendar_file(qtbot: QtBot, desk: Desk, words: Words, tmp_path: Path) -> None:
    kept_talk(desk, kept_client(desk).id, next_contact_on=TODAY + DAY)
    page = AgendaPage(desk, words)
    qtbot.addWidget(page)
    dialog = CalendarFileDialog(desk, words, (TODAY, TODAY + 6 * DAY), page.wanted(), page)
    dialog.ask_path = lambda name: tmp_path / name
    dialog.save()
    assert starts(tmp_path / f"{TODAY}.ics") == [TODAY + DAY]
    assert dialog.notice.text().startswith("Saved:")


def test_the_windows_fit_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    desk.office.get()
    page = AgendaPage(desk, any_words)
    qtbot.addWidget(page)
    for dialog in (
        CalendarFileDialog(desk, any_words, (TODAY, TODAY), page.wanted(), page),
        FeedDialog(any_words, ("", False), lambda *_: None, page),
        WeekDialog(desk, any_words, TODAY, page.wanted(), page),
    ):
        opened(dialog, dialog.sizeHint().width(), dialog.sizeHint().height())
        assert [*clipped(dialog), *unnamed(dialog)] == []
