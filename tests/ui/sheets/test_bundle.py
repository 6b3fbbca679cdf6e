"""The bundle of a case in its window: made beside it, saved where one wants it, what was left out said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachments import AttachmentDraft
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.cases.case_view import CaseView
from app.ui.sheets.bundle import BundleDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import registered_appeal
from tests.letters.reading import page_texts
from tests.letters.test_bundle import pages
from tests.ui.clipping import clipped, opened, unnamed, unreached

PATIENCE = 30_000


@pytest.fixture
def dialog(desk: Desk, words: Words, qtbot: QtBot) -> BundleDialog:
    appeal = registered_appeal(desk, TODAY)
    desk.attachments.add_bytes(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf"))
    desk.attachments.add_bytes(appeal.case_id, b"sound", AttachmentDraft(name="Дыбыс.ogg"))
    view = CaseView(desk, words)
    qtbot.addWidget(view)
    view.open(appeal.case_id)
    view.bundle_button.click()
    (found,) = view.findChildren(BundleDialog)
    found.owner = view  # type: ignore[attr-defined]  # lives as long as the dialog
    return found


def test_the_file_is_made_and_what_is_left_out_is_said(dialog: BundleDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.ask_path = lambda name: tmp_path / name
    dialog.make()
    qtbot.waitUntil(lambda: bool(dialog.notice.text()), timeout=PATIENCE)
    (saved,) = tmp_path.iterdir()
    assert "answer" in page_texts(saved.read_bytes())[1]
    assert str(saved) in dialog.notice.text()
    assert "Дыбыс.ogg" in dialog.left_out.text()
    qtbot.waitUntil(dialog.making.isEnabled, timeout=PATIENCE)


def test_whoever_changes_their_mind_gets_no_file(dialog: BundleDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.ask_path = lambda _: None
    dialog.make()
    assert dialog.making.isEnabled()
    dialog.ask_path = lambda name: tmp_path / name
    dialog.make()
    dialog.work.stop()
    qtbot.waitUntil(dialog.making.isEnabled, timeout=PATIENCE)
    assert dialog.notice.text() == ""


@pytest.mark.parametrize("language", Language)
def test_every_word_of_the_window_fits(desk: Desk, words: Words, qtbot: QtBot, language: Language) -> None:
    words.set_language(language)
    owner = QWidget()
    qtbot.addWidget(owner)
    made = BundleDialog(desk, words, registered_appeal(desk, TODAY).case_id, "2026-0001", owner)
    opened(made, 560, 260)
    assert (clipped(made), unnamed(made), unreached(made)) == ([], [], [])


def test_where_there_is_nothing_to_put_together_it_is_said_and_no_file_asked_for(
    desk: Desk, words: Words, qtbot: QtBot
) -> None:
    view = CaseView(desk, words)
    qtbot.addWidget(view)
    view.open(registered_appeal(desk, TODAY).case_id)
    view.bundle_button.click()
    (empty,) = view.findChildren(BundleDialog)
    assert empty.notice.text().startswith("There is nothing to put together")
    assert not empty.making.isEnabled()
