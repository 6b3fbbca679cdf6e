"""Two rows of a form: a password chosen for somebody, typed twice."""

from PySide6.QtCore import QObject, Slot

from app.safety import passwords
from app.ui.unlock.password_field import PasswordField
from app.ui.widgets.form import Form
from app.ui.words import Words


class PasswordRows(QObject):
    """Adds its rows to a form; the form's owner shows them, asks whether they are sound and takes the text."""

    def __init__(self, form: Form, words: Words) -> None:
        super().__init__(form)
        self._form, self._words = form, words
        self.password, self.again = PasswordField(), PasswordField()
        form.add_row("password", self.password)
        form.add_row("again", self.again)

    def text(self) -> str:
        """What was typed."""
        return self.password.text()

    def show(self, *, visible: bool) -> None:
        """Show or hide both rows."""
        for name in ("password", "again"):
            self._form.show_row(name, visible=visible)

    @Slot()
    def forget(self) -> None:
        """Leave no password in a field."""
        self.password.forget()
        self.again.forget()

    def are_sound(self, login: str) -> bool:
        """Whether a password that can be taken stands there twice; what is wrong is said beside the fields."""
        wrong = self._words.problems(passwords.problems(self.text(), login))
        if not wrong and self.text() != self.again.text():
            wrong["again"] = (self.tr("The two are not the same: type the password again."), True)
        return not self._form.show_problems(wrong)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        said = self.tr("At least {count} characters. Four or five words that do not belong together are good.")
        self._form.label("password", self.tr("Password"), said.format(count=passwords.FEWEST_CHARACTERS))
        self._form.label("again", self.tr("The password again"))
