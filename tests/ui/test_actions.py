"""Actions are data: one line feeds menus, toolbar, shortcuts and the palette."""

import re
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.languages import Language
from app.ui import actions
from app.ui.action_table import ActionTable
from app.ui.actions import MENUS, PAGES, SPECS
from app.ui.palette import Palette, rank
from app.ui.theme import Look
from tests.ui.clipping import clipped, opened, unnamed


def test_every_action_is_named_noun_verb_and_only_once() -> None:
    names = [spec.name for spec in SPECS]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+\.[a-z]+", name) for name in names)


def test_no_shortcut_is_given_twice() -> None:
    keys = [spec.shortcut for spec in SPECS if spec.shortcut]
    assert len(set(keys)) == len(keys)


def test_every_page_language_and_look_has_its_action() -> None:
    names = {spec.name for spec in SPECS}
    assert {f"{page}.show" for page in PAGES} <= names
    assert {f"language.{language}" for language in Language} <= names
    assert {f"look.{look}" for look in Look} <= names
    keys = [spec.shortcut for spec in SPECS if spec.group == "page"]
    first = ["Ctrl+1", "Ctrl+2", "Ctrl+D", "Ctrl+3", "Ctrl+R", "Ctrl+4", "Ctrl+0", "Ctrl+E"]
    assert keys == [*first, *[f"Ctrl+{figure}" for figure in range(5, 10)]]


def test_every_action_has_a_picture_of_the_family_and_a_known_menu() -> None:
    for spec in SPECS:
        assert paths.resource("icons", f"{spec.icon}.svg").is_file(), spec
        assert spec.menu in MENUS


@pytest.mark.usefixtures("qapp")
def test_an_action_without_a_deed_is_found_at_once() -> None:
    with pytest.raises(KeyError):
        ActionTable().bind({"window.close": lambda: None})


@pytest.mark.usefixtures("qapp")
def test_doing_an_action_does_its_deed() -> None:
    done = []
    table = ActionTable([spec for spec in SPECS if spec.name == "page.reload"])
    table.bind({"page.reload": lambda: done.append("page.reload")})
    table["page.reload"].trigger()
    assert done == ["page.reload"]
    assert "F5" in table["page.reload"].toolTip()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """The window a palette belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def palette_over(owner: QWidget, texts: list[str]) -> tuple[Palette, list[str]]:
    done: list[str] = []
    made = []
    for text in texts:
        action = QAction(text, owner)
        action.triggered.connect(partial(done.append, text))
        made.append(action)
    made[-1].setEnabled(False)
    palette = Palette(made, owner)
    opened(palette, 560, 400)
    return palette, done


def test_the_palette_narrows_while_typing_and_enter_does_the_best(qtbot: QtBot, owner: QWidget) -> None:
    palette, done = palette_over(owner, ["Жаңа кеңес", "Кеңестер", "Мерзімі өткен", "Шығу"])
    palette.line.setText("кең")
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == ["Кеңестер", "Жаңа кеңес"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Жаңа кеңес"]
    assert not palette.isVisible()


def test_the_palette_does_nothing_that_is_not_possible_now(qtbot: QtBot, owner: QWidget) -> None:
    palette, done = palette_over(owner, ["Кеңестер", "Шығу"])
    palette.line.setText("шығу")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == []
    assert palette.isVisible()


@pytest.mark.usefixtures("any_words")
def test_the_palette_says_when_nothing_fits_and_cuts_no_word(owner: QWidget) -> None:
    palette, _ = palette_over(owner, ["Кеңестер", "Шығу"])
    assert clipped(palette) == []
    assert unnamed(palette) == []
    palette.line.setText("zzzz")
    assert palette.list.count() == 0
    assert palette._nothing.isVisible()


def test_letters_in_order_fit_and_the_beginning_of_a_word_fits_best() -> None:
    assert rank("нк", "Новая консультация") is not None
    assert rank("кн", "Новая") is None
    assert rank("конс", "Новая консультация") < rank("конс", "Как оно нас")


def test_sentences_of_the_table_are_marked_for_the_catalogue() -> None:
    assert actions.said("") == ""
    assert all(spec.text for spec in SPECS)
