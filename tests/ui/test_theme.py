"""Named colours for light and dark: readable, complete, applied to everything."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.codes import Timeliness
from app.ui import theme
from app.ui.application import KAZAKH_LETTERS, fitting_font, has_kazakh_letters
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.mishaps import MishapDialog
from app.ui.settings import Settings
from app.ui.start.dialog import StartDialog
from app.ui.theme import CONTRAST, DARK, LIGHT, Look
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import FileDoor
from app.ui.unlock.waiting import WaitingDialog
from app.ui.widgets.chooser import SearchChooser
from app.ui.words import Words

READABLE, ENHANCED = 4.5, 7.0
"""What WCAG asks for: AA, and AAA for high contrast."""
SEEN = 3.0


def lightness(code: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(code[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((lightness(one), lightness(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize(
    ("names", "readable"),
    [(LIGHT, READABLE), (DARK, READABLE), (CONTRAST, ENHANCED)],
    ids=["light", "dark", "contrast"],
)
def test_words_are_readable_on_every_ground(names: dict[str, str], readable: float) -> None:
    pairs = [
        (ink, ground) for ink in ("text", "muted", "accent") for ground in ("window", "surface", "raised", "stripe")
    ]
    pairs += [("accent_text", "accent"), ("accent_text", "accent_hover"), ("selection_text", "accent_soft")]
    pairs += [("text", "mark"), ("selection_text", "mark")]
    pairs += [(code.value, f"{code.value}_soft") for code in Timeliness]
    pairs += [(code.value, ground) for code in Timeliness for ground in ("window", "surface")]
    assert [pair for pair in pairs if contrast(names[pair[0]], names[pair[1]]) < readable] == []


@pytest.mark.parametrize("names", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_borders_of_fields_are_seen(names: dict[str, str]) -> None:
    assert contrast(names["line_strong"], names["surface"]) >= SEEN
    assert contrast(names["line_strong"], names["window"]) >= SEEN


def test_light_and_dark_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys() == CONTRAST.keys()


@pytest.mark.parametrize("kind", ["light", "dark", "contrast"])
@pytest.mark.usefixtures("qapp")
def test_every_name_of_the_style_sheet_is_filled_in(kind: str) -> None:
    sheet = theme.style_sheet(kind)
    assert re.findall(r"@[a-z_]+", sheet) == []
    assert sheet.count("{") == sheet.count("}")


def test_every_shipped_icon_is_used_and_carries_its_licence() -> None:
    sources = "\n".join(
        file.read_text(encoding="utf-8") for file in paths.RESOURCES.parent.joinpath("app").rglob("*.py")
    )
    icons = paths.resource("icons")
    unused = [file.stem for file in icons.glob("*.svg") if f'"{file.stem}"' not in sources]
    assert unused == []
    assert "ISC License" in (icons / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.usefixtures("light_again")
def test_a_new_look_reaches_colours_and_icons(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "plus")
    before = button.icon().pixmap(20, 20).toImage()
    theme.apply(qapp, Look.DARK)
    assert theme.is_dark()
    assert theme.colour("text").name() == DARK["text"]
    assert button.icon().pixmap(20, 20).toImage() != before
    theme.apply_to_running(Look.LIGHT)
    assert theme.colour("text").name() == LIGHT["text"]
    assert button.icon().pixmap(20, 20).toImage() == before


def test_the_font_of_the_window_has_every_kazakh_letter(qapp: QApplication) -> None:
    assert isinstance(QApplication.instance(), QApplication)
    assert has_kazakh_letters(qapp.font())
    assert fitting_font(qapp.font()).pointSize() >= 10
    assert len(KAZAKH_LETTERS) == 18


def test_the_list_of_a_choice_shows_every_row(qtbot: QtBot) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["one", "two"])
    choice.show()
    choice.showPopup()
    rows = choice.view()
    assert rows.viewport().height() >= sum(rows.sizeHintForRow(place) for place in range(choice.count()))
    choice.hidePopup()


def test_every_window_that_may_stand_alone_has_the_look_of_the_program(
    qtbot: QtBot, words: Words, changes: Changes, settings: Settings, door: FileDoor
) -> None:
    chooser = SearchChooser()
    qtbot.addWidget(chooser)
    windows = (
        MainWindow(None, words, changes, settings),
        StartDialog(words, settings),
        UnlockDialog(door, "office.arasha", words, settings),
        WaitingDialog("…", bool),
        MishapDialog("…"),
        chooser.list,
    )
    sheets = [window.styleSheet() for window in windows]
    for window in windows:
        qtbot.addWidget(window)
    assert sheets == [theme.style_sheet("light")] * len(windows)
