"""The files of a matter in the real window: taken in, looked at, copied out, taken out with a reason."""

import os
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.domain.attachments import AttachmentDraft, AttachmentKind
from app.domain.codes import Channel, EventKind
from app.services.desk import Desk
from app.ui.files.dialog import AddFileDialog, ChangeFileDialog, RemoveFileDialog
from app.ui.files.panel import FilesPanel
from app.ui.files.viewer import FileViewer, Picture
from app.ui.widgets.pdf_view import PdfView
from app.ui.words import Words
from tests.conftest import NOW, TODAY
from tests.factories import event_draft, kept_appeal
from tests.ui.clipping import clipped, opened, unnamed
from tests.ui.widgets.test_pdf_view import damaged as with_damaged_pages


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
    assert panel.list.model.index(0, 4).data() == "12.11.2026"


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


def damaged(letter: bytes) -> bytes:
    return letter[: len(letter) // 3]


def locked(letter: bytes) -> bytes:
    del letter
    page = BytesIO()
    Canvas(page, encrypt="secret").save()
    return page.getvalue()


@pytest.mark.parametrize("spoilt", [damaged, locked])
def test_of_a_pdf_that_does_not_open_is_said_what_to_do(
    desk: Desk, panel: FilesPanel, case_id: int, spoilt: Callable[[bytes], bytes]
) -> None:
    content = spoilt(kept_letter(desk))
    desk.attachments.add_bytes(case_id, content, AttachmentDraft(name="Ответ.pdf"))
    panel.show_case(case_id)
    panel.list.table.selectRow(0)
    panel.looking.click()
    viewer = dialog_of(panel, FileViewer)
    assert isinstance(viewer, FileViewer)
    assert isinstance(viewer.shown, QLabel)
    assert "protected by a password or damaged" in viewer.shown.text()
    assert clipped(viewer) == []
    viewer.accept()


@pytest.mark.parametrize(
    ("brought", "opens"),
    [
        (("Жауап.pdf", b"%PDF-1.7 and nothing more"), False),
        (("Жауап.pdf", b"no pages"), False),
        (("Конверт.png", b"\x89PNG\r\n\x1a\n and nothing more"), False),
        (("Конверт.jpg", b"no picture"), False),
        (("Хат.docx", b"words"), True),
    ],
)
def test_what_cannot_be_shown_is_kept_and_said_at_once(
    desk: Desk, panel: FilesPanel, tmp_path: Path, brought: tuple[str, bytes], *, opens: bool
) -> None:
    name, content = brought
    path = tmp_path / name
    path.write_bytes(content)
    panel.take([path])
    dialog_of(panel, AddFileDialog).saving.click()
    (kept,) = panel._files
    assert desk.attachments.content(kept.id) == content
    assert ("cannot be shown here" in panel.notice.text()) is not opens


def test_a_whole_pdf_and_a_picture_are_kept_without_a_word(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "Жауап.pdf"
    letter.write_bytes(kept_letter(desk))
    panel.take([letter, scan])
    for _ in range(2):
        dialog_of(panel, AddFileDialog).saving.click()
    assert len(desk.attachments.of_case(case_id)) == 2
    assert panel.notice.text() == ""


def test_pages_of_a_pdf_that_cannot_be_shown_are_named(
    qtbot: QtBot, desk: Desk, panel: FilesPanel, case_id: int
) -> None:
    desk.attachments.add_bytes(case_id, with_damaged_pages(3, 2), AttachmentDraft(name="Жауап.pdf"))
    panel.show_case(case_id)
    panel.list.table.selectRow(0)
    panel.looking.click()
    viewer = dialog_of(panel, FileViewer)
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: "cannot be shown: 2." in viewer.notice.text())
    assert isinstance(viewer.shown, PdfView)
    viewer.accept()


def test_a_program_is_refused_with_its_reason(desk: Desk, panel: FilesPanel, case_id: int, tmp_path: Path) -> None:
    path = tmp_path / "Жауап.pdf.exe"
    path.write_bytes(b"MZ")
    panel.take([path])
    dialog = dialog_of(panel, AddFileDialog)
    dialog.saving.click()
    assert "Programs and scripts" in dialog.name.accessibleDescription()
    dialog.name.setText("Жауап.pdf")
    dialog.saving.click()
    assert "Programs and scripts" in dialog.name.accessibleDescription()
    assert desk.attachments.of_case(case_id) == ()
    dialog.reject()


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


def test_a_picture_and_files_of_the_clipboard_are_pasted(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(QImage(str(scan)))
    QTest.keyClick(panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(panel, AddFileDialog)
    assert isinstance(dialog, AddFileDialog)
    assert dialog.kind.code() is AttachmentKind.SCREENSHOT
    dialog.name.setText("SMS из акимата.png")
    dialog.saving.click()
    (kept,) = desk.attachments.of_case(case_id)
    assert QImage.fromData(desk.attachments.content(kept.id)).size() == QImage(str(scan)).size()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(scan))])
    clipboard.setMimeData(files)
    panel.paste()
    dialog_of(panel, AddFileDialog).accept()
    clipboard.setText("words")
    panel.paste()
    assert "no picture" in panel.notice.text()


