"""The status of something as sign, colour and word: never by colour alone.

The signs are drawn, not typed: ● on time, ▲ soon, ■ today, ✖ overdue, ✓ done, ○ not running, ❚❚ paused.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme
from app.ui.widgets.windowed import STATUS_ROLE

SIGNS = {
    "on_time": "dot",
    "due_soon": "triangle",
    "due_today": "square",
    "overdue": "cross",
    "done": "check",
    "done_late": "check",
    "not_running": "ring",
    "paused": "pause",
    # how far a row of a directory may be trusted
    "yes": "dot",
    "name_only": "triangle",
    "no": "cross",
    "verified": "check",
    # where somebody is expected
    "held": "diamond",
    "call": "ring",
}
"""Codes that can be shown, with the shape of their sign."""

_COLOURS = {
    "yes": "done",
    "name_only": "due_soon",
    "no": "due_today",
    "verified": "on_time",
    "held": "accent",
    "call": "accent",
}
_SIGN = 10
_PAD = 8
_START = 11
_GAP = 6
_LINE = 4


def sign_colour(status: str) -> str:
    """The theme's colour of a status; with `_soft` behind it, its ground."""
    return _COLOURS.get(status, status)


def draw_sign(painter: QPainter, box: QRectF, status: str) -> None:
    """Draw the sign of a status into a box in the status's colour."""
    ink = theme.colour(sign_colour(status))
    pen = QPen(ink, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    shape = SIGNS[status]
    filled = shape in {"dot", "triangle", "square", "pause", "diamond"}
    painter.setPen(Qt.PenStyle.NoPen if filled else pen)
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    if shape == "dot":
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif shape == "triangle":
        painter.drawPolygon(QPolygonF([QPointF(box.center().x(), top), QPointF(right, bottom), QPointF(left, bottom)]))
    elif shape == "diamond":
        across, down = box.center().x(), box.center().y()
        corners = ((across, top), (right, down), (across, bottom), (left, down))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif shape == "square":
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    elif shape == "ring":
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif shape == "pause":
        bar = box.width() / 3
        painter.drawRect(QRectF(left, top, bar, box.height()))
        painter.drawRect(QRectF(right - bar, top, bar, box.height()))
    elif shape == "cross":
        painter.drawLine(QPointF(left + 1, top + 1), QPointF(right - 1, bottom - 1))
        painter.drawLine(QPointF(left + 1, bottom - 1), QPointF(right - 1, top + 1))
    else:
        painter.drawPolyline([QPointF(left, box.center().y()), QPointF(left + 4, bottom - 1), QPointF(right, top + 1)])


def chip_width(metrics: QFontMetrics, word: str) -> int:
    """Pixels that sign and word need."""
    return 2 * _PAD + _SIGN + _GAP + metrics.horizontalAdvance(word) + 1


def draw_chip(painter: QPainter, box: QRect, status: str, word: str) -> None:
    """Draw sign and word on the status's soft ground, as wide as needed within the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    height = min(metrics.height() + _LINE, box.height())
    shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width() - 2 * _PAD - _SIGN - _GAP)
    width = 2 * _PAD + _SIGN + _GAP + metrics.horizontalAdvance(shown)
    chip = QRectF(box.left(), box.top() + (box.height() - height) / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{sign_colour(status)}_soft"))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    draw_sign(painter, QRectF(chip.left() + _PAD, chip.center().y() - _SIGN / 2, _SIGN, _SIGN), status)
    painter.setPen(theme.colour(sign_colour(status)))
    words = chip.adjusted(_PAD + _SIGN + _GAP, 0, 0, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    painter.restore()


class StatusChip(QWidget):
    """A status standing alone on a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = "not_running"
        self._word = ""

    def show_status(self, status: str, word: str) -> None:
        """Show a code of SIGNS with its word."""
        if status not in SIGNS:
            raise KeyError(status)
        self._status, self._word = status, word
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._word

    def sizeHint(self) -> QSize:
        """As wide as sign and word."""
        metrics = self.fontMetrics()
        return QSize(chip_width(metrics, self._word), metrics.height() + _LINE)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        del event
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self._status, self._word)
        painter.end()


class StatusDelegate(QStyledItemDelegate):
    """Draws the cells whose model gives a status; the others as usual."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground and chip, or as usual where there is no status."""
        status = index.data(STATUS_ROLE)
        if not status:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        word, ground.text = ground.text, ""
        style = ground.widget.style() if ground.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        draw_chip(painter, ground.rect.adjusted(_START, 0, -_LINE, 0), str(status), word)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for sign and padding beside the word."""
        size = super().sizeHint(option, index)
        return size + QSize(_START + _PAD + _SIGN + _GAP, 0) if index.data(STATUS_ROLE) else size
