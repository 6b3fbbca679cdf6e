"""The page of authorities: the list on the left, one body on the right."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import UserError
from app.ui.authorities.detail import AuthorityDetail
from app.ui.authorities.dialogs import CheckDialog, CompleteDialog, ProposeDialog, RefuseDialog
from app.ui.authorities.file_dialog import DirectoryFileDialog
from app.ui.authorities.listing import AuthorityList
from app.ui.mishaps import told
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

LARGEST_FILE = 10_000_000
"""Bytes; the whole directory has some two hundred thousand."""


class AuthoritiesPage(QWidget):
    """`show_authority(id)` leads here from other pages; `checked(id)` comes when the person kept a check."""

    checked = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.notice, self.waiting = NoticeBar(), NoticeBar()
        self.listing = AuthorityList(desk, words)
        self.search = self.listing.search
        self.detail = AuthorityDetail(desk, words)
        self.nothing = EmptyState("landmark")
        self.side = QStackedWidget()
        self.side.addWidget(self.nothing)
        self.side.addWidget(self.detail)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(self.listing)
        split.addWidget(self.side)
        split.setSizes([560, 480])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.waiting)
        lines.addWidget(split, 1)
        self.listing.chosen.connect(self._show)
        self.detail.authority_chosen.connect(self.show_authority)
        self.detail.editing_wanted.connect(self.edit)
        self.detail.check_wanted.connect(self.check)
        self.detail.proposals.accepted.connect(self.accept_correction)
        self.detail.proposals.refused.connect(self.refuse_correction)
        self.waiting.acted.connect(self.show_waiting)
        self.listing.filing.clicked.connect(self.ask_file)
        self.retranslate()

    def reload(self) -> None:
        """Read the data anew."""
        self.listing.reload()
        self._count_waiting()
        if self.detail.authority is not None and self.side.currentWidget() is self.detail:
            self._show(self.detail.authority.id)

    @Slot(int)
    def show_authority(self, key: int) -> None:
        """Go to a body, whatever the search and filters show."""
        self.listing.show_id(key)

    @Slot()
    def edit(self) -> None:
        """Complete or correct the body shown."""
        if self.detail.authority is not None:
            completes = self._desk.people.may("authorities.complete")
            kind = CompleteDialog if completes else ProposeDialog
            self._open(kind(self._desk, self._words, self.detail.authority, self))

    @Slot(int)
    def accept_correction(self, correction_id: int) -> None:
        """Let the row be as somebody proposed."""
        with told(self.notice, self._words):
            self._desk.corrections.accept(correction_id)

    @Slot(int)
    def refuse_correction(self, correction_id: int) -> None:
        """Ask why, and leave the row as it is."""
        self._open(RefuseDialog(self._desk, self._words, self._desk.corrections.get(correction_id), self))

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Show what a CSV or XLSX file of bodies would change."""
        file = Path(path)
        with told(self.notice, self._words):
            try:
                content = file.read_bytes() if file.stat().st_size <= LARGEST_FILE else b""
            except OSError as error:
                raise UserError("directory_unreadable", name=file.name) from error
            plan = self._desk.directory_files.plan(file.name, content)
            self._open(DirectoryFileDialog(self._desk, self._words, plan, self))

    @Slot()
    def ask_file(self) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self, self.tr("Bodies from a file"))
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot()
    def show_waiting(self) -> None:
        """Go to the body of the correction that waits longest."""
        waiting = self._desk.corrections.waiting()
        if waiting:
            self.show_authority(waiting[0].authority_id)

    @Slot()
    def check(self) -> None:
        """Keep that somebody checked the body shown."""
        if self.detail.authority is not None:
            key = self.detail.authority.id
            dialog = CheckDialog(self._desk, self._words, self.detail.authority, self)
            dialog.saved.connect(lambda: self.checked.emit(key))
            self._open(dialog)

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with what was begun about a body and not saved."""
        if draft.place is DraftPlace.REFUSED_BODY:
            self.show_authority(self._desk.corrections.get(draft.about).authority_id)
            self.refuse_correction(draft.about)
            return
        self.show_authority(draft.about)
        (self.check if draft.place is DraftPlace.CHECK else self.edit)()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Authorities"))
        self._count_waiting()
        self.nothing.say(
            self.tr("Choose a body"),
            self.tr("Its names, address, the body above it and how far to trust the row stand here."),
        )

    def _count_waiting(self) -> None:
        """Tell a coordinator how many corrections wait for them."""
        number = len(self._desk.corrections.waiting()) if self._desk.people.may("corrections.accept") else 0
        if number:
            said = self.tr("Corrections proposed and not decided: {number}.").format(number=number)
            self.waiting.say(said, "warning", self.tr("Show the first"))
        else:
            self.waiting.clear()

    @Slot(int)
    def _show(self, key: int) -> None:
        with told(self.notice, self._words):
            if key:
                self.detail.show_authority(key)
            self.side.setCurrentWidget(self.detail if key else self.nothing)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
