"""The first start: which language, then «my office» or «try with the demo data»."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.languages import Language
from app.domain.office import Office
from app.ui import theme
from app.ui.settings import Settings
from app.ui.start.languages import LANGUAGE_NAMES
from app.ui.start.office import OfficeForm
from app.ui.unlock.new_password import NewPasswordForm
from app.ui.widgets.form import grow
from app.ui.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class StartChoice:
    """What the person chose: an office of their own with its names and the way in, or the demo data."""

    demo: bool
    office: Office
    login: str = ""
    password: str = field(default="", repr=False)
    backup: Path | None = None


class StartDialog(QDialog):
    """Language, office, password; `choice` is None until the last is done, and stays so when the dialog is closed."""

    def __init__(self, words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._settings = settings
        self.choice: StartChoice | None = None
        self.steps = QStackedWidget()
        self.languages: dict[Language, QPushButton] = {}
        self.form = OfficeForm()
        self.way_in = NewPasswordForm(words)
        self._protect_title, self._protect_text = QLabel(), QLabel()
        self.protecting, self.to_office, self.restoring = QPushButton(), QPushButton(), QPushButton()
        self.ask_backup: Callable[[], Path | None] = self._choose_backup
        self._titles = [QLabel() for _ in range(4)]
        self._own_text, self._demo_text = QLabel(), QLabel()
        self.beginning, self.trying, self.going_back = QPushButton(), QPushButton(), QPushButton()
        self.steps.addWidget(self._language_step())
        self.steps.addWidget(self._office_step())
        self.steps.addWidget(self._password_step())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 32, 32, 32)
        lines.addWidget(self.steps)
        self.resize(760, 580)
        self.beginning.setDefault(True)
        self.beginning.clicked.connect(self.begin)
        self.trying.clicked.connect(self.try_demo)
        self.going_back.clicked.connect(self.go_back)
        self.protecting.clicked.connect(self.protect)
        self.to_office.clicked.connect(self.ask_office)
        self.restoring.clicked.connect(self.restore)
        self.retranslate()
        theme.dress(self)

    def choose_language(self, language: Language) -> None:
        """Speak that language and go on."""
        self._settings.language = language
        self._words.set_language(language)
        self.ask_office()

    @Slot()
    def ask_office(self) -> None:
        """Ask for the office; what was typed stays."""
        self.steps.setCurrentIndex(1)
        self.beginning.setDefault(True)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Choose the language again; what was typed stays."""
        self.steps.setCurrentIndex(0)
        self.languages[self._words.language].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin(self) -> None:
        """Ask how the office's file is opened."""
        if self.form.is_complete():
            self.steps.setCurrentIndex(2)
            self.protecting.setDefault(True)
            self.way_in.login.setFocus(Qt.FocusReason.OtherFocusReason)
        grow(self)

    @Slot()
    def protect(self) -> None:
        """Begin with an empty office of one's own."""
        if self.way_in.is_complete():
            login, password = self.way_in.login.text().strip(), self.way_in.password.text()
            self.choice = StartChoice(demo=False, office=self.form.office(), login=login, password=password)
            self.accept()
        grow(self)

    @Slot()
    def restore(self) -> None:
        """Begin with what a backup holds."""
        backup = self.ask_backup()
        if backup is not None:
            self.choice = StartChoice(demo=False, office=Office(), backup=backup)
            self.accept()

    def done(self, result: int) -> None:
        """Leave no password in the fields."""
        self.way_in.forget()
        super().done(result)

    @Slot()
    def try_demo(self) -> None:
        """Begin with the demo data."""
        self.choice = StartChoice(demo=True, office=Office(is_demo=True))
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Arasha – first start"))
        said = (self.tr("Welcome to Arasha"), self.tr("How do you want to begin?"), self.tr("My office"))
        for title, text in zip(self._titles, (*said, self.tr("Try with the demo data")), strict=True):
            title.setText(text)
        self._own_text.setText(self.tr("An empty file on this computer, for real people and matters."))
        self._demo_text.setText(
            self.tr(
                "Invented people with matters about land, housing, payments, schools and more, "
                "in a file of its own. Look at every page and print papers; nothing can go wrong."
            )
        )
        self.beginning.setText(self.tr("Begin"))
        self.trying.setText(self.tr("Open the demo data"))
        self.going_back.setText(self.tr("Back to the language"))
        self.restoring.setText(self.tr("Restore from a backup…"))
        self._protect_title.setText(self.tr("Who may open the file?"))
        self._protect_text.setText(
            self.tr(
                "Everything is kept encrypted on this computer: nobody reads it without a password. "
                "You will get a recovery code to print."
            )
        )
        self.protecting.setText(self.tr("Protect and begin"))
        self.to_office.setText(self.tr("Back to the office"))

    def _language_step(self) -> QWidget:
        step = QWidget()
        lines = QVBoxLayout(step)
        lines.setSpacing(16)
        theme.set_state(self._titles[0], "part", "title")
        lines.addStretch(1)
        lines.addWidget(self._titles[0], 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(16)
        for language, name in LANGUAGE_NAMES.items():
            button = QPushButton(name)
            button.setMinimumWidth(280)
            button.clicked.connect(lambda checked=False, language=language: self.choose_language(language))  # noqa: ARG005
            self.languages[language] = button
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(2)
        return step

    def _office_step(self) -> QWidget:
        step = QWidget()
        lines = QVBoxLayout(step)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        theme.set_state(self._titles[1], "part", "title")
        lines.addWidget(self._titles[1])
        cards = QHBoxLayout()
        cards.setSpacing(16)
        theme.set_state(self.beginning, "look", "primary")
        cards.addWidget(_card(self._titles[2], self._own_text, self.form, self.beginning), 1)
        cards.addWidget(_card(self._titles[3], self._demo_text, None, self.trying), 1)
        lines.addLayout(cards, 1)
        theme.set_state(self.going_back, "look", "quiet")
        theme.set_icon(self.going_back, "arrow-left", "accent")
        theme.set_state(self.restoring, "look", "quiet")
        theme.set_icon(self.restoring, "archive", "accent")
        foot = QHBoxLayout()
        foot.addWidget(self.going_back)
        foot.addStretch(1)
        foot.addWidget(self.restoring)
        lines.addLayout(foot)
        return step

    def _choose_backup(self) -> Path | None:
        kinds = self.tr("Backups of Arasha (*.arasha-backup)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from a backup…"), str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    def _password_step(self) -> QWidget:
        step = QWidget()
        lines = QVBoxLayout(step)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        theme.set_state(self.protecting, "look", "primary")
        theme.set_icon(self.protecting, "lock", "accent_text")
        lines.addWidget(_card(self._protect_title, self._protect_text, self.way_in, self.protecting), 1)
        theme.set_state(self.to_office, "look", "quiet")
        theme.set_icon(self.to_office, "arrow-left", "accent")
        lines.addWidget(self.to_office, 0, Qt.AlignmentFlag.AlignLeft)
        return step


def _card(title: QLabel, text: QLabel, form: QWidget | None, button: QPushButton) -> QFrame:
    card = QFrame()
    theme.set_state(card, "part", "card")
    theme.set_state(title, "part", "heading")
    theme.set_state(text, "part", "help")
    text.setWordWrap(True)
    lines = QVBoxLayout(card)
    lines.setContentsMargins(24, 16, 24, 24)
    lines.setSpacing(12)
    lines.addWidget(title)
    lines.addWidget(text)
    if form is not None:
        lines.addWidget(form)
    lines.addStretch(1)
    lines.addWidget(button)
    return card
