"""Away for a week and back: the deputy finds the matters in their agenda, works on them, and it is told afterwards."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.agenda import EntryKind
from app.domain.codes import Channel, EventKind
from app.domain.users import User, UserDraft
from app.services.desk import Desk
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.span import View
from app.ui.changes import Changes
from app.ui.log.page import LogPage
from app.ui.main_window import MainWindow
from app.ui.people.page import PeoplePage
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import event_draft, kept_appeal
from tests.ui.hands import write

WEEK = timedelta(days=7)


@pytest.fixture
def days(desk: Desk) -> list[date]:
    """The day of the desk, which the test moves."""
    day = [TODAY]
    desk.context.today = lambda: day[0]
    return day


@pytest.fixture
def deputy(desk: Desk) -> User:
    return desk.people.add(UserDraft(name="Айгерім Орынбасар"))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    made = MainWindow(None, words, changes, settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.use(desk)
    made.activateWindow()
    return made


def button(page: PeoplePage, text: str) -> QPushButton:
    return next(one for one in page.card.findChildren(QPushButton) if one.text() == text)


def test_a_week_away_with_a_deputy_and_back(
    qtbot: QtBot, desk: Desk, window: MainWindow, deputy: User, days: list[date]
) -> None:
    me = desk.context.user
    appeal = kept_appeal(desk)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, TODAY, channel=Channel.PORTAL))
    desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, TODAY, number="1"))
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    people = window.page("people")
    assert isinstance(people, PeoplePage)
    people.listing.show_id(me.id)
    QTest.keyClick(people.card.absence, Qt.Key.Key_Space)
    write(people.absence.until_on.edit, f"{TODAY + WEEK:%d.%m.%Y}")
    people.absence.deputy.setFocus()
    QTest.keyClick(people.absence.deputy, Qt.Key.Key_Down)
    assert people.absence.deputy.value() == deputy.id
    with qtbot.waitSignal(people.done):
        QTest.keyClick(people.absence.doing, Qt.Key.Key_Space)

    desk.context.user = deputy
    QTest.mouseClick(window.frame.navigation.buttons["agenda"], Qt.MouseButton.LeftButton)
    assert window.shown() == "agenda"
    agenda = window.page("agenda")
    assert isinstance(agenda, AgendaPage)
    agenda.bar.who.choose_mine()
    agenda.look(View.LIST)
    assert agenda.list.list.model.row(0).kind is EntryKind.BODYS
    QTest.keyClick(agenda.list.list.table, Qt.Key.Key_Return)
    assert window.shown() == "cases"
    days[0] = TODAY + timedelta(days=3)
    desk.appeals.record(appeal.id, event_draft(EventKind.EXTENDED, days[0], until_on=TODAY + 4 * WEEK))

    desk.context.user = me
    days[0] = TODAY + WEEK
    people = window.show_page("people")
    assert isinstance(people, PeoplePage)
    people.reload()
    people.listing.show_id(me.id)
    with qtbot.waitSignal(people.done):
        QTest.keyClick(button(people, "Is back"), Qt.Key.Key_Space)
    people.reload()
    people.listing.show_id(me.id)
    QTest.keyClick(button(people, "What happened meanwhile"), Qt.Key.Key_Space)
    log = window.page("log")
    assert isinstance(log, LogPage)
    assert window.shown() == "log"
    found = [log.listing.list.model.row(place) for place in range(log.listing.list.model.rowCount())]
    assert {line.user_uid for line in found} == {deputy.uid}
    assert [line.deed for line in found] == ["appeals.record"]
