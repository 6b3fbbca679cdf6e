"""The agenda: a month, a week, a list; the keyboard goes through the days, a click opens the matter."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.agenda import EntryKind
from app.domain.calendar import ClosureDraft
from app.domain.codes import AppealKind, EventKind
from app.domain.languages import Language
from app.domain.users import AbsenceDraft, UserDraft
from app.services.desk import Desk
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.span import View, span, stepped
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import COURT, event_draft, kept_client, kept_talk, registered_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

DAY = timedelta(days=1)
FILED = date(2026, 11, 9)
SIZE = (1048, 680)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> AgendaPage:
    """A month with a date of a body, a promised call, somebody away and a day without the office."""
    registered_appeal(desk, FILED)
    kept_talk(desk, kept_client(desk).id, next_contact_on=TODAY + 4 * DAY)
    deputy, away = desk.people.add(UserDraft(name="Айгерім")), desk.people.add(UserDraft(name="Нұрлан"))
    desk.people.note_absence(
        AbsenceDraft(user_id=away.id, deputy_id=deputy.id, from_on=TODAY + 6 * DAY, until_on=TODAY + 7 * DAY)
    )
    desk.calendar.close_office(ClosureDraft(first=TODAY + 5 * DAY, last=TODAY + 5 * DAY, name="Жөндеу"))
    made = AgendaPage(desk, words)
    qtbot.addWidget(made)
    opened(made, *SIZE)
    made.activateWindow()
    made.reload()
    return made


def press(page: AgendaPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.stack.currentWidget(), key)


def due_day(page: AgendaPage) -> date:
    """The day on which the body's date stands."""
    days = page._desk.agenda.days(TODAY, TODAY + 40 * DAY, page.wanted())
    return next(day.on for day in days if EntryKind.BODYS in dict(day.counts))


def test_the_agenda_begins_with_the_month_of_today_and_the_keyboard_among_its_days(page: AgendaPage) -> None:
    assert (page.day(), page.view()) == (TODAY, View.MONTH)
    assert page.bar.title.text() == "November 2026"
    assert page.month.hasFocus()
    assert page.panel.shown() == TODAY


def test_arrows_go_by_day_and_week_page_keys_by_month_and_t_back_to_today(page: AgendaPage) -> None:
    for key, on in (
        (Qt.Key.Key_Right, TODAY + DAY),
        (Qt.Key.Key_Left, TODAY),
        (Qt.Key.Key_Down, TODAY + 7 * DAY),
        (Qt.Key.Key_Up, TODAY),
        (Qt.Key.Key_Home, date(2026, 11, 16)),
        (Qt.Key.Key_End, date(2026, 11, 22)),
        (Qt.Key.Key_PageDown, date(2026, 12, 22)),
        (Qt.Key.Key_PageUp, date(2026, 11, 22)),
        (Qt.Key.Key_T, TODAY),
    ):
        press(page, key)
        assert (page.day(), page.panel.shown()) == (on, on)
    press(page, Qt.Key.Key_PageUp)
    write(page.month, "е")
    assert page.day() == TODAY


def test_a_day_of_another_month_brings_that_month(page: AgendaPage) -> None:
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.bar.title.text() == "December 2026"


def test_a_typed_day_is_gone_to_in_figures_or_in_words(page: AgendaPage) -> None:
    write(page.bar.day.edit, "05.03.2027")
    assert page.day() == date(2027, 3, 5)
    QTest.mouseClick(page.bar.today, Qt.MouseButton.LeftButton)
    assert page.day() == TODAY


def test_enter_goes_to_the_lines_of_the_day_and_enter_there_opens_the_matter(qtbot: QtBot, page: AgendaPage) -> None:
    page.go_to(due_day(page))
    press(page, Qt.Key.Key_Return)
    assert page.panel.list.table.hasFocus()
    with qtbot.waitSignal(page.appeal_chosen):
        QTest.keyClick(page.panel.list.table, Qt.Key.Key_Return)


