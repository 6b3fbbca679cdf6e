"""The window that comes before all others when the file is locked; it imports nothing heavy."""

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import DraftRejected, UserError
from app.domain.languages import Language
from app.ui import theme
from app.ui.settings import Settings
from app.ui.start.languages import LANGUAGE_NAMES
from app.ui.tasks import Progress, TaskRunner
from app.ui.unlock.password_field import PasswordField
from app.ui.widgets.form import Form, grow
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.ui.unlock.new_password import NewPasswordForm

_WIDTH = 480


class Door(Protocol):
    """What opens the file; each deed takes its time and is done beside the window."""

    def unlock(self, login: str, password: str) -> Any:  # noqa: ANN401 - handed on unseen
        """What the file is opened with, for this person; raises `UserError`."""

    def unlock_by_recovery(self, code: str) -> Any:  # noqa: ANN401 - handed on unseen
        """The same by the printed code."""

    def reset_password(self, opened: Any, login: str, password: str) -> None:  # noqa: ANN401 - handed on unseen
        """Another password for this person, after the printed code."""


class UnlockDialog(QDialog):
    """Asks for name and password, or for the recovery code and then a new password.

    `opened` is what the door gave, None when the window was closed.
    """

    def __init__(self, door: Door, file_name: str, words: Words, settings: Settings) -> None:
        super().__init__()
        self._door, self._file_name, self._words, self._settings = door, file_name, words, settings
        self.opened: Any = None
        self._by_code: Any = None
        self._error: UserError | None = None
        self._busy = False
        self._runner = TaskRunner(self)
        self.title, self.text, self.keyboard = QLabel(), QLabel(), QLabel()
        self.notice = NoticeBar()
        self.form, self.code_form = Form(), Form()
        self.login, self.password, self.code = QLineEdit(), PasswordField(), QLineEdit()
        self.remember = QCheckBox()
        self.steps = QStackedWidget()
        self.waiting = QProgressBar()
        self.going, self.other_way = QPushButton(), QPushButton()
        self.languages = {language: QPushButton(name) for language, name in LANGUAGE_NAMES.items()}
        self._build()
        self._connect()
        self.retranslate()
        theme.dress(self)
        self._begin()

    @cached_property
    def new(self) -> "NewPasswordForm":
        """Where a new password is chosen; made when the code opened the file."""
        from app.ui.unlock.new_password import NewPasswordForm  # noqa: PLC0415 - hardly ever asked for

        made = NewPasswordForm(self._words)
        self.steps.addWidget(made)
        return made

    def set_language(self, language: Language) -> None:
        """Speak another language; remembered."""
        self._settings.language = language
        self._words.set_language(language)

    @Slot()
    def go(self) -> None:
        """Try what stands in the fields."""
        if self._busy:
            return
        self._error = None
        self.notice.clear()
        step = self.steps.currentWidget()
        if step is self.form:
            self._try_password()
        elif step is self.code_form:
            code = self.code.text()
            self._try(lambda: self._door.unlock_by_recovery(code), self._ask_new)
        elif self.new.is_complete():
            opened, login, password = self._by_code, self.new.login.text().strip(), self.new.password.text()
            self._try(lambda: self._door.reset_password(opened, login, password), lambda _: self._enter(opened))
        grow(self)

    @Slot()
    def change_way(self) -> None:
        """From the password to the recovery code, and back."""
        if not self._busy:
            self._error = None
            self.notice.clear()
            self.steps.setCurrentWidget(self.form if self.steps.currentWidget() is self.code_form else self.code_form)
            self.retranslate()
            self._begin()

    def done(self, result: int) -> None:
        """Leave nothing typed behind, and wait for a key that is being made."""
        self._runner.stop_all()
        self.password.forget()
        if self._asks_new():
            self.new.forget()
        self.code.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        step = self.steps.currentWidget()
        self.setWindowTitle(self.tr("Arasha – locked"))
        self.title.setText(self.tr("Set a new password") if self._asks_new() else self.tr("The file is locked"))
        said = {
            self.form: self.tr("{file} opens with your name and password.").format(file=self._file_name),
            self.code_form: self.tr("The code stands on the sheet printed when the file was made, in eight groups."),
        }
        chosen = self.tr("The code opened the file. Choose how you sign in from now on.")
        self.text.setText(said.get(step, chosen))  # type: ignore[call-overload]  # one of the three
        self.form.label("login", self.tr("&Name"))
        self.form.label("password", self.tr("&Password"))
        self.form.label("remember", self.tr("&Remember the name on this computer"))
        self.code_form.label("code", self.tr("Recovery &code"), self.tr("Spaces and small letters do not matter."))
        self.going.setText(self.tr("Save and open") if self._asks_new() else self.tr("Open"))
        by_code = step is self.code_form
        self.other_way.setText(self.tr("Back to the password") if by_code else self.tr("Password forgotten?"))
        self.other_way.setVisible(not self._asks_new())
        self.waiting.setAccessibleName(self.tr("The key is being made"))
        self._say_keyboard()
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def _asks_new(self) -> bool:
        return self.steps.currentWidget() not in (self.form, self.code_form)

    def _try_password(self) -> None:
        login, password = self.login.text().strip(), self.password.text()
        missing = {}
        if not login:
            missing["login"] = (self.tr("Type your name."), True)
        if not password:
            missing["password"] = (self.tr("Type your password."), True)
        if not self.form.show_problems(missing):
            self._try(lambda: self._door.unlock(login, password), self._enter)

    def _try(self, deed: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def work(progress: Progress) -> Any:  # noqa: ANN401 - handed on unseen
            del progress
            return deed()

        self._be_busy(busy=True)
        task = self._runner.start(work)
        task.done.connect(then, Qt.ConnectionType.QueuedConnection)  # the task must be over before the window goes
        task.failed.connect(self._refuse)
        task.finished.connect(lambda: self._be_busy(busy=False))

    def _enter(self, opened: Any) -> None:  # noqa: ANN401 - handed on unseen
        self.opened = opened
        self._settings.login = self.login.text().strip() if self.remember.isChecked() else ""
        self.accept()

    def _ask_new(self, opened: Any) -> None:  # noqa: ANN401 - handed on unseen
        self._by_code = opened
        self.steps.setCurrentWidget(self.new)
        self.retranslate()
        self.new.login.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if isinstance(error, DraftRejected):
            self.new.refuse(error.problems)
        elif isinstance(error, UserError):
            self._error = error
            self.notice.say(self._words.error(error))
            self.password.selectAll()
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _be_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.waiting.setVisible(busy)
        for widget in (self.steps, self.going, self.other_way):
            widget.setEnabled(not busy)
        if not busy:
            self._begin()

    def _begin(self) -> None:
        step = self.steps.currentWidget()
        first: QWidget = self.code if step is self.code_form else self.password
        if step is self.form and not self.login.text():
            first = self.login
        if self._asks_new():
            first = self.new.password if self.new.login.text() else self.new.login
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _say_keyboard(self) -> None:
        """The language of the keyboard: hidden letters are mostly wrong because of it."""
        name = QGuiApplication.inputMethod().locale().nativeLanguageName()
        self.keyboard.setText(self.tr("Keyboard: {language}").format(language=name) if name else "")

    def _build(self) -> None:
        self.form.add_row("login", self.login)
        self.form.add_row("password", self.password)
        self.form.add_row("remember", self.remember)
        self.code_form.add_row("code", self.code)
        for step in (self.form, self.code_form):
            self.steps.addWidget(step)
        self.login.setText(self._settings.login)
        self.remember.setChecked(bool(self._settings.login))
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setFixedHeight(4)
        self.waiting.hide()
        theme.set_state(self.title, "part", "title")
        for label in (self.text, self.keyboard):
            theme.set_state(label, "part", "help")
        self.text.setWordWrap(True)
        theme.set_state(self.going, "look", "primary")
        theme.set_icon(self.going, "key-round", "accent_text")
        self.going.setDefault(True)
        for button in (self.other_way, *self.languages.values()):
            theme.set_state(button, "look", "quiet")
            button.setAutoDefault(False)
        self._lay_out()

    def _lay_out(self) -> None:
        tongues, deeds = QHBoxLayout(), QHBoxLayout()
        tongues.addStretch(1)
        for button in self.languages.values():
            tongues.addWidget(button)
        deeds.addWidget(self.going)
        deeds.addWidget(self.other_way)
        deeds.addStretch(1)
        deeds.addWidget(self.keyboard)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 16, 32, 32)
        lines.setSpacing(12)
        lines.addLayout(tongues)
        for widget in (self.title, self.text, self.notice, self.steps, self.waiting):
            lines.addWidget(widget)
        lines.addStretch(1)
        lines.addLayout(deeds)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self.going.clicked.connect(self.go)
        self.other_way.clicked.connect(self.change_way)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_keyboard)
        for language, button in self.languages.items():
            button.clicked.connect(lambda _=False, language=language: self.set_language(language))
