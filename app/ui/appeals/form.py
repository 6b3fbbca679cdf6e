"""The paper itself: kind, body, what is asked, attachments, when and how it was filed (Art. 63, 93)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import AppealDraft
from app.domain.channels import CHANNELS
from app.domain.codes import COMPLAINT_KINDS, AppealKind, ComplaintGround
from app.domain.errors import DraftRejected
from app.domain.grounds import Variant
from app.domain.languages import LETTER_LANGUAGES, Language
from app.law.courts import COURTS
from app.law.variants import variants_of
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.attachments import AttachmentsEditor
from app.ui.appeals.body_field import BodyField
from app.ui.appeals.kinds import ABOUT_AN_ACT, KindChooser, bodies_for, is_filed, variant_for
from app.ui.appeals.ready_button import ReadyButton, put_in
from app.ui.appeals.refusal_dialog import RefusalDialog
from app.ui.widgets.choices import CodeChoice, MaybeChoice, RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

ACT_ROWS = ("act_number", "act_on")
"""Fields of a paper about an act (Art. 91-93, 131)."""
_TEXT_LINES = 9
_DEMAND_LINES = 6


class AppealForm(QWidget):
    """Holds an `AppealDraft`; `changed` comes with every deed of the person."""

    changed = Signal()
    authority_wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._tried = False
        self._about: int | None = None
        self._earlier: tuple[tuple[int, str], ...] = ()
        self.form = Form()
        self.kind = KindChooser(words)
        self.ground = MaybeChoice(
            tuple(ComplaintGround), lambda code: words.code("complaint_ground", code), lambda: self.tr("Choose")
        )
        self.challenges = RecordChoice()
        self.variant = MaybeChoice[Variant](
            (), lambda code: words.code("variant", code), lambda: words.code("variant", Variant.GENERAL)
        )
        self.act_number = QLineEdit()
        self.act_on = DateField()
        self.body = BodyField(desk, words)
        self.language = CodeChoice(LETTER_LANGUAGES, lambda code: words.code("language", code))
        self.subject = QLineEdit()
        self.text, self.demand = TextField(_TEXT_LINES), TextField(_DEMAND_LINES)
        self.clauses, self.refusal = ReadyButton(), QPushButton()
        self.attachments = AttachmentsEditor()
        self.filed_on = DateField()
        self.channel = MaybeChoice(
            CHANNELS[AppealKind.APPLICATION], lambda code: words.code("channel", code), lambda: self.tr("Not filed yet")
        )
        self._build()
        self._connect()
        self.retranslate()

    def draft(self) -> AppealDraft:
        """What stands in the fields; fields the kind does not have are empty."""
        kind = self.kind.kind()
        about = kind in ABOUT_AN_ACT
        return AppealDraft(
            kind=kind,
            authority_id=self.body.value(),
            language=self.language.code(),
            subject=self.subject.text().strip(),
            text=self.text.toPlainText().strip(),
            demand=self.demand.toPlainText().strip(),
            attachments=self.attachments.lines(),
            ground=self.ground.code() if kind in COMPLAINT_KINDS else None,
            challenges_id=self.challenges.value() if about else None,
            act_number=self.act_number.text().strip() if about else "",
            act_on=self.act_on.date() if about else None,
            variant=self.variant.code() or Variant.GENERAL,
            filed_on=self.filed_on.date() if is_filed(kind) else None,
            channel=self.channel.code() if is_filed(kind) else None,
        )

    def show_draft(self, draft: AppealDraft, earlier: Sequence[tuple[int, str]] = ()) -> None:
        """Fill the fields; `earlier` are the appeals of the case that a complaint may be about, with their words."""
        self._earlier = tuple(earlier)
        self._offer_earlier()
        self.kind.set_kind(draft.kind)
        self._offer_channels()
        self._arrange()
        self.variant.set_code(None if draft.variant is Variant.GENERAL else draft.variant)
        self.ground.set_code(draft.ground)
        self.challenges.set_value(draft.challenges_id)
        self.act_number.setText(draft.act_number)
        self.act_on.set_date(draft.act_on)
        self.language.set_code(draft.language)
        self.body.set_language(draft.language)
        self.body.set_value(draft.authority_id)
        self.subject.setText(draft.subject)
        self.text.setPlainText(draft.text)
        self.demand.setPlainText(draft.demand)
        self.attachments.set_lines(draft.attachments)
        self.filed_on.set_date(draft.filed_on)
        self.channel.set_code(draft.channel)
        self._tried = False
        self._arrange()
        self.form.clear_problems()

    def show_about(self, appeal_id: int | None) -> None:
        """Offer the office's own clauses for the topic of this appeal's matter; None for a paper not kept yet."""
        self._about = appeal_id
        self._offer_ready()

    def typed(self) -> dict[str, str]:
        """All that stands in the form, readable or not."""
        return self.form.typed()

    def set_typed(self, fields: Mapping[str, str]) -> None:
        """Bring back what was typed and not saved: the kind first, which decides what the other fields offer."""
        self.form.set_typed(fields)
        self._offer_channels()
        self._arrange()
        self.form.set_typed(fields)

    def begin(self) -> None:
        """Go to the first question."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Say what is wrong beside each field; returns whether anything blocks."""
        self._tried = True
        return self.form.show_problems(self._problems())

    def reject(self, error: DraftRejected) -> None:
        """Say beside the fields what the desk refused."""
        self._tried = True
        self.form.show_problems(self._words.problems(error.problems))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        form = self.form
        form.head("whom", self.tr("To whom"))
        form.head("what", self.tr("What is written"))
        form.head("filing", self.tr("When it was filed"))
        form.label("kind", self.tr("Kind of paper"))
        form.label("variant", self.tr("Procedure"), self.tr("For some matters the law gives other terms."))
        form.label("ground", self.tr("What the complaint is about"))
        form.label("challenges_id", self.tr("Earlier paper it is about"))
        form.label("act_number", self.tr("Number of the act or answer"))
        form.label("act_on", self.tr("Date of the act or answer"))
        form.label("authority_id", self.tr("Court") if self.kind.kind() in COURTS else self.tr("Body"))
        form.label("language", self.tr("Language of the letter"))
        form.label("subject", self.tr("Subject"), self.tr("One line: what it is about."))
        form.label("text", self.tr("What happened"), self.tr("The essence of the matter, Article 63."))
        form.label("demand", self.tr("What is asked for"))
        form.label("attachments", self.tr("Attachments"))
        form.label("filed_on", self.tr("Filed on"), self.tr("Empty while it is a draft."))
        form.label("channel", self.tr("How it was filed"))
        for choice in (self.variant, self.ground, self.language, self.channel):
            choice.retranslate()
        self.clauses.setText(self.tr("Put in a ready clause"))
        self.refusal.setText(self.tr("Answer a refusal…"))
        self._offer_earlier()
        self._offer_ready()
        self._recheck()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _problems(self) -> dict[str, tuple[str, bool]]:
        return self._words.problems(self._desk.appeals.problems(self.draft()))

    def _build(self) -> None:
        form = self.form
        form.add_row("kind", self.kind)
        form.add_row("variant", self.variant)
        form.add_row("ground", self.ground)
        form.add_row("challenges_id", self.challenges, beside=True)
        form.add_row("act_number", self.act_number)
        form.add_row("act_on", self.act_on, beside=True)
        form.add_heading("whom")
        form.add_row("authority_id", self.body)
        form.add_heading("what")
        form.add_row("language", self.language)
        form.add_row("subject", self.subject, beside=True, stretch=3)
        form.add_row("text", self.text)
        form.add_widget(self._ready_line())
        form.add_row("demand", self.demand)
        form.add_row("attachments", self.attachments)
        form.add_heading("filing")
        form.add_row("filed_on", self.filed_on)
        form.add_row("channel", self.channel, beside=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)
        self._arrange()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._offer_channels)
        self.kind.chosen.connect(self._arrange)
        self.kind.chosen.connect(self._suit_variant)
        self.body.changed.connect(self._suit_variant)
        self.language.currentIndexChanged.connect(self._take_language)
        self.clauses.chosen.connect(partial(put_in, self.text))
        self.refusal.clicked.connect(self._answer_refusal)
        self.body.authority_wanted.connect(self.authority_wanted)
        for signal in (
            self.kind.chosen,
            self.variant.activated,
            self.ground.activated,
            self.challenges.activated,
            self.act_number.textEdited,
            self.act_on.changed,
            self.body.changed,
            self.language.activated,
            self.subject.textEdited,
            self.text.textChanged,
            self.demand.textChanged,
            self.attachments.changed,
            self.filed_on.edit.textEdited,
            self.filed_on.changed,
            self.channel.activated,
        ):
            signal.connect(self._touch)

    @Slot()
    def _touch(self) -> None:
        self._recheck()
        self.changed.emit()

    @Slot()
    def _offer_channels(self) -> None:
        self.channel.offer(CHANNELS[self.kind.kind()])

    @Slot()
    def _arrange(self) -> None:
        kind = self.kind.kind()
        about = kind in ABOUT_AN_ACT
        special = tuple(code for code in variants_of(kind) if code is not Variant.GENERAL)
        self.variant.offer(special)
        self.body.set_kinds(bodies_for(kind, self._desk.authorities.kinds()))
        for name, visible in (
            ("variant", bool(special)),
            ("ground", kind in COMPLAINT_KINDS),
            ("challenges_id", about and bool(self._earlier)),
            *((name, about) for name in ACT_ROWS),
            *((name, is_filed(kind)) for name in ("filed_on", "channel")),
        ):
            self.form.show_row(name, visible=visible)
        self.form.label("authority_id", self.tr("Court") if kind in COURTS else self.tr("Body"))
        self.refusal.setVisible(kind in COMPLAINT_KINDS)
        self._offer_ready()

    @Slot()
    def _suit_variant(self) -> None:
        """The special case the body itself decides is answered; the person may still answer otherwise."""
        key = self.body.value()
        found = None if key is None else variant_for(self.kind.kind(), self._desk.authorities.get(key).kind)
        if found is not None:
            self.variant.set_code(None if found is Variant.GENERAL else found)

    @Slot()
    def _take_language(self) -> None:
        self.body.set_language(Language(self.language.code()))
        self._offer_ready()

    def _offer_ready(self) -> None:
        """Clauses of the law of today, and the attachments the law asks for, in the language of the letter."""
        letters, language = self._desk.letters, Language(self.language.code())
        sentences = letters.clauses(language)
        named = {self._words.say(f"principle.{code}"): said for code, said in sentences.items()}
        self.clauses.offer(named, letters.own_clauses(language, self._about))
        self.attachments.offer(letters.ready_attachments(self.kind.kind(), language))

    def _ready_line(self) -> QWidget:
        """Beside each other: ready clauses, and of a complaint what answers a refusal."""
        line = QWidget()
        theme.set_state(self.refusal, "look", "quiet")
        buttons = QHBoxLayout(line)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.clauses)
        buttons.addWidget(self.refusal)
        buttons.addStretch(1)
        return line

    @Slot()
    def _answer_refusal(self) -> None:
        dialog = RefusalDialog(self._desk, self._words, Language(self.language.code()), self.act_on.date(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take_arguments)
        dialog.open()

    @Slot(object)
    def _take_arguments(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            put_in(self.text, sentence)

    def _offer_earlier(self) -> None:
        self.challenges.set_records(self._earlier, self.tr("Not kept in this case"))

    @Slot()
    def _recheck(self) -> None:
        """After a try to save, what is mended is no longer complained of."""
        if self._tried:
            self.form.show_problems(self._problems(), go=False)
