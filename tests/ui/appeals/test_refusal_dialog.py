"""Answering a refusal: the body's reason, arguments to tick, sentences put into the text of the complaint."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import AppealDraft
from app.domain.codes import AppealKind, RefusalReason
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.appeals.form import AppealForm
from app.ui.appeals.refusal_dialog import RefusalDialog
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed


def form_of(qtbot: QtBot, desk: Desk, words: Words, kind: AppealKind) -> AppealForm:
    form = AppealForm(desk, words)
    qtbot.addWidget(form)
    form.show_draft(AppealDraft(kind=kind, language=Language.KAZAKH, text="Қарамай қойды."))
    form.show()
    return form


def dialog_of(form: AppealForm) -> RefusalDialog:
    form.refusal.click()
    return form.findChildren(RefusalDialog)[-1]


def test_only_a_complaint_answers_a_refusal(qtbot: QtBot, desk: Desk, words: Words) -> None:
    assert form_of(qtbot, desk, words, AppealKind.COMPLAINT).refusal.isVisible()
    assert not form_of(qtbot, desk, words, AppealKind.APPLICATION).refusal.isVisible()


def test_the_ticked_sentences_go_into_the_text_in_the_language_of_the_letter(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    form = form_of(qtbot, desk, words, AppealKind.COMPLAINT)
    dialog = dialog_of(form)
    dialog.reason.set_code(RefusalReason.NOT_COMPETENT)
    first, second = dialog.boxes
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert first.isChecked()
    dialog.taking.click()
    text = form.text.toPlainText()
    assert text.startswith("Қарамай қойды.\nМәселе құзыретіне жатпайтын орган")
    assert "65-бабы" in text
    assert "64-бабының" not in text


def test_a_refusal_of_before_is_answered_by_the_law_of_its_day(qtbot: QtBot, desk: Desk, words: Words) -> None:
    """The six months of Art. 92(1-1) are there from 29.12.2025 on."""
    form = form_of(qtbot, desk, words, AppealKind.COMPLAINT)
    today = dialog_of(form)
    today.reason.set_code(RefusalReason.TERM_MISSED)
    assert any("алты ай" in sentence for sentence in today.ticked())
    assert "today" in today.told.text()
    form.act_on.set_date(date(2025, 12, 26))
    before = dialog_of(form)
    before.reason.set_code(RefusalReason.TERM_MISSED)
    assert before.ticked()
    assert not any("алты ай" in sentence for sentence in before.ticked())
    assert "26.12.2025" in before.told.text()


def test_nothing_ticked_is_nothing_to_put_in(qtbot: QtBot, desk: Desk, words: Words) -> None:
    dialog = dialog_of(form_of(qtbot, desk, words, AppealKind.COMPLAINT))
    for box in dialog.boxes:
        box.setChecked(False)
    assert not dialog.taking.isEnabled()
    dialog.reason.set_code(RefusalReason.ANONYMOUS)
    assert dialog.taking.isEnabled()
    assert len(dialog.ticked()) == len(dialog.boxes)


def test_nothing_of_the_dialog_is_cut_off_or_without_a_name(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    dialog = dialog_of(form_of(qtbot, desk, any_words, AppealKind.COMPLAINT))
    for reason in RefusalReason:
        dialog.reason.set_code(reason)
        assert clipped(opened(dialog, 640, 600)) == []
    assert unnamed(dialog) == []
