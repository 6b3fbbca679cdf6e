"""Own phrases: put into a field by a short word or from a list, kept in their window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.domain.snippets import SnippetDraft
from app.services.desk import Desk
from app.ui.snippets.dialog import SnippetsDialog
from app.ui.snippets.putting import SnippetTyping
from app.ui.widgets.text_field import TextField
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

DRAFT = SnippetDraft(word="дкз", text_kk="Дәлелдемелер қоса беріледі.", text_ru="Доказательства прилагаются.")


class Sheet(QWidget):
    """Two fields of a paper in Russian."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text = QLineEdit(), TextField()
        lines = QVBoxLayout(self)
        lines.addWidget(self.line)
        lines.addWidget(self.text)

    def text_language(self) -> Language:
        return Language.RUSSIAN


@pytest.fixture
def typing(desk: Desk, words: Words, qtbot: QtBot) -> Iterator[SnippetTyping]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = SnippetTyping(words, owner)
    made.use(desk)
    desk.snippets.save(DRAFT)
    yield made
    made.rest()


def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    opened(made, 400, 300)
    return made


def test_a_short_word_and_a_blank_become_the_phrase_in_the_language_of_the_paper(
    qtbot: QtBot, typing: SnippetTyping
) -> None:
    paper = sheet(qtbot)
    write(paper.text, "Сонымен //дкз ")
    assert paper.text.toPlainText() == f"Сонымен {DRAFT.text_ru}"
    write(paper.line, "//дкз жоқ")
    assert paper.line.text() == f"{DRAFT.text_ru}жоқ"
    paper.text.undo()
    assert paper.text.toPlainText().startswith("Сонымен")
    assert typing.language(QLineEdit()) is Language.KAZAKH


def test_an_unknown_word_an_address_and_a_password_stay_as_typed(qtbot: QtBot, typing: SnippetTyping) -> None:
    paper = sheet(qtbot)
    write(paper.line, "https://дкз //жоқ ")
    assert paper.line.text() == "https://дкз //жоқ "
    paper.line.setEchoMode(QLineEdit.EchoMode.Password)
    paper.line.setText("")
    write(paper.line, "//дкз ")
    assert paper.line.text() == "//дкз "
    typing.rest()
    write(paper.text, "//дкз ")
    assert paper.text.toPlainText() == "//дкз "


def test_a_phrase_is_chosen_from_a_list_under_the_field(qtbot: QtBot, typing: SnippetTyping) -> None:
    paper = sheet(qtbot)
    paper.activateWindow()
    paper.text.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is paper.text)
    typing.choose()
    assert typing.menu is not None
    (action,) = typing.menu.actions()
    action.trigger()
    typing.menu.close()
    assert paper.text.toPlainText() == DRAFT.text_ru


def test_phrases_are_kept_changed_and_taken_away_in_their_window(qtbot: QtBot, desk: Desk, words: Words) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = SnippetsDialog(desk, words, 0, owner)
    opened(dialog, 960, 560)
    dialog.save()
    assert desk.snippets.list() == ()
    write(dialog.word, "//дкз")
    write(dialog.text_kk, DRAFT.text_kk)
    QTest.mouseClick(dialog.saving, Qt.MouseButton.LeftButton)
    (kept,) = desk.snippets.list()
    assert (kept.word, kept.text_kk, kept.text_ru) == ("дкз", DRAFT.text_kk, "")
    dialog.text_ru.setPlainText(DRAFT.text_ru)
    dialog.save()
    assert desk.snippets.list()[0].text_ru == DRAFT.text_ru
    dialog.removing.click()
    assert desk.snippets.list() == ()
    assert desk.drafts.waiting() == ()


def test_the_window_of_phrases_fits_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    desk.snippets.save(DRAFT)
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = opened(SnippetsDialog(desk, any_words, 1, owner), 960, 560)
    assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], [])
