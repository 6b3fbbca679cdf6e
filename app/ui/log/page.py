"""The page of the log: the lines above, one of them below, and the check of the whole chain."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QSplitter, QVBoxLayout, QWidget

from app.domain.audit import AuditLine, Checked
from app.domain.errors import UserError
from app.ui.log.detail import LineDetail
from app.ui.log.listing import LogList
from app.ui.mishaps import told
from app.ui.tasks import Task, TaskRunner
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

MARGIN = 16


class LogPage(QWidget):
    """`case_chosen(id)`: open the case a line is about; `checked(found)`: the chain was followed to its end."""

    case_chosen = Signal(int)
    checked = Signal(object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._tasks = TaskRunner(self)
        self._task: Task | None = None
        self.notice, self.bar = NoticeBar(), QProgressBar()
        self.listing, self.detail = LogList(desk, words), LineDetail(desk, words)
        self.search = self.listing.who
        self._build()
        self.listing.chosen.connect(self._show)
        self.listing.checking.clicked.connect(self.check)
        self.detail.case_chosen.connect(self.case_chosen)
        self.retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the log anew and stay on the line."""
        with told(self.notice, self._words):
            self.listing.reload()

    @Slot(int, object, object)
    def show_deeds(self, user_id: int, from_on: date, until_on: date) -> None:
        """Show what this person did in that time, both days included."""
        self.listing.narrow_to(user_id, from_on, until_on)

    @Slot()
    def check(self) -> None:
        """Follow the chain from its first line beside the window; pressed again while it runs: stop."""
        if self._task is not None:
            self._task.cancel()
            return
        self.notice.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        task = self._tasks.start(lambda progress: self._desk.auditing.verify(progress.report))
        self._task = task
        task.progress.moved.connect(self._count)
        task.done.connect(self._tell)
        task.failed.connect(self._fail)
        task.finished.connect(self._rest)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Log"))
        self.bar.setAccessibleName(self.tr("The chain is being checked"))
        self.listing.checking.setText(self.tr("Check the chain") if self._task is None else self.tr("Stop checking"))
        self._show(self.listing.list.current_row())

    @Slot(int, int)
    def _count(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot(object)
    def _tell(self, found: Checked) -> None:
        if found.broken is None:
            whole = self.tr("The chain is whole: {count} lines are as they were written. Hash of the last one: {hash}")
            self.notice.say(whole.format(count=found.lines, hash=found.hash), "done")
        else:
            fault = self._words.say(f"fault.log_{found.broken.code}", key=found.broken.line)
            day = self._words.date(found.broken.at.astimezone().date()) if found.broken.at else ""
            broken = self.tr("The chain is broken: {fault} ({day}). Keep this file and its backups; tell who leads.")
            self.notice.say(broken.format(fault=fault, day=day or "–"))
        self.checked.emit(found)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    @Slot()
    def _rest(self) -> None:
        self._task = None
        self.bar.hide()
        self.retranslate()

    @Slot(object)
    def _show(self, line: AuditLine | None) -> None:
        self.detail.show_line(line, self.listing.moment(line) if line is not None else "")

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.hide()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(self.listing)
        split.addWidget(self.detail)
        split.setSizes([460, 220])
        split.setStretchFactor(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.bar)
        lines.addWidget(split, 1)
