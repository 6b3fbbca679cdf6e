"""The agenda as a list: one line after the other, however many, by day and hour."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.agenda import AgendaRow, Wanted
from app.ui.agenda import entry_words
from app.ui.appeals.two_lines import TwoLineDelegate
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROW = 56


class AgendaList(QWidget):
    """`opened(row)`: a line was chosen."""

    opened = Signal(object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._span = (desk.context.today(), desk.context.today())
        self._wanted = Wanted()
        self.list = ListView(
            [
                Column(key="on", title=lambda: self.tr("Day"), text=self._on, width=130),
                Column(key="kind", title=lambda: self.tr("What"), text=self._kind, status=entry_words.sign, width=190),
                Column(key="line", title=lambda: self.tr("About"), text=self._line, hint=self._whole, stretch=True),
                Column(
                    key="volunteer", title=lambda: self.tr("Works on it"), text=lambda row: row.volunteer, width=170
                ),
            ],
            "calendar-days",
        )
        self.setFocusProxy(self.list)
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(_ROW)
        self.list.set_source(
            lambda: self._desk.agenda.count(*self._span, self._wanted),
            lambda offset, limit: self._desk.agenda.rows(*self._span, self._wanted, offset=offset, limit=limit),
        )
        self.list.opened.connect(self.opened)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.list)
        self.retranslate()

    def show_span(self, first: date, last: date, wanted: Wanted) -> None:
        """List the lines of these days."""
        self._span, self._wanted = (first, last), wanted
        self.list.reload()
        if self.list.current_row() is None and self.list.model.rowCount():
            self.list.table.selectRow(0)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.list.table.setAccessibleName(self.tr("Lines of the agenda"))
        self.list.empty.say(self.tr("Nothing in these days"), self.tr("No date ends and nobody is expected."))
        self.list.retranslate()

    def _on(self, row: AgendaRow) -> str:
        hour = f" · {self._words.time(row.at)}" if row.at else ""
        return f"{self._words.date(row.on)}\n{self._words.weekday(row.on)}{hour}"

    def _kind(self, row: AgendaRow) -> str:
        return self._words.code("agenda_kind", row.kind)

    def _line(self, row: AgendaRow) -> str:
        return f"{entry_words.about(row, self._words)}\n{entry_words.detail(row, self._words)}"

    def _whole(self, row: AgendaRow) -> str:
        return entry_words.whole(row, self._words)
