"""The files of a case or of one paper: dragged here, chosen, pasted or scanned, each with its kind and its days."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.appeals import Appeal
from app.domain.attachments import Attachment, AttachmentDraft, AttachmentKind
from app.domain.drafts import Draft
from app.domain.lengths import longest
from app.ui import theme
from app.ui.files.columns import columns, event_words, paper_words
from app.ui.files.dialog import AddFileDialog, ChangeFileDialog, RemoveFileDialog
from app.ui.files.scans import ScanBar
from app.ui.files.viewer import FileViewer
from app.ui.mishaps import told
from app.ui.only_looking import changes
from app.ui.paper_files import documents
from app.ui.unlock.waiting import wait_for
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class FilesPanel(QWidget):
    """Shows the files of the case given to `show_case`, or of one paper in it.

    `changed` after one was added, mended or taken out. `ask_files` and `ask_copy` are how the person is asked; tests
    answer in their place.
    """

    changed = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._case_id: int | None = None
        self._appeal_id: int | None = None
        self._event_id: int | None = None
        self._known: tuple[Appeal, ...] | None = None
        self._files: tuple[Attachment, ...] = ()
        self._queue: list[Path | bytes] = []
        self.notice = NoticeBar()
        self.scans = ScanBar(desk, words)
        self.list = ListView(columns(words, self._place), icon="file-text")
        self.hint = WrappedLabel()
        self.adding, self.looking, self.copying = QPushButton(), QPushButton(), QPushButton()
        self.mending, self.removing, self.scanning = QPushButton(), QPushButton(), QToolButton()
        self.ask_files: Callable[[], list[Path]] = self._choose_files
        self.ask_copy: Callable[[str], Path | None] = self._choose_copy
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.retranslate()

    def show_case(self, case_id: int, appeal_id: int | None = None) -> None:
        """Show the files of this case, or of this paper of it."""
        self._case_id, self._appeal_id, self._known = case_id, appeal_id, None
        desk = self._desk
        self._files = desk.attachments.of_case(case_id) if appeal_id is None else desk.attachments.of_appeal(appeal_id)
        self.list.reload()
        self._arrange()

    def count(self) -> int:
        """How many files there are."""
        return len(self._files)

    @Slot()
    def add(self) -> None:
        """Choose files and say what they are, one after another."""
        self.take(self.ask_files())

    @Slot(object)
    def take(self, sources: Sequence[Path | bytes]) -> None:
        """Ask about each file or picture and keep it; who leaves one leaves the rest."""
        self._queue = list(sources)
        self._next()

    def prove(self, event_id: int) -> None:
        """Show the file that proves this event, or add one where there is none."""
        found = next((file for file in self._files if file.event_id == event_id), None)
        if found is not None:
            self.list.select_id(found.id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._event_id = event_id
            self.add()

    def go_on(self, draft: Draft) -> None:
        """Go on with a file that was being added."""
        path = Path(draft.fields["path"])
        if path.is_file():
            self.take([path])
        else:
            said = self.tr("{path} is no longer there: put it back, or drag it here from where it lies now.")
            self.notice.say(said.format(path=path), "warning")

    @Slot()
    def paste(self) -> None:
        """Take in the picture or the files of the clipboard."""
        held = QGuiApplication.clipboard().mimeData()
        if files := _paths(held):
            self.take(files)
        elif held.hasImage():
            self.take([_png(QGuiApplication.clipboard().image())])
        else:
            self.notice.say(self.tr("There is no picture and no file in the clipboard."), "info")

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
        path = self.ask_copy(kept.file_name) if kept is not None else None
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
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let fall here."""
        event.acceptProposedAction()
        self.take(_paths(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.adding.setText(self.tr("Add files…"))
        scans = self.tr("Scan folder: its new files are offered here")
        self.scanning.setToolTip(scans)
        self.scanning.setAccessibleName(scans)
        self.looking.setText(self.tr("Look"))
        self.copying.setText(self.tr("Save a copy…"))
        self.mending.setText(self.tr("Correct…"))
        self.removing.setText(self.tr("Take out…"))
        self.list.table.setAccessibleName(self.tr("Files of the case"))
        hint = self.tr("Drag answers, envelopes with postmarks and screenshots here, or paste a picture (Ctrl+V).")
        self.hint.setText(hint)
        self.adding.setToolTip(hint)
        self.list.retranslate()

    def _next(self) -> None:
        """Ask about the next file that waits."""
        if not self._queue or self._case_id is None:
            self._event_id = None
            return
        source = self._queue.pop(0)
        picture = isinstance(source, bytes)
        draft = AttachmentDraft(
            name=self.tr("Picture.png") if isinstance(source, bytes) else source.name[: longest("name")],
            kind=AttachmentKind.SCREENSHOT if picture else AttachmentKind.OTHER,
            appeal_id=self._appeal_id,
            event_id=self._event_id,
        )
        dialog = AddFileDialog(self._desk, self._words, (self._case_id, source), draft, self)
        dialog.finished.connect(self._after_adding)
        dialog.unshown.connect(self._warn_unshown)
        if isinstance(source, Path):
            dialog.saved.connect(lambda: self.scans.taken(source))
        self._open(dialog)

    @Slot(int)
    def _after_adding(self, result: int) -> None:
        if result == QDialog.DialogCode.Rejected:
            self._queue.clear()
        self._next()

    @Slot(str)
    def _warn_unshown(self, name: str) -> None:
        """The person may still have the paper."""
        said = self.tr(
            "{name} is kept, but cannot be shown here: it is damaged, protected by a password or of a kind that only "
            "other programs show. If you have the paper, scan it again."
        )
        self.notice.say(said.format(name=name), "warning")

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _refresh(self) -> None:
        if self._case_id is not None:
            self.show_case(self._case_id, self._appeal_id)
            self.changed.emit()

    def _current(self) -> Attachment | None:
        found = self.list.current_row()
        return found if isinstance(found, Attachment) else None

    def _place(self, file: Attachment) -> str:
        """The paper a file belongs to; where that is clear, the event it proves."""
        if file.appeal_id is None or self._case_id is None:
            return ""
        if self._known is None:
            self._known = self._desk.cases.file(self._case_id).appeals
        paper = next(one for one in self._known if one.id == file.appeal_id)
        event = next((one for one in paper.events if one.id == file.event_id), None)
        return event_words(event, self._words) if event is not None else paper_words(paper, self._words)

    @Slot()
    def _arrange(self) -> None:
        chosen = self._current() is not None
        for button in (self.looking, self.copying, self.mending, self.removing):
            button.setVisible(bool(self._files))
            button.setEnabled(chosen)
        self.list.setVisible(bool(self._files))
        self.hint.setVisible(not self._files)

    def _build(self) -> None:
        theme.set_state(self.hint, "part", "help")
        changes(self.adding, self.mending, self.removing, self.scanning)
        theme.set_icon(self.adding, "plus")
        theme.set_icon(self.scanning, "inbox", "accent")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.hint, 1)
        head.addStretch()
        for button in (self.looking, self.copying, self.mending, self.removing):
            theme.set_state(button, "look", "quiet")
            head.addWidget(button)
        head.addWidget(self.scanning)
        head.addWidget(self.adding)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.scans)
        box.addWidget(self.notice)
        box.addWidget(self.list, 1)
        box.addStretch()

    def _connect(self) -> None:
        self.list.set_source(lambda: len(self._files), lambda offset, limit: self._files[offset : offset + limit])
        self.list.opened.connect(self.look)
        self.list.current_changed.connect(self._arrange)
        self.scans.chosen.connect(self.take)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        for button, deed in (
            (self.adding, self.add),
            (self.scanning, self.scans.choose),
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


def _paths(held: QMimeData) -> list[Path]:
    """The files let fall or copied; a folder or a page of the web is none."""
    found = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    return [path for path in found if path.is_file()]


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know a name of a file alone
    return bytes(buffer.data().data())
