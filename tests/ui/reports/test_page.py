"""The reports page: what is asked is counted beside the window, and a number opens its records."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.codes import Topic
from app.domain.languages import Language
from app.domain.reports import Dimension, Gap, Measure, Span, Table
from app.services.desk import Desk
from app.services.reports import GoOn
from app.ui.reports.behind import BehindDialog
from app.ui.reports.beside import Beside
from app.ui.reports.form_dialog import FormDialog
from app.ui.reports.page import ReportsPage
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import kept_client, kept_talk
from tests.ui.clipping import opened

Made = Callable[[], ReportsPage]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> ReportsPage:
    kept_talk(desk, kept_client(desk).id, topic=Topic.LAND)
    kept_talk(desk, None, topic=Topic.TAX, minutes=0)
    made = ReportsPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1100, 700)
    with qtbot.waitSignal(made.numbers.beside.idle):
        made.reload()
    return made


def counted(qtbot: QtBot, page: ReportsPage, beside: Beside, deed: Callable[[], object]) -> ReportsPage:
    with qtbot.waitSignal(beside.idle):
        deed()
    return page


def test_the_table_says_what_was_counted_and_the_bars_say_the_same(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.numbers.beside, lambda: page.numbers.rows.set_code(Dimension.TOPIC))
    assert page.numbers.grid.texts() == [["Land", "1"], ["Tax", "1"], ["Total", "2"]]
    assert [(bar.label, bar.said) for bar in page.numbers.chart.bars()] == [("Land", "1"), ("Tax", "1")]
    assert page.numbers.chart.accessibleDescription() == "Land: 1; Tax: 1"


def test_another_number_offers_what_divides_it_and_says_what_it_means(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.numbers.beside, lambda: page.numbers.measure.set_code(Measure.MINUTES))
    assert page.numbers.grid.texts()[-1] == ["Total", "0.7"]
    assert "minutes" in page.numbers.means.text()
    assert page.numbers.rows.code() is Dimension.MONTH


def test_the_year_before_has_columns_of_its_own(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.numbers.beside, lambda: page.numbers.compared.setChecked(True))
    assert page.numbers.grid.texts()[-1] == ["Total", "2", "0", "+2"]


def test_a_period_is_named_or_typed(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.numbers.beside, lambda: page.period.span.set_code(Span.LAST_YEAR))
    assert page.numbers.grid.texts()[-1] == ["Total", "0"]
    counted(qtbot, page, page.numbers.beside, lambda: page.period.from_on.set_date(date(2026, 11, 1)))
    assert page.period.span.code() is Span.OWN
    assert page.notice.text()


def test_enter_on_a_number_opens_its_records_and_a_line_leads_on(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.numbers.beside, lambda: page.numbers.rows.set_code(Dimension.TOPIC))
    page.numbers.grid.setCurrentCell(1, 1)
    qtbot.keyClick(page.numbers.grid, Qt.Key.Key_Return)
    dialog = page.findChild(BehindDialog)
    assert dialog is not None
    assert dialog.heading.text() == "Talks · Tax · 1"
    assert dialog.list.count() == 1
    with qtbot.waitSignal(page.consultation_chosen):
        dialog.list.opened.emit(dialog.list.model.row(0))


def test_what_is_missing_opens_its_records(qtbot: QtBot, page: ReportsPage) -> None:
    counted(qtbot, page, page.missing.beside, lambda: page.tabs.setCurrentIndex(1))
    rows = dict(zip(Gap, page.missing.grid.texts(), strict=True))
    assert rows[Gap.TALK_MINUTES][2:] == ["1", "2"]
    page.missing.grid.setCurrentCell(0, 0)
    qtbot.keyClick(page.missing.grid, Qt.Key.Key_Return)
    dialog = page.findChild(BehindDialog)
    assert dialog is not None
    assert dialog.list.count() == 1


def test_a_count_that_is_stopped_leaves_the_table_as_it_was(qtbot: QtBot, page: ReportsPage) -> None:
    before = page.numbers.table

    def never(go_on: GoOn) -> Table:
        while True:
            go_on(0, 1)

    taken: list[object] = []
    with qtbot.waitSignal(page.numbers.beside.idle):
        page.numbers.beside.begin(never, taken.append)
        page.numbers.beside.stopping.click()
    assert taken == []
    assert page.numbers.table is before


def test_the_table_is_written_as_a_workbook_where_the_person_wants_it(page: ReportsPage, tmp_path: Path) -> None:
    page.numbers.ask_path = lambda name: tmp_path / name
    page.numbers.saving.click()
    assert (tmp_path / "talks.xlsx").read_bytes().startswith(b"PK")
    assert "talks.xlsx" in page.notice.text()


def test_a_form_is_changed_indicator_by_indicator(qtbot: QtBot, page: ReportsPage, desk: Desk) -> None:
    page.donor.begin()
    dialog = page.findChild(FormDialog)
    assert dialog is not None
    field = dialog.indicators
    dialog.name.setText("Fund")
    field.adding.click()
    field.measure.set_code(Measure.DECISIONS)
    field.only_by.set_code(Dimension.OUTCOME)
    field.only.set_typed("satisfied")
    field.name_en.setText("Won")
    field.name_en.textEdited.emit("Won")
    field.target.setText("12")
    field.target.textEdited.emit("12")
    field.up.click()
    with qtbot.waitSignal(dialog.saved):
        dialog.saving.click()
    (kept,) = desk.donors.forms()
    won = kept.indicators[-2]
    assert (won.name_en, won.measure, won.only_by, won.only, won.target) == (
        "Won",
        Measure.DECISIONS,
        Dimension.OUTCOME,
        "satisfied",
        12,
    )
    assert page.donor.form.currentText() == "Fund"


def test_while_another_form_is_counted_the_one_before_cannot_be_kept_as_sent(
    qtbot: QtBot, page: ReportsPage, desk: Desk
) -> None:
    usual = desk.donors.usual(Language.ENGLISH)
    for name in ("First fund", "Second fund"):
        desk.donors.save(None, replace(usual, name=name))
    counted(qtbot, page, page.missing.beside, lambda: page.tabs.setCurrentIndex(1))
    donor = page.donor
    counted(qtbot, page, donor.beside, lambda: page.tabs.setCurrentIndex(2))
    assert donor.sending.isEnabled()
    with qtbot.waitSignal(donor.beside.idle):
        donor.form.setCurrentIndex(1)
        assert not donor.sending.isEnabled()
        donor.send()
        assert desk.donors.snapshots() == ()
    assert donor.report is not None
    assert donor.report.form == "Second fund"
    assert donor.sending.isEnabled()


def test_what_was_typed_in_a_form_waits_where_it_was_not_saved(page: ReportsPage, desk: Desk) -> None:
    page.donor.begin()
    dialog = page.findChild(FormDialog)
    assert dialog is not None
    dialog.name.setText("Half typed")
    dialog.indicators.removing.click()
    assert dialog.keeper is not None
    dialog.keeper.flush()
    again = FormDialog(desk, dialog._words, None, page)
    assert again.name.text() == "Half typed"
    assert len(again.indicators.indicators()) == len(dialog.indicators.indicators())
    for one in (again, dialog):
        one.done(0)


@pytest.mark.parametrize("tab", range(3))
def test_the_page_speaks_the_language_of_now(qtbot: QtBot, page: ReportsPage, tab: int, any_words: Words) -> None:
    del any_words
    page.tabs.setCurrentIndex(tab)
    page.retranslate()
    assert page.accessibleName()
    assert TODAY.year == page.numbers.counting().period.from_on.year  # type: ignore[union-attr]  # a year was asked
    qtbot.waitUntil(lambda: not page.numbers.beside.is_busy)
