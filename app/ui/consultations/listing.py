"""The list of talks beside the entry: newest first, searched as one types."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.consultations import ConsultationRow
from app.services.desk import Desk
from app.ui import theme
from app.ui.consultations.talk_delegate import TalkDelegate, TalkWords, line_height
from app.ui.only_looking import changes
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

PAUSE_MS = 150
_BESIDE_PLACEHOLDER = 64
"""Pixels of a search line that its magnifying glass, cross and edges take."""


class ConsultationList(QWidget):
    """`opened(id)`: Enter or a click on a line; `new_wanted`: the button for a new talk."""

    opened = Signal(int)
    new_wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._unsaved = False
        self.new_button = QPushButton()
        self.search = QLineEdit()
        self.list = ListView(
            [Column(key="talk", title=lambda: "", text=lambda row: self._words_of(row).spoken(), stretch=True)],
            "message-square-text",
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self._connect()
        self._show_found()
        self.retranslate()

    def reload(self) -> None:
        """Read the list anew; the current line stays."""
        self.list.reload()
        self._say_empty()

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Tell on the button that a new talk waits to be finished."""
        self._unsaved = unsaved
        self._say_button()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        asked = self.tr("Find a talk")
        self.search.setPlaceholderText(asked)
        self.search.setMinimumWidth(self.search.fontMetrics().horizontalAdvance(asked) + _BESIDE_PLACEHOLDER)
        self.search.setToolTip(self.tr("By name, IIN, phone, or words of the question and the advice"))
        self.search.setAccessibleName(self.tr("Search consultations"))
        self.list.table.setAccessibleName(self.tr("Consultations"))
        self.list.retranslate()
        self._say_button()
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.search.setClearButtonEnabled(True)
        theme.set_icon(self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition), "search")
        table = self.list.table
        table.setItemDelegate(TalkDelegate(self._words_of, table))
        table.horizontalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(line_height(table.fontMetrics()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.new_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_wanted)
        changes(self.new_button)
        self.list.empty.acted.connect(self._empty_deed)
        self.list.opened.connect(self._open)
        self.list.table.clicked.connect(lambda index: self._open(self.list.model.row(index)))
        self.search.textEdited.connect(self._pause.start)
        self.search.textChanged.connect(self._now_if_empty)
        self.search.returnPressed.connect(self._show_found)
        self._pause.timeout.connect(self._show_found)

    def _words_of(self, row: ConsultationRow) -> TalkWords:
        words = self._words
        first = row.question.strip().partition("\n")[0]
        return TalkWords(
            who=row.client_name or self.tr("anonymous"),
            day=words.date(row.held_on),
            asked=f"{words.code('topic', row.topic)}: {first}",
            again=f"→ {words.date(row.next_contact_on)}" if row.next_contact_on else "",
        )

    def _say_button(self) -> None:
        theme.set_icon(self.new_button, "pencil" if self._unsaved else "plus")
        if self._unsaved:
            self.new_button.setText(self.tr("Unsaved talk"))
        else:
            self.new_button.setText(self.tr("New talk"))

    def _say_empty(self) -> None:
        if self.search.text().strip():
            self.list.empty.say(
                self.tr("Nothing found"),
                self.tr("Try fewer letters, or a part of the name, the question or the advice."),
                self.tr("Show all consultations"),
            )
        else:
            self.list.empty.say(
                self.tr("No consultation yet"),
                self.tr("Write down the first talk on the right: Ctrl+N begins it, Ctrl+Enter saves it."),
                self.tr("Write down a talk"),
            )

    @Slot(object)
    def _open(self, row: ConsultationRow | None) -> None:
        if row is not None:
            self.opened.emit(row.id)

    @Slot()
    def _empty_deed(self) -> None:
        if self.search.text().strip():
            self.search.clear()
            self.search.setFocus()
        else:
            self.new_wanted.emit()

    @Slot(str)
    def _now_if_empty(self, text: str) -> None:
        if not text:
            self._show_found()

    @Slot()
    def _show_found(self) -> None:
        self._pause.stop()
        text = self.search.text().strip()
        desk = self._desk
        self.list.set_source(
            lambda: desk.consultations.count(text),
            lambda offset, limit: desk.consultations.rows(text, offset=offset, limit=limit),
        )
        self._say_empty()
