"""A panel beside a list: a title, a sentence, a form, one deed and the way back; Escape goes back."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.form import Form, scrolled


class Panel(QFrame):
    """A subclass adds its rows, says its words in `retranslate` and gives `deed`; `left`: the person goes back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.text = QLabel(), QLabel()
        self.form = Form()
        self.doing, self.leaving = QPushButton(), QPushButton()
        theme.set_state(self, "part", "card")
        theme.set_state(self.title, "part", "subtitle")
        theme.set_state(self.text, "part", "help")
        theme.set_state(self.doing, "look", "primary")
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        self.lines.setContentsMargins(20, 16, 20, 16)
        self.lines.setSpacing(12)
        self.lines.addWidget(self.title)
        self.lines.addWidget(self.text)
        self.lines.addWidget(self.form)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(20, 12, 20, 16)
        deeds.setSpacing(8)
        deeds.addWidget(self.doing)
        deeds.addWidget(self.leaving)
        deeds.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inner), 1)
        outer.addLayout(deeds)
        self.doing.clicked.connect(self.do)
        self.leaving.clicked.connect(self.left)

    def deed(self) -> None:
        """What the first button does once the fields can be read."""

    def go(self) -> None:
        """Let the keyboard begin at the first field, or at the way back where there is none."""
        first = next(self.form.cells(), None)
        (first.field if first is not None else self.leaving).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def do(self) -> None:
        """Do the deed, unless a field cannot be read."""
        if not self.form.show_problems({}):
            self.deed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.leaving.setText(self.tr("Back"))
