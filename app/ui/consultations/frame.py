"""What stands around the entry: its head, its bar of messages and its buttons."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import LetterKind
from app.domain.consultations import Consultation
from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.consultations.entry import EntryForm
from app.ui.only_looking import changes
from app.ui.widgets.form import scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words


class EntryFrame(QWidget):
    """Lays the parts out and says the sentences; what they do is the heir's."""

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._saying: Callable[[], None] | None = None
        self._deed: Callable[[], None] | None = None
        self.title = QLabel()
        self.state = QLabel()
        self.case_button = QPushButton()
        self.notice = NoticeBar()
        self.form = EntryForm(desk, words)
        self.sheet = scrolled(self.form)
        self.save_button = QPushButton()
        self.make_case_button = QPushButton()
        self.papers_button = QPushButton()
        self.papers = QMenu(self)
        self.memo_action, self.referral_action = (self.papers.addAction("") for _ in range(2))
        self.clear_button = QPushButton()
        self._lay_out()
        self.notice.acted.connect(self._do_deed)

    def tell(self, say: Callable[[], None], deed: Callable[[], None] | None = None) -> None:
        """Say something in the bar, again after a change of language; `deed` is what its button does."""
        self._saying, self._deed = say, deed
        say()

    def silence(self) -> None:
        """Empty the bar."""
        self._saying = self._deed = None
        self.notice.clear()

    def say_words(self) -> None:
        """Set the texts that are always the same."""
        self.save_button.setText(self.tr("&Save"))
        self.save_button.setToolTip(self.tr("Save the talk (Ctrl+Enter)"))
        self.papers_button.setText(self.tr("Papers"))
        self.memo_action.setText(self._words.code("letter", LetterKind.MEMO))
        self.referral_action.setText(self._words.code("letter", LetterKind.REFERRAL))
        self.clear_button.setText(self.tr("&Undo changes"))
        if self._saying and self.notice.text():
            self._saying()

    def say_record(self, record: Consultation | None, case_number: str, *, dirty: bool) -> None:
        """Set the title, the mark of the unsaved, and the buttons that have a meaning now."""
        if record is None:
            self.title.setText(self.tr("New talk"))
        else:
            self.title.setText(self.tr("Talk of {date}").format(date=self._words.date(record.held_on)))
        self.state.setText(self.tr("not saved yet") if dirty else "")
        self.clear_button.setVisible(dirty)
        self.case_button.setVisible(bool(case_number))
        self.case_button.setText(self.tr("Open case {number}").format(number=case_number))
        self.make_case_button.setVisible(not case_number)
        saved = record is not None and not dirty
        words = self.tr("Ma&ke a case and an appeal") if saved else self.tr("Save and ma&ke a case")
        self.make_case_button.setText(words)
        self.papers_button.setVisible(saved)

    def say_saved(self, saved: Consultation, name: str) -> None:
        """Name what was saved and offer the next step; an empty name is an anonymous talk."""
        offer = self.tr("&Begin a case and an appeal from this") if saved.client_id and not saved.case_id else ""
        sentence = self.tr("Saved: {who}, {date}.").format(
            who=name or self.tr("anonymous"), date=self._words.date(saved.held_on)
        )
        self.notice.say(sentence, "done", offer)

    def say_undone(self) -> None:
        """Tell that what was typed is away, and how it comes back."""
        self.notice.say(self.tr("The changes are undone."), "info", self.tr("&Undo this"))

    @Slot(object)
    def tell_error(self, error: UserError) -> None:
        """Say a mishap and what to do next."""
        self.tell(lambda: self.notice.say(self._words.error(error)))

    def show_mistake(self) -> None:
        """Bring the field with the mistake into sight."""
        at = self.focusWidget()
        if at is not None and self.form.isAncestorOf(at):
            self.sheet.ensureWidgetVisible(at)

    def _lay_out(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.state, "part", "help")
        theme.set_state(self.save_button, "look", "primary")
        changes(self.save_button, self.make_case_button, self.papers_button)
        theme.set_state(self.case_button, "look", "quiet")
        for quiet in (self.clear_button, self.papers_button):
            theme.set_state(quiet, "look", "quiet")
        self.papers_button.setMenu(self.papers)
        theme.set_icon(self.case_button, "briefcase", "accent")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addWidget(self.case_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.save_button)
        foot.addWidget(self.make_case_button)
        foot.addStretch(1)
        foot.addWidget(self.papers_button)
        foot.addWidget(self.clear_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.notice)
        lines.addWidget(self.sheet, 1)
        lines.addLayout(foot)

    @Slot()
    def _do_deed(self) -> None:
        if self._deed is not None:
            self._deed()
