"""What is known of one person and what can be done; what may not be done is not offered, and it says who may."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.users import Absence
from app.ui import theme
from app.ui.people.status import PersonLine, Standing
from app.ui.widgets.facts import Facts
from app.ui.widgets.form import scrolled
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

REMEMBERED = timedelta(days=30)
"""How long after the last day of an absence it is asked what happened meanwhile."""
_FACTS = ("role", "login", "cases", "today", "away")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Which buttons a person sees beside this line."""

    change: bool
    password: bool
    absence: bool
    let_go: bool
    take_back: bool
    look: bool


def offers(desk: "Desk", line: PersonLine) -> Offers:
    """What the user may do with this person now."""
    people, active = desk.people, line.row.user.active
    oneself = line.id == desk.context.user.id
    return Offers(
        change=people.may("people.change"),
        password=active and not oneself and desk.staff.has_passwords and people.may("people.set_password"),
        absence=active and people.may("people.note_absence", own=oneself),
        let_go=active and not oneself and people.may("people.deactivate"),
        take_back=not active and people.may("people.reactivate"),
        look=active and not oneself and people.may("people.look_as"),
    )


class PersonCard(QFrame):
    """`change_wanted` and its like: a button; `end_wanted(absence_id)`: they are back, or it was a mistake.

    `meanwhile_wanted(deputy_id, from_on, until_on)`: what was done while they were away.
    """

    change_wanted = Signal()
    password_wanted = Signal()
    absence_wanted = Signal()
    let_go_wanted = Signal()
    take_back_wanted = Signal()
    look_wanted = Signal()
    list_wanted = Signal()
    week_wanted = Signal()
    end_wanted = Signal(int)
    meanwhile_wanted = Signal(int, object, object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._line: PersonLine | None = None
        self._standing = ""
        self.name, self.why = QLabel(), QLabel()
        self.facts = Facts(_FACTS)
        self.absences = QVBoxLayout()
        self.change, self.password, self.absence = QPushButton(), QPushButton(), QPushButton()
        self.let_go, self.take_back, self.look = QPushButton(), QPushButton(), QPushButton()
        self.listing, self.week = QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def show_line(self, line: PersonLine | None, standing: str) -> None:
        """Show a person with the words of where they stand; None: nobody is chosen."""
        self._line, self._standing = line, standing
        self.setEnabled(line is not None)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.change.setText(self.tr("Change…"))
        self.absence.setText(self.tr("Note an absence…"))
        self.listing.setText(self.tr("Hand-over list…"))
        self.week.setText(self.tr("Sheet of the week…"))
        self.let_go.setText(self.tr("Let go…"))
        self.take_back.setText(self.tr("Take back…"))
        self.look.setText(self.tr("See with their eyes"))
        self.look.setToolTip(self.tr("See what this person sees; nothing can be changed meanwhile"))
        self._say()

    def _say(self) -> None:
        line = self._line
        if line is None:
            return
        user, offered = line.row.user, offers(self._desk, line)
        self.name.setText(user.name)
        self.password.setText(
            self.tr("Give a password…") if line.standing is Standing.CLOSED_OUT else self.tr("New password…")
        )
        self.facts.show_fact("role", self.tr("Role"), self._words.code("role", user.role))
        missing = self.tr("none: cannot open the file") if self._desk.staff.has_passwords else ""
        self.facts.show_fact("login", self.tr("Sign-in name"), user.login, missing)
        self.facts.show_fact("cases", self.tr("Open cases"), str(line.row.open_cases))
        self.facts.show_fact("today", self.tr("Today"), self._standing)
        deputy = self.tr("{name} sees and does their work").format(name=line.row.deputy) if line.row.deputy else ""
        self.facts.show_fact("away", self.tr("Stands in"), deputy)
        for button, shown in (
            (self.change, offered.change),
            (self.password, offered.password),
            (self.absence, offered.absence),
            (self.let_go, offered.let_go),
            (self.take_back, offered.take_back),
            (self.look, offered.look),
        ):
            button.setVisible(shown)
        self.week.setVisible(user.id in {one.id for one in self._desk.weeks.people()})
        self.why.setText(self._why(offered))
        self.why.setVisible(bool(self.why.text()))
        self._list_absences(line, may_end=offered.absence)

    def _why(self, offered: Offers) -> str:
        """Why something is not offered."""
        if self._desk.context.seen_as is not None:
            return self._words.say("error.only_looking")
        if not offered.change:
            return self.tr("Names, roles and passwords: {who}.").format(who=self._words.say("may.administrator"))
        if self._line is not None and self._line.id == self._desk.context.user.id and self._desk.staff.has_passwords:
            return self.tr("Your own password is changed in the menu File. Another administrator can let you go.")
        return ""

    def _list_absences(self, line: PersonLine, *, may_end: bool) -> None:
        while (item := self.absences.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        today = self._desk.context.today()
        for known in self._desk.people.absences(line.id):
            over = known.until_on is not None and known.until_on < today
            if not over or (known.until_on is not None and known.until_on >= today - REMEMBERED):
                self.absences.addWidget(self._absence(known, may_end=may_end and not over))

    def _absence(self, known: Absence, *, may_end: bool) -> QWidget:
        deputy = self._desk.people.get(known.deputy_id).name
        until = self._words.date(known.until_on) if known.until_on else "…"
        said = QLabel(f"{self._words.date(known.from_on)} – {until}\n{deputy}")
        said.setTextFormat(Qt.TextFormat.PlainText)
        begun = known.from_on <= self._desk.context.today()
        ending = QPushButton(self.tr("Is back") if begun else self.tr("Take out"))
        ending.setAccessibleName(f"{ending.text()}: {said.text()}")
        theme.set_state(ending, "look", "quiet")
        ending.setVisible(may_end)
        ending.setAutoDefault(True)
        ending.clicked.connect(lambda checked=False, key=known.id: self.end_wanted.emit(key))  # noqa: ARG005
        meanwhile = QPushButton(self.tr("What happened meanwhile"))
        meanwhile.setAccessibleName(f"{meanwhile.text()}: {said.text()}")
        meanwhile.setVisible(begun)
        meanwhile.setAutoDefault(True)
        theme.set_state(meanwhile, "look", "quiet")
        meanwhile.clicked.connect(partial(self._ask_meanwhile, known))
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(said, 1)
        ways = QVBoxLayout()
        for button in (ending, meanwhile):
            ways.addWidget(button)
        beside.addLayout(ways)
        return row

    def _ask_meanwhile(self, known: Absence) -> None:
        today = self._desk.context.today()
        self.meanwhile_wanted.emit(known.deputy_id, known.from_on, min(known.until_on or today, today))

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.name, "part", "subtitle")
        theme.set_state(self.why, "part", "help")
        for label in (self.name, self.why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(12)
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        lines.addLayout(self.absences)
        for button, wanted in (
            (self.change, self.change_wanted),
            (self.password, self.password_wanted),
            (self.absence, self.absence_wanted),
            (self.look, self.look_wanted),
            (self.listing, self.list_wanted),
            (self.week, self.week_wanted),
            (self.let_go, self.let_go_wanted),
            (self.take_back, self.take_back_wanted),
        ):
            button.clicked.connect(wanted)
            lines.addWidget(button)
        lines.addWidget(self.why)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scrolled(inner))
