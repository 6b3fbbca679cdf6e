"""The same list on every page: empty state, keys, staying where one was."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from tests.ui.clipping import opened, unnamed, unreached
from tests.ui.widgets.test_windowed import Row, Source


def listing(qtbot: QtBot, source: Source) -> ListView:
    view = ListView([Column(key="id", title=lambda: "Number", text=lambda row: str(row.id), stretch=True)])
    view.table.setAccessibleName("Numbers")
    view.empty.say("Nothing yet", "Begin with one.", "Begin")
    view.set_source(source.count, source.page)
    qtbot.addWidget(view)
    return view


def test_an_empty_list_says_what_to_do_and_its_button_is_reached_by_tab(qtbot: QtBot) -> None:
    view = opened(listing(qtbot, Source(0)), 600, 400)
    assert view.empty.isVisible()
    assert not view.table.isVisible()
    assert view.focusProxy() is view.empty.button
    assert unreached(view) == []
    with qtbot.waitSignal(view.empty.acted):
        view.empty.button.click()


def test_the_first_record_makes_room_for_the_table(qtbot: QtBot) -> None:
    source = Source(0)
    view = listing(qtbot, source)
    source.size = 1
    view.reload()
    opened(view, 600, 400)
    assert view.table.isVisible()
    assert unnamed(view) == []


def test_enter_and_double_click_open_the_current_record(qtbot: QtBot) -> None:
    view = opened(listing(qtbot, Source(5)), 600, 400)
    view.table.selectRow(2)
    with qtbot.waitSignal(view.opened, check_params_cb=lambda row: row == Row(id=2)):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    spot = view.table.visualRect(view.model.index(3, 0)).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(view.opened, check_params_cb=lambda row: row == Row(id=3)):
        qtbot.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_after_a_change_the_same_record_stays_current(qtbot: QtBot) -> None:
    before = [Row(id=number) for number in range(10, 20)]
    rows = list(before)
    view = listing(qtbot, Source(0))
    view.set_source(lambda: len(rows), lambda offset, limit: rows[offset : offset + limit])
    view.table.selectRow(4)
    rows.insert(0, Row(id=99))
    view.reload()
    assert view.current_row() == Row(id=14)
    assert view.table.currentIndex().row() == 5


def test_when_the_current_record_is_gone_its_neighbour_becomes_current(qtbot: QtBot) -> None:
    rows = [Row(id=number) for number in range(3)]
    view = listing(qtbot, Source(0))
    view.set_source(lambda: len(rows), lambda offset, limit: rows[offset : offset + limit])
    view.table.selectRow(2)
    rows.pop()
    view.reload()
    assert view.current_row() == Row(id=1)


def test_moving_by_keys_tells_the_current_record(qtbot: QtBot) -> None:
    view = opened(listing(qtbot, Source(5)), 600, 400)
    view.table.setFocus()
    view.table.selectRow(0)
    with qtbot.waitSignal(view.current_changed, check_params_cb=lambda row: row == Row(id=1)):
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
