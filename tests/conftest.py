"""What every test shares: a Qt without a screen with the program's own font and look; words in each language."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import application, theme
from app.ui.settings import Settings
from app.ui.words import Words
from tests.ui.languages import SCREENS, speaking


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one QApplication, set up as the program sets it up."""
    app = application.application(["arasha"])
    theme.apply(app, theme.Look.LIGHT)
    return app


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Words]:
    """The words of an English screen."""
    del qapp
    with speaking("en") as spoken:
        yield spoken


@pytest.fixture(params=SCREENS)
def any_words(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Words]:
    """The words of each language in turn, and of the stretched one: for tests that every word fits."""
    del qapp
    with speaking(request.param) as spoken:
        yield spoken


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Remembered choices of a machine where nothing was chosen yet."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    """For a test that changes the look: light again afterwards."""
    yield
    theme.apply(qapp, theme.Look.LIGHT)
