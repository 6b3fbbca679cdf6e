"""The lines of the log, the latest first, narrowed by who did it, the kind of record and the period."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.audit import OTHER_CARD, AuditLine, LogFilter, Noun
from app.domain.rights import RIGHTS, Reach
from app.law.log_wording import deed_words
from app.ui import theme
from app.ui.widgets.choices import MaybeChoice, RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class LogList(QWidget):
    """`chosen(line)`: the current line is this `AuditLine`, or None."""

    chosen = Signal(object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._uids: dict[int, str] = {}
        self._subjects: dict[tuple[str, str], str] = {}
        self.title, self.counted, self.own = QLabel(), QLabel(), QLabel()
        self.checking = QPushButton()
        self.who = RecordChoice()
        self.noun = MaybeChoice(tuple(Noun), lambda noun: words.code("noun", noun), lambda: self.tr("every record"))
        self.from_on, self.until_on = DateField(), DateField()
        self.labels = {name: QLabel() for name in ("who", "noun", "from_on", "until_on")}
        self.list = ListView(
            [
                Column(key="at", title=lambda: self.tr("When"), text=self._moment, width=136),
                Column(key="who", title=lambda: self.tr("Who"), text=lambda line: line.who or "–", width=148),
                Column(key="deed", title=lambda: self.tr("What"), text=self._deed, stretch=True),
                Column(key="noun", title=lambda: self.tr("About what"), text=self._record, stretch=True),
            ],
            "scroll-text",
        )
        self._build()
        self.retranslate()
        self.list.set_source(self._count, self._rows)

    def reload(self) -> None:
        """Read the log anew and stay on the line."""
        self._offer_people()
        self._narrow()

    def wanted(self) -> LogFilter:
        """What is looked for."""
        return LogFilter(
            who=self._uids.get(self.who.value() or 0, ""),
            noun=self.noun.code() or "",
            from_on=self.from_on.date(),
            until_on=self.until_on.date(),
        )

    @Slot()
    def narrow_to(self, user_id: int, from_on: date, until_on: date) -> None:
        """Show what this person did from the one day to the other."""
        self.clear()
        self.who.set_value(user_id)
        self.from_on.set_date(from_on)
        self.until_on.set_date(until_on)
        self._narrow()

    def clear(self) -> None:
        """Show every line."""
        for field in (self.who, self.noun, self.from_on, self.until_on):
            with QSignalBlocker(field):
                field.set_typed("")
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("Log"))
        self.checking.setText(self.tr("Check the chain"))
        self.checking.setToolTip(self.tr("Whether every line is as it was written, and none is missing"))
        self.own.setText(self.tr("You read what is about your own cases; coordinators read everything."))
        for name, words, field in (
            ("who", self.tr("Who did it"), self.who),
            ("noun", self.tr("Kind of record"), self.noun),
            ("from_on", self.tr("From"), self.from_on),
            ("until_on", self.tr("Until"), self.until_on),
        ):
            self.labels[name].setText(words)
            field.setAccessibleName(words)
        self.noun.retranslate()
        self._offer_people()
        self._subjects.clear()
        self.list.table.setAccessibleName(self.tr("Lines of the log"))
        self.list.empty.say(
            self.tr("No line fits"), self.tr("Choose another person, kind or period."), self.tr("Show all")
        )
        self.list.retranslate()
        self._say_count()

    def moment(self, line: AuditLine) -> str:
        """Day and time by the clock of this machine."""
        here = line.at.astimezone()
        return f"{self._words.date(here.date())} {self._words.time(here.time())}"

    def _moment(self, line: AuditLine) -> str:
        return self.moment(line)

    def _deed(self, line: AuditLine) -> str:
        return deed_words(line, self._words.texts)

    def _record(self, line: AuditLine) -> str:
        """What the record is called and its kind; of cards that were made one or parted, both names."""
        key = f"noun.{line.noun}"
        kind = self._words.say(key) if self._words.texts.has(key) else line.noun
        other = (change.after for change in line.changes if change.name in OTHER_CARD)
        names = [name for name in (self._subject(line), *other) if name]
        return f"{' + '.join(names)} · {kind}" if names else kind

    def _subject(self, line: AuditLine) -> str:
        """What the record is called; asked once for a page, and for a line alone in another language."""
        if (line.noun, line.key) not in self._subjects:
            self._ask_subjects([line])
        return self._subjects[line.noun, line.key]

    def _ask_subjects(self, lines: list[AuditLine]) -> None:
        found = self._desk.auditing.subjects(lines, self._words.language)
        self._subjects |= {(line.noun, line.key): found.get((line.noun, line.key), "") for line in lines}

    def _offer_people(self) -> None:
        people = [row.user for row in self._desk.people.rows()]
        self._uids = {user.id: user.uid for user in people}
        self.who.set_records([(user.id, user.name) for user in people], self.tr("everybody"))

    def _count(self) -> int:
        return self._desk.auditing.count(self.wanted())

    def _rows(self, offset: int, limit: int) -> list[AuditLine]:
        lines = self._desk.auditing.rows(self.wanted(), offset=offset, limit=limit)
        self._ask_subjects(lines)
        return lines

    @Slot()
    def _narrow(self) -> None:
        self._subjects.clear()
        self.list.reload()
        if self.list.current_row() is None and self.list.model.rowCount():
            self.list.table.selectRow(0)
        self._say_count()
        self.chosen.emit(self.list.current_row())

    def _say_count(self) -> None:
        self.counted.setText(self.tr("Lines: {count}").format(count=self.list.model.rowCount()))
        user = self._desk.context.seen_as or self._desk.context.user
        self.own.setVisible(RIGHTS["auditing.read"].reach(user.role) is not Reach.ALL)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.counted, "part", "help")
        theme.set_state(self.own, "part", "help")
        theme.set_icon(self.checking, "shield-check")
        self.own.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.title)
        top.addWidget(self.counted, 1)
        top.addWidget(self.checking)
        filters = QGridLayout()
        filters.setHorizontalSpacing(12)
        filters.setVerticalSpacing(4)
        self.who.narrow(14)
        self.noun.narrow(14)
        for place, field in enumerate((self.who, self.noun, self.from_on, self.until_on)):
            label = list(self.labels.values())[place]
            theme.set_state(label, "part", "label")
            label.setBuddy(field)
            filters.addWidget(label, 0, place)
            filters.addWidget(field, 1, place)
            filters.setColumnStretch(place, 3 if place < len(("who", "noun")) else 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addLayout(filters)
        lines.addWidget(self.own)
        lines.addWidget(self.list, 1)
        for choice in (self.who, self.noun):
            choice.currentIndexChanged.connect(self._narrow)
        for day in (self.from_on, self.until_on):
            day.changed.connect(self._narrow)
        self.list.current_changed.connect(self.chosen)
        self.list.empty.acted.connect(self.clear)
