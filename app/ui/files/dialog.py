"""What is said of a file: its name, what it is, its paper and the event it proves, when it came, its postmark."""

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.appeals import Appeal
from app.domain.attachments import Attachment, AttachmentDraft, AttachmentKind
from app.domain.drafts import DraftPlace
from app.ui.files.columns import event_words, paper_words
from app.ui.files.viewer import is_pdf, pdf_opens, picture_opens
from app.ui.saving import SavingDialog
from app.ui.unlock.waiting import wait_for
from app.ui.unsaved import Fields
from app.ui.widgets.choices import CodeChoice, RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560


class FileDialog(SavingDialog):
    """Fields for one file of a case; `deed` of a subclass keeps it."""

    def __init__(self, desk: "Desk", words: Words, case_id: int, draft: AttachmentDraft, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk = desk
        self._papers: tuple[Appeal, ...] = desk.cases.file(case_id).appeals
        self.name = QLineEdit()
        self.kind = CodeChoice(tuple(AttachmentKind), lambda code: words.code("attachment_kind", code))
        self.received_on, self.postmark_on = DateField(), DateField()
        self.note = QLineEdit()
        self.paper, self.proved = RecordChoice(), RecordChoice()
        self.form.add_row("kind", self.kind)
        self.form.add_row("name", self.name, beside=True, stretch=2)
        self.form.add_row("paper", self.paper)
        self.form.add_row("event", self.proved, beside=True)
        self.form.add_row("received_on", self.received_on)
        self.form.add_row("postmark_on", self.postmark_on, beside=True)
        self.form.add_row("note", self.note)
        self.paper.currentIndexChanged.connect(self._offer_events)
        self._offer_papers()
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
            appeal_id=self.paper.value(),
            event_id=self.proved.value(),
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
        self.form.label("paper", self.tr("Paper it belongs to"))
        self.form.label("event", self.tr("Event it proves"), self.tr("For example the receipt of the answer."))
        self.kind.retranslate()
        self._offer_papers()

    def _offer_papers(self) -> None:
        papers = [(paper.id, paper_words(paper, self._words)) for paper in self._papers]
        self.paper.set_records(papers, self.tr("The whole case"))
        self._offer_events()

    @Slot()
    def _offer_events(self) -> None:
        paper = next((one for one in self._papers if one.id == self.paper.value()), None)
        events = paper.events if paper is not None else ()
        found = [(event.id, event_words(event, self._words)) for event in events]
        self.proved.set_records(found, self.tr("None"))
        self.proved.setEnabled(bool(found))

    def _show(self, draft: AttachmentDraft) -> None:
        self.kind.set_code(draft.kind)
        self.name.setText(draft.name)
        self.received_on.set_date(draft.received_on)
        self.postmark_on.set_date(draft.postmark_on)
        self.note.setText(draft.note)
        self.paper.set_value(draft.appeal_id)
        self.proved.set_value(draft.event_id)


class AddFileDialog(FileDialog):
    """Takes one file into a matter, piece by piece beside the window.

    What is typed about a file is kept with the place of the file; of a picture from the clipboard nothing is.
    `unshown(name)`: it is kept, but cannot be looked at here. A damaged file may be the only proof there is and open
    elsewhere, so it is taken, and who brought it is told while they still have the paper.
    """

    unshown = Signal(str)

    def __init__(
        self, desk: "Desk", words: Words, source: tuple[int, Path | bytes], draft: AttachmentDraft, parent: QWidget
    ) -> None:
        self._case_id, self._source = source
        super().__init__(desk, words, self._case_id, draft, parent)
        if isinstance(self._source, Path):
            about = zlib.crc32(f"{self._case_id} {self._source}".encode())
            self.keep_typed(desk, DraftPlace.NEW_FILE, about, self.name.text)

    def typed(self) -> Fields:
        """The fields with the file they are about."""
        return {**super().typed(), "case": str(self._case_id), "path": str(self._source)}

    def deed(self) -> None:
        """Read the file and keep it."""
        draft, source = self.draft(), self._source
        sentence = self.tr("{name} is being taken in…").format(name=draft.name)
        if isinstance(source, Path):
            opens = wait_for(sentence, lambda: self._take(source, draft))
            if not (pdf_opens(source) if is_pdf(source) else opens):
                self.unshown.emit(draft.name)
        else:
            wait_for(sentence, lambda: self._desk.attachments.add_bytes(self._case_id, source, draft))

    def _take(self, source: Path, draft: AttachmentDraft) -> bool:
        self._desk.attachments.add(self._case_id, source, draft)
        return picture_opens(source)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        name = self._source.name if isinstance(self._source, Path) else self.tr("picture from the clipboard")
        self.setWindowTitle(self.tr("Add a file: {name}").format(name=name))
        self.saving.setText(self.tr("Add the file"))


class ChangeFileDialog(FileDialog):
    """Mends what is said of a file; its bytes stay."""

    def __init__(self, desk: "Desk", words: Words, kept: Attachment, parent: QWidget) -> None:
        self._kept = kept
        super().__init__(desk, words, kept.case_id, kept.draft(), parent)
        self.keep_typed(desk, DraftPlace.FILE, kept.id, lambda: kept.name)

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
        self.keep_typed(desk, DraftPlace.REMOVAL, kept.id, lambda: kept.name)
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
