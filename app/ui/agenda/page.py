"""The agenda: a month, a week or a list of days; beside it the day looked at, above it whose lines and which."""
# ruff: noqa: PLC0415 - the windows it opens are imported when somebody asks for them

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.agenda import AgendaRow, EntryKind, Wanted
from app.services.desk import Desk
from app.ui.agenda.bar import AgendaBar
from app.ui.agenda.day_grid import DayGrid
from app.ui.agenda.day_panel import DayPanel
from app.ui.agenda.listing import AgendaList
from app.ui.agenda.span import View, span, stepped
from app.ui.mishaps import told
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

MARGIN = 16
_SHOWN = {View.MONTH: 12, View.WEEK: 60}
"""Lines read for one day: no cell of a screen has room for more."""


class AgendaPage(QWidget):
    """`appeal_chosen`, `case_chosen`, `consultation_chosen`, `authority_chosen(id)`: a line was opened.

    `calendar_wanted(year)`: to the working days of that year; `feed_wanted`: where a calendar file is kept up to date.
    """

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    consultation_chosen = Signal(int)
    authority_chosen = Signal(int)
    calendar_wanted = Signal(int)
    feed_wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._day = desk.context.today()
        self._view = View.MONTH
        self.notice = NoticeBar()
        self.bar = AgendaBar(desk, words)
        self.month, self.week = DayGrid(words), DayGrid(words, roomy=True)
        self.list = AgendaList(desk, words)
        self.panel = DayPanel(desk, words)
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def reload(self) -> None:
        """Read the days anew; the day stays."""
        with told(self.notice, self._words):
            self.bar.who.reload()
            self._show()

    def day(self) -> date:
        """The day looked at."""
        return self._day

    def view(self) -> View:
        """How the agenda is looked at."""
        return self._view

    def wanted(self) -> Wanted:
        """Which lines are shown."""
        ticked = frozenset(self.bar.kinds.ticked())
        return Wanted(kinds=ticked or frozenset(EntryKind), people=self.bar.who.people())

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Look at another day, wherever it is."""
        self._day = day
        with told(self.notice, self._words):
            self._show()

    @Slot(object)
    def look(self, view: View) -> None:
        """Look at the same day another way."""
        self._view = view
        self.bar.show_view(view)
        self.stack.setCurrentWidget({View.MONTH: self.month, View.WEEK: self.week, View.LIST: self.list}[view])
        self.panel.setVisible(view is not View.LIST)
        with told(self.notice, self._words):
            self._show()

    @Slot()
    def plan_reception(self) -> None:
        """Plan a reception on the day looked at, or today where it has passed."""
        self._show_reception(max(self._day, self._desk.context.today()), 0)

    @Slot()
    def print_week(self) -> None:
        """Show the week of the day looked at as a sheet."""
        from app.ui.agenda.papers import WeekDialog

        WeekDialog(self._desk, self._words, self._day, self.wanted(), self).open_once()

    @Slot()
    def make_file(self) -> None:
        """Offer the days shown as a calendar file."""
        from app.ui.agenda.papers import CalendarFileDialog

        days = span(self._view, self._day)
        self._show_dialog(CalendarFileDialog(self._desk, self._words, days, self.wanted(), self))

    def _show_reception(self, on: date, key: int) -> None:
        from app.ui.agenda.reception_dialog import ReceptionDialog

        kept = self._desk.receptions.get(key) if key else None
        self._show_dialog(ReceptionDialog(self._desk, self._words, self, on, kept))

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin among the days: the arrows go from day to day at once."""
        super().showEvent(event)
        shown = self.stack.currentWidget()
        if shown is not None and self.focusWidget() is None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Agenda"))
        self.month.setAccessibleName(self.tr("Days of the month"))
        self.week.setAccessibleName(self.tr("Days of the week"))
        for grid in (self.month, self.week):
            grid.retranslate()
        self.bar.show_days(self._view, self._day)

    def _show(self) -> None:
        wanted, (first, last) = self.wanted(), span(self._view, self._day)
        self.bar.show_days(self._view, self._day)
        if self._view is View.LIST:
            self.list.show_span(first, last, wanted)
            return
        days = self._desk.agenda.days(first, last, wanted, shown=_SHOWN[self._view])
        grid = self.month if self._view is View.MONTH else self.week
        month = self._day.month if self._view is View.MONTH else 0
        grid.show_days(days, self._day, self._desk.context.today(), month)
        self.panel.show_day(next(day for day in days if day.on == self._day), wanted)

    @Slot(object)
    def _open(self, row: AgendaRow) -> None:
        """To the paper, the matter, the talk, or at least the body; a reception to what was planned."""
        if row.kind is EntryKind.RECEPTION:
            self._show_reception(row.on, row.key)
            return
        for key, chosen in (
            (row.appeal_id, self.appeal_chosen),
            (row.case_id, self.case_chosen),
            (row.talk_id, self.consultation_chosen),
            (row.authority_id, self.authority_chosen),
        ):
            if key is not None:
                chosen.emit(key)
                return

    def _step(self, by: int) -> None:
        self.go_to(stepped(self._view, self._day, by))

    @Slot()
    def _enter_day(self) -> None:
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_today(self) -> None:
        self.go_to(self._desk.context.today())

    def _build(self) -> None:
        for widget in (self.month, self.week, self.list):
            self.stack.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(self.stack)
        split.addWidget(self.panel)
        split.setSizes([720, 320])
        split.setStretchFactor(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addWidget(self.bar)
        lines.addWidget(self.notice)
        lines.addWidget(split, 1)

    def _connect(self) -> None:
        for grid in (self.month, self.week):
            grid.chosen.connect(self.go_to)
            grid.opened.connect(self._open)
            grid.entered.connect(self._enter_day)
            grid.paged.connect(self._step)
        self.panel.opened.connect(self._open)
        self.panel.planning_wanted.connect(self.plan_reception)
        self.list.opened.connect(self._open)
        self.bar.stepped.connect(self._step)
        self.bar.today_wanted.connect(self._to_today)
        self.bar.day_typed.connect(self.go_to)
        self.bar.view_chosen.connect(self.look)
        self.bar.filtered.connect(self.reload)
        self.bar.print_wanted.connect(self.print_week)
        self.bar.file_wanted.connect(self.make_file)
        self.bar.feed_wanted.connect(self.feed_wanted)
        self.bar.year_wanted.connect(lambda: self.calendar_wanted.emit(self._day.year))
