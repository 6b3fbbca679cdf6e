"""Reports: one period above, below it numbers, what is missing, and the form a donor is sent."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.reports import Cell, Completeness, Counting, Gap
from app.ui.mishaps import told
from app.ui.reports.numbers import NumbersPanel
from app.ui.reports.period_bar import PeriodBar
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.reports import Behind
    from app.ui.reports.donor import DonorPanel
    from app.ui.reports.missing import MissingPanel

MARGIN = 16
MISSING, DONOR = 1, 2
"""The places of the tabs that are made when they are first looked at."""


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
        self._rooms = {MISSING: QWidget(), DONOR: QWidget()}
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self.retranslate()

    @cached_property
    def missing(self) -> "MissingPanel":
        """What is missing; made when it is first looked at."""
        from app.ui.reports.missing import MissingPanel  # noqa: PLC0415 - made later, imported later

        made = MissingPanel(self._desk, self._words)
        self._rooms[MISSING].layout().addWidget(made)  # type: ignore[union-attr]  # every room has one
        made.wanted.connect(self._open_gap)
        made.seen.connect(self._see)
        made.went_on.connect(partial(self.tabs.setCurrentIndex, DONOR))
        made.failed.connect(self._fail)
        return made

    @cached_property
    def donor(self) -> "DonorPanel":
        """The form of a donor; made when it is first looked at."""
        from app.ui.reports.donor import DonorPanel  # noqa: PLC0415 - as above

        made = DonorPanel(self._desk, self._words, self.notice)
        self._rooms[DONOR].layout().addWidget(made)  # type: ignore[union-attr]  # as above
        made.missing_wanted.connect(partial(self.tabs.setCurrentIndex, MISSING))
        made.failed.connect(self._fail)
        with told(self.notice, self._words):
            made.reload()
        return made

    def reload(self) -> None:
        """Count anew what is in front; the rest when it is looked at."""
        with told(self.notice, self._words):
            if self.tabs.currentIndex() == DONOR:
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
        self.tabs.addTab(self.numbers, "")
        for room in self._rooms.values():
            QVBoxLayout(room).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(room, "")
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
        self.numbers.failed.connect(self._fail)

    @Slot()
    def _look(self) -> None:
        """Count for the panel in front."""
        place = self.tabs.currentIndex()
        panel = self.donor if place == DONOR else self.missing if place == MISSING else self.numbers
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

    def _open(self, behind: "Behind", title: str) -> None:
        from app.ui.reports.behind import BehindDialog  # noqa: PLC0415 - brings the lists of the register

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
