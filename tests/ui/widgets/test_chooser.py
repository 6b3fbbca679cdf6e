"""Choosing one record of many by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.ui.widgets.chooser import Choice, SearchChooser
from tests.ui.hands import write

NAMES = ("Абай ауданы", "Ақсу ауданы", "Бурабай ауданы", "Жаңаарқа ауданы")


def fitting(text: str) -> list[Choice]:
    return [
        Choice(id=number, text=name, detail="облыс")
        for number, name in enumerate(NAMES, 1)
        if text.lower() in name.lower()
    ]


@pytest.fixture
def chooser(qtbot: QtBot) -> SearchChooser:
    made = SearchChooser()
    made.set_source(lambda text: len(fitting(text)), lambda text, offset, limit: fitting(text)[offset : offset + limit])
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_typing_narrows_and_enter_chooses(chooser: SearchChooser, qtbot: QtBot) -> None:
    write(chooser, "бура")
    assert chooser.model.rowCount() == 1
    assert chooser.value() is None
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen, check_params_cb=lambda key: key == 3):
        qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chooser.value() == 3
    assert chooser.text() == "Бурабай ауданы"
    assert chooser.problem() == ""


def test_leaving_the_line_takes_the_only_one_that_fits(chooser: SearchChooser, qtbot: QtBot) -> None:
    write(chooser, "жаңа")
    chooser.list.hide()
    with qtbot.waitSignal(chooser.chosen, check_params_cb=lambda key: key == 4):
        qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert chooser.text() == "Жаңаарқа ауданы"


def test_words_that_choose_nothing_are_a_problem(chooser: SearchChooser) -> None:
    write(chooser, "ауданы")
    assert chooser.value() is None
    assert chooser.problem()


def test_typing_on_after_choosing_unchooses(chooser: SearchChooser, qtbot: QtBot) -> None:
    chooser.set_value(1, NAMES[0])
    assert chooser.value() == 1
    qtbot.keyClick(chooser, Qt.Key.Key_Backspace)
    write(chooser, "х")
    assert chooser.value() is None


def test_emptying_the_line_tells_it(chooser: SearchChooser, qtbot: QtBot) -> None:
    chooser.set_value(2, NAMES[1])
    with qtbot.waitSignal(chooser.cleared):
        chooser.clear()
    assert chooser.value() is None
    assert chooser.problem() == ""


def test_down_opens_the_whole_list_even_when_one_is_chosen(chooser: SearchChooser, qtbot: QtBot) -> None:
    chooser.set_value(2, NAMES[1])
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.list.isVisible()
    assert chooser.model.rowCount() == len(NAMES)
    assert chooser.value() == 2
    chooser.list.hide()


def test_a_shown_value_sends_nothing(chooser: SearchChooser, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.set_value(4, NAMES[3])
    chooser.set_value(None)
    assert chooser.text() == ""


def test_words_that_fit_nothing_are_told_so_at_once(chooser: SearchChooser) -> None:
    write(chooser, "теңіз")
    assert QToolTip.isVisible()
    assert QToolTip.text() == "Nothing fits: try a shorter part of the name."
    assert chooser.problem() == QToolTip.text()
    chooser.clear()
    write(chooser, "бура")
    assert "Nothing fits" not in chooser.problem()
