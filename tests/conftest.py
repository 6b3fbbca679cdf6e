"""What every test shares: a Qt without a screen, with the program's own font and look."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import application, theme


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one QApplication, set up as the program sets it up."""
    app = application.application(["arasha"])
    theme.apply(app, theme.Look.LIGHT)
    return app
