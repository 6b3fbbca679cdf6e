"""Write a paper: the first one of a case straight from a talk, one more in a case, or a complaint."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import AppealDraft
from app.domain.authorities import Authority
from app.domain.codes import COMPLAINT_KINDS, SIX_KINDS, ComplaintGround
from app.domain.consultations import Consultation
from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.earlier import earlier
from app.ui.appeals.form import AppealForm
from app.ui.appeals.silence import silence
from app.ui.appeals.steps import Deed, Way
from app.ui.cases.client_field import ClientField
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words, shipped_texts

_ABOUT_LENGTH = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What saving will do: a new case from this talk, or one more paper in this case, perhaps about an appeal.

    `decides` is the body that will consider a complaint (Art. 91(4)); `about` tells of any other paper; `chooses` when
    the person chooses its kind.
    """

    consultation: Consultation | None = None
    case_id: int | None = None
    appeal_id: int | None = None
    about: str = ""
    decides: Authority | None = None
    chooses: bool = False


class PaperWriter(QWidget):
    """The form of a new paper with its buttons.

    `saved(case_id, appeal_id)`: everything was kept in one step; `left`: the person went back, nothing is kept.
    """

    saved = Signal(int, int)
    left = Signal()
    authority_wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._purpose = Purpose()
        self._error: UserError | None = None
        self._asking = False
        self.title = WrappedLabel()
        self.about = WrappedLabel()
        self.notice = NoticeBar()
        self.case_form = Form()
        self.client = ClientField(desk, words)
        self.case_title = QLineEdit()
        self.form = AppealForm(desk, words)
        self.keeper = DraftKeeper(desk, self._typed, self.form.subject.text, self)
        self.save_button = QPushButton()
        self.leave_button = QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def start_from_consultation(self, consultation_id: int) -> None:
        """Begin a case with what the talk already says: question, language, topic."""
        talk = self._desk.consultations.get(consultation_id)
        language = talk.language if talk.language in LETTER_LANGUAGES else Language.KAZAKH
        draft = AppealDraft(
            language=language, subject=shipped_texts(language).say(f"topic.{talk.topic}"), text=talk.question
        )
        name = self._words.code("topic", talk.topic)
        self._begin(Purpose(consultation=talk, about=shortened(talk.question)), draft, name)

    def start_in_case(self, case_id: int) -> None:
        """Begin one more paper in a case."""
        file = self._desk.cases.file(case_id)
        self._begin(Purpose(case_id=case_id, about=f"{file.case.number} · {file.client.full_name}"), AppealDraft())

    def start_complaint(self, appeal_id: int, part: int | None = None) -> None:
        """Begin a complaint about an appeal, or about what the body `part` did with its part of it.

        Raises UserError where there is none to be written.
        """
        draft = self._desk.appeals.start_complaint(appeal_id, part)
        appeal = self._desk.appeals.get(appeal_id)
        decides = None if draft.authority_id is None else self._desk.authorities.superior(draft.authority_id)
        if draft.ground is ComplaintGround.SILENCE and part is None:
            text, demand = silence(appeal, self._desk.appeals.course(appeal_id), shipped_texts(draft.language))
            draft = replace(draft, text=text, demand=demand)
        self._begin(Purpose(case_id=appeal.case_id, appeal_id=appeal_id, decides=decides), draft)

    def start_about(self, appeal_id: int, way: Way) -> None:
        """Begin the next paper about an appeal: a claim, one to a higher court or under another law, the same again.

        Without a kind the person chooses it; the form then opens at the first of the list.
        """
        if way.deed is Deed.COMPLAIN:
            self.start_complaint(appeal_id, way.body_id)
            return
        if way.deed is Deed.AGAIN:
            draft = self._desk.appeals.start_again(appeal_id)
        else:
            draft = self._desk.appeals.start_next(appeal_id, way.paper or SIX_KINDS[0], way.variant)
        file = self._desk.cases.file(self._desk.appeals.get(appeal_id).case_id)
        purpose = Purpose(
            case_id=file.case.id,
            appeal_id=appeal_id,
            about=f"{file.case.number} · {file.client.full_name}",
            chooses=way.deed is Deed.PAPER and way.paper is None,
        )
        self._begin(purpose, draft)

    def purpose(self) -> Purpose:
        """What the form was opened for."""
        return self._purpose

    def is_dirty(self) -> bool:
        """Whether something was typed since the form was filled."""
        return self.keeper.is_dirty()

    def refresh(self) -> None:
        """Read the directory again; what is typed stays."""
        self.form.body.refresh()

    @Slot()
    def save(self) -> None:
        """Keep the case and the paper in one step; if that fails everything typed stays."""
        self._error, self._asking = None, False
        self.notice.clear()
        wrong = self._check_client()
        if self.form.check() or wrong:
            return
        try:
            kept = self._keep(self.form.draft())
        except DraftRejected as error:
            self.form.reject(error)
            self._fail(error)
        except UserError as error:
            self._fail(error)
        else:
            self.keeper.forget()
            self.saved.emit(*kept)

    @Slot()
    def leave(self) -> None:
        """Go back; what is typed is thrown away only after a second press."""
        if self.is_dirty() and not self._asking:
            self._asking = True
            self._say()
            return
        self._asking = False
        self.keeper.forget()
        self.left.emit()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        complaint = self.form.kind.kind() in COMPLAINT_KINDS
        if self._purpose.consultation is not None:
            self.title.setText(self.tr("New case and its first paper"))
        else:
            self.title.setText(self.tr("New complaint") if complaint else self.tr("New paper in the case"))
        self.about.setText(self._about())
        self.case_form.label(
            "client_id", self.tr("Client"), self.tr("The talk was anonymous; a case needs a person with a card.")
        )
        self.case_form.label("title", self.tr("Name of the case"))
        self.save_button.setText(self.tr("Save"))
        # Qt forgets the key of a button whose words change.
        self.save_button.setToolTip(self.tr("Save the paper (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back without saving"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _begin(self, purpose: Purpose, draft: AppealDraft, title: str = "") -> None:
        self._purpose = purpose
        self._error, self._asking = None, False
        self.notice.clear()
        talk = purpose.consultation
        self.case_form.setVisible(talk is not None)
        self.case_form.show_row("client_id", visible=talk is not None and talk.client_id is None)
        self.case_form.clear_problems()
        self.client.clear()
        self.case_title.setText(title)
        self.form.show_draft(draft, self._earlier(purpose))
        self._bring_back(purpose)
        self.retranslate()
        self.form.begin()

    def _bring_back(self, purpose: Purpose) -> None:
        """What was typed here before and not saved; a paper of another kind about the same appeal is left alone."""
        waits = self.keeper.settle(*_place(purpose))
        fixed = purpose.appeal_id is not None and not purpose.chooses
        if waits is None or (fixed and waits.fields.get("kind") != self.form.kind.typed()):
            return
        self.case_form.set_typed(waits.fields)
        self.form.set_typed(waits.fields)
        when = waits.kept_at.astimezone()
        said = self.tr("Here is what you typed on {date} at {time} and did not save.")
        self.notice.say(said.format(date=self._words.date(when.date()), time=f"{when:%H:%M}"), "info")

    def _about(self) -> str:
        decides = self._purpose.decides
        if decides is None:
            return self._purpose.about
        said = self.tr("Filed with the same body, decided by: {name}")
        return said.format(name=decides.name(self._words.language))

    def _earlier(self, purpose: Purpose) -> Sequence[tuple[int, str]]:
        if purpose.case_id is None:
            return ()
        return earlier(None, self._desk.cases.file(purpose.case_id), self._words)

    def _keep(self, draft: AppealDraft) -> tuple[int, int]:
        if self._purpose.case_id is not None:
            appeal = self._desk.cases.add_appeal(self._purpose.case_id, draft)
            return appeal.case_id, appeal.id
        talk = self._purpose.consultation
        if talk is None:
            raise UserError("not_found", noun="consultations", key="")
        self._name_client(talk)
        case, appeal = self._desk.cases.open_from_consultation(talk.id, draft, self.case_title.text().strip())
        return case.id, appeal.id

    def _name_client(self, talk: Consultation) -> None:
        """An anonymous talk becomes the talk of the person chosen."""
        if talk.client_id is None:
            named = replace(talk.draft(), client_id=self.client.value())
            kept = self._desk.consultations.update(talk.id, named, talk.version)
            self._purpose = replace(self._purpose, consultation=kept)

    def _check_client(self) -> bool:
        talk = self._purpose.consultation
        if talk is None or talk.client_id is not None or self.client.value() is not None:
            return self.case_form.show_problems({})
        return self.case_form.show_problems(
            {"client_id": (self.tr("Choose the person, or begin a new card: a case needs a client."), True)}
        )

    def _typed(self) -> dict[str, str]:
        return {**self.case_form.typed(), **self.form.typed()}

    def _fail(self, error: UserError) -> None:
        self._error = error
        self._say()

    def _say(self) -> None:
        if self._error is not None:
            self.notice.say(self._words.error(self._error))
        elif self._asking:
            self.notice.say(
                self.tr("This paper is not saved yet. Save it, or go back and lose what is typed."),
                "warning",
                self.tr("Throw it away"),
            )

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.about, "part", "help")
        theme.set_state(self.save_button, "look", "primary")
        theme.set_state(self.leave_button, "look", "quiet")
        self.case_form.add_row("client_id", self.client)
        self.case_form.add_row("title", self.case_title)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 12, 12)
        lines.setSpacing(16)
        lines.addWidget(self.case_form)
        lines.addWidget(self.form)
        lines.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.title, self.about, self.notice):
            box.addWidget(widget)
        box.addWidget(scrolled(inner), 1)
        box.addLayout(buttons)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.leave)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self.notice.acted.connect(self.leave)
        for changed in (self.form.changed, self.client.changed, self.case_title.textEdited):
            changed.connect(self.keeper.touch)
        self.form.changed.connect(self._go_on)
        self.form.authority_wanted.connect(self.authority_wanted)
        self.client.changed.connect(self.case_form.clear_problems)

    @Slot()
    def _go_on(self) -> None:
        """Typing again takes back the question whether to leave."""
        if self._asking:
            self._asking = False
            self.notice.clear()


def _place(purpose: Purpose) -> tuple[DraftPlace, int]:
    """Where the draft of such a paper is kept."""
    if purpose.consultation is not None:
        return DraftPlace.NEW_CASE, purpose.consultation.id
    if purpose.appeal_id is not None:
        return DraftPlace.COMPLAINT, purpose.appeal_id
    return DraftPlace.NEW_PAPER, purpose.case_id or 0


def shortened(text: str) -> str:
    """The beginning of a long text in one line, cut between words."""
    return textwrap.shorten(text, _ABOUT_LENGTH, placeholder=" …")
