"""Report to donor, by keys alone: the period, what is missing, the form, its paper read back, a number's records."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import Topic
from app.domain.consents import DataItem
from app.domain.reports import Dimension
from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.reports.behind import BehindDialog
from app.ui.reports.page import ReportsPage
from app.ui.reports.paper import ReportPaper
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import client_draft, consent_draft, kept_talk
from tests.letters.reading import flat
from tests.ui.clipping import opened
from tests.ui.hands import write

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
WOMAN, MAN = "900101400013", "850615300012"


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    """An office that helped seven women and two men with their consent, and one woman without."""
    for number in range(10):
        iin = MAN if number in (7, 8) else WOMAN
        person = desk.clients.save(client_draft(surname=f"Танысова{number}", iin=iin, phone="", email=""))
        if number != 9:
            named = frozenset({DataItem.NAME, DataItem.IIN})
            desk.consents.give(person.id, consent_draft(TODAY, data=named))
        kept_talk(desk, person.id, topic=Topic.LAND, minutes=0 if number == 3 else 30)
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    opened(made, 1366, 768)
    made.activateWindow()
    return made


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    held = NONE
    for one in more:
        held |= one
    qtbot.keyClick(widget, key, held)


def test_a_report_goes_to_the_donor_by_keys_alone(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    press(qtbot, window, Qt.Key.Key_E, CTRL)
    page = window.findChild(ReportsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.numbers.table is not None and not page.numbers.beside.is_busy)
    type_the_period(qtbot, page)
    see_what_is_missing(qtbot, page)
    fill_the_form(qtbot, page)
    send_it(qtbot, page, desk)
    see_what_changed_later(qtbot, page, desk)
    open_the_records_of_a_number(qtbot, page)
    assert window.shown() == "consultations"


def type_the_period(qtbot: QtBot, page: ReportsPage) -> None:
    """The month of the talks, as people write a day."""
    first = page.period.from_on.edit
    first.setFocus()
    first.selectAll()
    write(first, f"01.{TODAY:%m.%Y}")
    press(qtbot, first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not page.numbers.beside.is_busy)
    assert page.numbers.grid.texts()[-1] == ["Total", "10"]


def see_what_is_missing(qtbot: QtBot, page: ReportsPage) -> None:
    """The form waits until it was seen; each line opens its records."""
    page.tabs.tabBar().setFocus()
    press(qtbot, page.tabs.tabBar(), Qt.Key.Key_Right)
    press(qtbot, page.tabs.tabBar(), Qt.Key.Key_Right)
    assert page.tabs.currentIndex() == 2
    assert not page.donor.printing.isEnabled()
    press(qtbot, page.donor.looking, Qt.Key.Key_Space)
    assert page.tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: page.missing.found is not None and not page.missing.beside.is_busy)
    said = page.missing.grid.texts()
    assert [said[0][2:], said[5][2:]] == [["1", "10"], ["1", "10"]]
    press(qtbot, page.missing.grid, Qt.Key.Key_Return)
    (behind,) = page.findChildren(BehindDialog)
    assert behind.list.count() == 1
    press(qtbot, behind, Qt.Key.Key_Escape)


def fill_the_form(qtbot: QtBot, page: ReportsPage) -> None:
    """Nobody without consent is divided, and no small number can be got by subtraction."""
    press(qtbot, page.missing.going_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.donor.report is not None and not page.donor.beside.is_busy)
    assert page.donor.report is not None
    people = page.donor.report.lines[0]
    sexes = next(part for part in people.divisions if part.dimension is Dimension.SEX)
    assert people.amount == 10
    assert dict(sexes.rows) == {"male": None, "female": None, "unsaid": None}
    topics = next(part for part in page.donor.report.lines[1].divisions if part.dimension is Dimension.TOPIC)
    assert dict(topics.rows) == {"land": 10}


def send_it(qtbot: QtBot, page: ReportsPage, desk: Desk) -> None:
    """It is looked at on paper, kept as sent, and read back."""
    press(qtbot, page.donor.printing, Qt.Key.Key_Space)
    (paper,) = page.findChildren(ReportPaper)
    press(qtbot, paper, Qt.Key.Key_Escape)
    press(qtbot, page.donor.sending, Qt.Key.Key_Space)
    (sent,) = desk.donors.snapshots()
    text = flat(desk.donors.content(sent.id))
    assert "People helped 10" in text
    assert "Men hidden" in text
    assert "Танысова" not in text


def see_what_changed_later(qtbot: QtBot, page: ReportsPage, desk: Desk) -> None:
    """A talk written down later: the paper stays, the difference is told."""
    kept_talk(desk, None, topic=Topic.TAX)
    qtbot.waitUntil(lambda: not page.donor.beside.is_busy)
    press(qtbot, page.donor.sent.comparing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.donor.sent.beside.is_busy)
    assert "Talks: 10 → 11" in page.notice.text()


def open_the_records_of_a_number(qtbot: QtBot, page: ReportsPage) -> None:
    """The total opens the list of its talks, and a line leads to its talk."""
    press(qtbot, page.tabs.tabBar(), Qt.Key.Key_Left)
    press(qtbot, page.tabs.tabBar(), Qt.Key.Key_Left)
    assert page.tabs.currentIndex() == 0
    qtbot.waitUntil(lambda: not page.numbers.beside.is_busy)
    page.numbers.grid.setFocus()
    press(qtbot, page.numbers.grid, Qt.Key.Key_End, CTRL)
    press(qtbot, page.numbers.grid, Qt.Key.Key_Return)
    behind = next(one for one in page.findChildren(BehindDialog) if one.isVisible())
    assert behind.list.count() == 11
    press(qtbot, behind.list.table, Qt.Key.Key_Return)
