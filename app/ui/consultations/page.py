"""The page of consultations: the list on the left, the one-screen entry on the right."""

from PySide6.QtCore import QEvent, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.domain.drafts import Draft
from app.services.desk import Desk
from app.ui.consultations.listing import ConsultationList
from app.ui.consultations.side import EntrySide
from app.ui.words import Words

MARGIN = 16
LIST_SHARE, ENTRY_SHARE = 40, 60


class ConsultationsPage(QWidget):
    """`case_wanted(consultation_id)`: make a case and an appeal from this talk; `case_chosen(case_id)`: open it."""

    case_wanted = Signal(int)
    case_chosen = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listing = ConsultationList(desk, words)
        self.side = EntrySide(desk, words)
        self.search = self.listing.search
        self.notice = self.side.notice
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MARGIN)
        self.split.addWidget(self.listing)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, LIST_SHARE)
        self.split.setStretchFactor(1, ENTRY_SHARE)
        self.split.setSizes([LIST_SHARE, ENTRY_SHARE])
        inner = QHBoxLayout(self)
        inner.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        inner.addWidget(self.split)
        self.listing.opened.connect(self.show_consultation)
        self.listing.new_wanted.connect(self.new_consultation)
        self.side.case_wanted.connect(self.case_wanted)
        self.side.case_chosen.connect(self.case_chosen)
        self.side.shown.connect(self._show_place)
        self.side.waiting.connect(self._show_unsaved)
        self.retranslate()

    def reload(self) -> None:
        """Read the data anew; what is being typed stays."""
        self.listing.reload()
        self.side.reload()
        if not self.side.key:
            self._show_place(0)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Consultations"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keep_drafts(self) -> None:
        """Keep what is typed at once: the window closes or is locked."""
        self.side.keeper.flush()

    @Slot()
    def new_consultation(self) -> None:
        """Begin a new talk, or go on with the one that waits unsaved (Ctrl+N)."""
        self.side.begin()

    @Slot(int)
    def show_consultation(self, consultation_id: int) -> None:
        """Show a saved talk for reading and editing; what was being typed is kept."""
        self.side.open(consultation_id)

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with a talk that was begun and not saved."""
        self.side.show_talk(draft.about)

    @Slot(int)
    def _show_place(self, consultation_id: int) -> None:
        if consultation_id:
            self.listing.list.select_id(consultation_id, near=self.listing.list.table.currentIndex().row())
        else:
            self.listing.list.table.setCurrentIndex(QModelIndex())

    @Slot(bool)
    def _show_unsaved(self, unsaved: bool) -> None:
        self.listing.show_unsaved(unsaved=unsaved)
