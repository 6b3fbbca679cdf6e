import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import Need
from app.ui.widgets.chips import Chips


@pytest.fixture
def holder() -> QWidget:
    return QWidget()


@pytest.fixture
def chips(qtbot: QtBot, holder: QWidget) -> Chips[Need]:
    lines = QVBoxLayout(holder)
    made = Chips(Need)
    made.set_words(str)
    lines.addWidget(QLineEdit())
    lines.addWidget(made)
    lines.addWidget(QLineEdit())
    lines.addStretch()
    holder.resize(420, 300)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    return made


def test_a_click_anywhere_on_a_chip_ticks_it(qtbot: QtBot, chips: Chips[Need]) -> None:
    middle = chips.visualItemRect(chips.item(2)).center()
    with qtbot.waitSignal(chips.changed):
        QTest.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chips.ticked() == (Need.PENSIONER,)


def test_arrows_move_and_space_ticks_and_unticks(chips: Chips[Need]) -> None:
    chips.setFocus()
    QTest.keyClick(chips, Qt.Key.Key_Right)
    QTest.keyClick(chips, Qt.Key.Key_Space)
    assert chips.ticked() == (Need.DISABILITY,)
    QTest.keyClick(chips, Qt.Key.Key_Space)
    assert chips.ticked() == ()


def test_all_chips_are_one_stop_of_the_tab_key(chips: Chips[Need]) -> None:
    before, after = chips.parentWidget().findChildren(QLineEdit)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert chips.hasFocus()
    QTest.keyClick(chips, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_showing_needs_is_no_deed_of_the_person(qtbot: QtBot, chips: Chips[Need]) -> None:
    with qtbot.assertNotEmitted(chips.changed):
        chips.tick(frozenset({Need.MINOR, Need.VIOLENCE}))
    assert chips.ticked() == (Need.MINOR, Need.VIOLENCE)


@pytest.mark.parametrize("width", [260, 420, 700, 1200])
def test_every_chip_is_seen_whole_at_any_width(qtbot: QtBot, chips: Chips[Need], width: int) -> None:
    chips.parentWidget().resize(width, 500)
    qtbot.waitUntil(lambda: chips.width() > width - 60)
    for row in range(chips.count()):
        assert chips.viewport().rect().contains(chips.visualItemRect(chips.item(row)))
