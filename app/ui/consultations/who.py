"""Who came: somebody in the file, somebody new whose card begins here, or nobody named."""

import json
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.clients import Client, ClientDraft, ClientRow
from app.domain.consents import ConsentState
from app.domain.errors import NotFound
from app.services.desk import Desk
from app.ui import theme
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.new_client import NewClientFields, with_typed
from app.ui.only_looking import changes
from app.ui.widgets.chooser import Choice, ChooserField
from app.ui.words import Words


class WhoField(ChooserField):
    """A search line with the file behind it, a few fields for a new person, and a tick for an anonymous talk.

    `changed`: the person did something here; `client_chosen(client)`: an existing card was taken.
    `known(draft)` adds to a new card what the talk already says of the person.
    """

    changed = Signal()
    client_chosen = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._client: Client | None = None
        self._begun: int | None = None
        self.known: Callable[[ClientDraft], ClientDraft] = lambda draft: draft
        self.chooser.set_source(desk.clients.count, self._choices)
        self.new_button = QPushButton()
        self.new_button.setCheckable(True)
        self.anonymous = QCheckBox()
        self.fields = NewClientFields(desk, words)
        self.card_line = QLabel()
        self.card_line.setWordWrap(True)
        self.card_button, self.consent_button = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()
        self._arrange()

    def client_id(self) -> int | None:
        """The card chosen, None for a new person or an anonymous talk."""
        return None if self.is_anonymous() or self.is_new() else self.chooser.value()

    def has_begun_card(self) -> bool:
        """Whether the card chosen was begun in this very talk."""
        return self._begun is not None and self._begun == self.client_id()

    def is_anonymous(self) -> bool:
        """Whether the talk is anonymous."""
        return self.anonymous.isChecked()

    def is_new(self) -> bool:
        """Whether a new person is being typed."""
        return self.new_button.isChecked() and not self.is_anonymous()

    def problem(self) -> str:
        """The sentence when nobody is chosen, or empty."""
        if self.is_anonymous() or self.is_new() or self.chooser.value() is not None:
            return ""
        return self.tr("Say who came: choose a person, begin a new card, or tick «anonymous».")

    def show_client(self, client: Client) -> None:
        """Show a card already known."""
        self._client = client
        self.new_button.setChecked(False)
        self.anonymous.setChecked(False)
        self.chooser.set_value(client.id, client.full_name)
        self._arrange()

    def show_nobody(self, *, anonymous: bool = False) -> None:
        """Choose nobody: not yet, or because the talk is anonymous."""
        self._client = None
        self.chooser.set_value(None)
        self.fields.show_draft(ClientDraft())
        self.new_button.setChecked(False)
        self.anonymous.setChecked(anonymous)
        self._arrange()

    def typed(self) -> str:
        """Who is chosen, searched for or being written down; empty where nobody is."""
        if self.client_id() is not None:
            return json.dumps({"client": self.client_id()})
        new = self.fields.form.typed() if self.is_new() else {}
        found = {"searched": self.chooser.text(), "anonymous": self.is_anonymous(), "new": new}
        return json.dumps(found, ensure_ascii=False) if any(found.values()) else ""

    def set_typed(self, text: str) -> None:
        """Bring back who was chosen, searched for or being written down; a card that is gone chooses nobody."""
        found = json.loads(text) if text else {}
        self.show_nobody(anonymous=bool(found.get("anonymous")))
        if "client" in found:
            with suppress(NotFound):
                self.show_client(self._desk.clients.get(found["client"]))
            return
        self.chooser.setText(found.get("searched", ""))
        if found.get("new"):
            self.fields.form.set_typed(found["new"])
            self.new_button.setChecked(True)
        self._arrange()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.chooser.setPlaceholderText(self.tr("Name, IIN or phone"))
        self.new_button.setText(self.tr("&New client"))
        self.new_button.setToolTip(self.tr("Begin a card here; the name typed is taken over"))
        self.anonymous.setText(self.tr("Anon&ymous"))
        self.card_button.setText(self.tr("O&pen card"))
        self.card_button.setToolTip(self.tr("All fields of the client card"))
        self.consent_button.setText(self.tr("Ask for consent…"))
        self.consent_button.setToolTip(self.tr("No consent to keep this person's data stands today"))
        self._say_card()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def open_card(self) -> None:
        """Open the whole card: the one chosen, or a new one with what is typed here."""
        dialog = ClientDialog(self._desk, self._words, self.client_id(), self)
        if self.is_new():
            dialog.fill(self.known(self.fields.draft()))
            dialog.saved.connect(self._begin_here)
        dialog.saved.connect(self.take)
        dialog.open()

    @Slot()
    def ask_for_consent(self) -> None:
        """Write down the consent of the person chosen, without leaving the talk."""
        from app.ui.clients.consent_dialog import ConsentDialog  # noqa: PLC0415 - drawn when wanted

        if self._client is not None:
            dialog = ConsentDialog(self._desk, self._words, self._client.id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.saved.connect(self._arrange)
            dialog.open()

    @Slot(int)
    def _look_at(self, client_id: int) -> None:
        """Look at the card of somebody who may be the same, before saying so."""
        ClientDialog(self._desk, self._words, client_id, self).open()

    @Slot(int)
    def _begin_here(self, client_id: int) -> None:
        self._begun = client_id

    @Slot(int)
    def take(self, client_id: int) -> None:
        """Choose this card."""
        client = self._desk.clients.get(client_id)
        self.show_client(client)
        self.client_chosen.emit(client)
        self.changed.emit()

    def _build(self) -> None:
        theme.set_icon(self.new_button, "plus")
        theme.set_state(self.card_button, "look", "quiet")
        theme.set_state(self.consent_button, "look", "quiet")
        theme.set_icon(self.consent_button, "shield-alert")
        changes(self.consent_button)
        theme.set_state(self.card_line, "part", "help")
        for button in (self.new_button, self.card_button, self.consent_button):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.new_button)
        top.addWidget(self.anonymous)
        card = QHBoxLayout()
        card.setSpacing(8)
        card.addWidget(self.card_line, 1)
        card.addWidget(self.consent_button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        card.addWidget(self.card_button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self.fields)
        lines.addLayout(card)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.take)
        self.chooser.textEdited.connect(self._typed)
        self.chooser.cleared.connect(self._typed)
        self.chooser.returnPressed.connect(self._take_typed)
        self.new_button.clicked.connect(self._begin_new)
        self.anonymous.clicked.connect(self._arrange)
        self.anonymous.clicked.connect(self.changed)
        self.fields.changed.connect(self.changed)
        self.fields.similar.chosen.connect(self.take)
        self.fields.similar.opened.connect(self._look_at)
        self.card_button.clicked.connect(self.open_card)
        self.consent_button.clicked.connect(self.ask_for_consent)

    def _choices(self, text: str, offset: int, limit: int) -> tuple[Choice, ...]:
        rows = self._desk.clients.rows(text, offset=offset, limit=limit)
        return tuple(Choice(id=row.id, text=row.full_name, detail=_detail(row)) for row in rows)

    @Slot()
    def _typed(self) -> None:
        self._client = None
        self.new_button.setChecked(False)
        self._arrange()
        self.changed.emit()

    @Slot()
    def _take_typed(self) -> None:
        """Enter takes the only person found, and begins a card where nobody is."""
        text = self.chooser.text().strip()
        offered = self.chooser.list
        if self.chooser.value() is not None or not text or (offered.isVisible() and offered.currentIndex().isValid()):
            return
        offered.hide()
        found = self._desk.clients.rows(text, offset=0, limit=2)
        if len(found) == 1:
            self.take(found[0].id)
        elif not found:
            self.new_button.setChecked(True)
            self._begin_new()

    @Slot()
    def _begin_new(self) -> None:
        """Show the few fields with the name typed, or hide them again."""
        if self.new_button.isChecked():
            typed = "" if self.chooser.value() is not None else self.chooser.text()
            self._client = None
            self.anonymous.setChecked(False)
            if typed.strip():
                self.fields.show_draft(with_typed(self.fields.draft(), typed))
            self.chooser.set_value(None)
        self._arrange()
        if self.is_new():
            self.fields.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _arrange(self) -> None:
        """Show what belongs to the choice and nothing else."""
        nameless = self.is_anonymous()
        self.chooser.setEnabled(not nameless)
        self.new_button.setEnabled(not nameless)
        self.fields.setVisible(self.is_new())
        theme.set_icon(self.new_button, "check" if self.is_new() else "plus")
        known = self._client is not None and not nameless and not self.is_new()
        self.card_line.setVisible(known)
        self.card_button.setVisible(known or self.is_new())
        self.consent_button.setVisible(known and self._lacks_consent())
        self._say_card()

    def _lacks_consent(self) -> bool:
        if self._client is None:
            return False
        return self._desk.consents.standing(self._client.id).state is not ConsentState.GIVEN

    def _say_card(self) -> None:
        """What to know before calling: number, phone, the note on safe contact."""
        if self._client is None:
            return
        client = self._client
        parts = [client.phone, self.tr("IIN {iin}").format(iin=client.iin) if client.iin else ""]
        if client.contact_note:
            parts.append(self.tr("Safe contact: {note}").format(note=client.contact_note))
        self.card_line.setText(" · ".join(part for part in parts if part))


def _detail(row: ClientRow) -> str:
    return " · ".join(part for part in (row.iin, row.phone) if part)
