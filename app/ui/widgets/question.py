"""A question asked in the page before something is done: what it rests on, and what one may answer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.labels import WrappedLabel


class Question(QFrame):
    """A card in the page, no window of its own: the safe answer first, then the one that goes on, then not now.

    `safe_wanted`, `accepted` and `refused` are the answers; `asked`: the question is on the page.
    """

    safe_wanted = Signal()
    accepted = Signal()
    refused = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "card")
        self.title, self.facts = WrappedLabel(), WrappedLabel()
        self.safe_button, self.accept_button, self.refuse_button = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.hide()
        self.retranslate()

    def stand(self) -> None:
        """Show the question; the cursor goes to the safe answer, or to not now where there is none."""
        self.retranslate()
        self.show()
        safe = self.refuse_button if self.safe_button.isHidden() else self.safe_button
        safe.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def is_asking(self) -> bool:
        """Whether the question stands."""
        return not self.isHidden()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.refuse_button.setText(self.tr("Not now"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "label")
        theme.set_state(self.safe_button, "look", "primary")
        theme.set_state(self.refuse_button, "look", "quiet")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 12)
        box.setSpacing(8)
        for widget in (self.title, self.facts, self.safe_button, self.accept_button):
            box.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self.refuse_button)
        last.addStretch(1)
        box.addLayout(last)
        self.safe_button.clicked.connect(self.safe_wanted)
        self.accept_button.clicked.connect(self.accepted)
        self.refuse_button.clicked.connect(self.refused)
