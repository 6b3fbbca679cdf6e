"""The window «Wording of letters»: every letter in both languages, its text, its pages as they would print."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.domain.wording import WordingDraft, WordingLine, WordingVersion, draft_key
from app.ui.mishaps import told
from app.ui.unsaved import DraftKeeper
from app.ui.wording.view import WordingView, name_of
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the list of letters; `id` is the key its draft is kept under."""

    id: int
    line: WordingLine


class WordingDialog(QDialog):
    """Shows one letter's wording at a time; what is typed is kept until it is saved or thrown away.

    `about` is the key of the letter to begin with, 0 for the first. `saved`: a version was kept.
    """

    saved = Signal()

    def __init__(self, desk: "Desk", words: Words, about: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._rows: tuple[Row, ...] = ()
        self._row: Row | None = None
        self._act: Callable[[], object] | None = None
        self._error: UserError | None = None
        self.view = WordingView(desk, words, self)
        self.keeper = DraftKeeper(desk, self.view.form.typed, self._title, self)
        self._read_lines()
        self._connect()
        self.retranslate()
        if not self.view.letters.select_id(about):
            self.view.letters.table.selectRow(0)

    def shown(self) -> WordingLine:
        """The letter in front of the person; LookupError before the first."""
        if self._row is None:
            raise LookupError
        return self._row.line

    @Slot()
    def save(self) -> None:
        """Keep what stands in the editor as the version that is printed from now on."""
        line = self.shown()
        with told(self.view.notice, self._words, self.view.form):
            draft = WordingDraft(text=self.view.editor.toPlainText(), reason=self.view.reason.text())
            self._desk.wording.keep(line.kind, line.language, draft, line.seen)
            self._finish(self.tr("Saved: letters are printed so from now on. Letters already issued stay as they are."))

    @Slot()
    def ask_reset(self) -> None:
        """Ask before the shipped wording is printed again."""
        question = self.tr("Print the shipped wording again? Yours stays among the versions.")
        self._say(question, "warning", self.tr("Back to the shipped one"), self.reset)

    @Slot()
    def reset(self) -> None:
        """Print the shipped wording again."""
        line = self.shown()
        with told(self.view.notice, self._words, self.view.form):
            self._desk.wording.reset(line.kind, line.language, self.view.reason.text(), line.seen)
            self._finish(self.tr("The shipped wording is printed again."))

    @Slot()
    def throw_away(self) -> None:
        """Forget what was typed and show what is printed."""
        self.keeper.done()
        self._show(self.shown(), self._row.id if self._row is not None else 0)

    @Slot(object)
    def take_back(self, version: WordingVersion | None) -> None:
        """Show a version in the editor, None for the shipped text; Ctrl+Z brings back what stood there."""
        line, wording = self.shown(), self._desk.wording
        text = wording.shipped(line.kind, line.language) if version is None else wording.of_version(version)
        self.view.editor.replace_text(text)
        self._say(self.tr("An earlier text stands in the editor: save it to print it again."), "info")

    def done(self, result: int) -> None:
        """Close: what is typed is kept, and nothing more is drawn."""
        self.view.preview.stop()
        self.keeper.rest()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Wording of letters"))
        self.view.retranslate()
        if self._row is not None:
            self.view.show_state(self._row.line)
            self._say_standing()
        self._say_error()

    def _connect(self) -> None:
        view = self.view
        view.letters.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        view.letters.current_changed.connect(self._choose)
        view.fields.chosen.connect(view.editor.insert_field)
        view.versions.chosen.connect(self.take_back)
        view.preview.shown.connect(self._hush)
        view.preview.refused.connect(self._refuse)
        view.editor.textChanged.connect(self._try)
        view.form.changed.connect(self.keeper.touch)
        view.saving.clicked.connect(self.save)
        view.resetting.clicked.connect(self.ask_reset)
        view.closing.clicked.connect(self.reject)
        view.notice.acted.connect(self._do)
        QShortcut(QKeySequence("Ctrl+Return"), self, view.saving.click)

    def _read_lines(self) -> None:
        self._rows = tuple(Row(id=draft_key(line.kind, line.language), line=line) for line in self._desk.wording.list())

    @Slot(object)
    def _choose(self, row: Row | None) -> None:
        """Another letter: what is typed in the one before is kept."""
        if row is None or row == self._row:
            return
        self.keeper.rest()
        self._row = row
        self._show(row.line, row.id)
        self._say_standing()

    def _show(self, line: WordingLine, about: int) -> None:
        """Show the wording that stands, then what was typed over it before."""
        wording = self._desk.wording
        self.view.show_line(line, wording.text(line.kind, line.language), wording.versions(line.kind, line.language))
        waits = self.keeper.settle(DraftPlace.WORDING, about)
        if waits is not None:
            self.view.form.set_typed(waits.fields)
            self._say(self.tr("You typed this before; it is not saved yet."), "info", self.tr("Throw it away"))
        self._act = self.throw_away if waits is not None else None
        self._try()

    def _say_standing(self) -> None:
        """That the program ships another text by now, unless something else is being said."""
        if self.shown().outdated and not self.view.notice.text():
            sentence = self.tr("The program ships another text since this was written. Yours is printed; compare both.")
            self._say(sentence, "warning", self.tr("Show the shipped one"), lambda: self.take_back(None))

    def _finish(self, sentence: str) -> None:
        """A version was kept: nothing waits, and the lists know it."""
        self.keeper.done()
        key = self._row.id if self._row is not None else 0
        self._read_lines()
        self._row = next(row for row in self._rows if row.id == key)
        self.view.letters.reload()
        self._show(self._row.line, key)
        self._say(sentence, "done")
        self.saved.emit()

    @Slot()
    def _try(self) -> None:
        """Draw the pages anew."""
        if self._row is not None:
            self.view.preview.ask(self._row.line.kind, self._row.line.language, self.view.editor.toPlainText())

    @Slot()
    def _hush(self) -> None:
        self._error = None
        self._say_error()

    @Slot(object)
    def _refuse(self, error: UserError) -> None:
        self._error = error
        self._say_error()

    def _say_error(self) -> None:
        """Say beside the editor what keeps the text from being printed, and mark its line."""
        error, said = self._error, ""
        if isinstance(error, DraftRejected):
            said = " ".join(self._words.problem(problem) for problem in error.problems)
        elif error is not None:
            said = self._words.error(error)
        here = error is not None and error.values.get("file", "") == (self._row.line.kind if self._row else "")
        self.view.editor.mark_line(int(error.values.get("line", "0")) if error is not None and here else 0)
        self.view.form.show_problems({"text": (said, True)} if said else {}, go=False)

    def _say(self, sentence: str, tone: str, button: str = "", deed: Callable[[], object] | None = None) -> None:
        self._act = deed or self._act
        self.view.notice.say(sentence, tone, button)

    @Slot()
    def _do(self) -> None:
        deed, self._act = self._act, None
        self.view.notice.clear()
        if deed is not None:
            deed()

    def _title(self) -> str:
        """The words Today finds it by."""
        if self._row is None:
            return ""
        line = self._row.line
        return f"{name_of(self._words, line.kind)}, {self._words.code('language', line.language)}"
