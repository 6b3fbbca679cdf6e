"""The page of people: who works here on the left, one of them and what can be done on the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.domain.users import AbsenceDraft, User, UserDraft
from app.ui.kept_panel import KeptPanel
from app.ui.mishaps import told
from app.ui.people.card import PersonCard
from app.ui.people.listing import PeopleList
from app.ui.people.panels import AbsencePanel, LetGoPanel, PasswordPanel, PersonPanel
from app.ui.people.status import PersonLine
from app.ui.sheets.handing import show_handing
from app.ui.sheets.week import show_week
from app.ui.tasks import TaskRunner
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.panel import Panel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

MARGIN = 16


class PeoplePage(QWidget):
    """`look_wanted(user_id)`: see what this person sees; `done()`: a deed on people was done.

    `log_wanted(user_id, from_on, until_on)`: what this person did in that time.
    """

    look_wanted = Signal(int)
    log_wanted = Signal(int, object, object)
    done = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._tasks = TaskRunner(self)
        self.notice = NoticeBar()
        self.listing = PeopleList(desk, words)
        self.search = self.listing.search
        self.card = PersonCard(desk, words)
        self.person, self.password = PersonPanel(desk, words), PasswordPanel(words)
        self.let_go, self.absence = LetGoPanel(desk, words), AbsencePanel(desk, words)
        self.side = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the people anew; what is being typed stays."""
        with told(self.notice, self._words):
            self.listing.reload()

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with what was begun about a person."""
        user = self._desk.people.get(draft.about) if draft.about else None
        if user is not None:
            self.listing.show_id(user.id)
        if draft.place is DraftPlace.PERSON:
            self._begin_person(user)
        elif user is not None:
            self._begin(self.absence if draft.place is DraftPlace.ABSENCE else self.let_go, user)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the page's own texts; its parts follow the language by themselves."""
        self.setAccessibleName(self.tr("People"))
        self._show(self.listing.current())

    @Slot()
    def begin_adding(self) -> None:
        """Begin somebody new."""
        self._begin_person(None)

    @Slot(object, str)
    def save(self, draft: UserDraft, password: str) -> None:
        """Keep somebody new, or what was changed of somebody."""
        user, staff = self.person.user, self._desk.staff
        if user is None:
            said = self.tr("{name} works here now.").format(name=draft.name.strip())
            self._do(lambda: staff.add(draft, password), said, self.person)
        else:
            said = self.tr("Saved: {name}.").format(name=draft.name.strip())
            self._do(lambda: staff.change(user.id, draft, user.version, password), said, self.person)

    @Slot(str)
    def give_password(self, password: str) -> None:
        """Give a new password, or take somebody back with one."""
        user = self.password.user
        if user is not None and user.active:
            said = self.tr("{name} opens the file with the new password from now on.").format(name=user.name)
            self._do(lambda: self._desk.staff.set_password(user.id, password), said, self.password)
        elif user is not None:
            self._take_back(user, password)

    @Slot(object, str)
    def let_somebody_go(self, successor_id: int | None, note: str) -> None:
        """Let somebody go."""
        user = self.let_go.user
        if user is not None:
            said = self.tr("{name} works here no more.").format(name=user.name)
            if self._desk.staff.has_passwords:
                said += " " + self.tr("The file gets a new key at the next unlocking.")
            self._do(lambda: self._desk.staff.let_go(user.id, successor_id, note), said, self.let_go)

    @Slot(object)
    def note_absence(self, draft: AbsenceDraft) -> None:
        """Note who is away."""
        self._do(lambda: self._desk.people.note_absence(draft), self.tr("The absence is noted."), self.absence)

    @Slot(int)
    def end_absence(self, absence_id: int) -> None:
        """Somebody is back, or will not be away after all."""
        with told(self.notice, self._words):
            self._desk.people.end_absence(absence_id)
            self._finish(None, self.tr("The absence is ended."))

    def _do(self, deed: Callable[[], object], said: str, panel: Panel) -> None:
        """Do a deed beside the window (a password takes half a second), then say it and show the card."""
        panel.setEnabled(False)
        self.notice.clear()
        task = self._tasks.start(lambda _: deed())
        task.done.connect(lambda _: self._finish(panel, said))
        task.failed.connect(lambda error: self._fail(panel, error))

    def _finish(self, panel: Panel | None, said: str) -> None:
        if panel is not None:
            panel.setEnabled(True)
        if isinstance(panel, KeptPanel):
            panel.finish()
        self.reload()
        self._go_home()
        self.notice.say(said, "done")
        self.done.emit()

    def _fail(self, panel: Panel, error: Exception) -> None:
        panel.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.reload()
        if isinstance(error, DraftRejected):
            panel.form.show_problems(self._words.problems(error.problems))
        elif error.code == "login_taken" and isinstance(panel, PersonPanel):
            panel.form.show_problems({"login": (self._words.error(error), True)})
            self.done.emit()
            return
        self.notice.say(self._words.error(error))
        self.done.emit()

    def _take_back(self, user: User, password: str = "") -> None:
        said = self.tr("{name} works here again.").format(name=user.name)
        self._do(lambda: self._desk.staff.take_back(user.id, password), said, self.password)

    def _current(self) -> User | None:
        line = self.listing.current()
        return line.row.user if line else None

    @Slot(object)
    def _show(self, line: PersonLine | None) -> None:
        self.card.show_line(line, self.listing.standing_words(line) if line else "")
        shown = self.side.currentWidget()
        about = getattr(shown, "user", None)
        if shown is not self.card and about is not None and (line is None or line.id != about.id):
            self._leave_panel()

    def _leave_panel(self) -> None:
        """Another line was chosen: what is typed is kept."""
        shown = self.side.currentWidget()
        if isinstance(shown, KeptPanel):
            shown.rest()
        self.side.setCurrentWidget(self.card)

    def _begin_person(self, user: User | None) -> None:
        self.person.begin(user)
        self._go(self.person)

    def _begin(self, panel: LetGoPanel | AbsencePanel, user: User) -> None:
        panel.begin(user)
        self._go(panel)

    @Slot()
    def _begin_change(self) -> None:
        self._begin_person(self._current())

    @Slot()
    def _begin_let_go(self) -> None:
        user = self._current()
        if user is not None:
            self._begin(self.let_go, user)

    @Slot()
    def _begin_absence(self) -> None:
        user = self._current()
        if user is not None:
            self._begin(self.absence, user)

    @Slot()
    def _begin_password(self) -> None:
        user = self._current()
        if user is None:
            return
        self.password.begin(user)
        if user.active or self._desk.staff.has_passwords:
            self._go(self.password)
        else:
            self._take_back(user)

    @Slot()
    def _want_look(self) -> None:
        user = self._current()
        if user is not None:
            self.look_wanted.emit(user.id)

    @Slot()
    def print_list(self) -> None:
        """Show the open cases of the chosen person as a list to hand over."""
        user = self._current()
        if user is not None:
            show_handing(self._desk, self._words, user.id, self)

    @Slot()
    def print_week(self) -> None:
        """Show what the chosen person has before them this week, on paper; a volunteer sees their own alone."""
        user = self._current()
        if user is not None:
            show_week(self._desk, self._words, user.id, self)

    def _go(self, panel: Panel) -> None:
        self.notice.clear()
        self.side.setCurrentWidget(panel)
        panel.go()

    @Slot()
    def _go_home(self) -> None:
        self.side.setCurrentWidget(self.card)
        self.listing.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self) -> tuple[KeptPanel, ...]:
        return (self.person, self.let_go, self.absence)

    def _build(self) -> None:
        for part in (self.card, self.person, self.password, self.let_go, self.absence):
            self.side.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(self.listing)
        split.addWidget(self.side)
        split.setSizes([640, 380])
        split.setStretchFactor(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(split, 1)

    def _connect(self) -> None:
        self.listing.chosen.connect(self._show)
        for wanted, deed in (
            (self.listing.adding_wanted, self.begin_adding),
            (self.listing.list.opened, self._open),
            (self.card.change_wanted, self._begin_change),
            (self.card.password_wanted, self._begin_password),
            (self.card.take_back_wanted, self._begin_password),
            (self.card.absence_wanted, self._begin_absence),
            (self.card.let_go_wanted, self._begin_let_go),
            (self.card.look_wanted, self._want_look),
            (self.card.list_wanted, self.print_list),
            (self.card.week_wanted, self.print_week),
            (self.card.end_wanted, self.end_absence),
            (self.card.meanwhile_wanted, self.log_wanted),
            *((panel.left, self._go_home) for panel in (*self._kept(), self.password)),
        ):
            wanted.connect(deed)
        self.person.asked.connect(self.save)
        self.password.asked.connect(self.give_password)
        self.let_go.asked.connect(self.let_somebody_go)
        self.absence.asked.connect(self.note_absence)

    @Slot(object)
    def _open(self, line: PersonLine) -> None:
        """Enter on a line: change the person where that is allowed."""
        if self._desk.people.may("people.change"):
            self._begin_person(line.row.user)
