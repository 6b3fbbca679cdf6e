"""All visits: those to come and those held, with what was talked on each."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.visits import Visit, VisitRow
from app.services.desk import Desk
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

MARGIN = 16


def days_of(visit: Visit, words: Words) -> str:
    """The day of a visit, or its first and last."""
    first, last = words.date(visit.begins_on), words.date(visit.ends_on)
    return first if first == last else f"{first} – {last}"


class VisitList(QWidget):
    """`opened(id)`: Enter or a double click on a visit; `wanted`: plan a new one."""

    opened = Signal(int)
    wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title, self.new_button = QLabel(), QPushButton()
        self.list = ListView(self._columns(), icon="map-pin")
        self.list.set_source(desk.visits.count, lambda offset, limit: desk.visits.rows(offset=offset, limit=limit))
        theme.set_state(self.title, "part", "title")
        theme.set_icon(self.new_button, "plus")
        changes(self.new_button)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.new_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        self.list.opened.connect(self._open)
        self.list.empty.acted.connect(self.wanted)
        self.new_button.clicked.connect(self.wanted)
        self.retranslate()

    def reload(self) -> None:
        """Read the list anew; the current line stays."""
        self.list.reload()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("Visits"))
        self.new_button.setText(self.tr("Plan a visit…"))
        self.list.table.setAccessibleName(self.tr("Visits"))
        self.list.empty.say(
            self.tr("No visit yet"),
            self.tr("Plan where the office goes; on its day the queue and the talks stand here."),
            self.tr("Plan a visit…"),
        )
        self.list.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="days", title=lambda: self.tr("Days"), text=lambda row: days_of(row.visit, words), width=180),
            Column(key="place", title=lambda: self.tr("Place"), text=lambda row: row.visit.place, stretch=True),
            Column(
                key="region",
                title=lambda: self.tr("Region"),
                text=lambda row: words.code("region", row.visit.region) if row.visit.region else "",
                width=150,
            ),
            Column(
                key="team", title=lambda: self.tr("Who goes"), text=lambda row: ", ".join(row.visit.team), stretch=True
            ),
            Column(key="talks", title=lambda: self.tr("Talks"), text=lambda row: str(row.talks), width=130),
            Column(key="minutes", title=lambda: self.tr("Minutes"), text=lambda row: str(row.minutes), width=100),
        ]

    @Slot(object)
    def _open(self, row: VisitRow) -> None:
        self.opened.emit(row.id)
