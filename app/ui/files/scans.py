"""The folder of the scanner: watched while its bar is seen, new files offered with a click, originals set aside."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from app.ui.mishaps import told
from app.ui.tasks import TaskRunner
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.scans import NewScans

AGAIN_MS = 2_500
"""A scan that is still being written is looked at again after so long."""
MOST_NAMED = 12


class ScanBar(QWidget):
    """`chosen(files)`: take these in. The folder is read beside the window; `ask_folder` is how the person is asked."""

    chosen = Signal(object)
    looked = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._new: tuple[Path, ...] = ()
        self._taken: list[Path] = []
        self._runner = TaskRunner(self)
        self._watcher = QFileSystemWatcher(self)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self.notice, self.originals = NoticeBar(), NoticeBar()
        self.menu = QMenu(self)
        self.ask_folder: Callable[[], Path | None] = self._choose_folder
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.notice)
        lines.addWidget(self.originals)
        self._watcher.directoryChanged.connect(self.look)
        self._again.timeout.connect(self.look)
        self.notice.acted.connect(self.offer)
        self.originals.acted.connect(self.set_aside)
        self.originals.dismissed.connect(self._taken.clear)

    def files(self) -> tuple[Path, ...]:
        """The new scans, the latest first."""
        return self._new

    @Slot()
    def choose(self) -> None:
        """Ask which folder it is."""
        folder = self.ask_folder()
        if folder is not None:
            with told(self.notice, self._words):
                self._desk.scans.choose(folder)
                self._watch()

    @Slot()
    def look(self) -> None:
        """Read the folder, beside the window."""
        if self._desk.scans.folder() is not None and self.isVisible():
            self._runner.start(lambda progress: self._desk.scans.new(progress.report)).done.connect(self._show)

    @Slot()
    def offer(self) -> None:
        """Name the new scans to choose from."""
        self.menu.clear()
        for file in self._new[:MOST_NAMED]:
            self.menu.addAction(file.name, partial(self.chosen.emit, [file]))
        if len(self._new) > 1:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("All, one after another"), partial(self.chosen.emit, list(self._new)))
        self.menu.popup(self.notice.button.mapToGlobal(self.notice.button.rect().bottomLeft()))

    def taken(self, file: Path) -> None:
        """This file is now in a case: where it lies in the scan folder, offer to set it aside."""
        if file.parent == self._desk.scans.folder():
            self._taken.append(file)
            self._say_originals()
            self.look()

    @Slot()
    def set_aside(self) -> None:
        """Move the originals into the subfolder."""
        with told(self.originals, self._words):
            while self._taken:
                self._desk.scans.set_aside(self._taken[0])
                self._taken.pop(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to watch."""
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no more."""
        self._again.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_new()
            self._say_originals()
        super().changeEvent(event)

    def _watch(self) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        folder = self._desk.scans.folder()
        if folder is not None and folder.is_dir():
            self._watcher.addPath(str(folder))
        self.look()

    @Slot(object)
    def _show(self, found: "NewScans") -> None:
        self._new = found.files
        if found.growing:
            self._again.start()
        self._say_new()
        self.looked.emit()

    def _say_new(self) -> None:
        if self._new:
            said = self.tr("New scans: {count}").format(count=len(self._new))
            self.notice.say(said, "info", self.tr("Take in…"))
        else:
            self.notice.clear()

    def _say_originals(self) -> None:
        if self._taken:
            said = self.tr("Taken in. Originals that still lie in the scan folder: {count}.")
            self.originals.say(said.format(count=len(self._taken)), "info", self.tr("Move them to «Arasha» there"))

    def _choose_folder(self) -> Path | None:
        kept = self._desk.scans.folder()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Scan folder"), str(kept or Path.home()))
        return Path(chosen) if chosen else None
