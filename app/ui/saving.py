"""A dialog that saves one thing: notice, form, Save and Cancel; what is typed stays when saving fails."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.mishaps import told
from app.ui.widgets.form import Form
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words


class SavingDialog(QDialog):
    """Holds a form; a subclass gives its fields, `deed` and `retranslate`. `saved` comes after the commit."""

    saved = Signal()

    def __init__(self, form: Form, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.notice = NoticeBar()
        self.form = form
        self.saving, self.closing = QPushButton(), QPushButton()
        theme.set_state(self.saving, "look", "primary")
        self.saving.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.closing, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.saving, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        lines.addWidget(self.notice)
        lines.addWidget(form, 1)
        lines.addWidget(buttons)

    def ready(self) -> bool:
        """Whether what stands in the fields can be tried; says beside them what cannot."""
        return not self.form.show_problems({})

    def deed(self) -> None:
        """Save; a `UserError` is said in the dialog."""

    @Slot()
    def save(self) -> None:
        """Do the deed and close."""
        if self.ready():
            with told(self.notice, self._words, self.form):
                self.deed()
                self.saved.emit()
                self.accept()
        grow(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.saving.setText(self.tr("Save"))
        self.closing.setText(self.tr("Cancel"))


def grow(dialog: QDialog) -> None:
    """Make room for sentences that came below the fields."""
    inner = dialog.layout()
    needed = inner.totalHeightForWidth(dialog.width()) if inner is not None else 0
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)
