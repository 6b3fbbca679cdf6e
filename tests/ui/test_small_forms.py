"""What is typed into a small form is there again after a lock, and gone where it was thrown away on purpose."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.attachments import AttachmentDraft
from app.domain.drafts import Draft, DraftPlace
from app.services.desk import Desk
from app.ui.authorities.dialogs import CheckDialog, CompleteDialog
from app.ui.authorities.page import AuthoritiesPage
from app.ui.calendar.page import CalendarPage
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.files.dialog import AddFileDialog, ChangeFileDialog, FileDialog, RemoveFileDialog
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.start.office import OfficeDialog
from app.ui.today.lines import Group
from app.ui.today.page import TodayPage
from app.ui.unsaved import DraftKeeper
from app.ui.words import Words
from tests.factories import OFFICE, body_id, registered_appeal

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    """The real window."""
    desk.office.save(OFFICE)
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def appeal(desk: Desk) -> Appeal:
    """A registered appeal."""
    return registered_appeal(desk, date(2026, 11, 12))


def body_page(window: MainWindow, desk: Desk) -> AuthoritiesPage:
    page = window.show_page("authorities")
    assert isinstance(page, AuthoritiesPage)
    page.show_authority(body_id(desk, "akimat-abai"))
    return page


def case_page(window: MainWindow) -> CasesPage:
    page = window.show_page("cases")
    assert isinstance(page, CasesPage)
    return page


def calendar_page(window: MainWindow) -> CalendarPage:
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.year.show_day(date(2026, 11, 25))
    return page


def the(window: MainWindow, kind: type[Kind]) -> Kind:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def scan_of(desk: Desk, appeal: Appeal) -> int:
    return desk.attachments.add_bytes(appeal.case_id, b"SMS", AttachmentDraft(name="SMS.png")).id


def type_of_a_body(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del appeal, folder
    body_page(window, desk).edit()
    the(window, CompleteDialog).reception_hours.setText("10:00–12:00")


def type_of_a_check(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del appeal, folder
    body_page(window, desk).check()
    the(window, CheckDialog).by.setText("Ермек, позвонила")


def type_of_the_office(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk, appeal, folder
    window.table["office.edit"].trigger()
    the(window, OfficeDialog).fields.name.setText("Жаңа кеңсе")


def type_of_a_day(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk, appeal, folder
    page = calendar_page(window)
    page.card.change_wanted.emit()
    page.change.reason.setText("Қаулы № 12")


def type_of_a_year(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk, appeal, folder
    page = calendar_page(window)
    page.card.confirmation_wanted.emit()
    page.confirm.reason.setText("Бұйрық № 3")


def type_of_a_closure(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk, appeal, folder
    page = calendar_page(window)
    page.card.closure_wanted.emit()
    page.closure.name.setText("Ремонт")
    page.closure.last.edit.setText("31.11")


def type_of_a_correction(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk, folder
    page = case_page(window)
    page.show_appeal(appeal.id)
    page.appeal.events.mend(appeal.events[-1].id)
    page.appeal.events.form.number.setText("ЖТ-2026-0777")
    page.appeal.events.reason.setText("Номер другой")


def type_of_a_new_file(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del desk
    page = case_page(window)
    page.show_case(appeal.case_id)
    scan = folder / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    page.case.show_files().take([scan])
    dialog = the(window, AddFileDialog)
    dialog.note.setText("Принесла соседка")
    dialog.paper.set_value(appeal.id)
    dialog.proved.set_value(appeal.events[-1].id)


def type_of_a_file(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del folder
    key = scan_of(desk, appeal)
    page = case_page(window)
    page.show_case(appeal.case_id)
    assert page.case.show_files().list.select_id(key)
    page.case.files.mend()
    the(window, ChangeFileDialog).note.setText("Со второго телефона")


def type_of_a_removal(window: MainWindow, desk: Desk, appeal: Appeal, folder: Path) -> None:
    del folder
    key = scan_of(desk, appeal)
    page = case_page(window)
    page.show_case(appeal.case_id)
    assert page.case.show_files().list.select_id(key)
    page.case.files.remove()
    the(window, RemoveFileDialog).reason.setText("Не к тому делу")


SMALL: Mapping[DraftPlace, Callable[[MainWindow, Desk, Appeal, Path], None]] = {
    DraftPlace.BODY: type_of_a_body,
    DraftPlace.CHECK: type_of_a_check,
    DraftPlace.OFFICE: type_of_the_office,
    DraftPlace.DAY: type_of_a_day,
    DraftPlace.YEAR: type_of_a_year,
    DraftPlace.CLOSURE: type_of_a_closure,
    DraftPlace.CORRECTION: type_of_a_correction,
    DraftPlace.NEW_FILE: type_of_a_new_file,
    DraftPlace.FILE: type_of_a_file,
    DraftPlace.REMOVAL: type_of_a_removal,
}
"""The small forms; talks, cards, papers and events are walked through in `test_unsaved`."""


def fields_of(window: MainWindow) -> dict[str, str]:
    """What stands in the one form where something typed is not saved."""
    keepers = {
        (keeper._place, tuple(keeper._read().items()))
        for keeper in window.findChildren(DraftKeeper)
        if keeper.is_dirty()
    }
    ((_, fields),) = keepers
    return dict(fields)


@pytest.mark.parametrize("place", SMALL, ids=str)
def test_a_small_form_survives_a_lock_and_is_gone_on_with_from_today(
    window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path, place: DraftPlace
) -> None:
    SMALL[place](window, desk, appeal, tmp_path)
    typed = fields_of(window)
    window.rest()
    (waits,) = desk.drafts.waiting()
    assert (waits.place, waits.fields) == (place, typed)
    assert waits.title
    window.use(desk)
    today = window.show_page("today")
    assert isinstance(today, TodayPage)
    today.reload()
    today.list.setCurrentIndex(today.model.first_of(Group.DRAFTS))
    today.list.activated.emit(today.list.currentIndex())
    assert fields_of(window) == typed
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_the_first_escape_asks_and_the_second_throws_away(
    qtbot: QtBot, window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path
) -> None:
    type_of_the_office(window, desk, appeal, tmp_path)
    dialog = the(window, OfficeDialog)
    window.keep_drafts()
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.notice.button.text() == "Close without saving"
    dialog.fields.volunteer.setText("Бота")
    assert dialog.notice.text() == ""
    dialog.reject()
    with qtbot.waitSignal(dialog.finished):
        dialog.notice.button.click()
    assert desk.drafts.waiting() == ()
    window.keep_drafts()
    assert desk.drafts.waiting() == ()


def test_saving_a_small_form_forgets_its_draft(window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path) -> None:
    type_of_a_new_file(window, desk, appeal, tmp_path)
    window.keep_drafts()
    assert len(desk.drafts.waiting()) == 1
    the(window, FileDialog).saving.click()
    assert desk.drafts.waiting() == ()
    (kept,) = desk.attachments.of_appeal(appeal.id)
    assert (kept.note, kept.event_id) == ("Принесла соседка", appeal.events[-1].id)


def test_leaving_the_calendar_asks_once_and_what_is_accepted_leaves_no_draft(
    qtbot: QtBot, window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path
) -> None:
    type_of_a_closure(window, desk, appeal, tmp_path)
    page = calendar_page(window)
    window.keep_drafts()
    page.closure.leaving.click()
    assert page.side.currentWidget() is page.closure
    assert page.notice.text()
    page.closure.last.set_date(None)
    assert not page.notice.text()
    page.closure.doing.click()
    assert page.side.currentWidget() is page.card
    assert desk.drafts.waiting() == ()
    type_of_a_day(window, desk, appeal, tmp_path)
    page.change.name.setText("Аза тұту күні")
    window.keep_drafts()
    with qtbot.waitSignal(page.looked):
        page.change.doing.click()
    with qtbot.waitSignal(page.kept):
        page.preview.accepted.emit()
    assert desk.drafts.waiting() == ()
    type_of_a_year(window, desk, appeal, tmp_path)
    window.keep_drafts()
    page.confirm.leaving.click()
    page.confirm.leaving.click()
    assert page.side.currentWidget() is page.card
    assert desk.drafts.waiting() == ()


def test_a_correction_given_up_and_a_walk_to_a_new_event_mix_nothing(
    window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path
) -> None:
    type_of_a_correction(window, desk, appeal, tmp_path)
    panel = case_page(window).appeal.events
    panel.begin("answered")
    (waits,) = desk.drafts.waiting()
    assert (waits.place, waits.fields["number"]) == (DraftPlace.CORRECTION, "ЖТ-2026-0777")
    panel.form.note.setText("Пришёл на почту")
    window.keep_drafts()
    assert {draft.place for draft in desk.drafts.waiting()} == {DraftPlace.CORRECTION, DraftPlace.EVENT}
    panel.mend(appeal.events[-1].id)
    assert panel.form.number.text() == "ЖТ-2026-0777"
    assert panel.reason.text() == "Номер другой"
    panel.cancel()
    assert [draft.place for draft in desk.drafts.waiting()] == [DraftPlace.EVENT]
    assert panel.form.note.text() == "Пришёл на почту"


def test_a_file_that_is_gone_is_said_when_somebody_goes_on(
    window: MainWindow, desk: Desk, appeal: Appeal, tmp_path: Path
) -> None:
    type_of_a_new_file(window, desk, appeal, tmp_path)
    window.rest()
    (waits,) = desk.drafts.waiting()
    (tmp_path / "scan.pdf").unlink()
    window.use(desk)
    window.resume(waits)
    assert "no longer there" in case_page(window).case.files.notice.text()
    assert isinstance(waits, Draft)
