"""The walk in every language: nothing cut off, every input named and reached by Tab, whatever is decided."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.reviews import Decision, DecisionDraft
from app.ui.reviews.dialog import ReviewDialog
from app.ui.reviews.protocol import ProtocolDialog
from app.ui.words import Words
from tests.factories import registered_appeal
from tests.ui.appeals.moving import Moving
from tests.ui.clipping import clipped, opened, unnamed, unreached

SIZE = (1000, 640)


@pytest.fixture
def review(moving: Moving) -> int:
    """A review of two matters long overdue; the first was decided."""
    for day in (date(2026, 9, 7), date(2026, 9, 14)):
        registered_appeal(moving.desk, day)
    desk = moving.desk
    key = desk.reviews.begin().id
    first = desk.reviews.lines(key)[0]
    wait = DecisionDraft(decision=Decision.WAIT, note="Жауап пошта арқылы келе жатыр", until_on=date(2026, 11, 27))
    desk.reviews.decide(first.id, wait)
    return key


@pytest.mark.parametrize("decision", [None, *Decision], ids=str)
def test_nothing_is_cut_off_unnamed_or_out_of_reach(
    qtbot: QtBot, moving: Moving, any_words: Words, review: int, decision: Decision | None
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = ReviewDialog(moving.desk, any_words, review, owner)
    opened(dialog, *SIZE)
    if decision is not None:
        dialog.panel.choose(decision)
    QApplication.processEvents()
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []
    assert dialog.minimumSizeHint().width() <= SIZE[0]
    assert dialog.minimumSizeHint().height() <= SIZE[1]


def test_the_overview_and_the_protocol_are_as_whole(
    qtbot: QtBot, moving: Moving, any_words: Words, review: int
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = ReviewDialog(moving.desk, any_words, review, owner)
    opened(dialog, *SIZE)
    dialog.show_overview()
    QApplication.processEvents()
    assert clipped(dialog) == []
    assert unreached(dialog) == []
    protocol = ProtocolDialog(moving.desk, any_words, review, owner)
    opened(protocol, 760, 720)
    assert clipped(protocol) == []
    assert unnamed(protocol) == []
