"""Label, field, help and mistake of each line belong together, for the eye and for a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from tests.ui.clipping import clipped, opened, unnamed, unreached


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    made.add_heading("who")
    made.add_row("surname", QLineEdit())
    made.add_row("held_on", DateField(), beside=True)
    made.add_row("question", QPlainTextEdit())
    made.add_row("urgent", QCheckBox())
    made.head("who", "Who")
    made.label("surname", "&Surname", "As in the document")
    made.label("held_on", "Date")
    made.label("question", "Question")
    made.label("urgent", "A date is running out")
    made.field("question").setTabChangesFocus(True)
    qtbot.addWidget(made)
    return opened(made, 600, 500)


def test_every_field_has_label_buddy_and_name(form: Form) -> None:
    label = next(found for found in form.findChildren(QLabel) if found.text() == "&Surname")
    assert label.buddy() is form.field("surname")
    assert form.field("surname").accessibleName() == "Surname"
    assert form.field("surname").accessibleDescription() == "As in the document"
    assert form.field("held_on").edit.accessibleName() == "Date"
    assert form.field("urgent").text() == "A date is running out"
    assert unnamed(form) == []
    assert unreached(form) == []
    assert clipped(form) == []


def test_the_same_name_twice_is_refused(form: Form) -> None:
    with pytest.raises(ValueError, match="surname"):
        form.add_row("surname", QLineEdit())


@pytest.mark.usefixtures("qtbot")
def test_a_problem_stands_beside_its_field_and_the_first_that_blocks_gets_the_keyboard(form: Form) -> None:
    form.activateWindow()
    blocked = form.show_problems({"surname": ("Looks odd.", False), "question": ("Write the question.", True)})
    assert blocked
    assert form.focusWidget() is form.field("question")
    assert form.field("question").accessibleDescription() == "Write the question."
    assert form.field("surname").accessibleDescription() == "Looks odd. As in the document"
    assert form.field("surname").property("problem") == "warning"
    assert clipped(form) == []


def test_a_warning_alone_does_not_block(form: Form) -> None:
    assert not form.show_problems({"surname": ("Looks odd.", False)})


def test_mended_fields_lose_their_mistake(form: Form) -> None:
    form.show_problems({"question": ("Write the question.", True)})
    assert not form.show_problems({})
    assert form.field("question").accessibleDescription() == ""
    form.clear_problems()
    assert form.field("question").property("problem") == ""


def test_an_impossible_date_blocks_by_itself_and_stays_as_typed(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.field("held_on").edit, "31.02.2026")
    assert "31.02.2026" in form.typing_problems()["held_on"][0]
    assert form.show_problems({})
    assert form.field("held_on").edit.text() == "31.02.2026"


def test_a_hidden_row_is_not_asked(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.field("held_on").edit, "31.02.2026")
    form.show_row("held_on", visible=False)
    assert not form.show_problems({})


def test_tab_goes_through_the_fields_in_order(form: Form, qtbot: QtBot) -> None:
    form.activateWindow()
    form.field("surname").setFocus()
    order = []
    for _ in range(3):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        order.append(form.focusWidget())
    assert order == [form.field("held_on").edit, form.field("question"), form.field("urgent")]
