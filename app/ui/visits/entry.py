"""The talks of a visiting day: the same form, filled from the visit; saving one calls the next person."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.codes import Channel
from app.domain.consultations import LONGEST_TALK_MINUTES, Consultation, ConsultationDraft
from app.domain.errors import UserError
from app.domain.visits import QueueEntry, Visit
from app.services.desk import Desk
from app.ui.consultations.side import EntrySide
from app.ui.words import Words

_MINUTE = 60


class VisitEntry(EntrySide):
    """`moved`: a talk was saved or somebody was called."""

    moved = Signal()

    def __init__(self, desk: Desk, words: Words, visit: Visit, parent: QWidget | None = None) -> None:
        self._visit = visit
        self._ticket: QueueEntry | None = None
        super().__init__(desk, words, parent, visit_id=visit.id)
        self.form.minutes.returnPressed.connect(self.save)

    def fresh(self) -> ConsultationDraft:
        """On the visit, about what the person at the desk came for, else what the last one asked about."""
        begun = replace(super().fresh(), channel=Channel.VISIT, visit_id=self._visit_id)
        last = self._last if self._last is not None and self._last.visit_id == self._visit_id else None
        topic = self._ticket.topic if self._ticket is not None else None
        return replace(begun, topic=topic or (last.topic if last else begun.topic))

    def say_words(self) -> None:
        """Set the texts that are always the same."""
        super().say_words()
        self.save_button.setText(self.tr("&Save, next"))
        self.save_button.setToolTip(self.tr("Save the talk and call the next (Ctrl+Enter, Enter in the minutes)"))
        self.form.minutes.setPlaceholderText(self.tr("by clock"))

    def take(self, ticket: QueueEntry | None) -> None:
        """Somebody sits there: their name waits in the search line, Enter looks for the card or begins one.

        What is being typed stays.
        """
        self._ticket = ticket
        if self.is_dirty() or self.key:
            return
        self._show_fresh()
        if ticket is not None and ticket.name:
            self.form.who.chooser.setText(ticket.name)

    def seat(self, ticket: QueueEntry | None) -> None:
        """Begin the talk of who was called, or an empty one; what stands there unsaved goes, as a rule a name."""
        if self.key == 0:
            self.keeper.done()
        self._ticket = ticket
        self._show_fresh()
        if ticket is not None and ticket.name:
            self.form.who.chooser.setText(ticket.name)

    def forget_gone(self, standing: Sequence[QueueEntry]) -> None:
        """Who was put back or went sits here no more; a talk that is typed stays, under no number."""
        ticket = self._ticket
        if ticket is None or any(one.id == ticket.id and one.called_at == ticket.called_at for one in standing):
            return
        if self.key == 0 and not self.is_busy():
            self.seat(None)
        self._ticket = None
        self._say_state()

    def is_busy(self) -> bool:
        """Whether a talk is typed and not saved; the name of who was called alone is none."""
        return self.is_dirty() and self._is_talk()

    def call_next(self) -> None:
        """Save what is typed and call whose turn it is; without anything typed just call."""
        if self.is_busy():
            self.save()
        else:
            self._call()
        self.form.begin()

    def _is_talk(self) -> bool:
        """Whether more is typed than the name of who was called."""
        form = self.form
        return bool(self.key or form.question.toPlainText().strip() or form.who.client_id() or form.who.is_new())

    def _call(self) -> None:
        try:
            ticket = self._desk.visits.call_next(self._visit.id)
        except UserError as error:
            if error.code != "queue_empty":
                self.tell_error(error)
            ticket = None
        self.seat(ticket)
        self.moved.emit()

    def _save_talk(self) -> Consultation:
        """Minutes that nobody typed are those since the call."""
        called = self._ticket.called_at if self._ticket is not None else None
        if self.key == 0 and called is not None and not self.form.minutes.value():
            passed = (self._desk.context.now() - called).total_seconds()
            self.form.minutes.set_value(min(LONGEST_TALK_MINUTES, max(1, round(passed / _MINUTE))))
        return super()._save_talk()

    @Slot()
    def _say_state(self) -> None:
        """A new talk is headed by the ticket of who sits there."""
        super()._say_state()
        if self.key == 0 and self._ticket is not None:
            number = self.tr("No. {number}").format(number=self._ticket.number)
            self.title.setText(" · ".join(part for part in (number, self._ticket.name) if part))

    @Slot()
    def _after_saving(self, saved: Consultation) -> None:
        was_new = self.key == 0
        super()._after_saving(saved)
        if was_new:
            self._call()
            self.form.begin()
