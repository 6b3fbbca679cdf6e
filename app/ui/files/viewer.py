"""A file looked at inside the program: pages of a PDF or a picture; nothing of it is written to the disk."""

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.ui.widgets.pdf_view import PdfView

_ROOMY = (820, 760)
_PDF = b"%PDF-"


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
        self.shown = self._view(content)
        self.shown.setAccessibleName(kept.name)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
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
        try:
            pages.show_pdf(content)
        except pypdfium2.PdfiumError:
            pages.deleteLater()
            return _said(
                self.tr("This PDF is protected by a password or damaged: save a copy and open it with another program.")
            )
        return pages


def _said(text: str) -> QLabel:
    said = QLabel(text)
    said.setWordWrap(True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return said
