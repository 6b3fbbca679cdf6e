"""Sheets of terms in their windows: reached by their buttons, in the language chosen, of whom one chose."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.ui.appeals.page import AppealPage
from app.ui.overdue.page import OverduePage
from app.ui.people.page import PeoplePage
from app.ui.sheets.handing import HandingDialog
from app.ui.sheets.terms import DayDialog, DeadlinesDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import registered_appeal
from tests.letters.reading import flat
from tests.ui.clipping import clipped, opened, unnamed, unreached

REGISTERED = date(2026, 10, 30)
"""15 working days later is TODAY."""


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_all_dates_of_an_appeal_come_on_a_sheet(desk: Desk, words: Words, qtbot: QtBot) -> None:
    page = AppealPage(desk, words)
    qtbot.addWidget(page)
    page.open(registered_appeal(desk, REGISTERED).id)
    page.dates.listing.click()
    (dialog,) = page.findChildren(DeadlinesDialog)
    dialog.language.set_code(Language.RUSSIAN)
    assert "ЖТ-2026-0100" in flat(dialog.pdf.content())
    dialog.reject()


def test_the_board_prints_the_register_of_its_day(desk: Desk, words: Words, qtbot: QtBot) -> None:
    registered_appeal(desk, REGISTERED)
    page = OverduePage(desk, words)
    qtbot.addWidget(page)
    page.reload()
    page.register_button.click()
    (dialog,) = page.findChildren(DayDialog)
    assert f"{TODAY:%d.%m.%Y}" in flat(dialog.pdf.content())
    assert "Қасымова" in flat(dialog.pdf.content())
    dialog.reject()


def test_a_person_is_chosen_and_the_page_is_theirs(desk: Desk, words: Words, owner: QWidget) -> None:
    registered_appeal(desk, REGISTERED)
    dialog = DayDialog(desk, words, TODAY, owner)
    opened(dialog, 760, 720)
    assert "Қасымова" in flat(dialog.pdf.content())
    dialog.person.setCurrentIndex(1)
    assert desk.people.active()[0].name in flat(dialog.pdf.content())
    assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], [])


def test_the_hand_over_list_comes_from_the_card_of_a_person(desk: Desk, words: Words, qtbot: QtBot) -> None:
    registered_appeal(desk, REGISTERED)
    other = desk.people.add(UserDraft(name="Гүлнар Үйлестіруші", login="gulnar"))
    page = PeoplePage(desk, words)
    qtbot.addWidget(page)
    page.reload()
    page.listing.list.select_id(1)
    page.card.listing.click()
    (dialog,) = page.findChildren(HandingDialog)
    assert "Қасымова" in flat(dialog.pdf.content())
    assert other.name not in flat(dialog.pdf.content())
    dialog.to.setCurrentIndex(1)
    assert other.name in flat(dialog.pdf.content())
    dialog.reject()
