"""Forty people in one day at the desk of a village: by keyboard alone, with right counters and the sheet at the end."""

import time
from collections import Counter
from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import Channel, Topic
from app.domain.consultations import TalkResult
from app.domain.languages import Language
from app.domain.visits import Visit, VisitDraft
from app.services.desk import Desk
from app.ui.visits.page import VisitDesk, VisitsPage
from app.ui.words import Words
from tests.conftest import NOW, TODAY
from tests.letters.reading import flat
from tests.ui.hands import write

PEOPLE = 40
STROKES = 60
"""Most keys of one talk besides the words a person types."""
SECONDS = 1.5
"""Processor time of one talk, from the first key to the next person at the desk, on a slow machine."""
OWN = (Topic.LAND, Topic.HEALTH, Topic.HOUSING, Topic.TAX)
"""The topics of the day: the volunteer has them at hand."""
LANGUAGES = (Language.KAZAKH, Language.RUSSIAN)


@pytest.fixture
def clock(desk: Desk) -> list[datetime]:
    """The hour of the desk, which the test moves."""
    at = [NOW]
    desk.context.now = lambda: at[0]
    return at


@pytest.fixture
def visit(desk: Desk) -> Visit:
    desk.topics.choose(OWN)
    team = frozenset({desk.context.user.id})
    return desk.visits.plan(VisitDraft(place="Үлгі ауылы", region="10", begins_on=TODAY, team_ids=team))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words, visit: Visit) -> VisitsPage:
    made = VisitsPage(desk, words)
    qtbot.addWidget(made)
    made.resize(1166, 660)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    assert at_work(made).visit == visit
    return made


def at_work(page: VisitsPage) -> VisitDesk:
    assert page.desk is not None
    return page.desk


def hand() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> int:
    for _ in range(times):
        QTest.keyClick(hand(), key, modifier)
    return times


def talk(qtbot: QtBot, desk_of_day: VisitDesk, number: int) -> int:
    """One talk of the day, as three kinds of people come; returns the keys besides the words typed."""
    alt = Qt.KeyboardModifier.AltModifier
    QApplication.processEvents()
    desk_of_day.activateWindow()  # without a screen the list of names stays active after it is gone
    qtbot.waitUntil(desk_of_day.isActiveWindow)
    if number % 3:
        strokes = press(Qt.Key.Key_W, alt)
        QTest.keyClick(hand(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        write(hand(), f"Сейтқали Гүлнар {chr(0x0430 + number % 26)}{chr(0x0430 + number // 26)}қызы")
        strokes += 1 + press(Qt.Key.Key_Return)
    else:
        strokes = press(Qt.Key.Key_Y, alt)
        qtbot.waitUntil(desk_of_day.entry.form.who.is_anonymous)
    strokes += press(Qt.Key.Key_T, alt)
    strokes += press(Qt.Key.Key_Home) + press(Qt.Key.Key_Down, times=number % len(OWN))
    strokes += press(Qt.Key.Key_Tab, times=2)
    strokes += press(Qt.Key.Key_Down, times=1 + number % 3)
    strokes += press(Qt.Key.Key_Tab)
    write(hand(), f"Жер учаскесін неге бермейді, {number}?")
    strokes += press(Qt.Key.Key_Tab)
    write(hand(), "Әкімдікке арыз беру.")
    return strokes + press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_forty_people_are_advised_by_keyboard_and_the_sheet_tells_of_each(
    qtbot: QtBot, desk: Desk, page: VisitsPage, clock: list[datetime]
) -> None:
    desk_of_day = at_work(page)
    press(Qt.Key.Key_F7)
    for number in range(PEOPLE):
        write(hand(), "" if number % 2 else f"Келуші {number}")
        press(Qt.Key.Key_Return)
    assert desk_of_day.queue.counters.numbers["waiting"].text() == str(PEOPLE)
    clock[0] += timedelta(minutes=10)
    press(Qt.Key.Key_F8)
    most, began = 0, time.process_time()
    for number in range(PEOPLE):
        clock[0] += timedelta(minutes=7)
        most = max(most, talk(qtbot, desk_of_day, number))
    spent = (time.process_time() - began) / PEOPLE
    talks = desk.visits.day(desk_of_day.visit.id).talks
    assert len(talks) == desk.consultations.count() == PEOPLE
    assert most <= STROKES
    assert spent <= SECONDS
    assert all(one.minutes == 7 for one in talks)
    assert {desk.consultations.get(one.id).channel for one in talks} == {Channel.VISIT}
    counters = {name: number.text() for name, number in desk_of_day.queue.counters.numbers.items()}
    results = Counter(one.result for one in talks)
    assert counters == {
        "waiting": "0",
        "done": str(PEOPLE),
        "appeals": str(results[TalkResult.APPEAL_TO_MAKE]),
        "minutes": str(7 * PEOPLE),
        "wait": str(round(10 + 7 * (PEOPLE - 1) / 2)),
    }
    assert Counter(one.topic for one in talks) == dict.fromkeys(OWN, PEOPLE // len(OWN))
    assert_sheet_tells(desk, desk_of_day.visit)


def assert_sheet_tells(desk: Desk, visit: Visit) -> None:
    """Every talk has its line in both languages; of those without consent nobody is named."""
    for language in LANGUAGES:
        printed = desk.visits.sheet_page(desk.visits.sheet(visit.id, named=True), language)
        with pikepdf.open(BytesIO(printed)) as pdf:
            assert len(pdf.pages) >= 1
        text = flat(printed)
        assert "Үлгі ауылы" in text
        assert f"{7 * PEOPLE}" in text
        assert "Сейтқали" not in text


def test_the_next_one_is_called_by_saving_and_an_empty_queue_is_no_mistake(
    qtbot: QtBot, desk: Desk, page: VisitsPage
) -> None:
    desk_of_day = at_work(page)
    for name in ("Бірінші", "Екінші"):
        desk.visits.join(desk_of_day.visit.id, name, Topic.LAND)
    press(Qt.Key.Key_F8)
    assert "Бірінші" in desk_of_day.entry.title.text()
    assert desk_of_day.entry.form.topic.code() is Topic.LAND
    talk(qtbot, desk_of_day, 0)
    assert "Екінші" in desk_of_day.entry.title.text()
    assert desk_of_day.entry.form.who.chooser.text() == "Екінші"
    talk(qtbot, desk_of_day, 3)
    assert desk_of_day.visit.place
    assert desk.visits.at_desk(desk_of_day.visit.id) is None
    assert desk.visits.day(desk_of_day.visit.id).queue == ()
