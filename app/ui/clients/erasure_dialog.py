"""The proposal to erase a person: a ground of the law, a reason in words, and what will happen said before."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.drafts import DraftPlace
from app.domain.erasures import ErasureDraft, ErasureGround
from app.ui import theme
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560
_LINES = 3


class ProposalDialog(SavingDialog):
    """Proposes; another person carries it out in the list of erasures."""

    def __init__(
        self, desk: "Desk", words: Words, client_id: int, parent: QWidget, ground: ErasureGround | None = None
    ) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._client_id = desk, client_id
        self._alone = not desk.erasures.can_anybody_else()
        self.two, self.explained = WrappedLabel(), WrappedLabel()
        theme.set_state(self.two, "part", "label")
        self.ground = MaybeChoice(tuple(ErasureGround), lambda code: words.code("erasure_ground", code), lambda: "–")
        self.reason = TextField(_LINES)
        self.form.add_row("ground", self.ground)
        self.form.add_row("reason", self.reason)
        self.lines.insertWidget(1, self.two)
        self.lines.insertWidget(2, self.explained)
        self.ground.set_code(ground)
        self.keep_typed(desk, DraftPlace.PROPOSAL, client_id, self._name)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def draft(self) -> ErasureDraft:
        """What stands in the fields."""
        return ErasureDraft(ground=self.ground.code(), reason=self.reason.toPlainText().strip())

    def ready(self) -> bool:
        """Not without a ground and a reason."""
        return not self.form.show_problems(self._words.problems(self.draft().problems()))

    def deed(self) -> None:
        """Propose."""
        self._desk.erasures.propose(self._client_id, self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Propose to erase: {name}").format(name=self._name()))
        self.saving.setText(self.tr("Propose"))
        self.two.setText(
            self.tr("You propose; another coordinator or administrator must carry it out: “File – Erasure…”.")
            if not self._alone
            else self.tr("Nobody else here may carry it out now: add a second coordinator or administrator first.")
        )
        self.explained.setText(
            self.tr(
                "Nothing is erased yet. When it is carried out, the card, talks, papers, letters and files go for "
                "good; dates, kinds and topics stay for the statistics."
            )
        )
        self.form.label("ground", self.tr("Ground"), self.tr("It stays in the log."))
        self.form.label("reason", self.tr("Why"), self.tr("In your words; it is erased together with the data."))
        self.ground.retranslate()

    def _name(self) -> str:
        return self._desk.clients.get(self._client_id).full_name
