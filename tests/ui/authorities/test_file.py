"""The window of a file of bodies: ticks, what is ours not ticked, failed rows saved with their reasons."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.authorities.file_dialog import DirectoryFileDialog
from app.ui.authorities.page import AuthoritiesPage
from app.ui.words import Words
from tests.factories import BODY, body_id
from tests.services.test_directory_files import changed, file_of, shipped
from tests.ui.clipping import clipped, opened, unnamed


@pytest.fixture
def file(tmp_path: Path, desk: Desk) -> Path:
    """A file with two fields changed, one of them our own correction, and a row without a name."""
    key = body_id(desk)
    desk.authorities.complete(key, replace(desk.authorities.get(key).draft(), phone="8 700 000 00 00"))
    rows = changed(shipped(), BODY, phone="8 7222 1", postcode="070001")
    rows.append(rows[0] | {"id": "nameless", "name_ru": ""})
    path = tmp_path / "bodies.csv"
    path.write_bytes(file_of(rows))
    return path


def dialog_of(qtbot: QtBot, desk: Desk, words: Words, file: Path) -> tuple[AuthoritiesPage, DirectoryFileDialog]:
    """The page, which keeps it alive, and the window."""
    page = AuthoritiesPage(desk, words)
    qtbot.addWidget(page)
    page.take_file(str(file))
    return page, page.findChildren(DirectoryFileDialog)[0]


def test_our_own_correction_is_not_ticked_and_only_the_ticked_is_taken(
    qtbot: QtBot, desk: Desk, words: Words, file: Path, tmp_path: Path
) -> None:
    _page, dialog = dialog_of(qtbot, desk, words, file)
    assert "changed 1, not in the file 0, rows that cannot be read 1" in dialog.text.text()
    assert {line.field for line in dialog.chosen()} == {"postcode"}
    dialog.take()
    body = desk.authorities.get(body_id(desk))
    assert (body.postcode, body.phone) == ("070001", "8 700 000 00 00")
    assert dialog.notice.text() == "Taken. Bodies changed or added: 1."
    dialog.ask_path = lambda name: tmp_path / name
    dialog.save_failed()
    assert "nameless" in (tmp_path / "failed.csv").read_text(encoding="utf-8-sig")


def test_a_line_is_ticked_by_hand(qtbot: QtBot, desk: Desk, words: Words, file: Path) -> None:
    _page, dialog = dialog_of(qtbot, desk, words, file)
    for place in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(place)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)
    dialog.take()
    assert desk.authorities.get(body_id(desk)).phone == "8 7222 1"


def test_a_file_that_cannot_be_read_is_said_on_the_page(qtbot: QtBot, desk: Desk, words: Words, tmp_path: Path) -> None:
    page = AuthoritiesPage(desk, words)
    qtbot.addWidget(page)
    page.take_file(str(tmp_path / "away.csv"))
    assert "away.csv" in page.notice.text()


def test_the_window_fits_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words, file: Path) -> None:
    _page, dialog = dialog_of(qtbot, desk, any_words, file)
    opened(dialog, dialog.width(), dialog.height())
    assert [*clipped(dialog), *unnamed(dialog)] == []
