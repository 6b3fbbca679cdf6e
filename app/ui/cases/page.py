"""The page of cases: the list, one case, one appeal of it, or a paper being written."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.codes import LetterKind
from app.domain.courses import Step
from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui.appeals.page import AppealPage
from app.ui.appeals.steps import Way
from app.ui.cases.case_view import CaseView
from app.ui.cases.listing import CaseList
from app.ui.cases.path_bar import PathBar
from app.ui.cases.writer import PaperWriter
from app.ui.files.panel import FilesPanel
from app.ui.mishaps import told
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.parts import put_in
from app.ui.words import Words

MARGIN = 16


class CasesPage(QWidget):
    """What the main window opens: `show_case`, `show_appeal`, `start_from_consultation`.

    `consultation_chosen(id)`: a talk of the case was opened; `consultation_wanted`: begin a talk;
    `authority_chosen(id)`: complete the row of a body; `appeal_shown(id)`: an appeal is now seen.
    """

    consultation_chosen = Signal(int)
    consultation_wanted = Signal()
    authority_chosen = Signal(int)
    appeal_shown = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._error: UserError | None = None
        self.path = PathBar()
        self.notice = NoticeBar()
        self.stack = QStackedWidget()
        self.listing = CaseList(desk, words)
        self.search = self.listing.search
        self._build()
        self.path.list_wanted.connect(self.show_list)
        self.path.case_wanted.connect(self._back_to_case)
        self.listing.opened.connect(self.show_case)
        self.listing.consultation_wanted.connect(self.consultation_wanted)
        self._arrange()
        self.retranslate()

    @cached_property
    def case(self) -> CaseView:
        """One case; made when it is first looked at."""
        made = CaseView(self._desk, self._words)
        put_in(self.stack, made)
        made.appeal_chosen.connect(self.show_appeal)
        made.consultation_chosen.connect(self.consultation_chosen)
        made.paper_wanted.connect(self.start_paper)
        made.step_wanted.connect(self._take_step)
        made.hands.changed.connect(self._reload_case)
        made.hands.failed.connect(self._say_error)
        made.parties.changed.connect(self._reload_case)
        made.parties.case_chosen.connect(self.show_case)
        return made

    @cached_property
    def appeal(self) -> AppealPage:
        """One appeal of the case."""
        made = AppealPage(self._desk, self._words)
        put_in(self.stack, made)
        made.complaint_wanted.connect(self.start_complaint)
        made.paper_wanted.connect(self.start_about)
        made.appeal_chosen.connect(self.show_appeal)
        made.authority_wanted.connect(self.authority_chosen)
        for below in (made.notice, made.letters.view.notice):
            below.said.connect(self.notice.clear)
        return made

    @cached_property
    def writer(self) -> PaperWriter:
        """The form of a new paper."""
        made = PaperWriter(self._desk, self._words)
        put_in(self.stack, made)
        made.authority_wanted.connect(self.authority_chosen)
        made.saved.connect(self._show_saved)
        made.left.connect(self._back_from_writer)
        made.notice.said.connect(self.notice.clear)
        return made

    def reload(self) -> None:
        """Read what is shown anew; what is being typed stays."""
        shown = self.stack.currentWidget()
        if isinstance(shown, PaperWriter):
            shown.refresh()
        elif isinstance(shown, CaseView):
            self._reload_case()
        elif isinstance(shown, AppealPage):
            shown.reload()
        else:
            self.listing.reload()

    def case_at_hand(self) -> int:
        """The case that is shown or chosen in the list; 0 where none is."""
        if self.stack.currentWidget() is self.listing:
            row = self.listing.list.current_row()
            return row.id if row is not None else 0
        return (self.case.case_id() or 0) if "case" in self.__dict__ else 0

    def keep_drafts(self) -> None:
        """Keep what is typed at once."""
        if "writer" in self.__dict__:
            self.writer.keeper.flush()
        if "appeal" in self.__dict__:
            self.appeal.keep_drafts()

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with what was begun in a case and not saved."""
        begin = {
            DraftPlace.NEW_CASE: self.start_from_consultation,
            DraftPlace.NEW_PAPER: self.start_paper,
            DraftPlace.COMPLAINT: self.start_complaint,
            DraftPlace.CORRECTION: self._correct,
            DraftPlace.FILE: self._mend_file,
            DraftPlace.REMOVAL: self._remove_file,
            DraftPlace.HAND_OVER: self._hand_over,
            DraftPlace.SENSITIVE: self._mark,
        }.get(draft.place, self.show_appeal)
        with told(self.notice, self._words):
            if draft.place is DraftPlace.NEW_FILE:
                self._add_file(draft)
            else:
                begin(draft.about)
        if draft.place is DraftPlace.PAPER:
            self.appeal.tabs.setCurrentWidget(self.appeal.paper)
        if draft.place is DraftPlace.LETTER:
            self.appeal.tabs.setCurrentWidget(self.appeal.letters)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("Cases"))
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def show_list(self) -> None:
        """Go to the list of cases."""
        self.keep_drafts()
        self._go(self.listing)
        self.listing.reload()
        self.listing.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def show_case(self, case_id: int) -> None:
        """Show a case."""
        self.keep_drafts()
        self._open(lambda: self.case.open(case_id), self.case)
        self.case.papers.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def show_appeal(self, appeal_id: int) -> None:
        """Show an appeal within its case."""
        self.keep_drafts()

        def show() -> None:
            self.case.open(self._desk.appeals.case_of(appeal_id).id)
            self.appeal.open(appeal_id)

        if self._open(show, self.appeal):
            self.appeal.header.step.line.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.appeal_shown.emit(appeal_id)

    @Slot(int, object)
    def take_up(self, appeal_id: int, what: Step | LetterKind) -> None:
        """Show an appeal and take this step of it, or begin this letter."""
        self.show_appeal(appeal_id)
        if isinstance(what, Step):
            self.appeal.take_step(what)
        else:
            self.appeal.tabs.setCurrentWidget(self.appeal.letters)
            self.appeal.letters.choose(what)

    @Slot(int)
    def start_from_consultation(self, consultation_id: int) -> None:
        """Begin a case and its first paper from a talk."""
        self.keep_drafts()
        self._open(lambda: self.writer.start_from_consultation(consultation_id), self.writer)

    @Slot(int)
    def start_paper(self, case_id: int) -> None:
        """Begin one more paper in a case."""
        self.keep_drafts()

        def show() -> None:
            self.case.open(case_id)
            self.writer.start_in_case(case_id)

        self._open(show, self.writer)

    @Slot(int)
    def start_complaint(self, appeal_id: int) -> None:
        """Begin a complaint about an appeal; where there can be none the appeal says why."""
        try:
            self.writer.start_complaint(appeal_id)
        except UserError as error:
            self.appeal.say_error(error)
        else:
            self._go(self.writer)
            self.writer.form.begin()

    @Slot(int, object)
    def start_about(self, appeal_id: int, way: Way) -> None:
        """Begin the next paper about an appeal; where there can be none the appeal says why."""
        try:
            self.writer.start_about(appeal_id, way)
        except UserError as error:
            self.appeal.say_error(error)
        else:
            self._go(self.writer)
            self.writer.form.begin()

    def _correct(self, event_id: int) -> None:
        self.show_appeal(self._desk.appeals.of_event(event_id))
        self.appeal.tabs.setCurrentIndex(0)
        self.appeal.events.mend(event_id)

    def _add_file(self, draft: Draft) -> None:
        self.show_case(int(draft.fields["case"]))
        self.case.show_files().go_on(draft)

    def _mend_file(self, attachment_id: int) -> None:
        self._show_file(attachment_id).mend()

    def _remove_file(self, attachment_id: int) -> None:
        self._show_file(attachment_id).remove()

    def _show_file(self, attachment_id: int) -> FilesPanel:
        self.show_case(self._desk.attachments.get(attachment_id).case_id)
        files = self.case.show_files()
        files.list.select_id(attachment_id)
        return files

    def _open(self, show: Callable[[], None], part: QWidget) -> bool:
        self._error = None
        self.notice.clear()
        try:
            show()
        except UserError as error:
            self._say_error(error)
            return False
        self._go(part)
        return True

    def _go(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self._arrange()

    def _arrange(self) -> None:
        shown = self.stack.currentWidget()
        self.path.setVisible(shown is not self.listing)
        if shown is self.listing:
            return
        written = isinstance(shown, PaperWriter) and shown.purpose().case_id is not None
        self.path.show_case(self.case.number(), inside=written or isinstance(shown, AppealPage))

    def _build(self) -> None:
        self.stack.addWidget(self.listing)
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(8)
        box.addWidget(self.path)
        box.addWidget(self.notice)
        box.addWidget(self.stack, 1)

    @Slot(int, object)
    def _take_step(self, appeal_id: int, step: Step) -> None:
        self.show_appeal(appeal_id)
        self.appeal.take_step(step)

    def _hand_over(self, case_id: int) -> None:
        self.show_case(case_id)
        self.case.show_hands().hand_over()

    def _mark(self, case_id: int) -> None:
        self.show_case(case_id)
        self.case.show_hands().mark()

    @Slot()
    def _reload_case(self) -> None:
        """Read the case anew; one that was handed over may be out of sight now."""
        try:
            self.case.reload()
        except UserError as error:
            self.show_list()
            self._say_error(error)

    @Slot(object)
    def _say_error(self, error: UserError) -> None:
        self._error = error
        self.notice.say(self._words.error(error))

    @Slot()
    def _back_to_case(self) -> None:
        key = self.case.case_id()
        if key is not None:
            self.show_case(key)

    @Slot(int, int)
    def _show_saved(self, case_id: int, appeal_id: int) -> None:
        self.show_case(case_id)
        self.case.papers.select_id(appeal_id)
        self.notice.say(self.tr("Saved. Press Enter on the paper to go on with it."), "done")

    @Slot()
    def _back_from_writer(self) -> None:
        purpose = self.writer.purpose()
        if purpose.appeal_id is not None:
            self.show_appeal(purpose.appeal_id)
        elif purpose.case_id is not None:
            self.show_case(purpose.case_id)
        else:
            self.show_list()
            if purpose.consultation is not None:
                self.consultation_chosen.emit(purpose.consultation.id)
