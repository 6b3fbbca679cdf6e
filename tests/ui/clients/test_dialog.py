"""The client card: new, opened again, warned of, never lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft
from app.domain.codes import Need
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

CTRL = Qt.KeyboardModifier.ControlModifier
KNOWN = ClientDraft(
    surname="Сейтқали",
    given_name="Гүлнар",
    patronymic="Асқарқызы",
    iin="800416300257",
    postal_address="110000, Қостанай қ., Тәуелсіздік к-сі, 5, 12-пәтер",
    residence_address="110000, Қостанай қ., Тәуелсіздік к-сі, 5, 12-пәтер",
    phone="+7 701 555 01 02",
    email="gulnar@example.kz",
    language=Language.RUSSIAN,
    needs=frozenset({Need.PENSIONER, Need.DISABILITY}),
    contact_note="Кешкі алтыдан кейін",
)


def dialog(qtbot: QtBot, desk: Desk, words: Words, client_id: int | None = None) -> ClientDialog:
    made = ClientDialog(desk, words, client_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open()
        made.activateWindow()
    return made


def test_a_new_card_is_saved_with_ctrl_enter(qtbot: QtBot, desk: Desk, words: Words) -> None:
    card = dialog(qtbot, desk, words)
    lines = card.form.lines
    write(lines["surname"], "Жақсыбекова")
    write(lines["given_name"], "Айша")
    write(lines["postal_address"], "Ақтөбе")
    card.form.same_address.click()
    with qtbot.waitSignal(card.saved) as saved:
        QTest.keyClick(lines["phone"], Qt.Key.Key_Return, CTRL)
    kept = desk.clients.get(saved.args[0])
    assert kept.full_name == "Жақсыбекова Айша"
    assert (kept.postal_address, kept.residence_address) == ("Ақтөбе", "Ақтөбе")
    assert not card.isVisible()


def test_a_card_opened_again_shows_everything_and_saves_the_same(qtbot: QtBot, desk: Desk, words: Words) -> None:
    key = desk.clients.save(KNOWN).id
    card = dialog(qtbot, desk, words, key)
    assert card.form.draft() == KNOWN
    assert card.form.same_address.isChecked()
    card.form.same_address.click()
    card.form.lines["residence_address"].setText("Рудный")
    card.save_button.click()
    kept = desk.clients.get(key)
    assert (kept.residence_address, kept.version) == ("Рудный", 2)


def test_a_day_of_birth_is_kept_and_one_that_is_not_that_of_the_iin_is_told_and_kept_too(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    card = dialog(qtbot, desk, words)
    write(card.form.lines["surname"], "Ермеков")
    write(card.form.lines["iin"], "800416300257")
    write(card.form.birth_on.edit, "14.06.1980")
    assert "16.04.1980" in card.form.birth_on.edit.accessibleDescription()
    with qtbot.waitSignal(card.saved):
        card.save_button.click()
    (row,) = desk.clients.rows("Ермеков", offset=0, limit=1)
    assert desk.clients.get(row.id).birth_on == date(1980, 6, 14)
    again = dialog(qtbot, desk, words, row.id)
    assert again.form.birth_on.date() == date(1980, 6, 14)


def test_a_wrong_check_digit_warns_with_the_birth_date_inferred_and_does_not_block(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    card = dialog(qtbot, desk, words)
    write(card.form.lines["surname"], "Ермеков")
    iin = card.form.lines["iin"]
    iin.setFocus()
    write(iin, "800416300258")
    QTest.keyClick(iin, Qt.Key.Key_Tab)
    assert "check digit" in iin.accessibleDescription()
    assert "Inferred" in iin.accessibleDescription()
    assert "16.04.1980" in iin.accessibleDescription()
    with qtbot.waitSignal(card.saved):
        card.save_button.click()
    assert desk.clients.rows("Ермеков", offset=0, limit=1)[0].iin == "800416300258"


def test_a_card_without_a_name_is_said_at_its_field_and_keeps_what_is_typed(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    card = dialog(qtbot, desk, words)
    write(card.form.lines["phone"], "+7 701 555 01 02")
    card.save_button.click()
    assert desk.clients.count("") == 0
    assert QApplication.focusWidget() is card.form.lines["surname"]
    assert card.form.lines["surname"].accessibleDescription()
    assert card.form.lines["phone"].text() == "+7 701 555 01 02"
    write(card.form.lines["surname"], "Е")
    assert not card.form.lines["surname"].accessibleDescription()


def test_a_person_already_in_the_file_is_offered_while_the_name_is_typed(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    key = desk.clients.save(KNOWN).id
    card = dialog(qtbot, desk, words)
    write(card.form.lines["surname"], "сейтк")
    qtbot.waitUntil(card.form.similar.isVisible)
    assert card.form.similar.names() == ("Сейтқали Гүлнар Асқарқызы",)
    with qtbot.waitSignal(card.saved) as saved:
        card.form.similar.choose(0)
    assert saved.args == [key]
    assert desk.clients.count("") == 1


@pytest.mark.parametrize(
    "typed",
    [
        ("surname", "Сейткали Гулнар", "a similar name"),
        ("iin", "800416300257", "the same IIN or BIN"),
        ("phone", "87015550102", "the same phone"),
    ],
)
def test_it_is_said_by_what_a_person_in_the_file_is_like(
    qtbot: QtBot, desk: Desk, words: Words, typed: tuple[str, str, str]
) -> None:
    field, text, why = typed
    desk.clients.save(KNOWN)
    card = dialog(qtbot, desk, words)
    write(card.form.lines[field], text)
    qtbot.waitUntil(card.form.similar.isVisible)
    assert card.form.similar.reasons() == (why,)


def test_a_card_being_edited_offers_others_but_not_itself_and_lets_one_look(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    desk.clients.save(KNOWN)
    key = desk.clients.save(ClientDraft(surname="Сейтқали", given_name="Гүлнар")).id
    card = dialog(qtbot, desk, words, key)
    assert card.form.similar.names() == ("Сейтқали Гүлнар Асқарқызы",)
    card.form.similar.open(0)
    (other,) = [one for one in card.findChildren(ClientDialog) if one.isVisible()]
    assert other.form.draft() == KNOWN
    other.reject()


def test_esc_on_an_unsaved_card_asks_once_and_loses_nothing(qtbot: QtBot, desk: Desk, words: Words) -> None:
    card = dialog(qtbot, desk, words)
    write(card.form.lines["surname"], "Ермеков")
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert "not saved" in card.notice.text()
    write(card.form.lines["given_name"], "Дархан")
    assert card.notice.text() == ""
    QTest.keyClick(card, Qt.Key.Key_Escape)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert desk.clients.count("") == 0


def test_when_somebody_saved_the_card_first_all_typed_stays(qtbot: QtBot, desk: Desk, words: Words) -> None:
    kept = desk.clients.save(KNOWN)
    card = dialog(qtbot, desk, words, kept.id)
    card.form.lines["phone"].setText("+7 702 555 03 04")
    desk.clients.save(kept.draft(), kept.id, kept.version)
    card.save_button.click()
    assert card.isVisible()
    assert card.notice.text().startswith("Somebody else saved")
    assert card.form.lines["phone"].text() == "+7 702 555 03 04"


def test_another_language_keeps_the_card_and_its_warning(qtbot: QtBot, desk: Desk, words: Words) -> None:
    card = dialog(qtbot, desk, words)
    write(card.form.lines["surname"], "Ермеков")
    card.form.lines["iin"].setFocus()
    write(card.form.lines["iin"], "800416300258")
    QTest.keyClick(card.form.lines["iin"], Qt.Key.Key_Tab)
    english = card.form.lines["iin"].accessibleDescription()
    hand = QApplication.focusWidget()
    words.set_language(Language.KAZAKH)
    assert card.form.lines["surname"].text() == "Ермеков"
    assert card.form.lines["iin"].accessibleDescription() not in ("", english)
    assert QApplication.focusWidget() is hand


@pytest.mark.parametrize("known", [False, True])
def test_the_card_is_whole_named_and_reached_by_tab_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, *, known: bool
) -> None:
    key = desk.clients.save(KNOWN).id
    card = dialog(qtbot, desk, any_words, key if known else None)
    if not known:
        card.save_button.click()
        card.form.similar.typed(KNOWN.marks())
        card.form.similar.look()
    opened(card, card.width(), card.height())
    assert clipped(card) == []
    assert unnamed(card) == []
    assert unreached(card) == []


def test_a_doubtful_number_is_still_doubted_when_the_card_is_opened_again(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    key = desk.clients.save(replace(KNOWN, iin="800416300250")).id
    card = dialog(qtbot, desk, words, key)
    assert "check digit" in card.form.lines["iin"].accessibleDescription()
    assert not dialog(qtbot, desk, words, desk.clients.save(KNOWN).id).form.form.show_problems({})
