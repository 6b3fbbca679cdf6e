"""The board divided: a line for each volunteer, body, region, kind or age, with its numbers; each opens its list."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.piles import NONE, By, Figure, Pile, age_of
from app.ui import theme
from app.ui.overdue.lateness_card import LatenessCard
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.number_grid import NumberGrid
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WEEK = timedelta(days=6)
_FIGURES = (Figure.AT_HAND, Figure.AT_HAND, Figure.OVERDUE, Figure.DUE_SOON, Figure.OVERDUE, Figure.AT_HAND)
"""What a cell opens, column by column: the name and the silence of a volunteer lead to all they have."""
_NOTHING = "–"


class PilesView(QWidget):
    """`wanted(behind, title)`: somebody wants the records behind a number."""

    wanted = Signal(object, str)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.by = By.VOLUNTEER
        self._piles: tuple[Pile, ...] = ()
        self._weeks: tuple[Pile, ...] = ()
        self.grid, self.weeks = NumberGrid(), NumberGrid()
        self.weeks_title = QLabel()
        self.card = LatenessCard(words)
        self.empty = EmptyState("circle-check")
        self.empty.button.hide()
        theme.set_state(self.weeks_title, "part", "label")
        self.weeks_title.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget, share in ((self.grid, 1), (self.weeks_title, 0), (self.weeks, 1), (self.card, 0), (self.empty, 1)):
            box.addWidget(widget, share)
        self.grid.opened.connect(self._open)
        self.weeks.opened.connect(self._open_week)
        self.grid.currentCellChanged.connect(self._choose)
        self.card.wanted.connect(self._open_card)

    def show_by(self, by: By) -> None:
        """Count anew; divided another way than before, from the first line on."""
        if by is not self.by:
            self.by = by
            self.grid.setCurrentCell(0, 0)
        self.reload()

    def reload(self) -> None:
        """Count anew."""
        self._piles = self._desk.piles.piles(self.by)
        self._weeks = self._desk.piles.piles(By.WEEK) if self.by is By.AGE else ()
        self.retranslate()

    def person(self) -> int | None:
        """The volunteer of the current line."""
        pile = self._current()
        return int(pile.key) if self.by is By.VOLUNTEER and pile is not None and pile.key != NONE else None

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.grid.setAccessibleName(self.tr("Numbers of the board"))
        self.weeks.setAccessibleName(self.tr("Became overdue, by week"))
        self.weeks_title.setText(self.tr("Became overdue, by week"))
        self.empty.say(self.tr("Nothing is at hand"), self.tr("As soon as a paper is under way, it is counted here."))
        heads, cells = self._columns()
        self.grid.fill(heads, [[self._named(pile), *(cell(pile) for cell in cells)] for pile in self._piles])
        self.weeks.fill(
            [self.tr("Week"), self.tr("Became overdue")],
            [[self._named(week), str(week.overdue)] for week in self._weeks],
        )
        self.grid.setVisible(bool(self._piles))
        self.empty.setVisible(not self._piles)
        for widget in (self.weeks_title, self.weeks):
            widget.setVisible(self.by is By.AGE)
        self._say_card()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _columns(self) -> tuple[list[str], list[Callable[[Pile], str]]]:
        """The heads, that of the names first, and what stands in the cells behind a name."""
        if self.by is By.AGE:
            return [self.tr("Overdue for"), self.tr("Papers")], [lambda pile: str(pile.overdue)]
        first = {
            By.VOLUNTEER: self.tr("Volunteer"),
            By.BODY: self.tr("Body"),
            By.REGION: self.tr("Region"),
            By.KIND: self.tr("Kind of paper"),
        }[self.by]
        own = self.by is By.VOLUNTEER
        heads = [first, self.tr("Open matters") if own else self.tr("Under way"), self.tr("Overdue")]
        heads += [self.tr("Due soon"), self.tr("Longest overdue")]
        cells: list[Callable[[Pile], str]] = [
            lambda pile: str(pile.at_hand),
            lambda pile: str(pile.overdue),
            lambda pile: str(pile.due_soon),
            lambda pile: self._days(pile.oldest_days),
        ]
        if own:
            heads.append(self.tr("Wrote nothing for"))
            cells.append(lambda pile: self._days(pile.silent_days))
        return heads, cells

    def _days(self, number: int | None) -> str:
        return _NOTHING if number is None else self._words.count("unit.day", number)

    def _named(self, pile: Pile) -> str:
        words = self._words
        if pile.names:
            return pile.names[words.language]
        if self.by is By.AGE:
            return self._span(pile.key)
        if pile.key == NONE:
            return words.say("report_row.nobody" if self.by is By.VOLUNTEER else "report_row.no_region")
        return words.code({By.REGION: "region"}.get(self.by, "appeal_kind"), pile.key)

    def _span(self, key: str) -> str:
        """A week by its days, a group of ages by its borders."""
        if not key.isdecimal():
            first_on = date.fromisoformat(key)
            return f"{self._words.date(first_on)} – {self._words.date(first_on + _WEEK)}"
        first, last = age_of(key)
        if last is None:
            return self.tr("more than {days} days").format(days=first - 1)
        return self.tr("{first}–{last} days").format(first=first, last=last)

    def _current(self) -> Pile | None:
        row = self.grid.currentRow()
        return self._piles[row] if 0 <= row < len(self._piles) else None

    @Slot()
    def _choose(self) -> None:
        if self.by is By.BODY:
            self._say_card()

    def _say_card(self) -> None:
        pile = self._current()
        shown = self.by is By.BODY and pile is not None
        self.card.setVisible(shown)
        if shown and pile is not None:
            self.card.show_body(self._named(pile), self._desk.piles.lateness(int(pile.key)))

    @Slot(int, int)
    def _open(self, row: int, column: int) -> None:
        figure = Figure.OVERDUE if self.by is By.AGE else _FIGURES[column]
        self._ask(self.by, self._piles[row], figure)

    @Slot(int, int)
    def _open_week(self, row: int, column: int) -> None:
        del column
        self._ask(By.WEEK, self._weeks[row], Figure.OVERDUE)

    @Slot(object)
    def _open_card(self, figure: Figure) -> None:
        pile = self._current()
        if pile is not None:
            self._ask(By.BODY, pile, figure)

    def _ask(self, by: By, pile: Pile, figure: Figure) -> None:
        behind = self._desk.piles.behind(by, pile.key, figure)
        self.wanted.emit(behind, f"{self._named(pile)} · {behind.count}")
