"""How the letters of an appeal look: controls and lists on the left, the pages on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.codes import EventKind, LetterKind
from app.domain.languages import LETTER_LANGUAGES
from app.domain.letters import Letter
from app.domain.problems import Problem
from app.ui import theme
from app.ui.appeals.kept_words import KeptWords
from app.ui.appeals.letter_words import LetterWordsForm
from app.ui.appeals.printed_forms import PrintedForms
from app.ui.appeals.warning_list import WarningList
from app.ui.only_looking import changes
from app.ui.widgets.choices import CodeChoice, GroupedChoice
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.page_size import PageSize
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.question import Question
from app.ui.words import Words

_SIDE_WIDTH = 344
_KEPT_HEIGHT = 120


class LettersView(QWidget):
    """The widgets of the letters; what they do is decided by `LettersPanel`.

    `kept_chosen(id)`: a kept letter; `posting_wanted(letter)`: write into the post book that it went out;
    `mail_wanted(letter)`: the papers it needs for the post.
    """

    kept_chosen = Signal(int)
    posting_wanted = Signal(object)
    mail_wanted = Signal(object)

    def __init__(self, words: Words, written: LetterWordsForm, questions: Sequence[Question], parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._said = words, KeptWords(words, self)
        self.written = written
        self._letters: tuple[Letter, ...] = ()
        self._shown: Letter | None = None
        self._changed: tuple[str, ...] = ()
        self._unprinted = ""
        self._sent: EventKind | None = None
        self.notice = NoticeBar()
        self.form = Form()
        self.letter = GroupedChoice[LetterKind]((), lambda kind: words.code("letter", kind))
        self.unprinted = WrappedLabel()
        self.language = CodeChoice(LETTER_LANGUAGES, lambda code: words.code("language", code))
        self.forms = PrintedForms(words)
        self.missing_title = QLabel()
        self.missing = WarningList(words)
        self.mend_button = QPushButton()
        self.card_button = QPushButton()
        self._questions = tuple(questions)
        self.save_button = QPushButton()
        self.print_button = QPushButton()
        self.mail_button, self.dates_button, self.sign_button = QPushButton(), QPushButton(), QPushButton()
        self.sent_button, self.posting_button, self.post_button = QPushButton(), QPushButton(), QPushButton()
        self.kept_title = QLabel()
        self.kept = QListWidget()
        self.back_button = QPushButton()
        self.state = QLabel()
        self.pdf = PdfView()
        self.page_size = PageSize(self.pdf)
        self._build(parent)
        self._connect()
        self.retranslate()

    def show_letter(self, content: bytes, missing: tuple[Problem, ...]) -> None:
        """Show pages and what they lack."""
        self.pdf.show_pdf(content)
        self.missing.show_problems(missing)
        self.missing_title.setVisible(bool(missing))
        self.mend_button.setVisible(bool(missing))
        self.card_button.setVisible(bool(missing))
        self._say_state()
        self._fit_side()

    def offer(self, own: LetterKind | None, about: Sequence[LetterKind], why: str) -> None:
        """Offer the letters that may be made now; without the appeal's own paper `why` says why not."""
        offered = (*((own,) if own is not None else ()), *about)
        self._unprinted = why
        self.unprinted.setText(why)
        self.unprinted.setVisible(bool(why))
        if self.letter.codes() == offered:
            return
        before = self.letter.code() if self.letter.codes() else None
        self.letter.offer(
            (
                (lambda: self.tr("This paper itself"), (own,) if own is not None else ()),
                (lambda: self.tr("About this paper"), tuple(about)),
            )
        )
        if before in offered and before is not None:
            self.letter.set_code(before)

    def show_sent(self, event: EventKind | None) -> None:
        """Offer to write down that the letter went out; None where nothing of it belongs into the course now."""
        self._sent = event
        self.sent_button.setVisible(event is not None)
        name = self._words.code("event", event) if event is not None else ""
        self.sent_button.setText(self.tr("Write down: {event}").format(event=name))

    def show_kept(self, letters: tuple[Letter, ...], shown: Letter | None, changed: tuple[str, ...] = ()) -> None:
        """Show the letters already issued in the order given; `shown` is the one whose pages are seen.

        `changed` is what differs between it and the edition before it.
        """
        self._letters, self._shown, self._changed = letters, shown, changed
        self.kept.clear()
        for letter in self._letters:
            item = QListWidgetItem(self._said.line(letter))
            item.setData(Qt.ItemDataRole.UserRole, letter.id)
            self.kept.addItem(item)
            if shown is not None and letter.id == shown.id:
                self.kept.setCurrentItem(item)
        self.kept.setVisible(bool(letters))
        self.kept_title.setVisible(bool(letters))
        self.back_button.setVisible(shown is not None)
        self.sign_button.setVisible(shown is not None and not shown.signed_by)
        for button in (self.posting_button, self.post_button):
            button.setVisible(shown is not None)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.language.retranslate()
        self.letter.retranslate()
        self.form.label("letter", self.tr("Letter"))
        self.form.label("letter_language", self.tr("Language of the letter"), self.tr("The screen may speak another."))
        self.missing_title.setText(self.tr("Still missing"))
        self.mend_button.setText(self.tr("Go to the paper"))
        self.card_button.setText(self.tr("Client card"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.print_button.setText(self.tr("Print"))
        self.mail_button.setText(self.tr("E-mail draft…"))
        self.mail_button.setToolTip(self.tr("A draft for your mail program with the letter attached; nothing is sent"))
        self.sign_button.setText(self.tr("Sign with a key…"))
        self.dates_button.setText(self.tr("Next date…"))
        self.dates_button.setToolTip(self.tr("The next date of this appeal for a calendar (.ics)"))
        self.post_button.setText(self.tr("Envelope, inventory…"))
        self.posting_button.setText(self.tr("Into the post book…"))
        self.back_button.setText(self.tr("Back to the new letter"))
        self.unprinted.setText(self._unprinted)
        self.kept_title.setText(self.tr("Already issued"))
        self.kept.setAccessibleName(self.tr("Already issued"))
        self.pdf.setAccessibleName(self.tr("Pages of the letter"))
        self.show_kept(self._letters, self._shown, self._changed)
        self.show_sent(self._sent)
        self._say_state()
        self._fit_side()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_state(self) -> None:
        if self._shown is not None:
            self.state.setText(self._said.about(self._shown, self._changed))
        else:
            self.state.setText(self.tr("Preview. Saving or printing keeps the letter as it then is."))

    def _build(self, parent: QWidget) -> None:
        theme.set_state(self.missing_title, "part", "label")
        theme.set_state(self.kept_title, "part", "label")
        theme.set_state(self.state, "part", "help")
        theme.set_state(self.save_button, "look", "primary")
        changes(self.save_button, self.mail_button, self.sent_button, self.posting_button, self.sign_button)
        theme.set_icon(self.posting_button, "inbox")
        theme.set_icon(self.post_button, "printer")
        for button in (self.mend_button, self.card_button):
            theme.set_state(button, "look", "quiet")
        theme.set_icon(self.save_button, "download", "accent_text")
        theme.set_icon(self.print_button, "printer", "text")
        theme.set_state(self.unprinted, "part", "help")
        self.form.add_row("letter", self.letter)
        self.form.add_row("letter_language", self.language)
        outer = QVBoxLayout(parent)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.addWidget(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.notice)
        self.sides = QWidget()
        sides = QHBoxLayout(self.sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(16)
        sides.addWidget(self._side())
        sides.addLayout(self._pages(), 1)
        box.addWidget(self.sides, 1)

    def _side(self) -> QWidget:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 12, 0)
        lines.setSpacing(12)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.save_button)
        deeds.addWidget(self.print_button)
        deeds.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        for button in (self.mail_button, self.dates_button):
            theme.set_state(button, "look", "quiet")
            beside.addWidget(button)
        beside.addStretch(1)
        for asked in (self.form, self.unprinted, self.written):
            lines.addWidget(asked)
        lines.addLayout(deeds)
        lines.addLayout(beside)
        lines.addWidget(self.sent_button)
        lines.addWidget(self.posting_button)
        lines.addWidget(self.post_button)
        self.kept.setMaximumHeight(_KEPT_HEIGHT)
        self.kept.setTabKeyNavigation(False)
        mending = QHBoxLayout()
        for button in (self.mend_button, self.card_button):
            mending.addWidget(button)
        mending.addStretch(1)
        for part in (*self._questions, self.missing_title, self.missing):
            lines.addWidget(part)
        lines.addLayout(mending)
        theme.set_state(self.sign_button, "look", "quiet")
        for below in (self.forms, self.kept_title, self.kept, self.back_button, self.sign_button):
            lines.addWidget(below)
        lines.addStretch(1)
        self.side = scrolled(inner)
        self._fit_side()
        return self.side

    def _fit_side(self) -> None:
        self.side.setFixedWidth(max(_SIDE_WIDTH, self.side.minimumSizeHint().width()))

    def _pages(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.page_size)
        self.state.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self.pdf, 1)
        return lines

    def _connect(self) -> None:
        self.kept.itemActivated.connect(self._choose)
        self.posting_button.clicked.connect(self._want_posting)
        self.post_button.clicked.connect(self._want_mail)
        for question in self._questions:
            question.asked.connect(self._show_question, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _show_question(self) -> None:
        """Bring the answers into view once the question has its place."""
        for question in self._questions:
            if question.is_asking():
                self.side.ensureWidgetVisible(question.refuse_button)

    @Slot()
    def _want_posting(self) -> None:
        if self._shown is not None:
            self.posting_wanted.emit(self._shown)

    @Slot()
    def _want_mail(self) -> None:
        if self._shown is not None:
            self.mail_wanted.emit(self._shown)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.kept_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))
