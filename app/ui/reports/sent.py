"""What was sent to donors: the paper as it went, and what its numbers would be today."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.donors import DonorReport, Drift, Snapshot
from app.law.report_wording import amount_words, period_words, row_words
from app.ui import theme
from app.ui.mishaps import told
from app.ui.reports.beside import Beside
from app.ui.reports.paper import ReportPaper
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.number_grid import NumberGrid
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_TOLD = 6
"""Changes said one by one; of more the number is told."""


class SentPanel(QWidget):
    """Reports kept as sent, the latest first; `failed(error)`: they could not be counted again."""

    failed = Signal(object)

    def __init__(self, desk: "Desk", words: Words, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._notice = desk, words, notice
        self._snapshots: tuple[Snapshot, ...] = ()
        self.heading = QLabel()
        self.grid, self.beside = NumberGrid(words=5, wide=1), Beside()
        self.opening, self.comparing = QPushButton(), QPushButton()
        theme.set_state(self.heading, "part", "heading")
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for part in (self.opening, self.comparing):
            deeds.addWidget(part)
        deeds.addWidget(self.beside, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.heading)
        lines.addWidget(self.grid, 1)
        lines.addLayout(deeds)
        self.grid.opened.connect(self.open_paper)
        self.opening.clicked.connect(self.open_paper)
        self.comparing.clicked.connect(self.compare)
        self.beside.failed.connect(self.failed)
        self.retranslate()

    def reload(self) -> None:
        """Read what was sent anew."""
        self._snapshots = self._desk.donors.snapshots()
        self._say()

    def keep(self, report: DonorReport) -> bool:
        """Keep a report as sent in the language of the screen; whether it was."""
        with told(self._notice, self._words):
            self._desk.donors.send(report, self._words.language)
            self.reload()
            return True
        return False

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.heading.setText(self.tr("Sent before"))
        self.opening.setText(self.tr("The paper as it was sent…"))
        self.comparing.setText(self.tr("What is different today"))
        self.grid.setAccessibleName(self.tr("Reports kept as sent"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def open_paper(self) -> None:
        """Show the paper of the line chosen, byte for byte."""
        found = self._current()
        if found is not None:
            with told(self._notice, self._words):
                content = self._desk.donors.content(found.id)
                SentPaper(content, found, self._words, self).open_once()

    @Slot()
    def compare(self) -> None:
        """Count the same again and say what is different."""
        found = self._current()
        if found is not None:
            self.beside.begin(partial(self._desk.donors.drift, found), lambda drifts: self._tell(found, drifts))

    def _current(self) -> Snapshot | None:
        row = max(self.grid.currentRow(), 0)
        return self._snapshots[row] if row < len(self._snapshots) else None

    def _tell(self, sent: Snapshot, found: tuple[Drift, ...]) -> None:
        if not found:
            self._notice.say(self.tr("Nothing changed since it was sent."), "done")
            return
        said = "; ".join(self._drift(sent, drift) for drift in found[:_TOLD])
        if len(found) > _TOLD:
            said = self.tr("{said}; and {number} more").format(said=said, number=len(found) - _TOLD)
        self._notice.say(self.tr("Different today: {said}.").format(said=said), "info")

    def _drift(self, sent: Snapshot, drift: Drift) -> str:
        texts, measure = self._words.texts, drift.indicator.measure
        name = drift.indicator.name(self._words.language)
        if drift.dimension is not None:
            name = f"{name}, {row_words(drift.dimension, drift.row, texts, sent.report.names)}"
        return f"{name}: {amount_words(measure, drift.sent, texts)} → {amount_words(measure, drift.now, texts)}"

    def _say(self) -> None:
        heads = [self.tr("Kept"), self.tr("Form"), self.tr("Period"), self.tr("Language"), self.tr("By")]
        rows = [
            [
                self._words.date(one.at.astimezone().date()),
                one.report.form,
                period_words(one.report.period),
                self._words.code("language", one.language),
                one.who,
            ]
            for one in self._snapshots
        ]
        self.grid.fill(heads, rows)
        for button in (self.opening, self.comparing):
            button.setEnabled(bool(rows))


class SentPaper(ReportPaper):
    """A paper as it was sent: in the language it has."""

    def __init__(self, content: bytes, snapshot: Snapshot, words: Words, parent: QWidget) -> None:
        self.languages = (snapshot.language,)
        super().__init__(lambda _: content, f"donor-{snapshot.report.period.until_on}.pdf", words, parent)
        self.retranslate()
