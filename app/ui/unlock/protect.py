"""One question for a file that anybody can read: a name and a password, and from then on it is encrypted."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.unlock.new_password import NewPasswordForm
from app.ui.widgets.form import grow
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

_WIDTH = 520


class ProtectDialog(QDialog):
    """`chosen(login, password)` when both can be taken; whoever opened it closes it when the work is done."""

    chosen = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeBar()
        self.text = QLabel()
        self.form = NewPasswordForm(words)
        self.protecting, self.leaving = QPushButton(), QPushButton()
        theme.set_state(self.text, "part", "help")
        self.text.setWordWrap(True)
        theme.set_state(self.protecting, "look", "primary")
        theme.set_icon(self.protecting, "lock", "accent_text")
        self.protecting.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.leaving, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.protecting, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.protecting.clicked.connect(self.go)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        for widget in (self.text, self.notice, self.form, buttons):
            lines.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self.retranslate()

    @Slot()
    def go(self) -> None:
        """Hand on what was chosen."""
        if self.form.is_complete():
            self.chosen.emit(self.form.login.text().strip(), self.form.password.text())
        grow(self)

    def done(self, result: int) -> None:
        """Leave nothing typed behind."""
        self.form.forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Protect the file with a password"))
        self.text.setText(
            self.tr(
                "From now on only who knows a password opens this file, and nobody can read it without. "
                "You get a recovery code to print. The old readable file is overwritten; "
                "a disk without moving parts may keep traces of it."
            )
        )
        self.protecting.setText(self.tr("Protect the file"))
        self.leaving.setText(self.tr("Not now"))
