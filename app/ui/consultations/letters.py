"""A paper about a talk: the memo for the client or the referral, a form beside its page."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.codes import LetterKind
from app.domain.consents import DataItem
from app.domain.consultations import Consultation
from app.domain.drafts import DraftPlace
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import LetterData, TalkWords
from app.domain.problems import Problem
from app.domain.typed_language import typed_otherwise
from app.services.desk import Desk
from app.services.talk_letters import HANDED_ON, NOT_CONSENTED
from app.ui.clients.dialog import ClientDialog
from app.ui.mishaps import told
from app.ui.only_looking import changes
from app.ui.paper_dialog import PaperDialog
from app.ui.paper_files import suggested_name
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.chips import Chips
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

PLACES = {LetterKind.MEMO: DraftPlace.MEMO, LetterKind.REFERRAL: DraftPlace.REFERRAL}
_ROWS = ("recipient", "address", "text", "demand", "items", "next_on", "step")
_OWN = {LetterKind.MEMO: ("next_on", "step"), LetterKind.REFERRAL: ("recipient", "address", "items")}
"""Fields of one paper alone."""
_TEXT_LINES, _DEMAND_LINES = 8, 4
_FORM_WIDTH, _SIZE = 340, (1080, 760)
_REST_MS = 400
"""How long nobody types before the page is drawn anew."""


class TalkWordsForm(QWidget):
    """Holds `TalkWords`; `changed` comes when the person rests from typing."""

    changed = Signal()

    def __init__(self, words: Words, began: TalkWords, consented: frozenset[DataItem]) -> None:
        super().__init__()
        self._words, self._kind = words, began.kind
        self._consented = consented
        self.form = Form()
        self.recipient, self.address, self.step = QLineEdit(), QLineEdit(), QLineEdit()
        self.text, self.demand = TextField(_TEXT_LINES), TextField(_DEMAND_LINES)
        self.next_on = DateField(ahead=True)
        self.items = Chips(tuple(item for item in HANDED_ON if item in consented))
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.changed)
        for name in _ROWS:
            self.form.add_row(name, getattr(self, name))
        for kind, names in _OWN.items():
            for name in names:
                self.form.show_row(name, visible=kind is self._kind)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 12, 0)
        box.addWidget(self.form)
        box.addStretch(1)
        self._show(began)
        self.form.changed.connect(self._rest.start)
        self.retranslate()

    def words(self) -> TalkWords:
        """What stands in the fields."""
        return TalkWords(
            kind=self._kind,
            text=self.text.toPlainText().strip(),
            demand=self.demand.toPlainText().strip(),
            next_on=self.next_on.date(),
            step=self.step.text().strip(),
            recipient=self.recipient.text().strip(),
            address=self.address.text().strip(),
            items=frozenset(self.items.ticked()),
        )

    def allow(self, consented: frozenset[DataItem]) -> None:
        """Offer to tick what a consent holds now."""
        self._consented = consented
        self.items.offer(tuple(item for item in HANDED_ON if item in consented))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        form, memo = self.form, self._kind is LetterKind.MEMO
        self.items.set_words(lambda item: self._words.code("data_item", item))
        form.label("text", self.tr("What was advised") if memo else self.tr("What it is about"))
        lines = self.tr("A line each; they are numbered on the paper.")
        form.label("demand", self.tr("What is to be done") if memo else self.tr("What is asked for"), lines)
        form.label("next_on", self.tr("The next day"), self.tr("Printed largest of all."))
        form.label("step", self.tr("What then"))
        form.label("recipient", self.tr("To whom: name of the helper or the body"))
        form.label("address", self.tr("Its address"))
        only = self.tr("Only what the consent holds can be ticked; the name goes with it.")
        none = self.tr("Nothing can be ticked without a consent to hand data on.")
        form.label("items", self.tr("Data handed on"), only if self._consented else none)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, began: TalkWords) -> None:
        self.text.setPlainText(began.text)
        self.next_on.set_date(began.next_on)
        self.items.tick(began.items)


class TalkLetterDialog(PaperDialog):
    """One paper about a talk; saving or printing keeps it with the matter of the talk, where there is one."""

    def __init__(self, desk: Desk, words: Words, talk: Consultation, kind: LetterKind, parent: QWidget) -> None:
        self._desk, self._talk, self._kind = desk, talk, kind
        began, consented = desk.talk_letters.words(talk.id, kind), desk.talk_letters.consented(talk.id)
        self.written = TalkWordsForm(words, began, consented)
        name = suggested_name(kind, "", words).lstrip("-")
        super().__init__(self._draw_page, name, words, parent)
        changes(self.saving, self.printing)
        self.keeper = DraftKeeper(desk, self.written.form.typed, lambda: words.code("letter", kind), self)
        waits = self.keeper.settle(PLACES[kind], talk.id)
        if waits is not None:
            self.written.form.set_typed(waits.fields)
        self._stand_beside()
        self.written.form.changed.connect(self.keeper.touch)
        self.written.changed.connect(self.draw)
        self.notice.acted.connect(self.open_card)
        if talk.language in LETTER_LANGUAGES:
            self.language.set_code(talk.language)
        self.retranslate()
        self.resize(*_SIZE)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Make the page anew and say beside the fields what it lacks."""
        super().draw()
        self._complain()

    def _complain(self) -> None:
        data = self._data()
        problems = (*self.written.words().problems(), *self._desk.talk_letters.missing(data), *self.doubts())
        self.written.form.show_problems(self._words.problems(problems), go=False)
        self._lacks_consent()

    def doubts(self) -> tuple[Problem, ...]:
        """What was typed in another language than the paper is printed in."""
        return typed_otherwise(self._data(), self.language.code())

    @Slot()
    def open_card(self) -> None:
        """Open the client's card where a consent is written down; what it lets go can be ticked afterwards."""
        if self._talk.client_id is not None:
            card = ClientDialog(self._desk, self._words, self._talk.client_id, self)
            card.finished.connect(self._ask_consent_anew)
            card.open()
            card.begin_with_consent()

    @Slot()
    def save(self) -> None:
        """Keep the paper and put a PDF where the person wants it."""
        if not self._asks(self.save) and self._issue():
            super().save()

    @Slot()
    def print_page(self) -> None:
        """Keep the paper and print it."""
        if not self._asks(self.print_page) and self._issue():
            super().print_page()

    def done(self, result: int) -> None:
        """Close: what is typed is kept."""
        self.keeper.rest()
        super().done(result)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self._words.code("letter", self._kind))
        self._complain()

    def _draw_page(self, language: Language) -> bytes:
        return self._desk.talk_letters.preview(self._talk.id, language, self.written.words())

    def _data(self) -> LetterData:
        return self._desk.talk_letters.data(self._talk.id, self.language.code(), self.written.words())

    @Slot()
    def _ask_consent_anew(self) -> None:
        self.written.allow(self._desk.talk_letters.consented(self._talk.id))
        self.draw()

    def _lacks_consent(self) -> bool:
        """Say in a sentence that a referral waits for a consent, with the way to where it is written down."""
        lacking = [one for one in self._desk.talk_letters.missing(self._data()) if one.code == NOT_CONSENTED]
        if lacking:
            way = self.tr("Open the client card") if self._talk.client_id is not None else ""
            self.notice.say(self._words.problem(lacking[0]), "warning", way)
        return bool(lacking)

    def _issue(self) -> bool:
        """Make the paper and keep it; says what keeps it from being made."""
        if self._lacks_consent():
            return False
        letters, language = self._desk.talk_letters, self.language.code()
        with told(self.notice, self._words, self.written.form):
            self.pdf.show_pdf(letters.issue(self._talk.id, language, self.written.words(), self._file_name))
            self.keeper.done()
            self.keeper.settle(PLACES[self._kind], self._talk.id)
            return True
        return False

    def _stand_beside(self) -> None:
        """The form at the left of the page."""
        place = self.lines.indexOf(self.pdf)
        self.lines.removeWidget(self.pdf)
        form = scrolled(self.written)
        form.setFixedWidth(_FORM_WIDTH)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(form)
        sides.addWidget(self.pdf, 1)
        self.lines.insertLayout(place, sides, 1)
