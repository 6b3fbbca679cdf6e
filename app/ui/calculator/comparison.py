"""What if: the same rule under other circumstances, each beside what was asked."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.deadlines import Explanation
from app.domain.notes import NoteData
from app.law.note_wording import apart_words, circumstance_words
from app.ui import theme
from app.ui.appeals.explain import day_lines
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.widgets.explain import ExplainPanel
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_TITLES, _FRAME = 40, 4
_LEAST = 168
"""Pixels of an explanation that is worth reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A line: what is assumed, the date that follows, how far it is from the one asked for."""

    id: int
    title: str
    apart: str
    explanation: Explanation


class Comparison(QWidget):
    """The cases in a list; the one chosen stands explained beside the one asked for."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._data: NoteData | None = None
        self._cases: tuple[Case, ...] = ()
        self.list = ListView(self._columns(), "calendar-days")
        self.asked_title, self.other_title = WrappedLabel(), WrappedLabel()
        self.asked, self.other = ExplainPanel(), ExplainPanel()
        self._build()
        self.list.set_source(lambda: len(self._cases), lambda offset, limit: self._cases[offset : offset + limit])
        self.list.current_changed.connect(self._show)
        self.retranslate()

    def show_changes(self, data: NoteData) -> None:
        """Compare this calculation with its neighbours; the line chosen stays chosen."""
        chosen = self.list.table.currentIndex().row()
        self._data = data
        texts = self._words.texts
        self._cases = tuple(
            Case(
                id=place,
                title=circumstance_words(change, texts),
                apart=apart_words(change, texts),
                explanation=change.explanation,
            )
            for place, change in enumerate(data.changes, start=1)
        )
        self.list.reload()
        rows = max(len(self._cases), 2)
        self.list.setFixedHeight(rows * ROW_HEIGHT + _TITLES + _FRAME)
        if self._cases:
            self.list.table.selectRow(min(max(chosen, 0), len(self._cases) - 1))
        self._show(self.list.current_row())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.list.table.setAccessibleName(self.tr("What would change the date"))
        self.asked.setAccessibleName(self.tr("As entered"))
        self.other.setAccessibleName(self.tr("The case chosen above"))
        self.list.empty.say(
            self.tr("Nothing to compare"), self.tr("Without a length fixed by law there is no other date.")
        )
        self.list.retranslate()
        self._show(self.list.current_row())

    @Slot(object)
    def _show(self, case: Case | None) -> None:
        texts = self._words.texts
        for part in (self.asked_title, self.asked, self.other_title, self.other):
            part.setVisible(case is not None)
        if case is not None and self._data is not None:
            self.asked_title.setText(texts.say("what_if.asked"))
            self.asked.show_lines(day_lines(self._data.explanation, texts))
            self.other_title.setText(case.title)
            self.other.show_lines(day_lines(case.explanation, texts))

    def _day(self, case: Case) -> str:
        return f"{self._words.date(case.explanation.due_on)}\n{case.apart}"

    def _columns(self) -> list[Column]:
        return [
            Column(key="case", title=lambda: self.tr("Case"), text=lambda case: case.title, stretch=True),
            Column(key="due_on", title=lambda: self.tr("Last day"), text=self._day, width=152),
        ]

    def _build(self) -> None:
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addLayout(_column(self.asked_title, self.asked), 1)
        beside.addLayout(_column(self.other_title, self.other), 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.list)
        lines.addLayout(beside, 1)


def _column(title: QLabel, panel: ExplainPanel) -> QVBoxLayout:
    theme.set_state(title, "part", "label")
    panel.setMinimumHeight(_LEAST)
    lines = QVBoxLayout()
    lines.setSpacing(4)
    lines.addWidget(title)
    lines.addWidget(panel, 1)
    return lines
