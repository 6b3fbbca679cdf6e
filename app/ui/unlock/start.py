"""The start of the program before there is a desk: a locked file is opened, a new one is made."""

import importlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import paths
from app.ui.settings import Settings
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import BackupDoor, FileDoor
from app.ui.words import Words

if TYPE_CHECKING:
    from app.domain.office import Office
    from app.services.vault import Opened
    from app.ui.start.dialog import StartChoice

Clock = tuple[Callable[[], date], Callable[[], datetime]]
NEEDED_NEXT = ("app.services.vault", "app.services.desk", "app.ui.main_window", "argon2.low_level", "sqlcipher3.dbapi2")
"""Imported behind the unlock window while the person types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Which file the window opens, what was chosen at the first start, and what opened an encrypted file."""

    door: FileDoor
    office: "Office | None" = None
    opened: "Opened | None" = None

    @property
    def file(self) -> Path:
        """The data file."""
        return self.door.path


def begin(given: Path | None, words: Words, settings: Settings, clock: Clock) -> Beginning | None:
    """The file `given` or the office's, unlocked, or what the person chose at the first start.

    None when they closed the window; raises `UserError` where a file cannot be made. `clock`: today, and now.
    """
    door = FileDoor(given or paths.default_data_file(), clock[1])
    if door.is_locked:
        opened = unlocked(door, words, settings)
        return Beginning(door=door, opened=opened) if opened is not None else None
    if given is not None or door.path.exists():
        return Beginning(door=door)
    from app.ui.start.dialog import StartDialog  # noqa: PLC0415 - only the first start asks

    dialog = StartDialog(words, settings)
    dialog.exec()
    choice = dialog.choice
    if choice is None:
        return None
    if choice.backup is not None:
        restoring = BackupDoor(door.path, choice.backup, clock[1])
        restoring.lock = door.lock
        opened = unlocked(restoring, words, settings)
        return Beginning(door=door, opened=opened) if opened is not None else None
    if choice.demo:
        return Beginning(door=FileDoor(paths.demo_data_file(), clock[1]), office=choice.office)
    return Beginning(door=door, office=choice.office, opened=created(door, choice, words, clock[0]()))


def unlocked(door: FileDoor, words: Words, settings: Settings) -> "Opened | None":
    """What the person's password opened; None when they closed the window."""
    dialog = UnlockDialog(door, door.path.name, words, settings)
    warming = threading.Thread(target=_import_what_comes, daemon=True)
    dialog.show()
    QCoreApplication.processEvents()
    warming.start()
    dialog.exec()
    warming.join()
    dialog.deleteLater()
    if dialog.opened is None:
        door.let_go()
    return dialog.opened  # type: ignore[no-any-return]  # a door gives what it opened


def created(door: FileDoor, choice: "StartChoice", words: Words, today: date) -> "Opened":
    """A new encrypted file with its recovery code on paper; raises `UserError`."""
    from app.domain.secrets import RecoverySheet  # noqa: PLC0415 - a file is made once, and opened every morning
    from app.ui.unlock.recovery import RecoveryDialog  # noqa: PLC0415 - the same
    from app.ui.unlock.waiting import wait_for  # noqa: PLC0415 - the same

    sentence = QCoreApplication.translate("start", "The encrypted file is being made…")
    opened = wait_for(sentence, lambda: door.create(choice.login, choice.password))
    name = choice.office.name
    sheet = RecoverySheet(code=opened.code, office=name, file_name=door.path.name, login=choice.login, made_on=today)
    RecoveryDialog(sheet, words).exec()
    return opened


def _import_what_comes() -> None:
    for name in NEEDED_NEXT:
        importlib.import_module(name)
