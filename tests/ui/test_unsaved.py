"""What is typed and not saved: kept while typed, found on Today, back in its form after a new start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.drafts import DraftPlace
from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.page import ConsultationsPage
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.today.lines import Group
from app.ui.today.page import TodayPage
from app.ui.unsaved import WAIT_MS
from app.ui.words import Words
from tests.factories import client_draft, kept_client
from tests.ui.clipping import opened
from tests.ui.hands import write


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> ConsultationsPage:
    """The page of talks with the cursor in the entry."""
    made = ConsultationsPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1080, 710)
    return made


def type_a_talk(page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.new_button.click()
    write(form.who.fields.lines["surname"], "Ермеков")
    form.question.setFocus()
    QTest.keyClicks(form.question, "Kto otvechaet za vodu")
    QTest.keyClicks(form.held_on.edit, "9")


def test_what_is_typed_is_kept_within_three_seconds(qtbot: QtBot, desk: Desk, page: ConsultationsPage) -> None:
    assert WAIT_MS <= 3_000
    type_a_talk(page)
    qtbot.waitUntil(lambda: desk.drafts.find(DraftPlace.TALK, 0) is not None, timeout=2 * WAIT_MS)
    (waiting,) = desk.drafts.waiting()
    assert waiting.title == "Kto otvechaet za vodu"
    assert waiting.fields["question"] == "Kto otvechaet za vodu"
    assert waiting.fields["held_on"].endswith("9")


def test_after_a_new_start_the_form_holds_every_word_again(
    qtbot: QtBot, desk: Desk, words: Words, page: ConsultationsPage
) -> None:
    type_a_talk(page)
    page.keep_drafts()
    before = page.side.form.typed()
    again = ConsultationsPage(desk, words)
    qtbot.addWidget(again)
    assert again.side.form.typed() == before
    assert again.side.form.who.is_new()
    assert again.side.is_dirty()


def test_saving_forgets_the_draft_and_undoing_too(desk: Desk, page: ConsultationsPage) -> None:
    type_a_talk(page)
    page.keep_drafts()
    page.side.clear_button.click()
    assert desk.drafts.waiting() == ()
    page.notice.button.click()
    page.keep_drafts()
    assert len(desk.drafts.waiting()) == 1
    page.side.form.held_on.set_date(desk.context.today())
    page.side.save_button.click()
    assert desk.consultations.count() == 1
    page.keep_drafts()
    assert desk.drafts.waiting() == ()


def test_a_form_as_it_is_saved_leaves_no_draft(desk: Desk, page: ConsultationsPage) -> None:
    page.side.form.question.setPlainText("Вопрос")
    page.keep_drafts()
    page.side.form.question.setPlainText("")
    page.keep_drafts()
    assert desk.drafts.waiting() == ()


def test_a_draft_with_a_card_that_is_gone_comes_back_without_it(
    qtbot: QtBot, desk: Desk, words: Words, page: ConsultationsPage
) -> None:
    page.side.form.who.take(kept_client(desk).id)
    page.side.form.question.setPlainText("Вопрос")
    page.keep_drafts()
    (draft,) = desk.drafts.waiting()
    desk.drafts.keep(draft.place, draft.about, {**draft.fields, "client_id": '{"client": 999}'})
    again = ConsultationsPage(desk, words)
    qtbot.addWidget(again)
    assert again.side.form.question.toPlainText() == "Вопрос"
    assert again.side.form.who.client_id() is None


def test_a_card_that_was_begun_comes_back_until_it_is_saved_or_thrown_away(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    first = ClientDialog(desk, words)
    qtbot.addWidget(first)
    write(first.form.lines["surname"], "Ермеков")
    first.form.needs.set_typed("pensioner")
    first.keeper.flush()
    second = ClientDialog(desk, words)
    qtbot.addWidget(second)
    assert second.form.draft() == first.form.draft()
    second.reject()
    assert len(desk.drafts.waiting()) == 1
    second.reject()
    assert desk.drafts.waiting() == ()


def test_changes_of_a_saved_card_come_back_on_that_card_alone(qtbot: QtBot, desk: Desk, words: Words) -> None:
    one, other = kept_client(desk), kept_client(desk, surname="Нұрланова")
    dialog = ClientDialog(desk, words, one.id)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.form.lines["phone"], "5")
    dialog.keeper.flush()
    for client, changed in ((one, True), (other, False)):
        again = ClientDialog(desk, words, client.id)
        qtbot.addWidget(again)
        assert (again.form.lines["phone"].text() != client_draft().phone) is changed


def test_today_offers_what_was_begun_and_enter_goes_on_with_it(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    window.show()
    talks = window.show_page("consultations")
    assert isinstance(talks, ConsultationsPage)
    type_a_talk(talks)
    window.keep_drafts()
    talks.side.form.question.setPlainText("")
    today = window.show_page("today")
    assert isinstance(today, TodayPage)
    today.go_to(Group.DRAFTS)
    line = today.model.line(today.list.currentIndex())
    assert line is not None
    assert (line.title, line.detail) == ("Talk", "Kto otvechaet za vodu")
    QTest.keyClick(today.list, Qt.Key.Key_Return)
    assert window.shown() == "consultations"


def test_closing_the_window_keeps_what_is_typed_without_a_question(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    window.show()
    talks = window.show_page("consultations")
    assert isinstance(talks, ConsultationsPage)
    talks.side.form.question.setPlainText("Вопрос")
    assert window.close()
    assert [draft.place for draft in desk.drafts.waiting()] == [DraftPlace.TALK]


def test_a_card_that_was_begun_opens_from_today(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    desk.drafts.keep(DraftPlace.CARD, 0, {"surname": "Ермеков"}, "Ермеков")
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    (draft,) = desk.drafts.waiting()
    window.resume(draft)
    (dialog,) = window.findChildren(ClientDialog)
    assert dialog.form.lines["surname"].text() == "Ермеков"
    dialog.keeper.done()
