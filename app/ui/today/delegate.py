"""Draws a line of the day: what it is, with whom, and on the right the date and what is left."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.today.lines import LINE_ROLE, SIGN, Kind, Line
from app.ui.widgets.status import draw_sign, sign_colour

PADDING = 12
GAP = 8
MARK = 10
LINE_GAP = 2


class LineDelegate(QStyledItemDelegate):
    """Headings are one line, all others two."""

    def sizeHint(  # noqa: D102
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = index.data(LINE_ROLE)
        height = option.fontMetrics.height()
        if line is not None and line.kind is Kind.HEADING:
            return QSize(0, height + PADDING + GAP)
        return QSize(0, 2 * height + LINE_GAP + 2 * GAP)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        painter.setFont(option.font)
        if line.kind is Kind.HEADING:
            _draw_heading(painter, box, line)
        else:
            ground = QStyleOptionViewItem(option)
            self.initStyleOption(ground, index)
            ground.text = ""
            widget = ground.widget
            style = widget.style() if widget else QApplication.style()
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
            _draw_line(painter, box.adjusted(PADDING, GAP, -PADDING, -GAP), line)
        painter.restore()


def _draw_heading(painter: QPainter, box: QRect, line: Line) -> None:
    status = SIGN[line.group]
    words = box.adjusted(PADDING, GAP, -PADDING, 0)
    draw_sign(painter, QRectF(words.left(), words.center().y() - MARK / 2 + 1, MARK, MARK), status)
    painter.setFont(_bold(painter.font()))
    painter.setPen(theme.colour(sign_colour(status)))
    painter.drawText(words.adjusted(MARK + GAP, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), line.title)


def _draw_line(painter: QPainter, box: QRect, line: Line) -> None:
    plain, bold = painter.font(), _bold(painter.font())
    metrics = QFontMetrics(plain)
    right = max(metrics.horizontalAdvance(line.left), QFontMetrics(bold).horizontalAdvance(line.day))
    words = box.adjusted(MARK + GAP, 0, -right - 2 * GAP, 0)
    side = QRect(box.right() - right, box.top(), right + 1, box.height())
    upper, lower = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
    painter.setPen(theme.colour("text"))
    painter.setFont(bold)
    title = QFontMetrics(bold).elidedText(line.title, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, int(upper), title)
    painter.drawText(side, int(upper | Qt.AlignmentFlag.AlignRight), line.day)
    painter.setFont(plain)
    painter.setPen(theme.colour(sign_colour(SIGN[line.group])))
    painter.drawText(side, int(lower | Qt.AlignmentFlag.AlignRight), line.left)
    painter.setPen(theme.colour("muted"))
    painter.drawText(words, int(lower), metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, words.width()))


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
