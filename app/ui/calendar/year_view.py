"""A year: how sure it is, how many days are worked, its months painted or its special days as a list."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.services.desk import Desk
from app.ui import theme
from app.ui.calendar.legend import Legend
from app.ui.calendar.lines import CLOSED, ORDINARY, DayLine, day_lines, said_name
from app.ui.calendar.year_grid import BLOCK, YearGrid
from app.ui.widgets.form import scrolled
from app.ui.widgets.status import StatusChip
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words


class YearView(QWidget):
    """`chosen(day)`: another day is looked at."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        today = desk.context.today()
        covered = desk.calendar.years()
        self._year = min(max(today.year, covered[0]), covered[-1])
        self._lines: tuple[DayLine, ...] = ()
        self.title, self.facts = QLabel(), QLabel()
        self.chip = StatusChip()
        self.before, self.after = QToolButton(), QToolButton()
        self.months, self.days = QToolButton(), QToolButton()
        self.grid = YearGrid(words)
        self.legend = Legend()
        self.list = ListView(
            [
                Column(key="on", title=lambda: self.tr("Day"), text=self._day, width=136),
                Column(key="name", title=lambda: self.tr("Name"), text=self._name, hint=self._hint, stretch=True),
                Column(
                    key="sure",
                    title=lambda: self.tr("How sure"),
                    text=self._sure,
                    hint=lambda line: line.source,
                    status=lambda line: "verified" if line.sure else "name_only",
                    width=168,
                ),
            ],
            "calendar-days",
        )
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def day(self) -> date:
        """The day looked at."""
        return self.grid.current if self.grid.current.year == self._year else date(self._year, 1, 1)

    def reload(self) -> None:
        """Read the year anew."""
        self._lines = day_lines(self._desk, self._year)
        looks: dict[date, tuple[str, ...]] = {}
        for line in self._lines:
            looks[line.on] = (*looks.get(line.on, ()), line.kind)
        self._looks = looks
        self.list.reload()
        self._show()

    @Slot(int)
    def show_year(self, year: int) -> None:
        """Go to a year the calendar covers."""
        self._year = year
        self.reload()
        self.find_day()
        self.chosen.emit(self.day())

    def show_day(self, day: date) -> None:
        """Go to a day of a year the calendar covers."""
        self.show_year(day.year)
        self.grid.go_to(day)
        self.find_day()
        self.chosen.emit(self.day())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the month of the day looked at."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.find_day)

    @Slot()
    def find_day(self) -> None:
        """Bring the month of the day looked at into sight."""
        place = self.grid.place_of(self.day()).center()
        half = BLOCK.height() // 2
        self._area.ensureVisible(round(place.x()), round(place.y()), 0, half)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for button, text in ((self.before, self.tr("The year before")), (self.after, self.tr("The year after"))):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.months.setText(self.tr("Months"))
        self.days.setText(self.tr("List of days"))
        self.grid.setAccessibleName(self.tr("Months of the year"))
        self.list.table.setAccessibleName(self.tr("Special days of the year"))
        self.list.empty.say(self.tr("No special day"), self.tr("Take the days of the year from a file."))
        self.list.retranslate()
        self._show()

    def _show(self) -> None:
        known, covered = self._desk.calendar.year(self._year), self._desk.calendar.years()
        self.title.setText(self.tr("Calendar {year}").format(year=self._year))
        self.chip.show_status(
            "verified" if known.confirmed else "name_only",
            self.tr("year confirmed") if known.confirmed else self.tr("not confirmed"),
        )
        working = self._words.count("unit.wd", self._desk.calendar.working_days(self._year))
        self.facts.setText(self.tr("{days}, calendar {version}").format(days=working, version=known.version))
        self.before.setEnabled(self._year > covered[0])
        self.after.setEnabled(self._year < covered[-1])
        names: dict[date, str] = {}
        for line in self._lines:
            names[line.on] = "; ".join(part for part in (names.get(line.on, ""), self._name(line)) if part)
        if self._lines:
            self.grid.show_year(self._year, self._desk.context.today(), self._looks, names)

    def _day(self, line: DayLine) -> str:
        return f"{self._words.date(line.on)}, {self._words.weekday(line.on)}"

    def _name(self, line: DayLine) -> str:
        if line.kind == ORDINARY:
            return self.tr("An ordinary day")
        if line.kind == CLOSED:
            return self.tr("Our office is closed: {why}").format(why=line.name)
        return said_name(line, self._words)

    def _hint(self, line: DayLine) -> str:
        return f"{self._name(line)}\n{line.source}" if line.source else self._name(line)

    def _sure(self, line: DayLine) -> str:
        return self.tr("confirmed") if line.sure else self.tr("not confirmed")

    @Slot(object)
    def _from_list(self, line: DayLine | None) -> None:
        if line is not None:
            self.grid.go_to(line.on)
            self.chosen.emit(line.on)

    @Slot(object)
    def _from_grid(self, day: date) -> None:
        self.chosen.emit(day)

    @Slot()
    def _switch(self) -> None:
        self.stack.setCurrentIndex(1 if self.days.isChecked() else 0)
        if self.days.isChecked():
            self.list.select_id(self.day().toordinal())

    def _step(self, by: int) -> None:
        self.show_year(self._year + by)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.facts, "part", "help")
        self.facts.setWordWrap(True)
        theme.set_icon(self.before, "chevron-left")
        theme.set_icon(self.after, "chevron-right")
        group = QButtonGroup(self)
        for button in (self.months, self.days):
            button.setCheckable(True)
            theme.set_state(button, "look", "page")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(button)
        self.months.setChecked(True)
        self.list.set_source(lambda: len(self._lines), lambda offset, limit: self._lines[offset : offset + limit])
        self._area = scrolled(self.grid)
        self.stack.addWidget(self._area)
        self.stack.addWidget(self.list)
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget in (self.before, self.title, self.after):
            top.addWidget(widget)
        top.addSpacing(8)
        top.addWidget(self.chip)
        top.addStretch(1)
        under = QHBoxLayout()
        under.addWidget(self.facts, 1)
        under.addWidget(self.months)
        under.addWidget(self.days)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addLayout(under)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.legend)

    def _connect(self) -> None:
        self.before.clicked.connect(partial(self._step, -1))
        self.after.clicked.connect(partial(self._step, 1))
        self.months.toggled.connect(self._switch)
        self.grid.chosen.connect(self._from_grid)
        self.list.current_changed.connect(self._from_list)
