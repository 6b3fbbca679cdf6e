"""Fields for a date and an hour: typed, or chosen from a calendar; both may be empty."""

import datetime as dt

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.dates import from_qdate, read_day, read_time, short, to_qdate

_FRAME_PX = 20
"""What the frame of a line and the room beside its text take."""


class DateField(QWidget):
    """A date typed as dd.mm.yyyy (also 5.3.26, 05032026, 2026-03-05, or in words), or chosen; `None` when empty.

    «завтра», «пт», `15.03` and `+15р` are read where the window knows today and the calendar; «пт» of a field with
    `ahead` is the next Friday, else the last one. Leaving the field writes the date in figures.
    What cannot be read stays as typed: `date()` is then None and `problem()` the sentence; `Form` shows it.
    `changed` comes with every readable change, also to empty; `typing` with every letter. Alt+Down opens the calendar.
    """

    changed = Signal()
    typing = Signal()

    def __init__(self, parent: QWidget | None = None, *, ahead: bool = False) -> None:
        super().__init__(parent)
        self._ahead = ahead
        self.edit = QLineEdit()
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_icon(self.button, "calendar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the key of a label goes past its buddy
        self.setFocusProxy(self.edit)
        self._said: dt.date | None = None
        self._described = ""
        self._frame: QFrame | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)
        self.edit.setMinimumWidth(self.edit.fontMetrics().horizontalAdvance("00.00.0000") + 36)
        self.edit.textEdited.connect(self._tell)
        self.edit.textChanged.connect(self.typing)
        self.edit.editingFinished.connect(self._tidy)
        self.button.clicked.connect(self.open_calendar)
        self._retranslate()

    def date(self) -> dt.date | None:
        """The date, or None when the field is empty or cannot be read."""
        try:
            return read_day(self.edit.text(), self, ahead=self._ahead)
        except ValueError:
            return None

    def set_date(self, day: dt.date | None) -> None:
        """Show a date, or nothing."""
        self.edit.setText(short(day) if day else "")
        self._tell()

    def typed(self) -> str:
        """What stands in the field, readable or not."""
        return self.edit.text()

    def set_typed(self, text: str) -> None:
        """Bring back what stood in the field, readable or not."""
        self.edit.setText(text)
        self._tell()

    def problem(self) -> str:
        """The sentence about what cannot be read, or empty."""
        try:
            read_day(self.edit.text(), self, ahead=self._ahead)
        except ValueError:
            said = self.tr(
                "There is no such date: {typed}. Write it like 05.03.2026, or say it: tomorrow, fri, 15.03, +15w."
            )
            return said.format(typed=self.edit.text().strip())
        return ""

    def setAccessibleName(self, name: str) -> None:
        """Name the inner line too: it is what the keyboard reaches."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe the inner line too; what can be typed is told after it."""
        self._described = text
        super().setAccessibleDescription(text)
        self.edit.setAccessibleDescription(" ".join(filter(None, (text, self.edit.toolTip()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of what can be typed as there is room for."""
        super().resizeEvent(event)
        self._hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in every combo box."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def open_calendar(self) -> None:
        """Offer a month to choose from, under the field."""
        month = _month()
        day = self.date()
        if day:
            month.setSelectedDate(to_qdate(day))
        self._frame = QFrame(self, Qt.WindowType.Popup)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.set_state(self._frame, "part", "popup")
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.addWidget(month)
        month.activated.connect(lambda chosen: self._choose(from_qdate(chosen)))
        month.clicked.connect(lambda chosen: self._choose(from_qdate(chosen)))
        self._frame.adjustSize()
        corner = self.mapToGlobal(QPoint(0, self.height()))
        screen = self.screen().availableGeometry()
        right, bottom = screen.right() - self._frame.width(), screen.bottom() - self._frame.height()
        self._frame.move(max(screen.left(), min(corner.x(), right)), max(screen.top(), min(corner.y(), bottom)))
        self._frame.show()
        month.setFocus()

    def calendar(self) -> QCalendarWidget | None:
        """The open calendar, for tests and tools."""
        found = self.findChild(QCalendarWidget)
        return found if isinstance(found, QCalendarWidget) else None

    def _choose(self, day: dt.date) -> None:
        if self._frame is not None:
            self._frame.close()
            self._frame = None
        self.set_date(day)
        self.edit.setFocus()

    @Slot()
    def _tidy(self) -> None:
        day = self.date()
        if day:
            self.edit.setText(short(day))

    @Slot()
    def _tell(self) -> None:
        day = self.date()
        if day != self._said:
            self._said = day
            self.changed.emit()

    def _retranslate(self) -> None:
        also = self.tr("Also: tomorrow, fri, 15.03, +3 days, +15w (working days), +1m")
        self.edit.setToolTip(also)
        self.setAccessibleDescription(self._described)
        self._hint()
        self.button.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        self.button.setAccessibleName(self.tr("Choose from a calendar"))

    def _hint(self) -> None:
        """The longest hint the empty field has room for."""
        short_hint = self.tr("dd.mm.yyyy")
        room = self.edit.width() - _FRAME_PX
        hints = (self.tr("dd.mm.yyyy, tomorrow, fri, +15w"), self.tr("dd.mm.yyyy, tomorrow"))
        fitting = (said for said in hints if self.edit.fontMetrics().horizontalAdvance(said) <= room)
        self.edit.setPlaceholderText(next(fitting, short_hint))


def _month() -> QCalendarWidget:
    """A month in the language and colours of now; weekends are quiet, not red."""
    month = QCalendarWidget()
    month.setLocale(QLocale())
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    month.setMinimumSize(304, 248)
    quiet = QTextCharFormat()
    quiet.setForeground(theme.colour("muted"))
    month.setHeaderTextFormat(quiet)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, quiet)
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = month.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            theme.set_icon(button, picture)
    return month


class TimeField(QLineEdit):
    """An hour typed as 09:05 (also 9.05, 0905); None when empty; what cannot be read stays as typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00") + 36)
        self.textEdited.connect(self.changed)
        self.editingFinished.connect(self._tidy)
        self._retranslate()

    def time(self) -> dt.time | None:
        """The hour, or None when the field is empty or cannot be read."""
        try:
            return read_time(self.text())
        except ValueError:
            return None

    def set_time(self, hour: dt.time | None) -> None:
        """Show an hour, or nothing."""
        self.setText(f"{hour:%H:%M}" if hour else "")
        self.changed.emit()

    def problem(self) -> str:
        """The sentence about what cannot be read, or empty."""
        try:
            read_time(self.text())
        except ValueError:
            return self.tr("There is no such time: {typed}. Write hours and minutes, for example 18:30.").format(
                typed=self.text().strip()
            )
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _tidy(self) -> None:
        hour = self.time()
        if hour:
            self.setText(f"{hour:%H:%M}")

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("hh:mm"))
