"""The board divided: numbers by keys, each with its list, and nothing cut off in any language."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import EventKind, Outcome
from app.domain.languages import Language
from app.domain.piles import By
from app.ui.overdue.page import OverduePage
from app.ui.overdue.view_bar import OFFERED
from app.ui.pages import make_page
from app.ui.reports.behind import BehindDialog
from app.ui.sheets.week import WeekDialog
from app.ui.words import Words
from tests.factories import event_draft, registered_appeal
from tests.ui.appeals.moving import PAGE_SIZE, Moving, shown
from tests.ui.clipping import clipped, opened, unnamed, unreached

REGISTERED = date(2026, 10, 19)
DUE = date(2026, 11, 10)
SMALL = (792, 566)


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> OverduePage:
    """Two papers seven days overdue, one just begun."""
    moving.go_to(REGISTERED)
    for number in ("ЖТ-1", "ЖТ-2"):
        registered_appeal(moving.desk, REGISTERED, number)
    moving.go_to(DUE + timedelta(days=7))
    registered_appeal(moving.desk, DUE + timedelta(days=7), "ЖТ-3")
    made = make_page("overdue", moving.desk, words)
    assert isinstance(made, OverduePage)
    shown(qtbot, made)
    made.reload()
    return made


def chosen_by_key(page: OverduePage, by: By) -> None:
    page.views.choice.setFocus()
    QTest.keyClick(page.views.choice, Qt.Key.Key_Home)
    for _ in range(OFFERED.index(by) + 1):
        QTest.keyClick(page.views.choice, Qt.Key.Key_Down)


def behind(page: OverduePage) -> BehindDialog:
    return page.findChildren(BehindDialog)[-1]


def test_the_view_changes_by_keys_and_back(page: OverduePage) -> None:
    assert page.by_date.isVisible()
    chosen_by_key(page, By.BODY)
    assert page.piles.isVisible()
    assert not page.by_date.isVisible()
    (line,) = page.piles.grid.texts()
    assert line[1:] == ["3", "2", "0", "7 days"]
    QTest.keyClick(page.views.choice, Qt.Key.Key_Home)
    assert page.by_date.isVisible()


def test_enter_on_a_number_opens_its_list_and_a_line_its_paper(page: OverduePage, qtbot: QtBot) -> None:
    chosen_by_key(page, By.KIND)
    page.piles.grid.setCurrentCell(0, 2)
    QTest.keyClick(page.piles.grid, Qt.Key.Key_Return)
    opened_list = behind(page)
    assert opened_list.heading.text() == "Application · 2"
    assert opened_list.list.model.rowCount() == 2
    with qtbot.waitSignal(page.appeal_chosen):
        opened_list.list.opened.emit(opened_list.list.model.row(0))


def test_a_volunteers_load_leads_to_their_matters(page: OverduePage, qtbot: QtBot) -> None:
    chosen_by_key(page, By.VOLUNTEER)
    (line,) = page.piles.grid.texts()
    assert line[1:] == ["3", "2", "0", "7 days", "0 days"]
    page.piles.grid.setCurrentCell(0, 1)
    QTest.keyClick(page.piles.grid, Qt.Key.Key_Return)
    assert behind(page).list.model.rowCount() == 3
    with qtbot.waitSignal(page.case_chosen):
        behind(page).list.opened.emit(behind(page).list.model.row(0))


def test_what_is_overdue_stands_by_its_age_and_by_the_week_it_became_so(page: OverduePage) -> None:
    chosen_by_key(page, By.AGE)
    assert page.piles.grid.texts() == [
        ["1–5 days", "0"],
        ["6–15 days", "2"],
        ["16–30 days", "0"],
        ["more than 30 days", "0"],
    ]
    assert [week[1] for week in page.piles.weeks.texts()] == ["0", "0", "0", "2"]
    page.piles.weeks.setCurrentCell(3, 1)
    QTest.keyClick(page.piles.weeks, Qt.Key.Key_Return)
    assert behind(page).list.model.rowCount() == 2


def test_few_matters_are_said_as_few_and_never_as_a_share(page: OverduePage, moving: Moving) -> None:
    late = moving.desk.overdue.rows(put_off=False, offset=0, limit=1)[0]
    answered = event_draft(EventKind.ANSWERED, moving.desk.context.today(), outcome=Outcome.SATISFIED)
    moving.desk.appeals.record(late.id, answered)
    page.reload()
    chosen_by_key(page, By.BODY)
    card = page.piles.card
    assert card.isVisible()
    assert [button.text() for button in card.numbers.values()] == ["3", "1", "few", "1"]
    assert card.median.text() == "few"
    assert card.note.isVisible()
    QTest.keyClick(next(iter(card.numbers.values())), Qt.Key.Key_Space)
    assert behind(page).list.model.rowCount() == 3


def test_the_board_of_another_day_is_by_dates_alone(page: OverduePage) -> None:
    chosen_by_key(page, By.REGION)
    page.day.set_date(DUE)
    assert page.by_date.isVisible()
    assert not page.views.isVisible()
    page.today_button.click()
    assert page.piles.isVisible()


def test_the_sheet_of_the_week_opens_from_the_board_for_the_chosen_volunteer(page: OverduePage) -> None:
    chosen_by_key(page, By.VOLUNTEER)
    QTest.keyClick(page.views.week, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(WeekDialog)
    assert dialog.person.currentData() == page.piles.person() == 1
    dialog.close()


@pytest.mark.parametrize(("size", "papers"), [(PAGE_SIZE, 2), (SMALL, 2), (SMALL, 0)])
def test_nothing_is_cut_off_unnamed_or_out_of_reach(
    qtbot: QtBot, moving: Moving, any_words: Words, size: tuple[int, int], papers: int
) -> None:
    for day in (date(2026, 10, 19), date(2026, 10, 29))[:papers]:
        registered_appeal(moving.desk, day)
    page = OverduePage(moving.desk, any_words)
    qtbot.addWidget(page)
    opened(page, *size)
    page.reload()
    for by in OFFERED:
        page.views.choice.set_code(by)
        QApplication.processEvents()
        assert clipped(page) == [], by
        assert unnamed(page) == [], by
        assert unreached(page) == [], by
        assert page.minimumSizeHint().width() <= size[0], by
        assert page.minimumSizeHint().height() <= size[1], by


def test_every_word_follows_the_language(page: OverduePage, words: Words) -> None:
    chosen_by_key(page, By.AGE)
    words.set_language(Language.KAZAKH)
    QApplication.processEvents()
    assert page.piles.grid.texts()[0][0] == "1–5 күн"
    assert page.views.choice.currentText() == "Кешігу ұзақтығы бойынша"
