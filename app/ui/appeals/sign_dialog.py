"""Asks for a key and its password to sign a paper of ours; neither is kept anywhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.domain.errors import FileProblem
from app.services.desk import Desk
from app.ui.paper_files import documents
from app.ui.saving import SavingDialog
from app.ui.unlock.password_field import PasswordField
from app.ui.unlock.waiting import wait_for
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

_WIDTH = 560
_LARGEST = 1_000_000
"""Bytes; a key file has some thousand."""


class KeyDialog(SavingDialog):
    """A subclass gives `sign`; `saved` comes when it is done. `ask_key` is how the file is asked for in tests."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._key: Path | None = None
        self.means = WrappedLabel()
        self.choosing = QPushButton()
        self.choosing.setAutoDefault(False)
        self.password = PasswordField()
        self.ask_key: Callable[[], Path | None] = self._choose_key
        self.lines.insertWidget(1, self.means)
        self.lines.insertWidget(2, self.choosing)
        self.form.add_row("password", self.password)
        self.choosing.clicked.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Ask for the file of the key; the cursor goes to its password."""
        self._key = self.ask_key() or self._key
        self.retranslate()
        self.password.setFocus()
        self.saving.setDefault(True)

    def ready(self) -> bool:
        """Whether a file was chosen."""
        if self._key is None:
            self.notice.say(self.tr("Choose the file of the key first."))
        return self._key is not None

    def deed(self) -> None:
        """Sign, beside the window; the password is forgotten whatever comes of it."""
        password, key = self.password.text(), self._read()
        self.password.forget()
        self.sign(key, password)

    def sign(self, key: bytes, password: str) -> None:
        """Sign with this key; raises `UserError`."""

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.means.setText(
            self.tr(
                "The signature shows whose key sealed this file and that nothing in it changed since. It is an "
                "electronic digital signature (ЭЦП) only with a key of the National Certification Centre; "
                "NCALayer is not used, and nobody has reviewed what the signature is worth in law."
            )
        )
        chosen = self.tr("Key: {name}").format(name=self._key.name if self._key else "")
        self.choosing.setText(chosen if self._key else self.tr("Choose the key (.p12, .pfx)…"))
        self.form.label("password", self.tr("Password of the key"), self.tr("It is not kept anywhere."))
        self.saving.setText(self.tr("Sign"))
        self.resize(_WIDTH, self.sizeHint().height())

    def _read(self) -> bytes:
        if self._key is None:
            return b""
        try:
            with self._key.open("rb") as file:
                return file.read(_LARGEST)
        except OSError as error:
            raise FileProblem.of(error, self._key) from error

    def _choose_key(self) -> Path | None:
        kinds = self.tr("Keys (*.p12 *.pfx)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), str(documents()), kinds)
        return Path(chosen) if chosen else None


class SignDialog(KeyDialog):
    """Signs an issued letter."""

    def __init__(self, desk: Desk, words: Words, letter_id: int, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._desk, self._letter_id = desk, letter_id
        self.retranslate()

    def sign(self, key: bytes, password: str) -> None:
        """Sign, beside the window."""
        wait_for(self.tr("The letter is being signed"), lambda: self._desk.signing.sign(self._letter_id, key, password))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Sign the letter with a key"))
