"""The window of erasures: proposals decided, people listed, copies named, the office's own term."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.erasures import ErasureDraft, ErasureGround, ErasureState
from app.domain.languages import Language
from app.domain.users import Role, User, UserDraft
from app.law.calendar import WorkingCalendar
from app.services.desk import Desk
from app.ui.cases.case_view import CaseView
from app.ui.changes import Changes
from app.ui.clients.dialog import ClientDialog
from app.ui.clients.erasure_dialog import ProposalDialog
from app.ui.erasures.decisions import CarryOutDialog, RefusalDialog
from app.ui.erasures.dialog import ErasuresDialog
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import consultation_draft, kept_client
from tests.services.conftest import World, open_world
from tests.services.whole_person import kept_person
from tests.ui.clipping import clipped, opened, unnamed, unreached

D = TypeVar("D", bound=QDialog)
DRAFT = ErasureDraft(ground=ErasureGround.COURT, reason="Сот шешімі")


@pytest.fixture
def coordinator(desk: Desk) -> User:
    return desk.people.add(UserDraft(name="Гүлнар", role=Role.COORDINATOR))


@pytest.fixture
def proposed(desk: Desk, coordinator: User) -> int:
    """A person with a closed matter, proposed by the coordinator; the administrator sits there."""
    person = kept_person(desk, TODAY)
    desk.cases.close(person.case_id)
    boss, desk.context.user = desk.context.user, coordinator
    key = desk.erasures.propose(person.client.id, DRAFT).id
    desk.context.user = boss
    return key


@pytest.fixture
def world(calendar: WorkingCalendar) -> Iterator[World]:
    """An office whose day can be moved."""
    made = open_world(calendar)
    yield made
    made.desk.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(host: QWidget, desk: Desk, words: Words, proposed: int) -> ErasuresDialog:
    """The window with one proposal that waits."""
    assert proposed
    made = ErasuresDialog(desk, words, host)
    opened(made, 860, 560)
    return made


def above(widget: QWidget, kind: type[D]) -> D:
    (found,) = [one for one in widget.findChildren(kind) if one.isVisible()]
    return found


def carried_out(qtbot: QtBot, dialog: ErasuresDialog, asked: CarryOutDialog) -> None:
    """Tick and press; the end is waited for, with the folder of backups read anew."""
    asked.sure.click()
    with qtbot.waitSignals([asked.erased, dialog.looked]):
        asked.saving.click()


def test_a_proposal_is_carried_out_after_one_tick_more(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog, proposed: int
) -> None:
    dialog.erasing.click()
    asked = above(dialog, CarryOutDialog)
    assert "Жоғалтқанова" in asked.meaning.text()
    asked.saving.click()
    assert [one.id for one in desk.erasures.waiting()] == [proposed]
    carried_out(qtbot, dialog, asked)
    (done,) = desk.erasures.done()
    assert (done.id, done.proposed_by) == (proposed, "Гүлнар")
    assert dialog.tabs.currentWidget().isAncestorOf(dialog.erased)
    assert "Nothing of the person is left" in dialog.notice.text()
    assert "No older copy" in dialog.copies.text()
    assert (dialog.waiting.model.rowCount(), dialog.erased.model.rowCount()) == (0, 1)


def test_the_erasing_button_waits_for_its_tick_and_no_key_presses_it(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog, proposed: int
) -> None:
    dialog.erasing.click()
    asked = above(dialog, CarryOutDialog)
    assert not asked.saving.isEnabled()
    assert asked.saving.property("look") != "primary"
    asked.sure.click()
    assert asked.saving.isEnabled()
    assert (asked.saving.isDefault(), asked.saving.autoDefault(), asked.closing.isDefault()) == (False, False, True)
    asked.sure.setFocus()
    qtbot.keyClick(asked.sure, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert [one.id for one in desk.erasures.waiting()] == [proposed]


def test_the_window_goes_on_while_the_data_is_destroyed_and_nobody_closes_it_meanwhile(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog
) -> None:
    dialog.erasing.click()
    asked = above(dialog, CarryOutDialog)
    asked.sure.click()
    with qtbot.waitSignal(asked.erased), desk.context.database.write():  # somebody else writes: the deed has to wait
        asked.saving.click()
        assert "Please wait" in asked.notice.text()
        asked.reject()
        asked.saving.click()
        assert asked.isVisible()
        assert not asked.saving.isEnabled()
    assert len(desk.erasures.done()) == 1


def test_a_name_that_stands_elsewhere_is_told_before_and_after(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog
) -> None:
    other = kept_client(desk, surname="Петрова")
    desk.consultations.record(
        consultation_draft(date(2026, 11, 2), client_id=other.id, question="Жоғалтқанова Ұмытшақ туралы")
    )
    dialog.erasing.click()
    asked = above(dialog, CarryOutDialog)
    assert "02.11.2026" in asked.named.text()
    carried_out(qtbot, dialog, asked)
    assert "02.11.2026" in dialog.notice.text()


def test_who_proposed_reads_first_that_another_must_carry_it_out(
    host: QWidget, desk: Desk, words: Words, proposed: int, coordinator: User
) -> None:
    desk.context.user = coordinator
    dialog = ErasuresDialog(desk, words, host)
    opened(dialog, 860, 560)
    assert "two people" in dialog.two.text()
    assert "another coordinator or administrator" in dialog.why_not.text()
    assert not dialog.erasing.isEnabled()
    assert dialog.refusing.isEnabled()
    assert [one.id for one in desk.erasures.waiting()] == [proposed]


def test_the_line_of_another_may_be_carried_out_and_says_nothing_more(dialog: ErasuresDialog) -> None:
    assert dialog.why_not.text() == ""
    assert dialog.erasing.isEnabled()


def test_a_proposal_that_was_taken_over_meanwhile_is_told_in_its_own_window(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog, proposed: int, coordinator: User
) -> None:
    dialog.erasing.click()
    asked = above(dialog, CarryOutDialog)
    desk.context.user = coordinator
    asked.sure.click()
    with qtbot.waitSignal(asked.failed):
        asked.saving.click()
    assert asked.saving.isEnabled()
    assert "another coordinator or administrator" in asked.notice.text()
    assert [one.id for one in desk.erasures.waiting()] == [proposed]
    asked.reject()


def test_a_proposal_is_refused_with_a_word(desk: Desk, dialog: ErasuresDialog) -> None:
    dialog.refusing.click()
    asked = above(dialog, RefusalDialog)
    asked.saving.click()
    assert asked.isVisible()
    asked.word.setPlainText("Сот әлі жүріп жатыр")
    asked.saving.click()
    assert desk.erasures.waiting() == ()
    assert not dialog.erasing.isEnabled()


def test_the_term_of_the_office_lists_people_and_from_the_list_they_are_proposed(
    host: QWidget, words: Words, world: World
) -> None:
    desk = world.desk
    client = kept_client(desk)
    world.go_to(date(2028, 1, 10))
    dialog = ErasuresDialog(desk, words, host)
    opened(dialog, 860, 560)
    assert dialog.possible.model.rowCount() == 0
    assert dialog.term.years.text() == "not decided"
    dialog.term.years.setValue(1)
    dialog.term.saving.click()
    assert desk.office.get().keep_years == 1
    assert dialog.possible.model.rowCount() == 1
    dialog.proposing.click()
    asked = above(dialog, ProposalDialog)
    assert asked.ground.code() is ErasureGround.PURPOSE_REACHED
    asked.reason.setPlainText("Мерзімі өтті")
    asked.saving.click()
    found = desk.erasures.of_client(client.id)
    assert found is not None
    assert found.state is ErasureState.PROPOSED
    assert dialog.possible.model.rowCount() == 0


def test_older_copies_are_named_with_what_to_do(
    qtbot: QtBot, desk: Desk, dialog: ErasuresDialog, proposed: int, tmp_path: Path
) -> None:
    desk.erasures.carry_out(proposed)
    (tmp_path / "x.before-0007.arasha").write_bytes(b"SQLite format 3\x00")
    desk.context.database.path = tmp_path / "x.arasha"
    with qtbot.waitSignal(dialog.looked):
        dialog.reload()
        assert "Looking" in dialog.copies.text()
    assert "x.before-0007.arasha" in dialog.copies.text()
    assert "erase again" in dialog.copies.text()


def test_the_card_of_who_was_erased_says_so_and_can_only_be_closed(
    desk: Desk, words: Words, proposed: int, host: QWidget
) -> None:
    client_id = desk.erasures.carry_out(proposed).erasure.client_id
    card = ClientDialog(desk, words, client_id, host)
    opened(card, 680, 300)
    assert "The data was erased on 20.11.2026: proposed by Гүлнар" in card.about.erasure.text()
    assert [one.isVisible() for one in (card.form, card.save_button, card.about.consent)] == [False] * 3


def test_the_case_of_who_was_erased_says_so(desk: Desk, words: Words, proposed: int, host: QWidget) -> None:
    desk.erasures.carry_out(proposed)
    view = CaseView(desk, words, host)
    view.open(1)
    assert "The data was erased" in view.care.text()
    assert view.title.text().endswith("—")


@pytest.mark.usefixtures("proposed")
def test_the_menu_leads_here(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> None:
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    opened(window)
    window.table["erasures.open"].trigger()
    found = above(window, ErasuresDialog)
    assert found.waiting.model.rowCount() == 1
    found.closing.click()


@pytest.mark.parametrize("language", Language)
def test_nothing_is_cut_off_and_everything_has_a_name(words: Words, dialog: ErasuresDialog, language: Language) -> None:
    words.set_language(language)
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        opened(dialog, 860, 560)
        assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], []), place
    dialog.tabs.setCurrentIndex(0)
    for button, kind in ((dialog.erasing, CarryOutDialog), (dialog.refusing, RefusalDialog)):
        button.click()
        asked = above(dialog, kind)
        opened(asked, 560, 360)
        assert (clipped(asked), unnamed(asked), unreached(asked)) == ([], [], [])
        asked.reject()
