"""Seeing with other eyes: a loud strip over every page, nothing can be done, one button leads back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.users import Role, UserDraft
from app.services.desk import Desk
from app.ui.actions import SPECS
from app.ui.appeals.step_list import StepLine
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.page import ConsultationsPage
from app.ui.looking import LookDialog
from app.ui.main_window import MainWindow
from app.ui.only_looking import is_only_looking
from app.ui.parties.dialog import PartyDialog
from app.ui.people.page import PeoplePage
from app.ui.settings import Settings
from app.ui.widgets.labels import SignLine
from app.ui.words import Words
from tests.factories import client_draft, kept_appeal
from tests.ui.clipping import clipped, opened, unnamed
from tests.ui.hands import write


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    opened(made, 1280, 800)
    made.activateWindow()
    return made


def dialog(window: MainWindow) -> LookDialog:
    window.table["eyes.borrow"].trigger()
    return window.findChild(LookDialog)


def strip(window: MainWindow) -> str:
    banner = window.frame.looking
    return banner.words.text() if banner.isVisible() else ""


def test_the_menu_asks_whose_eyes_and_the_strip_stands_over_every_page(window: MainWindow) -> None:
    dialog(window).look()
    for page in ("today", "cases", "people", "calendar"):
        window.show_page(page)
        assert strip(window) == "You see what a volunteer sees. Nothing can be changed."
    assert not window.table["eyes.borrow"].isEnabled()
    window.frame.looking.button.click()
    assert strip(window) == ""
    assert window.shown() == "calendar"


def test_a_sensitive_case_is_out_of_sight_and_back_again(desk: Desk, window: MainWindow) -> None:
    appeal = kept_appeal(desk)
    desk.assignments.make_sensitive(appeal.case_id, "Отбасылық зорлық")
    erzhan = desk.people.add(UserDraft(name="Ержан", login="erzhan"))
    page = window.show_page("cases")
    assert isinstance(page, CasesPage)
    page.show_case(appeal.case_id)
    people = window.show_page("people")
    assert isinstance(people, PeoplePage)
    people.listing.show_id(erzhan.id)
    people.card.look.click()
    assert strip(window) == "You see what Ержан sees. Nothing can be changed."
    again = window.show_page("cases")
    assert isinstance(again, CasesPage)
    assert again is not page
    assert again.listing.list.model.rowCount() == 0
    window.table["eyes.return"].trigger()
    mine = window.show_page("cases")
    assert isinstance(mine, CasesPage)
    assert mine.listing.list.model.rowCount() == 1


def test_nothing_can_be_done_meanwhile_and_what_was_typed_waits(desk: Desk, window: MainWindow) -> None:
    talks = window.show_page("consultations")
    assert isinstance(talks, ConsultationsPage)
    write(talks.side.form.question, "Су туралы")
    window._looking.look(Role.VOLUNTEER)
    with pytest.raises(UserError) as refused:
        desk.clients.save(client_draft())
    assert refused.value.code == "only_looking"
    window._looking.end()
    back = window.page("consultations")
    assert isinstance(back, ConsultationsPage)
    assert back.side.form.question.toPlainText() == "Су туралы"


def test_what_changes_something_waits_with_its_reason_and_comes_back(window: MainWindow, desk: Desk) -> None:
    window.use(desk, locks=True)
    hints = {spec.name: window.table[spec.name].toolTip() for spec in SPECS}
    could = {spec.name for spec in SPECS if window.table[spec.name].isEnabled()}
    window._looking.look(Role.VOLUNTEER)
    waiting = {spec.name for spec in SPECS if not window.table[spec.name].isEnabled()}
    assert waiting & could == {
        *("consultation.new", "office.edit", "erasures.open", "password.change"),
        *("backup.make", "safety.open", "eyes.borrow", "visit.plan", "task.new"),
    }
    for name in waiting - {"eyes.borrow", "file.protect"}:
        assert "Back to me" in window.table[name].toolTip(), name
        assert "Back to me" in window.table[name].statusTip(), name
    window.table["eyes.return"].trigger()
    assert {spec.name for spec in SPECS if window.table[spec.name].isEnabled()} == could
    assert {spec.name: window.table[spec.name].toolTip() for spec in SPECS} == hints


def test_what_changes_something_on_a_page_waits_too_and_comes_back(window: MainWindow, desk: Desk) -> None:
    appeal = kept_appeal(desk)
    window._looking.look(Role.VOLUNTEER)
    talks, cases = window.show_page("consultations"), window.show_page("cases")
    assert isinstance(talks, ConsultationsPage)
    assert isinstance(cases, CasesPage)
    cases.show_case(appeal.case_id)
    cases.case.show_files()
    held = [talks.side.save_button, talks.listing.new_button, cases.case.new_button, cases.case.files.adding]
    talks.side.form.question.setPlainText("Су")
    assert [button.isEnabled() for button in held] == [False] * len(held)
    assert all("Back to me" in button.toolTip() for button in held)
    window._looking.end()
    mine = window.show_page("cases")
    assert isinstance(mine, CasesPage)
    mine.show_case(appeal.case_id)
    assert mine.case.new_button.isEnabled()
    assert mine.case.new_button.toolTip() == ""


def test_buttons_made_late_and_windows_of_cards_and_parties_wait_too_with_the_reason(
    window: MainWindow, desk: Desk, words: Words
) -> None:
    appeal = kept_appeal(desk)
    helper = desk.people.add(UserDraft(name="Ержан", login="erzhan"))
    desk.assignments.assign(appeal.case_id, helper.id, "Алып жүр")
    window._looking.look(Role.VOLUNTEER, helper.id)
    cases = window.show_page("cases")
    assert isinstance(cases, CasesPage)
    cases.show_appeal(appeal.id)
    steps = [button for button in cases.appeal.findChildren(QPushButton) if isinstance(button.parent(), StepLine)]
    assert len(steps) > 1
    cases.show_case(appeal.case_id)
    parties = cases.case.parties
    cases.case.open_card()
    card = cases.findChild(ClientDialog)
    parties.add()
    assert isinstance(parties.dialog, PartyDialog)
    late = [*steps, parties.adding, parties.mending, parties.removing, parties.dialog.saving]
    late += [card.save_button, card.about.proposing, card.about.consent.giving]
    assert [button.isEnabled() for button in late] == [False] * len(late)
    assert all("Back to me" in button.toolTip() for button in late)
    for dialog_of_it in (card, parties.dialog):
        assert words.say("error.only_looking") in [line.text() for line in dialog_of_it.findChildren(SignLine)]
    assert card.about.extracting.isEnabled()
    window._looking.end()
    mine = window.show_page("cases")
    assert isinstance(mine, CasesPage)
    mine.show_case(appeal.case_id)
    assert mine.case.parties.adding.isEnabled()


def test_a_window_that_goes_while_somebody_looks_holds_nothing_of_the_next(window: MainWindow) -> None:
    window._looking.look(Role.VOLUNTEER)
    assert is_only_looking()
    window.destroyed.emit()
    assert not is_only_looking()


def test_the_hint_of_a_readable_file_stays_while_somebody_looks_and_does_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    window._looking.look(Role.VOLUNTEER)
    assert "not protected" in window.frame.unprotected.text()
    with qtbot.assertNotEmitted(window.protection_wanted):
        window.frame.unprotected.button.click()
    window._looking.end()
    with qtbot.waitSignal(window.protection_wanted):
        window.frame.unprotected.button.click()


def test_escape_does_not_end_it_and_locking_does(desk: Desk, window: MainWindow) -> None:
    window._looking.look(Role.COORDINATOR)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert strip(window)
    window.rest()
    assert strip(window) == ""
    assert desk.context.seen_as is None


def test_a_volunteer_is_not_offered_it(desk: Desk, window: MainWindow) -> None:
    desk.context.user = desk.people.add(UserDraft(name="Ержан", login="erzhan"))
    window.rest()
    window.use(desk)
    assert not window.table["eyes.borrow"].isEnabled()


def test_a_person_has_the_role_they_have(desk: Desk, window: MainWindow) -> None:
    aigul = desk.people.add(UserDraft(name="Айгүл", login="aigul", role=Role.COORDINATOR))
    asked = dialog(window)
    asked.person.set_value(aigul.id)
    assert (asked.role.code(), asked.role.isEnabled()) == (Role.COORDINATOR, False)
    asked.look()
    assert desk.context.seen_as == aigul


def test_nothing_is_cut_off_in_any_language(
    qtbot: QtBot, desk: Desk, any_words: Words, changes: Changes, settings: Settings
) -> None:
    made = MainWindow(desk, any_words, changes, settings)
    qtbot.addWidget(made)
    opened(made, 1280, 800)
    asked = dialog(made)
    opened(asked, 440, 260)
    assert (clipped(asked), unnamed(asked)) == ([], [])
    asked.look()
    opened(made, 1280, 800)
    assert clipped(made.frame.looking) == []
