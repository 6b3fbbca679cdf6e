"""The page of the calendar: the year on the left, what is known of a day and what can be done on the right."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.calendar import ClosureDraft, DayDraft
from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import UserError
from app.exchange.calendar_files import LeftOut
from app.services.calendar import Plan, Preview
from app.services.desk import Desk
from app.ui.calendar.change_panel import ChangePanel
from app.ui.calendar.day_card import DayCard
from app.ui.calendar.keeping import PanelKeeper
from app.ui.calendar.lines import day_lines
from app.ui.calendar.preview_panel import PreviewPanel
from app.ui.calendar.versions_panel import VersionsPanel
from app.ui.calendar.year_panel import ClosurePanel, YearPanel
from app.ui.calendar.year_view import YearView
from app.ui.mishaps import told
from app.ui.tasks import Progress, Task, TaskRunner
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.panel import Panel
from app.ui.words import Words

MARGIN = 16
LARGEST_FILE = 2_000_000
"""Bytes; the calendar of a year has some thousands."""


class CalendarPage(QWidget):
    """`show_year(year)` leads here from other pages; `looked(preview)` and `kept()` come when a task is done."""

    looked = Signal(object)
    kept = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._tasks = TaskRunner(self)
        self._task: Task | None = None
        self._plan: Plan | None = None
        self.notice = NoticeBar()
        self.year = YearView(desk, words)
        self.card = DayCard(words)
        self.change, self.confirm, self.closure = ChangePanel(), YearPanel(), ClosurePanel()
        self.preview = PreviewPanel(words)
        self.versions = VersionsPanel(desk, words)
        self.side, self.stack = QStackedWidget(), QStackedWidget()
        places = {self.change: DraftPlace.DAY, self.confirm: DraftPlace.YEAR, self.closure: DraftPlace.CLOSURE}
        self._kept: dict[QWidget | None, PanelKeeper] = {
            panel: PanelKeeper(desk, panel, place) for panel, place in places.items()
        }
        self._leaving: QWidget | None = None
        self._build()
        self._connect()
        self.retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the year anew; the day stays."""
        with told(self.notice, self._words):
            self.year.reload()
            self._show_day(self.year.day())

    @Slot(int)
    def show_year(self, year: int) -> None:
        """Go to a year the calendar covers; for another one, to its last year with a word about it."""
        covered = self._desk.calendar.years()
        self.year.show_year(min(max(year, covered[0]), covered[-1]))
        if year not in covered:
            said = self.tr("The calendar has no days of {year} yet: take them from a file.").format(year=year)
            self.notice.say(said, "warning")

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with a change of the calendar that was begun and not kept."""
        if draft.place is DraftPlace.YEAR:
            self.show_year(draft.about)
            self._begin_year()
        else:
            self.year.show_day(date.fromordinal(draft.about))
            (self._begin_closure if draft.place is DraftPlace.CLOSURE else self._begin_change)()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Calendar"))
        if self._leaving is not None:
            self._ask_before_leaving()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Show what the days of a CSV or ICS file would change."""
        with told(self.notice, self._words):
            file = Path(path)
            try:
                content = file.read_bytes() if file.stat().st_size <= LARGEST_FILE else b""
            except OSError as error:
                raise UserError("calendar_file_unreadable", name=file.name) from error
            found = self._desk.calendar.plan_file(file.name, content)
            self._look(found.plan, found.left_out)

    @Slot(object)
    def ask_change(self, draft: DayDraft) -> None:
        """Show what a change would move."""
        self.change.form.clear_problems()
        with told(self.notice, self._words, self.change.form):
            self._look(self._desk.calendar.plan_day(draft))

    @Slot(int, str, bool)
    def ask_year(self, year: int, reason: str, confirmed: bool) -> None:
        """Show what a confirmation would change."""
        with told(self.notice, self._words, self.confirm.form):
            self._look(self._desk.calendar.plan_year(year, reason, confirmed=confirmed))

    @Slot(object)
    def close_office(self, draft: ClosureDraft) -> None:
        """Keep the days on which the office is closed."""
        with told(self.notice, self._words, self.closure.form):
            self._desk.calendar.close_office(draft)
            self._kept[self.closure].forget()
            self._go_home()
            self.reload()

    @Slot()
    def accept(self) -> None:
        """Make the change that was looked at."""
        plan = self._plan
        if plan is not None:
            self.preview.wait()
            self._run(lambda _: self._desk.calendar.accept(plan), self._accepted)

    @Slot()
    def leave(self) -> None:
        """Leave everything as it is; what was typed is still in its form."""
        if self._task is not None:
            self._task.cancel()
        self._plan = None
        self.stack.setCurrentIndex(0)

    def _look(self, plan: Plan, left_out: tuple[LeftOut, ...] = ()) -> None:
        """Count in both calendars beside the window, then show what would move."""
        self._plan = plan
        self.preview.wait()
        self.stack.setCurrentWidget(self.preview)

        self._run(
            lambda progress: self._desk.calendar.preview(plan, progress.report), partial(self._show_preview, left_out)
        )

    def _run(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        task = self._tasks.start(work)
        self._task = task
        task.progress.moved.connect(self.preview.count)
        task.done.connect(done)
        task.failed.connect(self._fail)
        task.finished.connect(self._forget_task)

    def _show_preview(self, left_out: tuple[LeftOut, ...], found: Preview) -> None:
        self.preview.show_preview(found, left_out)
        self.preview.leaving.setFocus(Qt.FocusReason.OtherFocusReason)
        self.looked.emit(found)

    @Slot(object)
    def _accepted(self, number: int) -> None:
        self._plan = None
        if (kept := self._kept.get(self.side.currentWidget())) is not None:
            kept.forget()
        self._go_home()
        self.reload()
        said = self.tr("The calendar is changed. Appeals counted anew: {number}.").format(number=number)
        self.notice.say(said, "done")
        self.kept.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.leave()
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    @Slot()
    def _forget_task(self) -> None:
        self._task = None

    @Slot(object)
    def _show_day(self, day: date) -> None:
        lines = tuple(line for line in day_lines(self._desk, day.year) if line.on == day)
        known = self._desk.context.calendar
        self.card.show_day(day, lines, working=known.is_working(day))
        by_us = self._desk.calendar.confirmation(day.year) is not None
        self.card.show_year(confirmed_by_us=by_us, confirmed=known.year(day.year).confirmed)

    @Slot()
    def _begin_change(self) -> None:
        day = self.year.day()
        own = day in {kept.on for kept in self._desk.calendar.own_days()}
        self.change.begin(day, special=self._desk.context.calendar.special(day) is not None, own=own)
        self._kept[self.change].settle(day.toordinal(), self._words.long_date(day))
        self._go(self.change)

    @Slot()
    def _begin_year(self) -> None:
        year = self.year.day().year
        self.confirm.begin(year, confirmed=self._desk.calendar.confirmation(year) is None)
        self._kept[self.confirm].settle(year, str(year))
        self._go(self.confirm)

    @Slot()
    def _begin_closure(self) -> None:
        day = self.year.day()
        self.closure.show_draft(ClosureDraft(first=day))
        self._kept[self.closure].settle(day.toordinal(), self._words.long_date(day))
        self._go(self.closure)

    @Slot()
    def _begin_versions(self) -> None:
        self.versions.begin()
        self._go(self.versions)

    @Slot()
    def _open_office(self) -> None:
        self._desk.calendar.open_office(self.year.day())
        self.reload()

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Take days from a file"))
        dialog.setNameFilters([self.tr("Calendars (*.csv *.ics)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _go(self, panel: Panel) -> None:
        self._leaving = None
        self.notice.clear()
        self.side.setCurrentWidget(panel)
        panel.go()

    @Slot()
    def _leave_panel(self) -> None:
        """Back to the day, but ask first where something typed is not kept."""
        panel = self.side.currentWidget()
        kept = self._kept.get(panel)
        if kept is not None and self._leaving is not panel and kept.is_dirty():
            self._leaving = panel
            self._ask_before_leaving()
            return
        if kept is not None:
            kept.forget()
        self._stay()
        self._go_home()

    def _ask_before_leaving(self) -> None:
        said = self.tr("What you typed is not kept yet.")
        self.notice.say(said, "warning", self.tr("Leave without keeping it"))

    @Slot()
    def _stay(self) -> None:
        """The question about leaving is over."""
        if self._leaving is not None:
            self._leaving = None
            self.notice.clear()

    @Slot()
    def _go_home(self) -> None:
        self.stack.setCurrentIndex(0)
        self.side.setCurrentWidget(self.card)

    def _build(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        panels: tuple[QWidget, ...] = (self.change, self.confirm, self.closure, self.versions)
        for panel in (self.card, *panels):
            self.side.addWidget(panel)
        self.stack.addWidget(split)
        self.stack.addWidget(self.preview)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(self.year)
        split.addWidget(self.side)
        split.setSizes([620, 400])
        split.setStretchFactor(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.year.chosen.connect(self._show_day)
        for wanted, deed in (
            (self.card.change_wanted, self._begin_change),
            (self.card.opening_wanted, self._open_office),
            (self.card.confirmation_wanted, self._begin_year),
            (self.card.file_wanted, self._ask_file),
            (self.card.closure_wanted, self._begin_closure),
            (self.card.versions_wanted, self._begin_versions),
            (self.preview.accepted, self.accept),
            (self.preview.left, self.leave),
            *((panel.left, self._leave_panel) for panel in (self.change, self.confirm, self.closure, self.versions)),
            *((panel.form.changed, self._stay) for panel in (self.change, self.confirm, self.closure)),
            (self.notice.acted, self._leave_panel),
        ):
            wanted.connect(deed)
        self.change.asked.connect(self.ask_change)
        self.confirm.asked.connect(self.ask_year)
        self.closure.asked.connect(self.close_office)
