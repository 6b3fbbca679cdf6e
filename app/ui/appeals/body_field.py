"""Choose the body a paper goes to, and see its row: sign of trust, address as it is, what stands above it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.languages import Language
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals import bodies
from app.ui.widgets.chooser import Choice, ChooserField
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.status import StatusChip
from app.ui.words import Words


class BodyField(ChooserField):
    """A search line over the directory and a card of the row chosen.

    `changed`: another body; `authority_wanted(id)`: the person wants to complete its row.
    """

    changed = Signal()
    authority_wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._language = Language.KAZAKH
        self._kinds: tuple[str, ...] = ()
        self.chooser.set_source(lambda text: desk.authorities.count(text, self._kinds), self._choices)
        self.card = QFrame()
        self.chip = StatusChip()
        self.lines = WrappedLabel()
        self.complete = QPushButton()
        self._build()
        self.chooser.chosen.connect(self._tell)
        self.chooser.cleared.connect(self._tell)
        self.chooser.textEdited.connect(self._tell)
        self.complete.clicked.connect(self._want)
        self.retranslate()

    def set_value(self, key: int | None) -> None:
        """Show a body, or none."""
        name = "" if key is None else self._desk.authorities.get(key).name(self._words.language)
        self.chooser.set_value(key, name)
        self._show_card()

    def set_typed(self, text: str) -> None:
        """Bring back the body chosen, or the words typed."""
        super().set_typed(text)
        self._show_card()

    def set_kinds(self, kinds: tuple[str, ...]) -> None:
        """Offer bodies of these kinds alone; one already chosen stays, and `problem` says where it does not fit."""
        self._kinds = kinds

    def problem(self) -> str:
        """The sentence about words that choose nothing, or a body this paper does not go to; or empty."""
        key = self.value()
        if key is not None and self._kinds and self._desk.authorities.get(key).kind not in self._kinds:
            return self.tr("This paper does not go to such a body: choose another line of the list.")
        return super().problem()

    def set_language(self, language: Language) -> None:
        """The language of the letter: its address is the one shown."""
        self._language = language
        self._show_card()

    def refresh(self) -> None:
        """Read the row again: somebody may have completed it."""
        if self.value() is not None:
            self.set_value(self.value())

    def retranslate(self) -> None:
        """Set every text in the language of now; what was typed stays."""
        self.chooser.setPlaceholderText(self.tr("Part of the name of the body"))
        self.complete.setText(self.tr("Complete this row"))
        self.complete.setToolTip(self.tr("Open the directory: enter the address after asking the body"))
        self.refresh()
        self._show_card()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choices(self, text: str, offset: int, limit: int) -> list[Choice]:
        return bodies.choices(self._desk, self._words, text, self._kinds, (offset, limit))

    def _build(self) -> None:
        theme.set_state(self.card, "part", "card")
        theme.set_state(self.complete, "look", "quiet")
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.addWidget(self.chip)
        top.addStretch(1)
        top.addWidget(self.complete)
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(4)
        inner.addLayout(top)
        inner.addWidget(self.lines)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.chooser)
        box.addWidget(self.card)

    def _show_card(self) -> None:
        key = self.value()
        self.card.setVisible(key is not None)
        if key is None:
            return
        body = self._desk.authorities.get(key)
        self.chip.show_status(*bodies.trust(body, self._words))
        written = bodies.address(body, self._language)
        shown = (
            self.tr("Address: {address}").format(address=written)
            if written
            else self.tr("The address is not in the directory: the letter will have a marked blank.")
        )
        text = (bodies.place(body, self._words), shown, bodies.above(body, self._desk, self._words))
        self.lines.setText("\n".join(line for line in text if line))

    @Slot()
    def _tell(self) -> None:
        self._show_card()
        self.changed.emit()

    @Slot()
    def _want(self) -> None:
        key = self.value()
        if key is not None:
            self.authority_wanted.emit(key)
