"""Lines painted at the price of their words alone: what a list of a million lines is scrolled with.

Qt's own table asks for each cell a delegate, which asks the model for eight things and lays the words out anew. This
one paints a whole line at once from what stands in it, and keeps what it laid out as long as it is the same words at
the same width.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap, QPolygonF, QStaticText
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

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
_REDRESSING = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
_INKS = ("text", "selection_text", "accent_soft", "accent", "mark", "due_soon", "raised", "muted", "stripe")
_PLAIN = Qt.TextFormat.PlainText


class Cell(NamedTuple):
    """What stands in a cell: words, `right` aligned or not, a `status` with its sign, or the heading of a group."""

    text: str = ""
    status: str = ""
    right: bool = False
    heading: str = ""
    is_open: bool = True


class _Place(NamedTuple):
    """A column in sight: its number in the model, where it begins and how wide it is, in pixels."""

    column: int
    left: int
    width: int


class _Laid(NamedTuple):
    words: QStaticText
    width: int
    marks: tuple[tuple[float, float], ...]


class CellTable(QTableView):
    """A table whose lines `cells_of(row)` tells, one cell a column; every second line has another ground.

    `mark(marks)` gives the places of words to be marked. A heading runs over all columns. All rows are equally high.
    """

    def __init__(self, cells_of: Callable[[int], Sequence[Cell]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells_of = cells_of
        self._marks: Marks | None = None
        self._laid: dict[tuple[str, int], _Laid] = {}
        self._chips: dict[tuple[str, str, int, int], QPixmap] = {}
        self._metrics = QFontMetrics(self.font())
        self._inks: dict[str, QColor] = {}
        self.setItemDelegate(_Widths(cells_of, self))

    def mark(self, marks: Marks | None) -> None:
        """Mark these places from now on."""
        self._marks = marks
        self._laid.clear()

    def undress(self) -> None:
        """Another font or theme: ask anew at the next painting."""
        self._inks.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Take another font and other colours."""
        if event.type() in _REDRESSING and hasattr(self, "_inks"):
            self.undress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in sight that lie in what is to be painted."""
        self._dress()
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        places = self._places(area)
        if first < 0 or not places:
            return
        last = last if last >= 0 else self.model().rowCount() - 1
        chosen = self._chosen(first, last)
        painter = QPainter(self.viewport())
        left, right = min(one.left for one in places), max(one.left + one.width for one in places)
        for row in range(first, last + 1):
            box = QRect(left, self.rowViewportPosition(row), right - left, self.rowHeight(row))
            self._paint_line(painter, row, box, places, chosen=row in chosen)
        self._paint_focus(painter)
        painter.end()

    def _places(self, area: QRect) -> list[_Place]:
        """The columns that lie in what is to be painted."""
        titles = self.horizontalHeader()
        shown = (column for column in range(titles.count()) if not titles.isSectionHidden(column))
        places = [
            _Place(column, titles.sectionViewportPosition(column), titles.sectionSize(column)) for column in shown
        ]
        return [one for one in places if one.left <= area.right() and one.left + one.width > area.left()]

    def _chosen(self, first: int, last: int) -> set[int]:
        """Which of these lines are chosen."""
        return {
            row
            for stretch in self.selectionModel().selection().toList()
            for row in range(max(first, stretch.top()), min(last, stretch.bottom()) + 1)
        }

    def _paint_line(self, painter: QPainter, row: int, box: QRect, places: list[_Place], *, chosen: bool) -> None:
        cells = self._cells_of(row)
        if cells[0].heading:
            self._paint_heading(painter, box, cells[0])
            return
        if chosen:
            painter.fillRect(box, self._inks["accent_soft"])
        elif row % 2:
            painter.fillRect(box, self._inks["stripe"])
        painter.setPen(self._inks["selection_text" if chosen else "text"])
        top, height = box.top(), box.height()
        for column, left, width in places:
            cell = cells[column]
            if cell.status:
                painter.drawPixmap(left + PAD, top, self._chip(painter, width, height, cell))
            elif cell.text:
                self._paint_words(painter, QRect(left, top, width, height), cell)

    def _paint_focus(self, painter: QPainter) -> None:
        """A line under the cell that has the keyboard."""
        index = self.currentIndex()
        if self.hasFocus() and index.isValid() and not self._cells_of(index.row())[0].heading:
            box = self.visualRect(index)
            painter.setPen(self._inks["accent"])
            painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())

    def _dress(self) -> None:
        """Take font and colours of now, once after each change."""
        if not self._inks:
            self._metrics = QFontMetrics(self.font())
            self._inks = {name: theme.colour(name) for name in _INKS}
            self._laid.clear()
            self._chips.clear()

    def _chip(self, painter: QPainter, room: int, height: int, cell: Cell) -> QPixmap:
        """The picture of a status, drawn once: there are few, and each is seen on every screen."""
        key = (cell.status, cell.text, room, height)
        if key not in self._chips:
            scale = painter.device().devicePixelRatioF()
            width = min(chip_width(painter.fontMetrics(), cell.text), room - 2 * PAD)
            size = QSize(max(1, width), height)
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

    def _paint_words(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        room = box.width() - 2 * PAD
        laid = self._laid.get((cell.text, room)) or self._lay(cell.text, room)
        left = box.left() + PAD + (room - laid.width if cell.right else 0)
        height = self._metrics.height()
        top = box.top() + (box.height() - height) // 2
        for begin, width in laid.marks:
            painter.fillRect(QRectF(left + begin, top, width, height), self._inks["mark"])
            painter.fillRect(QRectF(left + begin, top + height, width, _UNDERLINE), self._inks["due_soon"])
        painter.drawStaticText(left, top, laid.words)

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

    def _paint_heading(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """A line that runs over all columns, in whatever order they stand."""
        titles = self.horizontalHeader()
        left = PAD - titles.offset()
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


class _Widths(QStyledItemDelegate):
    """How wide a cell wants to be; the table paints it."""

    def __init__(self, cells_of: Callable[[int], Sequence[Cell]], table: QTableView) -> None:
        super().__init__(table)
        self._cells_of = cells_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for the words."""
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(self._cells_of(index.row())[index.column()].text)
        return QSize(width + 4 * PAD, metrics.height() + PAD)


def _arrow(left: float, middle: float, *, is_open: bool) -> QPolygonF:
    half = _ARROW / 2
    if is_open:
        points = [(left, middle - half / 2), (left + _ARROW, middle - half / 2), (left + half, middle + half)]
    else:
        points = [(left + 1, middle - half), (left + 1 + half * 1.5, middle), (left + 1, middle + half)]
    return QPolygonF([QPointF(*point) for point in points])
