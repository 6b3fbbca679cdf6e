"""Draws a talk in the list on two lines: who and when, below it what was asked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.consultations import ConsultationRow
from app.ui import theme
from app.ui.widgets.windowed import ROW_ROLE

PADDING = 12
GAP = 8
LINE_GAP = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords:
    """The words of one line of the list."""

    who: str
    day: str
    asked: str
    again: str

    def spoken(self) -> str:
        """The whole line for a screen reader and the tooltip."""
        return ". ".join(part for part in (self.who, self.day, self.asked, self.again) if part)


def line_height(metrics: QFontMetrics) -> int:
    """Pixels of one line of the list."""
    return 2 * metrics.height() + LINE_GAP + 2 * GAP


class TalkDelegate(QStyledItemDelegate):
    """`say(row)` gives the words."""

    def __init__(self, say: Callable[[ConsultationRow], TalkWords], parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        del index
        return QSize(0, line_height(option.fontMetrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground and words."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = ground.widget
        style = widget.style() if widget else QApplication.style()
        painter.save()
        painter.setFont(ground.font)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        row = index.data(ROW_ROLE)
        if row is not None:
            _draw(painter, ground.rect.adjusted(PADDING, GAP, -PADDING, -GAP), self._say(row))
        painter.restore()


def _draw(painter: QPainter, box: QRect, words: TalkWords) -> None:
    plain = QFont(painter.font())
    bold = QFont(plain)
    bold.setBold(True)
    metrics = QFontMetrics(plain)
    upper, lower = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
    painter.setPen(theme.colour("muted"))
    painter.drawText(box, int(upper | Qt.AlignmentFlag.AlignRight), words.day)
    painter.drawText(box, int(lower | Qt.AlignmentFlag.AlignRight), words.again)
    asked = box.width() - (metrics.horizontalAdvance(words.again) + GAP if words.again else 0)
    painter.drawText(box, int(lower), metrics.elidedText(words.asked, Qt.TextElideMode.ElideRight, asked))
    who = box.width() - metrics.horizontalAdvance(words.day) - GAP
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    painter.drawText(box, int(upper), QFontMetrics(bold).elidedText(words.who, Qt.TextElideMode.ElideRight, who))
