"""The card of a party that is in the file: its name, and the way back to a name of their own."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.errors import NotFound
from app.ui import theme

if TYPE_CHECKING:
    from app.services.desk import Desk


class CardField(QWidget):
    """Holds a client's key or none; `changed`: another card, or none any more.

    A card that is kept and hidden from the user stays: who cannot see who it is cannot say it is somebody else.
    """

    changed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client_id: int | None = None
        self._kept: tuple[int, str] | None = None
        self.name, self.leaving = QLabel(), QPushButton()
        theme.set_state(self.leaving, "look", "quiet")
        self.leaving.setAutoDefault(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.leaving)
        self.leaving.clicked.connect(self.leave)
        self.retranslate()

    def value(self) -> int | None:
        """The key of the card, or None."""
        return self._client_id

    def keep(self, client_id: int, name: str) -> None:
        """Show the card of a party that is saved, by its name where the card is hidden."""
        self._kept = client_id, name
        self.set_typed(json.dumps({"client": client_id}))

    @Slot(int)
    def take(self, client_id: int) -> None:
        """The party is this client; raises `NotFound`."""
        self.name.setText(self._desk.clients.get(client_id).full_name)
        self._client_id = client_id
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """The party is somebody else."""
        self._client_id = None
        self.name.clear()
        self.changed.emit()

    def typed(self) -> str:
        """The card as a draft keeps it."""
        return "" if self._client_id is None else json.dumps({"client": self._client_id})

    def set_typed(self, text: str) -> None:
        """Bring the card back; one that is gone is none."""
        found = json.loads(text) if text else {}
        if not self.leaving.isEnabled():
            return
        self.leave()
        try:
            if "client" in found:
                self.take(found["client"])
        except NotFound:
            self._hold(found["client"])

    def _hold(self, client_id: int) -> None:
        if self._kept is not None and self._kept[0] == client_id:
            self._client_id = client_id
            self.name.setText(self._kept[1])
            self.leaving.setEnabled(False)
            self.retranslate()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.leaving.setText(self.tr("Another person"))
        hidden = self.tr("The card is hidden from you; the coordinator can change who this is.")
        self.leaving.setToolTip("" if self.leaving.isEnabled() else hidden)
