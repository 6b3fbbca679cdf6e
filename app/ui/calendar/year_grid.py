"""Twelve months painted: each special day with its own ground and mark; arrows and mouse choose a day."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui import theme
from app.ui.dates import locale
from app.ui.words import Words

CELL_WIDTH, CELL_HEIGHT = 25, 21
GAP = 16
MONTHS, WEEK, WEEKS = 12, 7, 6
HEAD = 2 * CELL_HEIGHT
BLOCK = QSize(WEEK * CELL_WIDTH, HEAD + WEEKS * CELL_HEIGHT)
SHARES = (1, 2, 3, 4, 6)
"""Columns that leave no month alone."""
GROUNDS = {
    "holiday": "overdue",
    "transferred_off": "due_soon",
    "working_weekend": "on_time",
    "ordinary": "not_running",
    "closed": "accent",
}
"""The theme's colour of each kind; its mark is drawn beside, so that colour never says it alone."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_SATURDAY = 5


def draw_day(painter: QPainter, box: QRectF, kind: str) -> None:
    """Ground and mark of a kind: full, dashed frame, line below, line through, corner."""
    colour = theme.colour(GROUNDS[kind])
    inner = box.adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if kind in {"holiday", "transferred_off", "working_weekend"}:
        painter.setBrush(theme.colour(f"{GROUNDS[kind]}_soft"))
        painter.drawRoundedRect(inner, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine if kind == "transferred_off" else Qt.PenStyle.SolidLine))
    if kind in {"holiday", "transferred_off"}:
        painter.drawRoundedRect(inner, 4, 4)
    elif kind == "working_weekend":
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    elif kind == "ordinary":
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    else:
        painter.setBrush(colour)
        corner = inner.topRight()
        painter.drawPolygon([corner, corner - QPointF(7, 0), corner + QPointF(0, 7)])


class YearGrid(QWidget):
    """`chosen(day)`: the person went to that day."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._year = 0
        self._looks: Mapping[date, tuple[str, ...]] = {}
        self._names: Mapping[date, str] = {}
        self._today = date.min
        self.current = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_year(
        self, year: int, today: date, looks: Mapping[date, tuple[str, ...]], names: Mapping[date, str]
    ) -> None:
        """Show a year: the kinds of its days to paint, and the words of each for tooltip and screen reader."""
        self._year, self._today, self._looks, self._names = year, today, looks, names
        if self.current.year != year:
            self.current = today if today.year == year else date(year, 1, 1)
        self._say()
        self.updateGeometry()
        self.update()

    def go_to(self, day: date) -> None:
        """Mark a day of the year shown, without telling."""
        if day.year == self._year:
            self.current = day
            self._say()
            self.update()

    def columns(self) -> int:
        """How many months stand beside each other in this width."""
        room = (self.width() + GAP) // (BLOCK.width() + GAP)
        return max(share for share in SHARES if share <= max(1, room))

    def hasHeightForWidth(self) -> bool:
        """The fewer months in a row, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in that width."""
        room = max(1, (width + GAP) // (BLOCK.width() + GAP))
        rows = MONTHS // max(share for share in SHARES if share <= room)
        return rows * (BLOCK.height() + GAP) - GAP

    def sizeHint(self) -> QSize:
        """Three months in a row, and as high as the width of now needs."""
        return QSize(3 * (BLOCK.width() + GAP) - GAP, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One month in a row, and as high as the width of now needs."""
        return QSize(BLOCK.width(), self.heightForWidth(self.width()))

    def place_of(self, day: date) -> QRectF:
        """Where the month of a day is painted."""
        return self._block(day.month)

    def day_at(self, place: QPointF) -> date | None:
        """The day painted there."""
        for month in range(1, MONTHS + 1):
            if self._block(month).contains(place):
                days = monthrange(self._year, month)[1] if self._year else 0
                return next((day for day in _month(self._year, month, days) if self._cell(day).contains(place)), None)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        self.updateGeometry()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the mouse."""
        day = self.day_at(event.position())
        if day is not None:
            self._choose(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and week within the year."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        day = self.current + timedelta(days=step)
        if day.year == self._year:
            self._choose(day)

    def event(self, event: QEvent) -> bool:
        """Name the day under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if day is None else self.words_of(day), self)
            return True
        return super().event(event)

    def words_of(self, day: date) -> str:
        """A day in words: its date, and what is special about it."""
        name = self._names.get(day, "")
        return f"{self._words.long_date(day)}: {name}" if name else self._words.long_date(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the months that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, MONTHS + 1) if self._year else ():
            block = self._block(month)
            if block.intersects(QRectF(event.rect())):
                self._paint_month(painter, block, month)
        painter.end()

    def _paint_month(self, painter: QPainter, block: QRectF, month: int) -> None:
        spoken = locale(self._words.language)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        head = QRectF(block.left() + 4, block.top(), block.width() - 4, CELL_HEIGHT)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, spoken.standaloneMonthName(month).capitalize())
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        for weekday in range(WEEK):
            cell = QRectF(block.left() + weekday * CELL_WIDTH, head.bottom(), CELL_WIDTH, CELL_HEIGHT)
            short = spoken.standaloneDayName(weekday + 1, spoken.FormatType.ShortFormat)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, short[:2])
        for day in _month(self._year, month, monthrange(self._year, month)[1]):
            self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        cell = self._cell(day)
        looks = self._looks.get(day, ())
        for kind in looks:
            draw_day(painter, cell, kind)
        if day == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line_strong"), 2))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4)
        font = QFont(self.font())
        font.setBold(bool(looks) or day == self._today)
        font.setUnderline(day == self._today)
        painter.setFont(font)
        off = day.weekday() >= _SATURDAY and not looks
        painter.setPen(theme.colour("muted" if off else "text"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _block(self, month: int) -> QRectF:
        row, column = divmod(month - 1, self.columns())
        left, top = column * (BLOCK.width() + GAP), row * (BLOCK.height() + GAP)
        return QRectF(left, top, BLOCK.width(), BLOCK.height())

    def _cell(self, day: date) -> QRectF:
        block = self._block(day.month)
        week = (day.day + date(day.year, day.month, 1).weekday() - 1) // WEEK
        left = block.left() + day.weekday() * CELL_WIDTH
        return QRectF(left, block.top() + HEAD + week * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)

    def _choose(self, day: date) -> None:
        self.go_to(day)
        self.chosen.emit(day)

    def _say(self) -> None:
        self.setAccessibleDescription(self.words_of(self.current))


def _month(year: int, month: int, days: int) -> list[date]:
    return [date(year, month, number) for number in range(1, days + 1)]
