"""Another password for whoever is at the desk; the data stay as they are."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import DraftRejected, UserError
from app.ui.saving import SavingDialog
from app.ui.settings import Settings
from app.ui.unlock.door import FileDoor
from app.ui.unlock.new_password import NewPasswordForm
from app.ui.unlock.password_field import PasswordField
from app.ui.unlock.waiting import wait_for
from app.ui.words import Words


class ChangePasswordDialog(SavingDialog):
    """Asks for the old password and twice for the new one."""

    def __init__(self, door: FileDoor, words: Words, settings: Settings, parent: QWidget) -> None:
        self._fields = NewPasswordForm(words)
        super().__init__(self._fields, words, parent)
        self._door = door
        self.old = PasswordField()
        self._fields.add_row("old", self.old)
        self._fields.login.setText(settings.login)
        self.retranslate()
        self.resize(520, self.sizeHint().height())

    def ready(self) -> bool:
        """Whether the new password can be taken."""
        return self._fields.is_complete()

    def deed(self) -> None:
        """Try the old one and keep the new one."""
        login, old, new = self._fields.login.text().strip(), self.old.text(), self._fields.password.text()
        try:
            wait_for(self.tr("The key is being made"), lambda: self._door.change_password(login, old, new))
        except DraftRejected as error:
            self._fields.refuse(error.problems)
            raise
        except UserError:
            self.old.selectAll()
            raise

    @Slot(int)
    def done(self, result: int) -> None:
        """Leave nothing typed behind."""
        self._fields.forget()
        self.old.forget()
        super().done(result)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Change the password"))
        self._fields.label("old", self.tr("The password of now"))
