"""Every calendar dates were counted with: who made it, when, and what still stands on it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.calendar import KeptVersion
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.widgets.panel import Panel
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    id: int
    kept: KeptVersion


class VersionsPanel(Panel):
    """Read when it is opened: counting what stands on each takes a moment in a large file."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._rows: tuple[_Row, ...] = ()
        self.list = ListView(
            [
                Column(key="version", title=lambda: self.tr("Calendar"), text=self._version, stretch=True),
                Column(key="on", title=lambda: self.tr("Dates, letters"), text=self._stands, width=160),
            ],
            "calendar-days",
        )
        self.list.table.setItemDelegate(TwoLineDelegate(self.list.table))
        self.list.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.list.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        self.doing.hide()
        self.form.hide()
        self.lines.addWidget(self.list, 1)
        self.retranslate()

    def begin(self) -> None:
        """Read them anew."""
        self._rows = tuple(_Row(id=number, kept=kept) for number, kept in enumerate(self._desk.calendar.versions()))
        self.list.reload()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Calendars used so far"))
        self.text.setText(self.tr("A date and a letter keep the calendar they were made with; each can be had back."))
        self.list.table.setAccessibleName(self.tr("Calendars"))
        self.list.empty.say(self.tr("None yet"), self.tr("The first date keeps its calendar here."))
        self.list.retranslate()

    def _version(self, row: _Row) -> str:
        day = self._words.date(row.kept.at.astimezone().date())
        return f"{row.kept.version}\n{day}, {row.kept.who or '–'}"

    def _stands(self, row: _Row) -> str:
        return f"{row.kept.deadlines}, {row.kept.letters}"
