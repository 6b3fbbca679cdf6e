"""Windows that ask one thing about a case: to whom it goes, why it is sensitive, who else sees it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.cases import Case
from app.domain.drafts import DraftPlace
from app.ui import theme
from app.ui.mishaps import told
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.choices import RecordChoice
from app.ui.widgets.form import Form
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH, _NOTE_LINES = 460, 5
_NOBODY = 0
"""The line that lets a case wait for somebody."""


class CaseDialog(QDialog):
    """A sentence, a form, one deed; a subclass gives `deed`. `saved`: it was done.

    What is typed is kept; closing without the deed keeps it too, and Today finds it again.
    """

    saved = Signal()

    def __init__(self, desk: "Desk", words: Words, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.words, self.case = desk, words, case
        self.text, self.notice, self.form = QLabel(), NoticeBar(), Form()
        self.doing, self.leaving = QPushButton(), QPushButton()
        self.keeper = DraftKeeper(desk, self.form.typed, lambda: f"{case.number} {case.title}", self)
        self._told = False
        self._build()

    def settle(self, place: DraftPlace) -> None:
        """The form shows its beginning; what was typed there before comes back."""
        waits = self.keeper.settle(place, self.case.id)
        if waits is not None:
            self.form.set_typed(waits.fields)
        self.form.changed.connect(self.keeper.touch)

    def deed(self) -> None:
        """What the first button does; raises `UserError`."""

    @Slot()
    def do(self) -> None:
        """Do it; what is wrong is said, and everything typed stays."""
        with told(self.notice, self.words, self.form):
            self.deed()
            self.keeper.forget()
            self.saved.emit()
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard begin in the first field."""
        super().showEvent(event)
        next(self.form.cells()).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Closed without the deed: what is typed is kept; where it cannot be, it closes only if told twice."""
        self.keeper.flush()
        problem = self.keeper.problem if self.keeper.unkept else None
        if problem is not None and not self._told:
            self._told = True
            self.notice.say(self.words.error(problem))
            return
        self.keeper.rest()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.leaving.setText(self.tr("Close"))

    def _build(self) -> None:
        theme.set_state(self.text, "part", "help")
        theme.set_state(self.doing, "look", "primary")
        self.text.setWordWrap(True)
        self.doing.clicked.connect(self.do)
        self.leaving.clicked.connect(self.reject)
        self.doing.setDefault(True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self).activated.connect(self.do)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addStretch(1)
        deeds.addWidget(self.leaving)
        deeds.addWidget(self.doing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        for part in (self.text, self.notice, self.form):
            lines.addWidget(part)
        lines.addLayout(deeds)
        self.setMinimumWidth(_WIDTH)


class HandOverDialog(CaseDialog):
    """To whom a case goes, with a word about where it stands; or to nobody for now."""

    def __init__(self, desk: "Desk", words: Words, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, case, parent)
        self.who, self.note = RecordChoice(), TextField(_NOTE_LINES)
        self.form.add_row("who", self.who)
        self.form.add_row("note", self.note)
        self.who.currentIndexChanged.connect(self._suit)
        self.retranslate()
        self.settle(DraftPlace.HAND_OVER)
        self._suit()

    def deed(self) -> None:
        """Hand the case over."""
        self.desk.assignments.assign(self.case.id, self.who.value() or None, self.note.toPlainText())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Hand over case {number}").format(number=self.case.number))
        now = self.case.volunteer or self.tr("nobody")
        self.text.setText(self.tr("Now it is worked on by: {name}.").format(name=now))
        self.form.label("who", self.tr("From now on"))
        self.form.label("note", self.tr("A word on the way"), self.tr("Where it stands, what comes next."))
        others = [(user.id, user.name) for user in self.desk.people.active() if user.id != self.case.user_id]
        self.who.set_records([*others, (_NOBODY, self.tr("nobody for now"))], "")
        self.doing.setText(self.tr("Hand over"))

    @Slot()
    def _suit(self) -> None:
        """Nobody is handed a case by a slip, and neither is «nobody»."""
        self.doing.setEnabled(self.who.value() is not None)


class SensitiveDialog(CaseDialog):
    """Why a case is hidden from the others, or why no more."""

    def __init__(self, desk: "Desk", words: Words, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, case, parent)
        self.reason = TextField(_NOTE_LINES)
        self.form.add_row("reason", self.reason)
        self.retranslate()
        self.settle(DraftPlace.SENSITIVE)

    def deed(self) -> None:
        """Mark it, or take the mark away."""
        assignments, reason = self.desk.assignments, self.reason.toPlainText()
        if self.case.sensitive:
            assignments.make_ordinary(self.case.id, reason)
        else:
            assignments.make_sensitive(self.case.id, reason)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        if self.case.sensitive:
            self.setWindowTitle(self.tr("No longer sensitive"))
            self.text.setText(self.tr("Everybody who works here will see the case again."))
            self.doing.setText(self.tr("Take the mark away"))
        else:
            self.setWindowTitle(self.tr("Mark as sensitive"))
            self.text.setText(
                self.tr(
                    "Only who works on it, their deputy, those given access, coordinators and administrators will see "
                    "it. Every reading stands in the log."
                )
            )
            self.doing.setText(self.tr("Mark as sensitive"))
        self.form.label(
            "reason",
            self.tr("Why"),
            self.tr("One sentence. It stays in the log until the data of the person is erased."),
        )


class AccessDialog(CaseDialog):
    """One more person who sees a sensitive case."""

    def __init__(self, desk: "Desk", words: Words, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(desk, words, case, parent)
        self.who = RecordChoice()
        self.form.add_row("who", self.who)
        self.who.currentIndexChanged.connect(self._suit)
        self.retranslate()
        self._suit()

    def deed(self) -> None:
        """Give access."""
        key = self.who.value()
        if key is not None:
            self.desk.assignments.give_access(self.case.id, key)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Give access to case {number}").format(number=self.case.number))
        self.text.setText(self.tr("They see the case and may read it; working on it stays with who has it."))
        self.form.label("who", self.tr("Who"))
        given = {user.id for user in self.desk.assignments.access(self.case.id)} | {self.case.user_id}
        others = [(user.id, user.name) for user in self.desk.people.active() if user.id not in given]
        self.who.set_records(others, "")
        self.doing.setText(self.tr("Give access"))

    @Slot()
    def _suit(self) -> None:
        self.doing.setEnabled(self.who.value() is not None)
