"""A report on paper, in a window of its own."""

from app.domain.languages import Language
from app.ui.paper_dialog import PaperDialog


class ReportPaper(PaperDialog):
    """A report on paper, in any of the three languages."""

    languages = tuple(Language)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("The report on paper"))
