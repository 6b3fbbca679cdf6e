"""Paper: the PDF itself goes to a queue of CUPS; where there is none its pages are drawn as pictures.

A queue gets the file whole, so that text stays text; `lp` of CUPS takes it from its standard input, so that we leave no
copy of a letter on the disk. CUPS does: it keeps each job in its spool (/var/spool/cups) after printing, for a day
unless `PreserveJobFiles` says otherwise. Elsewhere (Windows, or no `lp`) each page is drawn at 300 dpi.
"""

import shutil
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QObject, QProcess, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.paper_files import write
from app.ui.tasks import TaskRunner
from app.ui.widgets.notice import NoticeBar

PRINT_DPI = 300
_POINTS_PER_INCH = 72
_PATIENCE_MS = 15_000
_A4 = (595, 842)
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask on which printer; None where the person thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


class Printing(QObject):
    """Prints and says on `notice` what came of it; the print server is asked beside the window, nobody waits for it."""

    def __init__(self, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._notice, self._tasks = notice, TaskRunner(self)

    def print_out(self, content: bytes, printer: QPrinter, title: str = "") -> None:
        """Print the PDF `content`; into a file it goes as it is.

        `title` is what the list of jobs shows: it names nobody. Raises `FileProblem` for a file that cannot be written.
        """
        document = pypdfium2.PdfDocument(content)
        try:
            pages = len(document)
            if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and printer.outputFileName():
                write(Path(printer.outputFileName()), content)
            elif _has_queue(printer):
                self._ask_server(content, _order(document, printer, title), pages)
                return
            elif not _draw_all(document, printer):
                pages = 0
        finally:
            document.close()
        self._tell(pages)

    def _ask_server(self, content: bytes, order: list[str], pages: int) -> None:
        self._notice.say(self.tr("The print server is being asked…"), "info")
        task = self._tasks.start(lambda _: _hand_over(content, order))
        task.done.connect(lambda taken: self._tell(pages if taken else 0))
        task.failed.connect(_raise)

    def _tell(self, pages: int) -> None:
        """Say how many pages went, 0 where the printer could not be reached."""
        if pages:
            self._notice.say(self.tr("Sent to the printer. Pages: {count}.").format(count=pages), "done")
        else:
            self._notice.say(self.tr("The printer could not be reached. Save the paper as PDF instead."))


def _raise(error: Exception) -> None:
    raise error


def _has_queue(printer: QPrinter) -> bool:
    """Whether it is a queue of CUPS that `lp` prints on."""
    named = printer.printerName() in QPrinterInfo.availablePrinterNames()
    return named and printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and shutil.which("lp") is not None


def _order(document: pypdfium2.PdfDocument, printer: QPrinter, title: str) -> list[str]:
    """What `lp` is told: the queue and what was chosen in the dialog; pages keep their size."""
    width, height = document[0].get_size()
    a4 = sorted((round(width), round(height))) == [*_A4]
    options = [
        f"media={'A4' if a4 else f'Custom.{width:.0f}x{height:.0f}'}",
        "print-scaling=none",
        f"collate={str(printer.collateCopies()).lower()}",
    ]
    if printer.duplex() in _SIDES:
        options.append(f"sides={_SIDES[printer.duplex()]}")
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options.append("print-color-mode=monochrome")
    if printer.fromPage():
        options.append(f"page-ranges={printer.fromPage()}-{printer.toPage() or len(document)}")
    order = ["-d", printer.printerName(), "-n", str(max(1, printer.copyCount())), "-t", title or "Arasha"]
    return [*order, *(part for option in options for part in ("-o", option))]


def _hand_over(content: bytes, order: list[str]) -> bool:
    """Give the file to the print server; whether it took it."""
    process = QProcess()
    process.start("lp", order)
    if not process.waitForStarted(_PATIENCE_MS):
        return False
    process.write(content)
    process.closeWriteChannel()
    if not process.waitForFinished(_PATIENCE_MS):
        process.kill()
        process.waitForFinished(_PATIENCE_MS)
        return False
    return process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0


def _draw_all(document: pypdfium2.PdfDocument, printer: QPrinter) -> bool:
    """Draw every page on the whole sheet; whether the printer could be reached."""
    width, height = document[0].get_size()
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    _draw(document, painter, printer)
    painter.end()
    return True


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
