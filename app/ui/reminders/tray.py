"""Lets reminders come when the window opens and when a day begins; said in numbers beside the clock if wanted."""

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
    """`use(desk)` lets them come in a moment, `remind()` at once; never twice the same, which the desk remembers."""

    def __init__(self, words: Words, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._settings, self._window = words, settings, parent
        self._desk: Desk | None = None
        self.icon: QSystemTrayIcon | None = None
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
        if told.total and self._settings.tray_reminders and QSystemTrayIcon.isSystemTrayAvailable():
            self._show().showMessage("Arasha", in_numbers(told), QSystemTrayIcon.MessageIcon.Information)

    @Slot()
    def ask(self) -> None:
        """Show the list, and whether to say it beside the clock."""
        if self._desk is not None:
            show_reminders(self._desk, self._words, self._window, self._settings)

    def _show(self) -> QSystemTrayIcon:
        if self.icon is None:
            self.icon = QSystemTrayIcon(theme.icon("hourglass", "accent"), self)
        self.icon.show()
        return self.icon

    def _hide(self) -> None:
        if self.icon is not None:
            self.icon.hide()
