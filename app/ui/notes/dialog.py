"""One page that shows how a date was counted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.notes import NoteData
from app.ui.paper_dialog import PaperDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class NoteDialog(PaperDialog):
    """The note of one explained date."""

    def __init__(self, desk: "Desk", words: Words, data: NoteData, parent: QWidget) -> None:
        found = data.explanation
        name = f"{found.rule.replace(':', '-')}-{found.from_on}.pdf"
        super().__init__(partial(desk.dates.note_page, data), name, words, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("The calculation on paper"))


def show_note(desk: "Desk", words: Words, data: NoteData | None, parent: QWidget) -> None:
    """Open the note of a calculation above a page; nothing where there is none."""
    if data is not None:
        dialog = NoteDialog(desk, words, data, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
