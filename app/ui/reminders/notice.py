"""The reminders of today as one line of the first page, with what came after days off; it opens the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.domain.reminders import Reminding
from app.ui.reminders.dialog import show_reminders
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_BETWEEN = " · "


class ReminderNotice(NoticeBar):
    """Closed, it stays away until more is to be said."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._spoken = desk, words
        self._quiet_about = self._now = Reminding()
        self.acted.connect(self.open)
        self.dismissed.connect(self._be_quiet)

    def reload(self) -> None:
        """Say what came today."""
        self._now = self._desk.reminders.of_today()
        if self._now in (self._quiet_about, Reminding()):
            self.clear()
        else:
            self.say(in_numbers(self._now), "warning", self.tr("When and why…"))

    @Slot()
    def open(self) -> None:
        """Show the list."""
        show_reminders(self._desk, self._spoken, self)

    @Slot()
    def _be_quiet(self) -> None:
        self._quiet_about = self._now


def in_numbers(told: Reminding) -> str:
    """How many of each kind, and nothing else: it may stand on a screen others see."""
    counted = (
        (told.late, QCoreApplication.translate("reminders", "passed: {number}")),
        (told.today, QCoreApplication.translate("reminders", "due today: {number}")),
        (told.ahead, QCoreApplication.translate("reminders", "coming: {number}")),
    )
    said = _BETWEEN.join(text.format(number=number) for number, text in counted if number)
    whole = QCoreApplication.translate("reminders", "Dates reminded of: {counts}").format(counts=said)
    if not told.caught_up:
        return whole
    missed = QCoreApplication.translate("reminders", "came while nobody looked: {number}")
    return f"{whole}{_BETWEEN}{missed.format(number=told.caught_up)}"
