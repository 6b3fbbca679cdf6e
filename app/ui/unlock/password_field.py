"""A line for a password: hidden, with a button that shows it; never offered again by the system."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import theme


class PasswordField(QLineEdit):
    """What is typed is hidden until the person asks to see it; hidden again with `forget`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.triggered.connect(self.look)
        self._show()

    @Slot()
    def look(self) -> None:
        """Show what is typed, or hide it again."""
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._show()

    def forget(self) -> None:
        """Empty the line and hide what comes next."""
        self.clear()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        theme.set_icon(self._eye, "eye" if hidden else "eye-off")
        self._eye.setText(self.tr("Show the password") if hidden else self.tr("Hide the password"))
