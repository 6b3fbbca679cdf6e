"""What a person typed is shown as typed: no label, message or hint of the window reads it as markup."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.appeals import AttachmentLine
from app.domain.attachments import AttachmentDraft
from app.domain.codes import Channel, EventKind
from app.domain.office import Office
from app.services.desk import Desk
from app.ui.actions import PAGES
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import appeal_draft, body_id, client_draft, consultation_draft, event_draft
from tests.ui.clipping import opened

MARKUP = "<b>Қ&амысова</b><img src='file:///etc/passwd'><a href='x'>"
PLAIN = Qt.TextFormat.PlainText


def fill(desk: Desk) -> dict[str, tuple[str, int]]:
    """Markup in every field that a list or a page shows; gives what each page opens."""
    desk.office.save(Office(name=MARKUP, volunteer=MARKUP))
    body = desk.authorities.get(body_id(desk))
    draft = body.draft()
    desk.authorities.complete(
        body.id, type(draft)(name_kk=MARKUP, name_ru=MARKUP, address_kk=MARKUP, address_ru=MARKUP, phone=MARKUP)
    )
    desk.authorities.verify(body.id, MARKUP)
    words = dict.fromkeys(("surname", "given_name", "patronymic", "postal_address", "phone", "contact_note"), MARKUP)
    client = desk.clients.save(client_draft(**words))
    talk = desk.consultations.record(consultation_draft(TODAY, client_id=client.id, question=MARKUP, advice=MARKUP))
    lines = (AttachmentLine(title=MARKUP, sheets=1),)
    paper = appeal_draft(body.id, subject=MARKUP, text=MARKUP, demand=MARKUP, attachments=lines)
    case, appeal = desk.cases.open_from_consultation(talk.id, paper, MARKUP)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, TODAY, channel=Channel.PORTAL, note=MARKUP))
    desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, TODAY, number=MARKUP, evidence=MARKUP))
    desk.attachments.add_bytes(case.id, b"x", AttachmentDraft(name=f"{MARKUP}.pdf", note=MARKUP))
    return {
        "cases": ("show_appeal", appeal.id),
        "consultations": ("show_consultation", talk.id),
        "authorities": ("show_authority", body.id),
    }


def reading_markup(widgets: list[QLabel]) -> list[str]:
    """The labels that would read what they show as markup."""
    for label in widgets:
        label.ensurePolished()
    return [f"{label.objectName()}: {label.text()[:60]}" for label in widgets if label.textFormat() is not PLAIN]


def test_markup_in_any_field_is_shown_as_typed_on_every_page(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    places = fill(desk)
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    opened(window, 1366, 900)
    shown = 0
    for name in PAGES:
        page = window.show_page(name)
        if name in places:
            deed, key = places[name]
            getattr(page, deed)(key)
        QApplication.processEvents()
        labels = page.findChildren(QLabel)
        assert reading_markup(labels) == [], name
        shown += sum(MARKUP in label.text() for label in labels)
        eaten = [button.text() for button in page.findChildren(QAbstractButton) if "Қ&а" in button.text()]
        assert [text for text in eaten if "Қ&&а" not in text] == [], name
    assert shown >= 3
    assert reading_markup(window.findChildren(QLabel)) == []


def test_a_message_and_a_hint_say_markup_as_typed(qtbot: QtBot, words: Words) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Arasha", words.texts.say("error.cannot_open", path=MARKUP))
    qtbot.addWidget(box)
    box.show()
    QToolTip.showText(QPoint(10, 10), MARKUP, box)
    hints = [one for one in QApplication.topLevelWidgets() if isinstance(one, QLabel) and one.text() == MARKUP]
    assert len(hints) == 1
    assert reading_markup([*hints, *box.findChildren(QLabel)]) == []
    QToolTip.hideText()


@pytest.mark.parametrize("text", ["<b>a</b>", "a\n<i>b</i>", "a &amp; b"])
def test_a_label_is_as_wide_as_what_was_typed(qtbot: QtBot, text: str) -> None:
    label = QLabel(text)
    qtbot.addWidget(label)
    label.ensurePolished()
    widest = max(label.fontMetrics().horizontalAdvance(line) for line in text.splitlines())
    assert label.sizeHint().width() >= widest
