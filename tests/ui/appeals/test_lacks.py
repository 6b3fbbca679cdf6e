"""That somebody looked and nothing lacks is another fact than that nobody looked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind, EventKind, Outcome
from app.domain.grounds import AnswerPart
from app.ui.appeals.event_form import EventForm
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import event_draft, registered_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write

ANSWERED_ON = date(2026, 11, 17)


@pytest.fixture
def form(qtbot: QtBot, moving: Moving, words: Words) -> EventForm:
    made = EventForm(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.mark.parametrize("lacks", [None, (), (AnswerPart.REASONS,)])
def test_what_was_found_lacking_comes_back_as_it_was_given(
    form: EventForm, lacks: tuple[AnswerPart, ...] | None
) -> None:
    draft = event_draft(EventKind.ANSWERED, ANSWERED_ON, outcome=Outcome.SATISFIED, lacks=lacks)
    form.show_paper(AppealKind.APPLICATION)
    form.show_draft(draft)
    assert form.draft() == draft


def test_nothing_lacking_and_a_part_that_lacks_exclude_each_other(form: EventForm) -> None:
    form.show_paper(AppealKind.APPLICATION)
    form.kind.set_code(EventKind.ANSWERED)
    assert form.is_empty()
    form.lacks.nothing.click()
    assert form.draft().lacks == ()
    assert not form.is_empty()
    form.lacks.parts.setFocus()
    QTest.keyClick(form.lacks.parts, Qt.Key.Key_Space)
    assert form.draft().lacks == form.lacks.parts.ticked() != ()
    assert not form.lacks.nothing.isChecked()
    form.lacks.nothing.click()
    assert form.draft().lacks == ()
    form.lacks.nothing.click()
    assert form.draft().lacks is None


def test_an_entry_mended_for_another_reason_keeps_that_nothing_lacks(
    qtbot: QtBot, moving: Moving, words: Words
) -> None:
    desk = moving.desk
    appeal = registered_appeal(desk, date(2026, 11, 2))
    told = event_draft(EventKind.ANSWERED, ANSWERED_ON, outcome=Outcome.SATISFIED, lacks=())
    kept = desk.appeals.record(appeal.id, told).events[-1]
    page = AppealPage(desk, words)
    shown(qtbot, page)
    page.open(appeal.id)
    page.events.mend(kept.id)
    write(page.events.form.number, "15-3/88")
    page.events.save_button.click()
    mended = desk.appeals.get(appeal.id).events[-1]
    assert (mended.number, mended.lacks) == ("15-3/88", ())
