"""The columns of the board: status, matter, paper, date, next step."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.appeals import AppealRow
from app.domain.codes import AppealState
from app.ui.widgets.windowed import Column
from app.ui.words import Words

SEPARATOR = " · "
NextStep = Callable[[AppealRow], str]
"""The next lawful step of a line as a sentence; empty where it is not known."""


class BoardColumns(QObject):
    """Two lines of words in most cells, so that a board fits a small screen."""

    def __init__(self, words: Words, next_step: NextStep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._next_step = next_step

    def columns(self) -> list[Column]:
        """The columns in order; the next step is the last."""
        return [
            Column(
                key="status",
                title=lambda: self.tr("Status"),
                text=self.status,
                status=lambda row: str(row.timeliness),
                width=174,
            ),
            Column(
                key="matter",
                title=lambda: self.tr("Body, client and paper"),
                text=lambda row: f"{row.authority_names[self._words.language]}\n{self._paper(row)}",
                stretch=True,
            ),
            Column(key="due_on", title=lambda: self.tr("Last day"), text=self._date, width=150),
            Column(key="step", title=lambda: self.tr("Next step"), text=self._next_step, stretch=True),
        ]

    def status(self, row: AppealRow) -> str:
        """The word of the group a line belongs to."""
        if row.state is AppealState.FILED and row.due_on is None:
            return self.tr("Not registered")
        return self._words.code("timeliness", row.timeliness)

    def days(self, row: AppealRow) -> str:
        """How far the last day is."""
        if row.days is None:
            return ""
        if row.days == 0:
            return self.tr("today")
        said = self.tr("{days} left") if row.days > 0 else self.tr("{days} late")
        return said.format(days=self._words.count("unit.day", abs(row.days)))

    def _paper(self, row: AppealRow) -> str:
        number = f"№ {row.registration_number}" if row.registration_number else row.case_number
        return SEPARATOR.join((row.client_name, self._words.code("appeal_kind", row.kind), number))

    def _date(self, row: AppealRow) -> str:
        if row.due_on is None:
            return ""
        sign = "≈ " if row.provisional else ""
        return f"{sign}{self._words.date(row.due_on)}\n{self.days(row)}"
