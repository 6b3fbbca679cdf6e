"""The forms beside the list of people: who somebody is, a password, who takes over, who stands in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.drafts import DraftPlace
from app.domain.users import AbsenceDraft, Role, User, UserDraft, folded_login
from app.ui.kept_panel import KeptPanel, named
from app.ui.people.password_rows import PasswordRows
from app.ui.widgets.choices import CodeChoice, RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.panel import Panel
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class PersonPanel(KeptPanel):
    """`asked(draft, password)`: save this person; of somebody new in a file with passwords one is chosen too."""

    asked = Signal(object, str)
    place = DraftPlace.PERSON

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, parent)
        self.user: User | None = None
        self.name, self.login = QLineEdit(), QLineEdit()
        self.role = CodeChoice(tuple(Role), lambda role: words.code("role", role))
        self.form.add_row("name", self.name)
        self.form.add_row("role", self.role)
        self.form.add_row("login", self.login)
        self.passwords = PasswordRows(self.form, words)
        self.lines.addStretch(1)
        self.login.textChanged.connect(self._suit)
        self.listen()
        self.retranslate()

    def begin(self, user: User | None) -> None:
        """Show a person, or the form for somebody new."""
        self.user = user
        draft = user.draft() if user else UserDraft()
        self.name.setText(draft.name)
        self.login.setText(draft.login)
        self.role.set_code(draft.role)
        self.forget_passwords()
        self.settle(user.id if user else 0)
        self._suit()
        self.retranslate()

    def draft_title(self) -> str:
        """The name as typed."""
        return self.name.text()

    def deed(self) -> None:
        """Hand on what was typed."""
        typed = UserDraft(name=self.name.text(), login=self.login.text(), role=self.role.code())
        if not self._needs_password():
            self.asked.emit(typed, "")
        elif self.passwords.are_sound(typed.login):
            self.asked.emit(typed, self.passwords.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        new = self.user is None
        self.title.setText(self.tr("Somebody new") if new else self.tr("Change a person"))
        self.text.setText(self.tr("The role says what somebody may do; everybody works on their own cases."))
        self.doing.setText(self.tr("Add") if new else self.tr("Save"))
        self.form.label("name", self.tr("Name"), self.tr("As it stands beside the cases and in the log."))
        self.form.label("role", self.tr("Role"))
        self.role.retranslate()
        said = self.tr("Short; typed at each unlocking.") if self._desk.staff.has_passwords else ""
        self.form.label("login", self.tr("Sign-in name"), said)
        self.passwords.retranslate()

    def _needs_password(self) -> bool:
        if not self._desk.staff.has_passwords:
            return False
        user = self.user
        return user is None or (user.active and folded_login(user.login) != folded_login(self.login.text()))

    @Slot()
    def _suit(self) -> None:
        """Ask for a password where one is needed: for somebody new, and for another name to sign in with."""
        self.passwords.show(visible=self._needs_password())


class PasswordPanel(Panel):
    """`asked(password)`: give this person that password, or take them back with it."""

    asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.user: User | None = None
        self.passwords = PasswordRows(self.form, words)
        self.lines.addStretch(1)
        self.left.connect(self.passwords.forget)
        self.retranslate()

    def begin(self, user: User) -> None:
        """Begin for this person."""
        self.user = user
        self.form.clear_problems()
        self.passwords.forget()
        self.retranslate()

    def deed(self) -> None:
        """Hand on what was typed."""
        if self.user is not None and self.passwords.are_sound(self.user.login):
            self.asked.emit(self.passwords.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        name, back = (self.user.name, not self.user.active) if self.user else ("", False)
        titled = self.tr("Take back: {name}") if back else self.tr("Password for {name}")
        self.title.setText(titled.format(name=name))
        self.text.setText(
            self.tr("They choose another one themselves afterwards, in the menu File. The log tells who gave it.")
        )
        self.doing.setText(self.tr("Take back") if back else self.tr("Give this password"))
        self.passwords.retranslate()


class LetGoPanel(KeptPanel):
    """`asked(successor_id, note)`: this person works here no more; None: their cases wait for somebody."""

    asked = Signal(object, str)
    place = DraftPlace.LET_GO

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, parent)
        self.user: User | None = None
        self.successor, self.note = RecordChoice(), TextField()
        self.form.add_row("successor", self.successor)
        self.form.add_row("note", self.note)
        self.listen()
        self.retranslate()

    def begin(self, user: User) -> None:
        """Begin for this person."""
        self.user = user
        self.successor.set_records(named(self._desk.people.active(), user.id), self._nobody())
        self.successor.set_value(None)
        self.note.clear()
        self.settle(user.id)
        self.retranslate()

    def deed(self) -> None:
        """Hand on what was chosen."""
        self.asked.emit(self.successor.value(), self.note.toPlainText())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Let go: {name}").format(name=self.user.name if self.user else ""))
        said = self.tr("They can do nothing here any more; their name stays in the log.")
        if self._desk.staff.has_passwords:
            key = self.tr("Their password opens nothing from now on; at the next unlocking the file gets a new key.")
            said = f"{said} {key}"
        self.text.setText(said)
        self.doing.setText(self.tr("Let go"))
        self.form.label("successor", self.tr("Their open cases go to"))
        self.form.label("note", self.tr("A word on the way"), self.tr("It stands in the history of each case."))
        if self.user is not None:
            self.successor.set_records(named(self._desk.people.active(), self.user.id), self._nobody())

    def _nobody(self) -> str:
        return self.tr("nobody for now: they wait")


class AbsencePanel(KeptPanel):
    """`asked(draft)`: note this absence."""

    asked = Signal(object)
    place = DraftPlace.ABSENCE

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, parent)
        self.user: User | None = None
        self.from_on, self.until_on = DateField(ahead=True), DateField(ahead=True)
        self.deputy = RecordChoice()
        self.form.add_row("from_on", self.from_on)
        self.form.add_row("until_on", self.until_on, beside=True)
        self.form.add_row("deputy_id", self.deputy)
        self.lines.addStretch(1)
        self.listen()
        self.retranslate()

    def begin(self, user: User) -> None:
        """Begin for this person, from today."""
        self.user = user
        self.deputy.set_records(named(self._desk.people.active(), user.id), "")
        self.deputy.set_value(None)
        self.from_on.set_date(self._desk.context.today())
        self.until_on.set_date(None)
        self.settle(user.id)
        self.retranslate()

    def deed(self) -> None:
        """Hand on what was typed."""
        if self.user is not None:
            self.asked.emit(
                AbsenceDraft(
                    user_id=self.user.id,
                    deputy_id=self.deputy.value(),
                    from_on=self.from_on.date(),
                    until_on=self.until_on.date(),
                )
            )

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Absence: {name}").format(name=self.user.name if self.user else ""))
        self.text.setText(
            self.tr("Meanwhile the deputy sees and does their work as if it were their own; it ends by itself.")
        )
        self.doing.setText(self.tr("Note the absence"))
        self.form.label("from_on", self.tr("First day"))
        self.form.label("until_on", self.tr("Last day"))
        self.form.label("deputy_id", self.tr("Stands in"), self.tr("Without a last day: until they are back."))
