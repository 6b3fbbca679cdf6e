"""The left side of a visiting day: counters, the line that adds somebody, who waits, what was talked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.domain.codes import Topic
from app.domain.visits import QueueEntry, QueueState, VisitDay, VisitTalk
from app.services.desk import Desk
from app.ui import theme
from app.ui.mishaps import told
from app.ui.only_looking import changes
from app.ui.visits.counters import Counters
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_TOPIC_LETTERS = 8
_TOPIC_COLUMN, _RESULT_COLUMN = 2, 2
_ALL_COUNTERS, _FEW_COUNTERS = 5, 3


class QueuePanel(QWidget):
    """`next_wanted`: call whose turn it is; `called(entry)`: somebody was called out of turn, unless `busy` says no.

    `busy`: whether a talk is typed beside the queue and not saved.
    `talk_chosen(id)`: look at a talk again; `changed`: the queue is another.
    """

    next_wanted = Signal()
    called = Signal(object)
    talk_chosen = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk, words: Words, day: VisitDay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._day = desk, words, day
        self.busy: Callable[[], bool] = lambda: False
        self.counters, self.notice = Counters(), NoticeBar()
        self.name = QLineEdit()
        self.topic = MaybeChoice(tuple(Topic), lambda code: words.code("topic", code), lambda: self.tr("topic"))
        self.topic.narrow(_TOPIC_LETTERS)
        self.adding = QPushButton()
        self.waiting = ListView(self._queue_columns(), icon="users")
        self.talks = ListView(self._talk_columns(), icon="message-square-text")
        self.tabs = QTabWidget()
        self.calling, self.putting_back, self.letting_go = QPushButton(), QPushButton(), QPushButton()
        self.legend = QLabel()
        self._build()
        self._connect()
        self.show_day(day)
        self.retranslate()

    def show_day(self, day: VisitDay) -> None:
        """Show the day as it stands now; the current lines stay."""
        self._day = day
        self.counters.show_day(day)
        self.waiting.reload()
        self.talks.reload()
        is_open = day.visit.is_on(day.on)
        for part in (self.name, self.topic, self.adding, self.calling):
            part.setEnabled(is_open)
        self._enable()
        self._say_tabs()

    def be_narrow(self, *, narrow: bool) -> None:
        """Leave the room to the talk beside it: fewer counters, fewer columns."""
        self.counters.show_first(_FEW_COUNTERS if narrow else _ALL_COUNTERS)
        self.waiting.table.setColumnHidden(_TOPIC_COLUMN, narrow)
        self.talks.table.setColumnHidden(_RESULT_COLUMN, narrow)
        self.legend.setVisible(not narrow)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.counters.retranslate()
        self.name.setPlaceholderText(self.tr("Name or nothing (F7)"))
        self.name.setAccessibleName(self.tr("Name of who came, may be empty"))
        self.topic.setAccessibleName(self.tr("Topic of who came"))
        self.topic.retranslate()
        self.adding.setText(self.tr("Into the queue"))
        self.calling.setText(self.tr("Call next"))
        self.calling.setToolTip(self.tr("Whose turn it is (F8)"))
        self.putting_back.setText(self.tr("Back into the queue"))
        self.putting_back.setToolTip(self.tr("Last in turn again"))
        self.letting_go.setText(self.tr("Gone"))
        self.letting_go.setToolTip(self.tr("Went away unheard"))
        self.waiting.table.setAccessibleName(self.tr("Who waits"))
        self.waiting.empty.say(self.tr("Nobody waits"), self.tr("Write a name or nothing above and press Enter: F7."))
        self.talks.table.setAccessibleName(self.tr("Talks of the day"))
        self.talks.empty.say(self.tr("No talk yet"), self.tr("Each talk saved on the right stands here."))
        self.legend.setText(self.tr("Names leave the queue once somebody was advised, and all at the end of the day."))
        for view in (self.waiting, self.talks):
            view.retranslate()
        self._say_tabs()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def join(self) -> None:
        """Give who came the next number."""
        with told(self.notice, self._words):
            self._desk.visits.join(self._day.visit.id, self.name.text(), self.topic.code())
            self.name.clear()
            self.topic.set_code(None)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    @Slot(object)
    def call(self, entry: QueueEntry) -> None:
        """Call this one now, out of turn; not while the talk of who sits there is typed and would become theirs."""
        if self.busy():
            self.notice.say(self.tr("Save the talk typed on the right first, or undo it."))
            return
        with told(self.notice, self._words):
            self.called.emit(self._desk.visits.call(self._day.visit.id, entry.id))

    @Slot()
    def put_back(self) -> None:
        """The line chosen waits again, last in turn."""
        entry = self.waiting.current_row()
        if entry is not None:
            with told(self.notice, self._words):
                self._desk.visits.put_back(self._day.visit.id, entry.id)
                self.changed.emit()

    @Slot()
    def let_go(self) -> None:
        """The line chosen went away unheard."""
        entry = self.waiting.current_row()
        if entry is not None:
            with told(self.notice, self._words):
                self._desk.visits.let_go(self._day.visit.id, entry.id)
                self.changed.emit()

    def _queue_columns(self) -> list[Column]:
        words = self._words
        return [
            Column(key="number", title=lambda: self.tr("No."), text=lambda row: str(row.number), width=48),
            Column(key="name", title=lambda: self.tr("Who"), text=self._who, stretch=True),
            Column(
                key="topic",
                title=lambda: self.tr("Topic"),
                text=lambda row: words.code("topic", row.topic) if row.topic else "",
                width=130,
            ),
            Column(
                key="since",
                title=lambda: self.tr("Since"),
                text=lambda row: f"{row.came_at.astimezone():%H:%M}",
                width=72,
            ),
        ]

    def _talk_columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="who",
                title=lambda: self.tr("Who"),
                text=lambda row: row.client_name or self.tr("anonymous"),
                stretch=True,
            ),
            Column(
                key="topic", title=lambda: self.tr("Topic"), text=lambda row: words.code("topic", row.topic), width=130
            ),
            Column(key="result", title=lambda: self.tr("What came of it"), text=self._result, width=150),
            Column(key="minutes", title=lambda: self.tr("Min."), text=lambda row: str(row.minutes or ""), width=56),
        ]

    def _who(self, entry: QueueEntry) -> str:
        at_desk = self.tr("at the desk") if entry.state is QueueState.CALLED else ""
        return " – ".join(part for part in (entry.name, at_desk) if part)

    def _result(self, talk: VisitTalk) -> str:
        return self._words.code("talk_result", talk.result) if talk.result else ""

    def _build(self) -> None:
        theme.set_icon(self.adding, "plus")
        theme.set_icon(self.calling, "arrow-right", "accent_text")
        theme.set_state(self.calling, "look", "primary")
        theme.set_state(self.legend, "part", "help")
        self.legend.setWordWrap(True)
        changes(self.adding, self.calling, self.putting_back, self.letting_go)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.topic, 1)
        adding.addWidget(self.adding)
        queue = QWidget()
        lines = QVBoxLayout(queue)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.putting_back, self.letting_go):
            deeds.addWidget(button)
        deeds.addStretch(1)
        lines.addWidget(self.waiting, 1)
        lines.addWidget(self.calling)
        lines.addLayout(deeds)
        lines.addWidget(self.legend)
        self.tabs.addTab(queue, "")
        self.tabs.addTab(self.talks, "")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.counters)
        whole.addWidget(self.notice)
        whole.addWidget(self.name)
        whole.addLayout(adding)
        whole.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.waiting.set_source(
            lambda: len(self._day.queue), lambda offset, limit: self._day.queue[offset : offset + limit]
        )
        self.talks.set_source(
            lambda: len(self._day.talks), lambda offset, limit: self._day.talks[::-1][offset : offset + limit]
        )
        self.name.returnPressed.connect(self.join)
        self.waiting.opened.connect(self.call)
        self.waiting.current_changed.connect(self._enable)
        self.talks.opened.connect(self._choose_talk)
        for button, deed in (
            (self.adding, self.join),
            (self.calling, self.next_wanted),
            (self.putting_back, self.put_back),
            (self.letting_go, self.let_go),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)

    @Slot(object)
    def _choose_talk(self, talk: VisitTalk) -> None:
        self.talk_chosen.emit(talk.id)

    def add_keys(self, page: QWidget) -> None:
        """F7 goes to the line that adds somebody, F8 calls, anywhere on the page."""
        for key, deed in ((Qt.Key.Key_F7, self.name.setFocus), (Qt.Key.Key_F8, self.calling.click)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _say_tabs(self) -> None:
        self.tabs.setTabText(0, self.tr("Queue · {count}").format(count=len(self._day.queue)))
        self.tabs.setTabText(1, self.tr("Talks · {count}").format(count=len(self._day.talks)))

    @Slot()
    def _enable(self) -> None:
        chosen = self.waiting.current_row() is not None and self._day.visit.is_on(self._day.on)
        for button in (self.putting_back, self.letting_go):
            button.setEnabled(chosen)
