"""A talk written down without the mouse, and what happens when something is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft
from app.domain.codes import Channel, Need, Topic
from app.domain.consultations import ConsultationDraft
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.days import QuickDay
from app.ui.consultations.page import ConsultationsPage
from app.ui.words import Words
from tests.factories import consent_draft
from tests.ui.hands import write

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


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


def hand() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> int:
    for _ in range(times):
        QTest.keyClick(hand(), key, modifier)
    return times


def only_talk(desk: Desk) -> ConsultationDraft:
    (row,) = desk.consultations.rows("", offset=0, limit=10)
    return desk.consultations.get(row.id).draft()


def test_a_talk_with_a_new_person_is_written_down_by_keyboard_in_few_strokes(
    qtbot: QtBot, desk: Desk, page: ConsultationsPage
) -> None:
    strokes = press(Qt.Key.Key_Space)  # a deadline is running: the hand is now in the next contact
    strokes += press(Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: page.side.form.next_contact.date() is not None)
    strokes += press(Qt.Key.Key_W, ALT)
    write(hand(), "Сейтқали Гүлнар Асқарқызы")
    strokes += press(Qt.Key.Key_Return)  # nobody of that name: the fields of a new card, filled
    strokes += press(Qt.Key.Key_T, ALT)
    write(hand(), "La")  # the list goes to the first topic that begins so
    strokes += press(Qt.Key.Key_Tab)
    write(hand(), "20")
    strokes += press(Qt.Key.Key_Tab, times=2)  # past what came of it
    write(hand(), "Жер учаскесін неге бермейді?")
    strokes += press(Qt.Key.Key_Tab)
    write(hand(), "Әкімдікке арыз беру.")
    strokes += press(Qt.Key.Key_Tab)
    strokes += press(Qt.Key.Key_Right) + press(Qt.Key.Key_Space)
    strokes += press(Qt.Key.Key_Return, CTRL)

    talk = only_talk(desk)
    assert talk.client_id is not None
    client = desk.clients.get(talk.client_id)
    assert client.full_name == "Сейтқали Гүлнар Асқарқызы"
    assert client.needs == {Need.DISABILITY}
    assert (talk.question, talk.advice) == ("Жер учаскесін неге бермейді?", "Әкімдікке арыз беру.")
    assert (talk.topic, talk.minutes, talk.needs) == (Topic.LAND, 20, {Need.DISABILITY})
    assert talk.next_contact_on == desk.context.calendar.add_working(desk.context.today(), 3)
    assert talk.held_on == desk.context.today()
    assert strokes <= 20
    assert "Сейтқали Гүлнар Асқарқызы" in page.notice.text()


def test_after_saving_the_hand_is_on_the_first_question_of_the_next_talk(desk: Desk, page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.anonymous.click()
    form.channel.set_code(Channel.VISIT)
    form.language.set_code(Language.RUSSIAN)
    form.question.setPlainText("Кто отвечает за воду?")
    press(Qt.Key.Key_Return, CTRL)
    assert only_talk(desk).client_id is None
    assert hand() is form.deadline
    assert (form.question.toPlainText(), form.who.is_anonymous()) == ("", False)
    assert (form.channel.code(), form.language.code()) == (Channel.VISIT, Language.RUSSIAN)
    assert not page.side.is_dirty()


def test_channel_and_language_of_the_last_talk_stand_there_after_a_new_start(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    desk.consultations.record(
        ConsultationDraft(
            held_on=desk.context.today(), channel=Channel.PHONE, language=Language.RUSSIAN, question="Пособие"
        )
    )
    page = ConsultationsPage(desk, words)
    qtbot.addWidget(page)
    assert page.side.form.channel.code() is Channel.PHONE
    assert page.side.form.language.code() is Language.RUSSIAN
    assert page.side.form.topic.code() is Topic.OTHER


def test_an_anonymous_talk_asks_for_no_name_but_makes_no_case(
    qtbot: QtBot, desk: Desk, page: ConsultationsPage
) -> None:
    press(Qt.Key.Key_Y, ALT)
    qtbot.waitUntil(page.side.form.who.is_anonymous)
    page.side.form.question.setPlainText("Как подать жалобу?")
    with qtbot.assertNotEmitted(page.case_wanted):
        page.side.make_case_button.click()
    assert only_talk(desk).client_id is None
    assert page.notice.text() == "A case needs a client: fill in the client's card first."


def test_a_talk_that_names_nobody_is_not_saved_as_anonymous_by_a_slip(desk: Desk, page: ConsultationsPage) -> None:
    page.side.form.question.setPlainText("Что делать?")
    press(Qt.Key.Key_Return, CTRL)
    assert desk.consultations.count("") == 0
    assert "Say who came" in page.side.form.who.accessibleDescription()
    assert page.side.form.question.toPlainText() == "Что делать?"


def test_a_running_deadline_demands_the_day_of_the_next_contact(
    qtbot: QtBot, desk: Desk, page: ConsultationsPage
) -> None:
    form = page.side.form
    form.who.anonymous.click()
    form.question.setPlainText("Решение суда")
    form.deadline.click()
    press(Qt.Key.Key_Return, CTRL)
    assert desk.consultations.count("") == 0
    assert "A deadline is running" in form.next_contact.accessibleDescription()
    press(Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: form.next_contact.date() is not None)
    assert "A deadline is running" not in form.next_contact.accessibleDescription()
    press(Qt.Key.Key_Return, CTRL)
    assert only_talk(desk).next_contact_on == desk.context.calendar.add_working(desk.context.today(), 1)


@pytest.mark.parametrize("typed", ["31.02.2027", "2027-13-01", "скоро"])
def test_an_impossible_date_is_said_at_its_field_and_nothing_is_lost(
    desk: Desk, page: ConsultationsPage, typed: str
) -> None:
    form = page.side.form
    form.who.anonymous.click()
    form.question.setPlainText("Пенсия")
    form.advice.setPlainText("Запрос в ЦОН")
    write(form.next_contact.field.edit, typed)
    press(Qt.Key.Key_Return, CTRL)
    assert desk.consultations.count("") == 0
    assert typed in form.next_contact.accessibleDescription()
    assert hand() is form.next_contact.field.edit
    assert form.next_contact.typed() == typed
    assert (form.question.toPlainText(), form.advice.toPlainText()) == ("Пенсия", "Запрос в ЦОН")


def test_minutes_that_are_no_number_or_too_many_are_not_saved(desk: Desk, page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.anonymous.click()
    form.question.setPlainText("Налог")
    for typed in ("полчаса", "1441"):
        form.minutes.setText(typed)
        press(Qt.Key.Key_Return, CTRL)
        assert desk.consultations.count("") == 0
        assert form.minutes.accessibleDescription()
        assert form.minutes.text() == typed
    form.minutes.setText("25")
    press(Qt.Key.Key_Return, CTRL)
    assert only_talk(desk).minutes == 25


def test_the_arrow_keys_set_minutes_by_fives_and_never_below_none(page: ConsultationsPage) -> None:
    minutes = page.side.form.minutes
    minutes.setFocus()
    press(Qt.Key.Key_Up, times=4)
    assert minutes.value() == 20
    press(Qt.Key.Key_Down, times=5)
    assert minutes.value() == 0


def test_a_wrong_check_digit_of_a_new_person_warns_and_saves(desk: Desk, page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.new_button.click()
    write(form.who.fields.lines["surname"], "Ермеков")
    iin = form.who.fields.lines["iin"]
    iin.setFocus()
    write(iin, "800416300258")
    press(Qt.Key.Key_Tab)
    assert "check digit" in iin.accessibleDescription()
    form.question.setPlainText("Жер салығы")
    press(Qt.Key.Key_Return, CTRL)
    assert desk.clients.rows("Ермеков", offset=0, limit=1)[0].iin == "800416300258"
    assert desk.consultations.count("") == 1


def test_a_new_person_without_a_name_keeps_card_and_talk_from_being_saved(desk: Desk, page: ConsultationsPage) -> None:
    form = page.side.form
    form.who.new_button.click()
    write(form.who.fields.lines["phone"], "+7 701 555 01 02")
    form.question.setPlainText("Алимент")
    press(Qt.Key.Key_Return, CTRL)
    assert (desk.clients.count(""), desk.consultations.count("")) == (0, 0)
    assert hand() is form.who.fields.lines["surname"]
    assert form.who.fields.lines["phone"].text() == "+7 701 555 01 02"


def test_enter_takes_the_only_person_found_and_the_card_gives_language_and_needs(
    desk: Desk, page: ConsultationsPage
) -> None:
    known = desk.clients.save(
        ClientDraft(
            surname="Ыбыраев",
            given_name="Санжар",
            phone="+7 701 555 06 07",
            language=Language.RUSSIAN,
            needs=frozenset({Need.VETERAN}),
            contact_note="Call after six",
        )
    )
    form = page.side.form
    form.language.set_code(Language.KAZAKH)
    press(Qt.Key.Key_W, ALT)
    write(hand(), "ыбыра")
    press(Qt.Key.Key_Return)
    assert form.draft().client_id == known.id
    assert form.language.code() is Language.RUSSIAN
    assert form.needs.ticked() == (Need.VETERAN,)
    assert "Call after six" in form.who.card_line.text()


def test_the_quick_days_are_working_days_and_a_month_ends_on_one(page: ConsultationsPage) -> None:
    found = {}
    for step in QuickDay:
        page.side.form.next_contact.jump(step)
        found[step] = page.side.form.next_contact.date()
    # counted from Friday 20.11.2026; 20.12.2026 is a Sunday
    assert found == {
        QuickDay.ONE: date(2026, 11, 23),
        QuickDay.THREE: date(2026, 11, 25),
        QuickDay.FIVE: date(2026, 11, 27),
        QuickDay.MONTH: date(2026, 12, 21),
    }


def test_needs_ticked_before_and_after_the_new_card_was_opened_are_kept_on_it(
    qtbot: QtBot, desk: Desk, page: ConsultationsPage
) -> None:
    form = page.side.form
    form.needs.tick((Need.PENSIONER,))
    write(form.who.chooser, "Үлгібаева Гүлнәр")
    form.who.new_button.click()
    form.who.card_button.click()
    card = form.who.findChild(ClientDialog)
    assert card.form.draft().needs == {Need.PENSIONER}
    with qtbot.waitSignal(card.saved) as saved:
        card.save_button.click()
    form.needs.tick((Need.PENSIONER, Need.INTERPRETER))
    form.question.setPlainText("Зейнетақы туралы")
    press(Qt.Key.Key_Return, CTRL)
    assert desk.clients.get(saved.args[0]).needs == {Need.PENSIONER, Need.INTERPRETER}


def test_needs_of_one_talk_do_not_change_a_card_that_was_there_before(desk: Desk, page: ConsultationsPage) -> None:
    known = desk.clients.save(ClientDraft(surname="Үлгіұлы", given_name="Мысал"))
    form = page.side.form
    form.who.take(known.id)
    form.needs.tick((Need.INTERPRETER,))
    form.question.setPlainText("Жер туралы")
    press(Qt.Key.Key_Return, CTRL)
    assert desk.clients.get(known.id).needs == frozenset()


def test_consent_is_asked_for_beside_the_phone_until_one_stands(desk: Desk, page: ConsultationsPage) -> None:
    known = desk.clients.save(ClientDraft(surname="Үлгіұлы", given_name="Мысал", phone="+7 701 555 06 07"))
    who = page.side.form.who
    assert not who.consent_button.isVisible()
    who.take(known.id)
    assert who.consent_button.isVisible()
    desk.consents.give(known.id, consent_draft(desk.context.today()))
    who.take(known.id)
    assert not who.consent_button.isVisible()
