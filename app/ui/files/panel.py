"""The files of a matter: dragged here or chosen, each with its kind, the day it came and its postmark."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.ui import theme
from app.ui.appeals.letter_files import documents
from app.ui.files.dialog import AddFileDialog, ChangeFileDialog, RemoveFileDialog
from app.ui.files.viewer import FileViewer
from app.ui.mishaps import told
from app.ui.unlock.waiting import wait_for
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_KIB = 1024


class FilesPanel(QWidget):
    """Shows the files of the case given to `show_case`; `changed` after one was added, mended or taken out.

    `ask_files` and `ask_copy` are how the person is asked; tests answer in their place.
    """

    changed = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._case_id: int | None = None
        self._files: tuple[Attachment, ...] = ()
        self.notice = NoticeBar()
        self.list = ListView(self._columns(), icon="file-text")
        self.hint = WrappedLabel()
        self.adding, self.looking, self.copying = QPushButton(), QPushButton(), QPushButton()
        self.mending, self.removing = QPushButton(), QPushButton()
        self.ask_files: Callable[[], list[Path]] = self._choose_files
        self.ask_copy: Callable[[str], Path | None] = self._choose_copy
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.retranslate()

    def show_case(self, case_id: int) -> None:
        """Show the files of this case."""
        self._case_id = case_id
        self._files = self._desk.attachments.of_case(case_id)
        self.list.reload()
        self._arrange()

    def count(self) -> int:
        """How many files there are."""
        return len(self._files)

    @Slot()
    def add(self) -> None:
        """Choose files and say what they are, one after another."""
        self.take(self.ask_files())

    def take(self, files: list[Path]) -> None:
        """Ask about each file and keep it."""
        if self._case_id is None:
            return
        for path in files:
            self._open(AddFileDialog(self._desk, self._words, (self._case_id, path), self))

    @Slot()
    def look(self) -> None:
        """Look at the current file inside the program."""
        kept = self._current()
        if kept is None:
            return
        with told(self.notice, self._words):
            sentence = self.tr("{name} is being opened…").format(name=kept.name)
            content = wait_for(sentence, lambda: self._desk.attachments.content(kept.id))
            self._open(FileViewer(kept, content, self))

    @Slot()
    def save_copy(self) -> None:
        """Write a copy where the person wants it."""
        kept = self._current()
        path = self.ask_copy(kept.name) if kept is not None else None
        if kept is None or path is None:
            return
        with told(self.notice, self._words):
            sentence = self.tr("The copy is being written…")
            wait_for(sentence, lambda: self._desk.attachments.save_copy(kept.id, path))
            said = self.tr("Saved: {path}. This copy is not protected: delete it when it is no longer needed.")
            self.notice.say(said.format(path=path), "done")

    @Slot()
    def mend(self) -> None:
        """Correct what is said of the current file."""
        kept = self._current()
        if kept is not None:
            self._open(ChangeFileDialog(self._desk, self._words, kept, self))

    @Slot()
    def remove(self) -> None:
        """Take the current file out, with a reason."""
        kept = self._current()
        if kept is not None:
            self._open(RemoveFileDialog(self._desk, self._words, kept, self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let fall here."""
        event.acceptProposedAction()
        self.take(_paths(event))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.adding.setText(self.tr("Add files…"))
        self.looking.setText(self.tr("Look"))
        self.copying.setText(self.tr("Save a copy…"))
        self.mending.setText(self.tr("Correct…"))
        self.removing.setText(self.tr("Take out…"))
        self.list.table.setAccessibleName(self.tr("Files of the case"))
        self.hint.setText(self.tr("Drag answers, envelopes with postmarks and screenshots here."))
        self.list.retranslate()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _refresh(self) -> None:
        if self._case_id is not None:
            self.show_case(self._case_id)
            self.changed.emit()

    def _current(self) -> Attachment | None:
        found = self.list.current_row()
        return found if isinstance(found, Attachment) else None

    @Slot()
    def _arrange(self) -> None:
        chosen = self._current() is not None
        for button in (self.looking, self.copying, self.mending, self.removing):
            button.setVisible(bool(self._files))
            button.setEnabled(chosen)
        self.list.setVisible(bool(self._files))
        self.hint.setVisible(not self._files)

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="name", title=lambda: self.tr("Name"), text=lambda row: row.name, stretch=True),
            Column(
                key="kind",
                title=lambda: self.tr("What it is"),
                text=lambda row: words.code("attachment_kind", row.kind),
                width=190,
            ),
            Column(
                key="received_on",
                title=lambda: self.tr("Received"),
                text=lambda row: words.date(row.received_on),
                width=110,
            ),
            Column(
                key="postmark_on",
                title=lambda: self.tr("Postmark"),
                text=lambda row: words.date(row.postmark_on),
                width=150,
            ),
            Column(key="size", title=lambda: self.tr("Size"), text=lambda row: self._size(row.size), width=100),
        ]

    def _size(self, size: int) -> str:
        if size < _KIB * _KIB:
            return self.tr("{count} KB").format(count=-(-size // _KIB))
        return self.tr("{count} MB").format(count=f"{size / _KIB / _KIB:.1f}")

    def _build(self) -> None:
        theme.set_state(self.hint, "part", "help")
        theme.set_icon(self.adding, "plus")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.hint, 1)
        head.addStretch()
        for button in (self.looking, self.copying, self.mending, self.removing):
            theme.set_state(button, "look", "quiet")
            head.addWidget(button)
        head.addWidget(self.adding)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.notice)
        box.addWidget(self.list, 1)
        box.addStretch()

    def _connect(self) -> None:
        self.list.set_source(lambda: len(self._files), lambda offset, limit: self._files[offset : offset + limit])
        self.list.opened.connect(self.look)
        self.list.current_changed.connect(self._arrange)
        for button, deed in (
            (self.adding, self.add),
            (self.looking, self.look),
            (self.copying, self.save_copy),
            (self.mending, self.mend),
            (self.removing, self.remove),
        ):
            button.clicked.connect(deed)

    def _choose_files(self) -> list[Path]:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"), str(documents()))
        return [Path(name) for name in chosen]

    def _choose_copy(self, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(documents() / name))
        return Path(chosen) if chosen else None


def _paths(event: QDropEvent) -> list[Path]:
    """The files let fall; a folder or a page of the web is none."""
    found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in found if path.is_file()]
