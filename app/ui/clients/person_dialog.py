"""Everything the file holds about one person: the pages, and the same as JSON, saved where the person wants it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.domain.languages import Language
from app.domain.persons import PersonExtract
from app.ui import theme
from app.ui.mishaps import told
from app.ui.paper_dialog import PaperDialog
from app.ui.paper_files import documents, write
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

PDF_NAME, JSON_NAME = "all-data.pdf", "all-data.json"


class PersonDialog(PaperDialog):
    """Shows one extract; `ask_json_path` is how the person is asked where to, tests answer in their place."""

    languages = tuple(Language)

    def __init__(self, desk: "Desk", words: Words, extract: PersonExtract, parent: QWidget) -> None:
        self._desk, self._extract = desk, extract
        self.json_button = QPushButton()
        super().__init__(partial(desk.extracts.as_pdf, extract), PDF_NAME, words, parent)
        self.ask_json_path: Callable[[], Path | None] = self._choose_json_path
        theme.set_icon(self.json_button, "download")
        self.json_button.clicked.connect(self.save_json)
        self.deeds.insertWidget(2, self.json_button)
        self.retranslate()

    @Slot()
    def save_json(self) -> None:
        """Write the extract for another program."""
        path = self.ask_json_path()
        if path is not None:
            with told(self.notice, self._words):
                write(path, self._desk.extracts.as_json(self._extract))
                self.notice.say(self.tr("Saved: {path}").format(path=path), "done")

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("All data about {name}").format(name=self._extract.client.full_name))
        self.json_button.setText(self.tr("Save as JSON…"))

    def _choose_json_path(self) -> Path | None:
        kinds = QCoreApplication.translate("paper_files", "JSON files (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(documents() / JSON_NAME), kinds)
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".json")
