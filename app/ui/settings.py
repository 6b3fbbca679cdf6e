"""What this machine remembers of the window: language, look, page, size; the only module that names QSettings.

Nothing of the office's data is kept here.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.domain.languages import Language
from app.ui.theme import Look

LETTERS_PERCENT = (100, 115, 130)
"""How large letters may be, of what the system asks for."""
LOCK_MINUTES = 10
LEAST_MINUTES, MOST_MINUTES = 1, 120
"""A file that never locks lies open all night."""


class Settings:
    """Remembered choices; what is missing or unreadable gives the default."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep them in `file` (tests), else where the system keeps a program's settings."""
        form = QSettings.Format.IniFormat
        if file is None:
            self._kept = QSettings(form, QSettings.Scope.UserScope, "arasha", "window")
        else:
            self._kept = QSettings(str(file), form)
        self.file = Path(self._kept.fileName())

    @property
    def language(self) -> Language | None:
        """The language of the screen, None before the first choice."""
        kept = self._text("language")
        return Language(kept) if kept in set(Language) else None

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language.value)

    @property
    def look(self) -> Look:
        """Light, dark, or as the system."""
        kept = self._text("look")
        return Look(kept) if kept in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._kept.setValue("look", look.value)

    @property
    def letters(self) -> int:
        """How large letters are, one of LETTERS_PERCENT."""
        kept = self._text("letters")
        return int(kept) if kept.isdecimal() and int(kept) in LETTERS_PERCENT else LETTERS_PERCENT[0]

    @letters.setter
    def letters(self, percent: int) -> None:
        self._kept.setValue("letters", str(percent))

    @property
    def version(self) -> str:
        """The version of the program whose news were shown last; empty on a new machine."""
        return self._text("version")

    @version.setter
    def version(self, version: str) -> None:
        self._kept.setValue("version", version)

    @property
    def page(self) -> str:
        """The page shown last, empty before the first time."""
        return self._text("page")

    @page.setter
    def page(self, page: str) -> None:
        self._kept.setValue("page", page)

    @property
    def login(self) -> str:
        """The name somebody chose to be remembered by at the lock; empty where nobody did."""
        return self._text("login")

    @login.setter
    def login(self, login: str) -> None:
        self._kept.setValue("login", login)

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes the file is locked, within the limits."""
        kept = self._text("lock_minutes")
        return min(max(int(kept), LEAST_MINUTES), MOST_MINUTES) if kept.isdecimal() else LOCK_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._kept.setValue("lock_minutes", str(minutes))

    @property
    def stick_offered_on(self) -> str:
        """The day a backup to a USB stick was offered last, as ISO; empty where it never was."""
        return self._text("stick_offered_on")

    @stick_offered_on.setter
    def stick_offered_on(self, day: str) -> None:
        self._kept.setValue("stick_offered_on", day)

    def feed(self, user_uid: str) -> tuple[str, bool]:
        """The folder in which this person's calendar file is kept up to date, empty for none; whether it names clients.

        Each person of each data file has their own: another who works at this computer writes nothing there.
        """
        return self._text(f"feed/{user_uid}/folder"), self._text(f"feed/{user_uid}/named") == "yes"

    def keep_feed(self, user_uid: str, folder: str, *, named: bool) -> None:
        """Choose that folder; empty: none."""
        self._kept.setValue(f"feed/{user_uid}/folder", folder)
        self._kept.setValue(f"feed/{user_uid}/named", "yes" if named else "no")

    @property
    def tray_reminders(self) -> bool:
        """Whether reminders are also said beside the clock, in numbers; only where somebody asked for it."""
        return self._text("tray_reminders") == "yes"

    @tray_reminders.setter
    def tray_reminders(self, wanted: bool) -> None:
        self._kept.setValue("tray_reminders", "yes" if wanted else "no")

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window as Qt saves them; empty before the first time."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    def columns(self, name: str) -> QByteArray:
        """How the columns of a list of that name stand, as Qt saves a header; empty where nobody moved any."""
        kept = self._kept.value(f"columns/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_columns(self, name: str, state: QByteArray) -> None:
        """Remember how they stand; empty: as at first."""
        self._kept.setValue(f"columns/{name}", state)

    def save(self) -> None:
        """Write to the disk now."""
        self._kept.sync()

    def _text(self, key: str) -> str:
        kept = self._kept.value(key)
        return kept if isinstance(kept, str) else ""
