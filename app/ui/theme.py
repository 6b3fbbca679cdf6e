"""The look of the window: named colours of light, dark and high contrast, the style sheet, icons in those colours.

Nothing is remembered here: whether it is dark is read from the palette of the application, so a widget may ask
for a colour at any time, and is told of a new theme by Qt's own PaletteChange.
"""

import re
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app import paths


class Look(StrEnum):
    """What the person chose: as the system does, or always one of the three."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


LIGHT = {
    "window": "#f5f4f0",
    "surface": "#ffffff",
    "raised": "#fbfaf7",
    "stripe": "#f8f7f3",
    "line": "#dcd8cf",
    "line_strong": "#8d8a82",
    "text": "#1d2226",
    "muted": "#575f68",
    "accent": "#0b666d",
    "accent_hover": "#0a565c",
    "accent_text": "#ffffff",
    "accent_soft": "#dcecec",
    "selection_text": "#0d3437",
    "on_time": "#24693f",
    "on_time_soft": "#e0efe4",
    "due_soon": "#7d5600",
    "due_soon_soft": "#f8ecca",
    "due_today": "#9c4300",
    "due_today_soft": "#fde5d0",
    "overdue": "#a8201a",
    "overdue_soft": "#fbe1df",
    "done": "#4b5560",
    "done_soft": "#e8eaec",
    "done_late": "#75442a",
    "done_late_soft": "#f0e4dc",
    "not_running": "#575f68",
    "not_running_soft": "#ecebe6",
    "paused": "#575f68",
    "paused_soft": "#ecebe6",
    "mark": "#ffe08a",
}
DARK = {
    "window": "#16191b",
    "surface": "#1d2124",
    "raised": "#23282b",
    "stripe": "#202427",
    "line": "#363c40",
    "line_strong": "#7c858c",
    "text": "#e9e7e2",
    "muted": "#a7afb6",
    "accent": "#67c5ca",
    "accent_hover": "#86d6da",
    "accent_text": "#08292b",
    "accent_soft": "#1c3a3d",
    "selection_text": "#d7f2f3",
    "on_time": "#7fd3a0",
    "on_time_soft": "#1c3326",
    "due_soon": "#e9c25f",
    "due_soon_soft": "#382f17",
    "due_today": "#f5a765",
    "due_today_soft": "#3f2a18",
    "overdue": "#ff968c",
    "overdue_soft": "#442220",
    "done": "#b3bac0",
    "done_soft": "#2b3034",
    "done_late": "#d9a98d",
    "done_late_soft": "#39291f",
    "not_running": "#a7afb6",
    "not_running_soft": "#292e31",
    "paused": "#a7afb6",
    "paused_soft": "#292e31",
    "mark": "#5f4b0e",
}
CONTRAST = {
    "window": "#000000",
    "surface": "#000000",
    "raised": "#141414",
    "stripe": "#0c0c0c",
    "line": "#a8a8a8",
    "line_strong": "#ffffff",
    "text": "#ffffff",
    "muted": "#e6e6e6",
    "accent": "#ffe14d",
    "accent_hover": "#fff0a0",
    "accent_text": "#000000",
    "accent_soft": "#3a3300",
    "selection_text": "#ffffff",
    "on_time": "#7dffa8",
    "on_time_soft": "#002b10",
    "due_soon": "#ffe27a",
    "due_soon_soft": "#2e2400",
    "due_today": "#ffc48a",
    "due_today_soft": "#331a00",
    "overdue": "#ffb3ab",
    "overdue_soft": "#3d0500",
    "done": "#e6e6e6",
    "done_soft": "#1f1f1f",
    "done_late": "#f2c9b3",
    "done_late_soft": "#2b1509",
    "not_running": "#e6e6e6",
    "not_running_soft": "#1f1f1f",
    "paused": "#e6e6e6",
    "paused_soft": "#1f1f1f",
    "mark": "#4d4200",
}
"""Every word at least 7 : 1 on its ground (WCAG 2.2, 1.4.6)."""
_NAMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
_GROUNDS = {QColor(names["window"]).rgb(): kind for kind, names in _NAMES.items()}
ICON_SIZE = 20
"""Pixels of an icon beside a word."""
_SIZES = {"heading": 1.15, "empty": 1.25, "title": 1.6}
_MIDDLE = 128
_ICON_NAME = "icon_name"
_ICON_COLOUR = "icon_colour"
_SHEET = "sheet"
_POINTS = "points"


def is_dark() -> bool:
    """Whether the window shows light letters on a dark ground now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def colour(name: str) -> QColor:
    """A named colour of the theme now in use; an unknown name is a mistake of ours (KeyError)."""
    return QColor(_NAMES[_kind()][name])


