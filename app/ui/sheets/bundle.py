"""All papers of a case in one file: asked for once, made beside the window, with what could not be put in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.bundles import Bundled
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES
from app.ui import paper_files, theme
from app.ui.tasks import Progress, TaskRunner
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.work_bar import WorkBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560


class BundleDialog(QDialog):
    """The bundle of a case; `ask_path` is how the person is asked where it goes."""

    def __init__(self, desk: "Desk", words: Words, case_id: int, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words, self._case_id, self._number = desk, words, case_id, number
        self._tasks = TaskRunner(self)
        self.notice, self.about, self.left_out = NoticeBar(), WrappedLabel(), WrappedLabel()
        self.language = CodeChoice(LETTER_LANGUAGES, lambda code: words.code("language", code))
        self._label, self.work = QLabel(), WorkBar()
        self.making, self.closing = QPushButton(), QPushButton()
        self.ask_path: Callable[[str], Path | None] = lambda name: paper_files.ask_path(self, name, self.windowTitle())
        if words.language in LETTER_LANGUAGES:
            self.language.set_code(words.language)
        self._is_empty = not desk.bundles.plan(case_id, self.language.code()).parts
        self._build()
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot()
    def make(self) -> None:
        """Ask where the file goes, then put paper after paper into it."""
        name = paper_files.named(self._number, self.tr("All papers"))
        path = None if self.work.task is not None else self.ask_path(name)
        if path is None:
            return
        self.notice.clear()
        self.left_out.clear()
        language = self.language.code()

        def work(progress: Progress) -> Bundled:
            made = self._desk.bundles.make(self._case_id, language, progress.report)
            paper_files.write(path, made.content)
            return made

        task = self._tasks.start(work)
        self.work.follow(task)
        task.done.connect(lambda made: self._tell(made, path))
        task.failed.connect(self._fail)
        task.finished.connect(self._enable)
        self._enable()

    def done(self, result: int) -> None:
        """Close; what is under way is stopped."""
        self.work.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("All papers of case {number} in one file").format(number=self._number))
        self.about.setText(
            self.tr("Issued letters, PDF files and pictures, with contents, bookmarks and numbered pages.")
        )
        self._label.setText(self.tr("&Language of the contents"))
        self.language.setAccessibleName(self.tr("Language of the contents"))
        self.language.retranslate()
        self.making.setText(self.tr("Make and save…"))
        self.closing.setText(self.tr("Close"))
        if self._is_empty:
            self.notice.say(self._words.say("error.bundle_empty"))

    def _tell(self, made: Bundled, path: Path) -> None:
        said = self.tr("Saved: {path}. Pages: {pages}.").format(path=path, pages=made.pages)
        self.notice.say(said, "warning" if made.left_out else "done")
        lines = [f"{part.title} – {self._words.say(f'bundle.{why}')}" for part, why in made.left_out]
        self.left_out.setText("\n".join([self.tr("Not put in, named in the contents:"), *lines]) if lines else "")

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    @Slot()
    def _enable(self) -> None:
        self.making.setEnabled(self.work.task is None and not self._is_empty)

    def _build(self) -> None:
        theme.set_state(self.about, "part", "help")
        theme.set_state(self._label, "part", "label")
        theme.set_state(self.making, "look", "primary")
        theme.set_icon(self.making, "download", "accent_text")
        self._label.setBuddy(self.language)
        self.making.clicked.connect(self.make)
        self.closing.clicked.connect(self.reject)
        asked, deeds = QHBoxLayout(), QHBoxLayout()
        asked.addWidget(self._label)
        asked.addWidget(self.language)
        asked.addStretch(1)
        deeds.addWidget(self.making)
        deeds.addWidget(self.work, 1)
        deeds.addStretch(0)
        deeds.addWidget(self.closing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(12)
        for part in (self.notice, self.about):
            lines.addWidget(part)
        lines.addLayout(asked)
        lines.addWidget(self.left_out, 1)
        lines.addLayout(deeds)
        self._enable()


def show_bundle(desk: "Desk", words: Words, case_id: int, number: str, parent: QWidget) -> None:
    """Open the bundle of a case above a page."""
    dialog = BundleDialog(desk, words, case_id, number, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
