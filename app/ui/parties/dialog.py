"""Somebody in a case besides its client: who, in which role, and where they stand elsewhere, said before saving."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.drafts import DraftPlace
from app.domain.likeness import Marks
from app.domain.parties import ROLES, ClearanceDraft, Match, Party, PartyDraft, PartyKind, PartyRole, Verdict
from app.ui.clients.dialog import ClientDialog
from app.ui.clients.similar import SimilarClients
from app.ui.mishaps import told
from app.ui.parties.card_field import CardField
from app.ui.parties.lines import match_lines
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (620, 720)
_PAUSE = 250
"""Milliseconds without a key before the check is made."""
_FOUND_HEIGHT = 132
_OWN = ("name", "iin_bin", "phone")
"""What is written here only of somebody without a card."""


class PartyDialog(SavingDialog):
    """A new party of the case, or `party`; a decision may be made at once, or later in the case."""

    def __init__(self, desk: "Desk", words: Words, case_id: int, party: Party | None, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._case_id, self._party = desk, case_id, party
        self._matches: tuple[Match, ...] = ()
        self.role = MaybeChoice(ROLES, lambda code: words.code("party_role", code), lambda: "–")
        self.kind = CodeChoice(tuple(PartyKind), lambda code: words.code("party_kind", code))
        self.card = CardField(desk)
        self.lines_of = {name: QLineEdit() for name in _OWN}
        self.address, self.warrant_number = QLineEdit(), QLineEdit()
        self.warrant_on, self.warrant_until = DateField(), DateField(ahead=True)
        self.note = TextField(1)
        self.similar = SimilarClients(desk.clients.similar)
        self.found = ExplainPanel()
        self.verdict = MaybeChoice(tuple(Verdict), lambda code: words.code("verdict", code), lambda: "–")
        self.reason = QLineEdit()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._build()
        if party is not None:
            self._show(party)
        place, about = (DraftPlace.PARTY, party.id) if party else (DraftPlace.NEW_PARTY, case_id)
        self.keep_typed(desk, place, about, self._name)
        self._arrange()
        self.check()
        self.retranslate()
        self.resize(*_SIZE)

    def draft(self) -> PartyDraft:
        """What stands in the fields; address and power of attorney of a representative alone."""
        acts = self.role.code() is PartyRole.REPRESENTATIVE
        own = {name: line.text().strip() for name, line in self.lines_of.items()}
        return PartyDraft(
            role=self.role.code(),
            kind=self.kind.code(),
            client_id=self.card.value(),
            note=self.note.toPlainText().strip(),
            address=self.address.text().strip() if acts else "",
            warrant_number=self.warrant_number.text().strip() if acts else "",
            warrant_on=self.warrant_on.date() if acts else None,
            warrant_until=self.warrant_until.date() if acts else None,
            **own,
        )

    def decision(self) -> ClearanceDraft | None:
        """What was decided about the matches shown; None where that is left for later."""
        draft = ClearanceDraft(verdict=self.verdict.code(), reason=self.reason.text().strip())
        return draft if self._asks() and (draft.verdict or draft.reason) else None

    def ready(self) -> bool:
        """A role and a name; a decision that was begun must be whole, and about what was shown."""
        if self._pause.isActive() and self._is_news():
            return False
        decision = self.decision()
        problems = (*self._desk.parties.problems(self.draft()), *(decision.problems() if decision else ()))
        return not self.form.show_problems(self._words.problems(problems))

    def deed(self) -> None:
        """Keep the party, with the decision."""
        if self._party is None:
            self._desk.parties.add(self._case_id, self.draft(), self.decision())
        else:
            self._desk.parties.change(self._party.id, self.draft(), self._party.version, self.decision())

    @Slot()
    def check(self) -> None:
        """Say where somebody like this stands in other matters."""
        with told(self.notice, self._words):
            own = self._party.id if self._party else None
            draft = self.draft()
            known = draft.client_id is not None or draft.name or draft.iin_bin or draft.phone
            self._matches = self._desk.parties.preview(self._case_id, draft, own) if known else ()
        self._say_found()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        form = self.form
        new = self._party is None
        self.setWindowTitle(self.tr("New party") if new else self.tr("Party of the case"))
        form.label("role", self.tr("Role in the case"))
        form.label("kind", self.tr("Person or organisation"))
        form.label("client_id", self.tr("Client card"))
        form.label("name", self.tr("Full name or name of the organisation"))
        organisation = self.kind.code() is PartyKind.ORGANISATION
        form.label("iin_bin", self.tr("BIN") if organisation else self.tr("IIN"))
        form.label("phone", self.tr("Phone"))
        form.label("address", self.tr("Address"))
        form.label("warrant_number", self.tr("Power of attorney, number"))
        form.label("warrant_on", self.tr("Issued on"))
        form.label("warrant_until", self.tr("Valid until"))
        form.label("note", self.tr("Note"))
        form.label("verdict", self.tr("Decision"), self.tr("May also be made later, in the case."))
        form.label("reason", self.tr("Why"))
        self.found.setAccessibleName(self.tr("Where else they stand"))
        self.similar.retranslate()
        for choice in (self.role, self.kind, self.verdict):
            choice.retranslate()
        self._say_found()

    def _build(self) -> None:
        form = self.form
        form.add_row("role", self.role)
        form.add_row("kind", self.kind, beside=True)
        form.add_row("client_id", self.card)
        form.add_row("name", self.lines_of["name"])
        form.add_row("iin_bin", self.lines_of["iin_bin"])
        form.add_row("phone", self.lines_of["phone"], beside=True)
        form.add_widget(self.similar)
        form.add_row("address", self.address)
        form.add_row("warrant_number", self.warrant_number)
        form.add_row("warrant_on", self.warrant_on, beside=True)
        form.add_row("warrant_until", self.warrant_until, beside=True)
        form.add_row("note", self.note)
        form.add_widget(self.found)
        form.add_row("verdict", self.verdict)
        form.add_row("reason", self.reason, beside=True, stretch=2)
        self.found.setFixedHeight(_FOUND_HEIGHT)
        self.lines.insertWidget(self.lines.indexOf(form), scrolled(form), 1)
        self.similar.chosen.connect(self.card.take)
        self.similar.opened.connect(self._look_at)
        self.card.changed.connect(self._arrange)
        self.kind.currentIndexChanged.connect(self.retranslate)
        self.role.currentIndexChanged.connect(self._arrange)
        for line in self.lines_of.values():
            line.textEdited.connect(self._look_up)
        for changed in (*(line.textChanged for line in self.lines_of.values()), self.role.currentIndexChanged):
            changed.connect(self._pause.start)
        self.card.changed.connect(self.check)
        self._pause.timeout.connect(self.check)

    def _show(self, party: Party) -> None:
        self.role.set_code(party.role)
        self.kind.set_code(party.kind)
        for name, line in self.lines_of.items():
            line.setText(getattr(party, name))
        self.note.setPlainText(party.note)
        self.address.setText(party.address)
        self.warrant_number.setText(party.warrant_number)
        self.warrant_on.set_date(party.warrant_on)
        self.warrant_until.set_date(party.warrant_until)
        if party.client_id is not None:
            self.card.keep(party.client_id, self._desk.parties.marks(party.id).name)

    @Slot()
    def _arrange(self) -> None:
        """Of somebody with a card only the card is shown; the power of attorney of a representative alone."""
        linked = self.card.value() is not None
        self.form.show_row("client_id", visible=linked)
        for name in _OWN:
            self.form.show_row(name, visible=not linked)
        acts = self.role.code() is PartyRole.REPRESENTATIVE
        self.form.show_row("address", visible=acts and not linked)
        for name in ("warrant_number", "warrant_on", "warrant_until"):
            self.form.show_row(name, visible=acts)
        if linked:
            self.similar.forget()

    @Slot()
    def _look_up(self) -> None:
        draft = self.draft()
        self.similar.typed(Marks(name=draft.name, number=draft.iin_bin, phone=draft.phone, unfinished=True))

    @Slot(int)
    def _look_at(self, client_id: int) -> None:
        ClientDialog(self._desk, self._words, client_id, self).open()

    def _is_news(self) -> bool:
        """Check what was typed last; whether a decision that was begun has not seen what is found now."""
        shown = self._matches
        self._pause.stop()
        self.check()
        news = self.decision() is not None and self._matches != shown
        if news:
            self.notice.say(self.tr("What is found has changed: read it, then save again."), "warning")
        return news

    def _asks(self) -> bool:
        role = self.role.code()
        return role is not None and any(one.asks(role) for one in self._matches)

    def _say_found(self) -> None:
        lines = list(match_lines(self._matches, self._words, self._case_id))
        heading = Line(text=self.tr("Stands in other cases too, or twice in this one:"), tone="heading")
        self.found.show_lines([heading, *lines] if lines else [])
        self.found.setVisible(bool(lines))
        for name in ("verdict", "reason"):
            self.form.show_row(name, visible=self._asks())

    def _name(self) -> str:
        return self.card.name.text() or self.lines_of["name"].text()


class RemovePartyDialog(SavingDialog):
    """Takes a party out that does not belong there, with a reason that stays in the log."""

    def __init__(self, desk: "Desk", words: Words, party: Party, name: str, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._party, self._name = desk, party, name
        self.reason = QLineEdit()
        self.form.add_row("reason", self.reason)
        self.keep_typed(desk, DraftPlace.PARTY_REMOVAL, party.id, lambda: name)
        self.retranslate()
        self.resize(_SIZE[0], self.sizeHint().height())

    def ready(self) -> bool:
        """Not without a reason."""
        sentence = self._words.say("problem.reason_empty")
        return not self.form.show_problems({} if self.reason.text().strip() else {"reason": (sentence, True)})

    def deed(self) -> None:
        """Take them out."""
        self._desk.parties.remove(self._party.id, self.reason.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Take out of the case: {name}").format(name=self._name))
        self.saving.setText(self.tr("Take out"))
        self.form.label("reason", self.tr("Why"), self.tr("The decisions about them go too; the log keeps them."))
