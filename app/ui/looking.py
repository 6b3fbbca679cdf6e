"""Seeing with other eyes: whose is asked, a loud strip stands over every page while it lasts, one button ends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.users import Role
from app.ui import theme
from app.ui.action_table import ActionTable
from app.ui.kept_panel import named
from app.ui.only_looking import look_only
from app.ui.widgets.choices import CodeChoice, RecordChoice
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 440


class LookBanner(QFrame):
    """The strip; hidden until `say`. It goes by its button alone: no key ends it by a slip. `ended`: pressed."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.button = QLabel(), QPushButton()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_state(self, "part", "looking")
        theme.set_icon(self.button, "arrow-left")
        self.button.setAutoDefault(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        line.setSpacing(16)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.button.clicked.connect(self.ended)
        self.hide()

    def say(self, sentence: str, button: str) -> None:
        """Show the strip."""
        self.words.setText(sentence)
        self.button.setText(button)
        self.setAccessibleName(sentence)
        self.show()


class LookDialog(QDialog):
    """`chosen(role, user_id)`: whose eyes; `user_id` is 0 for nobody in particular."""

    chosen = Signal(object, int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.text, self.form = QLabel(), Form()
        self.role = CodeChoice(tuple(Role), lambda role: words.code("role", role))
        self.person = RecordChoice()
        self.looking, self.leaving = QPushButton(), QPushButton()
        self.form.add_row("role", self.role)
        self.form.add_row("person", self.person)
        self._build()
        self.person.currentIndexChanged.connect(self._suit)
        self.looking.clicked.connect(self.look)
        self.leaving.clicked.connect(self.reject)
        self.retranslate()

    @Slot()
    def look(self) -> None:
        """Hand on whose eyes."""
        self.chosen.emit(self.role.code(), self.person.value() or 0)
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("See as another"))
        self.text.setText(self.tr("Every page shows what they would see. Nothing can be changed until you come back."))
        self.form.label("role", self.tr("As"))
        self.form.label("person", self.tr("Or as this person"), self.tr("With their own cases."))
        self.role.retranslate()
        others = named(self._desk.people.active(), self._desk.context.user.id)
        self.person.set_records(others, self.tr("nobody, only the role"))
        self.looking.setText(self.tr("See"))
        self.leaving.setText(self.tr("Close"))

    @Slot()
    def _suit(self) -> None:
        """A person has a role of their own."""
        key = self.person.value()
        self.role.setEnabled(key is None)
        if key is not None:
            self.role.set_code(self._desk.people.get(key).role)

    def _build(self) -> None:
        theme.set_state(self.text, "part", "help")
        self.text.setWordWrap(True)
        theme.set_state(self.looking, "look", "primary")
        theme.set_icon(self.looking, "eye", "accent_text")
        self.looking.setDefault(True)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addStretch(1)
        deeds.addWidget(self.leaving)
        deeds.addWidget(self.looking)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        lines.addWidget(self.text)
        lines.addWidget(self.form)
        lines.addLayout(deeds)
        self.setMinimumWidth(_WIDTH)


class Looking(QObject):
    """`changed`: every page shows something else now; `failed(error)`: it may not be."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, banner: LookBanner, table: ActionTable, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._banner, self._table, self._words, self._window = banner, table, words, window
        self._desk: Desk | None = None
        window.destroyed.connect(_see_again)
        banner.ended.connect(self.end)
        words.language_changed.connect(self._show)
        self._show()

    def use(self, desk: "Desk | None") -> None:
        """Work with this desk, or with none: nobody's eyes but one's own."""
        if self._desk is not None:
            self._desk.people.look_as_oneself()
        self._desk = desk
        self._show()

    @Slot()
    def ask(self) -> None:
        """Ask whose eyes."""
        if self._desk is not None:
            dialog = LookDialog(self._desk, self._words, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(self.look)
            dialog.open()

    @Slot(int)
    def look_at(self, user_id: int) -> None:
        """See what this person sees."""
        self.look(Role.VOLUNTEER, user_id)

    @Slot(object, int)
    def look(self, role: Role, user_id: int = 0) -> None:
        """See what somebody of this role sees, or this very person."""
        if self._desk is None:
            return
        try:
            self._desk.people.look_as(role, user_id or None)
        except UserError as error:
            self.failed.emit(error)
            return
        self._show()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Be oneself again."""
        if self._desk is not None:
            self._desk.people.look_as_oneself()
            self._show()
            self.changed.emit()

    @Slot()
    def _show(self) -> None:
        seen_as = self._desk.context.seen_as if self._desk else None
        may = self._desk is not None and self._desk.people.may("people.look_as")
        self._table.allow("eyes.borrow", allowed=may)
        self._table.allow("eyes.return", allowed=seen_as is not None)
        self._table.look_only(only=seen_as is not None)
        look_only(only=seen_as is not None)
        if seen_as is None:
            self._banner.hide()
            return
        whose = {
            Role.VOLUNTEER: self.tr("You see what a volunteer sees. Nothing can be changed."),
            Role.COORDINATOR: self.tr("You see what a coordinator sees. Nothing can be changed."),
            Role.ADMINISTRATOR: self.tr("You see what an administrator sees. Nothing can be changed."),
        }[seen_as.role]
        if seen_as.name:
            whose = self.tr("You see what {name} sees. Nothing can be changed.").format(name=seen_as.name)
        self._banner.say(whose, self.tr("Back to me"))


def _see_again() -> None:
    """The window is gone: whoever opens the next one looks with their own eyes."""
    look_only(only=False)
