"""The list of reminders: which paper, which rung of the office's ladder, when it was said and why on that day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.reminders import LATE, ReminderLine
from app.ui import theme
from app.ui.appeals.two_lines import TwoLineDelegate
from app.ui.settings import Settings
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (820, 520)
_ROW = 56


class ReminderDialog(QDialog):
    """What was said to whoever sits there, the latest first; whether it is said beside the clock too is ticked."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget, settings: Settings | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._lines = desk.reminders.lines()
        self.about = WrappedLabel()
        self.list = ListView(self._columns(), icon="circle-check")
        self._settings = settings
        self.tray, self.closing = QCheckBox(), QPushButton()
        self._build()
        self.list.set_source(lambda: len(self._lines), lambda first, count: self._lines[first : first + count])
        self.list.reload()
        self.retranslate()
        self.resize(*_SIZE)
        theme.dress(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Reminders"))
        rungs = ", ".join(map(str, self._desk.office.get().ladder)) or "–"
        said = self.tr(
            "Working days before a last day on which the office reminds: {days}; then on the day itself, and once when "
            "it has passed. The days are changed in the menu Office, Office details."
        )
        self.about.setText(said.format(days=rungs))
        self.list.table.setAccessibleName(self.tr("Reminders"))
        self.list.empty.say(self.tr("Nothing was reminded of yet"), "", "")
        self.list.retranslate()
        self.tray.setText(self.tr("Also say it beside the clock of the computer, in numbers, without any name"))
        self.closing.setText(self.tr("Close"))

    @Slot(bool)
    def _choose(self, wanted: bool) -> None:
        if self._settings is not None:
            self._settings.tray_reminders = wanted
            self._settings.save()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="said", title=lambda: self.tr("Said on"), text=lambda line: words.date(line.reminder.on), width=110
            ),
            Column(
                key="paper",
                title=lambda: self.tr("Case and paper"),
                text=lambda line: f"{line.case_number}\n{words.code('appeal_kind', line.kind)}",
                stretch=True,
            ),
            Column(
                key="due_on",
                title=lambda: self.tr("Last day"),
                text=lambda line: words.date(line.reminder.due_on),
                width=110,
            ),
            Column(key="why", title=lambda: self.tr("Why"), text=self._why, stretch=True),
        ]

    def _why(self, line: ReminderLine) -> str:
        told = line.reminder
        if told.rung == LATE:
            rung = self.tr("the last day has passed")
        elif told.rung == 0:
            rung = self.tr("the last day itself")
        else:
            rung = self.tr("{days} before").format(days=self._words.count("unit.wd", told.rung))
        if not told.caught_up:
            return rung
        missed = self.tr("was due on {date}, nobody looked then").format(date=self._words.date(told.reached_on))
        return f"{rung}\n{missed}"

    def _build(self) -> None:
        theme.set_state(self.about, "part", "help")
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(_ROW)
        buttons = QDialogButtonBox()
        buttons.addButton(self.closing, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        lines.addWidget(self.about)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.tray)
        self.tray.setVisible(self._settings is not None)
        self.tray.setChecked(self._settings is not None and self._settings.tray_reminders)
        self.tray.toggled.connect(self._choose)
        lines.addWidget(buttons)


def show_reminders(desk: "Desk", words: Words, parent: QWidget, settings: Settings | None = None) -> None:
    """Open the list above a page; with `settings` it asks whether to say it beside the clock too."""
    dialog = ReminderDialog(desk, words, parent, settings)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