def test_a_click_on_a_line_in_a_cell_opens_its_matter_and_beside_it_chooses_the_day(
    qtbot: QtBot, page: AgendaPage
) -> None:
    on = due_day(page)
    page.go_to(on)
    day = page.month.day(on)
    assert day is not None
    box, row = page.month.lines_of(day)[0]
    with qtbot.waitSignal(page.appeal_chosen) as opened_:
        QTest.mouseClick(page.month, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert opened_.args == [row.appeal_id]
    corner = page.month.cell(on - DAY).topLeft().toPoint() + QPoint(8, 8)
    QTest.mouseClick(page.month, Qt.MouseButton.LeftButton, pos=corner)
    assert page.day() == on - DAY


def test_what_is_special_about_a_day_is_said_by_name(page: AgendaPage) -> None:
    assert "Our office is closed: Жөндеу" in page.month.words_of(TODAY + 5 * DAY)
    assert "Away: Нұрлан; stands in: Айгерім" in page.month.words_of(TODAY + 6 * DAY)
    page.go_to(date(2026, 12, 16))
    assert page.panel.notes.text() == "Independence Day"
    assert "Independence Day" in page.month.accessibleDescription()


def test_the_week_and_the_list_show_the_same_day(page: AgendaPage) -> None:
    on = due_day(page)
    page.go_to(on)
    page.look(View.WEEK)
    assert page.week.day(on) is not None
    assert page.week.day(on + 7 * DAY) is None
    page.look(View.LIST)
    assert page.panel.isHidden()
    assert page.list.list.model.rowCount() >= 1
    page.go_to(TODAY)
    assert [page.list.list.model.row(place).kind for place in range(2)] == [EntryKind.CONTACT, EntryKind.BODYS]


def test_the_kinds_ticked_and_the_person_chosen_narrow_every_view(page: AgendaPage) -> None:
    page.bar.kinds.setFocus()
    QTest.keyClick(page.bar.kinds, Qt.Key.Key_Space)
    assert page.wanted().kinds == {EntryKind.OURS}
    assert page.month.day(TODAY + 4 * DAY).count == 0  # type: ignore[union-attr]  # the month holds it
    QTest.keyClick(page.bar.kinds, Qt.Key.Key_Space)
    page.bar.who.setCurrentIndex(3)
    page.look(View.LIST)
    assert page.list.list.model.rowCount() == 0
    page.bar.who.choose_mine()
    assert page.list.list.model.rowCount() == 2


def test_the_year_of_working_days_is_one_click_away(qtbot: QtBot, page: AgendaPage) -> None:
    with qtbot.waitSignal(page.calendar_wanted) as wanted:
        QTest.mouseClick(page.bar.year, Qt.MouseButton.LeftButton)
    assert wanted.args == [2026]


def test_a_promised_call_leads_to_its_talk(qtbot: QtBot, page: AgendaPage) -> None:
    page.go_to(TODAY + 4 * DAY)
    with qtbot.waitSignal(page.consultation_chosen):
        QTest.keyClick(page.panel.list.table, Qt.Key.Key_Return)


def test_a_hearing_stands_with_its_hour_first(page: AgendaPage) -> None:
    desk, on = page._desk, TODAY + 10 * DAY
    appeal = registered_appeal(desk, FILED, body=COURT, kind=AppealKind.CLAIM_COMPEL)
    draft = event_draft(EventKind.SET_FOR_HEARING, TODAY, until_on=on, at=time(10, 30))
    desk.appeals.record(appeal.id, draft)
    page.go_to(on)
    first = page.panel.list.model.row(0)
    assert page.panel.list.model.index(0, 0).data().startswith("10:30 Court: Қасымова")
    assert (first.kind, page.month.row_at(QPointF(-5, -5))) == (EntryKind.HEARING, None)


def test_every_view_fits_and_every_field_is_named_and_reached_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words
) -> None:
    registered_appeal(desk, FILED)
    page = AgendaPage(desk, any_words)
    qtbot.addWidget(page)
    problems = []
    for view in View:
        page.look(view)
        opened(page, *SIZE)
        problems += [*clipped(page), *unnamed(page), *unreached(page)]
    assert problems == []


def test_another_language_is_spoken_at_once(page: AgendaPage, words: Words) -> None:
    words.set_language(Language.KAZAKH)
    assert page.bar.title.text() == "Қараша 2026"
    assert page.bar.views[View.WEEK].text() == "Апта"


@pytest.mark.parametrize(
    ("view", "first", "last"),
    [
        (View.MONTH, date(2026, 10, 26), date(2026, 12, 6)),
        (View.WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (View.LIST, TODAY, date(2026, 12, 19)),
    ],
)
def test_a_month_is_shown_in_whole_weeks(view: View, first: date, last: date) -> None:
    assert span(view, TODAY) == (first, last)


def test_a_month_on_from_its_last_day_is_the_last_day_of_the_next(qtbot: QtBot) -> None:
    del qtbot
    assert stepped(View.MONTH, date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert stepped(View.MONTH, date(2027, 1, 31), -1) == date(2026, 12, 31)
    assert stepped(View.WEEK, date(2027, 1, 1), -1) == date(2026, 12, 25)
