"""Whose case it will be: asked only when the talk was anonymous."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.widgets.chooser import Choice, ChooserField
from app.ui.words import Words


class ClientField(ChooserField):
    """A search line over the client cards, and a button that begins a new card."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.chooser.set_source(desk.clients.count, self._choices)
        self.new_button = QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.chooser, 1)
        line.addWidget(self.new_button)
        self.chooser.chosen.connect(self.changed)
        self.chooser.cleared.connect(self.changed)
        self.new_button.clicked.connect(self.begin_card)
        self.retranslate()

    @Slot(int)
    def take(self, client_id: int) -> None:
        """Choose a card."""
        self.chooser.set_value(client_id, self._desk.clients.get(client_id).full_name)
        self.changed.emit()

    def clear(self) -> None:
        """Choose nobody."""
        self.chooser.set_value(None)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.chooser.setPlaceholderText(self.tr("Name, IIN or phone"))
        self.new_button.setText(self.tr("New client card"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def begin_card(self) -> None:
        """Open an empty card; the person saved in it is chosen."""
        dialog = ClientDialog(self._desk, self._words, None, self)
        dialog.saved.connect(self.take)
        dialog.open()

    def _choices(self, text: str, offset: int, limit: int) -> list[Choice]:
        rows = self._desk.clients.rows(text, offset=offset, limit=limit)
        return [Choice(id=row.id, text=row.full_name, detail=row.phone or row.iin) for row in rows]
