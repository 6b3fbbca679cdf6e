"""Three questions find the kind of a paper, by mouse or keyboard, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind
from app.law.kind_questions import KindAnswer, KindQuestion
from app.ui.appeals.kind_dialog import KindDialog
from app.ui.appeals.kinds import KindChooser
from app.ui.words import Words
from tests.ui.clipping import clipped, unnamed
from tests.ui.languages import SCREENS, speaking

A, Q = KindAnswer, KindQuestion


@pytest.fixture
def chooser(qtbot: QtBot, words: Words) -> KindChooser:
    made = KindChooser(words)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(chooser: KindChooser) -> KindDialog:
    chooser.asking.click()
    (dialog,) = chooser.findChildren(KindDialog)
    return dialog


def shown(dialog: KindDialog) -> list[KindQuestion]:
    return [name for name, question in dialog.questions.items() if question.isVisible()]


def answer(dialog: KindDialog, question: KindQuestion, said: KindAnswer) -> None:
    dialog.questions[question].buttons[said].click()


def test_only_the_questions_still_open_are_asked(chooser: KindChooser) -> None:
    dialog = asked(chooser)
    assert shown(dialog) == [Q.HARM]
    assert not dialog.taking.isEnabled()
    answer(dialog, Q.HARM, A.NOT_ASKED)
    answer(dialog, Q.OWN, A.FOR_NOBODY)
    assert shown(dialog) == [Q.HARM, Q.OWN, Q.AIM]
    answer(dialog, Q.AIM, A.BREACH)
    assert dialog.kind() is AppealKind.MESSAGE
    answer(dialog, Q.HARM, A.SILENT)
    assert shown(dialog) == [Q.HARM]
    assert dialog.kind() is AppealKind.COMPLAINT
    assert "4" in dialog.found.text()


def test_what_was_found_is_marked_and_told_as_if_it_was_pressed(chooser: KindChooser, qtbot: QtBot) -> None:
    dialog = asked(chooser)
    answer(dialog, Q.HARM, A.NOT_ASKED)
    answer(dialog, Q.OWN, A.FOR_NOBODY)
    answer(dialog, Q.AIM, A.LEARN)
    with qtbot.waitSignal(chooser.chosen) as told:
        dialog.taking.click()
    assert told.args == ["request"]
    assert chooser.kind() is AppealKind.REQUEST
    assert not dialog.isVisible()


def test_the_keyboard_alone_gets_to_the_kind(chooser: KindChooser, qtbot: QtBot) -> None:
    dialog = asked(chooser)
    first = dialog.questions[Q.HARM].buttons
    first[A.DECIDED].setFocus()
    QTest.keyClick(first[A.DECIDED], Qt.Key.Key_Space)
    assert dialog.kind() is AppealKind.COMPLAINT
    with qtbot.waitSignal(chooser.chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chooser.kind() is AppealKind.COMPLAINT


def test_leaving_it_changes_nothing(chooser: KindChooser) -> None:
    before = chooser.kind()
    dialog = asked(chooser)
    answer(dialog, Q.HARM, A.SILENT)
    dialog.reject()
    assert chooser.kind() is before


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_in_any_language(qtbot: QtBot, screen: str) -> None:
    with speaking(screen) as said:
        chooser = KindChooser(said)
        qtbot.addWidget(chooser)
        chooser.show()
        dialog = asked(chooser)
        answer(dialog, Q.HARM, A.NOT_ASKED)
        answer(dialog, Q.OWN, A.FOR_NOBODY)
        answer(dialog, Q.AIM, A.BETTER)
        assert clipped(dialog) == []
        assert unnamed(dialog) == []
        assert dialog.questions[Q.AIM].label.text() == said.say("kind_question.aim")
        assert dialog.found.text() == said.say("kind_because.proposal")
