"""The sheet of a visiting day in a window: as it prints, with names or without."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.domain.languages import Language
from app.ui.paper_dialog import PaperDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class VisitSheetDialog(PaperDialog):
    """One page or several; without names unless the person asks for them."""

    def __init__(self, desk: "Desk", words: Words, visit_id: int, parent: QWidget) -> None:
        self._desk, self._visit_id = desk, visit_id
        self._which, self.names = QLabel(), QComboBox()
        self.names.addItems(["", ""])
        super().__init__(self._made, f"{desk.context.today()}.pdf", words, parent)
        self.ask_above(self._which, self.names)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("The sheet of the day"))
        self._which.setText(self.tr("&Names"))
        self.names.setAccessibleName(self.tr("Names"))
        self.names.setItemText(0, self.tr("without names"))
        self.names.setItemText(1, self.tr("of those who gave their consent"))

    def _made(self, language: Language) -> bytes:
        visits = self._desk.visits
        return visits.sheet_page(visits.sheet(self._visit_id, named=self.names.currentIndex() == 1), language)
