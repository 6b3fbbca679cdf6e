"""The page of visits: the list of them, and the desk of one with its queue on the left and the talk on the right."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.domain.drafts import Draft
from app.domain.errors import NotFound
from app.domain.visits import Visit
from app.services.desk import Desk
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.visits.dialog import VisitDialog
from app.ui.visits.entry import VisitEntry
from app.ui.visits.listing import MARGIN, VisitList, days_of
from app.ui.visits.queue import QueuePanel
from app.ui.visits.sheet import VisitSheetDialog
from app.ui.words import Words

_QUEUE_SHARE, _TALK_SHARE = 40, 60
_NARROW = 900
"""Pixels below which the queue makes itself small, so that the talk is whole."""


class VisitDesk(QWidget):
    """One visit at work; `list_wanted`: back to all visits."""

    list_wanted = Signal()
    case_wanted = Signal(int)
    case_chosen = Signal(int)

    def __init__(self, desk: Desk, words: Words, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.visit, self._narrow = visit, False
        self.title, self.about = QLabel(), QLabel()
        self.back, self.editing, self.printing = QPushButton(), QPushButton(), QPushButton()
        self.queue = QueuePanel(desk, words, desk.visits.day(visit.id))
        self.entry = VisitEntry(desk, words, visit)
        self.split = QSplitter()
        self._build()
        self._connect()
        self.entry.take(desk.visits.at_desk(visit.id))
        self.retranslate()

    @Slot()
    def reload(self) -> None:
        """Read the day anew; what is being typed stays."""
        self.visit = self._desk.visits.get(self.visit.id)
        day = self._desk.visits.day(self.visit.id)
        self.queue.show_day(day)
        self.entry.forget_gone(day.queue)
        self.entry.reload()
        self._say_visit()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.back.setText(self.tr("All visits"))
        self.editing.setText(self.tr("Change…"))
        self.printing.setText(self.tr("Sheet of the day…"))
        self._say_visit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The talk comes before the queue where there is little room."""
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.queue.be_narrow(narrow=narrow)
            if narrow:
                self.split.setSizes([1, event.size().width()])
        super().resizeEvent(event)

    @Slot()
    def print_sheet(self) -> None:
        """Show the sheet of the day as it prints."""
        VisitSheetDialog(self._desk, self._words, self.visit.id, self).open_once()

    @Slot()
    def edit(self) -> None:
        """Change place, days and who goes."""
        dialog = VisitDialog(self._desk, self._words, self.visit, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.reload)
        dialog.open()

    def _say_visit(self) -> None:
        self.title.setText(self.visit.place)
        team = ", ".join(self.visit.team)
        self.about.setText(" · ".join(part for part in (days_of(self.visit, self._words), team) if part))

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.about, "part", "help")
        theme.set_icon(self.back, "arrow-left")
        theme.set_icon(self.printing, "printer")
        theme.set_state(self.back, "look", "quiet")
        theme.set_state(self.editing, "look", "quiet")
        changes(self.editing)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self.editing)
        head.addWidget(self.printing)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MARGIN)
        for place, (side, share) in enumerate(((self.queue, _QUEUE_SHARE), (self.entry, _TALK_SHARE))):
            self.split.addWidget(side)
            self.split.setStretchFactor(place, share)
        self.split.setSizes([_QUEUE_SHARE, _TALK_SHARE])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.list_wanted)
        self.editing.clicked.connect(self.edit)
        self.printing.clicked.connect(self.print_sheet)
        self.queue.busy = self.entry.is_busy
        self.queue.next_wanted.connect(self.entry.call_next)
        self.queue.called.connect(self.entry.seat)
        self.queue.called.connect(self.reload)
        self.queue.talk_chosen.connect(self.entry.open)
        self.queue.changed.connect(self.reload)
        self.entry.moved.connect(self.reload)
        self.entry.case_wanted.connect(self.case_wanted)
        self.entry.case_chosen.connect(self.case_chosen)
        self.queue.add_keys(self)


class VisitsPage(QWidget):
    """Begins with the visit of today where there is one. `case_wanted(talk)`, `case_chosen(case)`: as of every talk."""

    case_wanted = Signal(int)
    case_chosen = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.desk: VisitDesk | None = None
        self.listing = VisitList(desk, words)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.listing)
        self.listing.opened.connect(self.show_visit)
        self.listing.wanted.connect(self.plan)
        today = next((visit for visit in desk.visits.coming() if visit.is_on(desk.context.today())), None)
        if today is not None:
            self.show_visit(today.id)
        self.retranslate()

    def reload(self) -> None:
        """Read what is shown anew; names in queues of earlier days go."""
        self._desk.visits.forget_names()
        if self.desk is None:
            self.listing.reload()
            return
        try:
            self.desk.reload()
        except NotFound:
            self.show_list()

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Visits"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def show_list(self) -> None:
        """All visits; what is typed is kept."""
        if self.desk is not None:
            self.desk.entry.keeper.rest()
            self.stack.removeWidget(self.desk)
            self.desk.deleteLater()
            self.desk = None
        self.listing.reload()

    @Slot(int)
    def show_visit(self, visit_id: int) -> None:
        """The desk of this visit."""
        if self.desk is not None and self.desk.visit.id == visit_id:
            return
        self.show_list()
        made = VisitDesk(self._desk, self._words, self._desk.visits.get(visit_id))
        made.list_wanted.connect(self.show_list)
        made.case_wanted.connect(self.case_wanted)
        made.case_chosen.connect(self.case_chosen)
        self.stack.addWidget(made)
        self.stack.setCurrentWidget(made)
        self.desk = made
        made.queue.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def plan(self) -> None:
        """A new visit."""
        dialog = VisitDialog(self._desk, self._words, None, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.planned.connect(self.show_visit)
        dialog.open()

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with a talk that was begun and not saved."""
        self.show_visit(draft.about)
