"""Erasure: what waits to be decided, who could be proposed, what was erased, and after how many years."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.domain.erasures import Erasable, Erased, Erasure
from app.domain.errors import UserError
from app.ui import theme
from app.ui.clients.deeds import erasure_words
from app.ui.clients.erasure_dialog import ProposalDialog
from app.ui.erasures.decisions import CarryOutDialog, RefusalDialog, mention_words
from app.ui.erasures.term import TermPanel
from app.ui.tasks import Task, TaskRunner
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (860, 560)
_ERASED = 2


class ErasuresDialog(QDialog):
    """Nothing here goes by itself: a person proposes, another decides. `looked`: the folder of backups was read."""

    looked = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._waiting: tuple[Erasure, ...] = ()
        self._possible: list[Erasable] = []
        self._done: tuple[Erasure, ...] = ()
        self._copies: dict[int, tuple[str, ...]] | None = None
        self._tasks = TaskRunner(self)
        self._look: Task | None = None
        self.notice, self.tabs = NoticeBar(), QTabWidget()
        self.waiting = ListView(self._waiting_columns(), icon="inbox")
        self.possible = ListView(self._possible_columns(), icon="hourglass")
        self.erased = ListView(self._done_columns(), icon="archive")
        self.term = TermPanel(desk, words)
        self.two, self.why_not, self.copies = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.erasing, self.refusing, self.proposing = QPushButton(), QPushButton(), QPushButton()
        self.closing = QPushButton()
        self._build()
        self._connect()
        self.reload()
        self.retranslate()
        self.resize(*_SIZE)

    @Slot()
    def reload(self) -> None:
        """Read the three lists anew."""
        erasures = self._desk.erasures
        self._waiting, self._possible, self._done = erasures.waiting(), erasures.erasable(), erasures.done()
        for view in (self.waiting, self.possible, self.erased):
            view.reload()
            if view.current_row() is None and view.model.rowCount():
                view.table.selectRow(0)
        self._count()
        self._enable()
        self._look_for_copies()

    @Slot()
    def carry_out(self) -> None:
        """Ask once more and erase."""
        proposal = self.waiting.current_row()
        if proposal is not None:
            dialog = CarryOutDialog(self._desk, self._words, proposal, self)
            dialog.erased.connect(self._tell_erased)
            dialog.failed.connect(self.reload)
            dialog.open()

    @Slot()
    def refuse(self) -> None:
        """Refuse the chosen proposal."""
        proposal = self.waiting.current_row()
        if proposal is not None:
            dialog = RefusalDialog(self._desk, self._words, proposal, self)
            dialog.saved.connect(self.reload)
            dialog.open()

    @Slot()
    def propose(self) -> None:
        """Propose the chosen person."""
        line = self.possible.current_row()
        if line is not None:
            dialog = ProposalDialog(self._desk, self._words, line.id, self, line.ground)
            dialog.saved.connect(self.reload)
            dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Erasure"))
        self.two.setText(
            self.tr("Erasing takes two people: one proposes, another coordinator or administrator carries it out.")
        )
        self.erasing.setText(self.tr("Erase…"))
        self.refusing.setText(self.tr("Do not erase…"))
        self.proposing.setText(self.tr("Propose to erase…"))
        self.closing.setText(self.tr("Close"))
        self.waiting.empty.say(self.tr("Nothing waits"), self.tr("A proposal is made on the card of the person."))
        self.possible.empty.say(
            self.tr("Nobody to propose"),
            self.tr("Who took the consent back stands here, and who came last longer ago than the office keeps data."),
        )
        self.erased.empty.say(self.tr("Nothing was erased"), self.tr("What is erased stays here without a name."))
        self.waiting.table.setAccessibleName(self.tr("Proposals that wait"))
        self.possible.table.setAccessibleName(self.tr("People who could be proposed"))
        self.erased.table.setAccessibleName(self.tr("What was erased"))
        for view in (self.waiting, self.possible, self.erased):
            view.retranslate()
        self._count()
        self._enable()
        self._tell_copies()

    def _waiting_columns(self) -> list[Column]:
        return [
            Column(key="name", title=lambda: self.tr("Person"), text=lambda row: row.client_name, stretch=True),
            Column(
                key="ground",
                title=lambda: self.tr("Ground"),
                text=lambda row: self._words.code("erasure_ground", row.ground),
                width=200,
            ),
            Column(key="reason", title=lambda: self.tr("Why"), text=lambda row: row.reason, stretch=True),
            Column(key="by", title=lambda: self.tr("Proposed by"), text=lambda row: row.proposed_by, width=170),
        ]

    def _possible_columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="name", title=lambda: self.tr("Person"), text=lambda row: row.full_name, stretch=True),
            Column(
                key="last_on", title=lambda: self.tr("Last day"), text=lambda row: words.date(row.last_on), width=120
            ),
            Column(
                key="ground",
                title=lambda: self.tr("Ground"),
                text=lambda row: words.code("erasure_ground", row.ground),
                width=220,
            ),
            Column(key="until", title=lambda: self.tr("Consent until"), text=lambda row: row.until_event, stretch=True),
        ]

    def _done_columns(self) -> list[Column]:
        return [
            Column(
                key="told",
                title=lambda: self.tr("What was erased"),
                text=lambda row: erasure_words(row, self._words),
                stretch=True,
            )
        ]

    def _build(self) -> None:
        theme.set_state(self.proposing, "look", "primary")
        for label in (self.two, self.why_not):
            theme.set_state(label, "part", "help")
        for view, below in (
            (self.waiting, (self.why_not, self.refusing, self.erasing)),
            (self.possible, (self.proposing,)),
            (self.erased, (self.copies,)),
        ):
            self.tabs.addTab(_beside(view, below), "")
        self.tabs.addTab(self.term, "")
        self.tabs.setDocumentMode(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(self.two)
        lines.addWidget(self.tabs, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.closing)
        lines.addLayout(line)

    def _connect(self) -> None:
        for view, name in ((self.waiting, "_waiting"), (self.possible, "_possible"), (self.erased, "_done")):
            view.set_source(partial(self._number, name), partial(self._page, name))
        self.waiting.current_changed.connect(self._enable)
        self.erased.current_changed.connect(self._tell_copies)
        self.term.saved.connect(self.reload)
        for button, deed in (
            (self.erasing, self.carry_out),
            (self.refusing, self.refuse),
            (self.proposing, self.propose),
            (self.closing, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)

    def _number(self, name: str) -> int:
        return len(getattr(self, name))

    def _page(self, name: str, offset: int, limit: int) -> list[object]:
        return list(getattr(self, name)[offset : offset + limit])

    def _count(self) -> None:
        names = (self.tr("Waiting"), self.tr("Could be erased"), self.tr("Erased"))
        for place, (name, rows) in enumerate(zip(names, (self._waiting, self._possible, self._done), strict=True)):
            self.tabs.setTabText(place, f"{name} ({len(rows)})" if rows else name)
        self.tabs.setTabText(len(names), self.tr("Term of keeping"))

    @Slot()
    def _enable(self) -> None:
        """What can be done with the chosen line; nobody carries out what they proposed, and that is said here."""
        chosen, erasures = self.waiting.current_row(), self._desk.erasures
        code = "" if chosen is None else erasures.refused_to_me(chosen)
        self.why_not.setText(self._words.say(f"error.{code}") if code else "")
        self.erasing.setEnabled(chosen is not None and not code and self._desk.people.may("clients.erase"))
        self.refusing.setEnabled(chosen is not None)
        self.proposing.setEnabled(bool(self._possible))

    @Slot(object)
    def _tell_erased(self, told: Erased) -> None:
        self.reload()
        self.tabs.setCurrentIndex(_ERASED)
        self.erased.select_id(told.erasure.id)
        if not told.swept:
            sentence = self.tr("Erased. Close the program once: until then traces may lie in the log beside the file.")
            self.notice.say(sentence, "warning")
        elif told.mentions:
            sentence = self.tr("Erased. The name still stands in: {where}. Look there by hand.")
            self.notice.say(mention_words(told.mentions, self._words, sentence), "warning")
        else:
            self.notice.say(self.tr("Erased. Nothing of the person is left in this file."), "done")

    def _look_for_copies(self) -> None:
        """Read the folder of backups once for the whole list, beside the window: it may lie on a slow stick."""
        self._copies, done = None, self._done
        self._tell_copies()
        if self._look is not None:
            self._look.cancel()
        self._look = self._tasks.start(lambda _: self._desk.erasures.older_copies(done))
        self._look.done.connect(self._take_copies)
        self._look.failed.connect(self._fail)

    @Slot(object)
    def _take_copies(self, found: dict[int, tuple[str, ...]]) -> None:
        self._copies, self._look = found, None
        self._tell_copies()
        self.looked.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._look = None
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    @Slot()
    def _tell_copies(self) -> None:
        chosen = self.erased.current_row()
        if chosen is None:
            self.copies.setText("")
        elif self._copies is None:
            self.copies.setText(self.tr("Looking for older copies…"))
        elif places := self._copies.get(chosen.id, ()):
            said = self.tr(
                "These copies were made before and still hold the person. Delete them when newer ones are there, on "
                "sticks too; after restoring one of them, erase again:"
            )
            self.copies.setText("\n".join([said, *places]))
        else:
            self.copies.setText(self.tr("No older copy in the folder of backups holds the person."))


def _beside(view: ListView, below: tuple[QWidget, ...]) -> QWidget:
    """A list with what belongs to its line below it: words take the room that the buttons leave."""
    side = QWidget()
    lines = QVBoxLayout(side)
    lines.setContentsMargins(0, 12, 0, 0)
    lines.setSpacing(12)
    lines.addWidget(view, 1)
    line = QHBoxLayout()
    if all(isinstance(widget, QPushButton) for widget in below):
        line.addStretch(1)
    for widget in below:
        line.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    lines.addLayout(line)
    return side
