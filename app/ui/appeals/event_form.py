"""A dated fact of the course: only the fields this kind of event needs, each named as that event names it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.channels import CHANNELS
from app.domain.codes import AppealKind, Channel, EventKind, Outcome
from app.domain.errors import DraftRejected
from app.domain.events import EventDraft
from app.domain.grounds import Ground, HearingException
from app.law.demands import parts_of
from app.law.grounds import row_of
from app.law.wording import article_words
from app.services.desk import Desk
from app.ui.appeals import event_labels
from app.ui.appeals.body_field import BodyField
from app.ui.appeals.event_fields import Offered, fields_of, grounds_of
from app.ui.appeals.lacks import LacksField
from app.ui.widgets.choices import Group, GroupedChoice, MaybeChoice
from app.ui.widgets.dates import DateField, TimeField
from app.ui.widgets.form import Form
from app.ui.words import Words


class Route(StrEnum):
    """Whether the act says where, when and how to complain (Art. 80(5))."""

    STATED = "stated"
    MISSING = "missing"


class EventForm(QWidget):
    """Holds an `EventDraft`; what was typed in a field stays when another kind is chosen and back again."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._paper = AppealKind.APPLICATION
        self._parted = False
        self._tried = False
        self.form = Form()
        self.kind = GroupedChoice(self._groups(Offered(likely=tuple(EventKind), now=(), earlier=())), self._say_event)
        self.on = DateField()
        self.at = TimeField()
        self.number = QLineEdit()
        self.channel = MaybeChoice[Channel]((), lambda code: words.code("channel", code), self._choose)
        self.outcome = MaybeChoice(tuple(Outcome), lambda code: words.code("outcome", code), self._choose)
        self.ground = MaybeChoice[Ground]((), self._say_ground, lambda: self.tr("Not named, or not in this list"))
        self.until_on = DateField(ahead=True)
        self.body_due_on = DateField(ahead=True)
        self.body = BodyField(desk, words)
        self.route = MaybeChoice(tuple(Route), self._say_route, lambda: self.tr("Not known"))
        self.exception = MaybeChoice(
            tuple(HearingException), self._say_exception, lambda: self.tr("None named, or there was a hearing")
        )
        self.lacks = LacksField()
        self.note = QLineEdit()
        self.evidence = QLineEdit()
        for choice in (self.ground, self.exception):
            choice.narrow(16)
        self._build()
        self._connect()
        self._arrange()
        self.retranslate()

    def show_paper(self, kind: AppealKind, *, parted: bool = False) -> None:
        """The kind of the paper decides which fields an event has; `parted`: a part of it went to another body."""
        self._paper, self._parted = kind, parted
        self.channel.offer(CHANNELS[kind])
        self._arrange()

    def offer(self, found: Offered) -> None:
        """Offer these events, the likeliest first; a form in which nothing is typed goes to that one."""
        untouched = self.is_empty()
        before = self.kind.code()
        self.kind.offer(self._groups(found))
        if not untouched and before in self.kind.codes():
            self.kind.set_code(before)
        self._arrange()

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        lines = (
            self.on.edit,
            self.at,
            self.number,
            self.until_on.edit,
            self.body_due_on.edit,
            self.note,
            self.evidence,
        )
        choices = (self.channel, self.outcome, self.ground, self.route, self.exception)
        return (
            not any(line.text() for line in lines)
            and not any(choice.currentIndex() > 0 for choice in choices)
            and self.lacks.value() is None
            and self.body.value() is None
        )

    def typed(self) -> dict[str, str]:
        """All that stands in the form, readable or not; nothing where only a kind is offered."""
        return {} if self.is_empty() else self.form.typed()

    def set_typed(self, fields: Mapping[str, str]) -> None:
        """Bring back what was typed and not saved."""
        self.form.set_typed(fields)
        self._arrange()

    def draft(self) -> EventDraft:
        """What stands in the fields this kind needs."""
        shown = self.shown()
        values: dict[str, object] = {
            "at": self.at.time(),
            "number": self.number.text().strip(),
            "channel": self.channel.code(),
            "outcome": self.outcome.code(),
            "ground": self.ground.code(),
            "until_on": self.until_on.date(),
            "body_due_on": self.body_due_on.date(),
            "authority_id": self.body.value(),
            "states_appeal_route": self._route(),
            "exception": self.exception.code(),
            "lacks": self.lacks.value(),
            "note": self.note.text().strip(),
            "evidence": self.evidence.text().strip(),
        }
        kept = {name: value for name, value in values.items() if name in shown}
        return EventDraft(kind=self.kind.code(), on=self.on.date(), **kept)  # type: ignore[arg-type]  # names of its fields

    def show_draft(self, draft: EventDraft) -> None:
        """Fill the fields."""
        self.kind.set_code(draft.kind)
        self._arrange()
        self.on.set_date(draft.on)
        self.at.set_time(draft.at)
        self.number.setText(draft.number)
        self.channel.set_code(draft.channel)
        self.outcome.set_code(draft.outcome)
        self.ground.set_code(draft.ground)
        self.until_on.set_date(draft.until_on)
        self.body_due_on.set_date(draft.body_due_on)
        self.body.set_value(draft.authority_id)
        stated = draft.states_appeal_route
        self.route.set_code(None if stated is None else Route.STATED if stated else Route.MISSING)
        self.exception.set_code(draft.exception)
        self.lacks.set_value(draft.lacks)
        self.note.setText(draft.note)
        self.evidence.setText(draft.evidence)
        self._tried = False
        self._arrange()
        self.form.clear_problems()

    def shown(self) -> tuple[str, ...]:
        """The fields of the event chosen."""
        needed = fields_of(self._paper, self.kind.code(), parted=self._parted)
        favourable = self.outcome.code() not in {Outcome.REFUSED, Outcome.PARTLY}
        return tuple(name for name in needed if not (favourable and name == "exception"))

    def check(self) -> bool:
        """Say what is wrong beside each field; returns whether anything blocks."""
        self._tried = True
        return self.form.show_problems(self._problems())

    def reject(self, error: DraftRejected) -> None:
        """Say beside the fields what the desk refused."""
        self._tried = True
        self.form.show_problems(self._words.problems(error.problems))

    def begin(self) -> None:
        """Go to the day: the kind offered is mostly right."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for choice in (self.kind, self.channel, self.outcome, self.ground, self.route, self.exception):
            choice.retranslate()
        self._label()
        self._recheck()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _label(self) -> None:
        for name, (label, explained) in event_labels.labels(self._paper, self.kind.code()).items():
            self.form.label(name, label, explained)
        self.lacks.set_words(lambda part: self._words.code("answer_part", part))

    def _groups(self, found: Offered) -> tuple[Group[EventKind], ...]:
        return (
            (lambda: self.tr("Awaited now"), found.likely),
            (lambda: self.tr("Also possible now"), found.now),
            (lambda: self.tr("Happened earlier"), found.earlier),
        )

    def _choose(self) -> str:
        return self.tr("Choose")

    def _say_event(self, code: EventKind) -> str:
        return self._words.code("event", code)

    def _say_ground(self, code: Ground) -> str:
        article = article_words(row_of(code).article, self._words.texts)
        return f"{self._words.code('ground', code)} · {article}"

    def _say_exception(self, code: HearingException) -> str:
        return self._words.code("hearing_exception", code)

    def _say_route(self, code: Route) -> str:
        return self.tr("Yes") if code is Route.STATED else self.tr("No")

    def _route(self) -> bool | None:
        code = self.route.code()
        return None if code is None else code is Route.STATED

    def _problems(self) -> dict[str, tuple[str, bool]]:
        return self._words.problems(self.draft().problems(self._desk.context.today()))

    def _build(self) -> None:
        form = self.form
        form.add_row("kind", self.kind)
        form.add_row("on", self.on)
        form.add_row("at", self.at, beside=True)
        form.add_row("number", self.number)
        form.add_row("channel", self.channel)
        form.add_row("outcome", self.outcome)
        form.add_row("ground", self.ground)
        form.add_row("until_on", self.until_on)
        form.add_row("body_due_on", self.body_due_on)
        form.add_row("authority_id", self.body)
        form.add_row("states_appeal_route", self.route)
        form.add_row("exception", self.exception)
        form.add_row("lacks", self.lacks)
        form.add_row("note", self.note)
        form.add_row("evidence", self.evidence)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._arrange)
        self.outcome.currentIndexChanged.connect(self._arrange)
        for signal in (
            self.kind.activated,
            self.on.changed,
            self.on.edit.textEdited,
            self.at.changed,
            self.number.textEdited,
            self.channel.activated,
            self.outcome.activated,
            self.ground.activated,
            self.until_on.changed,
            self.body_due_on.changed,
            self.body.changed,
            self.route.activated,
            self.exception.activated,
            self.lacks.changed,
            self.note.textEdited,
            self.evidence.textEdited,
        ):
            signal.connect(self._touch)

    @Slot()
    def _touch(self) -> None:
        self._recheck()
        self.changed.emit()

    @Slot()
    def _arrange(self) -> None:
        self.ground.offer(grounds_of(self._paper, self.kind.code()))
        self.lacks.offer(parts_of(self._paper))
        shown = self.shown()
        for cell in self.form.cells():
            name = cell.field.objectName()
            self.form.show_row(name, visible=name in {"kind", *shown})
        self._label()

    @Slot()
    def _recheck(self) -> None:
        """After a try to save, what is mended is no longer complained of."""
        if self._tried:
            self.form.show_problems(self._problems(), go=False)
