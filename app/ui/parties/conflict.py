"""What the conflict check says of one person in a case, what was decided before, and the decision of now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.drafts import DraftPlace
from app.domain.parties import ClearanceDraft, Standing, Verdict
from app.ui.parties.lines import decision_lines, hidden_words, match_lines
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (620, 560)


class ConflictDialog(SavingDialog):
    """Shows one standing; who sees every match may decide."""

    def __init__(self, desk: "Desk", words: Words, case_id: int, standing: Standing, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._case_id, self._standing = desk, case_id, standing
        self.found = ExplainPanel()
        self.verdict = MaybeChoice(tuple(Verdict), lambda code: words.code("verdict", code), lambda: "–")
        self.reason = TextField(2)
        self.form.add_row("verdict", self.verdict)
        self.form.add_row("reason", self.reason)
        self.lines.insertWidget(1, self.found, 1)
        self.lines.setStretchFactor(self.form, 0)
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
        self.form.label("verdict", self.tr("Decision"))
        self.form.label("reason", self.tr("Why"), self.tr("It is recorded with your name and the day."))
        self.verdict.retranslate()
        self.found.setAccessibleName(self.tr("What the check found"))
        self.found.show_lines(list(self._lines()))

    def _lines(self) -> Iterator[Line]:
        standing, words = self._standing, self._words
        role = words.code("party_role", standing.role)
        yield Line(text=self.tr("{name}, here: {role}").format(name=standing.marks.name, role=role), tone="heading")
        if not standing.matches and not standing.hidden:
            yield Line(text=self.tr("Nobody like this stands in another case."), tone="note")
        yield from match_lines(standing.matches, words)
        if standing.hidden:
            yield Line(text=hidden_words(), tone="due")
        yield from decision_lines(standing.decisions, words)