def _kind() -> str:
    """Which of the three is in use, told by the ground of the window."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window).rgb()
    return _GROUNDS.get(ground) or ("dark" if is_dark() else "light")


def apply(app: QApplication, look: Look) -> None:
    """Give the whole program its palette, style sheet and icons."""
    system = Look.DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else Look.LIGHT
    kind = system if look is Look.SYSTEM else look
    app.setPalette(_palette(_NAMES[kind]))
    app.setProperty(_SHEET, style_sheet(kind))
    for window in app.topLevelWidgets():
        dress(window)
    for widget in app.allWidgets():
        _refresh(widget)


def dress(window: QWidget) -> None:
    """Give a window the style sheet of now, and all that stands in it or belongs to it.

    Every window that may stand alone asks for it once it is built; one with a parent has its parent's. With the sheet
    at the application Qt would look at each widget anew whenever a part of a page is put into a larger one: a page
    took three times as long.
    """
    app = QApplication.instance()
    if app is not None and window.parentWidget() is None:
        window.setStyleSheet(str(app.property(_SHEET) or ""))


def apply_to_running(look: Look) -> None:
    """Give the program that runs another look."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply(app, look)


def enlarge(percent: int) -> None:
    """Write everything so many percent as large as the system asks for; `apply` draws it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    given = app.property(_POINTS) or app.font().pointSizeF()
    app.setProperty(_POINTS, given)
    font = app.font()
    font.setPointSizeF(float(given) * percent / 100)
    app.setFont(font)


def style_sheet(kind: str) -> str:
    """The style sheet with its colour names filled in, of "light", "dark" or "contrast"."""
    points = QGuiApplication.font().pointSizeF()
    names = {
        **_NAMES[kind],
        **{name: paths.resource("style", f"{name}-{kind}.svg").as_posix() for name in ("chevron", "check")},
        **{f"size_{name}": f"{points * factor:.1f}pt" for name, factor in _SIZES.items()},
    }
    text = paths.resource_text("style", "arasha.qss")
    return re.sub(r"@([a-z_]+)", lambda found: names.get(found.group(1), found.group()), text)


def icon(name: str, colour_name: str = "muted") -> QIcon:
    """An icon of the family in the theme's colour; greyed by itself where disabled."""
    made = QIcon()
    for scale in (1, 2):
        made.addPixmap(pixmap(name, colour_name, ICON_SIZE, scale))
    return made


def pixmap(name: str, colour_name: str, size: int, scale: float = 1.0) -> QPixmap:
    """One picture of an icon, `size` logical pixels wide."""
    return _drawn(name, colour(colour_name).name(), size, scale)


def set_icon(target: QAbstractButton | QAction, name: str, colour_name: str = "muted") -> None:
    """Give a button or an action its icon, and a fresh one whenever the theme changes."""
    target.setProperty(_ICON_NAME, name)
    target.setProperty(_ICON_COLOUR, colour_name)
    target.setIcon(icon(name, colour_name))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(ICON_SIZE, ICON_SIZE))


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let the sheet look again; at a new widget it has not looked yet."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _refresh(widget: QWidget) -> None:
    targets: list[QWidget | QAction] = [widget, *widget.actions()]
    for target in targets:
        name = target.property(_ICON_NAME)
        if name and isinstance(target, QAbstractButton | QAction):
            target.setIcon(icon(str(name), str(target.property(_ICON_COLOUR))))


def _palette(names: dict[str, str]) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for key, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "stripe"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent_soft"),
        (role.HighlightedText, "selection_text"),
        (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Light, "surface"),
        (role.Midlight, "raised"),
        (role.Mid, "line"),
        (role.Dark, "line_strong"),
        (role.Shadow, "line_strong"),
        (role.Accent, "accent"),
    ):
        made.setColor(key, QColor(names[name]))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(names["line_strong"]))
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, colour_code: str, size: int, scale: float) -> QPixmap:
    text = paths.resource_text("icons", f"{name}.svg").replace("currentColor", colour_code)
    side = round(size * scale)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made
