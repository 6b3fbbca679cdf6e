"""What is new is told in every language, once after an update, and not on a new machine."""

import tomllib

from pytestqt.qtbot import QtBot

from app import __version__, paths
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.news import NewsSheet
from app.ui.settings import Settings
from app.ui.words import Words


def shown(qtbot: QtBot, desk: Desk, words: Words, settings: Settings) -> list[NewsSheet]:
    window = MainWindow(desk, words, Changes(), settings)
    qtbot.addWidget(window)
    return window.findChildren(NewsSheet)


def test_every_language_tells_of_the_same_versions_and_of_this_one() -> None:
    told = {
        language: tomllib.loads(paths.resource_text("news", f"{language}.toml"))["releases"] for language in Language
    }
    versions = {language: [one["version"] for one in releases] for language, releases in told.items()}
    assert versions[Language.KAZAKH] == versions[Language.RUSSIAN] == versions[Language.ENGLISH]
    assert versions[Language.ENGLISH][0] == __version__
    assert len({len(releases[0]["lines"]) for releases in told.values()}) == 1


def test_a_new_machine_is_told_nothing_and_an_update_once(
    qtbot: QtBot, desk: Desk, words: Words, settings: Settings
) -> None:
    assert shown(qtbot, desk, words, settings) == []
    assert settings.version == __version__
    settings.version = "0.0.9"
    assert len(shown(qtbot, desk, words, settings)) == 1
    assert shown(qtbot, desk, words, settings) == []
