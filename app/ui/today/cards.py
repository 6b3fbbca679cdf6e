"""A calm card: sign, number and word of one group; a click or Space goes to its lines."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.status import draw_sign, sign_colour

PADDING = 16
SIGN = 12
GAP = 8
RADIUS = 8
BAR = 4
NUMBER_SCALE = 1.9
"""How much larger the number is than the words."""


class CountCard(QAbstractButton):
    """`status` is a code of the widgets' signs; an empty group is shown quietly, without its colour."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, word: str, count: int) -> None:
        """Set the word and the number."""
        self._count = count
        self.setText(word)
        self.setAccessibleName(f"{word}: {count}")
        self.setToolTip(f"{word}: {count}")
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        """Room for sign, word and number."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        height = self.fontMetrics().height() + self._number_height() + 2 * PADDING
        return QSize(max(words + SIGN + 2 * GAP + 2 * PADDING + 2, 120), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        waits = self._count > 0
        ink = sign_colour(self._status) if waits else "muted"
        line = "accent" if self.hasFocus() or self.underMouse() else "line"
        painter.setPen(QPen(theme.colour(line), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if waits:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ink))
            bar = QRectF(GAP, PADDING, BAR, self.height() - 2 * PADDING)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        left, top = float(PADDING + GAP), float(PADDING)
        height = self.fontMetrics().height()
        draw_sign(painter, QRectF(left, top + (height - SIGN) / 2, SIGN, SIGN), self._status if waits else "done")
        painter.setPen(theme.colour(ink))
        painter.drawText(QPointF(left + SIGN + GAP, top + self.fontMetrics().ascent()), self.text())
        painter.setFont(self._number_font())
        painter.setPen(theme.colour("text" if waits else "muted"))
        numbers = QRectF(left, top + height, self.width() - left - PADDING, self._number_height())
        painter.drawText(numbers, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(self._count))
        painter.end()

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * NUMBER_SCALE)
        font.setBold(True)
        return font

    def _number_height(self) -> int:
        return round(self.fontMetrics().height() * NUMBER_SCALE)
