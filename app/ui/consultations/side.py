"""The entry at work: saves, goes from talk to talk, and keeps what is left unsaved."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.codes import LetterKind
from app.domain.consultations import Consultation, ConsultationDraft
from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.services.desk import Desk
from app.ui.consultations.entry import fresh
from app.ui.consultations.frame import EntryFrame
from app.ui.unsaved import DraftKeeper
from app.ui.words import Words

NEW = 0
"""Stands for the talk that has no key yet."""
_VERSION = "version"
"""The saved version the typed was begun from, kept beside the fields."""


class EntrySide(EntryFrame):
    """One talk at a time; what is typed is kept as a draft, and comes back with its talk until it is saved.

    `shown(id)`: another talk is shown, 0 for a new one. `waiting(yes)`: a new talk waits unsaved behind the one shown.
    """

    case_wanted = Signal(int)
    case_chosen = Signal(int)
    shown = Signal(int)
    waiting = Signal(bool)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None, *, visit_id: int | None = None) -> None:
        super().__init__(desk, words, parent)
        self._visit_id = visit_id
        self._record: Consultation | None = None
        self._version = 0
        self._case_number = ""
        self._last: ConsultationDraft | None = None
        self.keeper = DraftKeeper(desk, self._typed, self.form.question.toPlainText, self)
        self._connect()
        self._remember_last()
        self._show_fresh()
        self.retranslate()

    @property
    def key(self) -> int:
        """The talk shown, 0 for a new one."""
        return NEW if self._record is None else self._record.id

    def is_dirty(self) -> bool:
        """Whether the form holds something that is not saved."""
        return self.keeper.is_dirty()

    def begin(self) -> None:
        """A new talk, or the one that waits unsaved."""
        if self.key != NEW:
            self.keeper.flush()
            self.silence()
            self._show_fresh()
            self._said_another()
        self.sheet.ensureVisible(0, 0)
        self.form.begin()

    def open(self, consultation_id: int) -> None:
        """A saved talk, with what was typed there and left."""
        if consultation_id == self.key:
            return
        self.keeper.flush()
        self.silence()
        try:
            record = self._desk.consultations.get(consultation_id)
        except UserError as error:
            self.tell_error(error)
            return
        self._show_record(record)
        self._said_another()

    def show_talk(self, key: int) -> None:
        """A saved talk, or the new one for 0."""
        if key == NEW:
            self.begin()
        else:
            self.open(key)

    def reload(self) -> None:
        """Read the talk shown anew, unless something is being typed there."""
        if self._record is None:
            return
        record = self._desk.consultations.get(self._record.id)
        if record != self._record and not self.is_dirty():
            self._show_record(record)
        elif record.case_id != self._record.case_id:
            self._record = replace(self._record, case_id=record.case_id)
            self._case_number = self._number_of_case(self._record)
            self._say_state()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.say_words()
        self._say_state()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def save(self) -> Consultation | None:
        """Save the talk, and before it the card of a new person; None where something keeps it from being saved."""
        self.silence()
        if self.form.check():
            self.show_mistake()
            return None
        try:
            self._save_new_client()
            saved = self._save_talk()
        except DraftRejected as error:
            self.form.form.show_problems(self._words.problems(error.problems))
            self.show_mistake()
            return None
        except UserError as error:
            self.tell_error(error)
            return None
        self._after_saving(saved)
        return saved

    @Slot()
    def make_case(self) -> None:
        """Save what is typed, then ask for a case and an appeal from this talk."""
        talk = self.save() if self._record is None or self.is_dirty() else self._record
        if talk is not None:
            self._want_case(talk)

    def make_paper(self, kind: LetterKind) -> None:
        """The memo of this talk, or a referral, in a window of its own."""
        from app.ui.consultations.letters import TalkLetterDialog  # noqa: PLC0415 - pages are drawn when wanted

        if self._record is not None:
            TalkLetterDialog(self._desk, self._words, self._record, kind, self).open()

    @Slot()
    def undo(self) -> None:
        """Take back what is typed; one press brings it again."""
        typed = self._typed()
        self.keeper.done()
        if self._record is None:
            self._show_fresh()
        else:
            self._show_record(self._desk.consultations.get(self._record.id))
        self.tell(self.say_undone, lambda: self._bring_back(typed))
        self.form.begin()

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.make_case_button.clicked.connect(self.make_case)
        self.clear_button.clicked.connect(self.undo)
        self.case_button.clicked.connect(self._open_case)
        self.memo_action.triggered.connect(partial(self.make_paper, LetterKind.MEMO))
        self.referral_action.triggered.connect(partial(self.make_paper, LetterKind.REFERRAL))
        self.form.changed.connect(self.keeper.touch)
        self.form.changed.connect(self._say_state)
        self.form.next_contact.failed.connect(self.tell_error)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _remember_last(self) -> None:
        rows = self._desk.consultations.rows("", offset=0, limit=1)
        self._last = self._desk.consultations.get(rows[0].id).draft() if rows else None

    def _show_fresh(self) -> None:
        self._record, self._version, self._case_number = None, 0, ""
        self.form.show_draft(self.fresh())
        self._settle(NEW)

    def fresh(self) -> ConsultationDraft:
        """What a new talk begins with: defaults of the talk before, never of its person."""
        return fresh(self._last, self._desk.context.today())

    def _show_record(self, record: Consultation) -> None:
        self._record, self._version = record, record.version
        self._case_number = self._number_of_case(record)
        self.form.show_draft(record.draft(), anonymous=record.client_id is None)
        self._settle(record.id)

    def _settle(self, key: int) -> None:
        """What is shown is saved; what was typed here before and is not comes back on top."""
        place = (DraftPlace.TALK, key)
        if key == NEW and self._visit_id is not None:
            place = (DraftPlace.VISIT_TALK, self._visit_id)
        waits = self.keeper.settle(*place)
        if waits is not None:
            self._bring_back(waits.fields)
        self._say_state()

    def _typed(self) -> dict[str, str]:
        return {**self.form.typed(), _VERSION: str(self._version)}

    def _number_of_case(self, record: Consultation) -> str:
        return self._desk.cases.file(record.case_id).case.number if record.case_id else ""

    def _said_another(self) -> None:
        self._say_state()
        self.shown.emit(self.key)
        self.waiting.emit(self.key != NEW and self._desk.drafts.find(DraftPlace.TALK, NEW) is not None)

    def _save_new_client(self) -> None:
        """Keep a new person with what the talk says of them; a card begun in it learns the needs ticked later."""
        who = self.form.who
        key = who.client_id()
        if who.is_new():
            who.show_client(self._desk.clients.save(self.form.known(who.fields.draft())))
        elif key is not None and who.has_begun_card():
            card = self._desk.clients.get(key)
            learnt = self.form.known(card.draft())
            if learnt.needs != card.needs:
                kept = replace(card.draft(), needs=learnt.needs)
                who.show_client(self._desk.clients.save(kept, card.id, card.version))

    def _save_talk(self) -> Consultation:
        draft = self.form.draft()
        if self._record is None:
            return self._desk.consultations.record(draft)
        return self._desk.consultations.update(self._record.id, draft, self._version)

    def _after_saving(self, saved: Consultation) -> None:
        self.keeper.done()
        if self._record is None:
            self._last = saved.draft()
            self._show_fresh()
            self.form.begin()
        else:
            self._show_record(saved)
        self.sheet.ensureVisible(0, 0)
        name = self._desk.clients.get(saved.client_id).full_name if saved.client_id else ""
        self.tell(lambda: self.say_saved(saved, name), lambda: self._want_case(saved))

    def _want_case(self, talk: Consultation) -> None:
        if talk.client_id is None:
            self.tell_error(UserError("client_needed"))
        elif talk.case_id is not None:
            self.case_chosen.emit(talk.case_id)
        else:
            self.case_wanted.emit(talk.id)

    def _bring_back(self, typed: Mapping[str, str]) -> None:
        """Typed over the version it was read from: if somebody saved meanwhile, saving says so."""
        self.form.set_typed(typed)
        self._version = int(typed.get(_VERSION, self._version))
        self.silence()
        self.keeper.touch()
        self._say_state()

    @Slot()
    def _open_case(self) -> None:
        if self._record is not None and self._record.case_id is not None:
            self.case_chosen.emit(self._record.case_id)

    @Slot()
    def _say_state(self) -> None:
        """Title, mark of the unsaved, and the buttons that have a meaning now."""
        self.say_record(self._record, self._case_number, dirty=self.is_dirty())
