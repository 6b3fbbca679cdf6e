"""A reception is planned from the agenda, changed there and called off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.agenda import EntryKind
from app.services.desk import Desk
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.reception_dialog import ReceptionDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import body_id
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> AgendaPage:
    key = body_id(desk)
    desk.authorities.complete(key, replace(desk.authorities.get(key).draft(), head_week=1, head_weekday=3))
    made = AgendaPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1048, 680)
    made.reload()
    return made


def dialog_of(page: AgendaPage) -> ReceptionDialog:
    return page.findChildren(ReceptionDialog)[-1]


def test_the_day_of_the_head_is_offered_and_what_is_planned_stands_there_until_it_is_called_off(
    qtbot: QtBot, page: AgendaPage, desk: Desk
) -> None:
    QTest.mouseClick(page.panel.planning, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert dialog.draft().on == TODAY
    assert dialog.head.isHidden()
    dialog.body.set_value(body_id(desk))
    dialog.body.changed.emit()
    assert "2 December 2026" in dialog.head.text()
    QTest.mouseClick(dialog.head, Qt.MouseButton.LeftButton)
    write(dialog.at, "15:30")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    page.go_to(date(2026, 12, 2))
    row = page.panel.list.model.row(0)
    assert (row.kind, page.panel.list.model.index(0, 0).data()[:5]) == (EntryKind.RECEPTION, "15:30")
    page.panel.opened.emit(row)
    again = dialog_of(page)
    assert again.draft().on == date(2026, 12, 2)
    with qtbot.waitSignal(again.saved):
        QTest.mouseClick(again.calling_off, Qt.MouseButton.LeftButton)
    page.reload()
    assert page.panel.list.model.rowCount() == 0


def test_what_is_missing_stands_beside_its_field(page: AgendaPage, desk: Desk) -> None:
    page.go_to(TODAY - timedelta(days=3))
    page.plan_reception()
    dialog = dialog_of(page)
    dialog.save()
    assert dialog.isVisible()
    dialog.body.set_value(body_id(desk))
    dialog.save()
    assert desk.agenda.count(TODAY, TODAY, page.wanted()) == 1


def test_the_window_fits_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = AgendaPage(desk, any_words)
    qtbot.addWidget(page)
    dialog = ReceptionDialog(desk, any_words, page, TODAY)
    opened(dialog, 640, dialog.sizeHint().height())
    assert [*clipped(dialog), *unnamed(dialog), *unreached(dialog)] == []
