"""Every window is found in the program and can be opened; what breaks one is noticed; a new language leaves nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from app.domain.languages import Language
from app.ui.actions import PAGES
from app.ui.dialogs import AboutDialog
from tests.screens import kept, rooms, views
from tests.screens.faults import faults, foreign
from tests.screens.special import SPECIAL
from tests.screens.stage import Stage, stage

PASSING = {"mishap", "palette", "unlock-waiting"}
"""Windows that go before anything else can be done, a choice of another language too."""


@pytest.fixture(autouse=True)
def steady(qapp: QApplication) -> None:
    """The line where one types does not blink."""
    qapp.setCursorFlashTime(0)


def about(on: Stage) -> QDialog:
    return rooms.made(AboutDialog, on)


def test_every_window_of_the_program_can_be_opened_for_a_picture() -> None:
    with stage("en") as on:
        for window in rooms.dialogs().values():
            made = rooms.made(window, on)
            assert isinstance(made, window)
            made.deleteLater()


def test_no_view_is_named_twice_and_no_line_is_of_a_window_that_is_no_more() -> None:
    names = views.names()
    assert len(set(names)) == len(names)
    assert set(PAGES) <= set(names)
    assert SPECIAL.keys() <= rooms.dialogs().keys()


def test_every_view_has_a_kept_sheet_of_its_own() -> None:
    assert set(views.names()) <= kept.kept_names()


def test_a_word_that_goes_is_noticed_and_nothing_else_is() -> None:
    with stage("en") as on:
        window = about(on)
        window.show()
        views.settle(window)
        before = kept.tile(window.grab().toImage())
        assert kept.differing(before, kept.tile(window.grab().toImage())) == 0
        longest = max(window.findChildren(QLabel), key=lambda label: len(label.text()))
        longest.setText("")
        views.settle(window)
        assert kept.differing(before, kept.tile(window.grab().toImage())) > kept.ALLOWED
        window.close()


def test_a_word_cut_off_a_window_too_large_and_an_english_word_are_named() -> None:
    with stage("en") as on:
        window = about(on)
        window.show()
        assert faults(window, "en") == []
        (button,) = window.findChildren(QPushButton)
        button.setFixedWidth(12)
        views.settle(window)
        assert "Close" in " ".join(faults(window, "en"))
        window.resize(1400, 400)
        assert "1400" in " ".join(faults(window, "en"))
        assert any("Close" in fault for fault in foreign(window, "ru"))
        window.close()


def test_another_language_leaves_no_word_of_the_one_before() -> None:
    with stage("en") as on:
        left = []
        for view in (one for one in views.names() if one not in PASSING):
            for name, shown in views.seen(view, on):
                on.words.set_language(Language.KAZAKH)
                left += [f"{name}: {fault}" for fault in foreign(shown, "kk")]
                on.words.set_language(Language.ENGLISH)
        assert not left, "\n".join(left)
