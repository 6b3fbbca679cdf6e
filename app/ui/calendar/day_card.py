"""The day chosen: what is known of it, from where, and what can be done; below it the deeds of the whole year."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.law.wording import day_kind
from app.ui import theme
from app.ui.calendar.lines import CLOSED, ORDINARY, DayLine, said_name
from app.ui.only_looking import changes
from app.ui.widgets.facts import Facts
from app.ui.widgets.form import scrolled
from app.ui.widgets.status import StatusChip
from app.ui.words import Words


class DayCard(QFrame):
    """Each button says what is wanted; the page does it."""

    change_wanted = Signal()
    opening_wanted = Signal()
    confirmation_wanted = Signal()
    file_wanted = Signal()
    closure_wanted = Signal()
    versions_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._day = date.min
        self._lines: tuple[DayLine, ...] = ()
        self._working = False
        self._confirmed_by_us = False
        self.title, self.name = QLabel(), QLabel()
        self.chip = StatusChip()
        self.facts = Facts(("kind", "source", "who", "closed"))
        self.changing, self.opening, self.confirming = QPushButton(), QPushButton(), QPushButton()
        self.importing, self.closing, self.versions = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.retranslate()

    def show_day(self, day: date, lines: tuple[DayLine, ...], *, working: bool) -> None:
        """Show a day with its lines, and whether state bodies work on it."""
        self._day, self._lines, self._working = day, lines, working
        self.retranslate()

    def show_year(self, *, confirmed_by_us: bool, confirmed: bool) -> None:
        """Offer to confirm the year, or to take back what we confirmed."""
        self._confirmed_by_us = confirmed_by_us
        self.confirming.setVisible(confirmed_by_us or not confirmed)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        own = any(line.own for line in self._lines)
        self.changing.setText(self.tr("Change this day…") if not own else self.tr("Change or take back…"))
        self.opening.setText(self.tr("The office is open after all"))
        taken_back = self.tr("Take back the confirmation…")
        self.confirming.setText(taken_back if self._confirmed_by_us else self.tr("Confirm the year…"))
        self.importing.setText(self.tr("Take days from a file…"))
        self.closing.setText(self.tr("Our office is closed…"))
        self.versions.setText(self.tr("Calendars used so far"))
        if self._day is not date.min:
            self._show()

    def _show(self) -> None:
        words = self._words
        legal = next((line for line in self._lines if line.kind != CLOSED), None)
        closed = next((line for line in self._lines if line.kind == CLOSED), None)
        self.title.setText(words.long_date(self._day))
        plain = self.tr("Working day") if self._working else self.tr("Weekly day off")
        self.name.setText(plain if legal is None or legal.kind == ORDINARY else said_name(legal, words))
        self.chip.setVisible(legal is not None)
        for fact in ("kind", "source", "who", "closed"):
            self.facts.hide_fact(fact)
        self.opening.setVisible(closed is not None)
        if closed is not None:
            self.facts.show_fact("closed", self.tr("Our office is closed"), closed.name)
        if legal is None:
            return
        status = "verified" if legal.sure else "name_only"
        self.chip.show_status(status, self.tr("confirmed") if legal.sure else self.tr("not confirmed"))
        ordinary = legal.kind == ORDINARY
        kind = self.tr("Made ordinary") if ordinary else day_kind(legal.kind, legal.name, words.texts)
        self.facts.show_fact("kind", self.tr("Kind"), kind)
        self.facts.show_fact("source", self.tr("By what"), legal.source)
        if legal.own is not None and legal.own.at is not None:
            when = words.date(legal.own.at.astimezone().date())
            self.facts.show_fact("who", self.tr("Changed by"), f"{legal.own.who or '–'}, {when}")

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.title, "part", "subtitle")
        changes(self.changing, self.opening, self.confirming, self.importing, self.closing)
        for label in (self.title, self.name):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        deeds = (
            (self.changing, "pencil", self.change_wanted),
            (self.opening, "check", self.opening_wanted),
            (self.confirming, "shield-check", self.confirmation_wanted),
            (self.importing, "download", self.file_wanted),
            (self.closing, "calendar", self.closure_wanted),
            (self.versions, "info", self.versions_wanted),
        )
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(8)
        lines.addWidget(self.title)
        lines.addWidget(self.name)
        lines.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.facts)
        for button, icon, wanted in deeds:
            theme.set_icon(button, icon)
            button.clicked.connect(wanted)
        lines.addWidget(self.changing)
        lines.addWidget(self.opening)
        lines.addStretch(1)
        for button in (self.confirming, self.importing, self.closing, self.versions):
            lines.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scrolled(inner))
