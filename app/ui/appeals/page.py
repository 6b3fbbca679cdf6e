"""One appeal: where it stands, what comes next, its course, dates, letters and the paper itself."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.domain.appeals import Appeal
from app.domain.cases import CaseFile
from app.domain.courses import Course, Step
from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.events import Event
from app.domain.letters import Letter
from app.domain.notes import NoteData
from app.law import status
from app.services.desk import Desk
from app.ui.appeals import mark_words, steps
from app.ui.appeals.beside import beside_lines
from app.ui.appeals.dates_panel import DatesPanel, date_row
from app.ui.appeals.earlier import earlier
from app.ui.appeals.event_panel import EventPanel
from app.ui.appeals.header import AppealHeader, Standing
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.marks import marks
from app.ui.appeals.paper_panel import PaperPanel
from app.ui.appeals.route import RouteView
from app.ui.appeals.stated import note_of
from app.ui.appeals.timeline import Timeline
from app.ui.clients.dialog import ClientDialog
from app.ui.files.panel import FilesPanel
from app.ui.notes.dialog import show_note
from app.ui.postings import beginning
from app.ui.postings.papers import show_mail
from app.ui.sheets.terms import show_deadlines
from app.ui.widgets.explain import Line
from app.ui.widgets.notice import NoticeBar, one_at_a_time
from app.ui.words import Words


class AppealPage(QWidget):
    """Shows the appeal given to `open`.

    `complaint_wanted(id)`: write a complaint about this appeal; `paper_wanted(id, way)`: another next paper;
    `appeal_chosen(id)`: go to another one; `authority_wanted(id)`: complete the row of a body.
    """

    complaint_wanted = Signal(int)
    paper_wanted = Signal(int, object)
    appeal_chosen = Signal(int)
    authority_wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._appeal: Appeal | None = None
        self._course: Course | None = None
        self._error: UserError | None = None
        self.header = AppealHeader(words)
        self.notice = NoticeBar()
        self.tabs = QTabWidget()
        self.timeline = Timeline(words, self._body_name)
        self.events = EventPanel(desk, words)
        self.dates = DatesPanel(words, self._beside)
        self.letters = LettersPanel(desk, words)
        self.paper = PaperPanel(desk, words)
        self.files = FilesPanel(desk, words)
        self.route = RouteView(desk, words)
        self._build()
        self._connect()
        self.retranslate()

    def open(self, appeal_id: int) -> None:
        """Show an appeal; raises `NotFound`."""
        self._error = None
        self.notice.clear()
        if self._appeal is None or self._appeal.id != appeal_id:
            self.dates.forget()
            self.tabs.setCurrentIndex(0)
        self._appeal = self._desk.appeals.get(appeal_id)
        self.reload()

    def appeal(self) -> Appeal | None:
        """The appeal shown."""
        return self._appeal

    def keep_drafts(self) -> None:
        """Keep what is typed at once."""
        self.paper.keeper.flush()
        self.events.keeper.flush()
        self.letters.written.keeper.flush()

    def reload(self) -> None:
        """Read the appeal and its course anew; what is typed stays."""
        if self._appeal is None:
            return
        self._appeal = self._desk.appeals.get(self._appeal.id)
        self._course = self._desk.appeals.course(self._appeal.id)
        file = self._desk.cases.file(self._appeal.case_id)
        self._show(self._appeal, self._course, file)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for place, name in enumerate((self.tr("Course"), self.tr("Dates"), self.tr("Letters"), self.tr("Paper"))):
            self.tabs.setTabText(place, name)
        self._count_files()
        self.tabs.setTabText(self.tabs.indexOf(self.route), self.tr("Whole way"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the appeal"))
        self.timeline.setAccessibleName(self.tr("Course of the appeal"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def _show(self, appeal: Appeal, course: Course, file: CaseFile) -> None:
        desk = self._desk
        today = desk.context.today()
        caution = desk.office.get().caution
        self.header.show_standing(
            Standing(
                appeal=appeal,
                course=course,
                timeliness=status.of_course(course, today, caution),
                today=today,
                about=self._about(appeal, file),
            )
        )
        self.timeline.set_marks(
            marks(appeal, course, desk.letters.list(appeal.id), today, desk.reviews.of_appeal(appeal.id))
        )
        self.events.show_course(appeal, course)
        rows = [
            date_row(place, deadline, status.timeliness(deadline.due_on, today, caution))
            for place, deadline in enumerate(course.deadlines)
        ]
        self.dates.show_course(course, tuple(rows))
        self.letters.show_appeal(appeal, file.case.number)
        self.paper.show_appeal(appeal, earlier(appeal.id, file, self._words))
        self.files.show_case(appeal.case_id, appeal.id)
        self.route.show_appeal(appeal.id)
        self._count_files()

    @Slot()
    def _count_files(self) -> None:
        """Say on the tab how many files there are."""
        name, count = self.tr("Files"), self.files.count()
        self.tabs.setTabText(self.tabs.indexOf(self.files), f"{name} ({count})" if count else name)

    def _about(self, appeal: Appeal, file: CaseFile) -> str:
        body = self._body_name(appeal.body_id)
        number = appeal.registered
        parts = (
            self._words.code("appeal_kind", appeal.kind),
            body,
            file.client.full_name,
            f"№ {number.number}" if number is not None and number.number else "",
        )
        return mark_words.SEPARATOR.join(part for part in parts if part)

    def _body_name(self, key: int) -> str:
        return self._desk.authorities.get(key).name(self._words.language)

    def _build(self) -> None:
        course = QSplitter(Qt.Orientation.Horizontal)
        course.setChildrenCollapsible(False)
        past = QWidget()
        beside = QVBoxLayout(past)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.timeline, 1)
        beside.addWidget(self.events.following)
        course.addWidget(past)
        course.addWidget(self.events)
        course.setStretchFactor(0, 1)
        course.setStretchFactor(1, 1)
        course.setContentsMargins(0, 12, 0, 0)
        course.setHandleWidth(12)
        self.tabs.setDocumentMode(True)
        for part in (course, self.dates, self.letters, self.paper, self.files, self.route):
            self.tabs.addTab(part, "")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.header)
        box.addWidget(self.notice)
        box.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        one_at_a_time(self.notice, self.letters.view.notice)
        one_at_a_time(self.notice, self.paper.notice)
        one_at_a_time(self.notice, self.events.notice)
        self.tabs.currentChanged.connect(self._make_room)
        self.header.step_wanted.connect(self.take_step)
        self.dates.step_wanted.connect(self.take_step)
        self.dates.note_wanted.connect(self.print_note)
        self.dates.sheet_wanted.connect(self.print_dates)
        self.timeline.event_chosen.connect(self.events.mend)
        self.timeline.letter_chosen.connect(self._open_letter)
        self.timeline.rule_chosen.connect(self.explain)
        self.events.recorded.connect(self._recorded)
        self.events.proof_wanted.connect(self.prove)
        self.events.posting_wanted.connect(self.post_event)
        self.letters.view.posting_wanted.connect(self.post_letter)
        self.letters.view.mail_wanted.connect(self.print_mail)
        self.files.changed.connect(self._count_files)
        self.letters.issued.connect(self.reload)
        self.letters.sent_wanted.connect(self._write_down)
        self.letters.card_wanted.connect(self.open_card)
        self.letters.paper_wanted.connect(partial(self.tabs.setCurrentWidget, self.paper))
        self.letters.authority_wanted.connect(self.authority_wanted)
        self.paper.authority_wanted.connect(self.authority_wanted)
        self.paper.saved.connect(self.reload)
        self.route.appeal_chosen.connect(self.appeal_chosen)
        self.route.step_wanted.connect(self.take_next)

    @Slot(int)
    def _make_room(self, place: int) -> None:
        """The first warning stands above the course; the other parts need the height."""
        self.header.show_warning(shown=place == 0)

    @Slot(object)
    def take_step(self, step: Step) -> None:
        """Do what the button of a step says."""
        if self._appeal is None or self._course is None:
            return
        way = steps.way(step, self._course)
        if way.deed is steps.Deed.LETTER:
            self.tabs.setCurrentWidget(self.letters)
            self.letters.choose(way.letter)
        elif way.deed is steps.Deed.RECORD and way.event is not None:
            self.tabs.setCurrentIndex(0)
            self.events.begin(str(way.event))
        elif way.deed is steps.Deed.COMPLAIN and way.body_id is None:
            self.complaint_wanted.emit(self._appeal.id)
        elif way.deed in {steps.Deed.PAPER, steps.Deed.AGAIN, steps.Deed.COMPLAIN}:
            self.paper_wanted.emit(self._appeal.id, way)
        elif way.deed is steps.Deed.FOLLOW:
            self._follow()

    @Slot()
    def take_next(self) -> None:
        """Do what comes next now."""
        step = steps.expected(self._course) if self._course is not None else None
        if step is not None:
            self.take_step(step)

    @Slot(str)
    def _write_down(self, event: str) -> None:
        """Begin the entry that a letter went out."""
        self.tabs.setCurrentIndex(0)
        self.events.begin(event)

    @Slot(int)
    def prove(self, event_id: int) -> None:
        """Show the file that proves an event, or add one."""
        self.tabs.setCurrentWidget(self.files)
        self.files.prove(event_id)

    @Slot(object)
    def post_event(self, event: Event) -> None:
        """Write the paper of an event into the post book."""
        if self._appeal is not None:
            beginning.post_event(self._desk, self._words, self._appeal.id, event, self)

    @Slot(object)
    def post_letter(self, letter: Letter) -> None:
        """Write into the post book that an issued letter went out."""
        beginning.post_letter(self._desk, self._words, letter, self)

    @Slot(object)
    def print_mail(self, letter: Letter) -> None:
        """Show the papers an issued letter needs for the post."""
        show_mail(self._desk, self._words, letter, self)

    @Slot(str)
    def explain(self, rule: str) -> None:
        """Show why a date of this rule is what it is."""
        self.tabs.setCurrentWidget(self.dates)
        self.dates.choose(rule)

    @Slot(object)
    def print_note(self, deadline: Deadline) -> None:
        """Show the calculation of a date as a page for the body."""
        show_note(self._desk, self._words, self._note(deadline), self)

    @Slot()
    def print_dates(self) -> None:
        """Show all dates of the appeal as a sheet to sign."""
        if self._appeal is not None:
            show_deadlines(self._desk, self._words, self._appeal.id, self)

    @Slot()
    def open_card(self) -> None:
        """Open the card of the client, where the letter takes the person from."""
        if self._appeal is None:
            return
        client = self._desk.cases.file(self._appeal.case_id).client
        dialog = ClientDialog(self._desk, self._words, client.id, self)
        dialog.saved.connect(self.reload)
        dialog.open()

    def say_error(self, error: UserError) -> None:
        """Say a mishap on this page."""
        self._error = error
        self._say()

    def _say(self) -> None:
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def _note(self, deadline: Deadline) -> NoteData | None:
        if self._course is None or self._appeal is None:
            return None
        return note_of(self._desk, self._appeal, self._course, deadline)

    def _beside(self, deadline: Deadline) -> list[Line]:
        """What else is known of a date: the body's own, the office's days before it, open points."""
        return beside_lines(self._desk, self._words, deadline, self._note(deadline))

    def _follow(self) -> None:
        if self._appeal is None:
            return
        file = self._desk.cases.file(self._appeal.case_id)
        about = [paper.id for paper in file.appeals if paper.challenges_id == self._appeal.id]
        if about:
            self.appeal_chosen.emit(about[-1])

    @Slot(int)
    def _open_letter(self, letter_id: int) -> None:
        self.tabs.setCurrentWidget(self.letters)
        self.letters.open_kept(letter_id)

    @Slot(str)
    def _recorded(self, kind: str) -> None:
        self._error = None
        self.notice.clear()
        self.reload()
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        if kind and self._course is not None:
            self.notice.say(self._after(kind, self._course), "done")

    def _after(self, kind: str, course: Course) -> str:
        """What was written down, and the date everybody waits for now."""
        said = self.tr("Written down: {event}.").format(event=self._words.code("event", kind))
        pending = course.pending
        if pending is None or pending.due_on is None:
            return said
        waits = self.tr("{written} Now waiting for: {term}, {day}.")
        name = self._words.say(f"rule.{pending.rule}.name")
        return waits.format(written=said, term=name, day=self._words.long_date(pending.due_on))
