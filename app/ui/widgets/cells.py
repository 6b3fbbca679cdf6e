"""Cells painted at the price of their words alone: what a list of a million lines is scrolled with.

Qt's own delegate asks the model for eight things a cell and lays the words out anew each time. This one asks once, and
keeps what it laid out as long as it is the same words at the same width.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap, QPolygonF, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui import theme
from app.ui.widgets.status import chip_width, draw_chip

Index = QModelIndex | QPersistentModelIndex
Marks = Callable[[str], Iterable[tuple[int, int]]]
PAD = 11
"""As the titles of the columns stand."""
KEPT = 4096
"""Laid out words remembered; all are forgotten together, which happens rarely and costs one screen."""
_CHIPS = 64
_UNDERLINE = 2
_ARROW = 8
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_INKS = ("text", "selection_text", "accent_soft", "accent", "mark", "due_soon", "raised", "muted")
_PLAIN = Qt.TextFormat.PlainText


class Cell(NamedTuple):
    """What stands in a cell: words, `right` aligned or not, a `status` with its sign, or the heading of a group."""

    text: str = ""
    status: str = ""
    right: bool = False
    heading: str = ""
    is_open: bool = True


class _Laid(NamedTuple):
    words: QStaticText
    width: float
    marks: tuple[tuple[float, float], ...]


class CellDelegate(QStyledItemDelegate):
    """`cell_of(index)` tells what stands there; `mark(marks)` gives the places of words to be marked in it."""

    def __init__(self, cell_of: Callable[[Index], Cell], parent: QTableView) -> None:
        super().__init__(parent)
        self._cell_of = cell_of
        self._table = parent
        self._marks: Marks | None = None
        self._laid: dict[tuple[str, int], _Laid] = {}
        self._chips: dict[tuple[str, str, int, int], QPixmap] = {}
        self._metrics = QFontMetrics(parent.font())
        self._inks: dict[str, QColor] = {}

    def mark(self, marks: Marks | None) -> None:
        """Mark these places from now on."""
        self._marks = marks
        self._laid.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        self._dress(option)
        cell, box, state = self._cell_of(index), option.rect, option.state.value
        if cell.heading:
            self._paint_heading(painter, box, cell, index.column())
            return
        selected = state & _SELECTED
        if selected:
            painter.fillRect(box, self._inks["accent_soft"])
        if cell.status:
            painter.drawPixmap(box.left() + PAD, box.top(), self._chip(painter, box, cell))
        elif cell.text:
            self._paint_words(painter, box, cell, self._inks["selection_text" if selected else "text"])
        if state & _FOCUSED:
            painter.setPen(self._inks["accent"])
            painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for the words."""
        del option
        width = self._metrics.horizontalAdvance(self._cell_of(index).text)
        return QSize(width + 4 * PAD, self._metrics.height() + PAD)

    def undress(self) -> None:
        """Another font or theme: ask anew at the next cell."""
        self._inks.clear()

    def _dress(self, option: QStyleOptionViewItem) -> None:
        """Take font and colours of now, once after each change."""
        if not self._inks:
            self._metrics = QFontMetrics(option.font)
            self._inks = {name: theme.colour(name) for name in _INKS}
            self._laid.clear()
            self._chips.clear()

    def _chip(self, painter: QPainter, box: QRect, cell: Cell) -> QPixmap:
        """The picture of a status, drawn once: there are few, and each is seen on every screen."""
        key = (cell.status, cell.text, box.width(), box.height())
        if key not in self._chips:
            scale = painter.device().devicePixelRatioF()
            width = min(chip_width(painter.fontMetrics(), cell.text), box.width() - 2 * PAD)
            size = QSize(max(1, width), box.height())
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            brush = QPainter(picture)
            brush.setFont(painter.font())
            draw_chip(brush, QRect(QPoint(0, 0), size), cell.status, cell.text)
            brush.end()
            if len(self._chips) >= _CHIPS:
                self._chips.clear()
            self._chips[key] = picture
        return self._chips[key]

    def _paint_words(self, painter: QPainter, box: QRect, cell: Cell, ink: QColor) -> None:
        room = box.width() - 2 * PAD
        laid = self._laid.get((cell.text, room)) or self._lay(cell.text, room)
        left = box.left() + PAD + (room - laid.width if cell.right else 0)
        height = self._metrics.height()
        top = box.top() + (box.height() - height) // 2
        for begin, width in laid.marks:
            painter.fillRect(QRectF(left + begin, top, width, height), self._inks["mark"])
            painter.fillRect(QRectF(left + begin, top + height, width, _UNDERLINE), self._inks["due_soon"])
        painter.setPen(ink)
        painter.drawStaticText(QPointF(left, top), laid.words)

    def _lay(self, text: str, room: int) -> _Laid:
        if len(self._laid) >= KEPT:
            self._laid.clear()
        metrics = self._metrics
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        words = QStaticText(shown)
        words.setTextFormat(_PLAIN)
        words.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        width = metrics.horizontalAdvance(shown)
        found = []
        for start, length in self._marks(text) if self._marks else ():
            begin = metrics.horizontalAdvance(text[:start])
            end = min(metrics.horizontalAdvance(text[: start + length]), width)
            if begin < end:
                found.append((float(begin), float(end - begin)))
        laid = self._laid[text, room] = _Laid(words, width, tuple(found))
        return laid

    def _paint_heading(self, painter: QPainter, box: QRect, cell: Cell, column: int) -> None:
        """One piece of a line that runs over all columns, in whatever order they stand."""
        titles = self._table.horizontalHeader()
        left = box.left() - titles.sectionPosition(column) + PAD
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, self._inks["raised"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks["muted"])
        painter.drawPolygon(_arrow(left, box.center().y(), is_open=cell.is_open))
        words = QRect(left + _ARROW + PAD, box.top(), titles.length(), box.height())
        draw_chip(painter, words, cell.status, cell.heading)
        painter.restore()


def _arrow(left: float, middle: float, *, is_open: bool) -> QPolygonF:
    half = _ARROW / 2
    if is_open:
        points = [(left, middle - half / 2), (left + _ARROW, middle - half / 2), (left + half, middle + half)]
    else:
        points = [(left + 1, middle - half), (left + 1 + half * 1.5, middle), (left + 1, middle + half)]
    return QPolygonF([QPointF(*point) for point in points])
