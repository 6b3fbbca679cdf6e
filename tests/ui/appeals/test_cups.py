"""Printing on a real queue: what comes out of the printer is the letter as it was issued, text and all."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.appeals.test_letters import UNKNOWN_ADDRESS, look_at, text_of
from tests.ui.cups import QUEUE, SERVER, PrintServer, print_server, speaking_to

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="CUPS as Linux has it"),
    pytest.mark.skipif(SERVER is None, reason="no cupsd on this machine; .ci/run installs it"),
]


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintServer]:
    with print_server(tmp_path_factory.mktemp("cups")) as made, speaking_to(made):
        yield made


@pytest.fixture
def panel(qtbot: QtBot, moving: Moving, words: Words) -> LettersPanel:
    page = AppealPage(moving.desk, words)
    shown(qtbot, page)
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS, text="Прошу. " * 900, kind=AppealKind.PROPOSAL))
    return page.letters


def pictures(content: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [document[number].render(scale=2).to_pil().convert("L") for number in range(len(document))]
    finally:
        document.close()


def came_out(qtbot: QtBot, server: PrintServer) -> Path:
    qtbot.waitUntil(lambda: bool(server.jobs()), timeout=30_000)
    (job,) = server.jobs()
    return job


def test_the_page_that_comes_out_of_the_printer_is_the_letter_text_and_picture(
    qtbot: QtBot, server: PrintServer, panel: LettersPanel, moving: Moving
) -> None:
    """Chosen in the system's dialog with the keyboard: the queue is the default one, Enter prints."""

    def press_enter() -> None:
        (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible())
        assert dialog.printer().printerName() == QUEUE
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, press_enter)
    QTest.keyClick(panel.view.print_button, Qt.Key.Key_Space)
    printed = came_out(qtbot, server).read_bytes()
    (letter,) = moving.desk.letters.list(panel._appeal.id if panel._appeal else 0)
    issued = moving.desk.letters.content(letter.id)
    assert text_of(printed) == text_of(issued)
    ours, theirs = pictures(issued), pictures(printed)
    assert len(ours) == len(theirs) == letter.pages > 1
    for one, other in zip(ours, theirs, strict=True):
        assert one.size == other.size
        difference = ImageChops.difference(one, other).getextrema()[1]
        assert difference <= 8
    qtbot.waitUntil(lambda: f"Pages: {letter.pages}" in panel.view.notice.text(), timeout=30_000)
    assert f"Pages: {letter.pages}" in panel.view.notice.text()


def test_what_was_chosen_in_the_dialog_goes_with_it_and_the_job_names_nobody(
    qtbot: QtBot, server: PrintServer, panel: LettersPanel
) -> None:
    printer = QPrinter(QPrinterInfo.printerInfo(QUEUE), QPrinter.PrinterMode.HighResolution)
    printer.setCopyCount(2)
    printer.setFromTo(1, 1)
    panel.deeds.ask_printer = lambda: printer
    panel.view.print_button.click()
    job = came_out(qtbot, server)
    options = job.with_suffix(".options").read_text()
    for part in ("media=A4", "copies=2", "page-ranges=1 ", "print-scaling=none"):
        assert part in options
    assert re.fullmatch(r"2026-0001-\w+", job.with_suffix(".title").read_text())


def test_a_server_that_is_gone_is_said_and_the_letter_is_kept(
    qtbot: QtBot, server: PrintServer, panel: LettersPanel, moving: Moving, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinterInfo.printerInfo(QUEUE), QPrinter.PrinterMode.HighResolution)
    panel.deeds.ask_printer = lambda: printer
    monkeypatch.setenv("CUPS_SERVER", str(server.socket.with_name("nobody.sock")))
    panel.view.print_button.click()
    assert panel.view.notice.text() == "The print server is being asked…"
    qtbot.waitUntil(lambda: "could not be reached" in panel.view.notice.text(), timeout=30_000)
    assert "could not be reached" in panel.view.notice.text()
    assert server.jobs() == []
    assert len(moving.desk.letters.list(panel._appeal.id if panel._appeal else 0)) == 1
