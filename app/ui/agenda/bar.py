"""What stands above the agenda: which days, how they are looked at, whose lines and of which kind."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.agenda import EntryKind
from app.ui import theme
from app.ui.agenda.entry_words import short_kind
from app.ui.agenda.span import View, span
from app.ui.agenda.who_choice import WhoChoice
from app.ui.dates import locale
from app.ui.widgets.chips import Chips
from app.ui.widgets.dates import DateField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_KEYS = {View.MONTH: "Alt+M", View.WEEK: "Alt+W", View.LIST: "Alt+L"}


class AgendaBar(QWidget):
    """`stepped(by)`, `today_wanted`, `day_typed(day)`: other days; `view_chosen(view)`; `filtered`: other lines.

    `year_wanted`: the working days of the year; `print_wanted`, `file_wanted`, `feed_wanted`: what leaves the agenda.
    """

    stepped = Signal(int)
    today_wanted = Signal()
    day_typed = Signal(object)
    view_chosen = Signal(object)
    filtered = Signal()
    year_wanted = Signal()
    print_wanted = Signal()
    file_wanted = Signal()
    feed_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title = QLabel()
        self.before, self.after = QToolButton(), QToolButton()
        self.today, self.year = QPushButton(), QPushButton()
        self.taking = QPushButton()
        self.printing, self.filing, self.feeding = QAction(self), QAction(self), QAction(self)
        self.views = {view: QToolButton() for view in View}
        self.day = DateField(ahead=True)
        self.who = WhoChoice(desk)
        self.kinds = Chips(tuple(EntryKind))
        self._build()
        self._connect()
        self.show_view(View.MONTH)
        self.retranslate()

    def show_view(self, view: View) -> None:
        """Mark how the agenda is looked at."""
        self.views[view].setChecked(True)

    def show_days(self, view: View, day: date) -> None:
        """Say which days are shown."""
        if view is View.MONTH:
            name = locale(self._words.language).standaloneMonthName(day.month)
            self.title.setText(f"{name.capitalize()} {day.year}")
            return
        first, last = span(view, day)
        self.title.setText(f"{self._words.date(first)} – {self._words.date(last)}")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for arrow, text in ((self.before, self.tr("Earlier")), (self.after, self.tr("Later"))):
            arrow.setAccessibleName(text)
            arrow.setToolTip(text)
        self.today.setText(self.tr("Today"))
        self.today.setToolTip(self.tr("To today; the key T in the calendar"))
        self.year.setText(self.tr("Year"))
        self.year.setToolTip(self.tr("Working days of the year, with the source of each"))
        said = {View.MONTH: self.tr("Month"), View.WEEK: self.tr("Week"), View.LIST: self.tr("List")}
        for view, button in self.views.items():
            button.setText(said[view])
            button.setShortcut(_KEYS[view])  # setText takes it away
            button.setToolTip(f"{said[view]} ({_KEYS[view]})")
        self.day.setAccessibleName(self.tr("Go to a day"))
        self.day.setToolTip(self.tr("A date, or in words: tomorrow, fri, +15w"))
        self.kinds.set_words(short_kind)
        self.kinds.setAccessibleName(self.tr("Which lines"))
        self.kinds.setToolTip(self.tr("None ticked: all of them"))
        self.taking.setText(self.tr("Take along"))
        self.printing.setText(self.tr("Print the week…"))
        self.filing.setText(self.tr("Calendar file…"))
        self.filing.setStatusTip(self.tr("What is shown, for the calendar of a telephone or a computer"))
        self.feeding.setText(self.tr("Kept up to date…"))
        self.feeding.setStatusTip(self.tr("A calendar file in a folder you choose, written anew after every change"))
        self.who.retranslate()

    @Slot()
    def _typed(self) -> None:
        found = None if self.day.problem() else self.day.date()
        if found is not None:
            self.day_typed.emit(found)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_icon(self.before, "chevron-left")
        theme.set_icon(self.after, "chevron-right")
        menu = QMenu(self)
        for leaving, icon in ((self.printing, "printer"), (self.filing, "calendar"), (self.feeding, "refresh-cw")):
            theme.set_icon(leaving, icon)
            menu.addAction(leaving)
        self.taking.setMenu(menu)
        theme.set_state(self.year, "look", "quiet")
        self.day.setMaximumWidth(170)
        group = QButtonGroup(self)
        for button in self.views.values():
            button.setCheckable(True)
            theme.set_state(button, "look", "page")
            group.addButton(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(_row(self.before, self.today, self.after, self.title, None, *self.views.values(), self.year))
        lines.addLayout(_row(self.day, self.who, self.kinds, self.taking))

    def _connect(self) -> None:
        self.before.clicked.connect(partial(self.stepped.emit, -1))
        self.after.clicked.connect(partial(self.stepped.emit, 1))
        for view, button in self.views.items():
            button.clicked.connect(partial(self.view_chosen.emit, view))
        self.day.changed.connect(self._typed)
        self.who.currentIndexChanged.connect(self.filtered)
        self.kinds.changed.connect(self.filtered)
        for deed, wanted in (
            (self.today, self.today_wanted),
            (self.year, self.year_wanted),
        ):
            deed.clicked.connect(wanted)
        self.printing.triggered.connect(self.print_wanted)
        self.filing.triggered.connect(self.file_wanted)
        self.feeding.triggered.connect(self.feed_wanted)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Beside each other; None takes what room is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
