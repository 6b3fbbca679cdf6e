"""A name to sign in with and a password chosen twice."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.safety import passwords
from app.ui.unlock.password_field import PasswordField
from app.ui.widgets.form import Form
from app.ui.words import Words


class NewPasswordForm(Form):
    """`is_complete` says beside the fields what is missing: the length of the password decides, nothing else."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.login = QLineEdit()
        self.password, self.again = PasswordField(), PasswordField()
        self.add_row("login", self.login)
        self.add_row("password", self.password)
        self.add_row("again", self.again)
        self.retranslate()

    def is_complete(self) -> bool:
        """Whether name and password can be taken."""
        found = [*too_long(login=self.login.text()), *passwords.problems(self.password.text(), self.login.text())]
        if not self.login.text().strip():
            found.insert(0, Problem(code="login_empty", field="login"))
        wrong = self._words.problems(tuple(found))
        if not wrong and self.password.text() != self.again.text():
            wrong["again"] = (self.tr("The two are not the same: type the password again."), True)
        return not self.show_problems(wrong)

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Say beside the fields what was refused."""
        self.show_problems(self._words.problems(tuple(problems)))

    def forget(self) -> None:
        """Empty the passwords."""
        self.password.forget()
        self.again.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.label("login", self.tr("Name to sign in with"), self.tr("Short; you type it each time."))
        self.label(
            "password",
            self.tr("Password"),
            self.tr("At least {count} characters. Four or five words that do not belong together are good.").format(
                count=passwords.FEWEST_CHARACTERS
            ),
        )
        self.label("again", self.tr("The password again"))
