"""The list of cases: search, the nearest date of each, and what to do when there is none."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.cases import CaseRow
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_PAUSE = 150
"""Milliseconds without a key before the list is searched."""
_SEARCH_WIDTH = 360


class Whose(StrEnum):
    """Which cases are listed."""

    ALL = "all"
    MINE = "mine"


class CaseList(QWidget):
    """`opened(case_id)`: a line was opened; `consultation_wanted`: there is no case yet, begin with a talk."""

    opened = Signal(int)
    consultation_wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.title = QLabel()
        self.search = QLineEdit()
        self.whose = CodeChoice(tuple(Whose), self._whose)
        self.list = ListView(self._columns(), icon="briefcase")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._pause.timeout.connect(self.reload)
        self.whose.currentIndexChanged.connect(self.reload)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.reload)
        self.list.opened.connect(self._open)
        self.list.empty.acted.connect(self._begin)
        self.list.set_source(self._count, self._page)
        self.retranslate()

    @Slot()
    def reload(self) -> None:
        """Search anew; the current line stays if it is still there."""
        self._pause.stop()
        self.list.reload()
        self._say_empty()

    def retranslate(self) -> None:
        """Set every text in the language of now; the words searched for stay."""
        self.title.setText(self.tr("Cases"))
        self.search.setPlaceholderText(self.tr("Number, name of the case or client"))
        self.search.setAccessibleName(self.tr("Search the cases"))
        self.whose.setAccessibleName(self.tr("Whose cases"))
        self.whose.retranslate()
        self.list.table.setAccessibleName(self.tr("Cases"))
        self.list.retranslate()
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_empty(self) -> None:
        if self._wanted() or self._mine():
            self.list.empty.say(
                self.tr("No case fits these words"),
                self.tr("Search by a part of the number, the name of the case or the client."),
                self.tr("Show all cases"),
            )
        else:
            self.list.empty.say(
                self.tr("No case yet"),
                self.tr("A case begins with a talk: write it down, then make the case and its paper in one step."),
                self.tr("Write down a talk"),
            )

    def _whose(self, whose: "Whose") -> str:
        return self.tr("Everybody's cases") if whose is Whose.ALL else self.tr("My cases")

    def _mine(self) -> bool:
        return self.whose.code() is Whose.MINE

    def _wanted(self) -> str:
        return self.search.text().strip()

    def _count(self) -> int:
        return self._desk.cases.count(self._wanted(), mine=self._mine())

    def _page(self, offset: int, limit: int) -> list[CaseRow]:
        return self._desk.cases.rows(self._wanted(), mine=self._mine(), offset=offset, limit=limit)

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="number", title=lambda: self.tr("Number"), text=lambda row: row.number, width=110),
            Column(
                key="case",
                title=lambda: self.tr("Client and case"),
                text=lambda row: f"{row.client_name}\n{row.title}",
                stretch=True,
            ),
            Column(
                key="topic", title=lambda: self.tr("Topic"), text=lambda row: words.code("topic", row.topic), width=150
            ),
            Column(
                key="status",
                title=lambda: self.tr("Status"),
                text=lambda row: words.code("timeliness", row.timeliness),
                status=lambda row: str(row.timeliness),
                width=184,
            ),
            Column(key="due_on", title=lambda: self.tr("Last day"), text=lambda row: words.date(row.due_on), width=120),
        ]

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        self.list.table.setItemDelegate(TwoLineDelegate(self.list.table))
        self.list.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.whose)
        top.addWidget(self.search)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.list, 1)

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        self.opened.emit(row.id)

    @Slot()
    def _begin(self) -> None:
        if self._wanted() or self._mine():
            self.search.clear()
            self.whose.set_code(Whose.ALL)
            self.reload()
        else:
            self.consultation_wanted.emit()
