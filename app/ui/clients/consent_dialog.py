"""The consent of a person: what it says, printed to be signed, kept once it was given; and its withdrawal."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain.consents import Consent, ConsentDraft, ConsentPaper, ConsentWay, DataItem, WithdrawalDraft
from app.domain.drafts import DraftPlace
from app.ui import theme
from app.ui.mishaps import told
from app.ui.paper_dialog import PaperDialog
from app.ui.saving import SavingDialog
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (680, 720)
_NARROW = 480
_LINES = 2
FILE_NAME = "consent.pdf"


class _Answer(StrEnum):
    YES = "yes"
    NO = "no"


_ANSWERS = ("third_parties", "cross_border", "publication")


class ConsentDialog(SavingDialog):
    """Fields of a new consent; the paper can be printed before it is saved, and is kept once it was signed."""

    def __init__(self, desk: "Desk", words: Words, client_id: int, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._client_id = desk, client_id
        self.operator, self.operator_number, self.recipients = QLineEdit(), QLineEdit(), QLineEdit()
        self.purpose, self.data_other, self.other = TextField(_LINES), TextField(1), TextField(1)
        self.until_event = QLineEdit()
        self.data = Chips(DataItem)
        self.until_on, self.given_on = DateField(ahead=True), DateField()
        self.answers = {
            name: MaybeChoice(tuple(_Answer), lambda code: words.say(f"extract.{code}"), lambda: "–")
            for name in _ANSWERS
        }
        self.way = CodeChoice(tuple(ConsentWay), lambda code: words.code("consent_way", code))
        self.paper_button = QPushButton()
        self._build()
        self._show(desk.consents.proposed(client_id))
        self.keep_typed(desk, DraftPlace.CONSENT, client_id, lambda: desk.clients.get(client_id).full_name)
        self.retranslate()
        self.resize(*_SIZE)

    def draft(self) -> ConsentDraft:
        """What stands in the fields."""
        answers = {name: _said(choice.code()) for name, choice in self.answers.items()}
        return ConsentDraft(
            operator=self.operator.text().strip(),
            operator_number=self.operator_number.text().strip(),
            purpose=self.purpose.toPlainText().strip(),
            data=frozenset(self.data.ticked()),
            data_other=self.data_other.toPlainText().strip(),
            until_on=self.until_on.date(),
            until_event=self.until_event.text().strip(),
            third_parties=answers["third_parties"],
            recipients=self.recipients.text().strip() if answers["third_parties"] else "",
            cross_border=answers["cross_border"],
            publication=answers["publication"],
            other=self.other.toPlainText().strip(),
            given_on=self.given_on.date(),
            way=self.way.code(),
        )

    def ready(self) -> bool:
        """Every element the law demands must be there."""
        return not self.form.show_problems(self._words.problems(self._desk.consents.problems(self.draft())))

    def deed(self) -> None:
        """Keep the consent as given."""
        self._desk.consents.give(self._client_id, self.draft())

    @Slot()
    def show_paper(self) -> None:
        """Show the paper as it would be signed, with blanks where something is missing."""
        with told(self.notice, self._words):
            paper = self._desk.consents.paper(self._client_id, self.draft())
            show_consent(self._desk, self._words, paper, self)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        form = self.form
        self.setWindowTitle(self.tr("Consent to the processing of personal data"))
        self.paper_button.setText(self.tr("Show the paper…"))
        self.saving.setText(self.tr("The consent was given"))
        form.head("who", self.tr("Who collects the data, and what for"))
        form.head("what", self.tr("Which data, how long, for whom"))
        form.head("given", self.tr("Given"))
        form.label("operator", self.tr("Operator"), self.tr("Name of the office or of the person who keeps the data."))
        form.label("operator_number", self.tr("BIN or IIN of the operator"))
        form.label("purpose", self.tr("Purpose"))
        form.label("data", self.tr("Data collected"))
        form.label("data_other", self.tr("Other data, a line each"))
        form.label("until_on", self.tr("Until, this day included"))
        form.label("until_event", self.tr("Or until an event"))
        form.label("third_parties", self.tr("Transfer to third parties"))
        form.label("recipients", self.tr("To whom"))
        form.label("cross_border", self.tr("Cross-border transfer"))
        form.label("publication", self.tr("Publication in public sources"))
        form.label("other", self.tr("Other information"))
        form.label("given_on", self.tr("Given on"))
        form.label("way", self.tr("How"))
        self.data.set_words(lambda item: self._words.code("data_item", item))
        self.way.retranslate()
        for choice in self.answers.values():
            choice.retranslate()

    def _build(self) -> None:
        form = self.form
        form.add_heading("who")
        form.add_row("operator", self.operator, stretch=2)
        form.add_row("operator_number", self.operator_number, beside=True)
        form.add_row("purpose", self.purpose)
        form.add_heading("what")
        form.add_row("data", self.data)
        form.add_row("data_other", self.data_other)
        form.add_row("until_on", self.until_on)
        form.add_row("until_event", self.until_event, beside=True, stretch=2)
        form.add_row("third_parties", self.answers["third_parties"])
        form.add_row("recipients", self.recipients, beside=True, stretch=2)
        form.add_row("cross_border", self.answers["cross_border"])
        form.add_row("publication", self.answers["publication"], beside=True)
        form.add_row("other", self.other)
        form.add_heading("given")
        form.add_row("given_on", self.given_on)
        form.add_row("way", self.way, beside=True, stretch=2)
        self.lines.insertWidget(self.lines.indexOf(form), scrolled(form), 1)
        theme.set_icon(self.paper_button, "printer")
        self.paper_button.setAutoDefault(False)
        self.paper_button.clicked.connect(self.show_paper)
        line = QHBoxLayout()
        line.addWidget(self.paper_button)
        line.addStretch(1)
        self.lines.insertLayout(self.lines.count() - 1, line)

    def _show(self, draft: ConsentDraft) -> None:
        self.operator.setText(draft.operator)
        self.operator_number.setText(draft.operator_number)
        self.data.tick(draft.data)
        self.given_on.set_date(draft.given_on)


class WithdrawalDialog(SavingDialog):
    """The day a consent was taken back, and how."""

    def __init__(self, desk: "Desk", words: Words, consent: Consent, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._consent = desk, consent
        self.on, self.how = DateField(), QLineEdit()
        self.form.add_row("on", self.on)
        self.form.add_row("how", self.how)
        self.on.set_date(desk.context.today())
        self.keep_typed(desk, DraftPlace.WITHDRAWAL, consent.id, lambda: consent.full_name)
        self.retranslate()
        self.resize(_NARROW, self.sizeHint().height())

    def draft(self) -> WithdrawalDraft:
        """What stands in the fields."""
        return WithdrawalDraft(on=self.on.date(), how=self.how.text().strip())

    def ready(self) -> bool:
        """A day on which there was a consent."""
        found = self.draft().problems(self._desk.context.today(), self._consent.given_on)
        return not self.form.show_problems(self._words.problems(found))

    def deed(self) -> None:
        """Write the withdrawal down."""
        self._desk.consents.withdraw(self._consent.id, self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Withdrawal of the consent"))
        self.saving.setText(self.tr("The consent was withdrawn"))
        self.form.label("on", self.tr("Day of the withdrawal"))
        self.form.label("how", self.tr("How"), self.tr("A letter, a message, in words at the desk."))


class ConsentPaperDialog(PaperDialog):
    """The page to be signed."""

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Consent on paper"))


def show_consent(desk: "Desk", words: Words, paper: ConsentPaper, parent: QWidget) -> ConsentPaperDialog:
    """Open the page of a consent, in Kazakh or Russian."""
    dialog = ConsentPaperDialog(partial(desk.consents.page, paper), FILE_NAME, words, parent)
    dialog.retranslate()
    dialog.open()
    return dialog


def _said(answer: _Answer | None) -> bool | None:
    return None if answer is None else answer is _Answer.YES
