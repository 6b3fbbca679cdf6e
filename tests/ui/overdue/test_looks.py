"""The board in every language: nothing cut off, every input named and reached by Tab."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.overdue.page import OverduePage
from app.ui.words import Words
from tests.factories import registered_appeal
from tests.ui.appeals.moving import PAGE_SIZE, Moving
from tests.ui.clipping import clipped, opened, unnamed, unreached

SMALL = (792, 566)
"""What a page gets of a window of 1024 × 700."""


@pytest.mark.parametrize("size", [PAGE_SIZE, SMALL], ids=["large", "small"])
@pytest.mark.parametrize("full", [True, False], ids=["full", "empty"])
def test_nothing_is_cut_off_unnamed_or_out_of_reach(
    qtbot: QtBot, moving: Moving, any_words: Words, size: tuple[int, int], *, full: bool
) -> None:
    for day in (date(2026, 10, 19), date(2026, 10, 29), date(2026, 11, 20)) if full else ():
        registered_appeal(moving.desk, day)
    page = OverduePage(moving.desk, any_words)
    qtbot.addWidget(page)
    opened(page, *size)
    page.reload()
    QApplication.processEvents()
    assert clipped(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []
    assert page.minimumSizeHint().width() <= size[0]
    assert page.minimumSizeHint().height() <= size[1]


def test_a_board_of_another_day_is_as_whole(qtbot: QtBot, moving: Moving, any_words: Words) -> None:
    registered_appeal(moving.desk, date(2026, 10, 19))
    page = OverduePage(moving.desk, any_words)
    qtbot.addWidget(page)
    opened(page, *SMALL)
    page.day.set_date(date(2026, 12, 1))
    QApplication.processEvents()
    assert page.today_button.isVisible()
    assert clipped(page) == []
    assert unreached(page) == []
