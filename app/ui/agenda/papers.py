"""What leaves the agenda: the week on paper, a calendar file once, a calendar file kept up to date."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.agenda import Wanted
from app.ui import theme
from app.ui.agenda.span import monday
from app.ui.mishaps import told
from app.ui.paper_dialog import PaperDialog
from app.ui.paper_files import ask_path, documents, write
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 520


class WeekDialog(PaperDialog):
    """The week of a day, of those lines that are shown."""

    def __init__(self, desk: "Desk", words: Words, day: date, wanted: Wanted, parent: QWidget) -> None:
        data = desk.agenda_files.week(monday(day), wanted)
        super().__init__(partial(desk.agenda_files.week_page, data), f"{monday(day)}.pdf", words, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("The week on a sheet"))


class CalendarFileDialog(QDialog):
    """A calendar file of the days shown; `ask_path` is how the person is asked where it goes."""

    def __init__(
        self, desk: "Desk", words: Words, span: tuple[date, date], wanted: Wanted, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._span, self._wanted = desk, words, span, wanted
        self.text = WrappedLabel()
        self.named = QCheckBox()
        self.notice = NoticeBar()
        self.saving, self.leaving = QPushButton(), QPushButton()
        self.ask_path: Callable[[str], Path | None] = lambda name: ask_path(self, name, self.windowTitle())
        self._build()
        self.retranslate()
        theme.dress(self)

    @Slot()
    def save(self) -> None:
        """Put the file where the person wants it."""
        path = self.ask_path(f"{self._span[0]}.ics")
        if path is None:
            return
        with told(self.notice, self._words):
            made = self._desk.agenda_files.calendar_file(
                *self._span, self._wanted, self._words.language, named=self.named.isChecked()
            )
            write(path, made)
            self.notice.say(self.tr("Saved: {path}").format(path=path), "done")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Calendar file"))
        first, last = (self._words.date(day) for day in self._span)
        self.text.setText(
            self.tr("What is shown from {first} to {last}, for the calendar of a telephone or a computer.").format(
                first=first, last=last
            )
        )
        self.named.setText(names_said())
        self.saving.setText(self.tr("Save…"))
        self.leaving.setText(self.tr("Close"))

    def _build(self) -> None:
        theme.set_state(self.saving, "look", "primary")
        self.saving.clicked.connect(self.save)
        self.leaving.clicked.connect(self.reject)
        lines = _framed(self)
        for widget in (self.text, self.named, self.notice):
            lines.addWidget(widget)
        lines.addLayout(_deeds(self.saving, self.leaving))


class FeedDialog(QDialog):
    """Where the calendar file that is kept up to date lies; `chosen(folder, named)` says it, empty: nowhere."""

    def __init__(
        self, words: Words, kept: tuple[str, bool], chosen: Callable[[str, bool], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._chosen = words, chosen
        self._folder = kept[0]
        self.text, self.where = WrappedLabel(), QLabel()
        self.named = QCheckBox()
        self.choosing, self.stopping, self.leaving = QPushButton(), QPushButton(), QPushButton()
        self.ask: Callable[[], str] = self._ask
        self.named.setChecked(kept[1])
        self._build()
        self.retranslate()
        theme.dress(self)

    @Slot()
    def choose(self) -> None:
        """Ask for the folder, and keep the file there from now on."""
        folder = self.ask()
        if folder:
            self._keep(folder)

    @Slot()
    def stop(self) -> None:
        """Keep no file up to date any more."""
        self._keep("")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Calendar file kept up to date"))
        self.text.setText(
            self.tr(
                "The file arasha.ics with your own dates is written into this folder after every change, as long as "
                "the program is open. A calendar that subscribes to it shows them. "
                "Whoever reads the folder reads the file."
            )
        )
        self.where.setText(self._folder or self.tr("No folder is chosen."))
        self.named.setText(names_said())
        self.choosing.setText(self.tr("Choose a folder…"))
        self.stopping.setText(self.tr("Keep none"))
        self.leaving.setText(self.tr("Close"))
        self.stopping.setEnabled(bool(self._folder))

    @Slot()
    def _name(self) -> None:
        if self._folder:
            self._keep(self._folder)

    def _keep(self, folder: str) -> None:
        self._folder = folder
        self._chosen(folder, self.named.isChecked())
        self.retranslate()

    def _ask(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.windowTitle(), self._folder or str(documents()))

    def _build(self) -> None:
        theme.set_state(self.choosing, "look", "primary")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        self.choosing.clicked.connect(self.choose)
        self.stopping.clicked.connect(self.stop)
        self.leaving.clicked.connect(self.reject)
        self.named.toggled.connect(self._name)
        lines = _framed(self)
        for widget in (self.text, self.where, self.named):
            lines.addWidget(widget)
        lines.addLayout(_deeds(self.choosing, self.stopping, None, self.leaving))


def names_said() -> str:
    """What the tick about names says."""
    return QCoreApplication.translate("Agenda", "With the names of clients and the words of tasks")


def _framed(dialog: QDialog) -> QVBoxLayout:
    dialog.setMinimumWidth(_WIDTH)
    lines = QVBoxLayout(dialog)
    lines.setContentsMargins(24, 24, 24, 24)
    lines.setSpacing(12)
    return lines


def _deeds(*buttons: QPushButton | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            row.addWidget(button)
    return row
