"""One line above every page: it finds as one types, offers how to go on, and gives the page before back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.asking import Asking
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.register.page import RegisterPage
from app.ui.settings import Settings
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.clipping import opened
from tests.ui.hands import write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    kept_appeal(desk)
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    opened(made, 1280, 800)
    made.activateWindow()
    return made


def register(window: MainWindow) -> RegisterPage:
    page = window.page("register")
    assert isinstance(page, RegisterPage)
    return page


def type_above(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Write into the line and wait until it is answered."""
    page = register(window)
    with qtbot.waitSignal(page.opening.opened, check_params_cb=lambda *_: page.typed == window.frame.search.text()):
        write(window.frame.search, text)


def offered(window: MainWindow) -> list[str]:
    popup = window.frame.search.completer_of_names.popup()
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if popup.isVisible() else []


@pytest.mark.parametrize("name", ["today", "overdue", "calendar", "register"])
def test_ctrl_f_leads_to_it_where_a_page_has_no_line_of_its_own(window: MainWindow, name: str) -> None:
    window.show_page(name)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.frame.search.hasFocus()


def test_ctrl_shift_f_leads_to_it_from_every_page(window: MainWindow) -> None:
    window.show_page("authorities")
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.frame.search.hasFocus()


def test_the_register_answers_as_one_types_and_escape_gives_the_page_before_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page("calendar")
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_above(qtbot, window, "касым")
    assert window.shown() == "register"
    assert window.frame.search.hasFocus()
    assert window.frame.search.text() == "касым"
    assert register(window).list.model.rowCount() == 1
    QTest.keyClick(window.frame.search, Qt.Key.Key_Escape)
    assert window.shown() == "calendar"
    assert window.frame.search.text() == ""


def test_enter_goes_to_the_hits_and_opens_one_and_escape_there_leads_back_too(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("today")
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_above(qtbot, window, "касым")
    QTest.keyClick(window.frame.search, Qt.Key.Key_Return)
    assert window.focusWidget() is register(window).list.table
    QTest.keyClick(register(window).list.table, Qt.Key.Key_Escape)
    assert window.shown() == "today"
    type_above(qtbot, window, "касым")
    QTest.keyClick(window.frame.search, Qt.Key.Key_Down)
    QTest.keyClick(register(window).list.table, Qt.Key.Key_Return)
    assert window.shown() == "cases"
    assert window.frame.search.text() == "касым"


def test_names_of_fields_and_values_are_offered_in_the_language_of_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.set_language(Language.RUSSIAN)
    window.show_page("register")
    box = window.frame.search
    box.setFocus()
    write(box, "ста")
    assert offered(window) == ["статус:"]
    QTest.keyClick(box.completer_of_names.popup(), Qt.Key.Key_Down)
    QTest.keyClick(box.completer_of_names.popup(), Qt.Key.Key_Return)
    assert box.text() == "статус:"
    qtbot.waitUntil(lambda: "Просрочено" in offered(window))
    write(box, "исп")
    assert offered(window) == ["Исполнено", '"Исполнено с опозданием"']
    page = register(window)
    with qtbot.waitSignal(page.opening.opened):
        QTest.keyClick(box.completer_of_names.popup(), Qt.Key.Key_Down)
        QTest.keyClick(box.completer_of_names.popup(), Qt.Key.Key_Return)
    assert box.text() == "статус:Исполнено "
    assert page.list.model.rowCount() == 0


def test_a_question_chosen_beside_the_list_stands_above(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("register")
    page = register(window)
    with qtbot.waitSignal(page.opening.opened):
        page.side.list.asked.emit("overdue")
    assert window.frame.search.text() == "status:Overdue"
    with qtbot.waitSignal(page.opening.opened):
        window.frame.search.clear()
    assert page.typed == ""


def test_it_waits_while_there_is_no_desk_and_forgets_what_was_looked_for(
    qtbot: QtBot, window: MainWindow, words: Words
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_above(qtbot, window, "касым")
    asking, day = Asking(words), date(2026, 11, 20)
    kept = asking.question("касымова 871008401427", day)
    assert asking.question("касымова 871008401427", day) is kept
    window.rest()
    assert not window.frame.search.isEnabled()
    assert window.frame.search.text() == ""
    assert asking.question("касымова 871008401427", day) is not kept


def test_ctrl_g_asks_for_a_line(window: MainWindow) -> None:
    window.show_page("register")
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    assert register(window).list.line.hasFocus()
    window.show_page("today")
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    assert window.shown() == "today"
