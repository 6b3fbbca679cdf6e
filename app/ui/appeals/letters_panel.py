"""The letters of an appeal: language, preview, what is missing, saving, printing, and those already issued."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.appeals import Appeal
from app.domain.codes import LetterKind
from app.domain.errors import RequisiteMissing, UserError
from app.domain.inflections import InflectionDraft, PrintedForm
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.papers import ABOUT, UNMAILED, noted_after, own_letter
from app.domain.problems import blocking
from app.services.desk import Desk
from app.ui import paper_files
from app.ui.appeals.issuing import Deed, Issuing, Wanted
from app.ui.appeals.letter_deeds import LetterDeeds
from app.ui.appeals.letter_words import LetterWordsForm
from app.ui.appeals.letters_view import LettersView
from app.ui.appeals.sign_dialog import SignDialog
from app.ui.mishaps import told
from app.ui.printing import ask_printer
from app.ui.words import Words


class LettersPanel(QWidget):
    """One letter in the making or one kept, and what may be done with it.

    `issued(id)`: a letter was kept; `sent_wanted(event)`: write down that it went out; `authority_wanted(id)`: complete
    that body's row; `paper_wanted` and `card_wanted`: mend the paper or the client's card.
    How the person is asked for files and printers stands in `deeds`; tests answer in their place.
    """

    issued = Signal(int)
    sent_wanted = Signal(str)
    authority_wanted = Signal(int)
    paper_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._appeal: Appeal | None = None
        self._kept: Letter | None = None
        self._error: UserError | None = None
        self._stale = True
        self._begun: LetterKind | None = None
        self._sent: LetterKind | None = None
        self.written = LetterWordsForm(desk, words)
        self.issuing = Issuing(desk, words, self)
        self.view = LettersView(words, self.written, self.issuing.questions, self)
        self.deeds = LetterDeeds(desk, words, self.view.notice, self)
        self.deeds.ask_path = lambda name: paper_files.ask_path(self, name)
        self.deeds.ask_printer = lambda: ask_printer(self)
        self._connect()

    def show_appeal(self, appeal: Appeal, number: str) -> None:
        """Show the letter of an appeal; `number` is the case's own, for the name of the file."""
        if self._appeal != appeal:
            self.issuing.drop()
        if self._appeal is None or self._appeal.id != appeal.id:
            self._kept = None
            self._hush()
            self.view.language.set_code(appeal.language)
            self._sent = None
            self.issuing.forget()
            self._begun = self.written.show_appeal(appeal.id)
            self.view.letter.offer(())
        self._appeal, self.deeds.number = appeal, number
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the letter when it is looked at, not before."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_error()
            self._stale = True
            if self.isVisible():
                self.refresh()
        super().changeEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Make the preview, the list of what is missing and the list of kept letters anew."""
        if self._appeal is None:
            return
        self._stale = False
        try:
            self._offer(self._appeal)
            letters = self._desk.letters.list(self._appeal.id)
            changed = self._desk.letters.changed(self._kept.id) if self._kept is not None else ()
            self.view.show_kept(letters, self._kept, changed)
            if self._kept is None:
                self._show_preview()
            else:
                self.view.show_letter(self._desk.letters.content(self._kept.id), ())
                self.view.forms.show_forms(())
        except UserError as error:
            self._fail(error)

    def choose(self, letter: LetterKind | None) -> None:
        """Take up that letter, where it may be made now."""
        self._kept, self._begun = None, letter
        self.issuing.drop()
        self._stale = True
        self.refresh()
        if not self.written.begin():
            self.view.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save_dates(self) -> None:
        """Write the next dates of the appeal for a calendar."""
        if self._appeal is not None:
            with told(self.view.notice, self._words):
                self.deeds.dates(self._appeal.id)

    @Slot()
    def sign(self) -> None:
        """Ask for a key and sign the issued letter that is shown."""
        if self._kept is None:
            return
        dialog = SignDialog(self._desk, self._words, self._kept.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(partial(self.open_kept, self._kept.id))
        dialog.open()

    @Slot(int)
    def open_kept(self, letter_id: int) -> None:
        """Show a letter as it was issued."""
        if self._appeal is None:
            return
        found = self._desk.letters.list(self._appeal.id)
        self._kept = next((letter for letter in found if letter.id == letter_id), None)
        self._hush()
        self.issuing.drop()
        self.refresh()

    @Slot()
    def leave_kept(self) -> None:
        """Back to the letter in the making; a question about another letter is no longer asked."""
        self._kept = None
        self.issuing.drop()
        self.refresh()

    def _connect(self) -> None:
        view = self.view
        view.save_button.clicked.connect(partial(self._do, self.deeds.save))
        view.print_button.clicked.connect(partial(self._do, self.deeds.print_out))
        view.mail_button.clicked.connect(partial(self._do, self.deeds.mail))
        view.dates_button.clicked.connect(self.save_dates)
        view.sign_button.clicked.connect(self.sign)
        view.back_button.clicked.connect(self.leave_kept)
        view.mend_button.clicked.connect(self.paper_wanted)
        view.card_button.clicked.connect(self.card_wanted)
        view.kept_chosen.connect(self.open_kept)
        view.language.activated.connect(self.leave_kept)
        view.letter.activated.connect(self._take_letter)
        view.sent_button.clicked.connect(self._want_sent)
        self.written.changed.connect(self.leave_kept)
        view.forms.kept.connect(self._keep_form)
        issuing = self.issuing
        issuing.issued.connect(self._take_issued)
        issuing.found.connect(self._finish)
        issuing.kept_wanted.connect(self._take_kept)
        issuing.language_wanted.connect(self._take_language)
        issuing.failed.connect(self._fail)
        issuing.address.authority_wanted.connect(self.authority_wanted)

    def _offer(self, appeal: Appeal) -> None:
        """Offer the letters of now; the one begun or wanted comes first, else the one chosen stays."""
        own = own_letter(appeal.kind, appeal.ground)
        offered = self._desk.letters.offered(appeal.id)
        why = "" if own is not None else self._words.say(f"unprinted.{appeal.kind}")
        self.view.offer(own, tuple(letter for letter in offered if letter is not own), why)
        if self._begun is not None and self._begun in offered:
            self.view.letter.set_code(self._begun)
        self._begun = None
        self._show_fields()
        self._offer_sent(appeal)

    def _show_fields(self) -> None:
        letter = self.view.letter.code()
        shown = self._kept.kind if self._kept is not None else letter
        self.view.mail_button.setHidden(shown in UNMAILED)
        self.written.show_letter(letter if letter in ABOUT and self._kept is None else None)
        language, letters = self.view.language.code(), self._desk.letters
        own = letters.own_clauses(language, self._appeal.id if self._appeal is not None else None)
        self.written.offer_clauses(letters.clauses(language), own)

    def _offer_sent(self, appeal: Appeal) -> None:
        """What of a letter that was issued belongs into the course now."""
        letter = self._kept.kind if self._kept is not None else self._sent
        after = None if letter is None else noted_after(letter)
        possible = after is not None and after in self._desk.appeals.course(appeal.id).possible
        self.view.show_sent(after if possible else None)

    @Slot()
    def _take_letter(self) -> None:
        self._sent = None
        self.leave_kept()

    @Slot(object, str)
    def _keep_form(self, form: PrintedForm, text: str) -> None:
        """A person wrote or confirmed a form, or goes back to the computed one (empty)."""
        if self._appeal is None:
            return
        language = Language(self.view.language.code())
        draft = InflectionDraft(whose=form.whose, language=language, case=form.case, word=form.word, form=text)
        self._hush()
        try:
            self._desk.inflections.keep(self._appeal.id, draft)
        except UserError as error:
            self._fail(error)
        else:
            self.refresh()

    @Slot()
    def _want_sent(self) -> None:
        letter = self._kept.kind if self._kept is not None else self._sent
        if letter is not None:
            self.sent_wanted.emit(str(noted_after(letter)))

    def _show_preview(self) -> None:
        if self._appeal is None:
            return
        language, words = self.view.language.code(), self.written.words()
        data = self._desk.letters.data(self._appeal.id, language, words)
        missing = self._desk.letters.missing(data, language)
        if isinstance(self._error, RequisiteMissing) and not blocking(missing):
            self._hush()
        self.view.show_letter(self._desk.letters.preview(self._appeal.id, language, words), missing)
        self.view.forms.show_forms(self._desk.inflections.of_letter(self._appeal.id, language, words))

    def _do(self, deed: Deed, _checked: object = None) -> None:
        self._hush()
        self.written.hurry()
        if self._appeal is None:
            return
        language, words = Language(self.view.language.code()), self.written.words()
        if self._kept is None:
            self.issuing.begin(Wanted(appeal_id=self._appeal.id, language=language, words=words, deed=deed))
        else:
            self._finish(self._kept, deed)

    @Slot(object, object)
    def _take_issued(self, letter: Letter, deed: Deed) -> None:
        """It was kept just now: do with it what was wanted."""
        if self._appeal is None:
            return
        self._sent = letter.kind
        self.written.sent(self._appeal.id)
        done = self._finish(letter, deed)
        self.refresh()
        self.issued.emit(letter.id)
        if not done and not self.view.notice.text():
            self.view.notice.say(self.tr("The letter is kept in the list; it was not saved or printed."), "info")

    @Slot(object, object)
    def _finish(self, letter: Letter, deed: Deed) -> bool:
        try:
            return bool(deed(letter))
        except UserError as error:
            self._fail(error)
            return False

    @Slot(int, object)
    def _take_kept(self, letter_id: int, deed: Deed) -> None:
        """Show the letter that was issued and do with it what was wanted."""
        self.open_kept(letter_id)
        self._do(deed)

    @Slot(str, object)
    def _take_language(self, language: str, deed: Deed) -> None:
        """Make it in the language it was typed in, and go on."""
        self.view.language.set_code(Language(language))
        self.leave_kept()
        self._do(deed)

    def _hush(self) -> None:
        self._error = None
        self.view.notice.clear()

    def _fail(self, error: UserError) -> None:
        self._error = error
        self._say_error()

    def _say_error(self) -> None:
        if self._error is not None:
            self.view.notice.say(self._words.error(self._error))