def test_leaving_one_file_leaves_the_rest(desk: Desk, panel: FilesPanel, case_id: int, scan: Path) -> None:
    other = scan.with_name("другой.png")
    other.write_bytes(scan.read_bytes() + b"x")
    panel.take([scan, other])
    dialog_of(panel, AddFileDialog).done(1)
    second = dialog_of(panel, AddFileDialog)
    assert isinstance(second, AddFileDialog)
    assert second.name.text() == "другой.png"
    panel.take([scan, other])
    second.reject()
    for dialog in panel.findChildren(AddFileDialog):
        dialog.reject()
    assert desk.attachments.of_case(case_id) == ()


def test_the_files_of_a_paper_are_its_own_and_prove_its_events(
    desk: Desk, panel: FilesPanel, case_id: int, scan: Path
) -> None:
    (paper,) = desk.cases.file(case_id).appeals
    paper = desk.appeals.record(paper.id, event_draft(EventKind.FILED, TODAY, channel=Channel.POST))
    desk.attachments.add_bytes(case_id, b"SMS", AttachmentDraft(name="Только к делу.txt"))
    panel.show_case(case_id, paper.id)
    assert panel.count() == 0
    panel.ask_files = lambda: [scan]
    panel.prove(paper.events[0].id)
    dialog = dialog_of(panel, AddFileDialog)
    assert isinstance(dialog, AddFileDialog)
    dialog.saving.click()
    (proof,) = desk.attachments.of_appeal(paper.id)
    assert proof.event_id == paper.events[0].id
    assert panel.list.model.index(0, 2).data() == "20.11.2026, Filed"
    panel.ask_files = lambda: pytest.fail("it is there already")
    panel.prove(paper.events[0].id)
    panel.mending.click()
    mending = dialog_of(panel, ChangeFileDialog)
    assert isinstance(mending, ChangeFileDialog)
    mending.paper.set_value(None)
    assert mending.proved.value() is None
    mending.saving.click()
    assert panel.count() == 0


def looked(qtbot: QtBot, panel: FilesPanel) -> None:
    """The folder was read once more."""
    with qtbot.waitSignal(panel.scans.looked):
        panel.scans.look()


def put(folder: Path, name: str, content: bytes, seconds_ago: int = 60) -> Path:
    """A file the scanner wrote a while ago."""
    file = folder / name
    file.write_bytes(content)
    moment = NOW.timestamp() - seconds_ago
    os.utime(file, (moment, moment))
    return file


def test_new_files_of_the_scan_folder_are_offered_taken_in_and_set_aside_only_when_asked(
    qtbot: QtBot, panel: FilesPanel, scan: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "scanner"
    folder.mkdir()
    first = put(folder, "0001.png", scan.read_bytes())
    put(folder, "notes.docx", b"no scan")
    panel.scans.ask_folder = lambda: folder
    with qtbot.waitSignal(panel.scans.looked):
        panel.scanning.click()
    assert panel.scans.notice.text() == "New scans: 1"
    with qtbot.waitSignal(panel.scans.looked):
        second = put(folder, "0002.pdf", b"%PDF-1.4", seconds_ago=30)
    looked(qtbot, panel)
    assert panel.scans.files() == (second, first)
    panel.scans.offer()
    assert [action.text() for action in panel.scans.menu.actions()] == [
        "0002.pdf",
        "0001.png",
        "",
        "All, one after another",
    ]
    panel.scans.menu.actions()[1].trigger()
    dialog = dialog_of(panel, AddFileDialog)
    assert isinstance(dialog, AddFileDialog)
    with qtbot.waitSignal(panel.scans.looked):
        dialog.saving.click()
    assert panel.scans.files() == (second,)
    assert first.exists()
    assert "Originals" in panel.scans.originals.text()
    panel.scans.originals.button.click()
    assert not first.exists()
    assert (folder / "Arasha" / "0001.png").read_bytes() == scan.read_bytes()
    assert second.exists()
    panel.scans.menu.hide()


def test_a_scan_folder_that_is_gone_offers_nothing(qtbot: QtBot, desk: Desk, panel: FilesPanel, tmp_path: Path) -> None:
    desk.scans.choose(tmp_path / "unplugged")
    looked(qtbot, panel)
    assert panel.scans.files() == ()
    assert panel.scans.notice.text() == ""
