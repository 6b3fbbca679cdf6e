"""What is wrong with a view that a comparison of pictures does not tell: cut off, too large, not in its language."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QTableView,
    QWidget,
)

from app import paths
from tests.screens.stage import SIZE
from tests.ui.clipping import clipped

FIRST_LINES = 12
ENGLISH_WORDS = re.compile(r"\b[a-z]{3,} [a-z]{3,}\b")
OWN_NAMES = frozenset({"English"})
"""A language is named in itself."""
SPEAKS_FOR_ITSELF = re.compile(r"[A-Za-z]+://\S+|\S+@\S+|[\w-]+\.\w+|Ctrl|Shift|Alt|Enter|Esc|Tab")


def faults(shown: QWidget, screen: str) -> list[str]:
    """Everything found, each with where it stands."""
    found = [*clipped(shown), *foreign(shown, screen)]
    wide, high = shown.width(), shown.height()
    if wide > SIZE[0] or high > SIZE[1]:
        found.append(f"{type(shown).__name__} is {wide} × {high}, the screen {SIZE[0]} × {SIZE[1]}")
    return found


def foreign(shown: QWidget, screen: str) -> list[str]:
    """English words in a window that speaks Kazakh or Russian."""
    if screen not in {"kk", "ru"}:
        return []
    return [f"{place}: {text!r}" for place, text in said(shown) if _is_english(text, screen)]


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of the window itself that can be seen or heard, with the kind of what says it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget is not root and not widget.isVisibleTo(root):
            continue
        kind = type(widget).__name__
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), *_own(widget)):
            if text:
                yield f"{kind}#{widget.objectName()}", text


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(min(widget.count(), FIRST_LINES)))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenuBar):
        yield from (line.text() for menu in widget.actions() for line in [menu, *menu.menu().actions()])  # type: ignore[attr-defined]  # a menu bar has menus
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _lines(widget)
    if widget.isWindow():
        yield widget.windowTitle()


def _lines(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    for column in range(model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), FIRST_LINES)):
            yield str(model.index(row, column).data() or "")


def _is_english(text: str, screen: str) -> bool:
    plain = text.replace("&", "").strip()
    if plain in _english(screen) - OWN_NAMES:
        return True
    return bool(ENGLISH_WORDS.search(SPEAKS_FOR_ITSELF.sub("", plain)))


@cache
def _english(screen: str) -> frozenset[str]:
    """Sentences of the English window that the other says otherwise."""
    root = ET.parse(paths.resource("i18n", f"arasha_{screen}.ts")).getroot()  # noqa: S314 - our own file
    own, spoken = set(), set()
    for message in root.iter("message"):
        own.add(message.findtext("source", "").replace("&", ""))
        spoken.add(message.findtext("translation", "").replace("&", ""))
    for name, found in (("en", own), (screen, spoken)):
        found.update(_sentences(tomllib.loads(paths.resource_text("law", f"texts.{name}.toml"))))
    return frozenset(text for text in own - spoken if any(letter.isascii() and letter.isalpha() for letter in text))


def _sentences(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for inner in table.values():
            yield from _sentences(inner)
    elif isinstance(table, str):
        yield table
