"""A person's mishap is said where it happened; a bug is shown once, without a word of anybody's data."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.errors import DraftRejected, UserError
from app.domain.problems import Problem
from app.ui.mishaps import MishapDialog, Mishaps, report, told
from app.ui.widgets.form import Form
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached

TYPED = "Surname Given"


def spoil(cause: BaseException | None = None) -> None:
    raise RuntimeError(TYPED) from cause


def bug() -> Exception:
    try:
        spoil(ValueError(TYPED))
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_mishap_is_said_in_the_notice_of_the_page(words: Words, qtbot: QtBot) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    with told(notice, words):
        raise UserError("client_needed")
    assert notice.text() == words.say("error.client_needed")
    with told(notice, words):
        pass
    assert notice.text() == ""


def test_a_rejected_draft_is_said_beside_its_field(words: Words, qtbot: QtBot) -> None:
    notice, form = NoticeBar(), Form()
    qtbot.addWidget(notice)
    qtbot.addWidget(form)
    form.add_row("surname", QLineEdit())
    with told(notice, words, form):
        raise DraftRejected((Problem(code="name_empty", field="surname"),))
    sentence = words.say("problem.name_empty")
    assert form.field("surname").accessibleDescription() == sentence
    assert sentence in notice.text()


def test_a_bug_passes_through_told(words: Words, qtbot: QtBot) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    with pytest.raises(ZeroDivisionError), told(notice, words):
        raise ZeroDivisionError


def test_the_report_names_places_and_kinds_but_no_values() -> None:
    text = report(bug())
    assert "ValueError" in text
    assert "RuntimeError" in text
    assert "test_mishaps.py" in text
    assert TYPED not in text


def test_what_no_slot_caught_is_told_on_the_page(words: Words) -> None:
    heard: list[UserError] = []
    mishaps = Mishaps(words, [].append)
    mishaps.teller = heard.append
    error = UserError("client_needed")
    mishaps.handle(UserError, error, None)
    assert heard == [error]


def test_before_there_is_a_page_a_mishap_is_told_in_a_box(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    Mishaps(words, [].append).handle(UserError, UserError("client_needed"), None)
    assert said == [words.say("error.client_needed")]


def test_a_bug_is_logged_without_values_and_shown_once(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    logged: list[str] = []
    mishaps = Mishaps(words, logged.append)
    shown = []

    def look(dialog: MishapDialog) -> None:
        shown.append(dialog.report.toPlainText())
        mishaps.handle(RuntimeError, bug(), None)

    monkeypatch.setattr(MishapDialog, "exec", look)
    mishaps.handle(RuntimeError, bug(), None)
    assert len(shown) == 1
    assert len(logged) == 2
    assert TYPED not in "".join(logged) + shown[0]


def test_installed_it_takes_what_python_hands_out(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    mishaps = Mishaps(words, [].append)
    mishaps.install()
    assert sys.excepthook == mishaps.handle


@pytest.mark.usefixtures("any_words")
def test_the_dialog_of_a_bug_is_readable_in_every_language_and_copies_its_report(qtbot: QtBot) -> None:
    dialog = MishapDialog("kinds and places")
    qtbot.addWidget(dialog)
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []
    dialog.copying.click()
    assert QGuiApplication.clipboard().text() == "kinds and places"
