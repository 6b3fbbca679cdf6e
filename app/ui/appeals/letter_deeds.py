"""What is done with an issued letter: saved, printed, put into a mail draft."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter

from app.domain.letters import Letter
from app.services.desk import Desk
from app.ui import paper_files
from app.ui.printing import Printing
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words


class LetterDeeds(QObject):
    """Each deed answers False where the person changed their mind; `number` is that of the case, for names of files.

    `ask_path`, `ask_printer` and `open_file` are how the person is asked and another program is called; tests answer
    in their place.
    """

    def __init__(self, desk: Desk, words: Words, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words, self._notice = desk, words, notice
        self._written: Path | None = None
        self._printing = Printing(notice, self)
        self.number = ""
        self.ask_path: Callable[[str], Path | None] = lambda _: None
        self.ask_printer: Callable[[], QPrinter | None] = lambda: None
        self.open_file: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        notice.acted.connect(self._open)

    def save(self, letter: Letter) -> bool:
        """Put the PDF where the person wants it; raises `FileProblem`."""
        path = self.ask_path(paper_files.suggested_name(letter.kind, self.number, self._words))
        if path is None:
            return False
        paper_files.write(path, self._desk.letters.content(letter.id))
        self._notice.say(self.tr("Saved: {path}").format(path=path), "done")
        return True

    def print_out(self, letter: Letter) -> bool:
        """Print it."""
        printer = self.ask_printer()
        if printer is None:
            return False
        self._printing.print_out(self._desk.letters.content(letter.id), printer, self._title(letter))
        return True

    def mail(self, letter: Letter) -> bool:
        """Write a draft with the letter attached, and offer to open it in the mail program."""
        name = paper_files.suggested_name(letter.kind, self.number, self._words)
        draft = self._desk.other_programs.mail_draft(letter.id, name)
        return self._hand_over(Path(name).with_suffix(".eml").name, draft)

    def dates(self, appeal_id: int) -> bool:
        """Write the next dates of an appeal for a calendar, and offer to open them."""
        content = self._desk.other_programs.next_dates(appeal_id, self._words.language)
        return self._hand_over(f"{paper_files.plain(self.number)}.ics", content)

    def _title(self, letter: Letter) -> str:
        """What the list of print jobs shows: the number of the case and the kind of the letter, no name."""
        return Path(paper_files.suggested_name(letter.kind, self.number, self._words)).stem

    def _hand_over(self, name: str, content: bytes) -> bool:
        path = self.ask_path(name)
        if path is None:
            return False
        paper_files.write(path, content)
        self._written = path
        self._notice.say(self.tr("Saved: {path}").format(path=path), "done", self.tr("Open"))
        return True

    @Slot()
    def _open(self) -> None:
        if self._written is not None and not self.open_file(self._written):
            self._notice.say(self.tr("No program opens this file: attach it by hand."), "warning")
