"""From a talk to a case and its first paper in one step; nothing typed is lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.appeals import AttachmentLine
from app.domain.codes import AppealKind, Channel, EventKind
from app.domain.languages import Language
from app.ui.cases.page import CasesPage
from app.ui.words import Words
from tests.factories import BODY, body_id, client_draft, kept_client, kept_talk
from tests.ui.appeals.moving import FRIDAY, Moving, shown
from tests.ui.hands import write


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


def begin(page: CasesPage, moving: Moving, *, anonymous: bool = False) -> int:
    client = None if anonymous else kept_client(moving.desk).id
    talk = kept_talk(moving.desk, client)
    page.start_from_consultation(talk.id)
    return talk.id


def choose_body(page: CasesPage, text: str) -> None:
    """Type a part of the name and take the first line of the list."""
    chooser = page.writer.form.body.chooser
    chooser.setFocus()
    write(chooser, text)
    chooser.open_list()
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)


def test_the_form_is_filled_with_what_the_talk_says(page: CasesPage, moving: Moving) -> None:
    begin(page, moving)
    draft = page.writer.form.draft()
    assert draft.text == "Не ставят в очередь на жильё"
    assert draft.language is Language.RUSSIAN
    assert draft.subject == "Жильё"
    assert page.writer.case_title.text() == "Housing"


def test_one_step_by_keyboard_makes_case_and_appeal(page: CasesPage, moving: Moving) -> None:
    talk = begin(page, moving)
    form = page.writer.form
    assert QApplication.focusWidget() is form.kind.focusProxy()
    QTest.keyClick(form.kind.focusProxy(), Qt.Key.Key_Down)
    assert form.kind.kind() is AppealKind.REQUEST
    choose_body(page, "юстиции по области Абай")
    form.filed_on.edit.setFocus()
    write(form.filed_on.edit, "19.11.2026")
    form.channel.setFocus()
    QTest.keyClick(form.channel, Qt.Key.Key_Down)
    QTest.keyClick(form.channel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.stack.currentWidget() is page.case
    (row,) = moving.desk.cases.rows()
    assert moving.desk.consultations.get(talk).case_id == row.id
    (appeal,) = moving.desk.cases.file(row.id).appeals
    assert appeal.authority_id == body_id(moving.desk, BODY)
    assert appeal.kind is AppealKind.REQUEST
    filed = appeal.last(EventKind.FILED)
    assert filed is not None
    assert filed.channel is Channel.PORTAL


def test_a_paper_without_a_filing_day_is_kept_as_a_draft(page: CasesPage, moving: Moving) -> None:
    begin(page, moving)
    page.writer.form.body.set_value(body_id(moving.desk))
    page.writer.save()
    (row,) = moving.desk.cases.rows()
    assert moving.desk.cases.file(row.id).appeals[0].events == ()


def test_when_saving_fails_everything_typed_stays_and_the_sentence_stands_at_the_field(
    page: CasesPage, moving: Moving
) -> None:
    begin(page, moving)
    form = page.writer.form
    form.demand.setPlainText("Поставить на учёт")
    form.filed_on.edit.setText("31.02.2026")
    before = form.typed()
    page.writer.save()
    assert page.stack.currentWidget() is page.writer
    assert moving.desk.cases.count() == 0
    assert form.typed() == before
    assert "No body is chosen" in form.body.chooser.accessibleDescription()
    assert "31.02.2026" in form.filed_on.accessibleDescription()


def test_a_body_typed_but_not_chosen_is_not_taken(page: CasesPage, moving: Moving) -> None:
    begin(page, moving)
    chooser = page.writer.form.body.chooser
    write(chooser, "министерство")
    page.writer.save()
    assert moving.desk.cases.count() == 0
    assert chooser.text() == "министерство"


def test_an_anonymous_talk_asks_for_the_person_in_the_same_form(page: CasesPage, moving: Moving) -> None:
    talk = begin(page, moving, anonymous=True)
    page.writer.form.body.set_value(body_id(moving.desk))
    page.writer.save()
    assert moving.desk.cases.count() == 0
    assert "a case needs a client" in page.writer.client.chooser.accessibleDescription()
    page.writer.client.take(moving.desk.clients.save(client_draft(surname="Оспанова")).id)
    page.writer.save()
    (row,) = moving.desk.cases.rows()
    assert row.client_name.startswith("Оспанова")
    assert moving.desk.consultations.get(talk).client_id is not None


def test_the_language_of_the_screen_changes_and_typed_words_stay(page: CasesPage, moving: Moving, words: Words) -> None:
    begin(page, moving)
    form = page.writer.form
    form.subject.setText("О постановке на учёт")
    form.body.set_value(body_id(moving.desk))
    form.attachments.set_lines((AttachmentLine(title="Справка", sheets=2),))
    before = form.draft()
    words.set_language(Language.RUSSIAN)
    assert form.draft() == before
    assert form.body.chooser.text() == moving.desk.authorities.get(body_id(moving.desk)).name_ru


def test_another_talk_does_not_push_away_a_paper_being_written(page: CasesPage, moving: Moving) -> None:
    talk = begin(page, moving)
    page.writer.form.subject.setText("Важное")
    other = kept_talk(moving.desk, kept_client(moving.desk, surname="Другова").id, question="Другое")
    page.start_from_consultation(other.id)
    assert page.writer.form.text.toPlainText() == "Другое"
    page.start_from_consultation(talk)
    assert page.writer.form.subject.text() == "Важное"
    assert "did not save" in page.writer.notice.text()
    page.writer.leave()
    page.writer.leave()
    page.start_from_consultation(talk)
    assert page.writer.form.subject.text() != "Важное"


def test_going_back_loses_typed_words_only_when_pressed_twice(page: CasesPage, moving: Moving, qtbot: QtBot) -> None:
    talk = begin(page, moving)
    page.writer.form.subject.setText("Важное")
    page.writer.leave_button.click()
    assert page.stack.currentWidget() is page.writer
    with qtbot.waitSignal(page.consultation_chosen) as heard:
        page.writer.notice.button.click()
    assert heard.args == [talk]
    assert moving.desk.cases.count() == 0


def test_a_filing_day_to_come_is_refused(page: CasesPage, moving: Moving) -> None:
    begin(page, moving)
    form = page.writer.form
    form.body.set_value(body_id(moving.desk))
    form.filed_on.set_date(FRIDAY.replace(day=21))
    form.channel.set_code(Channel.POST)
    page.writer.save()
    assert moving.desk.cases.count() == 0
    assert form.filed_on.accessibleDescription() != ""
