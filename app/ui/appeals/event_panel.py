"""Write down what happened, or mend an entry; what is taken back keeps its reason in the log."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import Appeal
from app.domain.codes import EventKind
from app.domain.courses import Course
from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.domain.events import Event, EventDraft
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.event_fields import offered
from app.ui.appeals.event_form import EventForm
from app.ui.appeals.following import FollowingBox
from app.ui.only_looking import changes
from app.ui.unsaved import DraftKeeper, Fields
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words


class EventPanel(QFrame):
    """The form of events beside the timeline.

    `recorded(kind)`: an event was kept, mended or taken back; the page reads the course anew.
    `proof_wanted(id)`: show the file that proves this event, or add one; `posting_wanted(event)`: into the post book.
    """

    recorded = Signal(str)
    proof_wanted = Signal(int)
    posting_wanted = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self._desk = desk
        self._words = words
        self._appeal: Appeal | None = None
        self._mended: Event | None = None
        self._error: UserError | None = None
        self.title = QLabel()
        theme.set_state(self.title, "part", "heading")
        self.notice = NoticeBar()
        self.form = EventForm(desk, words)
        self.following = FollowingBox(desk, words)
        self.keeper = DraftKeeper(desk, self._typed, self._title, self)
        self.reasons = Form()
        self.reason = QLineEdit()
        self.save_button = QPushButton()
        self.cancel_button = QPushButton()
        self.remove_button = QPushButton()
        self.proof_button, self.posting_button = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def show_course(self, appeal: Appeal, course: Course) -> None:
        """Take the appeal as it now is; what is typed stays while it is the same appeal."""
        another = self._appeal is None or self._appeal.id != appeal.id
        if another:
            self.keeper.flush()
            self._appeal = None
            self._leave()
        self._appeal = appeal
        if self._mended is None:
            self.form.show_paper(appeal.kind, parted=appeal.last(EventKind.REDIRECTED_IN_PART) is not None)
            self.form.offer(offered(appeal, course))
        if another:
            self._bring_back(appeal)

    @Slot(str)
    def begin(self, kind: str) -> None:
        """Begin an event of that kind, the cursor on its day."""
        if self._mended is not None:
            self._leave()
        self.form.kind.set_code(EventKind(kind))
        self.form.begin()

    @Slot(int)
    def mend(self, event_id: int) -> None:
        """Show an entry to be corrected or taken back."""
        if self._appeal is None:
            return
        found = next((event for event in self._appeal.events if event.id == event_id), None)
        if found is None:
            return
        self.keeper.rest()
        self._mended = found
        self.form.show_draft(found.draft())
        self.reason.clear()
        self.notice.clear()
        waits = self.keeper.settle(DraftPlace.CORRECTION, found.id)
        if waits is not None:
            self.form.set_typed(waits.fields)
            self.reasons.set_typed(waits.fields)
        self._arrange()
        self.form.begin()

    @Slot()
    def save(self) -> None:
        """Keep the event; what is wrong is said at its field and everything typed stays."""
        self._error = None
        self.notice.clear()
        if self._appeal is None or self.form.check():
            return
        draft = self.form.draft()
        try:
            if self._mended is None:
                self._record(self._appeal.id, draft)
            else:
                self._desk.appeals.correct(self._appeal.id, self._mended.id, draft)
        except DraftRejected as error:
            self.form.reject(error)
            self._fail(error)
        except UserError as error:
            self._fail(error)
        else:
            self._done(draft.kind)

    def _record(self, appeal_id: int, draft: EventDraft) -> None:
        """The fact, and the reminders ticked for its dates, in one deed."""
        reminders = self.following.drafts()
        if reminders:
            self._desk.tasks.record(appeal_id, draft, reminders)
        else:
            self._desk.appeals.record(appeal_id, draft)

    @Slot()
    def _look_ahead(self) -> None:
        """Say what would follow from what is typed now."""
        if self._appeal is None or self._mended is not None or self.form.is_empty():
            self.following.clear()
        else:
            self.following.show_draft(self._appeal.id, self.form.draft())

    @Slot()
    def remove(self) -> None:
        """Take the entry back; it stays in the log with the reason."""
        self._error = None
        if self._appeal is None or self._mended is None:
            return
        reason = self.reason.text().strip()
        if not reason:
            self.reasons.show_problems({"reason": (self.tr("Say why: the reason stays in the log."), True)})
            return
        kind = self._mended.kind
        try:
            self._desk.appeals.withdraw_event(self._appeal.id, self._mended.id, reason)
        except UserError as error:
            self._fail(error)
        else:
            self._done(kind)

    @Slot()
    def cancel(self) -> None:
        """Leave the entry as it is; what was typed to correct it is thrown away."""
        self.keeper.forget()
        self._leave()
        self.recorded.emit("")

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        mending = self._mended is not None
        self.title.setText(self.tr("Correct this entry"))
        self.save_button.setText(self.tr("Save the correction") if mending else self.tr("Write it down"))
        self.cancel_button.setText(self.tr("Leave it as it is"))
        self.remove_button.setText(self.tr("Take the entry back"))
        self.proof_button.setText(self.tr("Proof of this event…"))
        self.posting_button.setText(self.tr("Into the post book…"))
        self.reasons.label("reason", self.tr("Reason for taking it back"))
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        theme.set_state(self.save_button, "look", "primary")
        changes(self.save_button, self.remove_button, self.proof_button, self.posting_button)
        theme.set_state(self.cancel_button, "look", "quiet")
        for button, icon in ((self.proof_button, "file-text"), (self.posting_button, "inbox")):
            theme.set_state(button, "look", "quiet")
            theme.set_icon(button, icon, "accent")
        self.reasons.add_row("reason", self.reason)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(12)
        lines.addWidget(self.form)
        lines.addWidget(self.reasons)
        lines.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 12)
        box.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.posting_button)
        head.addWidget(self.proof_button)
        box.addLayout(head)
        box.addWidget(self.notice)
        self._sheet = scrolled(inner)
        box.addWidget(self._sheet, 1)
        box.addLayout(buttons)
        self._arrange()

    def _connect(self) -> None:
        self.form.changed.connect(self.keeper.touch)
        self.form.changed.connect(self._look_ahead)
        self.reasons.changed.connect(self.keeper.touch)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self.remove_button.clicked.connect(self.remove)
        self.proof_button.clicked.connect(self._want_proof)
        self.posting_button.clicked.connect(self._want_posting)
        self.reason.textEdited.connect(self.reasons.clear_problems)

    def _arrange(self) -> None:
        mending = self._mended is not None
        for widget in (self.title, self.reasons, self.cancel_button, self.remove_button):
            widget.setVisible(mending)
        for button in (self.proof_button, self.posting_button):
            button.setVisible(mending)
        self.form.kind.setEnabled(not mending)
        self.retranslate()

    @Slot()
    def _want_proof(self) -> None:
        if self._mended is not None:
            self.proof_wanted.emit(self._mended.id)

    @Slot()
    def _want_posting(self) -> None:
        if self._mended is not None:
            self.posting_wanted.emit(self._mended)

    def _typed(self) -> Fields:
        return self.form.typed() | (self.reasons.typed() if self._mended is not None else {})

    def _title(self) -> str:
        return self._words.code("event", self.form.kind.code())

    def _bring_back(self, appeal: Appeal) -> None:
        """What was typed for this appeal and not written down."""
        waits = self.keeper.settle(DraftPlace.EVENT, appeal.id)
        if waits is not None:
            self.form.set_typed(waits.fields)

    def _leave(self) -> None:
        if self._mended is not None:
            self.keeper.rest()
        mended, self._mended = self._mended, None
        self._error = None
        self.notice.clear()
        self.reasons.clear_problems()
        self.form.show_draft(EventDraft(kind=self.form.kind.code()))
        self.following.clear()
        self._sheet.verticalScrollBar().setValue(0)
        self._arrange()
        if mended is not None and self._appeal is not None:
            self._bring_back(self._appeal)

    def _fail(self, error: UserError) -> None:
        self._error = error
        self.notice.say(self._words.error(error))

    def _done(self, kind: EventKind) -> None:
        if self._mended is None:
            self.keeper.done()
        else:
            self.keeper.forget()
        self._leave()
        self.recorded.emit(str(kind))
