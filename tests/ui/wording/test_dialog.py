"""The window «Wording of letters»: typed, seen as pages, refused with its line, kept, taken back, reset."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import LetterKind
from app.domain.drafts import DraftPlace
from app.domain.languages import Language
from app.domain.lengths import TEXT
from app.domain.users import Role, UserDraft
from app.domain.wording import WordingDraft, draft_key
from app.services.desk import Desk
from app.services.wording import WordingDesk
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.wording.dialog import WordingDialog
from app.ui.words import Words
from tests.letters.reading import flat
from tests.ui.clipping import clipped, opened, unnamed, unreached

KIND, RU = LetterKind.APPLICATION, Language.RUSSIAN
KEY = draft_key(KIND, RU)
OWN = "[title]\nНАШЕ ЗАЯВЛЕНИЕ\n[text]\n{{ text }}\n[signature]\n"
PATIENCE = 30_000


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, words: Words, host: QWidget) -> WordingDialog:
    """The window at the Russian application, its pages drawn."""
    made = WordingDialog(desk, words, KEY, host)
    with qtbot.waitSignal(made.view.preview.shown, timeout=PATIENCE):
        made.show()
    return made


def typed(dialog: WordingDialog, text: str, reason: str = "") -> None:
    dialog.view.editor.replace_text(text)
    dialog.view.reason.setText(reason)


def test_the_list_holds_every_letter_in_both_languages_and_begins_where_asked(
    dialog: WordingDialog, desk: Desk
) -> None:
    assert dialog.view.letters.model.rowCount() == len(desk.wording.list())
    assert (dialog.shown().kind, dialog.shown().language) == (KIND, RU)
    assert dialog.view.editor.toPlainText() == desk.wording.shipped(KIND, RU)
    assert "Примерова" in flat(dialog.view.preview.pdf.content())
    assert not dialog.view.resetting.isEnabled()


def test_what_is_typed_is_seen_as_pages(qtbot: QtBot, dialog: WordingDialog) -> None:
    with qtbot.waitSignal(dialog.view.preview.shown, timeout=PATIENCE):
        typed(dialog, OWN)
    assert "НАШЕ ЗАЯВЛЕНИЕ" in flat(dialog.view.preview.pdf.content())


def test_an_unknown_field_is_said_with_its_line_and_name_and_the_pages_stay(
    qtbot: QtBot, dialog: WordingDialog
) -> None:
    before = dialog.view.preview.pdf.content()
    with qtbot.waitSignal(dialog.view.preview.refused, timeout=PATIENCE):
        typed(dialog, "[title]\nА\n[text]\n{{ bank_account }}\n", "Так надо")
    (cell, *_) = dialog.view.form.cells()
    assert "4" in cell.mistake.text()
    assert "bank_account" in cell.mistake.text()
    assert dialog.view.editor.marked() == 4
    assert dialog.view.preview.pdf.content() == before
    dialog.view.saving.click()
    assert "bank_account" in dialog.view.notice.text()
    with qtbot.waitSignal(dialog.view.preview.shown, timeout=PATIENCE):
        typed(dialog, OWN)
    assert (cell.mistake.text(), dialog.view.editor.marked()) == ("", 0)


def test_a_field_of_the_list_is_put_where_the_cursor_stands(dialog: WordingDialog) -> None:
    typed(dialog, "[title]\n")
    dialog.view.editor.moveCursor(QTextCursor.MoveOperation.End)
    names = {row.name: row for row in dialog.view.fields._rows}
    dialog.view.fields.list.table.selectRow(names["subject"].id)
    QTest.keyClick(dialog.view.fields.list.table, Qt.Key.Key_Return)
    assert dialog.view.editor.toPlainText() == "[title]\n{{ subject }}"


def test_saving_asks_why_and_then_prints_so(dialog: WordingDialog, desk: Desk) -> None:
    typed(dialog, OWN)
    dialog.view.saving.click()
    assert not desk.wording.line(KIND, RU).own
    assert dialog.view.editor.toPlainText() == OWN
    dialog.view.reason.setText("Просит суд")
    dialog.view.saving.click()
    assert desk.wording.text(KIND, RU) == OWN
    assert "Просит суд" in dialog.view.state.text()
    assert dialog.view.letters.current_row().line.own
    assert desk.drafts.waiting() == ()


def test_ctrl_enter_saves(qtbot: QtBot, dialog: WordingDialog) -> None:
    typed(dialog, OWN, "Просит суд")
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog.view.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_reset_asks_first_and_needs_a_reason(dialog: WordingDialog, desk: Desk) -> None:
    typed(dialog, OWN, "Просит суд")
    dialog.view.saving.click()
    dialog.view.resetting.click()
    assert desk.wording.line(KIND, RU).own
    dialog.view.notice.button.click()
    assert desk.wording.line(KIND, RU).own
    dialog.view.reason.setText("Не то")
    dialog.view.resetting.click()
    dialog.view.notice.button.click()
    assert not desk.wording.line(KIND, RU).own
    assert dialog.view.editor.toPlainText() == desk.wording.shipped(KIND, RU)
    assert not dialog.view.resetting.isEnabled()


def test_an_earlier_version_is_shown_and_taken_back_and_undone(dialog: WordingDialog, desk: Desk) -> None:
    typed(dialog, OWN, "Просит суд")
    dialog.view.saving.click()
    versions = dialog.view.versions.list
    assert versions.model.rowCount() == 2
    versions.table.selectRow(1)
    QTest.keyClick(versions.table, Qt.Key.Key_Return)
    assert dialog.view.editor.toPlainText() == desk.wording.shipped(KIND, RU)
    dialog.view.editor.undo()
    assert dialog.view.editor.toPlainText() == OWN
    assert desk.wording.text(KIND, RU) == OWN


def test_what_is_typed_is_kept_and_found_again_and_can_be_thrown_away(
    dialog: WordingDialog, desk: Desk, words: Words, host: QWidget
) -> None:
    typed(dialog, OWN, "Просит суд")
    dialog.view.letters.table.selectRow(0)
    (waits,) = desk.drafts.waiting()
    assert (waits.place, waits.about, waits.fields["text"]) == (DraftPlace.WORDING, KEY, OWN)
    assert waits.title
    assert dialog.view.editor.toPlainText() != OWN
    again = WordingDialog(desk, words, waits.about, host)
    assert (again.view.editor.toPlainText(), again.view.reason.text()) == (OWN, "Просит суд")
    again.view.notice.button.click()
    assert again.view.editor.toPlainText() == desk.wording.shipped(KIND, RU)
    assert desk.drafts.waiting() == ()
    again.close()


def test_closing_keeps_what_is_typed(dialog: WordingDialog, desk: Desk) -> None:
    typed(dialog, OWN)
    dialog.view.closing.click()
    assert [draft.fields["text"] for draft in desk.drafts.waiting()] == [OWN]


def test_ten_million_characters_pasted_are_refused_at_once(dialog: WordingDialog) -> None:
    before = dialog.view.editor.toPlainText()
    board = dialog.view.editor.createMimeDataFromSelection()
    board.setText("{{ text }}" * 1_000_000)
    dialog.view.editor.insertFromMimeData(board)
    assert dialog.view.editor.toPlainText() == before
    (cell, *_) = dialog.view.form.cells()
    assert str(TEXT) in cell.mistake.text()


def test_a_volunteer_reads_and_changes_nothing(desk: Desk, words: Words, host: QWidget) -> None:
    volunteer = desk.people.add(UserDraft(name="Ерікті Сауле", role=Role.VOLUNTEER))
    boss, desk.context.user = desk.context.user, volunteer
    made = WordingDialog(desk, words, KEY, host)
    assert made.view.editor.isReadOnly()
    assert not made.view.saving.isEnabled()
    assert not made.view.resetting.isEnabled()
    made.close()
    desk.context.user = boss


def test_a_text_the_program_changed_since_is_said_and_shown(desk: Desk, words: Words, host: QWidget) -> None:
    desk.wording.keep(KIND, RU, WordingDraft(text=OWN, reason="Просит суд"), 0)
    read = desk.wording._read
    desk.wording = WordingDesk(
        desk.context, lambda *parts: f"{read(*parts)}\n" if parts[-1] == "application.txt" else read(*parts)
    )
    made = WordingDialog(desk, words, KEY, host)
    assert made.view.letters.current_row().line.outdated
    made.view.notice.button.click()
    assert made.view.editor.toPlainText() == desk.wording.shipped(KIND, RU)
    assert desk.wording.text(KIND, RU) == OWN
    made.close()


@pytest.mark.parametrize("size", [(1320, 820), (1180, 700)], ids=str)
@pytest.mark.parametrize("language", Language)
def test_the_window_is_named_reached_and_whole_in_every_language(
    dialog: WordingDialog, words: Words, language: Language, size: tuple[int, int]
) -> None:
    words.set_language(language)
    opened(dialog, *size)
    assert (dialog.width(), dialog.height()) == size
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []


def test_the_window_opens_from_its_action_and_a_draft_leads_back_to_its_letter(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    window.table["wording.open"].trigger()
    (first,) = window.findChildren(WordingDialog)
    first.view.letters.select_id(KEY)
    typed(first, OWN)
    window.keep_drafts()
    (waits,) = desk.drafts.waiting()
    window.resume(waits)
    (again,) = (one for one in window.findChildren(WordingDialog) if one is not first)
    assert again.view.editor.toPlainText() == OWN
    for one in (first, again):
        one.close()
