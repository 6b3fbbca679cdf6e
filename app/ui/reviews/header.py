"""Above a review: which matter, how far the walk is, how late this one."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.reviews import Reviewed, ReviewFacts
from app.ui import theme
from app.ui.widgets.labels import SignLine
from app.ui.words import Words

_BAR = 8


class WalkHeader(QWidget):
    """The number of the case, «7 of 20», a bar of what is decided, and the date that passed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title, self.count, self.bar, self.standing = QLabel(), QLabel(), QProgressBar(), SignLine()
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.count, "part", "help")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.count)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addWidget(self.bar)
        lines.addWidget(self.standing)

    def show_progress(self, lines: list[Reviewed], place: int) -> None:
        """How far it is; `place` counts from 0."""
        decided = sum(line.decision is not None for line in lines)
        said = self.tr("{place} of {count}; decided: {decided}")
        self.count.setText(said.format(place=min(place + 1, len(lines)), count=len(lines), decided=decided))
        self.bar.setAccessibleName(self.tr("How far the review is"))
        self.bar.setRange(0, max(len(lines), 1))
        self.bar.setValue(decided)

    def show_matter(self, facts: ReviewFacts, today: date) -> None:
        """Which case, and how late it is today."""
        due_on, words = facts.reviewed.due_on, self._words
        self.title.setText(self.tr("Case {number}").format(number=facts.row.case_number))
        days = words.count("unit.day", (today - due_on).days)
        said = self.tr("Was due {date}, {days} late").format(date=words.long_date(due_on), days=days)
        now = words.code("timeliness", facts.row.timeliness)
        self.standing.say(f"{now}. {said}", "hourglass", "overdue")
        self.standing.show()

    def show_overview(self, title: str) -> None:
        """All of them at once."""
        self.title.setText(title)
        self.standing.hide()
