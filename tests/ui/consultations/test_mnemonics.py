"""The underlined letters of the entry and of the card: each leads to one place only, in every language."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft
from app.domain.consultations import ConsultationDraft
from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.page import ConsultationsPage
from app.ui.words import Words
from tests.ui.clipping import opened
from tests.ui.hands import write


def twice(root: QWidget) -> list[str]:
    """Keys that more than one label or button now seen would answer to."""
    texts = [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.buddy()]
    texts += [button.text() for button in root.findChildren(QAbstractButton) if button.isVisible()]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [key for key, times in keys.items() if key and times > 1]


def test_no_letter_of_the_entry_leads_to_two_places(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    client = desk.clients.save(ClientDraft(surname="Ермеков", given_name="Дархан"))
    page = ConsultationsPage(desk, any_words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    assert twice(page) == []
    page.side.form.who.take(client.id)
    page.side.form.question.setPlainText("Жер")
    opened(page, 1080, 710)
    assert twice(page) == []
    page.side.undo()
    opened(page, 1080, 710)
    assert twice(page) == []
    desk.consultations.record(
        ConsultationDraft(client_id=client.id, held_on=desk.context.today(), question="Жер салығы")
    )
    page.reload()
    page.side.form.who.take(client.id)
    page.side.form.question.setPlainText("Су")
    page.side.save()
    write(page.side.form.minutes, "5")
    opened(page, 1080, 710)
    assert page.notice.button.isVisible()
    assert twice(page) == []


def test_no_letter_of_the_card_leads_to_two_places(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    card = ClientDialog(desk, any_words)
    qtbot.addWidget(card)
    opened(card, card.width(), card.height())
    write(card.form.lines["surname"], "Ермеков")
    card.reject()
    opened(card, card.width(), card.height())
    assert card.notice.button.isVisible()
    assert twice(card) == []
