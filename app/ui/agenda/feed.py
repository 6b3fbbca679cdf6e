"""The calendar file that is kept up to date in a folder the person chose: written a moment after every change."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Change
from app.domain.languages import Language
from app.ui.changes import Changes
from app.ui.latest import Latest
from app.ui.paper_files import write
from app.ui.settings import Settings
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

FILE = "arasha.ics"
WAIT_MS = 2000
_PASSED_OVER = frozenset({"drafts"})


class AgendaFeed(QObject):
    """`written(path)`: the file is as the data is; `failed(error)`: it could not be written, the folder is away."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self, words: Words, settings: Settings, changes: Changes, parent: QObject, wait_ms: int = WAIT_MS
    ) -> None:
        super().__init__(parent)
        self._words, self._settings = words, settings
        self._desk: Desk | None = None
        self._making = Latest(self._write, wait_ms, self)
        self._making.made.connect(self.written)
        self._making.refused.connect(self.failed)
        changes.published.connect(self._changed)

    def use(self, desk: "Desk | None") -> None:
        """Keep the file of this desk up to date from now on; None: of none."""
        if desk is None:
            self._making.stop()
        self._desk = desk
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Write the file anew, if a folder is chosen."""
        folder, named = self._kept()
        if folder:
            self._making.ask(folder, self._words.language, named)

    def ask(self, parent: QWidget) -> None:
        """Ask for the folder."""
        from app.ui.agenda.papers import FeedDialog  # noqa: PLC0415 - the first window asks nothing

        FeedDialog(self._words, self._kept(), self.keep, parent).open()

    def keep(self, folder: str, named: bool) -> None:
        """Keep the file in that folder from now on, with names or without; empty: in none."""
        if self._desk is not None:
            self._settings.keep_feed(self._desk.context.user.uid, folder, named=named)
            self.renew()

    def _kept(self) -> tuple[str, bool]:
        return self._settings.feed(self._desk.context.user.uid) if self._desk is not None else ("", False)

    def _write(self, folder: str, language: Language, named: bool) -> Path:
        path = Path(folder) / FILE
        desk = self._desk
        if desk is not None and desk.context.seen_as is None:  # nobody's dates but one's own go there
            write(path, desk.agenda_files.feed(language, named=named))
        return path

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if change.noun not in _PASSED_OVER:
            self.renew()
