"""The one screen of a talk: first whether a date is running out, then who, what was asked, what was advised."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.clients import Client, ClientDraft
from app.domain.codes import TALK_CHANNELS, Need
from app.domain.consultations import ConsultationDraft, DocumentShown, TalkResult
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.consultations.minutes import MinutesField
from app.ui.consultations.next_contact import NextContactField
from app.ui.consultations.topics import TopicField
from app.ui.consultations.who import WhoField
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

TEXT_LINES = 3
"""Lines of the two texts that are always seen."""
MINUTES_WIDTH = 120
_RESULT_LETTERS = 10
_NO_GROUP = frozenset({Need.INTERPRETER, Need.VIOLENCE})
"""Needs that no paper is shown for."""


class EntryForm(QWidget):
    """Holds a `ConsultationDraft` and what is not yet one; `changed` comes with every deed of the person."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._tried = False
        self._visit_id: int | None = None
        self.form = Form()
        self.deadline = QCheckBox()
        self.next_contact = NextContactField(desk)
        self.who = WhoField(desk, words)
        self.channel = CodeChoice(TALK_CHANNELS, lambda code: words.code("channel", code))
        self.language = CodeChoice(tuple(Language), lambda code: words.code("language", code))
        self.topic = TopicField(desk, words)
        self.needs = Chips(Need)
        self.question = TextField(TEXT_LINES)
        self.advice = TextField(TEXT_LINES)
        self.minutes = MinutesField()
        self.minutes.setMaximumWidth(MINUTES_WIDTH)
        self.result = MaybeChoice(tuple(TalkResult), lambda code: words.code("talk_result", code), lambda: "–")
        self.result.narrow(_RESULT_LETTERS)
        self.document = MaybeChoice(
            tuple(DocumentShown), lambda code: words.code("document_shown", code), lambda: self.tr("none seen")
        )
        self.held_on = DateField()
        self.who.known = self.known
        self._build()
        self._connect()
        self.retranslate()

    def draft(self) -> ConsultationDraft:
        """What stands in the fields."""
        return ConsultationDraft(
            client_id=self.who.client_id(),
            held_on=self.held_on.date(),
            channel=self.channel.code(),
            language=self.language.code(),
            needs=frozenset(self.needs.ticked()),
            topic=self.topic.code(),
            question=self.question.toPlainText().strip(),
            advice=self.advice.toPlainText().strip(),
            minutes=self.minutes.value(),
            next_contact_on=self.next_contact.date(),
            visit_id=self._visit_id,
            result=self.result.code(),
            document_shown=self.document.code(),
        )

    def typed(self) -> dict[str, str]:
        """All that stands in the form, readable or not."""
        return self.form.typed()

    def set_typed(self, fields: Mapping[str, str]) -> None:
        """Bring back what was typed and not saved."""
        self.form.set_typed(fields)

    def show_draft(self, draft: ConsultationDraft, *, anonymous: bool = False) -> None:
        """Fill the fields; a saved talk without a client was anonymous."""
        self._visit_id = draft.visit_id
        self.deadline.setChecked(False)
        self.held_on.set_date(draft.held_on)
        self.next_contact.set_typed(self._words.date(draft.next_contact_on))
        self.channel.set_code(draft.channel)
        self.language.set_code(draft.language)
        self.topic.set_code(draft.topic)
        self.needs.tick(draft.needs)
        self.question.setPlainText(draft.question)
        self.advice.setPlainText(draft.advice)
        self.minutes.set_value(draft.minutes)
        self.result.set_code(draft.result)
        self.document.set_code(draft.document_shown)
        self._ask_for_document()
        if draft.client_id is None:
            self.who.show_nobody(anonymous=anonymous)
        else:
            self.who.show_client(self._desk.clients.get(draft.client_id))
        self._tried = False
        self.form.clear_problems()

    def begin(self) -> None:
        """Go to the first question."""
        self.deadline.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        form = self.form
        form.label("deadline", self.tr("Is a deadline already &running?"))
        form.label("next_contact_on", self.tr("Ne&xt contact"))
        form.label("client_id", self.tr("&Who came"))
        form.label("channel", self.tr("&Channel"))
        form.label("language", self.tr("&Language"))
        form.label("topic", self.tr("&Topic"))
        form.label("needs", self.tr("N&eeds"))
        form.label("question", self.tr("What was &asked"))
        form.label("advice", self.tr("What was advise&d"))
        form.label("minutes", self.tr("M&inutes"))
        form.label("held_on", self.tr("Day &of the talk"))
        form.label("result", self.tr("What came of it"))
        seen = self.tr("Its kind alone; no copy and no number is kept.")
        form.label("document_shown", self.tr("Document shown"), seen)
        for choice in (self.channel, self.language, self.topic, self.result, self.document):
            choice.retranslate()
        self.needs.set_words(lambda need: self._words.code("need", need))
        self._recheck()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def problems(self) -> dict[str, tuple[str, bool]]:
        """What is wrong or odd, as the form shows it; what only the fields know is added by the form."""
        found = self._words.problems(self._desk.consultations.problems(self.draft()))
        if self.deadline.isChecked() and not self.next_contact.typed().strip():
            sentence = self.tr("A deadline is running: set the day of the next contact before it, or untick.")
            found["next_contact_on"] = (sentence, True)
        return found

    def check(self) -> bool:
        """Say what is wrong beside each field; returns whether anything blocks."""
        self._tried = True
        fields = self.who.fields
        of_card = fields.problems() if self.who.is_new() else ()
        blocks = self.form.show_problems(self.problems())
        return fields.show_problems(of_card, go=not blocks) or blocks

    def _build(self) -> None:
        form = self.form
        form.add_row("deadline", self.deadline)
        form.add_row("next_contact_on", self.next_contact)
        form.add_row("client_id", self.who)
        form.add_row("channel", self.channel)
        form.add_row("language", self.language, beside=True)
        form.add_row("held_on", self.held_on, beside=True)
        form.add_row("topic", self.topic, stretch=2)
        form.add_row("minutes", self.minutes, beside=True)
        form.add_row("result", self.result, beside=True, stretch=2)
        form.add_row("question", self.question)
        form.add_row("advice", self.advice, beside=True)
        form.add_row("needs", self.needs)
        form.add_row("document_shown", self.document)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(form)

    def _connect(self) -> None:
        self.deadline.clicked.connect(self._ask_for_day)
        self.next_contact.changed.connect(self.changed)
        self.who.changed.connect(self.changed)
        self.who.client_chosen.connect(self._take_from_card)
        for choice in (self.channel, self.language, self.topic, self.result, self.document):
            choice.activated.connect(self.changed)
        self.needs.changed.connect(self._ask_for_document)
        self.needs.changed.connect(self.changed)
        self.question.textChanged.connect(self.changed)
        self.advice.textChanged.connect(self.changed)
        self.minutes.textEdited.connect(self.changed)
        self.held_on.edit.textEdited.connect(self.changed)
        self.held_on.changed.connect(self.changed)
        self.changed.connect(self._recheck)

    @Slot()
    def _ask_for_day(self) -> None:
        if self.deadline.isChecked():
            self.next_contact.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _ask_for_document(self) -> None:
        """Which paper was seen is asked where a group is ticked that has one, and where one was seen."""
        groups = frozenset(self.needs.ticked()) - _NO_GROUP
        self.form.show_row("document_shown", visible=bool(groups) or self.document.code() is not None)

    @Slot()
    def _recheck(self) -> None:
        """After a try to save, what is mended is no longer complained of."""
        if self._tried:
            self.form.show_problems(self.problems(), go=False)

    def known(self, draft: ClientDraft) -> ClientDraft:
        """A new card with what the talk already says of the person: language and needs."""
        needs = draft.needs | frozenset(self.needs.ticked())
        return replace(draft, language=self.language.code(), needs=needs)

    @Slot(object)
    def _take_from_card(self, client: Client) -> None:
        """The card knows the language and the needs of the person."""
        self.language.set_code(client.language)
        self.needs.tick(frozenset(self.needs.ticked()) | client.needs)
        self._ask_for_document()


def fresh(before: ConsultationDraft | None, today: date) -> ConsultationDraft:
    """A new talk: today, with the channel and the language of the last one."""
    if before is None:
        return ConsultationDraft(held_on=today)
    return replace(ConsultationDraft(held_on=today), channel=before.channel, language=before.language)
