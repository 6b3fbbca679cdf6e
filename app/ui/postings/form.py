"""A line of the post book: written down, completed once the post has it, or struck out with a reason."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from app.domain.drafts import DraftPlace
from app.domain.postings import Direction, PostingDraft, PostingRow, PostingWay
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 620
_NARROW = 480
_MOST_SHEETS = 9_999
_LINES = 2
_SETTLED = ("direction", "on", "correspondent", "subject", "case_number")
"""What stands for good once it is written: a mistake there is struck out."""


class PostingDialog(SavingDialog):
    """A new line that begins with `draft`, or a `row` to complete with how it travelled."""

    def __init__(
        self, desk: "Desk", words: Words, draft: PostingDraft, parent: QWidget, row: PostingRow | None = None
    ) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._begun, self._row = desk, draft, row
        self.direction = CodeChoice(tuple(Direction), lambda code: words.code("direction", code))
        self.on, self.postmark_on = DateField(), DateField()
        self.correspondent, self.case_number, self.tracking = QLineEdit(), QLineEdit(), QLineEdit()
        self.subject = TextField(_LINES)
        self.way = MaybeChoice(tuple(PostingWay), lambda code: words.code("posting_way", code), lambda: "–")
        self.sheets = QSpinBox(maximum=_MOST_SHEETS)
        self._build()
        self._show(draft)
        self.keep_typed(desk, *self._kept_at(), lambda: self.correspondent.text() or self.subject.toPlainText())
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def draft(self) -> PostingDraft:
        """What stands in the fields."""
        return replace(
            self._begun,
            direction=self.direction.code(),
            on=self.on.date(),
            correspondent=self.correspondent.text().strip(),
            subject=self.subject.toPlainText().strip(),
            way=self.way.code(),
            tracking=self.tracking.text().strip(),
            postmark_on=self.postmark_on.date(),
            sheets=self.sheets.value(),
            case_number=self.case_number.text().strip(),
        )

    def ready(self) -> bool:
        """Who, what, when and how; a matter that is there."""
        return not self.form.show_problems(self._words.problems(self._desk.postings.problems(self.draft())))

    def deed(self) -> None:
        """Write the line down, or complete it."""
        if self._row is None:
            self._desk.postings.write(self.draft())
        else:
            self._desk.postings.complete(self._row.id, self.draft(), self._row.posting.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        form = self.form
        new = self._row is None
        self.setWindowTitle(self.tr("New line of the post book") if new else self.tr("How it travelled"))
        self.saving.setText(self.tr("Write it down") if new else self.tr("Save"))
        form.label("direction", self.tr("Book"))
        form.label("on", self.tr("Day it came or went"))
        form.label("correspondent", self.tr("From or to whom"))
        form.label("subject", self.tr("Which paper"))
        form.label("case_number", self.tr("Our number of the case"), self.tr("Empty for a paper of no case."))
        form.label("way", self.tr("How"))
        form.label("tracking", self.tr("Tracking number"))
        form.label("postmark_on", self.tr("Day on the postmark"), self.tr("It proves the day of posting."))
        form.label("sheets", self.tr("Sheets"))
        self.direction.retranslate()
        self.way.retranslate()

    def _build(self) -> None:
        form = self.form
        form.add_row("direction", self.direction)
        form.add_row("on", self.on, beside=True)
        form.add_row("correspondent", self.correspondent)
        form.add_row("subject", self.subject)
        form.add_row("case_number", self.case_number)
        form.add_row("way", self.way, beside=True, stretch=2)
        form.add_row("tracking", self.tracking)
        form.add_row("postmark_on", self.postmark_on, beside=True)
        form.add_row("sheets", self.sheets, beside=True)
        for name in _SETTLED if self._row is not None else ():
            form.field(name).setEnabled(False)

    def _kept_at(self) -> tuple[DraftPlace, int]:
        """Where typed words wait: those of one letter never come back in a line about another."""
        if self._row is not None:
            return DraftPlace.POSTING, self._row.id
        if self._begun.letter_id is not None:
            return DraftPlace.POSTED_LETTER, self._begun.letter_id
        return DraftPlace.NEW_POSTING, self._begun.appeal_id or 0

    def _show(self, draft: PostingDraft) -> None:
        self.direction.set_code(draft.direction)
        self.on.set_date(draft.on or self._desk.context.today())
        self.postmark_on.set_date(draft.postmark_on)
        self.correspondent.setText(draft.correspondent)
        self.subject.setPlainText(draft.subject)
        self.case_number.setText(draft.case_number)
        self.tracking.setText(draft.tracking)
        self.way.set_code(draft.way)
        self.sheets.setValue(draft.sheets)


class StrikeDialog(SavingDialog):
    """Why a line is struck out; it stays to be read, and its number is not given again."""

    def __init__(self, desk: "Desk", words: Words, row: PostingRow, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._row = desk, row
        self.reason = QLineEdit()
        self.form.add_row("reason", self.reason)
        self.keep_typed(desk, DraftPlace.STRIKE, row.id, lambda: row.posting.correspondent)
        self.retranslate()
        self.resize(_NARROW, self.sizeHint().height())

    def deed(self) -> None:
        """Strike the line out."""
        self._desk.postings.strike(self._row.id, self.reason.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Strike the line out"))
        self.saving.setText(self.tr("Strike out"))
        explained = self.tr("The line stays to be read with this reason, and its number is not given again.")
        self.form.label("reason", self.tr("Why"), explained)
