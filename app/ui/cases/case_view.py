"""One case: whose it is, the chain of its papers, the talks it grew from."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.domain.cases import CaseFile
from app.domain.clients import Client
from app.domain.consultations import ConsultationRow
from app.domain.erasures import ErasureState
from app.law import status
from app.services.desk import Desk
from app.ui import theme
from app.ui.cases.chain import ChainRow, chained
from app.ui.cases.hands_panel import HandsPanel
from app.ui.cases.next_line import NextLine
from app.ui.clients.deeds import erasure_words
from app.ui.clients.dialog import ClientDialog
from app.ui.files.panel import FilesPanel
from app.ui.only_looking import changes
from app.ui.parties.panel import PartiesPanel
from app.ui.sheets.bundle import show_bundle
from app.ui.todo.panel import TasksPanel
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

SEPARATOR = " · "
_BELOW_LEAST = 168
_LEAST_HEIGHT = 120
_UNBOUNDED = 16_777_215
"""What few papers do not need is left to the talks and files below."""


class CaseView(QWidget):
    """Shows the case given to `open`.

    `appeal_chosen(id)`, `consultation_chosen(id)`: a line was opened; `paper_wanted(case_id)`: one more paper;
    `step_wanted(appeal_id, step)`: do the next step of that paper.
    """

    appeal_chosen = Signal(int)
    consultation_chosen = Signal(int)
    paper_wanted = Signal(int)
    step_wanted = Signal(int, object)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._file: CaseFile | None = None
        self._chain: list[ChainRow] = []
        self.title = WrappedLabel()
        self.about = WrappedLabel()
        self.client = WrappedLabel()
        self.card_button = QPushButton()
        self.care, self.running_out = SignLine(), SignLine()
        self.bundle_button, self.new_button = QPushButton(), QPushButton()
        self.papers = ListView(self._paper_columns(), icon="file-text")
        self.below = QTabWidget()
        self.talks = ListView(self._talk_columns(), icon="message-square-text")
        self.files = FilesPanel(desk, words)
        self.parties = PartiesPanel(desk, words)
        self.conflict = NoticeBar()
        self.hands = HandsPanel(desk, words)
        self.tasks = TasksPanel(desk, words)
        self.next = NextLine(words)
        self._build()
        self._connect()
        self.retranslate()

    def open(self, case_id: int) -> None:
        """Show a case; raises `NotFound`."""
        self._file = self._desk.cases.file(case_id)
        self.reload()

    def case_id(self) -> int | None:
        """The case shown."""
        return self._file.case.id if self._file is not None else None

    def number(self) -> str:
        """The office's number of the case shown, or empty."""
        return self._file.case.number if self._file is not None else ""

    def reload(self) -> None:
        """Read the case anew."""
        if self._file is None:
            return
        self._file = self._desk.cases.file(self._file.case.id)
        self._chain = self._read_chain(self._file)
        self.papers.reload()
        self.papers.setMaximumHeight(max(_LEAST_HEIGHT, self.papers.whole_height()) if self._chain else _UNBOUNDED)
        self.talks.reload()
        self.files.show_case(self._file.case.id)
        self.parties.show_case(self._file.case)
        self.hands.show_case(self._file.case)
        self.tasks.show_case(self._file)
        self._say(self._file)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.card_button.setText(self.tr("Client card"))
        self.new_button.setText(self.tr("New paper"))
        self.bundle_button.setText(self.tr("All in one file…"))
        self.below.setAccessibleName(self.tr("Talks, files, parties, tasks and people of the case"))
        self.papers.table.setAccessibleName(self.tr("Papers of the case"))
        self.talks.table.setAccessibleName(self.tr("Talks of the case"))
        self.papers.empty.say(
            self.tr("No paper yet"), self.tr("Write the first paper to a body."), self.tr("Write a paper")
        )
        self.talks.empty.say(
            self.tr("No talk belongs to this case"), self.tr("The talk a case is made from is put here.")
        )
        self.papers.retranslate()
        self.talks.retranslate()
        if self._file is not None:
            self._say(self._file)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            if self._file is not None:
                self._chain = self._read_chain(self._file)
                self.papers.reload()
            self.retranslate()
        super().changeEvent(event)

    def show_hands(self) -> HandsPanel:
        """Bring who works on the case to the front."""
        self.below.setCurrentWidget(self.hands)
        return self.hands

    @Slot()
    def show_conflict(self) -> None:
        """Bring the first conflict that waits for a decision to the front."""
        self.below.setCurrentWidget(self.parties)
        self.parties.look_at_waiting()

    def show_files(self) -> FilesPanel:
        """Bring the files of the case to the front."""
        self.below.setCurrentWidget(self.files)
        return self.files

    @Slot()
    def show_tasks(self) -> None:
        """Bring the tasks of the case to the front."""
        self.below.setCurrentWidget(self.tasks)

    @Slot()
    def plan(self) -> None:
        """Begin a task in a case that has no next step."""
        self.show_tasks()
        self.tasks.deeds.add()

    @Slot()
    def open_card(self) -> None:
        """Open the client's card."""
        if self._file is not None:
            ClientDialog(self._desk, self._words, self._file.client.id, self).open()

    @Slot()
    def make_bundle(self) -> None:
        """Offer all papers of the case in one file."""
        if self._file is not None:
            show_bundle(self._desk, self._words, self._file.case.id, self._file.case.number, self)

    def _say(self, file: CaseFile) -> None:
        case = file.case
        self.title.setText(f"{case.number}{SEPARATOR}{case.title}")
        opened = self.tr("opened on {date}").format(date=self._words.date(case.opened_on))
        closed = self.tr("closed on {date}").format(date=self._words.date(case.closed_on)) if case.closed_on else ""
        parts = (self._words.code("topic", case.topic), case.volunteer, opened, closed)
        self.about.setText(SEPARATOR.join(part for part in parts if part))
        self.client.setText(self._client_line(file.client))
        minded = self._erased_words(file.client) or file.client.contact_note
        self.care.say(minded, "shield-alert", "due_soon")
        self.care.setVisible(bool(minded))
        self._say_running_out(case.id)
        self._say_conflict()
        self.next.show_rows(self._chain, idle=self._desk.tasks.is_idle(case.id))
        self._count()

    def _say_running_out(self, case_id: int) -> None:
        """Which power of attorney or consent runs out, or has run out."""
        today, words = self._desk.context.today(), self._words
        found = self._desk.today.expiring(case_id)
        said = [
            (
                self.tr("{paper} of {name} ran out on {date}")
                if one.until_on < today
                else self.tr("{paper} of {name} is valid until {date}")
            ).format(paper=words.code("expiring", one.kind), name=one.name, date=words.date(one.until_on))
            for one in found
        ]
        late = any(one.until_on < today for one in found)
        self.running_out.say(SEPARATOR.join(said), "triangle-alert", "overdue" if late else "due_soon")
        self.running_out.setVisible(bool(said))

    def _say_conflict(self) -> None:
        waits = self.parties.waiting()
        if not waits:
            self.conflict.clear()
            return
        said = self.tr("{name} stands in another role elsewhere: a possible conflict of interest waits for a decision.")
        if len(waits) > 1:
            said = self.tr("Possible conflicts of interest wait for a decision: {count}. First {name}, then {others}.")
        others = ", ".join(one.marks.name for one in waits[1:])
        said = said.format(name=waits[0].marks.name, count=len(waits), others=others)
        self.conflict.say(said, "warning", self.tr("Look and decide"))

    @Slot()
    def _count(self) -> None:
        """Say on the tabs how many there are."""
        counted = (
            (self.tr("Talks"), len(self._talks())),
            (self.tr("Files"), self.files.count()),
            (self.tr("Parties"), self.parties.count()),
            (self.tr("Tasks"), self.tasks.count()),
        )
        for place, (name, count) in enumerate(counted):
            self.below.setTabText(place, f"{name} ({count})" if count else name)
        self.below.setTabText(self.below.indexOf(self.hands), self.tr("Who works on it"))

    def _client_line(self, client: Client) -> str:
        needs = ", ".join(self._words.code("need", need) for need in sorted(client.needs))
        parts = (client.full_name, client.phone, self._words.code("language", client.language), needs)
        return SEPARATOR.join(part for part in parts if part)

    def _erased_words(self, client: Client) -> str:
        """Of whom nothing is known any more it is said who erased it; empty for everybody else."""
        found = self._desk.erasures.of_client(client.id)
        return erasure_words(found, self._words) if found is not None and found.state is ErasureState.DONE else ""

    def _read_chain(self, file: CaseFile) -> list[ChainRow]:
        today, caution = self._desk.context.today(), self._desk.office.get().caution
        found = []
        for depth, paper in chained(file.appeals):
            course = self._desk.appeals.course(paper.id)
            body = self._desk.authorities.get(paper.body_id)
            found.append(
                ChainRow(
                    id=paper.id,
                    depth=depth,
                    appeal=paper,
                    body=body.name(self._words.language),
                    course=course,
                    timeliness=status.of_course(course, today, caution),
                )
            )
        return found

    def _paper_columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="paper",
                title=lambda: self.tr("Paper"),
                text=lambda row: (
                    f"{'↳ ' * row.depth}{words.code('appeal_kind', row.appeal.kind)}: {row.appeal.subject}"
                ),
                stretch=True,
            ),
            Column(key="body", title=lambda: self.tr("Body"), text=lambda row: row.body, stretch=True),
            Column(
                key="status",
                title=lambda: self.tr("Status"),
                text=lambda row: words.code("timeliness", row.timeliness),
                status=lambda row: str(row.timeliness),
                width=184,
            ),
            Column(
                key="due_on",
                title=lambda: self.tr("Last day"),
                text=lambda row: words.date(row.course.pending.due_on if row.course.pending else None),
                width=120,
            ),
        ]

    def _talk_columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="held_on", title=lambda: self.tr("Day"), text=lambda row: words.date(row.held_on), width=120),
            Column(
                key="channel",
                title=lambda: self.tr("Channel"),
                text=lambda row: words.code("channel", row.channel),
                width=150,
            ),
            Column(
                key="question",
                title=lambda: self.tr("What was asked"),
                text=lambda row: " ".join(row.question.split()),
                stretch=True,
            ),
        ]

    def _talks(self) -> tuple[ConsultationRow, ...]:
        return self._file.consultations if self._file is not None else ()

    def _build(self) -> None:
        for label, part in (
            (self.title, "title"),
            (self.about, "help"),
            (self.client, "label"),
        ):
            theme.set_state(label, "part", part)
        theme.set_state(self.new_button, "look", "primary")
        theme.set_icon(self.bundle_button, "file-text")
        changes(self.new_button)
        theme.set_state(self.card_button, "look", "quiet")
        person, head = QHBoxLayout(), QHBoxLayout()
        person.addWidget(self.client, 1)
        person.addWidget(self.card_button)
        head.addWidget(self.title, 1)
        head.addWidget(self.bundle_button)
        head.addWidget(self.new_button)
        self.below.addTab(self.talks, "")
        self.below.addTab(self.files, "")
        self.below.addTab(self.parties, "")
        self.below.addTab(self.tasks, "")
        self.below.addTab(self.hands, "")
        self.below.setDocumentMode(True)
        self.below.setMinimumHeight(_BELOW_LEAST)
        self.papers.setMinimumHeight(_LEAST_HEIGHT)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.about)
        box.addLayout(person)
        box.addWidget(self.care)
        box.addWidget(self.running_out)
        box.addWidget(self.next)
        box.addWidget(self.conflict)
        box.addWidget(self.papers, 1)
        box.addWidget(self.below, 1)

    def _connect(self) -> None:
        self.papers.set_source(lambda: len(self._chain), lambda offset, limit: self._chain[offset : offset + limit])
        self.talks.set_source(lambda: len(self._talks()), lambda offset, limit: self._talks()[offset : offset + limit])
        self.papers.opened.connect(self._open_paper)
        self.talks.opened.connect(self._open_talk)
        self.files.changed.connect(self._count)
        self.conflict.acted.connect(self.show_conflict)
        self.next.task_wanted.connect(self.plan)
        self.next.step_wanted.connect(self.step_wanted)
        self.tasks.changed.connect(self.reload)
        self.card_button.clicked.connect(self.open_card)
        self.new_button.clicked.connect(self._want_paper)
        self.bundle_button.clicked.connect(self.make_bundle)
        self.papers.empty.acted.connect(self._want_paper)

    @Slot(object)
    def _open_paper(self, row: ChainRow) -> None:
        self.appeal_chosen.emit(row.id)

    @Slot(object)
    def _open_talk(self, row: ConsultationRow) -> None:
        self.consultation_chosen.emit(row.id)

    @Slot()
    def _want_paper(self) -> None:
        if self._file is not None:
            self.paper_wanted.emit(self._file.case.id)
