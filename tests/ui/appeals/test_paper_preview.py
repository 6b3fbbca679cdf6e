"""The pages beside the form of a paper: those of what is typed, a moment after the last key, nothing of it saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.ui.appeals.page import AppealPage
from app.ui.appeals.paper_panel import PaperPanel
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.appeals.test_letters import UNKNOWN_ADDRESS, text_of
from tests.ui.hands import write


@pytest.fixture
def appeal(moving: Moving) -> Appeal:
    return kept_appeal(moving.desk, UNKNOWN_ADDRESS)


@pytest.fixture
def panel(qtbot: QtBot, moving: Moving, words: Words, appeal: Appeal) -> PaperPanel:
    page = AppealPage(moving.desk, words)
    shown(qtbot, page)
    page.open(appeal.id)
    page.tabs.setCurrentWidget(page.paper)
    return page.paper


def test_the_pages_are_drawn_only_where_somebody_wants_to_see_them(qtbot: QtBot, panel: PaperPanel) -> None:
    assert panel.preview.isHidden()
    with qtbot.waitSignal(panel.preview.shown):
        QTest.keyClick(panel.preview_button, Qt.Key.Key_Space)
    assert not panel.preview.isHidden()
    assert "ЗАЯВЛЕНИЕ" in text_of(panel.preview.pdf.content())
    QTest.keyClick(panel.preview_button, Qt.Key.Key_Space)
    assert panel.preview.isHidden()


def test_what_is_typed_stands_on_the_page_and_is_not_saved(
    qtbot: QtBot, panel: PaperPanel, moving: Moving, appeal: Appeal
) -> None:
    with qtbot.waitSignal(panel.preview.shown):
        panel.preview_button.click()
    panel.form.subject.setFocus()
    panel.form.subject.clear()
    with qtbot.waitSignal(panel.preview.shown):
        write(panel.form.subject, "Су құбыры туралы")
    assert "Су құбыры туралы" in text_of(panel.preview.pdf.content())
    assert moving.desk.appeals.get(appeal.id) == appeal
    assert moving.desk.letters.list(appeal.id) == ()


def test_a_sign_that_no_font_shows_is_said_above_the_pages_that_were_there(qtbot: QtBot, panel: PaperPanel) -> None:
    with qtbot.waitSignal(panel.preview.shown):
        panel.preview_button.click()
    before = panel.preview.pdf.content()
    with qtbot.waitSignal(panel.preview.shown):
        write(panel.form.subject, "漢")
    assert "漢" in panel.preview.state.text()
    assert panel.preview.pdf.content() == before


def test_saved_the_paper_prints_as_it_was_shown(
    qtbot: QtBot, panel: PaperPanel, moving: Moving, appeal: Appeal
) -> None:
    with qtbot.waitSignal(panel.preview.shown):
        panel.preview_button.click()
    with qtbot.waitSignal(panel.preview.shown):
        write(panel.form.subject, "!")
    pages = panel.preview.pdf.content()
    panel.save_button.click()
    assert moving.desk.letters.preview(appeal.id, Language.RUSSIAN) == pages


def test_a_paper_that_is_not_there_has_no_pages(moving: Moving, appeal: Appeal) -> None:
    with pytest.raises(NotFound):
        moving.desk.letters.preview_typed(999, appeal.draft())
