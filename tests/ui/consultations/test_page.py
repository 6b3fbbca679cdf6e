"""The list and the entry together: going from talk to talk, keeping what is unsaved, leading to a case."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.appeals import AppealDraft
from app.domain.clients import ClientDraft
from app.domain.codes import Topic
from app.domain.consultations import Consultation, ConsultationDraft
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.consultations.page import ConsultationsPage
from app.ui.widgets.windowed import KEPT, PAGE
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write


def record(desk: Desk, question: str, client_id: int | None = None, days_ago: int = 0) -> Consultation:
    return desk.consultations.record(
        ConsultationDraft(
            client_id=client_id,
            held_on=desk.context.today() - timedelta(days=days_ago),
            language=Language.RUSSIAN,
            topic=Topic.LAND,
            question=question,
        )
    )


def client(desk: Desk) -> int:
    return desk.clients.save(
        ClientDraft(surname="Оспанова", given_name="Әйгерім", phone="+7 705 555 08 09", contact_note="Тек хабарлама")
    ).id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> ConsultationsPage:
    made = ConsultationsPage(desk, words)
    qtbot.addWidget(made)
    made.resize(1080, 710)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.new_consultation()
    return made


def test_an_empty_list_says_what_to_do_and_its_button_goes_to_the_first_question(page: ConsultationsPage) -> None:
    empty = page.listing.list.empty
    assert empty.isVisible()
    assert "Ctrl+N" in empty.text.text()
    empty.button.click()
    assert QApplication.focusWidget() is page.side.form.deadline


def test_a_click_or_enter_on_a_line_opens_that_talk(desk: Desk, page: ConsultationsPage) -> None:
    record(desk, "Первый вопрос", days_ago=1)
    record(desk, "Второй вопрос")
    page.reload()
    table = page.listing.list.table
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.side.form.question.toPlainText() == "Первый вопрос"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.side.form.question.toPlainText() == "Второй вопрос"


def test_search_finds_a_client_and_an_empty_search_shows_all_again(
    qtbot: QtBot, desk: Desk, page: ConsultationsPage
) -> None:
    record(desk, "Жер салығы", client(desk))
    record(desk, "Пенсия")
    page.reload()
    page.search.setFocus()
    write(page.search, "әйгерім")
    qtbot.waitUntil(lambda: page.listing.list.model.rowCount() == 1)
    page.search.clear()
    assert page.listing.list.model.rowCount() == 2
    write(page.search, "жоқсөз")
    qtbot.waitUntil(page.listing.list.empty.isVisible)
    page.listing.list.empty.button.click()
    assert page.listing.list.model.rowCount() == 2


def test_a_long_list_is_a_window_and_never_loads_all(qtbot: QtBot, desk: Desk, words: Words) -> None:
    for number in range(PAGE * 3):
        record(desk, f"Вопрос {number}")
    page = ConsultationsPage(desk, words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    model = page.listing.list.model
    assert model.rowCount() == PAGE * 3
    assert len(model._pages) == 1
    page.listing.list.table.scrollToBottom()
    page.grab()
    assert len(model._pages) <= min(KEPT, 2)
    assert "Вопрос 0" in model.index(PAGE * 3 - 1, 0).data()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_talk_begun_and_left_for_another_waits_with_every_word(desk: Desk, page: ConsultationsPage) -> None:
    saved = record(desk, "Старый вопрос")
    form = page.side.form
    form.who.new_button.click()
    write(form.who.fields.lines["surname"], "Ермеков")
    form.question.setPlainText("Начатый вопрос")
    form.minutes.setText("полчаса")
    write(form.next_contact.field.edit, "31.02.")
    form.deadline.click()
    page.show_consultation(saved.id)
    assert form.question.toPlainText() == "Старый вопрос"
    assert page.listing.new_button.text() == "Unsaved talk"
    form.advice.setPlainText("Дописано")
    page.new_consultation()
    assert form.who.fields.lines["surname"].text() == "Ермеков"
    assert form.who.is_new()
    assert form.question.toPlainText() == "Начатый вопрос"
    assert (form.minutes.text(), form.next_contact.typed()) == ("полчаса", "31.02.")
    assert form.deadline.isChecked()
    assert page.side.is_dirty()
    page.show_consultation(saved.id)
    assert form.advice.toPlainText() == "Дописано"


def test_undone_changes_can_be_brought_back(page: ConsultationsPage) -> None:
    page.side.form.question.setPlainText("Длинный вопрос")
    page.side.clear_button.click()
    assert page.side.form.question.toPlainText() == ""
    page.notice.button.click()
    assert page.side.form.question.toPlainText() == "Длинный вопрос"


def test_when_somebody_saved_first_all_typed_stays_and_it_is_said(desk: Desk, page: ConsultationsPage) -> None:
    saved = record(desk, "Вопрос")
    page.show_consultation(saved.id)
    page.side.form.advice.setPlainText("Мой совет")
    desk.consultations.update(saved.id, replace(saved.draft(), advice="Чужой совет"), saved.version)
    page.reload()
    page.side.save_button.click()
    assert page.notice.text().startswith("Somebody else saved this record first")
    assert page.side.form.advice.toPlainText() == "Мой совет"
    assert desk.consultations.get(saved.id).advice == "Чужой совет"


def test_a_change_from_elsewhere_shows_where_nothing_is_typed(desk: Desk, page: ConsultationsPage) -> None:
    saved = record(desk, "Вопрос")
    page.show_consultation(saved.id)
    desk.consultations.update(saved.id, replace(saved.draft(), advice="Новый совет"), saved.version)
    page.reload()
    assert page.side.form.advice.toPlainText() == "Новый совет"


def test_editing_a_talk_keeps_the_same_record(desk: Desk, page: ConsultationsPage) -> None:
    saved = record(desk, "Вопрос", client(desk))
    page.show_consultation(saved.id)
    assert "Тек хабарлама" in page.side.form.who.card_line.text()
    page.side.form.minutes.setText("35")
    page.side.save_button.click()
    assert desk.consultations.get(saved.id).minutes == 35
    assert desk.consultations.count("") == 1
    assert page.side.key == saved.id


def test_a_saved_talk_leads_to_a_case_and_a_case_back(qtbot: QtBot, desk: Desk, page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.take(client(desk))
    form.question.setPlainText("Кезек")
    page.side.save_button.click()
    (row,) = desk.consultations.rows("", offset=0, limit=1)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        page.notice.button.click()
    assert wanted.args == [row.id]
    body = desk.authorities.rows("", offset=0, limit=1)[0].id
    case, _ = desk.cases.open_from_consultation(row.id, AppealDraft(authority_id=body, subject="Кезек туралы"))
    page.show_consultation(row.id)
    assert case.number in page.side.case_button.text()
    assert not page.side.make_case_button.isVisible()
    with qtbot.waitSignal(page.case_chosen) as chosen:
        page.side.case_button.click()
    assert chosen.args == [case.id]


def test_save_and_make_a_case_is_one_key(qtbot: QtBot, desk: Desk, page: ConsultationsPage) -> None:
    page.side.form.who.take(client(desk))
    page.side.form.question.setPlainText("Баспана")
    with qtbot.waitSignal(page.case_wanted) as wanted:
        QTest.keyClick(page.side.form.question, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert desk.consultations.get(wanted.args[0]).question == "Баспана"


def test_another_language_keeps_all_that_is_typed_and_repeats_the_mistakes_in_it(
    desk: Desk, page: ConsultationsPage, words: Words
) -> None:
    form = page.side.form
    form.question.setPlainText("")
    form.advice.setPlainText("Совет до смены языка")
    write(form.next_contact.field.edit, "45.45.")
    page.side.save_button.click()
    in_english = form.question.accessibleDescription()
    words.set_language(Language.KAZAKH)
    assert form.advice.toPlainText() == "Совет до смены языка"
    assert form.next_contact.typed() == "45.45."
    assert form.question.accessibleDescription() not in ("", in_english)
    assert desk.consultations.count("") == 0


@pytest.mark.parametrize(("width", "height"), [(1080, 710), (824, 610)])
def test_the_page_is_whole_named_and_reached_by_tab_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, width: int, height: int
) -> None:
    saved = record(desk, "Вопрос", client(desk))
    page = ConsultationsPage(desk, any_words)
    qtbot.addWidget(page)
    opened(page, width, height)
    page.side.form.check()
    opened(page, width, height)
    assert clipped(page) == []
    page.side.form.who.new_button.click()
    opened(page, width, height)
    assert clipped(page) == []
    page.show_consultation(saved.id)
    opened(page, width, height)
    assert clipped(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []
