"""The walk through overdue matters: one after another, facts left, decisions right; left at any time, gone on later."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.codes import LetterKind
from app.domain.drafts import DraftPlace
from app.domain.reviews import Decision, Reviewed, ReviewFacts
from app.ui import theme
from app.ui.appeals import steps
from app.ui.mishaps import told
from app.ui.reviews.decision import KEYS, DecisionPanel
from app.ui.reviews.facts import fact_lines
from app.ui.reviews.header import WalkHeader
from app.ui.reviews.protocol import show_protocol
from app.ui.reviews.summary import Summary
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.explain import ExplainPanel
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROOMY = (1120, 700)
_WAYS = {steps.Deed.COMPLAIN, steps.Deed.PAPER, steps.Deed.AGAIN}


class ReviewDialog(QDialog):
    """Goes through the review given; `paper_wanted(appeal_id, step or kind of letter)` leads to a paper.

    Keys: 1 to 5 choose, Enter decides and goes on, the arrows go back and forth, Escape leaves.
    """

    paper_wanted = Signal(int, object)
    appeal_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, review_id: int, parent: QWidget, at: int = 0) -> None:
        """Begin with the matter of the line `at` where it is given, else with the first that is not decided."""
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._words = desk, words
        self._review = desk.reviews.get(review_id)
        self._lines: list[Reviewed] = list(desk.reviews.lines(review_id))
        self._place = 0
        self._facts: ReviewFacts | None = None
        self.header, self.notice = WalkHeader(words), NoticeBar()
        self.facts, self.panel = ExplainPanel(), DecisionPanel(desk, words)
        self.keeper = DraftKeeper(desk, self.panel.typed, self._draft_title, self)
        self.back, self.forth = QPushButton(), QPushButton()
        self.overview, self.leaving = QPushButton(), QPushButton()
        self.summary = Summary(desk, words)
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()
        self.resize(*_ROOMY)
        theme.dress(self)
        self._begin(at)

    def shown(self) -> ReviewFacts | None:
        """The matter on the table; None while the overview is shown."""
        return self._facts if self.stack.currentIndex() == 0 else None

    @Slot()
    def decide(self) -> None:
        """Write the decision down and go on."""
        if self._decide():
            self._go_on()

    @Slot()
    def decide_and_prepare(self) -> None:
        """Write the decision down and leave for the paper it leads to; the review is gone on with afterwards."""
        facts = self._facts
        if facts is not None and self._decide():
            self.done(0)
            self._prepare(facts)

    @Slot()
    def go_back(self) -> None:
        """Show the matter before."""
        self._go(self._place if self.shown() is None else self._place - 1)

    @Slot()
    def go_forth(self) -> None:
        """Show the next matter; after the last, what was decided."""
        if self.shown() is not None:
            self._go(self._place + 1)

    @Slot()
    def show_overview(self) -> None:
        """Show what was decided and what was not."""
        self.keeper.rest()
        self.summary.show_review(self._review)
        self.stack.setCurrentWidget(self.summary)
        self.header.show_overview(self.windowTitle())
        self._enable()
        self.summary.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        """End the review and show its protocol."""
        with told(self.notice, self._words):
            if self._review.ended_at is None:
                self._review = self._desk.reviews.end(self._review.id)
            self.show_overview()
            show_protocol(self._desk, self._words, self._review.id, self)

    def done(self, result: int) -> None:
        """Leave; what is typed is kept, what is decided stands."""
        self.keeper.rest()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_facts()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Review of overdue matters"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("The matter before: arrow left"))
        self.forth.setText(self.tr("Next"))
        self.forth.setToolTip(self.tr("The next matter, undecided for now: arrow right"))
        self.overview.setText(self.tr("Overview and protocol"))
        self.leaving.setText(self.tr("Leave, go on later"))
        self.facts.setAccessibleName(self.tr("What is known of the matter"))
        self.header.show_progress(self._lines, self._place)

    def _decide(self) -> bool:
        """Write it down; whether it is."""
        facts, done = self.shown(), False
        if facts is None or not self.panel.ready():
            return False
        with told(self.notice, self._words, self.panel.form):
            self._lines[self._place] = self.panel.decide(facts)
            self.keeper.forget()
            done = True
        self.header.show_progress(self._lines, self._place)
        return done

    def _begin(self, at: int) -> None:
        undecided = [place for place, line in enumerate(self._lines) if line.decision is None]
        wanted = [place for place, line in enumerate(self._lines) if line.id == at]
        if wanted or (undecided and self._review.ended_at is None):
            self._go((wanted or undecided)[0])
        else:
            self.show_overview()

    def _go(self, place: int) -> None:
        if place < 0:
            return
        if place >= len(self._lines):
            self.show_overview()
            return
        self.keeper.rest()
        self._place = place
        with told(self.notice, self._words):
            self._facts = self._desk.reviews.facts(self._lines[place].id)
            self.panel.show_facts(self._facts)
            waits = self.keeper.settle(DraftPlace.REVIEWED, self._lines[place].id)
            if waits is not None:
                self.panel.set_typed(waits.fields)
        self.stack.setCurrentIndex(0)
        self._show_facts()
        self.header.show_progress(self._lines, self._place)
        self._enable()
        self.facts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """The next matter nobody decided, from here on and then from the beginning; else the overview."""
        count = len(self._lines)
        order = [(self._place + step) % count for step in range(1, count)]
        following = next((place for place in order if self._lines[place].decision is None), None)
        if following is None:
            self.show_overview()
        else:
            self._go(following)

    def _prepare(self, facts: ReviewFacts) -> None:
        """The letter, or the first step that is a paper, else the paper at hand."""
        if self.panel.decision() is Decision.CHASER:
            self.paper_wanted.emit(facts.appeal.id, LetterKind.CHASER)
            return
        found = [step for step in facts.course.steps if steps.way(step, facts.course).deed in _WAYS]
        if found:
            self.paper_wanted.emit(facts.appeal.id, found[0])
        else:
            self.appeal_chosen.emit(facts.appeal.id)

    def _show_facts(self) -> None:
        if self._facts is None or self.stack.currentIndex() != 0:
            return
        self.facts.show_lines(fact_lines(self._facts, self._words))
        self.header.show_matter(self._facts, self._desk.context.today())

    def _enable(self) -> None:
        walking = self.stack.currentIndex() == 0
        ended = self._review.ended_at is not None
        self.back.setEnabled(bool(self._lines) and (self._place > 0 or not walking))
        self.forth.setEnabled(walking)
        self.overview.setEnabled(walking)
        self.panel.setEnabled(not ended)

    def _draft_title(self) -> str:
        number = self._facts.row.case_number if self._facts else ""
        return f"{number} {self.panel.note.text()}".strip()

    def _press(self, key: str) -> None:
        if self.shown() is not None and self._review.ended_at is None:
            self.panel.press(key)

    def _build(self) -> None:
        theme.set_state(self.leaving, "look", "quiet")
        deeds = QHBoxLayout()
        walk = QSplitter(Qt.Orientation.Horizontal)
        walk.setChildrenCollapsible(False)
        walk.setHandleWidth(12)
        for part in (self.facts, self.panel):
            walk.addWidget(part)
        walk.setStretchFactor(0, 3)
        walk.setStretchFactor(1, 2)
        self.stack.addWidget(walk)
        self.stack.addWidget(self.summary)
        deeds.setSpacing(8)
        for button in (self.back, self.forth, self.overview):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.leaving)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addWidget(self.header)
        lines.addWidget(self.notice)
        lines.addWidget(self.stack, 1)
        lines.addLayout(deeds)

    def _connect(self) -> None:
        for number in sorted(set(KEYS.values())):
            QShortcut(QKeySequence(number), self).activated.connect(partial(self._press, number))
        for arrow, deed in ((Qt.Key.Key_Left, self.go_back), (Qt.Key.Key_Right, self.go_forth)):
            QShortcut(QKeySequence(arrow), self).activated.connect(deed)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | enter), self).activated.connect(self.decide)
        for button in (self.back, self.forth, self.overview, self.leaving, *self.findChildren(QPushButton)):
            button.setAutoDefault(False)
        self.panel.wanted.connect(self.decide)
        self.panel.paper_wanted.connect(self.decide_and_prepare)
        self.panel.touched.connect(self.keeper.touch)
        self.back.clicked.connect(self.go_back)
        self.forth.clicked.connect(self.go_forth)
        self.overview.clicked.connect(self.show_overview)
        self.leaving.clicked.connect(self.reject)
        self.summary.matter_chosen.connect(self._go)
        self.summary.end_wanted.connect(self.end)
