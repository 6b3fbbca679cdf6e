"""The board as days pass: each appeal in exactly one group, the next step beside it, one key from the appeal."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.codes import Channel, EventKind, Outcome
from app.domain.languages import Language
from app.ui.overdue.board import BoardLines, Group
from app.ui.overdue.page import OverduePage
from app.ui.words import Words
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write

REGISTERED = date(2026, 10, 19)
DUE = date(2026, 11, 10)
"""15 working days after it (rules §6)."""


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> OverduePage:
    moving.go_to(REGISTERED)
    made = OverduePage(moving.desk, words)
    shown(qtbot, made)
    return made


def groups(page: OverduePage) -> dict[Group, int]:
    return {group: button.count() for group, button in page.groups.items() if button.count()}


def cell(page: OverduePage, row: int, key: str) -> str:
    place = [column.key for column in page.list.model.columns].index(key)
    return str(page.list.model.index(row, place).data())


@pytest.mark.parametrize(
    ("day", "group", "state"),
    [
        (DUE - timedelta(days=10), Group.ON_TIME, "10 days left"),
        (DUE - timedelta(days=3), Group.DUE_SOON, "3 days left"),
        (DUE - timedelta(days=1), Group.DUE_SOON, "1 day left"),
        (DUE, Group.DUE_TODAY, "today"),
        (DUE + timedelta(days=1), Group.OVERDUE, "1 day late"),
        (DUE + timedelta(days=30), Group.OVERDUE, "30 days late"),
    ],
)
def test_as_days_pass_the_appeal_moves_from_group_to_group(
    page: OverduePage, moving: Moving, day: date, group: Group, state: str
) -> None:
    registered_appeal(moving.desk, REGISTERED)
    moving.go_to(day)
    page.reload()
    assert groups(page) == {group: 1}
    assert cell(page, 0, "due_on") == f"10.11.2026\n{state}"


def test_after_the_term_the_next_step_is_the_complaint_with_its_last_day(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE + timedelta(days=1))
    page.reload()
    assert "Complain about the silence" in cell(page, 0, "step")
    assert "Last day: 10.02.2027" in cell(page, 0, "step")


def test_a_line_says_body_client_kind_and_number(page: OverduePage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED, number="ЖТ-77")
    page.reload()
    body, _, paper = cell(page, 0, "matter").partition("\n")
    named = moving.desk.authorities.get(appeal.authority_id)
    assert appeal.language is Language.RUSSIAN
    assert body == named.name_en, "the screen speaks English, the paper Russian"
    assert paper == "Қасымова Әсел Ғалымқызы · Application · № ЖТ-77"


def test_an_answered_appeal_leaves_the_board(page: OverduePage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, DUE, outcome=Outcome.SATISFIED))
    page.reload()
    assert groups(page) == {}
    assert page.list.empty.isVisible()


def test_what_is_filed_and_not_registered_has_a_group_of_its_own(page: OverduePage, moving: Moving) -> None:
    appeal = kept_appeal(moving.desk)
    kept_appeal(moving.desk)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, REGISTERED, channel=Channel.POST))
    page.reload()
    assert groups(page) == {Group.UNREGISTERED: 1}
    assert cell(page, 0, "status") == "Not registered"
    assert "registration number" in cell(page, 0, "step")


def test_a_group_alone_is_one_press_away_and_all_are_another(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE)
    registered_appeal(moving.desk, DUE)
    page.reload()
    assert page.list.model.rowCount() == 2
    page.groups[Group.DUE_TODAY].setFocus()
    QTest.keyClick(page.groups[Group.DUE_TODAY], Qt.Key.Key_Space)
    assert page.list.model.rowCount() == 1
    QTest.keyClick(page.groups[Group.DUE_TODAY], Qt.Key.Key_Space)
    assert page.list.model.rowCount() == 2


def test_an_empty_group_offers_all_groups(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    page.reload()
    page.show_group(Group.OVERDUE)
    assert page.list.empty.isVisible()
    page.list.empty.button.click()
    assert page.list.model.rowCount() == 1


def test_an_empty_board_says_what_will_stand_here(page: OverduePage, qtbot: QtBot) -> None:
    assert "most urgent first" in page.list.empty.text.text()
    with qtbot.waitSignal(page.consultation_wanted):
        page.list.empty.button.click()


def test_enter_opens_the_appeal(page: OverduePage, moving: Moving, qtbot: QtBot) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    page.reload()
    page.list.select_id(appeal.id)
    with qtbot.waitSignal(page.appeal_chosen) as heard:
        QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert heard.args == [appeal.id]


def test_the_board_of_another_day_is_counted_for_that_day(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    page.reload()
    page.day.edit.setFocus()
    page.day.edit.clear()
    write(page.day.edit, "12.11.2026")
    assert page.board_day() == date(2026, 11, 12)
    assert groups(page) == {Group.OVERDUE: 1}
    assert cell(page, 0, "due_on") == "10.11.2026\n2 days late"
    page.today_button.click()
    assert page.board_day() == REGISTERED
    assert groups(page) == {Group.ON_TIME: 1}


def test_an_impossible_day_is_said_and_the_board_stays(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    page.reload()
    page.day.edit.setFocus()
    page.day.edit.clear()
    write(page.day.edit, "31.02.2026")
    page.list.setFocus()
    assert "31.02.2026" in page.notice.text()
    assert page.board_day() == REGISTERED


def test_a_provisional_date_is_marked_and_explained(page: OverduePage, moving: Moving) -> None:
    moving.go_to(date(2026, 12, 20))
    registered_appeal(moving.desk, date(2026, 12, 10))
    page.reload()
    assert cell(page, 0, "due_on").startswith("≈ 05.01.2027")
    assert "provisional" in page.legend.text()


def test_lines_are_read_in_windows_over_the_borders_of_groups(moving: Moving) -> None:
    moving.go_to(REGISTERED)
    late = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE + timedelta(days=1))
    fresh = [registered_appeal(moving.desk, DUE).id for _ in range(3)]
    lines = BoardLines(moving.desk, DUE + timedelta(days=1))
    every = tuple(Group)
    assert lines.count(every) == 4
    assert [row.id for row in lines.page(every, 0, 2)] == [late.id, fresh[0]]
    assert [row.id for row in lines.page(every, 2, 2)] == fresh[1:]
    assert [row.id for row in lines.page((Group.ON_TIME,), 1, 5)] == fresh[1:]


def test_the_list_keeps_the_rules_of_models(page: OverduePage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    assert page.list.model.rowCount() == 1


def test_the_day_stands_in_its_field_also_where_the_keyboard_was_there_first(
    qtbot: QtBot, moving: Moving, words: Words
) -> None:
    moving.go_to(REGISTERED)
    made = OverduePage(moving.desk, words)
    made.day.edit.setFocus()
    shown(qtbot, made)
    made.activateWindow()
    qtbot.waitUntil(made.day.edit.hasFocus)
    made.reload()
    assert made.day.edit.text() == "19.10.2026"
    made.day.edit.clear()
    write(made.day.edit, "12.")
    made.reload()
    assert made.day.edit.text() == "12."
