"""What is missing in a period, line by line; each line opens its records, to be mended before the numbers are told."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.reports import Completeness, Gap, Period
from app.ui.reports.beside import Beside
from app.ui.reports.paper import ReportPaper
from app.ui.widgets.labels import SignLine
from app.ui.widgets.number_grid import NumberGrid
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class MissingPanel(QWidget):
    """`wanted(gap, title)`: somebody wants the records with a gap; `seen(completeness)`: it was looked at."""

    wanted = Signal(object, str)
    seen = Signal(object)
    went_on = Signal()
    failed = Signal(object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.found: Completeness | None = None
        self.lead, self.state = QLabel(), SignLine()
        self.grid, self.beside = NumberGrid(words=2, wide=1), Beside()
        self.printing, self.going_on = QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def show_period(self, period: Period | None) -> None:
        """Look what is missing in another period, or anew."""
        if period is not None:
            self.beside.begin(partial(self._desk.reports.completeness, period), self._show)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        said = self.tr("Mend what can be mended before a number is told; Enter on a line opens its records.")
        self.lead.setText(said)
        self.printing.setText(self.tr("On paper…"))
        self.going_on.setText(self.tr("Go on to the donor's form"))
        self.grid.setAccessibleName(self.tr("What is missing"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def print_page(self) -> None:
        """Show it as it prints."""
        if self.found is not None:
            page = partial(self._desk.reports.gaps_page, self.found)
            ReportPaper(page, "completeness.pdf", self._words, self).open_once()

    def _build(self) -> None:
        self.lead.setWordWrap(True)
        self.going_on.setEnabled(False)
        self.printing.setEnabled(False)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.going_on)
        deeds.addWidget(self.printing)
        deeds.addWidget(self.beside, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.lead)
        lines.addWidget(self.state)
        lines.addWidget(self.grid, 1)
        lines.addLayout(deeds)
        self.grid.opened.connect(self._open)
        self.printing.clicked.connect(self.print_page)
        self.going_on.clicked.connect(self.went_on)
        self.beside.failed.connect(self.failed)

    def _show(self, found: Completeness) -> None:
        self.found = found
        self._say()
        self.seen.emit(found)

    def _say(self) -> None:
        found, say = self.found, self._words.say
        for button in (self.printing, self.going_on):
            button.setEnabled(found is not None)
        self.state.setVisible(found is not None)
        if found is None:
            return
        if found.is_whole:
            self.state.say(self.tr("Nothing is missing."), "circle-check", "on_time")
        else:
            gaps = sum(1 for line in found.lines if line.count)
            said = self.tr("Something is missing in {gaps} of {all} lines.").format(gaps=gaps, all=len(found.lines))
            self.state.say(said, "triangle-alert", "due_soon")
        heads = [say("report.missing"), self.tr("What follows"), say("report.number"), say("report.of")]
        rows = [
            [say(f"report_gap.{line.gap}"), say(f"report_gap_means.{line.gap}"), str(line.count), str(line.of)]
            for line in found.lines
        ]
        self.grid.fill(heads, rows)

    @Slot(int, int)
    def _open(self, row: int, column: int) -> None:
        del column
        if self.found is not None:
            gap: Gap = self.found.lines[row].gap
            self.wanted.emit(gap, self._words.say(f"report_gap.{gap}"))
