"""Days painted as cells, a month or a week: special days named, lines with sign and word; keys and mouse choose."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.agenda import AgendaRow
from app.services.agenda import AgendaDay
from app.ui import theme
from app.ui.agenda import entry_words
from app.ui.dates import locale
from app.ui.widgets.status import draw_sign, sign_colour
from app.ui.words import Words

WEEK = 7
_HEAD = 26
_TOP = 26
_LINE = 19
_PAD = 5
_SIGN = 8
_NUMBER = 30
_DAY = timedelta(days=1)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_TODAY_LETTERS = ("t", "е")
"""The key T, also while the keyboard is Cyrillic."""


class DayGrid(QWidget):
    """`chosen(day)`: another day; `opened(row)`: a line was clicked; `entered()`: Enter, on to the lines of the day.

    `paged(by)`: Page up or down. A day outside of what is shown is chosen too: the page shows it.
    """

    chosen = Signal(object)
    opened = Signal(object)
    entered = Signal()
    paged = Signal(int)

    def __init__(self, words: Words, *, roomy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._roomy = roomy
        self._days: tuple[AgendaDay, ...] = ()
        self._today = self.current = date.min
        self._month = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, days: Sequence[AgendaDay], current: date, today: date, month: int = 0) -> None:
        """Show whole weeks; days of another month than `month` stand back (0: none does)."""
        self._days, self.current, self._today, self._month = tuple(days), current, today, month
        self._say()
        self.update()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._say()
        self.update()

    def day(self, on: date) -> AgendaDay | None:
        """What is shown of that day."""
        return next((day for day in self._days if day.on == on), None)

    def words_of(self, on: date) -> str:
        """A day in words: its date, what is special about it, how many lines of which kind."""
        day = self.day(on)
        said = [self._words.long_date(on)]
        if day is not None:
            said += [*entry_words.day_notes(day, self._words), entry_words.counted(day, self._words)]
        return ". ".join(part for part in said if part)

    def cell(self, on: date) -> QRectF:
        """Where a day is painted."""
        place = (on - self._days[0].on).days
        week, weekday = divmod(place, WEEK)
        width = self.width() / WEEK
        height = (self.height() - _HEAD) / max(1, len(self._days) // WEEK)
        return QRectF(weekday * width, _HEAD + week * height, width, height)

    def lines_of(self, day: AgendaDay) -> list[tuple[QRectF, AgendaRow]]:
        """The lines of a day that have room in its cell, and where; where not all have, the last is left for «more»."""
        cell = self.cell(day.on)
        step = 2 * _LINE + 4 if self._roomy else _LINE
        top = cell.top() + _TOP + (_LINE * len(self._notes(day)) if self._roomy else 0)
        room = max(0, int((cell.bottom() - _PAD - top) // step))
        fits = room if day.count <= room else max(0, int((cell.bottom() - _PAD - _LINE - top) // step))
        return [
            (QRectF(cell.left() + 2, top + place * step, cell.width() - 4, step - 2), row)
            for place, row in enumerate(day.rows[:fits])
        ]

    def day_at(self, place: QPointF) -> AgendaDay | None:
        """The day painted there."""
        return next((day for day in self._days if self.cell(day.on).contains(place)), None)

    def row_at(self, place: QPointF) -> AgendaRow | None:
        """The line painted there."""
        day = self.day_at(place)
        return None if day is None else next((row for box, row in self.lines_of(day) if box.contains(place)), None)

    def sizeHint(self) -> QSize:
        """Room for two lines in each day."""
        return QSize(WEEK * 110, _HEAD + 6 * (_TOP + 3 * _LINE))

    def minimumSizeHint(self) -> QSize:
        """Room for the numbers and «more»."""
        return QSize(WEEK * 56, _HEAD + 6 * (_TOP + _LINE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and week, Home and End within the week, Page by what is shown, T to today."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.chosen.emit(self.current + _STEPS[key] * _DAY)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            monday = self.current - self.current.weekday() * _DAY
            self.chosen.emit(monday if key == Qt.Key.Key_Home else monday + (WEEK - 1) * _DAY)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text().lower() in _TODAY_LETTERS and not event.modifiers():
            self.chosen.emit(self._today)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A line opens its matter, the rest of a cell chooses its day."""
        row, day = self.row_at(event.position()), self.day_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or day is None:
            return
        self.chosen.emit(day.on)
        if row is not None:
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked open."""
        over = self.row_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say in full what the mouse is over."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            row, day = self.row_at(place), self.day_at(place)
            said = "" if day is None else self.words_of(day.on)
            QToolTip.showText(event.globalPos(), said if row is None else entry_words.whole(row, self._words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the weekdays and the days that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for day in self._days:
            if self.cell(day.on).intersects(QRectF(event.rect())):
                self._paint_day(painter, day)
        if self._days:
            self._paint_current(painter)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        spoken, width = locale(self._words.language), self.width() / WEEK
        painter.setPen(theme.colour("muted"))
        for weekday in range(WEEK):
            box = QRectF(weekday * width + _PAD, 0, width - 2 * _PAD, _HEAD)
            kind = spoken.FormatType.LongFormat if self._roomy else spoken.FormatType.ShortFormat
            name = spoken.standaloneDayName(weekday + 1, kind)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_day(self, painter: QPainter, day: AgendaDay) -> None:
        cell = self.cell(day.on)
        painter.fillRect(cell, theme.colour(self._ground(day)))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(cell)
        self._paint_number(painter, day, cell)
        self._paint_notes(painter, day, cell)
        lines = self.lines_of(day)
        for box, row in lines:
            self._paint_line(painter, box, row)
        if len(lines) < day.count:
            box = QRectF(cell.left() + _PAD, cell.bottom() - _LINE - 2, cell.width() - 2 * _PAD, _LINE)
            painter.setPen(theme.colour("accent"))
            said = self._words.say("agenda.more", number=day.count - len(lines))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._cut(painter, said, box.width()))

    def _paint_notes(self, painter: QPainter, day: AgendaDay, cell: QRectF) -> None:
        """Beside the number in a month, below it in a week."""
        left, top = (_PAD, _TOP) if self._roomy else (_NUMBER, 3)
        box = QRectF(cell.left() + left, cell.top() + top, cell.width() - left - _PAD, _LINE)
        for tone, note in self._notes(day):
            painter.setPen(theme.colour(tone))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._cut(painter, note, box.width()))
            box.moveTop(box.top() + _LINE)

    def _paint_number(self, painter: QPainter, day: AgendaDay, cell: QRectF) -> None:
        box = QRectF(cell.left() + 4, cell.top() + 3, 22, 20)
        font = QFont(self.font())
        font.setBold(day.on == self._today)
        painter.setFont(font)
        if day.on == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, 10, 10)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent_text"))
        else:
            back = bool(self._month) and day.on.month != self._month
            painter.setPen(theme.colour("muted" if back or not day.working else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.on.day))
        painter.setFont(self.font())

    def _paint_line(self, painter: QPainter, box: QRectF, row: AgendaRow) -> None:
        code = entry_words.sign(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{sign_colour(code)}_soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = box.top() + _LINE / 2 - 1
        draw_sign(painter, QRectF(box.left() + 4, middle - _SIGN / 2, _SIGN, _SIGN), code)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        text = QRectF(box.left() + _SIGN + 8, box.top(), box.width() - _SIGN - 10, _LINE - 2)
        painter.setPen(theme.colour("text"))
        painter.drawText(
            text, Qt.AlignmentFlag.AlignVCenter, self._cut(painter, entry_words.line(row, self._words), text.width())
        )
        if self._roomy:
            painter.setPen(theme.colour("muted"))
            below = text.translated(0, _LINE - 1)
            said = self._cut(painter, entry_words.detail(row, self._words), below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_current(self, painter: QPainter) -> None:
        if self.day(self.current) is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line_strong"), 2))
        painter.drawRoundedRect(self.cell(self.current).adjusted(1, 1, -1, -1), 4, 4)

    def _notes(self, day: AgendaDay) -> list[tuple[str, str]]:
        """What a cell says above its lines: the name of a special day, the office closed, who is away."""
        if not (day.special is not None or day.closed or day.away or day.visits):
            return []
        said = entry_words.day_notes(day, self._words)
        tones = ["overdue"] if day.special is not None and not day.working else ["muted"] * (day.special is not None)
        tones += ["accent"] if day.closed else []
        tones += ["on_time"] * len(day.visits) + ["muted"] * len(day.away)
        most = len(said) if self._roomy else 1
        return list(zip(tones, said, strict=True))[:most]

    def _ground(self, day: AgendaDay) -> str:
        if day.special is not None and not day.working:
            return "overdue_soft"
        if day.closed:
            return "accent_soft"
        return "surface" if day.working else "stripe"

    def _cut(self, painter: QPainter, text: str, room: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))

    def _say(self) -> None:
        if self._days:
            self.setAccessibleDescription(self.words_of(self.current))
