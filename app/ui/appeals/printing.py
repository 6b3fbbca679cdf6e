"""Paper: pages of a PDF are drawn on a printer as pictures, so that what is printed is what was shown."""

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

PRINT_DPI = 300
_POINTS_PER_INCH = 72


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask on which printer; None where the person thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pages(content: bytes, printer: QPrinter) -> int:
    """Draw every page of the PDF `content` at 300 dpi on the whole sheet; answer how many pages were drawn."""
    document = pypdfium2.PdfDocument(content)
    try:
        width, height = document[0].get_size()
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point))
        painter = QPainter()
        if not painter.begin(printer):
            return 0
        _draw(document, painter, printer)
        painter.end()
        return len(document)
    finally:
        document.close()


def _draw(document: pypdfium2.PdfDocument, painter: QPainter, printer: QPrinter) -> None:
    for number in range(len(document)):
        if number:
            printer.newPage()
        image = page_image(document, number, PRINT_DPI)
        sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        sheet.moveTo(0, 0)
        painter.drawImage(sheet, image)


def page_image(document: pypdfium2.PdfDocument, number: int, dpi: int) -> QImage:
    """One page (counted from 0) as a picture that owns its memory."""
    bitmap = document[number].render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
    formats = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888, 1: QImage.Format.Format_Grayscale8}
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, formats[bitmap.n_channels])
    return image.copy()
