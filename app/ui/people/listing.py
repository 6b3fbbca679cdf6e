"""The list of who works or worked here, with a search line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.spelling import spell
from app.domain.users import User, UserRow
from app.ui import theme
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.people.status import SIGN, PersonLine, Standing, standing
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class PeopleList(QWidget):
    """`chosen(line)`: the current line is this `PersonLine`, or None; `adding_wanted`: somebody new comes."""

    chosen = Signal(object)
    adding_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._all: list[PersonLine] = []
        self._shown: list[PersonLine] = []
        self.title, self.search, self.adding = QLabel(), QLineEdit(), QPushButton()
        self.list = ListView(
            [
                Column(key="name", title=lambda: self.tr("Name"), text=self._name, stretch=True),
                Column(
                    key="cases",
                    title=lambda: self.tr("Cases"),
                    text=lambda line: str(line.row.open_cases),
                    width=88,
                    right=True,
                ),
                Column(
                    key="today",
                    title=lambda: self.tr("Today"),
                    text=self._today,
                    hint=self._hint,
                    status=lambda line: SIGN[line.standing],
                    width=190,
                ),
            ],
            "users",
        )
        self._build()
        self.list.set_source(lambda: len(self._shown), lambda offset, limit: self._shown[offset : offset + limit])
        self.retranslate()

    def reload(self) -> None:
        """Read the people anew and stay on the line."""
        closed_out = self._desk.staff.closed_out()
        self._all = [
            PersonLine(id=row.user.id, row=row, standing=standing(row, closed_out)) for row in self._desk.people.rows()
        ]
        self.adding.setVisible(self._desk.people.may("people.add"))
        self._narrow()

    def current(self) -> PersonLine | None:
        """The line that is chosen."""
        line = self.list.current_row()
        return line if isinstance(line, PersonLine) else None

    def show_id(self, key: int) -> None:
        """Go to a person, without the words searched for if they hide them."""
        if not self.list.select_id(key):
            self.search.clear()
            self.list.select_id(key)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("People"))
        self.adding.setText(self.tr("Add a person"))
        self.search.setPlaceholderText(self.tr("Name or sign-in name"))
        self.search.setAccessibleName(self.tr("Search the people"))
        self.list.table.setAccessibleName(self.tr("People who work here"))
        self.list.empty.say(self.tr("Nobody of that name"), self.tr("Try a shorter part of it."), self.tr("Show all"))
        self.list.retranslate()

    def standing_words(self, line: PersonLine) -> str:
        """Where a person stands today, in words."""
        if line.standing is Standing.AWAY:
            return self._away(line.row)
        return {
            Standing.WORKS: self.tr("works here"),
            Standing.CLOSED_OUT: self.tr("no password yet"),
            Standing.GONE: self.tr("works here no more"),
        }[line.standing]

    def _away(self, row: UserRow) -> str:
        if row.absent_until is None:
            return self.tr("away")
        return self.tr("away until {date}").format(date=self._words.date(row.absent_until))

    def _name(self, line: PersonLine) -> str:
        user = line.row.user
        parts = (self._words.code("role", user.role), user.login)
        return f"{user.name}\n{' · '.join(part for part in parts if part)}"

    def _today(self, line: PersonLine) -> str:
        return self.standing_words(line)

    def _hint(self, line: PersonLine) -> str:
        if line.standing is not Standing.AWAY:
            return self.standing_words(line)
        return self.tr("{away}; {deputy} stands in").format(away=self._away(line.row), deputy=line.row.deputy)

    @Slot()
    def _narrow(self) -> None:
        wanted = spell(self.search.text()).split()
        self._shown = [line for line in self._all if _is_found(wanted, line.row.user)]
        self.list.reload()
        if self.current() is None and self._shown:
            self.list.table.selectRow(0)
        self.chosen.emit(self.current())

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.adding, "look", "primary")
        theme.set_icon(self.adding, "plus", "accent_text")
        self.list.table.setItemDelegate(TwoLineDelegate(self.list.table))
        self.list.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.search.setClearButtonEnabled(True)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.adding)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addWidget(self.search)
        lines.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.list.current_changed.connect(self.chosen)
        self.list.empty.acted.connect(self.search.clear)
        self.adding.clicked.connect(self.adding_wanted)


def _is_found(wanted: list[str], user: User) -> bool:
    """Whether every word searched for stands in the name or the name to sign in with, in any alphabet."""
    spelled = spell(f"{user.name} {user.login}")
    return all(word in spelled for word in wanted)
