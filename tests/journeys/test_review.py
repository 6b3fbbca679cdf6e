"""A coordinator walks through twenty overdue matters by keyboard, leaves, goes on, and reads the protocol back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.db.database import Database
from app.domain.codes import Timeliness
from app.domain.languages import Language
from app.domain.reviews import Decision
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.overdue.board import Group
from app.ui.overdue.page import OverduePage
from app.ui.reviews.dialog import ReviewDialog
from app.ui.reviews.protocol import ProtocolDialog
from app.ui.settings import Settings
from app.ui.words import Words
from tests.factories import OFFICE, registered_appeal
from tests.letters.reading import flat
from tests.ui.hands import write

TODAY = date(2026, 11, 20)
FIRST = date(2026, 8, 3)
MATTERS = 20


@pytest.fixture
def office(calendar: WorkingCalendar, changes: Changes) -> Iterator[Desk]:
    """An office in which twenty answers are overdue."""
    days = [FIRST]
    context = Context(
        database=Database(None),
        calendar=calendar,
        today=lambda: days[0],
        now=lambda: datetime(days[0].year, days[0].month, days[0].day, 6, tzinfo=UTC),
        publish=changes.publish,
    )
    desk = Desk(context)
    desk.office.save(OFFICE)
    for place in range(MATTERS):
        days[0] = FIRST + timedelta(days=place)
        registered_appeal(desk, days[0], f"ЖТ-2026-{place:04}")
    days[0] = TODAY
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, office: Desk, words: Words, changes: Changes, settings: Settings) -> OverduePage:
    window = MainWindow(office, words, changes, settings)
    qtbot.addWidget(window)
    window.show()
    shown = window.show_page("overdue")
    assert isinstance(shown, OverduePage)
    return shown


def walk(page: OverduePage) -> ReviewDialog:
    """The walk, begun or gone on with by the button of the board."""
    page.review_button.setFocus()
    press(page.review_button, Qt.Key.Key_Space)
    (dialog,) = [one for one in page.window().findChildren(ReviewDialog) if one.isVisible()]
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def focus(dialog: ReviewDialog) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


def decide(dialog: ReviewDialog, key: Qt.Key) -> None:
    """One matter by its keys alone: the number, what the decision needs, Enter."""
    press(focus(dialog), key)
    if key == Qt.Key.Key_4:
        write(focus(dialog), "27.11.2026")
        press(focus(dialog), Qt.Key.Key_Tab)
        write(dialog.panel.note, "Жауап жолда")
    if key == Qt.Key.Key_3:
        extension = dialog.panel.extension
        write(focus(dialog), "10.08.2026")
        write(extension.until_on.edit, "30.12.2026")
        QTest.keyClick(extension.until_on.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return
    press(dialog.panel.note, Qt.Key.Key_Return)


def walk_through(page: OverduePage) -> ReviewDialog:
    """Decide seven, look back, leave, go on and decide the rest; the last case is closed."""
    dialog = walk(page)
    keys = cycle([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4])
    for _ in range(7):
        decide(dialog, next(keys))
    assert dialog.header.count.text().startswith("8 of 20")
    press(focus(dialog), Qt.Key.Key_Left)
    assert dialog.header.count.text().startswith("7 of 20")
    press(focus(dialog), Qt.Key.Key_Escape)
    QApplication.processEvents()
    dialog = walk(page)
    assert dialog.header.count.text().startswith("8 of 20")
    for _ in range(12):
        decide(dialog, next(keys))
    assert dialog.shown() is not None
    press(focus(dialog), Qt.Key.Key_5)
    press(focus(dialog), Qt.Key.Key_5)
    assert dialog.panel.decision() is Decision.CLOSE
    press(dialog.panel.note, Qt.Key.Key_Return)
    assert dialog.shown() is None
    return dialog


def printed(dialog: ReviewDialog, path: Path) -> str:
    """End the review by its button, save the protocol in Russian, read it back."""
    dialog.summary.ending.setFocus()
    press(dialog.summary.ending, Qt.Key.Key_Space)
    (protocol,) = dialog.findChildren(ProtocolDialog)
    protocol.ask_path = lambda _: path
    protocol.language.set_code(Language.RUSSIAN)
    protocol.draw()
    press(protocol.saving, Qt.Key.Key_Space)
    protocol.close()
    dialog.close()
    return flat(path.read_bytes())


def test_twenty_overdue_matters_are_decided_by_keys_and_the_protocol_tells_each(
    page: OverduePage, office: Desk, tmp_path: Path
) -> None:
    said = printed(walk_through(page), tmp_path / "protocol.pdf")
    (review,) = office.reviews.held()
    protocol = office.reviews.protocol(review.id)
    counts = dict(protocol.counts)
    waiting = counts[Decision.WAIT]
    assert len(protocol.lines) == MATTERS
    assert review.ended_at is not None
    assert all(line.row.case_number in said for line in protocol.lines)
    assert (counts[Decision.COMPLAINT], counts[Decision.CHASER], waiting) == (7, 6, 6)
    assert (counts[Decision.CLOSE], counts[None]) == (1, 0)
    assert said.count("Жауап жолда") == waiting
    assert f"Напоминание органу – {counts[Decision.CHASER]}" in said
    assert "Қасымова" not in said
    page.reload()
    assert page.groups[Group.PUT_OFF].count() == waiting
    assert dict(office.overdue.board().counts)[Timeliness.OVERDUE] == MATTERS - 1


def test_an_extension_noted_is_an_event_of_the_paper_with_its_checks(page: OverduePage, office: Desk) -> None:
    dialog = walk(page)
    facts = dialog.shown()
    assert facts is not None
    press(focus(dialog), Qt.Key.Key_3)
    QTest.keyClick(dialog.panel.extension.on.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.shown() == facts
    dialog.facts.setFocus()
    decide(dialog, Qt.Key.Key_3)
    assert [event.kind.value for event in office.appeals.get(facts.appeal.id).events][-1] == "extended"
    assert [line.decision for line in office.reviews.of_appeal(facts.appeal.id)] == [Decision.EXTENSION]


def test_a_complaint_decided_leads_to_its_paper_and_the_walk_is_gone_on_with(
    page: OverduePage, qtbot: QtBot, office: Desk
) -> None:
    dialog = walk(page)
    press(focus(dialog), Qt.Key.Key_1)
    with qtbot.waitSignal(page.paper_wanted):
        dialog.panel.preparing.click()
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.shown() == "cases"
    assert isinstance(window.show_page("overdue"), OverduePage)
    assert page.review_button.text() == "Go on: 1 of 20"
    assert office.reviews.under_way() is not None


def test_a_word_begun_and_not_decided_waits_for_the_next_time(page: OverduePage) -> None:
    dialog = walk(page)
    press(focus(dialog), Qt.Key.Key_4)
    write(dialog.panel.note, "Ертең")
    press(focus(dialog), Qt.Key.Key_Escape)
    QApplication.processEvents()
    again = walk(page)
    assert again.panel.decision() is Decision.WAIT
    assert again.panel.note.text() == "Ертең"
    again.close()
