"""Lets reminders come when the window opens and when a day begins; said in numbers beside the clock if wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.domain.errors import UserError
from app.ui import theme
from app.ui.reminders.dialog import show_reminders
from app.ui.reminders.notice import in_numbers
from app.ui.settings import Settings
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class ReminderTray(QObject):
    """`use(desk)` lets them come in a moment, `remind()` at once; never twice the same, which the desk remembers.

    `tell` is how it is said beside the clock; tests answer in its place.
    """

    def __init__(self, words: Words, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._settings, self._window = words, settings, parent
        self._desk: Desk | None = None
        self._icon: QSystemTrayIcon | None = None
        self.tell: Callable[[str], object] = self._beside_the_clock
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.remind)

    def use(self, desk: "Desk | None") -> None:
        """Work with this desk from now on; None: with none."""
        self._desk = desk
        self._soon.stop()
        if desk is None:
            self._hide()
        else:
            self._soon.start()

    @Slot()
    def remind(self) -> None:
        """Let come what has not come yet; a disk that takes nothing is told where somebody saves."""
        if self._desk is None:
            return
        try:
            told = self._desk.reminders.come()
        except UserError:
            return
        if told.total and self._settings.tray_reminders:
            self.tell(in_numbers(told))

    @Slot()
    def ask(self) -> None:
        """Show the list, and whether to say it beside the clock."""
        if self._desk is not None:
            show_reminders(self._desk, self._words, self._window, self._settings)

    def _beside_the_clock(self, said: str) -> None:
        """Where the system has a place for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(theme.icon("hourglass", "accent"), self)
        self._icon.show()
        self._icon.showMessage("Arasha", said, QSystemTrayIcon.MessageIcon.Information)

    def _hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()
