"""Dates and hours as people write them."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.ui import dates
from app.ui.dates import understand
from app.ui.widgets.dates import DateField, TimeField
from tests.law.test_typed_days import typing
from tests.ui.hands import write
from tests.ui.languages import speaking

DAY = date(2026, 3, 5)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField()
    made.setAccessibleName("Date")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "typed", ["05.03.2026", "5.3.2026", "5.3.26", "05032026", "2026-03-05", " 05/03/2026 ", "5.03.2026.", "5 3 2026"]
)
def test_a_date_is_read_as_people_write_it(field: DateField, qtbot: QtBot, typed: str) -> None:
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.edit, typed)
    assert field.date() == DAY
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "05.03.2026"
    assert field.problem() == ""


@pytest.mark.parametrize("typed", ["31.02.2026", "5.13.2026", "tomorrow", "5.3", "00.00.0000", "99999999"])
def test_what_is_no_date_stays_as_typed_and_is_said(field: DateField, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(field.edit, typed)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.date() is None
    assert field.edit.text() == typed
    assert typed in field.problem()


def test_an_empty_date_is_none_and_no_problem(field: DateField, qtbot: QtBot) -> None:
    field.set_date(DAY)
    with qtbot.waitSignal(field.changed):
        field.set_date(None)
    assert field.date() is None
    assert field.problem() == ""


def test_alt_down_opens_the_calendar_and_enter_takes_its_day(field: DateField, qtbot: QtBot) -> None:
    field.set_date(DAY)
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.calendar()
    assert dates.from_qdate(month.selectedDate()) == DAY
    month.setSelectedDate(dates.to_qdate(date(2026, 3, 20)))
    with qtbot.waitSignal(field.changed):
        month.activated.emit(month.selectedDate())
    assert field.date() == date(2026, 3, 20)


def test_closing_the_calendar_leaves_nothing_behind(field: DateField, qtbot: QtBot) -> None:
    field.open_calendar()
    frame = field.calendar().window()
    with qtbot.waitSignal(frame.destroyed):
        frame.close()
    assert field.calendar() is None


@pytest.mark.parametrize("typed", ["18:30", "18.30", "1830", "18 30"])
def test_an_hour_is_read_as_people_write_it(qtbot: QtBot, typed: str) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.time() == time(18, 30)
    assert field.text() == "18:30"


@pytest.mark.parametrize("typed", ["25:00", "noon", "12:60", "7"])
def test_what_is_no_hour_stays_as_typed_and_is_said(qtbot: QtBot, typed: str) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.time() is None
    assert typed in field.problem()
    field.set_time(None)
    assert field.problem() == ""


@pytest.mark.usefixtures("qapp")
def test_dates_in_words_stand_in_the_language_of_the_screen() -> None:
    day = date(2026, 11, 21)
    assert dates.long(day, Language.KAZAKH) == "2026 жылғы 21 қараша, сенбі"
    assert dates.long(day, Language.RUSSIAN) == "21 ноября 2026 г., суббота"
    assert dates.long(day, Language.ENGLISH) == "Saturday, 21 November 2026"
    assert dates.weekday(day, Language.RUSSIAN) == "сб"
    assert dates.from_qdate(dates.to_qdate(day)) == day


@pytest.mark.parametrize("screen", ["kk", "ru", "en"])
def test_the_calendar_names_its_months_in_the_language_of_the_screen(field: DateField, screen: str) -> None:
    with speaking(screen):
        field.open_calendar()
        month = field.calendar()
        assert month.locale().language() == dates.locale(Language(screen)).language()
        month.window().close()


def test_a_day_is_read_as_people_say_it_where_the_window_knows_today(qtbot: QtBot) -> None:
    window, told = QWidget(), list[tuple[str, bool]]()
    inner = DateField(QWidget(window), ahead=True)
    inner.setAccessibleName("Date")
    qtbot.addWidget(window)

    def reader(text: str, *, ahead: bool = False) -> date | None:
        told.append((text, ahead))
        return date(2026, 11, 23) if text == "завтра" else None

    understand(window, reader)
    write(inner.edit, "завтра")
    assert inner.date() == date(2026, 11, 23)
    assert inner.problem() == ""
    assert ("завтра", True) in told
    inner.edit.editingFinished.emit()
    assert inner.typed() == "23.11.2026"
    inner.set_typed("послепослезавтра")
    assert inner.date() is None
    assert "послепослезавтра" in inner.problem()


@pytest.mark.parametrize("language", Language)
def test_an_empty_field_shows_as_much_of_what_can_be_typed_as_fits(field: DateField, language: Language) -> None:
    """Every word of the hint is read where the calendar is known."""
    with speaking(language):
        field.resize(500, field.height())
        whole = field.edit.placeholderText().split(", ")
        field.resize(field.edit.minimumWidth() + 40, field.height())
        narrow = field.edit.placeholderText().split(", ")
        described = field.edit.accessibleDescription()
    assert len(whole) == 4
    assert narrow == whole[: len(narrow)]
    assert len(narrow) < len(whole)
    assert all(typing(DAY, ahead=True).day(word) is not None for word in whole[1:])
    assert whole[1] in described


def test_a_description_of_the_field_stands_before_what_can_be_typed(field: DateField) -> None:
    field.setAccessibleDescription("The day of the talk.")
    said = field.edit.accessibleDescription()
    assert said.startswith("The day of the talk. ")
    assert "15.03" in said
