"""One paper in a window of its own: its language, the page itself, saving and printing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.problems import Problem
from app.ui import theme
from app.ui.mishaps import told
from app.ui.paper_files import ask_path, write
from app.ui.printing import Printing, ask_printer
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.question import Question
from app.ui.words import Words

_ROOMY = (760, 720)


class DoubtQuestion(Question):
    """What somebody should know before the paper goes out of the window."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._problems: tuple[Problem, ...] = ()
        super().__init__()
        self.safe_button.hide()

    def ask(self, problems: tuple[Problem, ...]) -> None:
        """Show the question."""
        self._problems = problems
        self.stand()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Before it goes on paper"))
        self.facts.setText("\n".join(map(self._words.problem, self._problems)))
        self.accept_button.setText(self.tr("Print it as it is, this once"))


class PaperDialog(QDialog):
    """`page(language)` gives the PDF, `file_name` names nobody; the paper's language is not that of the screen.

    `languages` are those the paper is written in: a letter to a body in two.
    `ask_path` and `ask_printer` are how the person is asked; tests answer in their place.
    """

    languages: tuple[Language, ...] = LETTER_LANGUAGES

    def __init__(
        self, page: Callable[[Language], bytes], file_name: str, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._file_name, self._words = page, file_name, words
        self.notice, self.question = NoticeBar(), DoubtQuestion(words)
        self._printer, self._agreed = Printing(self.notice, self), False
        self._pending: Callable[[], None] | None = None
        self.language = CodeChoice(self.languages, lambda code: words.code("language", code))
        self.pdf = PdfView()
        self._label = QLabel()
        self.saving, self.printing, self.leaving = QPushButton(), QPushButton(), QPushButton()
        self.lines, self.deeds = QVBoxLayout(self), QHBoxLayout()
        self.ask_path: Callable[[str], Path | None] = self._choose_path
        self.ask_printer: Callable[[], QPrinter | None] = lambda: ask_printer(self)
        self._build()
        if words.language in self.languages:
            self.language.set_code(words.language)
        self.language.currentIndexChanged.connect(self.draw)
        self.resize(*_ROOMY)
        theme.dress(self)
        self.draw()

    @Slot()
    def draw(self) -> None:
        """Make the page anew."""
        self._drop()
        with told(self.notice, self._words):
            self.pdf.show_pdf(self._page(self.language.code()))

    def file_name(self) -> str:
        """What the file is to be called, and the job of the printer; it names nobody."""
        return self._file_name

    def doubts(self) -> tuple[Problem, ...]:
        """What is asked about before this paper is saved or printed; nothing unless a kind of paper says more."""
        return ()

    def ask_above(self, label: QLabel, field: QComboBox) -> None:
        """Put one more choice above the others; the page is made anew with each other answer."""
        self.lines.insertLayout(0, _asked(label, field))
        field.currentIndexChanged.connect(self.draw)

    def open_once(self) -> None:
        """Open it above its parent; closed, it is gone."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()

    @Slot()
    def save(self) -> None:
        """Put a PDF where the person wants it."""
        if self._asks(self.save):
            return
        path = self.ask_path(self.file_name())
        if path is not None:
            with told(self.notice, self._words):
                write(path, self.pdf.content())
                self.notice.say(self.tr("Saved: {path}").format(path=path), "done")

    @Slot()
    def print_page(self) -> None:
        """Print the page."""
        if self._asks(self.print_page):
            return
        printer = self.ask_printer()
        if printer is None:
            return
        with told(self.notice, self._words):
            self._printer.print_out(self.pdf.content(), printer, Path(self.file_name()).stem)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now; the paper keeps its own."""
        self._label.setText(self.tr("&Language of the paper"))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.language.retranslate()
        self.pdf.setAccessibleName(self.tr("The page as it will be printed"))
        self.saving.setText(self.tr("Save as PDF…"))
        self.printing.setText(self.tr("Print…"))
        self.leaving.setText(self.tr("Close"))

    def _build(self) -> None:
        theme.set_state(self.printing, "look", "primary")
        theme.set_icon(self.printing, "printer", "accent_text")
        theme.set_icon(self.saving, "download")
        self.saving.clicked.connect(self.save)
        self.printing.clicked.connect(self.print_page)
        self.leaving.clicked.connect(self.reject)
        self.question.accepted.connect(self._agree)
        self.question.refused.connect(self._drop)
        self.deeds.setSpacing(8)
        self.deeds.addWidget(self.printing)
        self.deeds.addWidget(self.saving)
        self.deeds.addStretch(1)
        self.deeds.addWidget(self.leaving)
        self.lines.setContentsMargins(24, 24, 24, 24)
        self.lines.setSpacing(12)
        self.lines.addLayout(_asked(self._label, self.language))
        self.lines.addWidget(self.notice)
        self.lines.addWidget(self.question)
        self.lines.addWidget(self.pdf, 1)
        self.lines.addLayout(self.deeds)

    def _asks(self, deed: Callable[[], None]) -> bool:
        """Whether something is asked first; what was wanted goes on once the person agrees, for this page alone."""
        doubts = () if self._agreed else self.doubts()
        if doubts:
            self._pending = deed
            self.question.ask(doubts)
        return bool(doubts)

    @Slot()
    def _agree(self) -> None:
        deed = self._pending
        self._drop()
        self._agreed = True
        if deed is not None:
            deed()

    @Slot()
    def _drop(self) -> None:
        """Ask no more; another page is asked about anew."""
        self._pending, self._agreed = None, False
        self.question.hide()

    def _choose_path(self, name: str) -> Path | None:
        return ask_path(self, name, self.windowTitle())


def _asked(label: QLabel, field: QComboBox) -> QHBoxLayout:
    """A choice with its label before it."""
    label.setBuddy(field)
    theme.set_state(label, "part", "label")
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(label)
    row.addWidget(field)
    row.addStretch(1)
    return row
