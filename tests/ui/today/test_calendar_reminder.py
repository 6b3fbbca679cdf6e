"""In December the Today page asks to confirm the calendar of the next year, once a session if told to be quiet."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.law.calendar import WorkingCalendar
from app.ui.today.page import TodayPage
from app.ui.words import Words
from tests.services.conftest import World, open_world
from tests.ui.clipping import clipped, opened, unnamed, unreached


@pytest.fixture
def december(calendar: WorkingCalendar) -> Iterator[World]:
    made = open_world(calendar, day=date(2026, 12, 7))
    yield made
    made.desk.close()


def page_of(qtbot: QtBot, world: World, words: Words) -> TodayPage:
    page = TodayPage(world.desk, words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    return page


def test_december_asks_to_confirm_the_next_year_with_one_button(qtbot: QtBot, december: World, words: Words) -> None:
    page = page_of(qtbot, december, words)
    assert "2027" in page.reminder.text()
    with qtbot.waitSignal(page.calendar_wanted) as wanted:
        page.reminder.button.click()
    assert wanted.args == [2027]


def test_a_confirmed_year_asks_no_more(qtbot: QtBot, december: World, words: Words) -> None:
    page = page_of(qtbot, december, words)
    december.desk.calendar.accept(december.desk.calendar.plan_year(2027, "egov.kz"))
    page.reload()
    assert page.reminder.text() == ""


def test_november_asks_nothing(qtbot: QtBot, december: World, words: Words) -> None:
    december.go_to(date(2026, 11, 30))
    assert page_of(qtbot, december, words).reminder.text() == ""


def test_a_year_the_calendar_lacks_is_asked_for(qtbot: QtBot, december: World, words: Words) -> None:
    december.go_to(date(2028, 1, 3))
    assert "no days of 2028" in page_of(qtbot, december, words).reminder.text()


def test_closed_it_stays_closed_and_comes_back_in_another_language_only_if_open(
    qtbot: QtBot, december: World, words: Words
) -> None:
    page = page_of(qtbot, december, words)
    words.set_language(Language.RUSSIAN)
    assert "2027 года" in page.reminder.text()
    page.reminder.closing.click()
    page.reload()
    words.set_language(Language.KAZAKH)
    assert page.reminder.text() == ""


def test_the_reminder_fits_in_every_language(qtbot: QtBot, december: World, any_words: Words) -> None:
    page = page_of(qtbot, december, any_words)
    assert page.reminder.text()
    assert [*clipped(page), *unnamed(page), *unreached(page)] == []
