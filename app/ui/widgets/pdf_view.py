"""Shows the pages of a PDF one below another; a page is drawn when it is looked at."""

from collections import OrderedDict

import pypdfium2
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from app.ui import theme

_GAP = 16
_KEPT = 6
_STEP = 1.25
SMALLEST, LARGEST = 0.25, 4.0
"""Bounds of the zoom; 1.0 shows a page in its real size at 96 dots per inch."""
_DOTS = 96 / 72
_A4 = (595.0, 842.0)


class PdfView(QAbstractScrollArea):
    """Pages of one PDF; Ctrl with plus, minus, zero or the wheel zooms, the page keys scroll.

    `show_pdf(bytes)` replaces what is shown and stays at the same place; `zoomed(factor)` tells a new size. A page that
    cannot be read keeps its place and says so; `unreadable(numbers)` tells all that are known, the first page being 1.
    """

    zoomed = Signal(float)
    unreadable = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._content = b""
        self._fits = True
        self._zoom = 1.0
        self._drawn: OrderedDict[int, QImage] = OrderedDict()
        self._broken: set[int] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)

    def show_pdf(self, content: bytes) -> None:
        """Show these pages; empty bytes show nothing.

        What is no PDF, is locked, or has no page that can be read raises PdfiumError.
        """
        sizes: list[tuple[float, float]] = []
        broken: set[int] = set()
        if content:
            document = pypdfium2.PdfDocument(content)
            try:
                for number in range(len(document)):
                    size = readable_size(document, number)
                    sizes.append(size or (sizes[-1] if sizes else _A4))
                    if size is None:
                        broken.add(number)
            finally:
                document.close()
            if len(broken) == len(sizes):
                raise pypdfium2.PdfiumError("no page")  # noqa: TRY003 - as the library says what it cannot open
        self._content, self._sizes, self._broken = content, tuple(sizes), broken
        self._lay_out()
        self._tell_broken()

    def content(self) -> bytes:
        """The bytes shown."""
        return self._content

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def zoom(self) -> float:
        """The size of a page against its real one."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """Show the pages that large, between SMALLEST and LARGEST; the width is no longer followed."""
        self._fits = False
        self._use(factor)

    def zoom_in(self) -> None:
        """A step larger."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self.set_zoom(self._zoom / _STEP)

    def fit_width(self) -> None:
        """As wide as the view, also when it is resized."""
        self._fits = True
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Room for a page one can read."""
        return QSize(560, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        del event
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with plus, minus and zero zoom; the rest scrolls."""
        deeds = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in deeds:
            deeds[key]()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("line"))
        seen = QRectF(self.viewport().rect())
        for number, box in enumerate(self._boxes()):
            if box.intersects(seen):
                if number not in self._broken:
                    painter.drawImage(box, self._page(number))
                if number in self._broken:  # perhaps it is known since it was to be drawn
                    self._draw_broken(painter, box, number)
                painter.setPen(QPen(theme.colour("line_strong"), 1))
                painter.drawRect(box)
        painter.end()

    def _use(self, factor: float) -> None:
        factor = max(SMALLEST, min(factor, LARGEST))
        if factor != self._zoom:
            self._zoom = factor
            self.zoomed.emit(factor)
        self._lay_out()

    def _lay_out(self) -> None:
        self._drawn.clear()
        view = self.viewport().size()
        widest = max((width for width, _ in self._sizes), default=0)
        if self._fits and widest:
            fitting = max(SMALLEST, min((view.width() - 2 * _GAP) / (widest * _DOTS), LARGEST))
            if fitting != self._zoom:
                self._zoom = fitting
                self.zoomed.emit(fitting)
        scale = self._zoom * _DOTS
        height = sum(tall * scale + _GAP for _, tall in self._sizes) + _GAP
        self._bar(self.verticalScrollBar(), round(height), view.height())
        self._bar(self.horizontalScrollBar(), round(widest * scale) + 2 * _GAP, view.width())
        self.viewport().update()

    @staticmethod
    def _bar(bar: QScrollBar, content: int, view: int) -> None:
        bar.setRange(0, max(0, content - view))
        bar.setPageStep(view)

    def _boxes(self) -> list[QRectF]:
        scale = self._zoom * _DOTS
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        boxes, top = [], float(_GAP - down)
        for width, height in self._sizes:
            left = max(float(_GAP), (self.viewport().width() - width * scale) / 2) - across
            boxes.append(QRectF(QPointF(left, top), QPointF(left + width * scale, top + height * scale)))
            top += height * scale + _GAP
        return boxes

    def _page(self, number: int) -> QImage:
        if number not in self._drawn:
            self._drawn[number] = self._draw(number)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(number)
        return self._drawn[number]

    def _draw_broken(self, painter: QPainter, box: QRectF, number: int) -> None:
        """An empty page with a word, where the other pages have theirs."""
        painter.fillRect(box, theme.colour("raised"))
        painter.setPen(theme.colour("muted"))
        said = self.tr("Page {number} is damaged and cannot be shown here.").format(number=number + 1)
        inner = box.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)

    def _tell_broken(self) -> None:
        if self._broken:
            self.unreadable.emit(tuple(number + 1 for number in sorted(self._broken)))

    def _draw(self, number: int) -> QImage:
        """The picture of a page; an empty one where it turns out that it cannot be read."""
        try:
            return self._rendered(number)
        except pypdfium2.PdfiumError:
            self._broken.add(number)
            self._tell_broken()
            return QImage()

    def _rendered(self, number: int) -> QImage:
        ratio = self.devicePixelRatioF()
        document = pypdfium2.PdfDocument(self._content)
        try:
            picture = document[number].render(scale=self._zoom * _DOTS * ratio, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                picture.buffer, picture.width, picture.height, picture.stride, QImage.Format.Format_RGBX8888
            ).copy()
        finally:
            document.close()
        image.setDevicePixelRatio(ratio)
        return image


def readable_size(document: pypdfium2.PdfDocument, number: int) -> tuple[float, float] | None:
    """Width and height of a page in points; None where the page cannot be read."""
    try:
        width, height = document.get_page_size(number)
    except pypdfium2.PdfiumError:
        return None
    return (width, height) if width > 0 and height > 0 else None
