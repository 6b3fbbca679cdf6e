"""The window of the post book: both books of a period, newest first."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.postings import Direction, PostingDraft, PostingFilter, PostingRow
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.postings.form import PostingDialog, StrikeDialog
from app.ui.sheet_dialog import SheetDialog
from app.ui.widgets.choices import MaybeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (1200, 640)
_DATE_WIDTH = 160


class PostBookDialog(QDialog):
    """The lines; what is wrong is struck out and stays."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.notice = NoticeBar()
        self.direction = MaybeChoice(
            tuple(Direction), lambda code: words.code("direction", code), lambda: self.tr("Both books")
        )
        self.from_on, self.until_on = DateField(), DateField()
        self._labels = {"direction": QLabel(), "from_on": QLabel(), "until_on": QLabel()}
        self.list = ListView(self._columns(), icon="inbox")
        self.adding, self.completing, self.striking = QPushButton(), QPushButton(), QPushButton()
        self.printing, self.closing = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()
        self.resize(*_SIZE)

    def wanted(self) -> PostingFilter:
        """The lines asked for."""
        return PostingFilter(
            direction=self.direction.code(), from_on=self.from_on.date(), until_on=self.until_on.date()
        )

    @Slot()
    def reload(self) -> None:
        """Read the lines anew."""
        self.list.reload()
        self._enable()

    @Slot()
    def add(self) -> None:
        """Write a new line down."""
        draft = PostingDraft(direction=self.direction.code() or Direction.OUTGOING)
        self._open(PostingDialog(self._desk, self._words, draft, self))

    @Slot()
    def complete(self) -> None:
        """Write in how the chosen line travelled."""
        row: PostingRow | None = self.list.current_row()
        if row is not None and row.posting.struck_at is None:
            draft = row.posting.draft(row.case_number)
            self._open(PostingDialog(self._desk, self._words, draft, self, row))

    @Slot()
    def strike(self) -> None:
        """Strike the chosen line out."""
        row: PostingRow | None = self.list.current_row()
        if row is not None:
            self._open(StrikeDialog(self._desk, self._words, row, self))

    @Slot()
    def print_book(self) -> None:
        """Show the book of the period as it prints."""
        dialog = BookDialog(self._desk, self._words, self.wanted(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Post book"))
        self._labels["direction"].setText(self.tr("&Book"))
        self._labels["from_on"].setText(self.tr("&From"))
        self._labels["until_on"].setText(self.tr("&Until"))
        self.direction.setAccessibleName(self.tr("Book"))
        self.from_on.setAccessibleName(self.tr("From"))
        self.until_on.setAccessibleName(self.tr("Until"))
        self.adding.setText(self.tr("Write down…"))
        self.completing.setText(self.tr("How it travelled…"))
        self.striking.setText(self.tr("Strike out…"))
        self.printing.setText(self.tr("Print the book…"))
        self.closing.setText(self.tr("Close"))
        self.list.table.setAccessibleName(self.tr("Lines of the post book"))
        self.list.empty.say(
            self.tr("No line yet"), self.tr("What comes in or goes out is written down here under a number of its own.")
        )
        self.direction.retranslate()
        self.list.retranslate()
        self._enable()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="number",
                title=lambda: self.tr("No."),
                text=lambda row: f"{row.posting.number}/{row.posting.year}",
                width=84,
            ),
            Column(
                key="direction",
                title=lambda: self.tr("Book"),
                text=lambda row: words.code("direction", row.posting.direction),
                width=140,
            ),
            Column(key="on", title=lambda: self.tr("Day"), text=lambda row: words.date(row.posting.on), width=100),
            Column(
                key="correspondent",
                title=lambda: self.tr("From or to whom"),
                text=lambda row: row.posting.correspondent,
                stretch=True,
            ),
            Column(key="subject", title=lambda: self.tr("Which paper"), text=self._subject, stretch=True),
            Column(key="case", title=lambda: self.tr("Case"), text=lambda row: row.case_number, width=96),
            Column(key="way", title=lambda: self.tr("How"), text=self._way, width=170),
            Column(
                key="postmark",
                title=lambda: self.tr("Postmark"),
                text=lambda row: words.date(row.posting.postmark_on),
                width=124,
            ),
            Column(key="who", title=lambda: self.tr("Written by"), text=lambda row: row.who, width=130),
        ]

    def _subject(self, row: PostingRow) -> str:
        line = row.posting
        if line.struck_at is None:
            return line.subject
        return self.tr("Struck out: {reason}. {subject}").format(reason=line.struck_reason, subject=line.subject)

    def _way(self, row: PostingRow) -> str:
        way = self._words.code("posting_way", row.posting.way)
        return f"{way}, {row.posting.tracking}" if row.posting.tracking else way

    def _build(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(8)
        for name, field in (("direction", self.direction), ("from_on", self.from_on), ("until_on", self.until_on)):
            theme.set_state(self._labels[name], "part", "label")
            self._labels[name].setBuddy(field)
            asked.addWidget(self._labels[name])
            asked.addWidget(field)
        for day in (self.from_on, self.until_on):
            day.setMaximumWidth(_DATE_WIDTH)
        asked.addStretch(1)
        theme.set_state(self.adding, "look", "primary")
        theme.set_icon(self.adding, "plus", "accent_text")
        theme.set_icon(self.printing, "printer")
        changes(self.adding, self.completing, self.striking)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.adding, self.completing, self.striking, self.printing):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.closing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addLayout(asked)
        lines.addWidget(self.notice)
        lines.addWidget(self.list, 1)
        lines.addLayout(deeds)

    def _connect(self) -> None:
        postings = self._desk.postings
        self.list.set_source(
            lambda: postings.count(self.wanted()),
            lambda offset, limit: postings.rows(self.wanted(), offset=offset, limit=limit),
        )
        self.list.current_changed.connect(self._enable)
        self.list.opened.connect(self.complete)
        self.direction.currentIndexChanged.connect(self.reload)
        self.from_on.changed.connect(self.reload)
        self.until_on.changed.connect(self.reload)
        for button, deed in (
            (self.adding, self.add),
            (self.completing, self.complete),
            (self.striking, self.strike),
            (self.printing, self.print_book),
            (self.closing, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)

    def _open(self, dialog: PostingDialog | StrikeDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.reload)
        dialog.open()

    @Slot()
    def _enable(self) -> None:
        row: PostingRow | None = self.list.current_row()
        stands = row is not None and row.posting.struck_at is None
        for button in (self.completing, self.striking):
            button.setEnabled(stands)


class BookDialog(SheetDialog):
    """The book of a period on paper."""

    def __init__(self, desk: "Desk", words: Words, wanted: PostingFilter, parent: QWidget) -> None:
        data = desk.postings.book(wanted)
        super().__init__(partial(desk.postings.book_page, data), str(data.made_on), words, parent)
        self.retranslate()

    def heading(self) -> str:
        """What the paper is called."""
        return self.tr("The post book on paper")
