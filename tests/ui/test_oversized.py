"""Ten megabytes pasted into a form: the window answers at once, says why, and what was typed stays."""

import ast
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.lengths import LINE, TEXT, longest
from app.services.desk import Desk
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.page import ConsultationsPage
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words
from tests.factories import OFFICE, registered_appeal

ENDLESS = "жо" * 5_000_000
SECONDS = 2.0
"""Most that a window may take to answer on a busy machine; a tenth of it is usual."""


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    """The real window."""
    desk.office.save(OFFICE)
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def pasted(field: QWidget, text: str) -> float:
    """Paste as a person does; gives the seconds until the field is drawn again."""
    assert isinstance(field, QLineEdit | TextField)
    QGuiApplication.clipboard().setText(text)
    began = time.perf_counter()
    field.paste()
    field.grab()
    return time.perf_counter() - began


def complaint(form: Form, name: str) -> str:
    """What the form says beside a field."""
    return next(cell.mistake.text() for cell in form.cells() if cell.field.objectName() == name)


def calls(name: str) -> set[str]:
    """The files of the window that call something of this name."""
    found = set()
    for file in (Path(paths.__file__).parent / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}:
                found.add(file.name)
    return found


def test_words_of_several_lines_stand_in_fields_that_refuse_what_is_endless() -> None:
    assert calls("QPlainTextEdit") == {"mishaps.py"}
    assert calls("QTextEdit") == set()


def test_no_field_cuts_what_is_pasted_into_it() -> None:
    assert calls("setMaxLength") == set()


def test_a_talk_stays_as_typed_where_ten_megabytes_are_pasted(window: MainWindow, desk: Desk) -> None:
    page = window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    form = page.side.form
    form.who.anonymous.click()
    form.question.setPlainText("Кім жауап береді?")
    form.question.moveCursor(QTextCursor.MoveOperation.End)
    assert pasted(form.question, ENDLESS) < SECONDS
    assert form.question.toPlainText() == "Кім жауап береді?"
    assert f"{TEXT}" in complaint(form.form, "question")
    assert "10000000" in complaint(form.form, "question")
    assert pasted(form.question, " Су") < SECONDS
    assert complaint(form.form, "question") == ""
    page.side.save_button.click()
    assert [row.question for row in desk.consultations.rows()] == ["Кім жауап береді? Су"]


def test_words_dropped_without_end_are_refused_and_a_selection_may_be_replaced(window: MainWindow) -> None:
    page = window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    field = page.side.form.question
    most = ("сөз " * TEXT)[: TEXT - 1] + "."
    assert pasted(field, most) < SECONDS
    dropped = QMimeData()
    dropped.setText("тағы")
    field.insertFromMimeData(dropped)
    assert field.toPlainText() == most
    field.selectAll()
    assert pasted(field, most[::-1]) < SECONDS
    assert field.toPlainText() == most[::-1]


def test_a_line_too_long_is_said_at_its_field_and_the_next_press_saves_it_shortened(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    dialog = ClientDialog(desk, words)
    qtbot.addWidget(dialog)
    dialog.show()
    for name in ("surname", "phone"):
        assert pasted(dialog.form.lines[name], ENDLESS) < SECONDS
    pasted(dialog.form.contact_note, "сөз " * 5_000)
    dialog.save_button.click()
    for name in ("surname", "phone", "contact_note"):
        assert str(longest(name)) in complaint(dialog.form.form, name)
    assert len(dialog.form.draft().contact_note) == len("сөз " * 5_000) - 1
    assert desk.clients.count() == 0
    dialog.form.lines["surname"].setText("Ермеков")
    dialog.form.lines["phone"].clear()
    dialog.form.contact_note.setPlainText("хабарлама")
    dialog.save_button.click()
    assert desk.clients.count("Ермеков") == 1


def test_an_event_and_a_reason_too_long_are_said_where_they_stand(window: MainWindow, desk: Desk) -> None:
    appeal = registered_appeal(desk, date(2026, 11, 12))
    page = window.show_page("cases")
    assert isinstance(page, CasesPage)
    page.show_appeal(appeal.id)
    panel = page.appeal.events
    panel.mend(appeal.events[-1].id)
    assert pasted(panel.form.number, ENDLESS) < SECONDS
    panel.save_button.click()
    assert str(LINE) in complaint(panel.form.form, "number")
    assert len(panel.form.number.text()) > LINE
    assert pasted(panel.reason, ENDLESS) < SECONDS
    panel.remove_button.click()
    assert str(longest("reason")) in panel.notice.text()
    assert len(desk.appeals.get(appeal.id).events) == len(appeal.events)
    panel.cancel_button.click()
