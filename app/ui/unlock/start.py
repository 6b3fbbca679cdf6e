"""The start of the program before there is a desk: a locked file is opened, a new one is made."""

import importlib
import threading
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.secrets import RecoverySheet
from app.ui.settings import Settings
from app.ui.start.dialog import StartChoice
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import FileDoor
from app.ui.unlock.recovery import RecoveryDialog
from app.ui.unlock.waiting import wait_for
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.vault import Opened

NEEDED_NEXT = ("app.services.vault", "app.services.desk", "app.ui.main_window", "argon2.low_level", "sqlcipher3.dbapi2")
"""Imported behind the unlock window while the person types."""


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
    return dialog.opened  # type: ignore[no-any-return]  # a door gives what it opened


def created(door: FileDoor, choice: StartChoice, words: Words, today: date) -> "Opened":
    """A new encrypted file with its recovery code on paper; raises `UserError`."""
    sentence = QCoreApplication.translate("start", "The encrypted file is being made…")
    opened = wait_for(sentence, lambda: door.create(choice.login, choice.password))
    name = choice.office.name
    sheet = RecoverySheet(code=opened.code, office=name, file_name=door.path.name, login=choice.login, made_on=today)
    RecoveryDialog(sheet, words).exec()
    return opened


def _import_what_comes() -> None:
    for name in NEEDED_NEXT:
        importlib.import_module(name)
