"""The way back: cases, this case, this paper; each step is a button."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import theme


class PathBar(QWidget):
    """`list_wanted` and `case_wanted`: the person goes back one or two steps."""

    list_wanted = Signal()
    case_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_button = QPushButton()
        self.case_button = QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button, icon in ((self.list_button, "arrow-left"), (self.case_button, "chevron-right")):
            theme.set_state(button, "look", "quiet")
            theme.set_icon(button, icon, "accent")
            line.addWidget(button)
        line.addStretch(1)
        self.list_button.clicked.connect(self._to_list)
        self.case_button.clicked.connect(self._to_case)
        self.retranslate()

    def show_case(self, number: str, *, inside: bool) -> None:
        """Name the case; `inside`: something of it is shown, so that one may go back to it."""
        self.case_button.setText(number)
        self.case_button.setVisible(inside and bool(number))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.list_button.setText(self.tr("All cases"))
        self.case_button.setToolTip(self.tr("Back to the case"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _to_list(self) -> None:
        self.list_wanted.emit()

    @Slot()
    def _to_case(self) -> None:
        self.case_wanted.emit()
