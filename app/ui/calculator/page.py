"""The page of dates: a calculator that needs no case, and the rules it counts by."""

import json
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.law.note_wording import note_answer, note_lines
from app.ui import theme
from app.ui.calculator.answer import AnswerPanel
from app.ui.calculator.question import QuestionForm
from app.ui.calculator.rule_detail import RuleDetail
from app.ui.calculator.rule_list import RuleList
from app.ui.calculator.stated import StatedDate
from app.ui.notes.dialog import show_note
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.form import scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.parts import answer_to_enter
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_COUNT, _RULES = range(2)
_FORM_WIDTH = 336


class CalculatorPage(QWidget):
    """`open_address` opens a web page in the browser; tests answer in its place."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._error: UserError | None = None
        self.open_address: Callable[[str], bool] = lambda address: QDesktopServices.openUrl(QUrl(address))
        self.title, self.notice, self.tabs = QLabel(), NoticeBar(), QTabWidget()
        self.question = QuestionForm(desk, words)
        self.stated = StatedDate(words)
        self.answer = AnswerPanel(words)
        self.nothing = EmptyState("calculator")
        self.side = QStackedWidget()
        self._reading = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()
        self.retranslate()
        self.count()

    @cached_property
    def detail(self) -> RuleDetail:
        """The rule that is read."""
        made = RuleDetail(self._desk, self._words)
        made.counting_wanted.connect(self.count_with)
        made.link_wanted.connect(self.open_link)
        return made

    @cached_property
    def rules(self) -> RuleList:
        """The rules, beside the one that is read; made when they are first looked at."""
        made = RuleList(self._desk, self._words)
        made.chosen.connect(self.detail.show_rule)
        made.opened.connect(self.count_with)
        self._reading.addWidget(made)
        self._reading.addWidget(self.detail)
        self._reading.setSizes([560, 520])
        self._reading.setStretchFactor(0, 1)
        self._reading.setStretchFactor(1, 1)
        answer_to_enter(self._reading)
        return made

    @property
    def search(self) -> QWidget:
        """Where a rule is looked for."""
        return self.rules.search

    def reload(self) -> None:
        """Count anew: the calendar may have changed."""
        self.count()

    @Slot()
    def count(self) -> None:
        """Answer what stands in the fields."""
        asked = self.question.question()
        self._error = None
        self.notice.clear()
        self.stated.hide()
        self.side.setCurrentWidget(self.answer if asked else self.nothing)
        if asked is None:
            return
        try:
            found = self._desk.dates.due(asked.rule, asked.from_on, at=asked.at, closing=asked.closing)
            data = self._desk.dates.note_data(found, closing=asked.closing, stated_on=asked.stated_on)
            self.answer.show_answer(data)
            self.stated.show_answer(asked, data)
        except UserError as error:
            self._error = error
            self.side.setCurrentWidget(self.nothing)
            self.notice.say(self._words.error(error))

    @Slot(str)
    def count_with(self, rule_id: str) -> None:
        """Ask about this rule."""
        self.tabs.setCurrentIndex(_COUNT)
        self.question.show_rule(rule_id)
        self.question.from_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def read_rule(self) -> None:
        """Show the rule asked about."""
        self.show_list()
        self.rules.show_rule(self.question.rule_id())

    def show_list(self) -> None:
        """Bring the rules and their search line to the front."""
        self.tabs.setCurrentIndex(_RULES)

    @Slot()
    def copy_text(self) -> None:
        """Put the calculation on the clipboard as text."""
        if self.answer.data is not None:
            self._copy("\n".join(note_lines(self.answer.data, self._words.texts)))

    @Slot()
    def copy_json(self) -> None:
        """Put the calculation on the clipboard as JSON."""
        if self.answer.data is not None:
            found = note_answer(self.answer.data, self._words.texts)
            self._copy(json.dumps(found, ensure_ascii=False, indent=2))

    @Slot()
    def print_note(self) -> None:
        """Show the calculation as a page for the body."""
        show_note(self._desk, self._words, self.answer.data, self)

    @Slot(str)
    def open_link(self, address: str) -> None:
        """Open the official text in the browser; where that fails its address is said, to be copied."""
        self.notice.clear()
        if not self.open_address(address):
            said = self.tr("The browser could not be opened. The official text is at {address}")
            self.notice.say(said.format(address=address), "warning")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Dates"))
        self.title.setText(self.tr("Dates"))
        self.tabs.setTabText(_COUNT, self.tr("Calculator"))
        self.tabs.setTabText(_RULES, self.tr("Rules"))
        self.tabs.tabBar().setAccessibleName(self.tr("Calculator and rules"))
        self.nothing.say(
            self.tr("Count a date"),
            self.tr("Choose a rule and the day it is counted from: the last day and its reasons stand here at once."),
        )
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.notice.say(self.tr("Copied: paste it into a letter or a message."), "done")

    def _connect(self) -> None:
        self.question.asked.connect(self.count)
        self.answer.text_wanted.connect(self.copy_text)
        self.answer.json_wanted.connect(self.copy_json)
        self.answer.paper_wanted.connect(self.print_note)
        self.question.rule_wanted.connect(self.read_rule)
        self.tabs.currentChanged.connect(self._look)

    @Slot(int)
    def _look(self, tab: int) -> None:
        if tab == _RULES:
            self.rules.show()

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        self.side.addWidget(self.nothing)
        self.side.addWidget(self.answer)
        left = QWidget()
        asking = QVBoxLayout(left)
        asking.setContentsMargins(0, 0, 8, 0)
        asking.setSpacing(12)
        asking.addWidget(self.question)
        asking.addWidget(self.stated)
        asking.addStretch(1)
        fields = scrolled(left)
        fields.setFixedWidth(_FORM_WIDTH)
        counting, reading = QWidget(), self._reading
        line = QHBoxLayout(counting)
        line.setContentsMargins(0, 12, 0, 0)
        line.setSpacing(16)
        line.addWidget(fields)
        line.addWidget(self.side, 1)
        reading.setContentsMargins(0, 12, 0, 0)
        reading.setChildrenCollapsible(False)
        reading.setHandleWidth(16)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(counting, "")
        self.tabs.addTab(reading, "")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(8)
        lines.addWidget(self.title)
        lines.addWidget(self.notice)
        lines.addWidget(self.tabs, 1)
