"""Sets the QApplication up: name, icon, a font with every Kazakh letter, the look."""

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui import theme

KAZAKH_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
"""The letters a font for Russian may lack."""
SMALLEST_POINTS = 10
_SCREENLESS = {"offscreen", "minimal"}
_STYLE = "fusion"
_FACES = ("PT_Sans-Web-Regular.ttf", "PT_Sans-Web-Bold.ttf")
"""The window has no slanted words."""


def application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, made if there is none, with name and font; the look is given by `theme.apply`."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*arguments, "-style", _STYLE])  # asked for later, it would cost the whole class of styles
    else:
        app.setStyle(_STYLE)
    QCoreApplication.setApplicationName("Arasha")
    QCoreApplication.setOrganizationName("Arasha")
    QGuiApplication.setApplicationDisplayName("Arasha")
    QGuiApplication.setDesktopFileName("arasha")
    app.setFont(fitting_font(app.font()))
    app.setWindowIcon(theme.icon("scale", "accent"))
    return app


def fitting_font(font: QFont) -> QFont:
    """The system's font if it knows every Kazakh letter, else the PT Sans that comes with the program.

    Without a screen it is always PT Sans: pictures look the same on every machine.
    """
    fits = QGuiApplication.platformName() not in _SCREENLESS and has_kazakh_letters(font)
    chosen = QFont(font) if fits else QFont(_bundled_family())
    chosen.setPointSize(max(font.pointSize(), SMALLEST_POINTS))
    return chosen


def has_kazakh_letters(font: QFont) -> bool:
    """Whether the font itself draws every Kazakh letter."""
    metrics = QFontMetrics(font)
    return all(metrics.inFontUcs4(ord(letter)) for letter in KAZAKH_LETTERS)


@lru_cache(maxsize=1)
def _bundled_family() -> str:
    folder = Path(import_module("fontpkg_pt_sans").__path__[0]) / "files"
    number, *_ = [QFontDatabase.addApplicationFont(str(folder / face)) for face in _FACES]
    return QFontDatabase.applicationFontFamilies(number)[0]
