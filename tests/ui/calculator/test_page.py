"""Dates without a case: the answer at once, what would change it, the body's own date, text, JSON and paper."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.services.desk import Desk
from app.ui import theme
from app.ui.calculator.page import CalculatorPage
from app.ui.notes.dialog import NoteDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

SIZE = (1134, 640)
SMALLEST = (744, 472)
"""What a page gets of the smallest window."""


def made(qtbot: QtBot, desk: Desk, words: Words) -> CalculatorPage:
    page = CalculatorPage(desk, words)
    qtbot.addWidget(page)
    opened(page, *SIZE)
    page.activateWindow()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> CalculatorPage:
    return made(qtbot, desk, words)


def typed(page: CalculatorPage, name: str, text: str) -> None:
    field = page.question.form.field(name)
    line = getattr(field, "edit", field)
    line.clear()
    line.setFocus()
    write(line, text)


def test_the_page_opens_with_an_answer_for_today(page: CalculatorPage) -> None:
    assert page.question.question().from_on == TODAY
    assert page.answer.date.text() == "Friday, 11 December 2026"
    assert page.answer.chip.text() == "Every day counted is confirmed"
    assert "15 working days" in page.answer.summary.text()
    assert [line.mark for line in page.answer.why.lines() if line.tone == "counted"][-1] == "15"


def test_a_typed_day_is_answered_at_once_and_an_unconfirmed_year_is_called_provisional(page: CalculatorPage) -> None:
    typed(page, "from_on", "14.12.2026")
    assert page.answer.date.text() == "Friday, 8 January 2027"
    assert page.answer.chip.text().startswith("Provisional")
    assert any("preliminary" in line.text for line in page.answer.why.lines())


def test_a_rule_is_chosen_by_any_word_in_any_language(page: CalculatorPage) -> None:
    chooser = page.question.rule
    chooser.setFocus()
    chooser.clear()
    write(chooser, "AP-07")
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    page.question.from_on.edit.setFocus()
    assert page.question.rule_id() == "AP-07"
    assert page.answer.date.text() == "Tuesday, 17 November 2026"
    assert "No later than" in page.answer.why.lines()[1].text


def test_the_hour_is_asked_only_where_something_comes_to_a_body(page: CalculatorPage) -> None:
    assert page.question.at.isVisible()
    typed(page, "at", "17:30")
    typed(page, "closing", "17:00")
    assert page.answer.date.text() == "Monday, 14 December 2026"
    assert any("after closing time" in line.text for line in page.answer.why.lines())
    page.question.show_rule("PC-01")
    assert not page.question.at.isVisible()
    assert page.question.question().at is None


def test_the_body_that_counts_calendar_days_is_shown_its_mistake(page: CalculatorPage) -> None:
    assert not page.stated.isVisible()
    typed(page, "stated_on", "05.12.2026")
    assert page.stated.isVisible()
    assert "4 working days apart" in page.stated.text()
    assert "calendar days are counted instead of working days" in page.stated.text()
    typed(page, "stated_on", "11.12.2026")
    assert page.stated.text() == "The body's date is the date by law."
    page.question.stated_on.set_date(None)
    assert not page.stated.isVisible()


def test_a_day_that_does_not_exist_is_said_beside_its_field_and_nothing_is_answered(page: CalculatorPage) -> None:
    typed(page, "from_on", "31.02.2026")
    assert page.side.currentWidget() is page.nothing
    assert page.question.question() is None
    typed(page, "from_on", "20.11.2026")
    assert page.side.currentWidget() is page.answer


def test_a_year_without_calendar_is_said_on_the_page_in_the_language_of_now(page: CalculatorPage, words: Words) -> None:
    typed(page, "from_on", "31.12.2027")
    english = page.notice.text()
    assert "2028" in english
    assert page.side.currentWidget() is page.nothing
    words.set_language(Language.RUSSIAN)
    assert page.notice.text() != english
    assert "2028" in page.notice.text()


def test_a_rule_without_a_length_says_why_and_offers_no_comparison(page: CalculatorPage) -> None:
    page.question.show_rule("AP-03")
    assert page.answer.date.text().startswith("The body sets the term")
    page.answer.tabs.setCurrentIndex(1)
    assert page.answer.comparison.list.model.rowCount() == 0
    assert page.answer.comparison.list.empty.isVisible()
    assert not page.answer.comparison.other.isVisible()


def test_old_and_new_reading_stand_side_by_side(page: CalculatorPage) -> None:
    page.answer.tabs.setCurrentIndex(1)
    found = page.answer.comparison
    titles = [found.list.model.row(place).title for place in range(found.list.model.rowCount())]
    assert titles == [
        "If registered one working day later",
        "If it comes after closing time",
        "By the wording in force until 28.12.2025",
    ]
    found.list.table.selectRow(2)
    assert found.other_title.text() == titles[2]
    assert "from its receipt" in " ".join(line.text for line in found.other.lines())
    assert "day after registration" in " ".join(line.text for line in found.asked.lines())
    assert any("10.12.2026" in line.text for line in found.other.lines())


def test_other_readings_of_the_old_wording_stand_beside_the_date(page: CalculatorPage) -> None:
    assert not page.answer.readings.isVisible()
    typed(page, "from_on", "20.11.2025")
    assert "10.12.2025" in page.answer.readings.text()


@pytest.mark.usefixtures("qtbot")
def test_the_calculation_is_copied_as_text_and_as_json(page: CalculatorPage) -> None:
    typed(page, "stated_on", "05.12.2026")
    page.answer.texting.trigger()
    text = QGuiApplication.clipboard().text()
    assert "Last day: 11.12.2026, Friday" in text
    assert "The body says: 05.12.2026" in text
    assert page.notice.text().startswith("Copied")
    page.answer.coding.trigger()
    assert json.loads(QGuiApplication.clipboard().text())["stated"]["ways"] == ["calendar_days"]


def test_the_paper_is_offered_with_everything_that_was_asked(page: CalculatorPage) -> None:
    typed(page, "stated_on", "05.12.2026")
    page.answer.printing.click()
    dialog = page.findChild(NoteDialog)
    assert dialog.isVisible()
    assert dialog.pdf.page_count() == 1
    dialog.leaving.click()


def test_after_a_change_of_the_calendar_the_answer_is_counted_anew(page: CalculatorPage) -> None:
    page.answer.date.setText("")
    page.reload()
    assert page.answer.date.text() == "Friday, 11 December 2026"


def test_the_language_may_change_under_the_answer(page: CalculatorPage, words: Words) -> None:
    typed(page, "stated_on", "05.12.2026")
    words.set_language(Language.KAZAKH)
    assert page.question.rule.text() == "AP-04 Арызға жауап беру"
    assert "2026 жылғы 11 желтоқсан" in page.answer.date.text()
    assert "Заң бойынша" in page.stated.text()
    words.set_language(Language.RUSSIAN)
    assert "Неделя" not in page.answer.date.text()
    assert "календарные" in page.stated.text()


@pytest.mark.parametrize("size", [SIZE, SMALLEST], ids=["usual", "smallest"])
def test_every_word_fits_and_every_input_is_named_and_reached(
    qtbot: QtBot, desk: Desk, any_words: Words, size: tuple[int, int]
) -> None:
    page = CalculatorPage(desk, any_words)
    qtbot.addWidget(page)
    page.question.from_on.set_date(date(2025, 11, 20))
    page.question.stated_on.set_date(date(2025, 12, 5))
    for outer, inner in ((0, 0), (0, 1), (1, 0)):
        page.tabs.setCurrentIndex(outer)
        page.answer.tabs.setCurrentIndex(inner)
        opened(page, *size)
        assert clipped(page) == []
        assert unnamed(page) == []
        assert unreached(page) == []


@pytest.mark.usefixtures("light_again")
def test_the_page_changes_its_colours_while_it_is_open(page: CalculatorPage, qapp: QApplication) -> None:
    before = page.grab().toImage()
    theme.apply(qapp, theme.Look.DARK)
    QApplication.processEvents()
    assert page.grab().toImage() != before


def test_a_rule_without_a_length_says_nothing_of_confirmed_days(page: CalculatorPage) -> None:
    assert page.answer.chip.isVisible()
    page.question.show_rule("AP-03")
    assert not page.answer.chip.isVisible()
