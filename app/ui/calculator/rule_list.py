"""The list of rules: found by number, name, article or any word, in whichever language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.law.rule import Rule
from app.law.rules import RULE_IDS, versions
from app.law.wording import article_words, length_words
from app.ui import theme
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.calculator.trust import SIGNS, short_word
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_ROOMY = {1: 400, 2: 540}
"""The least width in pixels of a list that shows the column of lengths, and the column of confidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """A line: the rule's place in the order of the law, and its latest version."""

    id: int
    row: Rule


class RuleList(QWidget):
    """`chosen(id)`: the current line is that rule, empty when there is none; `opened(id)`: count with it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._found: tuple[str, ...] = RULE_IDS
        self.search, self.counted = QLineEdit(), QLabel()
        self.list = ListView(self._columns(), "scale")
        self._build()
        self.list.set_source(lambda: len(self._found), self._page)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.current_changed.connect(self._tell)
        self.list.opened.connect(lambda line: self.opened.emit(line.row.id))
        self.list.empty.acted.connect(self.search.clear)
        self.retranslate()

    def show_rule(self, rule_id: str) -> None:
        """Go to a rule, without the words searched for if they hide it."""
        if rule_id not in self._found:
            self.search.clear()
        self.list.select_id(RULE_IDS.index(rule_id), near=self._found.index(rule_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search line to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_THE_LIST:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if self.list.current_row() is None:
                self.list.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name its room: what stands beside in the detail goes from a narrow list, the last column first."""
        super().resizeEvent(event)
        for column, least in _ROOMY.items():
            self.list.table.setColumnHidden(column, self.width() < least)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now; the search stays."""
        self.search.setPlaceholderText(self.tr("Number, article, word"))
        self.search.setAccessibleName(self.tr("Find a rule by its number, article or any word"))
        self.list.table.setAccessibleName(self.tr("Rules"))
        self.list.empty.say(
            self.tr("No rule fits"),
            self.tr("Try fewer words; they may be Kazakh, Russian or English."),
            self.tr("Show all"),
        )
        self.list.retranslate()
        self._say_count()

    @Slot()
    def _narrow(self) -> None:
        self._found = self._desk.dates.find_rules(self.search.text())
        self.list.reload()
        self._say_count()

    @Slot(object)
    def _tell(self, line: RuleLine | None) -> None:
        self.chosen.emit(line.row.id if line else "")

    def _page(self, offset: int, limit: int) -> Sequence[RuleLine]:
        return [
            RuleLine(id=RULE_IDS.index(rule), row=versions(rule)[-1]) for rule in self._found[offset : offset + limit]
        ]

    def _columns(self) -> list[Column]:
        return [
            Column(key="rule", title=lambda: self.tr("Rule"), text=self._name, hint=self._hint, stretch=True),
            Column(key="length", title=lambda: self.tr("Length"), text=self._length, width=152),
            Column(
                key="trust",
                title=lambda: self.tr("How sure"),
                text=lambda line: short_word(line.row.confidence),
                hint=lambda line: self._words.code("confidence", line.row.confidence),
                status=lambda line: SIGNS[line.row.confidence][0],
                width=160,
            ),
        ]

    def _name(self, line: RuleLine) -> str:
        article = article_words(line.row.article, self._words.texts, line.row.law)
        return f"{self._words.say(line.row.text_key('name'))}\n{line.row.id} · {article}"

    def _hint(self, line: RuleLine) -> str:
        return self._words.say(line.row.text_key("sentence"))

    def _length(self, line: RuleLine) -> str:
        if line.row.length is None or line.row.unit is None:
            return "–"
        return length_words(line.row.length, line.row.unit, self._words.texts)

    def _say_count(self) -> None:
        self.counted.setText(self.tr("Shown: {count}").format(count=len(self._found)))

    def _build(self) -> None:
        theme.set_state(self.counted, "part", "help")
        self.search.setClearButtonEnabled(True)
        glass = self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.set_icon(glass, "search")
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.counted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self.list, 1)
