"""What is said of a file: its name, what it is, when it came, what its postmark says."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.attachments import NAME_LIMIT, Attachment, AttachmentDraft, AttachmentKind
from app.ui.saving import SavingDialog
from app.ui.unlock.waiting import wait_for
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 520


class FileDialog(SavingDialog):
    """Fields for one file; `deed` of a subclass keeps it."""

    def __init__(self, desk: "Desk", words: Words, draft: AttachmentDraft, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk = desk
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LIMIT)
        self.kind = CodeChoice(tuple(AttachmentKind), lambda code: words.code("attachment_kind", code))
        self.received_on, self.postmark_on = DateField(), DateField()
        self.note = QLineEdit()
        self.form.add_row("kind", self.kind)
        self.form.add_row("name", self.name, beside=True, stretch=2)
        self.form.add_row("received_on", self.received_on)
        self.form.add_row("postmark_on", self.postmark_on, beside=True)
        self.form.add_row("note", self.note)
        self._show(draft)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def draft(self) -> AttachmentDraft:
        """What stands in the fields."""
        return AttachmentDraft(
            name=self.name.text().strip(),
            kind=self.kind.code(),
            received_on=self.received_on.date(),
            postmark_on=self.postmark_on.date(),
            note=self.note.text().strip(),
        )

    def ready(self) -> bool:
        """A copy of an identity document is refused here, before a byte of it is read."""
        found = self._words.problems(self._desk.attachments.problems(self.draft()))
        return not self.form.show_problems(found)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.form.label("kind", self.tr("What it is"))
        self.form.label("name", self.tr("Name"))
        self.form.label("received_on", self.tr("Received on"), self.tr("A term may begin on this day."))
        self.form.label("postmark_on", self.tr("Postmark"), self.tr("The day on the stamp of the post office."))
        self.form.label("note", self.tr("Note"))
        self.kind.retranslate()

    def _show(self, draft: AttachmentDraft) -> None:
        self.kind.set_code(draft.kind)
        self.name.setText(draft.name)
        self.received_on.set_date(draft.received_on)
        self.postmark_on.set_date(draft.postmark_on)
        self.note.setText(draft.note)


class AddFileDialog(FileDialog):
    """Takes one file into a matter, piece by piece beside the window."""

    def __init__(self, desk: "Desk", words: Words, place: tuple[int, Path], parent: QWidget) -> None:
        self._case_id, self._path = place
        super().__init__(desk, words, AttachmentDraft(name=self._path.name[:NAME_LIMIT]), parent)

    def deed(self) -> None:
        """Read the file and keep it."""
        draft = self.draft()
        sentence = self.tr("{name} is being taken in…").format(name=self._path.name)
        wait_for(sentence, lambda: self._desk.attachments.add(self._case_id, self._path, draft))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Add a file: {name}").format(name=self._path.name))
        self.saving.setText(self.tr("Add the file"))


class ChangeFileDialog(FileDialog):
    """Mends what is said of a file; its bytes stay."""

    def __init__(self, desk: "Desk", words: Words, kept: Attachment, parent: QWidget) -> None:
        self._kept = kept
        super().__init__(desk, words, kept.draft(), parent)

    def deed(self) -> None:
        """Keep the words."""
        self._desk.attachments.change(self._kept.id, self.draft(), self._kept.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("About the file"))


class RemoveFileDialog(SavingDialog):
    """Takes a file out for good, with a reason that stays in the log."""

    def __init__(self, desk: "Desk", words: Words, kept: Attachment, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._kept = desk, kept
        self.reason = QLineEdit()
        self.form.add_row("reason", self.reason)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def ready(self) -> bool:
        """Not without a reason."""
        sentence = self.tr("Say why: the reason stays in the log.")
        return not self.form.show_problems({} if self.reason.text().strip() else {"reason": (sentence, True)})

    def deed(self) -> None:
        """Take it out."""
        self._desk.attachments.remove(self._kept.id, self.reason.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Take out: {name}").format(name=self._kept.name))
        self.saving.setText(self.tr("Take the file out"))
        self.form.label("reason", self.tr("Why"), self.tr("The file is gone for good; its name and this reason stay."))
