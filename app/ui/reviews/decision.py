"""What is decided about one overdue matter: five keys, and only the fields the chosen one needs."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import EventKind
from app.domain.errors import DraftRejected
from app.domain.events import EventDraft
from app.domain.reviews import Decision, DecisionDraft, Reviewed, ReviewFacts
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.event_fields import Offered
from app.ui.appeals.event_form import EventForm
from app.ui.only_looking import changes
from app.ui.reviews.facts import decision_words
from app.ui.widgets.choices import RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

KEYS = {
    Decision.COMPLAINT: "1",
    Decision.CHASER: "2",
    Decision.EXTENSION: "3",
    Decision.WAIT: "4",
    Decision.HAND_OVER: "5",
    Decision.CLOSE: "5",
}
"""The key of each; pressed again, five goes from handing over to closing and back."""
PREPARED = (Decision.COMPLAINT, Decision.CHASER)
"""Decisions that lead to a paper of ours."""
_EVENT = "event."
_EXTENSION = Offered(likely=(EventKind.EXTENDED,), now=(), earlier=())
_NOBODY = 0


class DecisionPanel(QFrame):
    """`wanted`: decide and go on; `paper_wanted`: decide and begin its paper; `touched`: something was typed."""

    wanted = Signal()
    paper_wanted = Signal()
    touched = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self._desk, self._words = desk, words
        self._decision: Decision | None = None
        self.standing = WrappedLabel()
        self.buttons = {decision: QPushButton() for decision in Decision}
        self.form, self.extension = Form(), EventForm(desk, words)
        self.who, self.until_on, self.note = RecordChoice(), DateField(ahead=True), QLineEdit()
        self.deciding, self.preparing = QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Begin with this matter; what was decided already in this review is shown and may be mended."""
        line = facts.reviewed
        self.form.clear_problems()
        self.extension.show_paper(facts.appeal.kind)
        self.extension.offer(_EXTENSION)
        self.extension.show_draft(EventDraft(kind=EventKind.EXTENDED, on=None))
        others = [user for user in self._desk.people.active() if user.name != facts.row.volunteer]
        nobody = (_NOBODY, self.tr("nobody for now"))
        self.who.set_records([*((user.id, user.name) for user in others), nobody], self.tr("Choose"))
        self.until_on.set_date(line.until_on)
        self.note.setText(line.note)
        self.standing.setText(decision_words(line, self._words) if line.decision else "")
        self.standing.setVisible(line.decision is not None)
        self._choose(line.decision)

    def decision(self) -> Decision | None:
        """What is chosen."""
        return self._decision

    def choose(self, decision: Decision) -> None:
        """Choose it and go to its first field."""
        self._choose(decision)
        first = {
            Decision.EXTENSION: self.extension.on,
            Decision.WAIT: self.until_on,
            Decision.HAND_OVER: self.who,
        }.get(decision, self.note)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press(self, key: str) -> None:
        """Take a key from 1 to 5."""
        fits = [decision for decision, its_key in KEYS.items() if its_key == key]
        place = fits.index(self._decision) + 1 if self._decision in fits else 0
        self.choose(fits[place % len(fits)])

    def draft(self) -> DecisionDraft:
        """What stands in the fields."""
        extension = self._decision is Decision.EXTENSION
        return DecisionDraft(
            decision=self._decision,
            note=self.extension.draft().note if extension else self.note.text().strip(),
            until_on=self.until_on.date() if self._decision is Decision.WAIT else None,
        )

    def ready(self) -> bool:
        """Whether it can be decided; says beside the fields what is missing."""
        problems = self._words.problems(self.draft().problems(self._desk.context.today()))
        blocks = self.form.show_problems(problems)
        if self._decision is Decision.HAND_OVER and self.who.value() is None:
            blocks = self.form.show_problems({"who": (self.tr("Choose to whom it goes."), True)})
        return not (blocks or (self._decision is Decision.EXTENSION and self.extension.check()))

    def decide(self, facts: ReviewFacts) -> Reviewed:
        """Write it down and do it, both or neither; raises `UserError`."""
        line, extension = facts.reviewed, self.extension.draft()
        try:
            return self._desk.reviews.decide(
                line.id, self.draft(), line.version, extension=extension, to=self.who.value() or None
            )
        except DraftRejected as error:
            if self._decision is Decision.EXTENSION:
                self.extension.reject(error)
            raise

    def typed(self) -> dict[str, str]:
        """What a draft keeps."""
        return {
            **self.form.typed(),
            "decision": self._decision or "",
            **{f"{_EVENT}{name}": text for name, text in self.extension.typed().items()},
        }

    def set_typed(self, fields: Mapping[str, str]) -> None:
        """Bring back what was typed and not decided."""
        self.form.set_typed(fields)
        self.extension.set_typed(
            {name.removeprefix(_EVENT): text for name, text in fields.items() if name.startswith(_EVENT)}
        )
        self._choose(next((one for one in Decision if one == fields.get("decision")), None))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        words = {
            Decision.COMPLAINT: self.tr("Complaint"),
            Decision.CHASER: self.tr("Reminder to the body"),
            Decision.EXTENSION: self.tr("Note an extension"),
            Decision.WAIT: self.tr("Wait until…"),
            Decision.HAND_OVER: self.tr("Hand over"),
            Decision.CLOSE: self.tr("Close the case"),
        }
        for decision, button in self.buttons.items():
            button.setText(f"{KEYS[decision]}   {words[decision]}")
            button.setAccessibleName(words[decision])
        self.form.label("who", self.tr("To whom"))
        self.form.label("until_on", self.tr("Wait until"), self.tr("On that day it is in front again."))
        self.form.label("note", self.tr("Note"), self.tr("Stands in the protocol and with the case."))
        self.deciding.setText(self.tr("Decide and go on"))
        self.deciding.setToolTip(self.tr("Enter in the note, or Ctrl+Enter"))
        self.preparing.setText(self.tr("Decide and prepare the paper"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _choose(self, decision: Decision | None) -> None:
        self._decision = decision
        for one, button in self.buttons.items():
            button.setChecked(one is decision)
        self.form.clear_problems()
        self.form.show_row("who", visible=decision is Decision.HAND_OVER)
        self.form.show_row("until_on", visible=decision is Decision.WAIT)
        self.form.show_row("note", visible=decision not in {None, Decision.EXTENSION})
        self.extension.setVisible(decision is Decision.EXTENSION)
        self.deciding.setEnabled(decision is not None)
        self.preparing.setVisible(decision in PREPARED)

    def _press(self, decision: Decision) -> None:
        self.choose(decision)
        self.touched.emit()

    def _build(self) -> None:
        theme.set_state(self.standing, "part", "help")
        theme.set_state(self.deciding, "look", "primary")
        changes(self.deciding, self.preparing)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(20, 16, 20, 8)
        lines.setSpacing(8)
        for decision, button in self.buttons.items():
            button.setCheckable(True)
            theme.set_state(button, "look", "choice")
            button.clicked.connect(partial(self._press, decision))
            lines.addWidget(button)
        self.form.add_row("who", self.who)
        self.form.add_row("until_on", self.until_on)
        self.form.add_row("note", self.note)
        lines.addSpacing(8)
        for part in (self.standing, self.form, self.extension):
            lines.addWidget(part)
        lines.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(20, 8, 20, 16)
        deeds.setSpacing(8)
        deeds.addWidget(self.deciding)
        deeds.addWidget(self.preparing)
        deeds.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(inner), 1)
        box.addLayout(deeds)
        self.note.returnPressed.connect(self.wanted)
        self.deciding.clicked.connect(self.wanted)
        self.preparing.clicked.connect(self.paper_wanted)
        self.form.changed.connect(self.touched)
        self.extension.changed.connect(self.touched)
