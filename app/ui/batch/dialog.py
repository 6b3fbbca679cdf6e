"""One file of many letters: first a dry run of what would be printed and who is left out, then the work."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.batch import LETTERS, WAYS, BatchChoice, BatchDone, BatchLine
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES
from app.ui import paper_files, theme
from app.ui.batch.lines import BatchColumns, show
from app.ui.only_looking import changes, say_why
from app.ui.tasks import Cancelled, Progress, Task, TaskRunner
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.form import Form
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.work_bar import WorkBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.batch import Step
    from app.services.desk import Desk

_SIZE = (980, 640)


class BatchDialog(QDialog):
    """Letters of these appeals; nothing is issued before the button is pressed. `ask_path` is how a file is asked for.

    Whatever is chosen anew makes the dry run anew. While letters are made the button stops between two of them.
    """

    def __init__(self, desk: "Desk", words: Words, keys: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words, self._keys = desk, words, tuple(keys)
        self._lines: tuple[BatchLine, ...] = ()
        self._done: BatchDone | None = None
        self._tasks = TaskRunner(self)
        self.notice, self.form, self.tabs = NoticeBar(), Form(), QTabWidget()
        self.letter = MaybeChoice(LETTERS, lambda kind: words.code("letter", kind), lambda: self.tr("The paper itself"))
        self.language = MaybeChoice(
            LETTER_LANGUAGES, lambda code: words.code("language", code), lambda: self.tr("Each in its own")
        )
        self.way = MaybeChoice(WAYS, lambda way: words.code("channel", way), lambda: self.tr("Write nothing down"))
        self.any_address, self.any_language, self.todays = QCheckBox(), QCheckBox(), QCheckBox()
        columns = BatchColumns(words, self)
        self.ready, self.left_out = ListView(columns.ready(), "file-text"), ListView(columns.left_out(), "circle-check")
        self.work = WorkBar()
        self.making, self.closing = QPushButton(), QPushButton()
        self.ask_path: Callable[[str], Path | None] = lambda name: paper_files.ask_path(self, name, self.windowTitle())
        self._build()
        self._connect()
        self.way.set_code(WAYS[0])
        self.retranslate()
        self.resize(*_SIZE)
        self.look()

    @property
    def lines(self) -> tuple[BatchLine, ...]:
        """The dry run as it stands."""
        return self._lines

    def choice(self) -> BatchChoice:
        """What is chosen."""
        return BatchChoice(
            letter=self.letter.code(),
            language=self.language.code(),
            any_address=self.any_address.isChecked(),
            any_language=self.any_language.isChecked(),
            sent=self.way.code(),
            todays=self.todays.isChecked(),
        )

    @Slot()
    def look(self) -> None:
        """Make the dry run, in the place of one still under way."""
        self.work.stop()
        choice, keys = self.choice(), self._keys
        task = self._start(lambda progress: self._desk.batch.plan(keys, choice, _step(progress)))
        task.done.connect(self._show)

    @Slot()
    def make(self) -> None:
        """Ask where the file goes, then issue letter after letter."""
        if self.work.task is not None or not self._ready():
            return
        path = self.ask_path(self.tr("letters-{date}.pdf").format(date=self._desk.context.today()))
        if path is None:
            return
        self.notice.clear()
        choice, lines = self.choice(), self._lines
        self._done = None
        task = self._start(lambda progress: self._work(lines, choice, path, progress))
        task.done.connect(lambda _: self._tell(path))
        task.stopped.connect(lambda: self._tell(path))

    @Slot()
    def reject(self) -> None:
        """Close; letters being made are stopped first."""
        if self.work.task is None:
            super().reject()
        else:
            self.work.task.finished.connect(super().reject)
            self.work.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("One file of letters: {number} appeals").format(number=len(self._keys)))
        for choice in (self.letter, self.language, self.way):
            choice.retranslate()
        self.form.label("letter", self.tr("Letter"))
        own = self.tr("Its own: that of the appeal; what goes to the client is in the language of the client.")
        self.form.label("letter_language", self.tr("Language of the letter"), own)
        self.form.label("way", self.tr("Written down as sent"))
        self.form.label("any_address", self.tr("Also where the address is not known or nobody checked it"))
        self.form.label("any_language", self.tr("Also where it was typed in another language than the letter"))
        self.form.label("todays", self.tr("Put in letters already issued today; they are not issued anew"))
        self.making.setText(self.tr("Issue and save as one file…"))
        self.closing.setText(self.tr("Close"))
        self.ready.table.setAccessibleName(self.tr("Letters that come into the file"))
        self.left_out.table.setAccessibleName(self.tr("Appeals that are left out"))
        for view in (self.ready, self.left_out):
            view.retranslate()
        self._count()

    def _work(self, lines: Sequence[BatchLine], choice: BatchChoice, path: Path, progress: Progress) -> None:
        """Make the letters and write the file, also where it was stopped; on a thread of its own."""
        done = self._done = self._desk.batch.carry_out(lines, choice, _step(progress))
        if done.content:
            paper_files.write(path, done.content)

    def _start(self, work: Callable[[Progress], object]) -> Task:
        task = self._tasks.start(work)
        self.work.follow(task)
        self._count()
        task.failed.connect(self._fail)
        task.finished.connect(self._rest)
        return task

    @Slot(object)
    def _show(self, lines: tuple[BatchLine, ...]) -> None:
        self._lines = lines
        show(self.ready, self._ready())
        show(self.left_out, [line for line in lines if line.why is not None])
        if not self._ready() and lines:
            self.tabs.setCurrentWidget(self.left_out)
        self._count()

    def _tell(self, path: Path) -> None:
        """Say what was done; what failed or was not reached stands in the new dry run."""
        done = self._done
        if done is None:
            return
        if done.content:
            said = self.tr("Issued: {issued}. Put in again: {again}. Saved: {path}")
            parts = [said.format(issued=len(done.issued), again=done.again, path=path)]
        else:
            parts = [self.tr("No letter was issued.")]
        if done.failed:
            parts.append(self.tr("Failed: {number}.").format(number=len(done.failed)))
        if done.left:
            parts.append(self.tr("Not reached: {number}; the next file takes them.").format(number=done.left))
        whole = not (done.failed or done.left)
        self.notice.say(" ".join(parts), "done" if whole and done.content else "warning")

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    def _rest(self) -> None:
        if self.work.task is not None:
            return
        self._count()
        if self._done is not None:
            self._done = None
            self.look()

    def _ready(self) -> list[BatchLine]:
        return [line for line in self._lines if line.why is None]

    def _count(self) -> None:
        ready, counting = len(self._ready()), self.work.task is not None and not self._lines
        told = ("…", "…") if counting else (ready, len(self._lines) - ready)
        self.tabs.setTabText(0, self.tr("In the file: {number}").format(number=told[0]))
        self.tabs.setTabText(1, self.tr("Left out: {number}").format(number=told[1]))
        self._enable()

    def _enable(self) -> None:
        """While something is under way it can be stopped, and nothing else."""
        idle = self.work.task is None
        self.making.setEnabled(idle and bool(self._ready()))
        if idle:
            self.ready.empty.say(self.tr("Nothing to print"), self.tr("Why stands in the other list, line by line."))
            said = self.tr("Nobody is left out"), self.tr("Every appeal that was chosen gets its letter.")
            self.left_out.empty.say(*said)
        else:
            for view in (self.ready, self.left_out):
                view.empty.say(self.tr("The appeals are being looked through…"), "")

    def _build(self) -> None:
        theme.set_state(self.making, "look", "primary")
        theme.set_icon(self.making, "download", "accent_text")
        changes(self.making)
        self.form.add_row("letter", self.letter)
        self.form.add_row("letter_language", self.language, beside=True)
        self.form.add_row("way", self.way, beside=True)
        self.form.add_row("any_address", self.any_address)
        self.form.add_row("any_language", self.any_language)
        self.form.add_row("todays", self.todays)
        self.tabs.addTab(self.ready, "")
        self.tabs.addTab(self.left_out, "")
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.making)
        deeds.addWidget(self.work, 1)
        deeds.addStretch(0)
        deeds.addWidget(self.closing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.form)
        lines.addWidget(self.tabs, 1)
        say_why(lines, self._words)
        lines.addLayout(deeds)

    def _connect(self) -> None:
        for choice in (self.letter, self.language):
            choice.activated.connect(self.look)
        for tick in (self.any_address, self.any_language, self.todays):
            tick.clicked.connect(self.look)
        self.making.clicked.connect(self.make)
        self.closing.clicked.connect(self.reject)


def _step(progress: Progress) -> "Step":
    """How far it is goes to the bar; stopping ends the work between two letters without an error."""

    def step(done: int, total: int) -> bool:
        try:
            progress.report(done, total)
        except Cancelled:
            return False
        return True

    return step


def open_batch(desk: "Desk", words: Words, keys: Sequence[int], parent: QWidget) -> BatchDialog:
    """Open the window for these appeals above a page."""
    dialog = BatchDialog(desk, words, keys, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
