"""Before a fact is written down: every date that follows from it, with a tick to be reminded of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.codes import Side
from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.events import EventDraft
from app.domain.tasks import TaskDraft
from app.law.rules import versions
from app.law.wording import article_words
from app.ui import theme
from app.ui.todo.ticks import Tick, TickList
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class FollowingBox(QWidget):
    """Shows what `show_draft` would begin; what is ticked becomes a task with the fact, in one deed."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._asked: tuple[int, EventDraft] | None = None
        self._found: tuple[Deadline, ...] = ()
        self.title, self.ticks = WrappedLabel(), TickList(words)
        theme.set_state(self.title, "part", "label")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.title)
        lines.addWidget(self.ticks)
        self.hide()

    def show_draft(self, appeal_id: int, draft: EventDraft) -> None:
        """Count what would follow; what was ticked of it stays ticked."""
        if self._asked == (appeal_id, draft):
            return
        self._asked = (appeal_id, draft)
        try:
            self._found = self._desk.appeals.following(appeal_id, draft)
        except UserError:
            self._found = ()
        self._offer()

    def clear(self) -> None:
        """Nothing is thought of."""
        self._asked, self._found = None, ()
        self._offer()

    def drafts(self) -> list[TaskDraft]:
        """The tasks that are ticked."""
        return [TaskDraft(what=one.what, due_on=one.on) for one in self.ticks.chosen()]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
        super().changeEvent(event)

    def _offer(self) -> None:
        before = {one.what for one in self.ticks.chosen()}
        ticks = [tick for found in self._found if (tick := self._tick(found, before)) is not None]
        self.title.setText(self.tr("What follows from it. Tick what you want to be reminded of:"))
        self.ticks.setAccessibleName(self.tr("Dates that follow, with reminders"))
        self.ticks.offer(ticks)
        self.setVisible(bool(ticks))

    def _tick(self, found: Deadline, before: set[str]) -> Tick | None:
        on = self._desk.tasks.reminder_on(found)
        if on is None or found.due_on is None:
            return None
        name, day = self._words.say(f"rule.{found.rule}.name"), self._words.date(found.due_on)
        said = self.tr("{term}: last day {day}") if found.side is Side.CLIENT else self.tr("{term}: due by {day}")
        said = said.format(term=name, day=day)
        rule = versions(found.rule)[-1]
        why = article_words(rule.article, self._words.texts, rule.law)
        if found.provisional:
            why = self.tr("{article}; the date is provisional").format(article=why)
        return Tick(what=said, on=on, why=why, ticked=said in before)
