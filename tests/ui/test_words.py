"""One place knows the language of the screen."""

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import Topic
from app.domain.errors import DraftRejected, FileProblem, UserError
from app.domain.languages import Language
from app.domain.problems import Problem, Severity
from app.ui.words import Words

EMPTY = Problem(code="date_empty", field="held_on")
ODD = Problem(code="next_contact_past", field="held_on", severity=Severity.WARNING)


def test_dates_hours_and_codes_are_said(words: Words) -> None:
    assert words.date(date(2026, 3, 5)) == "05.03.2026"
    assert words.date(None) == ""
    assert words.time(time(9, 5)) == "09:05"
    assert words.time(None) == ""
    assert words.code("topic", Topic.LAND)
    assert words.code("topic", "") == ""
    assert words.weekday(date(2026, 11, 21)) == "Sat"
    assert words.long_date(date(2026, 11, 21)).endswith("2026")


@pytest.mark.parametrize("language", Language)
def test_a_language_speaks_with_its_own_words(words: Words, language: Language) -> None:
    words.set_language(language)
    assert words.texts.language is language
    assert words.count("unit.wd", 3)


def test_switching_reaches_open_windows_before_it_returns(words: Words, qtbot: QtBot) -> None:
    class Window(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.heard = 0

        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - as Qt calls it
            if event.type() == QEvent.Type.LanguageChange:
                self.heard += 1
            super().changeEvent(event)

    outer = Window()
    inner = Window()
    inner.setParent(outer)
    qtbot.addWidget(outer)
    with qtbot.waitSignal(words.language_changed):
        words.set_language(Language.RUSSIAN)
    assert outer.heard >= 1
    assert inner.heard >= 1


def test_the_same_language_again_changes_nothing(words: Words, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(words.language_changed):
        words.set_language(Language.ENGLISH)


def test_the_mistake_that_blocks_is_said_before_a_warning(words: Words) -> None:
    said = words.problems([ODD, EMPTY, ODD])
    assert said == {"held_on": (words.problem(EMPTY), True)}


def test_a_mistake_names_its_article(words: Words) -> None:
    cited = Problem(code="date_empty", field="held_on", article="63(2)")
    assert words.problem(cited) == f"{words.problem(EMPTY)} (Article 63(2) of the APPC)"


@pytest.mark.parametrize("language", Language)
def test_a_mishap_says_what_to_do_next(words: Words, language: Language) -> None:
    words.set_language(language)
    rejected = words.error(DraftRejected((EMPTY, EMPTY)))
    assert rejected.count(words.problem(EMPTY)) == 1
    assert words.error(FileProblem("read_only"))
    assert words.error(UserError("year_without_calendar", year=2031, first=2021, last=2027)).count("2031") == 1


def test_an_unknown_code_is_our_mistake(words: Words) -> None:
    with pytest.raises(KeyError):
        words.say("topic.no_such_thing")
