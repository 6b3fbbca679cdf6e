"""The day looked at: its name, what is special about it, all its lines; a line opens its matter."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.agenda import AgendaRow, Wanted
from app.services.agenda import AgendaDay
from app.ui import theme
from app.ui.agenda import entry_words
from app.ui.appeals.two_lines import TwoLineDelegate
from app.ui.only_looking import changes
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROW = 56


class DayPanel(QFrame):
    """`opened(row)`: a line was chosen; `planning_wanted`: plan a reception on this day."""

    opened = Signal(object)
    planning_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._day: AgendaDay | None = None
        self._wanted = Wanted()
        self.title, self.notes, self.hint = QLabel(), QLabel(), QLabel()
        self.planning = QPushButton()
        self.list = ListView(
            [
                Column(key="line", title=lambda: "", text=self._line, hint=self._whole, stretch=True),
            ],
            "calendar-days",
        )
        self._build()
        self.retranslate()

    def show_day(self, day: AgendaDay, wanted: Wanted) -> None:
        """Show a day with those of its lines that are wanted."""
        self._day, self._wanted = day, wanted
        self.list.reload()
        if self.list.model.rowCount():
            self.list.table.selectRow(0)
        self.retranslate()

    def shown(self) -> date | None:
        """The day shown."""
        return None if self._day is None else self._day.on

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.planning.setText(self.tr("Plan a reception…"))
        self.list.table.setAccessibleName(self.tr("Lines of the day"))
        self.list.empty.say(self.tr("Nothing on this day"), self.tr("No date ends and nobody is expected."))
        self.list.retranslate()
        if self._day is not None:
            self.title.setText(self._words.long_date(self._day.on))
            said = "\n".join(entry_words.day_notes(self._day, self._words))
            self.notes.setText(said)
            self.notes.setVisible(bool(said))
            self.hint.setText(entry_words.counted(self._day, self._words))
            self.hint.setVisible(bool(self._day.count))

    def _line(self, row: AgendaRow) -> str:
        return f"{entry_words.line(row, self._words)}\n{entry_words.detail(row, self._words)}"

    def _whole(self, row: AgendaRow) -> str:
        return entry_words.whole(row, self._words)

    def _count(self) -> int:
        return 0 if self._day is None else self._desk.agenda.count(self._day.on, self._day.on, self._wanted)

    def _page(self, offset: int, limit: int) -> list[AgendaRow]:
        if self._day is None:
            return []
        return self._desk.agenda.rows(self._day.on, self._day.on, self._wanted, offset=offset, limit=limit)

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.title, "part", "subtitle")
        for label in (self.notes, self.hint):
            theme.set_state(label, "part", "help")
        for label in (self.title, self.notes, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list.set_source(self._count, self._page)
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().hide()
        theme.set_icon(self.planning, "plus")
        changes(self.planning)
        self.list.opened.connect(self.opened)
        self.planning.clicked.connect(self.planning_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(8)
        for widget in (self.title, self.notes, self.hint):
            lines.addWidget(widget)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.planning)
