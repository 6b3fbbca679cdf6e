"""The whole way in the page of an appeal: read when it is looked at, one click from the next step, printed."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.appeals.page import AppealPage
from app.ui.paper_dialog import PaperDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import registered_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, any_words: Words) -> AppealPage:
    made = AppealPage(desk, any_words)
    qtbot.addWidget(made)
    made.open(registered_appeal(desk, TODAY - timedelta(days=21)).id)
    opened(made, 1080, 620)
    return made


def test_the_way_is_read_when_somebody_looks_and_leads_to_the_next_step(page: AppealPage) -> None:
    assert page.route.buttons == []
    page.tabs.setCurrentWidget(page.route)
    opened(page, 1080, 620)
    assert (clipped(page.route), unnamed(page.route), unreached(page.route)) == ([], [], [])
    (button,) = page.route.buttons
    button.click()
    assert page.tabs.currentWidget() is not page.route


def test_the_way_is_shown_as_a_page(page: AppealPage) -> None:
    page.tabs.setCurrentWidget(page.route)
    page.route.printing.click()
    (dialog,) = page.route.findChildren(PaperDialog)
    dialog.close()
