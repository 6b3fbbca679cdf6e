"""What is asked: a rule, the day it starts from, the hour where one matters, and the date the body named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.law.rule import Trigger
from app.law.rules import RULE_IDS, versions
from app.law.wording import article_words
from app.ui import theme
from app.ui.widgets.chooser import Choice, SearchChooser
from app.ui.widgets.dates import DateField, TimeField
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

FIRST_RULE = "AP-04"
"""The rule asked about most: the answer to an application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What stands in the fields and can be counted."""

    rule: str
    from_on: date
    at: time | None = None
    closing: time | None = None
    stated_on: date | None = None


class QuestionForm(QWidget):
    """`asked`: something in the fields changed; ask `question()`. `rule_wanted`: read the rule chosen."""

    asked = Signal()
    rule_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.form = Form()
        self.rule = SearchChooser()
        self.from_on, self.stated_on = DateField(), DateField()
        self.at, self.closing_at = TimeField(), TimeField()
        self.rule.set_source(self._count, self._page)
        self.reading = QPushButton()
        theme.set_state(self.reading, "look", "quiet")
        theme.set_icon(self.reading, "scale", "accent")
        self.form.add_row("rule", self.rule)
        self.form.add_widget(_leftwards(self.reading))
        self.form.add_row("from_on", self.from_on)
        self.form.add_row("at", self.at)
        self.form.add_row("closing", self.closing_at, beside=True)
        self.form.add_row("stated_on", self.stated_on)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.form)
        self._choose(FIRST_RULE)
        self.from_on.set_date(desk.context.today())
        self.retranslate()
        self.reading.clicked.connect(self.rule_wanted)
        self.rule.chosen.connect(self._tell)
        self.rule.cleared.connect(self._tell)
        for field in (self.from_on, self.at, self.closing_at, self.stated_on):
            field.changed.connect(self._tell)

    def rule_id(self) -> str:
        """The rule chosen, empty without one."""
        place = self.rule.value()
        return RULE_IDS[place] if place is not None else ""

    def question(self) -> Question | None:
        """What is asked, None while something is missing or cannot be read; that is said beside its field."""
        wrong = self.form.show_problems({}, go=False)
        day = self.from_on.date()
        if wrong or day is None or not self.rule_id():
            return None
        arrives = self._arrives()
        return Question(
            rule=self.rule_id(),
            from_on=day,
            at=self.at.time() if arrives else None,
            closing=self.closing_at.time() if arrives else None,
            stated_on=self.stated_on.date(),
        )

    def show_rule(self, rule_id: str) -> None:
        """Ask about this rule; the day stays."""
        self._choose(rule_id)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now; what is chosen and typed stays."""
        self._choose(self.rule_id())
        self._label()

    @Slot()
    def _tell(self) -> None:
        self._label()
        self.asked.emit()

    def _label(self) -> None:
        rule = self.rule_id()
        self.reading.setText(self.tr("Read the rule"))
        self.reading.setEnabled(bool(rule))
        trigger = self._words.say(f"rule.{rule}.trigger") if rule else ""
        form, arrives = self.form, self._arrives()
        form.label("rule", self.tr("Rule"), self.tr("Its number, article or any word of it"))
        form.label("from_on", self.tr("Counted from"), trigger)
        form.label("at", self.tr("Hour it came"))
        form.label("closing", self.tr("The body closes at"))
        form.label("stated_on", self.tr("The body says"), self.tr("The date of the portal, a letter or an SMS"))
        form.show_row("at", visible=arrives)
        form.show_row("closing", visible=arrives)

    def _arrives(self) -> bool:
        return bool(self.rule_id()) and versions(self.rule_id())[-1].trigger is Trigger.ARRIVAL

    def _choose(self, rule_id: str) -> None:
        if rule_id:
            self.rule.set_value(RULE_IDS.index(rule_id), self._name(rule_id))

    def _name(self, rule_id: str) -> str:
        return f"{rule_id} {self._words.say(f'rule.{rule_id}.name')}"

    def _count(self, text: str) -> int:
        return len(self._desk.dates.find_rules(text))

    def _page(self, text: str, offset: int, limit: int) -> Sequence[Choice]:
        found = self._desk.dates.find_rules(text)[offset : offset + limit]
        return [Choice(id=RULE_IDS.index(rule), text=self._name(rule), detail=self._article(rule)) for rule in found]

    def _article(self, rule_id: str) -> str:
        row = versions(rule_id)[-1]
        return article_words(row.article, self._words.texts, row.law)


def _leftwards(button: QPushButton) -> QWidget:
    """A button no wider than its words, at the left."""
    outer = QWidget()
    line = QHBoxLayout(outer)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return outer
