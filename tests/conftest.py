"""What every test shares: a Qt without a screen with the program's own font and look; words, a desk, its news."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.bootstrap import shipped_calendar
from app.db.database import Database
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from app.ui import application, theme
from app.ui.changes import Changes
from app.ui.settings import Settings
from app.ui.words import Words
from tests.ui.languages import SCREENS, speaking

_ANY_MACHINE = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("same_each_time", derandomize=True, **_ANY_MACHINE)
settings.register_profile("explore", **_ANY_MACHINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same_each_time"))
"""A test fails by what is wrong, not by how busy the machine is; promises about speed are kept in `benchmarks/`."""

TODAY = date(2026, 11, 20)
"""A Friday."""
NOW = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Before a desk is closed and a language forgotten: let windows die, and name those that would not."""
    del item
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if _windows_of_ours():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = _windows_of_ours()
    for window in left:
        delete(window)
    assert not left, f"windows left over: {[type(window).__name__ for window in left]}"


def _windows_of_ours() -> list[QWidget]:
    if QApplication.instance() is None:
        return []
    return [window for window in QApplication.topLevelWidgets() if type(window).__module__.startswith("app.")]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one QApplication, set up as the program sets it up."""
    app = application.application(["arasha"])
    theme.apply(app, theme.Look.LIGHT)
    return app


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """The robot of pytest-qt, by which a page that a test shows alone is dressed as in the window."""
    take = qtbot.addWidget

    def add(widget: QWidget, **options: Any) -> None:
        theme.dress(widget)
        take(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add)
    return qtbot


@pytest.fixture(scope="session")
def calendar() -> WorkingCalendar:
    """The calendar of working days that comes with the program."""
    return shipped_calendar()


@pytest.fixture
def changes() -> Changes:
    """Where the desk says what it changed; give it to a window that shall hear."""
    return Changes()


@pytest.fixture
def desk(calendar: WorkingCalendar, changes: Changes) -> Iterator[Desk]:
    """A desk over an empty file in memory, with the directory of bodies, on TODAY."""
    context = Context(
        database=Database(None), calendar=calendar, today=lambda: TODAY, now=lambda: NOW, publish=changes.publish
    )
    made = Desk(context)
    yield made
    made.close()


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
