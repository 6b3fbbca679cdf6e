"""What belongs to a card beside its fields: the consent, the extract of all data, the proposal to erase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.erasures import Erasure, ErasureState
from app.domain.errors import UserError
from app.domain.merges import Merge
from app.ui import theme
from app.ui.clients.consent_panel import ConsentPanel
from app.ui.clients.erasure_dialog import ProposalDialog
from app.ui.clients.person_dialog import PersonDialog
from app.ui.only_looking import changes
from app.ui.widgets.labels import SignLine
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class ClientDeeds(QWidget):
    """Hidden for a new card. `failed(error)`: a deed was refused, with why; `parted`: a merge was undone."""

    failed = Signal(object)
    parted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._client_id = 0
        self._erasure: Erasure | None = None
        self.consent = ConsentPanel(desk, words)
        self.erasure = SignLine()
        self._merge: Merge | None = None
        self.merge, self.undoing = SignLine(), QPushButton()
        self.extracting, self.proposing = QPushButton(), QPushButton()
        line = QHBoxLayout()
        line.setSpacing(8)
        for button, deed in ((self.extracting, self.extract), (self.proposing, self.propose)):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            line.addWidget(button)
        line.addStretch(1)
        changes(self.proposing, self.undoing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        joined = QHBoxLayout()
        joined.addWidget(self.merge, 1)
        joined.addWidget(self.undoing)
        theme.set_state(self.undoing, "look", "quiet")
        self.undoing.setAutoDefault(False)
        self.undoing.clicked.connect(self.undo_merge)
        lines.addWidget(self.erasure)
        lines.addLayout(joined)
        lines.addWidget(self.consent)
        lines.addLayout(line)
        self.hide()

    def show_client(self, client_id: int) -> bool:
        """Show what there is of this client; answers whether their data was erased. Raises `NotFound`."""
        self._client_id = client_id
        self._erasure = self._desk.erasures.of_client(client_id)
        state = self._erasure.state if self._erasure is not None else None
        gone = state is ErasureState.DONE
        self._merge = next(iter(self._desk.merges.of_client(client_id)), None)
        self.merge.setVisible(self._merge is not None and not gone)
        self.undoing.setVisible(self._merge is not None and not gone and self._desk.people.may("clients.unmerge"))
        self.consent.show_client(client_id)
        self.consent.setVisible(not gone)
        self.extracting.setVisible(not gone)
        self.proposing.setVisible(not gone)
        self.proposing.setEnabled(state is not ErasureState.PROPOSED)
        self.erasure.setVisible(gone or state is ErasureState.PROPOSED)
        self.retranslate()
        self.show()
        return gone

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.extracting.setText(self.tr("All data about them…"))
        self.proposing.setText(self.tr("Propose to erase…"))
        self.undoing.setText(self.tr("Undo the merge"))
        if self._merge is not None:
            said = self.tr("The card {name} was merged into this one on {date} by {who}.")
            day = self._words.date(self._merge.merged_at.astimezone().date())
            told = said.format(name=self._merge.gone_name, date=day, who=self._merge.merged_by)
            code = self._desk.merges.refused(self._merge) if not self.undoing.isHidden() else ""
            why = self._words.say(f"error.{code}") if code else ""
            self.merge.say(f"{told} {why}".strip(), "copy", "muted")
            self.undoing.setEnabled(not code)
            self.undoing.setToolTip(why)
        found = self._erasure
        if found is not None and found.state is not ErasureState.REFUSED:
            self.erasure.say(erasure_words(found, self._words), "triangle-alert", "due_soon")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def extract(self) -> None:
        """Gather everything and show it on paper."""
        try:
            found = self._desk.extracts.gather(self._client_id)
        except UserError as error:
            self.failed.emit(error)
            return
        PersonDialog(self._desk, self._words, found, self).open()

    @Slot()
    def undo_merge(self) -> None:
        """Take the cards apart again; why not is said."""
        if self._merge is None:
            return
        try:
            self._desk.merges.undo(self._merge.id)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.parted.emit()

    @Slot()
    def propose(self) -> None:
        """Begin a proposal."""
        dialog = ProposalDialog(self._desk, self._words, self._client_id, self)
        dialog.saved.connect(self._read_anew)
        dialog.open()

    @Slot()
    def _read_anew(self) -> None:
        self.show_client(self._client_id)


def erasure_words(found: Erasure, words: Words) -> str:
    """What became of a proposal, by whom, when, on which ground."""
    by = {"who": found.proposed_by, "on": words.date(found.proposed_at.astimezone().date())}
    ground = words.code("erasure_ground", found.ground)
    if found.state is ErasureState.PROPOSED or found.decided_at is None:
        return words.say("erasure_told.proposed", ground=ground, **by)
    decided = {"decider": found.decided_by, "decided": words.date(found.decided_at.astimezone().date())}
    return words.say(f"erasure_told.{found.state}", ground=ground, **by, **decided)
