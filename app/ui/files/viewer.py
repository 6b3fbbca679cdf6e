"""A file looked at inside the program: pages of a PDF or a picture; nothing of it is written to the disk."""

from contextlib import suppress
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.pdf_view import PdfView, readable_size

_ROOMY = (820, 760)
_PDF = b"%PDF-"
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif", ".heic", ".heif"})


class Picture(QLabel):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(QSize(120, 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the room."""
        super().resizeEvent(event)
        room = self.size().boundedTo(self._image.size())
        fitted = self._image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self.setPixmap(QPixmap.fromImage(fitted))


class FileViewer(QDialog):
    """Shows what can be shown; of any other file it says to save a copy."""

    def __init__(self, kept: Attachment, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(kept.name)
        self.notice = NoticeBar()
        self.shown = self._view(content)
        self.shown.setAccessibleName(kept.name)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.addWidget(self.notice)
        lines.addWidget(self.shown, 1)
        self.resize(*_ROOMY)

    def _view(self, content: bytes) -> QWidget:
        if content.startswith(_PDF):
            return self._pages(content)
        image = QImage.fromData(content)
        if not image.isNull():
            return Picture(image)
        return _said(self.tr("This kind of file is not shown here. Save a copy to open it with another program."))

    def _pages(self, content: bytes) -> QWidget:
        """The pages; what others sent may be damaged, or open with a password that the program does not ask for."""
        pages = PdfView()
        pages.unreadable.connect(self._warn, Qt.ConnectionType.QueuedConnection)  # some are known while painting
        try:
            pages.show_pdf(content)
        except pypdfium2.PdfiumError:
            pages.deleteLater()
            return _said(
                self.tr("This PDF is protected by a password or damaged: save a copy and open it with another program.")
            )
        return pages

    @Slot(object)
    def _warn(self, numbers: tuple[int, ...]) -> None:
        """Say which pages of the paper nobody saw."""
        said = self.tr(
            "Pages that cannot be shown: {pages}. Ask for the paper again, or try another program on a copy."
        )
        self.notice.say(said.format(pages=", ".join(map(str, numbers))), "warning")


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF, or is called one."""
    with suppress(OSError), path.open("rb") as file:
        return path.suffix.lower() == ".pdf" or file.read(len(_PDF)) == _PDF
    return False


def pdf_opens(path: Path) -> bool:
    """Whether a PDF has a page that can be read. Reads little of it; on the thread of the window, as PDFium wants."""
    try:
        document = pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError):
        return False
    try:
        return any(readable_size(document, number) for number in range(len(document)))
    finally:
        document.close()


def picture_opens(path: Path) -> bool:
    """Whether a picture can be drawn; True for what is called none. Reads all of it: beside the window."""
    if path.suffix.lower() not in _PICTURES:
        return True
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return not reader.read().isNull()


def _said(text: str) -> QLabel:
    said = QLabel(text)
    said.setWordWrap(True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return said
