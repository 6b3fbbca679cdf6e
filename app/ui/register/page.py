"""The register: lists of papers, talks, matters and people of any length, asked in the line above every page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import AppealRow
from app.domain.batch import MOST
from app.domain.cases import CaseRow
from app.domain.consultations import ConsultationRow
from app.domain.errors import UserError
from app.domain.register import FIELDS, NEWEST, Noun, SavedFilter, View
from app.services.register import Line, Listing
from app.ui import theme
from app.ui.asking import Asking
from app.ui.batch.dialog import open_batch
from app.ui.clients.dialog import ClientDialog
from app.ui.mishaps import told
from app.ui.register.columns import ranked
from app.ui.register.header import Memory
from app.ui.register.listing import RegisterList
from app.ui.register.opening import Opening
from app.ui.register.panel import SidePanel
from app.ui.register.where import WhereFound
from app.ui.widgets.labels import SignLine
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

MARGIN = 16
_BODY = "body"


class RegisterPage(QWidget):
    """`appeal_chosen(id)`, `case_chosen(id)`, `consultation_chosen(id)`: a line was opened; a person's card opens here.

    `typed_changed(text)`: another question was chosen beside the list; `left`: back to the page before.
    """

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    consultation_chosen = Signal(int)
    consultation_wanted = Signal()
    typed_changed = Signal(str)
    left = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._asking = Asking(words)
        self._elsewhere: Noun | None = None
        self.view, self.typed = View(), ""
        self.notice, self.problem = NoticeBar(), SignLine()
        self.title = QLabel()
        self.letters, self.grouping, self.choosing = QPushButton(), QPushButton(), QPushButton()
        self.list = RegisterList(words)
        self.side = SidePanel(desk, words, self._asking)
        self.opening = Opening(desk, self)
        self.where = WhereFound(desk, words, self.list)
        self._build()
        self._connect()
        self.retranslate()

    def remember_in(self, memory: Memory) -> None:
        """Remember there how the columns stand."""
        self.list.titles.memory = memory

    def reload(self) -> None:
        """Read everything anew: the list stays where it is."""
        self.side.reload()
        self._ask(self.typed, self.view)

    def ask(self, typed: str) -> None:
        """Show the answer to what was typed; the list stays of the same noun and in its order."""
        if typed != self.typed:
            self._ask(typed, self.view)

    def enter(self) -> None:
        """Give the keyboard to the list."""
        if self.list.model.rowCount():
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_line(self) -> None:
        """Let the person name a line to go to (Ctrl+G)."""
        self.list.ask_line()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setAccessibleName(self.tr("Register"))
        self.letters.setText(self.tr("Letters…"))
        self.letters.setToolTip(self.tr("Print the letters of the appeals chosen in the list (Shift and Ctrl choose)"))
        self.grouping.setText(self.tr("By status"))
        self.grouping.setToolTip(self.tr("Put the appeals under the headings of their status"))
        self.choosing.setText(self.tr("Columns"))
        self.choosing.setToolTip(self.tr("Choose the columns; drag their titles to order them"))
        self._say_title()
        self._say_problems()
        self._say_empty()
        self.list.empty.lead.setText(self.tr("Did you mean:"))
        self.where.say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.view.ranked or self.view.language is not None:
                self._ask(self.typed, self.view)
        super().changeEvent(event)

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        icons = ((self.letters, "file-text"), (self.grouping, "scroll-text"), (self.choosing, "columns-3"))
        for button, icon in icons:
            theme.set_icon(button, icon)
        self.grouping.setCheckable(True)
        self.problem.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        for button in (self.letters, self.grouping, self.choosing):
            top.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(top)
        for widget in (self.notice, self.problem):
            right.addWidget(widget)
        right.addWidget(self.list, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        line.setSpacing(MARGIN)
        line.addWidget(self.side)
        line.addLayout(right, 1)

    def _connect(self) -> None:
        self.opening.opened.connect(self._show)
        self.opening.completed.connect(self.list.go_on)
        self.opening.working.connect(lambda working: self.list.show_working(working=working))
        self.opening.failed.connect(self._fail)
        self.list.opened.connect(self._open)
        self.list.ordered.connect(self._order)
        self.list.left.connect(self.left)
        self.list.empty.acted.connect(self._act)
        self.list.empty.offered.connect(self._search_for)
        self.side.noun_chosen.connect(self._choose_noun)
        self.side.filter_chosen.connect(self._choose_filter)
        self.side.kept.connect(self._keep)
        self.side.dropped.connect(self._drop)
        self.side.counted.connect(self._say_empty)
        self.list.table.chosen.connect(self._offer_letters)
        self.letters.clicked.connect(self.print_letters)
        self.grouping.clicked.connect(self._group)
        self.choosing.clicked.connect(self._offer_columns)

    def _ask(self, typed: str, view: View) -> None:
        """Open the view with the question typed, read anew: a word may mean another day today."""
        self.typed = typed
        question = self._asking.question(typed, self._desk.context.today())
        language = self._words.language if view.order == _BODY else None
        self.view = replace(view, question=question, ranked=ranked(self._words, view.order), language=language)
        self._say_problems()
        with told(self.notice, self._words):
            self.opening.open(self.view)
        self.side.show_view(self.view, typed)

    @Slot(str)
    def _search_for(self, name: str) -> None:
        """Look for a name that was meant."""
        self._type(name, self.view)
        self.enter()

    def _say_meant(self) -> None:
        """Offer the names that may be meant where a name was typed and nobody was found."""
        question = self.view.question
        asked = bool(question.text) and not question.conditions
        names = self._desk.register.meant(question.text) if asked and not self.list.count() else ()
        self.list.empty.offer(self.tr("Did you mean:"), names)

    @Slot(object, object)
    def _show(self, view: View, listing: Listing) -> None:
        self.notice.clear()
        self.list.show_list(view, listing)
        self.where.ask(view)
        for button in (self.letters, self.grouping):
            button.setVisible(view.noun is Noun.APPEALS)
        self.grouping.setChecked(view.grouped)
        self._say_title()
        self._say_empty()
        with told(self.notice, self._words):
            self._say_meant()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    def _say_title(self) -> None:
        self.title.setText(self.list.columns.name(self.view.noun))

    def _say_problems(self) -> None:
        said = " ".join(self._words.problem(problem) for problem in self.view.question.problems)
        self.problem.say(said, "triangle-alert", "due_soon")
        self.problem.setVisible(bool(said))

    @Slot()
    def _say_empty(self) -> None:
        """What to try where nothing was found: another list that has something, else everything."""
        if self.list.count():
            return
        empty, noun = self.list.empty, self.view.noun
        if self.view.question.is_empty:
            empty.say(
                self.tr("Nothing here yet"),
                self.tr("Whatever is written down in this office stands here."),
                self.tr("Write down a talk"),
            )
            return
        number, self._elsewhere = max(
            ((self.side.numbers.get(other) or 0, other) for other in Noun if other is not noun),
            key=lambda pair: pair[0],
        )
        unknown = sorted({one.field for one in self.view.question.conditions} - FIELDS[noun])
        if unknown:
            names = ", ".join(self._words.say(f"asked.{one}") for one in unknown)
            text = self.tr("This list cannot be asked about: {names}.").format(names=names)
        else:
            text = self.tr("Try fewer words, a part of a word, or leave a condition out.")
        if number:
            name = self.list.columns.name(self._elsewhere)
            button = self.tr("{list}: {number}").format(list=name, number=number)
        else:
            self._elsewhere, button = None, self.tr("Show everything")
        empty.say(self.tr("Nothing found"), text, button)

    @Slot()
    def _act(self) -> None:
        if self.view.question.is_empty:
            self.consultation_wanted.emit()
        elif self._elsewhere is not None:
            self._choose_noun(self._elsewhere)
        else:
            self._type("", self.view)

    @Slot(object)
    def _open(self, row: Line) -> None:
        if isinstance(row, AppealRow):
            self.appeal_chosen.emit(row.id)
        elif isinstance(row, CaseRow):
            self.case_chosen.emit(row.id)
        elif isinstance(row, ConsultationRow):
            self.consultation_chosen.emit(row.id)
        else:
            ClientDialog(self._desk, self._words, row.id, self).open()

    @Slot(str, bool)
    def _order(self, order: str, descending: bool) -> None:
        self._ask(self.typed, replace(self.view, order=order, descending=descending))

    @Slot()
    def _group(self) -> None:
        self._ask(self.typed, replace(self.view, grouped=self.grouping.isChecked()))

    @Slot(object)
    def _choose_noun(self, noun: Noun) -> None:
        self._ask(self.typed, View(noun=noun))

    @Slot(object)
    def _choose_filter(self, chosen: SavedFilter) -> None:
        """Ask a ready or kept question, as if it were typed; pressed again, everything."""
        question = self._asking.question(chosen.typed, self._desk.context.today())
        same = chosen.noun is self.view.noun and question == self.view.question
        view = View(
            noun=chosen.noun, order=chosen.order or NEWEST, descending=chosen.descending, grouped=chosen.grouped
        )
        self._type("" if same else chosen.typed, view)

    def _type(self, typed: str, view: View) -> None:
        self._ask(typed, view)
        self.typed_changed.emit(typed)

    @Slot(object)
    def _keep(self, wanted: SavedFilter) -> None:
        with told(self.notice, self._words):
            kept = self._desk.register.keep_filter(wanted)
            if not wanted.id:
                self.side.begin_rename(kept)
            return
        self.side.reload()

    @Slot(int)
    def _drop(self, filter_id: int) -> None:
        with told(self.notice, self._words):
            self._desk.register.drop_filter(filter_id)

    @Slot(int)
    def _offer_letters(self, number: int) -> None:
        self.letters.setEnabled(number > 0)

    @Slot()
    def print_letters(self) -> None:
        """Begin one file of the letters of the appeals chosen."""
        chosen = self.list.table.records_chosen(MOST)
        open_batch(self._desk, self._words, [row.id for row in chosen if isinstance(row, AppealRow)], self)

    @Slot()
    def _offer_columns(self) -> None:
        menu = self.list.titles.menu(self)
        menu.popup(self.choosing.mapToGlobal(self.choosing.rect().bottomLeft()))
