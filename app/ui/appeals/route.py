"""The whole way on one page: what is past, where we are, what may come, each with its days and one button."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.routes import Route, RouteStage, Standing
from app.law.rules import versions
from app.law.wording import article_words
from app.ui import theme
from app.ui.paper_dialog import PaperDialog
from app.ui.widgets.form import scrolled
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIGNS = {
    Standing.DONE: ("check", "done"),
    Standing.NOW: ("arrow-right", "accent"),
    Standing.TO_COME: ("hourglass", "muted"),
}


class RouteView(QWidget):
    """Shows the way through the paper given to `show_appeal`, asked when it is first seen.

    `appeal_chosen(id)`: go to a stage that is written; `step_wanted`: do what comes next now.
    """

    appeal_chosen = Signal(int)
    step_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._appeal_id = 0
        self._route: Route | None = None
        self.explained, self.printing = WrappedLabel(), QPushButton()
        self.buttons: list[QPushButton] = []
        self._sheet = QWidget()
        self._lines = QVBoxLayout(self._sheet)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(8)
        self._build()
        self.retranslate()

    def show_appeal(self, appeal_id: int) -> None:
        """Show the way through this paper, once somebody looks."""
        self._appeal_id = appeal_id
        self._route = None
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._route is None and self._appeal_id:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.explained.setText(
            self.tr("Days to come are counted as if everybody used the whole of their term; they are not promised.")
        )
        self.printing.setText(self.tr("Print on one page…"))
        self._fill()

    @Slot()
    def print_route(self) -> None:
        """Show the way as a page."""
        data = self._desk.routes.sheet(self._appeal_id)
        dialog = PaperDialog(
            partial(self._desk.routes.page, data), f"{data.paper.case_number}-{data.made_on}.pdf", self._words, self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("The whole way on one page"))
        dialog.retranslate()
        dialog.open()

    def _read(self) -> None:
        try:
            self._route = self._desk.routes.of(self._appeal_id)
        except UserError:
            self._route = None
        self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.setParent(None)
                gone.deleteLater()
        self.buttons = []
        for stage in self._route.stages if self._route is not None else ():
            self._lines.addWidget(self._card(stage))
        self._lines.addStretch(1)

    def _card(self, stage: RouteStage) -> QFrame:
        card, line, words = QFrame(), QHBoxLayout(), QVBoxLayout()
        theme.set_state(card, "part", "card")
        title = SignLine()
        title.say(self._title(stage), *_SIGNS[stage.standing])
        words.setSpacing(2)
        words.addWidget(title)
        for said in self._facts(stage):
            label = WrappedLabel()
            label.setText(said)
            theme.set_state(label, "part", "help")
            words.addWidget(label)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addLayout(words, 1)
        if (button := self._button(stage)) is not None:
            line.addWidget(button)
            self.buttons.append(button)
        card.setLayout(line)
        return card

    def _title(self, stage: RouteStage) -> str:
        name, day = self._words.code("appeal_kind", stage.kind), self._words.date(stage.begun_on)
        if stage.begun_on is None:
            return name
        said = self.tr("{paper}: filed {day}") if stage.appeal_id else self.tr("{paper}: to be filed by {day}")
        return said.format(paper=name, day=day)

    def _facts(self, stage: RouteStage) -> Iterator[str]:
        if stage.answer is not None:
            yield self._term(stage.answer)
        if stage.client is not None:
            yield self._term(stage.client)

    def _term(self, found: Deadline) -> str:
        rule = versions(found.rule)[-1]
        name = self._words.say(f"rule.{found.rule}.name")
        article = article_words(rule.article, self._words.texts, rule.law)
        if found.due_on is None:
            return self.tr("{term}: no day can be counted yet ({article})").format(term=name, article=article)
        day = self._words.date(found.due_on)
        said = self.tr("{term}: ≈ {day}, provisional ({article})") if found.provisional else "{term}: {day} ({article})"
        return said.format(term=name, day=day, article=article)

    def _button(self, stage: RouteStage) -> QPushButton | None:
        if not stage.appeal_id:
            return None
        if stage.appeal_id != self._appeal_id:
            button = QPushButton(self.tr("Open"))
            button.clicked.connect(partial(self.appeal_chosen.emit, stage.appeal_id))
            return button
        if stage.standing is not Standing.NOW:
            return None
        button = QPushButton(self.tr("Next step"))
        theme.set_state(button, "look", "primary")
        button.clicked.connect(self.step_wanted)
        return button

    def _build(self) -> None:
        theme.set_state(self.explained, "part", "help")
        theme.set_icon(self.printing, "printer")
        self.printing.clicked.connect(self.print_route)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.explained, 1)
        head.addWidget(self.printing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(scrolled(self._sheet), 1)
