"""Reminders on the first page, in the list and beside the clock: numbers alone, once, with when and why."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.reminders import Reminding
from app.ui.reminders.dialog import ReminderDialog
from app.ui.reminders.notice import in_numbers
from app.ui.reminders.tray import ReminderTray
from app.ui.settings import Settings
from app.ui.start.office import OfficeForm
from app.ui.today.page import TodayPage
from app.ui.words import Words
from tests.factories import registered_appeal
from tests.ui.appeals.moving import Moving
from tests.ui.clipping import clipped, opened, unnamed, unreached

REGISTERED = date(2026, 10, 30)
"""Its answer is due on the Friday of the tests."""


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_numbers_name_nobody_and_say_what_was_missed(words: Words) -> None:
    del words
    assert in_numbers(Reminding(late=2, ahead=3, caught_up=1)) == (
        "Dates reminded of: passed: 2 · coming: 3 · came while nobody looked: 1"
    )
    assert in_numbers(Reminding(today=1)) == "Dates reminded of: due today: 1"


def test_the_first_page_says_what_came_until_it_is_closed(qtbot: QtBot, moving: Moving, words: Words) -> None:
    registered_appeal(moving.desk, REGISTERED)
    page = TodayPage(moving.desk, words)
    qtbot.addWidget(page)
    assert not page.reminded.text()
    assert moving.desk.reminders.come().total == 1
    page.reload()
    assert "due today: 1" in page.reminded.text()
    page.reminded.dismissed.emit()
    page.reload()
    assert not page.reminded.text()


def test_the_list_tells_when_and_why_and_is_whole(owner: QWidget, moving: Moving, any_words: Words) -> None:
    registered_appeal(moving.desk, date(2026, 9, 7))
    registered_appeal(moving.desk, REGISTERED)
    moving.desk.reminders.come()
    dialog = ReminderDialog(moving.desk, any_words, owner)
    opened(dialog, 820, 520)
    assert dialog.list.model.rowCount() == 2
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []


def test_it_is_said_beside_the_clock_once_and_only_where_somebody_asked(
    owner: QWidget, moving: Moving, words: Words, settings: Settings
) -> None:
    shown: list[str] = []
    registered_appeal(moving.desk, date(2026, 9, 7))
    tray = ReminderTray(words, settings, owner)
    tray.tell = shown.append
    tray.use(moving.desk)
    QCoreApplication.processEvents()
    assert shown == []
    registered_appeal(moving.desk, REGISTERED)
    settings.tray_reminders = True
    tray.remind()
    tray.remind()
    assert shown == ["Dates reminded of: due today: 1"]
    assert moving.desk.clients.get(1).surname not in shown[0]
    tray.use(None)
    tray.remind()
    assert len(shown) == 1


def test_whether_it_is_said_beside_the_clock_is_chosen_in_the_list(
    owner: QWidget, moving: Moving, words: Words, settings: Settings
) -> None:
    dialog = ReminderDialog(moving.desk, words, owner, settings)
    assert not dialog.tray.isChecked()
    dialog.tray.click()
    assert settings.tray_reminders


def test_the_office_types_its_ladder_as_people_write_it(qtbot: QtBot, moving: Moving, words: Words) -> None:
    del words
    form = OfficeForm(cautious=True)
    qtbot.addWidget(form)
    form.show_office(moving.desk.office.get())
    assert form.ladder.text() == "5/3/1"
    form.ladder.setText("10, 2")
    assert form.office().ladder == (10, 2)
    form.ladder.setText("ten")
    assert form.ladder.problem()
    assert form.office().ladder == (5, 3, 1)
