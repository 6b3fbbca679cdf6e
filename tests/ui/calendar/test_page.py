"""The calendar page: a year at a glance, a day with its source, changes looked at before they are made."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.calendar import ClosureDraft, DayDeed, DayDraft
from app.domain.languages import Language
from app.law.calendar import DayKind
from app.services.desk import Desk
from app.ui.calendar.page import CalendarPage
from app.ui.calendar.year_grid import YearGrid
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import OFFICE, registered_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached

REPUBLIC_DAY = date(2026, 10, 25)
MOURNING = date(2026, 11, 25)
MOURNING_DRAFT = DayDraft(on=MOURNING, name="Аза тұту күні", reason="Қаулы № 12")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> CalendarPage:
    desk.office.save(OFFICE)
    made = CalendarPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1048, 680)
    made.activateWindow()
    return made


def looked(qtbot: QtBot, page: CalendarPage, draft: DayDraft = MOURNING_DRAFT) -> None:
    """The preview of a change is in front."""
    with qtbot.waitSignal(page.looked):
        page.ask_change(draft)
    assert page.stack.currentWidget() is page.preview


def cells(page: CalendarPage) -> list[list[str]]:
    model = page.preview.list.model
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def test_the_page_begins_with_today_and_says_how_sure_the_year_is(page: CalendarPage) -> None:
    assert page.year.day() == TODAY
    assert page.year.title.text() == "Calendar 2026"
    assert page.year.chip.text() == "not confirmed"
    assert page.year.facts.text().startswith("247 working days, calendar 2015-2027/")
    assert "20 November 2026" in page.card.title.text()
    assert page.card.name.text() == "Working day"


def test_the_years_end_where_the_calendar_ends(page: CalendarPage) -> None:
    page.year.after.click()
    assert (page.year.title.text(), page.year.after.isEnabled()) == ("Calendar 2027", False)
    page.show_year(2015)
    assert (page.year.before.isEnabled(), page.year.chip.text()) == (False, "not confirmed")
    page.show_year(2025)
    assert page.year.chip.text() == "year confirmed"
    assert not page.card.confirming.isVisible()


def test_a_year_without_days_is_said_and_the_last_one_shown(page: CalendarPage) -> None:
    page.show_year(2028)
    assert page.year.title.text() == "Calendar 2027"
    assert "2028" in page.notice.text()


def test_a_day_of_the_list_tells_its_name_kind_and_source(page: CalendarPage) -> None:
    page.year.days.click()
    assert page.year.list.model.rowCount() == len(page.year._lines) == 19
    page.year.list.select_id(REPUBLIC_DAY.toordinal())
    assert page.card.name.text() == "Republic Day"
    assert page.card.facts.text("kind") == "Public holiday"
    assert "Art" in page.card.facts.text("source")
    assert page.card.chip.text() == "confirmed"
    assert page.year.grid.current == REPUBLIC_DAY


def test_every_special_day_is_in_the_list_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = CalendarPage(desk, any_words)
    qtbot.addWidget(page)
    opened(page, 1048, 680)
    page.year.days.click()
    model = page.year.list.model
    names = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    assert len(names) == 19
    assert all(names)
    assert len(set(names)) > 10


def test_arrows_and_mouse_choose_a_day_of_the_months(page: CalendarPage, qtbot: QtBot) -> None:
    grid = page.year.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert page.year.day() == date(2026, 11, 14)
    assert "14 November" in page.card.title.text()
    assert "14 November" in grid.accessibleDescription()
    place = next(
        QPoint(x, y)
        for y in range(0, grid.height(), 4)
        for x in range(0, grid.width(), 4)
        if grid.day_at(QPointF(x, y)) == REPUBLIC_DAY
    )
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert page.card.name.text() == "Republic Day"
    QApplication.sendEvent(grid, QHelpEvent(QHelpEvent.Type.ToolTip, place, grid.mapToGlobal(place)))
    assert "Republic Day" in QToolTip.text()
    QToolTip.hideText()
    assert grid.day_at(QPointF(-5, -5)) is None


def test_arrows_do_not_leave_the_year(page: CalendarPage) -> None:
    grid = page.year.grid
    grid.go_to(date(2026, 12, 31))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current == date(2026, 12, 31)
    grid.go_to(date(2025, 1, 1))
    assert grid.current == date(2026, 12, 31)
    QTest.keyClick(grid, Qt.Key.Key_A)
    assert grid.current == date(2026, 12, 31)


@pytest.mark.parametrize(("width", "columns"), [(150, 1), (400, 2), (600, 3), (800, 4), (1200, 6)])
def test_the_months_stand_in_as_many_columns_as_there_is_room(
    qtbot: QtBot, words: Words, width: int, columns: int
) -> None:
    grid = YearGrid(words)
    qtbot.addWidget(grid)
    grid.show_year(2026, TODAY, {REPUBLIC_DAY: ("holiday",)}, {})
    grid.resize(width, 300)
    assert grid.columns() == columns
    assert grid.heightForWidth(width) == (12 // columns) * (round(grid.place_of(TODAY).height()) + 16) - 16
    assert grid.sizeHint().height() == grid.minimumSizeHint().height() == grid.heightForWidth(width)


def test_a_preview_shows_old_and_new_dates_and_the_day_that_moves_them(
    page: CalendarPage, desk: Desk, qtbot: QtBot
) -> None:
    registered_appeal(desk, date(2026, 11, 9))
    looked(qtbot, page)
    ((appeal, old, new, why),) = cells(page)
    assert "Қасымова" in appeal
    assert "Answer to an application" in appeal
    assert (old, new, why) == ("30.11.2026", "01.12.2026", "25.11.2026")
    assert "Open dates that move: 1" in page.preview.text.text()
    assert "Аза тұту күні" in page.preview.days.lines()[0].text
    assert desk.calendar.own_days() == ()
    assert desk.context.calendar.is_working(MOURNING)


def test_what_is_left_leaves_everything_and_what_was_typed(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    page.card.changing.click()
    page.change.show_draft(MOURNING_DRAFT)
    with qtbot.waitSignal(page.looked):
        page.change.doing.click()
    assert page.preview.leaving.hasFocus()
    page.preview.leaving.click()
    assert page.side.currentWidget() is page.change
    assert page.change.isVisible()
    assert page.change.draft() == MOURNING_DRAFT
    assert desk.calendar.own_days() == ()


def test_what_is_accepted_moves_the_dates_and_says_how_many(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    registered_appeal(desk, date(2026, 11, 9))
    looked(qtbot, page)
    with qtbot.waitSignal(page.kept):
        page.preview.accepting.click()
    assert "counted anew: 1" in page.notice.text()
    assert [row.due_on for row in desk.appeals.rows()] == [date(2026, 12, 1)]
    assert page.stack.currentIndex() == 0
    page.year.days.click()
    page.year.list.select_id(MOURNING.toordinal())
    assert page.card.name.text() == "Аза тұту күні"
    assert page.card.facts.text("source") == "Қаулы № 12"
    assert page.card.facts.text("who") == "Сауле Ерікті, 20.11.2026"
    page.card.changing.click()
    assert page.change.draft().deed is DayDeed.RESTORE


def test_nothing_moves_is_said_and_may_be_accepted(page: CalendarPage, qtbot: QtBot) -> None:
    looked(qtbot, page)
    assert page.preview.list.empty.isVisible()
    assert page.preview.accepting.isEnabled()


@pytest.mark.usefixtures("qtbot")
def test_a_change_that_cannot_be_is_said_beside_its_field(page: CalendarPage, desk: Desk) -> None:
    page.card.changing.click()
    page.change.show_draft(DayDraft(on=REPUBLIC_DAY, name="x"))
    page.change.doing.click()
    assert page.change.isVisible()
    assert "reason" in page.change.reason.accessibleDescription()
    assert "off already" in page.change.on.accessibleDescription()
    assert page.notice.text()
    page.change.on.edit.setText("32.13.2026")
    page.change.doing.click()
    assert "32.13.2026" in page.change.on.accessibleDescription()
    assert desk.calendar.own_days() == ()


@pytest.mark.usefixtures("qtbot")
def test_only_the_fields_a_change_needs_are_shown(page: CalendarPage) -> None:
    page.card.changing.click()
    shown = {}
    for deed in DayDeed:
        page.change.what.set_code(deed)
        shown[deed] = [
            name for name in ("other_on", "name", "official") if page.change.form.field(name).isVisibleTo(page)
        ]
    assert shown == {
        DayDeed.OFF: ["name", "official"],
        DayDeed.EXCHANGE: ["other_on", "official"],
        DayDeed.MOVE: ["other_on", "official"],
        DayDeed.WORKED: ["official"],
        DayDeed.RESTORE: [],
    }


def test_a_year_is_confirmed_and_taken_back(page: CalendarPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_year(2027)
    page.card.confirming.click()
    assert page.confirm.title.text() == "Confirm 2027"
    page.confirm.doing.click()
    assert "reason" in page.confirm.reason.accessibleDescription()
    page.confirm.reason.setText("egov.kz")
    with qtbot.waitSignal(page.looked):
        page.confirm.doing.click()
    assert "not confirmed → confirmed" in page.preview.days.lines()[0].text
    with qtbot.waitSignal(page.kept):
        page.preview.accepting.click()
    assert page.year.chip.text() == "year confirmed"
    assert desk.calendar.confirmation(2027).source == "egov.kz"
    page.card.confirming.click()
    assert page.confirm.title.text() == "Take back the confirmation of 2027"
    page.confirm.reason.setText("қате")
    with qtbot.waitSignal(page.looked):
        page.confirm.doing.click()
    with qtbot.waitSignal(page.kept):
        page.preview.accepting.click()
    assert desk.calendar.confirmation(2027) is None


def test_a_file_is_looked_at_and_what_was_left_out_is_named(
    page: CalendarPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "kz.csv"
    file.write_text("date,kind,name\n2026-11-25,holiday,Аза\n2026-02-30,holiday,x\n", encoding="utf-8")
    with qtbot.waitSignal(page.looked):
        page.take_file(str(file))
    said = [line.text for line in page.preview.days.lines()]
    assert said[1:] == ["Not taken from the file:", "2026-02-30 holiday x: its date or kind cannot be read"]
    with qtbot.waitSignal(page.kept):
        page.preview.accepting.click()
    (own,) = desk.calendar.own_days()
    assert (own.on, own.kind, own.confirmed, own.source) == (MOURNING, DayKind.HOLIDAY, False, "kz.csv")


@pytest.mark.usefixtures("qtbot")
def test_a_file_that_is_no_calendar_is_said_on_the_page(page: CalendarPage, tmp_path: Path) -> None:
    page.take_file(str(tmp_path / "none.ics"))
    assert "none.ics" in page.notice.text()
    (tmp_path / "odd.ics").write_bytes(b"\xff\xff")
    page.take_file(str(tmp_path / "odd.ics"))
    assert "odd.ics" in page.notice.text()
    assert page.stack.currentIndex() == 0


def test_a_file_that_names_nothing_new_cannot_be_accepted(page: CalendarPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "kz.csv"
    file.write_text("date,kind,name\n2026-10-25,holiday,Republic Day\n", encoding="utf-8")
    with qtbot.waitSignal(page.looked):
        page.take_file(str(file))
    assert not page.preview.accepting.isEnabled()
    assert [line.text for line in page.preview.days.lines()] == ["No day differs from the calendar."]


def test_a_file_is_asked_for_beside_the_page(page: CalendarPage, qtbot: QtBot) -> None:
    page.card.importing.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert any("*.ics" in kinds for kinds in dialog.nameFilters())
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


@pytest.mark.usefixtures("qtbot")
def test_the_office_closes_and_opens_again(page: CalendarPage, desk: Desk) -> None:
    page.year.grid.go_to(date(2026, 12, 28))
    page.card.closing.click()
    assert page.closure.first.date() == date(2026, 12, 28)
    page.closure.doing.click()
    assert page.closure.isVisible()
    page.closure.show_draft(ClosureDraft(first=date(2026, 12, 28), last=date(2026, 12, 30), name="Демалыс"))
    page.closure.doing.click()
    assert [closed.on.day for closed in desk.calendar.closed_days()] == [28, 29, 30]
    assert page.card.facts.text("closed") == "Демалыс"
    assert page.card.name.text() == "Working day"
    page.card.opening.click()
    assert [closed.on.day for closed in desk.calendar.closed_days()] == [29, 30]
    assert not page.card.opening.isVisible()


@pytest.mark.usefixtures("qtbot")
def test_the_calendars_used_so_far_are_listed(page: CalendarPage, desk: Desk) -> None:
    page.card.versions.click()
    model = page.versions.list.model
    assert model.rowCount() == 1
    assert desk.context.calendar.version in str(model.index(0, 0).data())
    page.versions.leaving.click()
    assert page.side.currentWidget() is page.card


@pytest.mark.usefixtures("qtbot")
def test_escape_leads_back_from_a_form(page: CalendarPage) -> None:
    page.card.changing.click()
    assert page.change.what.hasFocus()
    QTest.keyClick(page.change.reason, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.card


def test_switching_the_language_keeps_the_day_and_what_is_typed(page: CalendarPage, words: Words) -> None:
    page.card.changing.click()
    page.change.show_draft(MOURNING_DRAFT)
    page.change.retranslate()
    page.year.grid.go_to(MOURNING)
    words.set_language(Language.KAZAKH)
    assert page.change.draft() == MOURNING_DRAFT
    assert page.year.day() == MOURNING
    assert page.year.title.text() == "2026 жыл күнтізбесі"


def test_every_word_fits_and_every_input_is_named_and_reached(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    registered_appeal(desk, date(2026, 11, 9))
    page = CalendarPage(desk, any_words)
    qtbot.addWidget(page)
    opened(page, 1048, 680)
    problems = []
    for show in (
        lambda: None,
        page.year.days.click,
        page._begin_change,
        lambda: page.change.what.set_code(DayDeed.EXCHANGE),
        page._begin_year,
        page._begin_closure,
        page._begin_versions,
        lambda: looked(qtbot, page),
    ):
        show()
        opened(page, 1048, 680)
        problems += [*clipped(page), *unnamed(page), *unreached(page)]
    assert problems == []
