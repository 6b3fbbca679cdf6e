"""One paper in a window of its own: its language, the page itself, saving and printing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.languages import LETTER_LANGUAGES, Language
from app.ui import theme
from app.ui.mishaps import told
from app.ui.paper_files import ask_path, write
from app.ui.printing import ask_printer, print_pages
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.pdf_view import PdfView
from app.ui.words import Words

_ROOMY = (760, 720)


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
        self.notice = NoticeBar()
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
        with told(self.notice, self._words):
            self.pdf.show_pdf(self._page(self.language.code()))

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
        path = self.ask_path(self._file_name)
        if path is not None:
            with told(self.notice, self._words):
                write(path, self.pdf.content())
                self.notice.say(self.tr("Saved: {path}").format(path=path), "done")

    @Slot()
    def print_page(self) -> None:
        """Print the page."""
        printer = self.ask_printer()
        if printer is None:
            return
        with told(self.notice, self._words):
            if print_pages(self.pdf.content(), printer, Path(self._file_name).stem):
                self.notice.say(self.tr("Sent to the printer."), "done")
            else:
                self.notice.say(self.tr("The printer could not be reached. Save the page as PDF instead."))

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
        self.deeds.setSpacing(8)
        self.deeds.addWidget(self.printing)
        self.deeds.addWidget(self.saving)
        self.deeds.addStretch(1)
        self.deeds.addWidget(self.leaving)
        self.lines.setContentsMargins(24, 24, 24, 24)
        self.lines.setSpacing(12)
        self.lines.addLayout(_asked(self._label, self.language))
        self.lines.addWidget(self.notice)
        self.lines.addWidget(self.pdf, 1)
        self.lines.addLayout(self.deeds)

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
