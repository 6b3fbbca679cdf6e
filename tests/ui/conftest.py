"""A file with a password as the window meets it: its door, the window before there is a desk, and a session of both."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import opened_desk
from app.safety.passwords import FLOOR
from app.services.desk import Desk
from app.services.vault import Opened
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.session import Session, Ways
from app.ui.settings import Settings
from app.ui.unlock.door import FileDoor
from app.ui.words import Words
from tests.conftest import TODAY

PASSWORD = "төрт түрлі ұзақ сөз"  # noqa: S105 - of an invented office
AT = datetime(2026, 11, 20, 6, tzinfo=UTC)
PATIENCE = 60_000


@pytest.fixture
def door(tmp_path: Path) -> FileDoor:
    """The door of a file nobody has made yet."""
    return FileDoor(tmp_path / "office.arasha", lambda: AT, FLOOR)


@pytest.fixture
def window(qtbot: QtBot, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    """The window without a desk."""
    made = MainWindow(None, words, changes, settings)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ways(door: FileDoor, changes: Changes) -> Ways:
    """How the file is opened."""

    @contextmanager
    def open_desk(opened: Opened | None) -> Iterator[Desk]:
        with opened_desk(door.path, opened, today=lambda: TODAY, publish=changes.publish, lock=door.lock) as desk:
            yield desk

    return Ways(door=door, open_desk=open_desk)


@pytest.fixture
def session(window: MainWindow, ways: Ways, words: Words, settings: Settings) -> Iterator[Session]:
    """The session over that file; no stick of this machine is seen."""
    made = Session(window, ways, words, settings)
    made.sticks.sticks = tuple
    yield made
    made.close()
