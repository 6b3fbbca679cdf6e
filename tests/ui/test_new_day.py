"""A day that begins under an open window."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.visits import VisitDraft
from app.services.desk import Desk
from app.ui.agenda.feed import FILE
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.ui.clipping import opened


@pytest.fixture
def day() -> list[date]:
    """The day, which goes on."""
    return [TODAY]


@pytest.fixture
def office(desk: Desk, day: list[date]) -> Desk:
    return Desk(replace(desk.context, today=lambda: day[0]))


@pytest.fixture
def file(office: Desk, settings: Settings, tmp_path: Path) -> Path:
    """The calendar file that is kept up to date."""
    settings.keep_feed(office.context.user.uid, str(tmp_path), named=False)
    return tmp_path / FILE


@pytest.fixture
def window(office: Desk, file: Path, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    del file
    return MainWindow(office, words, changes, settings)


def test_a_new_day_empties_the_queue_of_names_and_renews_the_calendar_file(
    qtbot: QtBot, office: Desk, day: list[date], file: Path, window: MainWindow
) -> None:
    visit = office.visits.plan(VisitDraft(place="Үлгі ауылы", region="10", begins_on=TODAY))
    office.visits.join(visit.id, "Гүлнәр Үлгібаева")
    qtbot.addWidget(window)
    opened(window, 1366, 768)
    qtbot.waitUntil(file.exists)
    file.unlink()
    day[0] = TODAY + timedelta(days=1)
    window.notice_the_day()
    with office.context.database.read() as tx:
        assert tx.exec_driver_sql("SELECT name FROM visit_queue").scalars().all() == [""]
    qtbot.waitUntil(file.exists)
