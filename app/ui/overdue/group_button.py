"""A group of the board as a button: sign, number, name; pressed, only this group is listed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.status import draw_sign, sign_colour

_PAD = 12
_SIGN = 12
_GAP = 8
_RADIUS = 8
_NUMBER = 1.6


class GroupButton(QAbstractButton):
    """Checkable; Space or a click lists this group alone, again lists all."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._count = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, name: str, count: int) -> None:
        """Set the name and the number."""
        self._count = count
        self.setText(name)
        self.setAccessibleName(f"{name}: {count}")
        self.setToolTip(f"{name}: {count}")
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        """Room for sign, number and name."""
        large = QFontMetrics(self._large())
        width = max(_SIGN + _GAP + large.horizontalAdvance(str(self._count)), self._name_width())
        return QSize(width + 2 * _PAD, large.height() + self.fontMetrics().height() + 2 * _GAP)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, sign, number and name."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = sign_colour(self._status)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(theme.colour(tone if strong else "line"), 2 if strong else 1))
        painter.setBrush(theme.colour(f"{tone}_soft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        self._draw_words(painter, tone)
        painter.end()

    def _draw_words(self, painter: QPainter, tone: str) -> None:
        large = self._large()
        height = QFontMetrics(large).height()
        draw_sign(painter, QRectF(_PAD, _GAP + (height - _SIGN) / 2, _SIGN, _SIGN), self._status)
        painter.setPen(theme.colour(tone if self._count else "muted"))
        painter.setFont(large)
        painter.drawText(_PAD + _SIGN + _GAP, _GAP + QFontMetrics(large).ascent(), str(self._count))
        painter.setFont(self.font())
        painter.setPen(theme.colour("text" if self._count else "muted"))
        painter.drawText(_PAD, _GAP + height + self.fontMetrics().ascent(), self.text())

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _NUMBER)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _name_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())
