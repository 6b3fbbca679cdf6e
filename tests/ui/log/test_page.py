"""The page of the log: lines by page, a line explained in words, the chain checked; a broken line is named."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.audit import Noun
from app.domain.languages import Language
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.ui.log.page import LogPage
from app.ui.widgets.windowed import KEPT, PAGE
from app.ui.words import Words
from tests.conftest import NOW, TODAY
from tests.factories import OFFICE, client_draft, kept_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached

DAYS = (TODAY.replace(day=1), TODAY.replace(day=2))


def shown(qtbot: QtBot, desk: Desk, words: Words) -> LogPage:
    made = LogPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1048, 680)
    made.activateWindow()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> LogPage:
    desk.office.save(OFFICE)
    appeal = kept_appeal(desk)
    erzhan = desk.people.add(UserDraft(name="Ержан", login="erzhan"))
    desk.assignments.assign(appeal.case_id, erzhan.id, "Жауабын күту керек")
    desk.auditing.taken_in(3, datetime(2026, 11, 19, 20, tzinfo=UTC))
    return shown(qtbot, desk, words)


def told(page: LogPage) -> list[str]:
    return [line.text for line in page.detail.text.lines()]


def choose(page: LogPage, deed: str) -> None:
    rows = range(page.listing.list.model.rowCount())
    page.listing.list.table.selectRow(next(row for row in rows if page.listing.list.model.row(row).deed == deed))


def test_the_latest_line_is_first_and_failed_unlocking_is_told(page: LogPage) -> None:
    row = page.listing.list.model.row(0)
    assert (row.deed, row.noun) == ("auditing.take_in", "vault")
    here = NOW.astimezone()
    assert told(page)[:3] == ["Failed unlocking", f"{here:%d.%m.%Y %H:%M} · {row.who}", "Failed tries: 3"]
    assert page.listing.counted.text() == f"Lines: {page.listing.list.model.rowCount()}"


def test_a_line_tells_each_field_before_and_after_with_reason_number_and_hash(desk: Desk, page: LogPage) -> None:
    choose(page, "cases.assign")
    row = page.listing.list.current_row()
    lines = told(page)
    assert "Reason: Жауабын күту керек" in lines
    assert f"Volunteer: {desk.context.user.name} → Ержан" in lines
    assert lines[-1] == f"Line {row.id} of the log, hash {row.hash}"


def test_a_line_leads_to_its_case(qtbot: QtBot, desk: Desk, page: LogPage) -> None:
    choose(page, "cases.open")
    with qtbot.waitSignal(page.case_chosen) as chosen:
        page.detail.opening.click()
    assert chosen.args == [desk.cases.rows()[0].id]
    choose(page, "office.save")
    assert not page.detail.opening.isVisible()


def test_lines_are_narrowed_by_person_kind_and_period_and_widened_again(desk: Desk, page: LogPage) -> None:
    everything = page.listing.list.model.rowCount()
    page.listing.noun.set_code(Noun.PEOPLE)
    model = page.listing.list.model
    assert {model.row(row).noun for row in range(model.rowCount())} == {"people"}
    erzhan = next(user for user in desk.people.active() if user.name == "Ержан")
    page.listing.who.set_value(erzhan.id)
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    assert page.listing.list.model.rowCount() == everything
    page.listing.from_on.set_date(TODAY)
    assert page.listing.list.model.rowCount() == everything
    page.listing.from_on.set_date(DAYS[0])
    page.listing.until_on.set_date(DAYS[1])
    assert page.listing.list.model.rowCount() == 0


def test_a_long_log_is_read_by_pages(desk: Desk, page: LogPage) -> None:
    for number in range(PAGE * 3):
        desk.auditing.taken_in(number + 1)
    page.reload()
    model = page.listing.list.model
    first = model.row(model.rowCount() - 1)
    assert first.id == 1
    page.listing.list.table.selectRow(model.rowCount() - 1)
    assert told(page)[-1].startswith("Line 1 of the log")
    assert len(model._pages) <= KEPT


def test_the_chain_is_checked_beside_the_window(qtbot: QtBot, page: LogPage) -> None:
    page.listing.checking.setFocus()
    with qtbot.waitSignal(page.checked) as found:
        QTest.keyClick(page.listing.checking, Qt.Key.Key_Space)
    assert found.args is not None
    assert page.notice.text().startswith(f"The chain is whole: {found.args[0].lines} lines")
    assert page.notice.text().endswith(found.args[0].hash)


def test_the_first_broken_line_is_named(qtbot: QtBot, desk: Desk, page: LogPage) -> None:
    with desk.context.database.write() as tx:
        tx.exec_driver_sql("DROP TRIGGER audit_no_update")
        tx.exec_driver_sql("UPDATE audit SET who = 'Басқа' WHERE id = 2")
    with qtbot.waitSignal(page.checked):
        page.check()
    assert "line 2 of the log was changed" in page.notice.text()


def test_a_volunteer_is_told_that_they_read_about_their_own_cases(qtbot: QtBot, desk: Desk, words: Words) -> None:
    kept_appeal(desk)
    desk.context.user = desk.people.add(UserDraft(name="Ержан", login="erzhan"))
    page = shown(qtbot, desk, words)
    assert page.listing.own.isVisible()
    assert {page.listing.list.model.row(row).noun for row in range(page.listing.list.model.rowCount())} == {"people"}


def test_nothing_is_cut_off_and_everything_has_a_name_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words
) -> None:
    kept_appeal(desk)
    page = shown(qtbot, desk, any_words)
    choose(page, "cases.open")
    opened(page, 1048, 680)
    assert (clipped(page), unnamed(page), unreached(page)) == ([], [], [])


def cells(page: LogPage, deed: str, key: str = "noun") -> set[str]:
    """What stands in a column of every line of a deed."""
    model = page.listing.list.model
    place = [column.key for column in model.columns].index(key)
    return {str(model.index(row, place).data()) for row in range(model.rowCount()) if model.row(row).deed == deed}


def test_each_line_says_what_it_is_about(qtbot: QtBot, desk: Desk, words: Words) -> None:
    appeal = kept_appeal(desk)
    number = desk.cases.file(appeal.case_id).case.number
    one, other = (desk.clients.save(client_draft(surname=name)) for name in ("Смағұлова", "Смагулова"))
    seen = desk.merges.preview(one.id, other.id)
    desk.merges.merge(seen, seen.proposed())
    desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    page = shown(qtbot, desk, words)
    assert {f"{number} · Case", f"{number} · Paper"} <= cells(page, "cases.open")
    both = {f"{a.full_name} + {b.full_name} · Client card" for a, b in ((one, other), (other, one))}
    assert cells(page, "clients.merge") == both
    assert cells(page, "clients.unmerge") == both
    words.set_language(Language.RUSSIAN)
    assert f"{number} · Дело" in cells(page, "cases.open")
