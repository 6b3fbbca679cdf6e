"""The files of a matter in the real window: taken in, looked at, copied out, taken out with a reason."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.attachments import AttachmentDraft, AttachmentKind
from app.services.desk import Desk
from app.ui.files.dialog import AddFileDialog, RemoveFileDialog
from app.ui.files.panel import FilesPanel
from app.ui.files.viewer import FileViewer, Picture
from app.ui.widgets.pdf_view import PdfView
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.clipping import clipped, opened, unnamed


@pytest.fixture
def case_id(desk: Desk) -> int:
    """A matter."""
    return kept_appeal(desk).case_id


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, words: Words, case_id: int) -> FilesPanel:
    """Its files."""
    made = FilesPanel(desk, words)
    qtbot.addWidget(made)
    opened(made, 820, 240)
    made.show_case(case_id)
    return made


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A picture of an envelope."""
    path = tmp_path / "конверт.png"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return path


def dialog_of(panel: FilesPanel, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in panel.findChildren(kind) if one.isVisible()]
    return found


def test_a_file_let_fall_is_kept_with_what_the_person_says_of_it(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan)), QUrl("https://example.org/page")])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    panel.dropEvent(QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, none))
    dialog = dialog_of(panel, AddFileDialog)
    assert isinstance(dialog, AddFileDialog)
    dialog.kind.set_code(AttachmentKind.ENVELOPE)
    dialog.postmark_on.set_date(date(2026, 11, 12))
    dialog.received_on.set_date(date(2026, 11, 18))
    dialog.saving.click()
    (kept,) = desk.attachments.of_case(case_id)
    assert (kept.name, kept.kind, kept.postmark_on) == ("конверт.png", AttachmentKind.ENVELOPE, date(2026, 11, 12))
    assert desk.attachments.content(kept.id) == scan.read_bytes()
    assert panel.list.model.index(0, 0).data() == "конверт.png"
    assert panel.list.model.index(0, 3).data() == "12.11.2026"


def test_a_copy_of_an_identity_document_is_refused_with_its_reason(
    desk: Desk, panel: FilesPanel, case_id: int, tmp_path: Path
) -> None:
    passport = tmp_path / "паспорт.pdf"
    passport.write_bytes(b"%PDF-1.4")
    panel.ask_files = lambda: [passport]
    panel.adding.click()
    dialog = dialog_of(panel, AddFileDialog)
    assert isinstance(dialog, AddFileDialog)
    dialog.saving.click()
    assert "must not be collected" in dialog.name.accessibleDescription()
    assert desk.attachments.of_case(case_id) == ()
    dialog.reject()


def test_pictures_and_pages_are_looked_at_inside_the_program(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path
) -> None:
    letter = kept_letter(desk)
    kept = [
        desk.attachments.add(case_id, scan, AttachmentDraft(name="Конверт")),
        desk.attachments.add_bytes(case_id, letter, AttachmentDraft(name="Ответ.pdf")),
        desk.attachments.add_bytes(case_id, b"some words", AttachmentDraft(name="SMS.txt")),
    ]
    panel.show_case(case_id)
    shown = []
    for one in kept:
        assert panel.list.select_id(one.id)
        panel.looking.click()
        viewer = dialog_of(panel, FileViewer)
        assert isinstance(viewer, FileViewer)
        shown.append(type(viewer.shown).__name__)
        viewer.accept()
    assert shown == [Picture.__name__, PdfView.__name__, "QLabel"]


def kept_letter(desk: Desk) -> bytes:
    appeal = kept_appeal(desk)
    return desk.letters.preview(appeal.id, appeal.language)


def test_a_copy_is_saved_and_its_danger_said(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path, tmp_path: Path
) -> None:
    desk.attachments.add(case_id, scan, AttachmentDraft(name="Конверт.png"))
    panel.show_case(case_id)
    panel.list.table.selectRow(0)
    panel.ask_copy = lambda name: tmp_path / f"copy-{name}"
    panel.copying.click()
    assert (tmp_path / "copy-Конверт.png").read_bytes() == scan.read_bytes()
    assert "not protected" in panel.notice.text()


def test_taking_a_file_out_asks_why(desk: Desk, panel: FilesPanel, case_id: int, scan: Path) -> None:
    desk.attachments.add(case_id, scan, AttachmentDraft(name="Конверт.png"))
    panel.show_case(case_id)
    panel.list.table.selectRow(0)
    panel.removing.click()
    dialog = dialog_of(panel, RemoveFileDialog)
    assert isinstance(dialog, RemoveFileDialog)
    dialog.saving.click()
    assert dialog.isVisible()
    dialog.reason.setText("Не к тому делу")
    dialog.saving.click()
    assert desk.attachments.of_case(case_id) == ()


def test_nothing_is_cut_and_every_input_is_named(
    qtbot: QtBot, desk: Desk, any_words: Words, case_id: int, scan: Path
) -> None:
    panel = FilesPanel(desk, any_words)
    qtbot.addWidget(panel)
    opened(panel, 820, 240)
    panel.show_case(case_id)
    assert clipped(panel) == []
    desk.attachments.add(case_id, scan, AttachmentDraft(name="Конверт.png"))
    panel.show_case(case_id)
    assert unnamed(panel) == []
    panel.ask_files = lambda: [scan]
    panel.adding.click()
    dialog = dialog_of(panel, AddFileDialog)
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    dialog.reject()
