"""A dated fact of the course: only the fields this kind of event needs, each named as that event names it."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.codes import FILING_CHANNELS, EventKind, Outcome
from app.domain.errors import DraftRejected
from app.domain.events import EventDraft
from app.services.desk import Desk
from app.ui.appeals.body_field import BodyField
from app.ui.appeals.choice import MaybeChoice, OfferChoice
from app.ui.appeals.event_fields import FIELDS
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
        self._tried = False
        self.form = Form()
        self.kind = OfferChoice(tuple(EventKind), lambda code: words.code("event", code))
        self.on = DateField()
        self.at = TimeField()
        self.number = QLineEdit()
        self.channel = MaybeChoice(FILING_CHANNELS, lambda code: words.code("channel", code), lambda: self.tr("Choose"))
        self.outcome = MaybeChoice(tuple(Outcome), lambda code: words.code("outcome", code), lambda: self.tr("Choose"))
        self.until_on = DateField()
        self.body_due_on = DateField()
        self.body = BodyField(desk, words)
        self.route = MaybeChoice(tuple(Route), self._say_route, lambda: self.tr("Not known"))
        self.note = QLineEdit()
        self.evidence = QLineEdit()
        self._build()
        self._connect()
        self._arrange()
        self.retranslate()

    def offer(self, kinds: tuple[EventKind, ...]) -> None:
        """Offer these kinds, the likeliest first; a form in which nothing is typed goes to that one."""
        untouched = self.is_empty()
        before = self.kind.code()
        self.kind.offer(kinds)
        self.kind.set_code(kinds[0] if untouched or before not in kinds else before)
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
        choices = (self.channel, self.outcome, self.route)
        return (
            not any(line.text() for line in lines)
            and not any(choice.currentIndex() > 0 for choice in choices)
            and self.body.value() is None
        )

    def draft(self) -> EventDraft:
        """What stands in the fields this kind needs."""
        shown = FIELDS[self.kind.code()]
        return EventDraft(
            kind=self.kind.code(),
            on=self.on.date(),
            at=self.at.time() if "at" in shown else None,
            number=self.number.text().strip() if "number" in shown else "",
            channel=self.channel.code() if "channel" in shown else None,
            outcome=self.outcome.code() if "outcome" in shown else None,
            until_on=self.until_on.date() if "until_on" in shown else None,
            body_due_on=self.body_due_on.date() if "body_due_on" in shown else None,
            authority_id=self.body.value() if "authority_id" in shown else None,
            states_appeal_route=self._route() if "states_appeal_route" in shown else None,
            note=self.note.text().strip() if "note" in shown else "",
            evidence=self.evidence.text().strip() if "evidence" in shown else "",
        )

    def show_draft(self, draft: EventDraft) -> None:
        """Fill the fields."""
        self.kind.set_code(draft.kind)
        self.on.set_date(draft.on)
        self.at.set_time(draft.at)
        self.number.setText(draft.number)
        self.channel.set_code(draft.channel)
        self.outcome.set_code(draft.outcome)
        self.until_on.set_date(draft.until_on)
        self.body_due_on.set_date(draft.body_due_on)
        self.body.set_value(draft.authority_id)
        stated = draft.states_appeal_route
        self.route.set_code(None if stated is None else Route.STATED if stated else Route.MISSING)
        self.note.setText(draft.note)
        self.evidence.setText(draft.evidence)
        self._tried = False
        self._arrange()
        self.form.clear_problems()

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
        for choice in (self.kind, self.channel, self.outcome, self.route):
            choice.retranslate()
        self._label()
        self._recheck()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _label(self) -> None:
        kind, form = self.kind.code(), self.form
        form.label("kind", self.tr("What happened"))
        form.label("on", self._day_label(kind))
        form.label("at", self.tr("Hour"), self.tr("As on the slip or in the SMS."))
        registered = kind is EventKind.REGISTERED
        form.label("number", self.tr("Registration number") if registered else self.tr("Number of the paper"))
        form.label("channel", self.tr("How it was sent"))
        form.label("outcome", self.tr("What the answer says"))
        cured = self.tr("To be cured by"), self.tr("As the notice says.")
        longer = self.tr("Extended until"), self.tr("As the notice of the extension says.")
        form.label("until_on", *(longer if kind is EventKind.EXTENDED else cured))
        form.label(
            "body_due_on", self.tr("Answer date stated by the body"), self.tr("If the SMS or the portal names one.")
        )
        forwarded = kind is EventKind.FORWARDED
        form.label("authority_id", self.tr("Higher body") if forwarded else self.tr("New body"))
        form.label(
            "states_appeal_route",
            self.tr("Does it say where to complain?"),
            self.tr("Body, term and order of a complaint, Article 80(5). If not, the term is 6 months."),
        )
        form.label("note", self._note_label(kind))
        form.label(
            "evidence", self.tr("Evidence"), self.tr("SMS, slip, screenshot, delivery notice: where it is kept.")
        )

    def _day_label(self, kind: EventKind) -> str:
        return {
            EventKind.FILED: self.tr("Day it was filed"),
            EventKind.REGISTERED: self.tr("Day of registration"),
            EventKind.EXTENDED: self.tr("Day of the decision to extend"),
            EventKind.ANSWERED: self.tr("Day the answer was received"),
            EventKind.PRELIMINARY_DECISION: self.tr("Day it was received"),
        }.get(kind, self.tr("Day"))

    def _note_label(self, kind: EventKind) -> str:
        reasons = {
            EventKind.RETURNED,
            EventKind.EXTENDED,
            EventKind.TERMINATED,
            EventKind.LEFT_WITHOUT_CONSIDERATION,
            EventKind.WITHDRAWN,
        }
        return self.tr("Reason") if kind in reasons else self.tr("Note")

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
        form.add_row("until_on", self.until_on)
        form.add_row("body_due_on", self.body_due_on)
        form.add_row("authority_id", self.body)
        form.add_row("states_appeal_route", self.route)
        form.add_row("note", self.note)
        form.add_row("evidence", self.evidence)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(form)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._arrange)
        for signal in (
            self.kind.activated,
            self.on.changed,
            self.on.edit.textEdited,
            self.at.changed,
            self.number.textEdited,
            self.channel.activated,
            self.outcome.activated,
            self.until_on.changed,
            self.body_due_on.changed,
            self.body.changed,
            self.route.activated,
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
        shown = FIELDS[self.kind.code()]
        for name in ("on", "at", "number", "channel", "outcome", "until_on", "body_due_on", "note", "evidence"):
            self.form.show_row(name, visible=name in shown)
        for name in ("authority_id", "states_appeal_route"):
            self.form.show_row(name, visible=name in shown)
        self._label()

    @Slot()
    def _recheck(self) -> None:
        """After a try to save, what is mended is no longer complained of."""
        if self._tried:
            self.form.show_problems(self._problems(), go=False)
