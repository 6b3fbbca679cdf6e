"""In whose hands a case is: since when, with which word, who else sees it; handed over, hidden, told on paper."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.cases import Case
from app.domain.drafts import DraftPlace
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.users import Assignment, User
from app.ui import theme
from app.ui.cases.deed_dialogs import AccessDialog, CaseDialog, HandOverDialog, SensitiveDialog
from app.ui.paper_dialog import PaperDialog
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class LogPaper(PaperDialog):
    """The log of a case on paper; it is for whoever asks, in any language of the screen."""

    languages = tuple(Language)


class HandsPanel(QWidget):
    """`changed`: the case is in other hands or seen by others; `failed(error)`: it may not be.

    `dialog` is the window that was asked last, for tests and whoever goes on with a draft.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._case: Case | None = None
        self._access: tuple[User, ...] = ()
        self._history: tuple[Assignment, ...] = ()
        self.dialog: CaseDialog | PaperDialog | None = None
        self.text = ExplainPanel()
        self.handing, self.marking = QPushButton(), QPushButton()
        self.giving, self.taking, self.extracting = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show the hands of this case."""
        self._case = case
        self._history = self._desk.assignments.history(case.id)
        self._access = self._desk.assignments.access(case.id) if case.sensitive else ()
        self._say()

    def resume(self, place: DraftPlace) -> None:
        """Go on with what was begun about this case."""
        if place is DraftPlace.HAND_OVER:
            self.hand_over()
        else:
            self.mark()

    @Slot()
    def hand_over(self) -> None:
        """Ask to whom the case goes."""
        if self._case is not None:
            self._ask(HandOverDialog(self._desk, self._words, self._case, self))

    @Slot()
    def mark(self) -> None:
        """Ask why the case is sensitive, or no more."""
        if self._case is not None:
            self._ask(SensitiveDialog(self._desk, self._words, self._case, self))

    @Slot()
    def give_access(self) -> None:
        """Ask who else sees the case."""
        if self._case is not None:
            self._ask(AccessDialog(self._desk, self._words, self._case, self))

    @Slot()
    def extract(self) -> None:
        """Show the log of the case as a paper to print or save."""
        if self._case is None:
            return
        auditing = self._desk.auditing
        try:
            told = auditing.extract(self._case.id)
        except UserError as error:
            self.failed.emit(error)
            return
        name = self.tr("log-{number}.pdf").format(number=self._case.number)
        paper = LogPaper(partial(auditing.print_extract, told), name, self._words, self)
        paper.setWindowTitle(self.tr("Extract of the log: case {number}").format(number=self._case.number))
        paper.retranslate()
        self.dialog = paper
        paper.open()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.text.setAccessibleName(self.tr("In whose hands the case is"))
        self.handing.setText(self.tr("Hand over…"))
        self.giving.setText(self.tr("Give access…"))
        self.taking.setText(self.tr("Take access away"))
        self.extracting.setText(self.tr("Extract of the log…"))
        self._say()

    def _say(self) -> None:
        case = self._case
        if case is None:
            return
        self.marking.setText(self.tr("No longer sensitive…") if case.sensitive else self.tr("Mark as sensitive…"))
        people, own = self._desk.people, self._desk.people.is_own(case.user_id)
        marks = "cases.make_ordinary" if case.sensitive else "cases.make_sensitive"
        self.handing.setVisible(people.may("cases.assign", own=own))
        self.marking.setVisible(people.may(marks, own=own))
        self.giving.setVisible(case.sensitive and people.may("cases.give_access", own=own))
        self.taking.setVisible(bool(self._access) and people.may("cases.take_access", own=own))
        self.extracting.setVisible(people.may("auditing.extract", own=own))
        self._offer_taking()
        self.text.show_lines(list(self._lines(case)))

    def _lines(self, case: Case) -> Iterator[Line]:
        since = self._words.date(self._history[0].at.astimezone().date()) if self._history else ""
        if case.volunteer:
            works = self.tr("{name} works on it since {date}").format(name=case.volunteer, date=since or "…")
        else:
            works = self.tr("Nobody works on it: it waits for somebody")
        yield Line(text=works, tone="heading")
        if case.sensitive:
            names = ", ".join(user.name for user in self._access) or self.tr("nobody")
            yield Line(text=self.tr("Sensitive. Given access: {names}").format(names=names), tone="due")
        own = self._desk.people.is_own(case.user_id)
        if self._desk.context.seen_as is not None:
            yield Line(text=self._words.say("error.only_looking"), tone="note")
        elif not self._desk.people.may("cases.assign", own=own):
            who = self._words.say("may.own")
            yield Line(text=self.tr("To hand it over: {who}.").format(who=who), tone="note")
        for one in self._history:
            yield Line(text=self._handed(one, opened=one is self._history[-1]), tone="note")

    def _handed(self, one: Assignment, *, opened: bool) -> str:
        """The first line tells who opened the case; whoever took one over gave it to nobody else."""
        if one.name == one.by:
            told = self.tr("{day}: opened by {by}") if opened else self.tr("{day}: taken over by {by}")
        else:
            told = self.tr("{day}: to {name}, by {by}")
        day = self._words.date(one.at.astimezone().date())
        told = told.format(day=day, name=one.name or self.tr("nobody"), by=one.by)
        return f"{told}. {one.note}" if one.note else told

    def _offer_taking(self) -> None:
        """One line of a menu per person given access."""
        menu = self.taking.menu()
        menu.clear()
        for user in self._access:
            menu.addAction(user.name, partial(self._take, user.id))

    def _take(self, user_id: int) -> None:
        if self._case is None:
            return
        try:
            self._desk.assignments.take_access(self._case.id, user_id)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.changed.emit()

    def _ask(self, dialog: CaseDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self.changed)
        dialog.open()

    def _build(self) -> None:
        self.taking.setMenu(QMenu(self.taking))
        theme.set_icon(self.handing, "arrow-right")
        theme.set_icon(self.marking, "shield-alert")
        theme.set_icon(self.extracting, "printer")
        deeds = QGridLayout()
        deeds.setHorizontalSpacing(8)
        deeds.setVerticalSpacing(8)
        for place, (button, deed) in enumerate(
            (
                (self.handing, self.hand_over),
                (self.extracting, self.extract),
                (self.marking, self.mark),
                (self.giving, self.give_access),
                (self.taking, None),
            )
        ):
            if deed is not None:
                button.clicked.connect(deed)
            deeds.addWidget(button, place // 2, place % 2)
        deeds.setRowStretch(3, 1)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 8, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self.text, 1)
        beside.addLayout(deeds)
