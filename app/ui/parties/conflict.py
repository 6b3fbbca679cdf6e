"""What the conflict check says of one person in a case, what was decided before, and the decision of now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from app.domain.drafts import DraftPlace
from app.domain.parties import ClearanceDraft, Match, Standing, Verdict
from app.ui import theme
from app.ui.clients.similar import why
from app.ui.parties.lines import decision_lines, hidden_words, place_words
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.table import ListView
from app.ui.widgets.text_field import TextField
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (760, 600)


class ConflictDialog(SavingDialog):
    """Shows one standing; who sees every match may decide. `case_chosen(id)`: to another matter it is known from."""

    case_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, case_id: int, standing: Standing, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._case_id, self._standing = desk, case_id, standing
        self.here, self.found = WrappedLabel(), ExplainPanel()
        self.matches = ListView(self._columns(), icon="users")
        self.opening = QPushButton()
        self.verdict = MaybeChoice(tuple(Verdict), lambda code: words.code("verdict", code), lambda: "–")
        self.reason = TextField(2)
        self.form.add_row("verdict", self.verdict)
        self.form.add_row("reason", self.reason)
        self._build()
        party = standing.party
        place, about = (DraftPlace.CLEARANCE, party.id) if party else (DraftPlace.CLIENT_CLEARANCE, case_id)
        self.keep_typed(desk, place, about, lambda: standing.marks.name)
        may = bool(standing.matches) and not standing.hidden
        self.form.setVisible(may)
        self.saving.setVisible(may)
        self.retranslate()
        self.resize(*_SIZE)

    def draft(self) -> ClearanceDraft:
        """What stands in the fields."""
        return ClearanceDraft(verdict=self.verdict.code(), reason=self.reason.toPlainText().strip())

    def ready(self) -> bool:
        """Not without a decision and a reason."""
        return not self.form.show_problems(self._words.problems(self.draft().problems()))

    def deed(self) -> None:
        """Record the decision."""
        self._desk.parties.decide(self._case_id, self._standing.id or None, self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Conflict check: {name}").format(name=self._standing.marks.name))
        self.saving.setText(self.tr("Record the decision"))
        self.closing.setText(self.tr("Close"))
        role = self._words.code("party_role", self._standing.role)
        self.here.setText(self.tr("{name}, here: {role}").format(name=self._standing.marks.name, role=role))
        self.opening.setText(self.tr("Open that case"))
        self.matches.empty.say(self.tr("Nobody like this stands in another case."), "")
        self.matches.table.setAccessibleName(self.tr("Where else they stand"))
        self.matches.retranslate()
        self.form.label("verdict", self.tr("Decision"))
        self.form.label("reason", self.tr("Why"), self.tr("It is recorded with your name and the day."))
        self.verdict.retranslate()
        self.found.setAccessibleName(self.tr("What was decided"))
        told = list(self._lines())
        self.found.show_lines(told)
        self.found.setVisible(bool(told))

    @Slot()
    def open_case(self) -> None:
        """Go to the matter of the chosen line; what is typed here waits for the person to come back."""
        chosen = self.matches.current_row()
        if chosen is not None and chosen.case_id != self._case_id:
            if self.keeper is not None:
                self.keeper.rest()
            QDialog.reject(self)
            self.case_chosen.emit(chosen.case_id)

    @Slot()
    def _arrange(self) -> None:
        chosen = self.matches.current_row()
        self.opening.setEnabled(chosen is not None and chosen.case_id != self._case_id)

    def _build(self) -> None:
        theme.set_state(self.here, "part", "label")
        theme.set_icon(self.opening, "briefcase")
        self.opening.setAutoDefault(False)
        matches = self._standing.matches
        self.matches.set_source(lambda: len(matches), lambda offset, limit: matches[offset : offset + limit])
        self.matches.current_changed.connect(self._arrange)
        self.matches.opened.connect(self.open_case)
        self.opening.clicked.connect(self.open_case)
        deeds = QHBoxLayout()
        deeds.addWidget(self.opening)
        deeds.addStretch(1)
        self.lines.insertWidget(1, self.here)
        self.lines.insertWidget(2, self.matches, 1)
        self.lines.insertLayout(3, deeds)
        self.lines.insertWidget(4, self.found, 1)
        self.lines.setStretchFactor(self.form, 0)
        self.matches.setVisible(bool(matches) or not self._standing.hidden)
        self.opening.setVisible(bool(matches))
        if matches:
            self.matches.table.selectRow(0)
        self._arrange()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="case", title=lambda: self.tr("Case"), text=self._place, stretch=True),
            Column(key="name", title=lambda: self.tr("Name"), text=lambda one: one.name, width=190),
            Column(
                key="role",
                title=lambda: self.tr("Role there"),
                text=lambda one: words.code("party_role", one.role),
                width=150,
            ),
            Column(key="why", title=lambda: self.tr("Alike by"), text=lambda one: why(one.signs), width=150),
        ]

    def _place(self, one: Match) -> str:
        return place_words(one, self._case_id)

    def _lines(self) -> Iterator[Line]:
        if self._standing.hidden:
            yield Line(text=hidden_words(), tone="due")
        yield from decision_lines(self._standing.decisions, self._words)
