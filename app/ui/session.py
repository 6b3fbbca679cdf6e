"""A data file at work in the window: opened, locked, opened again, protected, until the program ends."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import UserError
from app.domain.secrets import RecoverySheet
from app.safety import memory
from app.ui.main_window import MainWindow
from app.ui.mishaps import told
from app.ui.safety.dialog import SafetyDialog
from app.ui.safety.sticks import StickWatch
from app.ui.settings import Settings
from app.ui.tasks import Progress, TaskRunner
from app.ui.unlock.change import ChangePasswordDialog
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import FileDoor
from app.ui.unlock.idle import IdleWatch
from app.ui.unlock.protect import ProtectDialog
from app.ui.unlock.waiting import wait_for
from app.ui.words import Words

if TYPE_CHECKING:
    from app.domain.backups import Backup
    from app.services.desk import Desk
    from app.services.vault import Opened

AT_REST_MS = 1000
"""So long after the first page the start is over."""
Work = Callable[[Progress], "Opened"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How the file is opened: the door gives the key, `open_desk(opened)` the desk (None: a plain file).

    The desk takes over the lock of the door, so that no other program comes in between.
    """

    door: FileDoor
    open_desk: Callable[["Opened | None"], AbstractContextManager["Desk"]]


class Session(QObject):
    """`failed(error)`: the file could not be opened; `ended`: it was locked and nobody opened it again.

    `copied(backup)`, `not_copied(error)`: how making a backup ended.
    """

    failed = Signal(object)
    copied = Signal(object)
    not_copied = Signal(object)
    ended = Signal()
    opened = Signal()

    def __init__(self, window: MainWindow, ways: Ways, words: Words, settings: Settings) -> None:
        super().__init__()
        self._window, self._ways, self._words, self._settings = window, ways, words, settings
        self._runner = TaskRunner(self)
        self._kept = ExitStack()
        self._key: Opened | None = None
        self._desk: Desk | None = None
        self._unlocking: UnlockDialog | None = None
        self._mishap: Exception | None = None
        self.idle = IdleWatch(parent=self)
        self.idle.idle.connect(self.lock)
        self.idle.nearly.connect(window.warn_of_lock)
        self.idle.came_back.connect(window.forget_lock)
        window.lock_wanted.connect(self.lock)
        window.protection_wanted.connect(self.ask_to_protect)
        window.password_wanted.connect(self.change_password)
        window.backup_wanted.connect(self.back_up)
        window.safety_wanted.connect(self.show_safety)
        window.frame.stick.acted.connect(self._copy_to_stick)
        self._stick: Path | None = None
        self.sticks = StickWatch(settings, self)
        self.sticks.found.connect(self._offer_stick)
        self.ask_folder: Callable[[], Path | None] = self._choose_folder

    def begin(self, opened: "Opened | None") -> None:
        """Open the desk behind the window and bring it to life."""
        self._key = opened
        task = self._runner.start(lambda _: self._kept.enter_context(self._ways.open_desk(opened)))
        task.done.connect(self._use)
        task.failed.connect(self.failed)

    def close(self) -> None:
        """Give the file back and forget the key."""
        self.idle.stop()
        self._let_go()

    @Slot()
    def lock(self) -> None:
        """Keep what is typed, close the file, forget its key, and ask for the password."""
        if self._key is None or self._desk is None:
            return
        self.idle.stop()
        self._window.rest()
        self._let_go()
        self._unlocking = UnlockDialog(self._ways.door, self._ways.door.path.name, self._words, self._settings)
        self._unlocking.accepted.connect(self._come_back)
        self._unlocking.rejected.connect(self._give_up)
        self._unlocking.show()
        self._window.hide()

    @Slot()
    def change_password(self) -> None:
        """Another password for who knows the one of now."""
        if self._key is not None:
            self.changing = ChangePasswordDialog(self._ways.door, self._words, self._settings, self._window)
            self.changing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.changing.saved.connect(self._say_changed)
            self.changing.open()

    @Slot()
    def back_up(self) -> None:
        """Make a copy in the folder the person names; it is read through before it is called done."""
        folder = self.ask_folder() if self._key is not None else None
        if folder is not None and self._desk is not None:
            desk = self._desk
            self._window.frame.notice.say(self.tr("The backup is being made and read through…"), "info")
            self._copy(lambda: desk.backups.run(folder))

    @Slot()
    def show_safety(self) -> None:
        """Locking, backups, password and recovery code in one window."""
        if self._key is None or self._desk is None:
            return
        desk, settings = self._desk, self._settings
        self.safety = SafetyDialog(desk, self._words, settings, self._window)
        self.safety.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.safety.saved.connect(lambda: self.idle.start(settings.lock_minutes))
        self.safety.backup_wanted.connect(lambda: self._copy(desk.backups.run))
        self.safety.password_wanted.connect(self.change_password)
        self.safety.code_wanted.connect(self._renew_code)
        self.copied.connect(self.safety.tell)
        self.not_copied.connect(self.safety.tell_mishap)
        self.safety.open()

    @Slot()
    def ask_to_protect(self) -> None:
        """One question for a file that anybody can read."""
        if self._key is None and self._desk is not None:
            self.protecting = ProtectDialog(self._words, self._window)
            self.protecting.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.protecting.chosen.connect(self._protect)
            self.protecting.open()

    @Slot(str, str)
    def _protect(self, login: str, password: str) -> None:
        """Close the desk, encrypt the file, show the code, open the desk again."""
        if self._desk is None:
            return
        sheet = RecoverySheet(
            code="",
            office=self._desk.office.get().name,
            file_name=self._ways.door.path.name,
            login=login,
            made_on=self._desk.context.today(),
        )
        self._window.rest()
        self._let_go()
        self._window.frame.notice.say(self.tr("The file is being encrypted. Please wait…"), "info")
        task = self._runner.start(lambda _: self._ways.door.take_over(login, password))
        task.done.connect(lambda opened: self._show_code(opened, replace(sheet, code=opened.code)))
        task.failed.connect(self._go_on_unprotected)

    def _show_code(self, opened: "Opened", sheet: RecoverySheet) -> None:
        self._window.frame.notice.clear()
        self._show_sheet(sheet, self._window, lambda: self.begin(opened))

    def _show_sheet(self, sheet: RecoverySheet, parent: QWidget, then: Callable[[], object]) -> None:
        """In the office's own wording while its desk is open."""
        from app.ui.unlock.recovery import RecoveryDialog  # noqa: PLC0415 - brings what shows and prints paper

        own = self._desk.wording.of_recovery() if self._desk is not None else {}
        dialog = RecoveryDialog(sheet, self._words, parent, own)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()

    @Slot(object)
    def _go_on_unprotected(self, error: Exception) -> None:
        """The file is as it was: go on with it, and say why."""
        self._window.frame.notice.clear()
        self._mishap = error
        self.begin(None)

    @Slot(object)
    def _use(self, desk: "Desk") -> None:
        self._desk = desk
        self._window.use(desk, locks=self._key is not None)
        if self._key is not None:
            self.idle.start(self._settings.lock_minutes)
            self._copy(desk.backups.run_if_due)
            self.sticks.start(desk.context.today)
        self.opened.emit()
        QTimer.singleShot(AT_REST_MS, self, self._rest)
        mishap, self._mishap = self._mishap, None
        if mishap is not None:
            self._say_mishap(mishap)

    @Slot()
    def _come_back(self) -> None:
        opened = self._end_unlocking()
        self._window.show()
        self.begin(opened)

    @Slot()
    def _give_up(self) -> None:
        self._end_unlocking()
        self._ways.door.let_go()
        self.ended.emit()

    def _end_unlocking(self) -> "Opened | None":
        """What the window of unlocking opened, if anything; it is gone afterwards."""
        if self._unlocking is None:
            return None
        opened: Opened | None = self._unlocking.opened
        self._unlocking.deleteLater()
        self._unlocking = None
        return opened

    def _copy(self, work: Callable[[], "Backup | None"]) -> None:
        task = self._runner.start(lambda _: work())
        task.done.connect(self._say_copied)
        task.failed.connect(self._say_mishap)

    @Slot()
    def _rest(self) -> None:
        """What the start put off: memory goes back, the lists of words are tidied until the program ends or locks."""
        memory.give_back()
        if self._desk is not None and self._key is not None:
            desk = self._desk
            task = self._runner.start(lambda progress: desk.search.tidy(partial(progress.report, 0, 0)))
            task.failed.connect(self._say_mishap)

    @Slot(object)
    def _offer_stick(self, stick: Path) -> None:
        """Offer a backup there; not again today, whatever is answered."""
        self._stick = stick
        said = self.tr("A USB stick is here: {place}. Back up to it?")
        self._window.frame.stick.say(said.format(place=stick), "info", self.tr("Back up to the stick"))

    @Slot()
    def _copy_to_stick(self) -> None:
        self._window.frame.stick.clear()
        if self._desk is not None and self._stick is not None:
            desk, stick = self._desk, self._stick
            self._window.frame.notice.say(self.tr("The backup is being made and read through…"), "info")
            self._copy(lambda: desk.backups.run(stick))

    @Slot()
    def _renew_code(self) -> None:
        """A new code, shown on its sheet at once."""
        if self._desk is None:
            return
        desk, safety = self._desk, self.safety
        with told(safety.notice, self._words):
            code = wait_for(self.tr("The key is being made"), desk.staff.renew_recovery)
            sheet = RecoverySheet(
                code=code,
                office=desk.office.get().name,
                file_name=self._ways.door.path.name,
                login=desk.context.user.login,
                made_on=desk.context.today(),
            )
            self._show_sheet(sheet, safety, safety.say_renewed)

    @Slot(object)
    def _say_copied(self, made: "Backup | None") -> None:
        if made is not None:
            self.copied.emit(made)
            said = self.tr("Backup made and read through: {path}. Keep a copy on a USB stick in another place.")
            self._window.frame.notice.say(said.format(path=made.path), "done")

    @Slot(object)
    def _say_mishap(self, error: Exception) -> None:
        self.not_copied.emit(error)
        if isinstance(error, UserError):
            self._window.frame.notice.say(self._words.error(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot()
    def _say_changed(self) -> None:
        self._window.frame.notice.say(self.tr("The password is changed."), "done")

    def _choose_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Where to put the backup"))
        return Path(chosen) if chosen else None

    def _let_go(self) -> None:
        self.sticks.stop()
        self._runner.stop_all()
        self._desk = None
        self._kept.close()
        if self._key is not None:
            for key in self._key.unlocked.keys.values():
                key.wipe()
            self._key = None
