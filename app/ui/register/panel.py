"""What stands beside the list: the lists with their counts, questions ready to be asked, questions somebody keeps."""

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import Timeliness
from app.domain.questions import Field
from app.domain.register import Noun, SavedFilter, View
from app.ui import theme
from app.ui.asking import Asking
from app.ui.register.columns import RegisterColumns
from app.ui.register.counting import Counting
from app.ui.register.side import Entry, SideList
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

WIDTH = 216
_ICONS = {
    Noun.APPEALS: "file-text",
    Noun.CONSULTATIONS: "message-square-text",
    Noun.CASES: "briefcase",
    Noun.CLIENTS: "users",
}
READY = (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON, Timeliness.NOT_RUNNING)
"""The statuses asked about most often."""
MINE = "mine"
_SOON, _UNKNOWN = "…", "–"


class SidePanel(QWidget):
    """`noun_chosen(noun)`: a list was pressed; `filter_chosen(filter)`: a ready or kept question.

    `kept(filter)`: keep it so; `dropped(id)`: forget that one; `counted`: how many lines another list has is known.
    """

    noun_chosen = Signal(object)
    filter_chosen = Signal(object)
    kept = Signal(object)
    dropped = Signal(int)
    counted = Signal()

    def __init__(self, desk: "Desk", words: Words, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._asking = desk, words, asking
        self._names = RegisterColumns(words, self)
        self._filters: dict[Hashable, SavedFilter] = {}
        self._typed = ""
        self._view = View()
        self.numbers: dict[Noun, int | None] = {}
        self.list = SideList()
        self.keeping = QPushButton()
        self._counting = Counting(desk, self)
        self._build()
        self._counting.counted.connect(self._take_count)
        self.list.asked.connect(self._choose)
        self.list.renamed.connect(self._rename)
        self.list.dropped.connect(self._drop)
        self.list.menu_wanted.connect(self._offer)
        self.keeping.clicked.connect(self._keep)
        self.retranslate()

    def reload(self) -> None:
        """Read the kept questions and count everything anew."""
        self._show_lines()
        self._count_filters()
        self._count_nouns()

    def show_view(self, view: View, typed: str) -> None:
        """The list in sight is of this view, asked in these words."""
        asked_anew = view.question != self._view.question
        self._view, self._typed = view, typed
        self._show_active()
        if asked_anew or not self.numbers:
            self._count_nouns()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.list.setAccessibleName(self.tr("Lists and questions"))
        self.keeping.setText(self.tr("Keep this question"))
        self.keeping.setToolTip(self.tr("It will stand here with its count; F2 gives it another name"))
        if self._filters:  # not before the first reading
            self._show_lines()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def begin_rename(self, kept: SavedFilter) -> None:
        """Let the person give a question just kept a better name."""
        self._show_lines()
        self.list.begin_rename(kept.id)

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        theme.set_state(self.keeping, "look", "quiet")
        theme.set_icon(self.keeping, "bookmark", "accent")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.list, 1)
        box.addWidget(self.keeping)

    def _show_lines(self) -> None:
        self._filters = {code: self._ready(code) for code in READY}
        self._filters[MINE] = SavedFilter(
            id=0,
            name=self.tr("Mine"),
            noun=Noun.APPEALS,
            typed=self._asking.about(Field.VOLUNTEER, ""),
        )
        kept = self._desk.register.filters()
        lines = [Entry(key=noun, title=self._names.name(noun), icon=_ICONS[noun]) for noun in Noun]
        lines.append(Entry(title=self.tr("Appeals to watch")))
        lines += [Entry(key=code, title=self._filters[code].name, status=code) for code in READY]
        lines.append(Entry(key=MINE, title=self._filters[MINE].name, icon="users"))
        if kept:
            lines.append(Entry(title=self.tr("Kept questions")))
        for one in kept:
            self._filters[one.id] = one
            lines.append(Entry(key=one.id, title=one.name, icon="bookmark", kept=True))
        self.list.show_entries(lines)
        self._show_active()

    def _ready(self, code: Timeliness) -> SavedFilter:
        name = self._words.code("timeliness", code)
        return SavedFilter(id=0, name=name, noun=Noun.APPEALS, typed=self._asking.about(Field.STATUS, code))

    def _show_active(self) -> None:
        """The list in sight, and the question that was pressed or typed just so."""
        view = self._view
        fitting = [
            key
            for key, one in self._filters.items()
            if one.noun is view.noun and self._question(one) == view.question and not view.question.is_empty
        ]
        self.list.show_active([view.noun, *fitting])
        self.keeping.setEnabled(not view.question.is_empty and not any(isinstance(key, int) for key in fitting))

    def _question(self, one: SavedFilter) -> object:
        return self._asking.question(one.typed, self._desk.context.today())

    def _count_nouns(self) -> None:
        views = {noun: View(noun=noun, question=self._view.question) for noun in Noun}
        self.numbers = dict.fromkeys(Noun)
        for noun, view in views.items():
            self.list.show_count(noun, _SOON if view.has_answer else _UNKNOWN)
        self._counting.count({noun: view for noun, view in views.items() if view.has_answer})

    def _count_filters(self) -> None:
        today = self._desk.context.today()
        self._counting.count(
            {
                key: View(noun=one.noun, question=self._asking.question(one.typed, today))
                for key, one in self._filters.items()
            }
        )

    @Slot(object, int)
    def _take_count(self, key: Hashable, number: int) -> None:
        self.list.show_count(key, QLocale().toString(number))
        if isinstance(key, Noun):
            self.numbers[key] = number
            self.counted.emit()

    @Slot(object)
    def _choose(self, key: Hashable) -> None:
        if isinstance(key, Noun):
            self.noun_chosen.emit(key)
        elif key in self._filters:
            self.filter_chosen.emit(self._filters[key])

    @Slot()
    def _keep(self) -> None:
        view = self._view
        self.kept.emit(
            SavedFilter(
                id=0,
                name=self._typed,
                noun=view.noun,
                typed=self._typed,
                order=view.order,
                descending=view.descending,
                grouped=view.grouped,
            )
        )

    @Slot(object, str)
    def _rename(self, key: Hashable, name: str) -> None:
        before = self._filters[key]
        if name.strip():
            self.kept.emit(replace(before, name=name))
        else:
            self._show_lines()

    @Slot(object)
    def _drop(self, key: Hashable) -> None:
        self.dropped.emit(self._filters[key].id)

    @Slot(object, QPoint)
    def _offer(self, key: Hashable, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Rename"), lambda: self.list.begin_rename(key))
        menu.addAction(self.tr("Forget"), lambda: self._drop(key))
        menu.popup(place)
