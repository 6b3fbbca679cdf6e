"""How it stands with a person's consent: what there is, what that means for the work, and what can be done."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.consents import Consent, ConsentPaper, ConsentState, Standing
from app.domain.expiring import AHEAD
from app.ui import theme
from app.ui.clients.consent_dialog import ConsentDialog, WithdrawalDialog, show_consent
from app.ui.only_looking import changes
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIGNS = {
    ConsentState.NONE: ("triangle-alert", "due_soon"),
    ConsentState.GIVEN: ("circle-check", "on_time"),
    ConsentState.EXPIRED: ("triangle-alert", "due_soon"),
    ConsentState.WITHDRAWN: ("circle-alert", "overdue"),
}


class ConsentPanel(QWidget):
    """Shows the latest consent of the client given to `show_client`."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._client_id = 0
        self._standing = Standing(state=ConsentState.NONE)
        self.title, self.state, self.means = QLabel(), SignLine(), WrappedLabel()
        self.giving, self.printing, self.withdrawing = QPushButton(), QPushButton(), QPushButton()
        self._build()

    def show_client(self, client_id: int) -> None:
        """Read how it stands today; raises `NotFound`."""
        self._client_id = client_id
        self._standing = self._desk.consents.standing(client_id)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        standing, words = self._standing, self._words
        self.title.setText(self.tr("Consent to the processing of personal data"))
        icon, tone = _SIGNS[ConsentState.EXPIRED if self._ends_soon(standing) else standing.state]
        self.state.say(self._state_words(standing), icon, tone)
        self.means.setText(words.say(f"consent_means.{standing.state}", on=standing.stop_by or ""))
        self.giving.setText(self.tr("Write down a consent…"))
        self.printing.setText(self.tr("Print…"))
        self.withdrawing.setText(self.tr("Withdraw…"))
        self.giving.setAccessibleName(self.tr("Write down a consent"))
        self.printing.setAccessibleName(self.tr("Print the consent"))
        self.withdrawing.setAccessibleName(self.tr("Withdraw the consent"))
        self.printing.setEnabled(standing.consent is not None)
        stands = standing.consent is not None and standing.consent.withdrawn_on is None
        self.withdrawing.setEnabled(stands)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange and self._client_id:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def give(self) -> None:
        """Begin a new consent."""
        dialog = ConsentDialog(self._desk, self._words, self._client_id, self)
        dialog.saved.connect(self._read_anew)
        dialog.open()

    @Slot()
    def print_consent(self) -> None:
        """Show the consent of now on paper."""
        consent = self._standing.consent
        if consent is not None:
            paper = ConsentPaper(consent=consent.draft(), subject=consent.full_name, written_on=consent.given_on)
            show_consent(self._desk, self._words, paper, self)

    @Slot()
    def withdraw(self) -> None:
        """Write down that it was taken back."""
        consent = self._standing.consent
        if consent is not None:
            dialog = WithdrawalDialog(self._desk, self._words, consent, self)
            dialog.saved.connect(self._read_anew)
            dialog.open()

    @Slot()
    def _read_anew(self) -> None:
        self.show_client(self._client_id)

    def _state_words(self, standing: Standing) -> str:
        state = self._words.code("consent_state", standing.state)
        consent = standing.consent
        if consent is None:
            return state
        if consent.withdrawn_on is not None:
            return f"{state}: {self._words.date(consent.withdrawn_on)}"
        return f"{state}: {self._words.date(consent.given_on)} – {self._until(consent)}"

    def _ends_soon(self, standing: Standing) -> bool:
        """Given, and its last day is near."""
        last = standing.consent.until_on if standing.consent is not None else None
        if last is None or standing.state is not ConsentState.GIVEN:
            return False
        return last - self._desk.context.today() <= AHEAD

    def _until(self, consent: Consent) -> str:
        return " / ".join(part for part in (self._words.date(consent.until_on), consent.until_event) if part)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "heading")
        theme.set_state(self.means, "part", "help")
        theme.set_icon(self.printing, "printer")
        changes(self.giving, self.withdrawing)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button, deed in (
            (self.giving, self.give),
            (self.printing, self.print_consent),
            (self.withdrawing, self.withdraw),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(partial(deed))
            line.addWidget(button)
        line.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for widget in (self.title, self.state, self.means):
            lines.addWidget(widget)
        lines.addLayout(line)
