"""Reports: one period above, below it numbers, what is missing, and the form a donor is sent."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.reports import Cell, Completeness, Counting, Gap
from app.services.reports import Behind
from app.ui.mishaps import told
from app.ui.reports.behind import BehindDialog
from app.ui.reports.donor import DonorPanel
from app.ui.reports.missing import MissingPanel
from app.ui.reports.numbers import NumbersPanel
from app.ui.reports.period_bar import PeriodBar
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

MARGIN = 16


class ReportsPage(QWidget):
    """`appeal_chosen`, `case_chosen`, `consultation_chosen(id)`: a record behind a number was opened."""

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    consultation_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.notice = NoticeBar()
        self.period = PeriodBar(desk, words)
        self.numbers = NumbersPanel(desk, words, self.notice)
        self.missing = MissingPanel(desk, words)
        self.donor = DonorPanel(desk, words, self.notice)
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self.retranslate()

    def reload(self) -> None:
        """Count anew what is in front; the rest when it is looked at."""
        with told(self.notice, self._words):
            self.donor.reload()
            self._look()

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Reports"))
        for place, text in enumerate((self.tr("Numbers"), self.tr("What is missing"), self.tr("For a donor"))):
            self.tabs.setTabText(place, text)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        for panel in (self.numbers, self.missing, self.donor):
            self.tabs.addTab(panel, "")
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.period)
        lines.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.period.changed.connect(self._look)
        self.tabs.currentChanged.connect(self._look)
        self.numbers.wanted.connect(self._open_cell)
        self.missing.wanted.connect(self._open_gap)
        self.missing.seen.connect(self._see)
        self.missing.went_on.connect(lambda: self.tabs.setCurrentWidget(self.donor))
        self.donor.missing_wanted.connect(lambda: self.tabs.setCurrentWidget(self.missing))
        for panel in (self.numbers, self.missing, self.donor):
            panel.failed.connect(self._fail)

    @Slot()
    def _look(self) -> None:
        """Count for the panel in front."""
        panel = self.tabs.currentWidget()
        if isinstance(panel, NumbersPanel | MissingPanel | DonorPanel):
            panel.show_period(self.period.period())

    @Slot(object)
    def _see(self, found: Completeness) -> None:
        self.donor.see(found.period)

    @Slot(object, object, str)
    def _open_cell(self, asked: Counting, cell: Cell, title: str) -> None:
        with told(self.notice, self._words):
            self._open(self._desk.reports.behind(asked, cell), title)

    @Slot(object, str)
    def _open_gap(self, gap: Gap, title: str) -> None:
        if self.missing.found is not None:
            with told(self.notice, self._words):
                self._open(self._desk.reports.behind_gap(self.missing.found.period, gap), title)

    def _open(self, behind: Behind, title: str) -> None:
        dialog = BehindDialog(self._desk, self._words, behind, title, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.appeal_chosen.connect(self.appeal_chosen)
        dialog.case_chosen.connect(self.case_chosen)
        dialog.consultation_chosen.connect(self.consultation_chosen)
        dialog.open()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))
