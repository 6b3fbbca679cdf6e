"""The people and organisations of a case with their roles, and how it stands with the conflict check of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.cases import Case
from app.domain.parties import PartyRole, Standing
from app.ui import theme
from app.ui.clients.dialog import ClientDialog
from app.ui.only_looking import changes
from app.ui.parties.conflict import ConflictDialog
from app.ui.parties.dialog import PartyDialog, RemovePartyDialog
from app.ui.parties.lines import state_words
from app.ui.parties.signatories import SignatoriesDialog
from app.ui.saving import SavingDialog
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class PartiesPanel(QWidget):
    """Shows the parties of the case given to `show_case`, its client first.

    `changed`: one was added, changed, taken out, or decided about; `case_chosen(id)`: to another matter one of them
    stands in. `dialog` is the window that was opened last.
    """

    changed = Signal()
    case_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._case: Case | None = None
        self._standings: tuple[Standing, ...] = ()
        self.dialog: ClientDialog | SavingDialog | None = None
        self.hint = WrappedLabel()
        self.list = ListView(self._columns(), icon="users")
        self.adding, self.mending, self.removing, self.checking, self.listing = (QPushButton() for _ in range(5))
        self._build()
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show the parties of this case, each checked anew."""
        self._case = case
        self._standings = self._desk.parties.standings(case.id)
        self.list.reload()
        if self.list.current_row() is None and self._standings:
            self.list.table.selectRow(0)
        self._arrange()

    def count(self) -> int:
        """How many there are besides the client."""
        return max(0, len(self._standings) - 1)

    def waiting(self) -> tuple[Standing, ...]:
        """Those for whom a decision is due."""
        return tuple(one for one in self._standings if one.waits)

    @Slot()
    def add(self) -> None:
        """Begin a new party."""
        if self._case is not None:
            self._open(PartyDialog(self._desk, self._words, self._case.id, None, self))

    @Slot()
    def add_list(self) -> None:
        """Add those who sign with the client from a list."""
        if self._case is not None:
            self._open(SignatoriesDialog(self._desk, self._words, self._case.id, self))

    @Slot()
    def mend(self) -> None:
        """Change the chosen party; the client is changed on the card."""
        chosen = self.current()
        if chosen is not None and self._case is not None:
            if chosen.party is not None:
                self._open(PartyDialog(self._desk, self._words, self._case.id, chosen.party, self))
            elif chosen.client_id is not None:
                self._open(ClientDialog(self._desk, self._words, chosen.client_id, self))

    @Slot()
    def remove(self) -> None:
        """Take the chosen party out."""
        chosen = self.current()
        if chosen is not None and chosen.party is not None:
            self._open(RemovePartyDialog(self._desk, self._words, chosen.party, chosen.marks.name, self))

    @Slot()
    def look(self) -> None:
        """Say what the check found for the chosen one, and decide."""
        chosen = self.current()
        if chosen is not None and self._case is not None:
            dialog = ConflictDialog(self._desk, self._words, self._case.id, chosen, self)
            dialog.case_chosen.connect(self.case_chosen)
            self._open(dialog)

    @Slot()
    def look_at_waiting(self) -> None:
        """Go to the first for whom a decision is due."""
        for first in self.waiting()[:1]:
            self.list.select_id(first.id)
            self.look()

    def current(self) -> Standing | None:
        """The line chosen."""
        found = self.list.current_row()
        return found if isinstance(found, Standing) else None

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self._say_hint()
        self.adding.setText(self.tr("Add a party…"))
        self.listing.setText(self.tr("From a list…"))
        self.mending.setText(self.tr("Change…"))
        self.removing.setText(self.tr("Take out…"))
        self.checking.setText(self.tr("Conflict check…"))
        self.list.table.setAccessibleName(self.tr("Parties of the case"))
        self.list.retranslate()

    @Slot()
    def _arrange(self) -> None:
        chosen, case = self.current(), self._case
        own = case is not None and self._desk.people.is_own(case.user_id)
        may = self._desk.people.may
        for button in (self.adding, self.listing):
            button.setVisible(may("parties.add", own=own))
        for button, deed in ((self.mending, "parties.change"), (self.removing, "parties.remove")):
            button.setVisible(may(deed, own=own))
            button.setEnabled(chosen is not None and chosen.party is not None)
        self.checking.setEnabled(chosen is not None)
        self._say_hint()

    def _say_hint(self) -> None:
        """How many sign where the appeal is of several, else that everybody is checked."""
        applicants = sum(one.role is PartyRole.APPLICANT for one in self._standings)
        if applicants:
            self.hint.setText(self.tr("A collective appeal: {count} sign it.").format(count=applicants + 1))
        else:
            self.hint.setText(self.tr("Everybody is looked for in all other cases, whatever the role."))

    def _open(self, dialog: ClientDialog | SavingDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self.changed)
        dialog.open()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="role",
                title=lambda: self.tr("Role"),
                text=lambda row: words.code("party_role", row.role),
                width=200,
            ),
            Column(key="name", title=lambda: self.tr("Name"), text=lambda row: row.marks.name, stretch=True),
            Column(
                key="reach",
                title=lambda: self.tr("IIN or BIN, phone"),
                text=lambda row: " · ".join(part for part in (row.marks.number, row.marks.phone) if part),
                width=240,
            ),
            Column(
                key="check",
                title=lambda: self.tr("Conflict check"),
                text=lambda row: state_words(row, words)[0],
                status=lambda row: state_words(row, words)[1],
                width=250,
            ),
        ]

    def _build(self) -> None:
        theme.set_state(self.hint, "part", "help")
        theme.set_icon(self.adding, "plus")
        changes(self.adding, self.mending, self.removing, self.listing)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.hint, 1)
        for button, deed in (
            (self.checking, self.look),
            (self.mending, self.mend),
            (self.removing, self.remove),
            (self.listing, self.add_list),
            (self.adding, self.add),
        ):
            if button is not self.adding:
                theme.set_state(button, "look", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        self.list.set_source(
            lambda: len(self._standings), lambda offset, limit: self._standings[offset : offset + limit]
        )
        self.list.opened.connect(self.mend)
        self.list.current_changed.connect(self._arrange)
