"""The overview of a review: how many of each decision, every matter with its own, and the way to the protocol."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.reviews import Decision, ProtocolLine, Review
from app.ui import theme
from app.ui.appeals.two_lines import TwoLineDelegate
from app.ui.only_looking import changes
from app.ui.reviews.facts import decision_words
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROW = 56


class Summary(QWidget):
    """`matter_chosen(place)`: go to that matter; `end_wanted`: end the review, or show its protocol again."""

    matter_chosen = Signal(int)
    end_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._review: Review | None = None
        self._lines: tuple[ProtocolLine, ...] = ()
        self.counts = QLabel()
        self.list = ListView(self._columns(), icon="circle-check")
        self.ending = QPushButton()
        self._build()
        self.list.set_source(lambda: len(self._lines), lambda first, count: self._lines[first : first + count])
        self.retranslate()

    def show_review(self, review: Review) -> None:
        """Show where the review stands; raises `UserError`."""
        self._review = review
        self._lines = self._desk.reviews.protocol(review.id).lines
        self.list.reload()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        counted = Counter(line.reviewed.decision for line in self._lines)
        named = [(self._words.code("decision", one), counted[one]) for one in Decision]
        named.append((self._words.say("sheet.undecided"), counted[None]))
        self.counts.setText(" · ".join(f"{name}: {number}" for name, number in named if number))
        self.list.table.setAccessibleName(self.tr("Matters of the review"))
        self.list.empty.say(self.tr("No matter is left to show"), "", "")
        self.list.retranslate()
        ended = self._review is not None and self._review.ended_at is not None
        self.ending.setText(self.tr("Protocol…") if ended else self.tr("End the review and make the protocol"))

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="case", title=lambda: self.tr("Case"), text=lambda line: line.row.case_number, width=130),
            Column(
                key="paper",
                title=lambda: self.tr("Paper and body"),
                text=lambda line: (
                    f"{words.code('appeal_kind', line.row.kind)}\n{line.row.authority_names[words.language]}"
                ),
                stretch=True,
            ),
            Column(
                key="due_on",
                title=lambda: self.tr("Was due"),
                text=lambda line: words.date(line.reviewed.due_on),
                width=120,
            ),
            Column(key="decision", title=lambda: self.tr("Decision"), text=self._decided, stretch=True),
        ]

    def _decided(self, line: ProtocolLine) -> str:
        return "\n".join(part for part in (decision_words(line.reviewed, self._words), line.reviewed.note) if part)

    def _build(self) -> None:
        theme.set_state(self.counts, "part", "subtitle")
        theme.set_state(self.ending, "look", "primary")
        changes(self.ending)
        self.counts.setWordWrap(True)
        table = self.list.table
        table.setWordWrap(True)
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(_ROW)
        deeds = QHBoxLayout()
        deeds.addWidget(self.ending)
        deeds.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.counts)
        lines.addWidget(self.list, 1)
        lines.addLayout(deeds)
        self.list.opened.connect(self._open)
        self.ending.clicked.connect(self.end_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot(object)
    def _open(self, line: ProtocolLine) -> None:
        self.matter_chosen.emit(line.reviewed.place)
