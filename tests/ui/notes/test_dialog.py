"""The calculation on paper: its own language, saved whole, printed as shown."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.notes.dialog import NoteDialog
from app.ui.words import Words
from tests.letters.reading import flat, page_texts
from tests.ui.clipping import clipped, opened, unnamed, unreached


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened_dialog(desk: Desk, words: Words, owner: QWidget) -> NoteDialog:
    data = desk.dates.note_data(desk.dates.due("AP-04", date(2026, 11, 20)), stated_on=date(2026, 12, 5))
    dialog = NoteDialog(desk, words, data, owner)
    opened(dialog, 760, 720)
    return dialog


@pytest.fixture
def dialog(desk: Desk, words: Words, owner: QWidget) -> NoteDialog:
    return opened_dialog(desk, words, owner)


def test_the_paper_begins_in_the_language_of_the_screen_where_papers_exist_in_it(
    desk: Desk, words: Words, owner: QWidget
) -> None:
    words.set_language(Language.RUSSIAN)
    assert "РАСЧЁТ СРОКА" in flat(opened_dialog(desk, words, owner).pdf.content())


def test_another_language_is_another_page(dialog: NoteDialog) -> None:
    assert "МЕРЗІМДІ ЕСЕПТЕУ АНЫҚТАМАСЫ" in flat(dialog.pdf.content())
    dialog.language.set_code(Language.RUSSIAN)
    assert "РАСЧЁТ СРОКА" in flat(dialog.pdf.content())
    assert dialog.pdf.page_count() == 1


def test_the_page_is_saved_whole_under_a_name_without_a_person(dialog: NoteDialog, tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    dialog.ask_path = answer
    dialog.saving.click()
    assert asked == ["AP-04-2026-11-20.pdf"]
    assert page_texts((tmp_path / asked[0]).read_bytes()) == page_texts(dialog.pdf.content())
    assert str(tmp_path) in dialog.notice.text()


def test_whoever_changes_their_mind_saves_and_prints_nothing(dialog: NoteDialog, tmp_path: Path) -> None:
    dialog.ask_path = lambda name: None if name else tmp_path
    dialog.ask_printer = lambda: None
    dialog.saving.click()
    dialog.printing.click()
    assert dialog.notice.text() == ""


def test_a_folder_that_cannot_be_written_is_said(dialog: NoteDialog, tmp_path: Path) -> None:
    dialog.ask_path = lambda name: tmp_path / "missing" / name
    dialog.saving.click()
    assert dialog.notice.text()
    assert not (tmp_path / "missing").exists()


def test_what_is_printed_is_the_page_that_was_shown(dialog: NoteDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.ask_printer = lambda: printer
    dialog.printing.click()
    assert len(page_texts((tmp_path / "out.pdf").read_bytes())) == 1
    assert dialog.notice.text() == "Sent to the printer. Pages: 1."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_page_printed_into_a_folder_that_is_not_there_is_said(dialog: NoteDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "out.pdf"))
    dialog.ask_printer = lambda: printer
    dialog.printing.click()
    assert dialog.notice.text().startswith("This folder cannot be written to")


def test_every_word_fits_and_every_input_is_named_and_reached(desk: Desk, any_words: Words, owner: QWidget) -> None:
    dialog = opened_dialog(desk, any_words, owner)
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []
