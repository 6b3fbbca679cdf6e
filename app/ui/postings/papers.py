"""The papers an issued letter needs for the post: envelopes, the inventory of contents, the slip."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.envelopes import EnvelopeFormat
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.problems import Problem
from app.ui.paper_files import named
from app.ui.sheet_dialog import SheetDialog
from app.ui.widgets.choices import CodeChoice
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class MailPaper(StrEnum):
    """A paper for the post."""

    C5 = "c5"
    DL = "dl"
    C5_WINDOW = "c5_window"
    DL_WINDOW = "dl_window"
    INVENTORY = "inventory"
    SLIP = "slip"


_ENVELOPES = {
    MailPaper.C5: (EnvelopeFormat.C5, False),
    MailPaper.DL: (EnvelopeFormat.DL, False),
    MailPaper.C5_WINDOW: (EnvelopeFormat.C5, True),
    MailPaper.DL_WINDOW: (EnvelopeFormat.DL, True),
}


class MailDialog(SheetDialog):
    """One of the papers at a time; the address stays in the language of the letter."""

    def __init__(self, desk: "Desk", words: Words, letter: Letter, parent: QWidget) -> None:
        self._desk = desk
        self._data = desk.envelopes.of_letter(letter.id)
        self._which = QLabel()
        self.paper = CodeChoice(tuple(MailPaper), self._named)
        super().__init__(self._made, self._data.case_number or self._data.title, words, parent)
        self.language.set_code(letter.language)
        self.ask_above(self._which, self.paper)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self._which.setText(self.tr("&Paper"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.retranslate()

    def heading(self) -> str:
        """What the window is called."""
        return self.tr("Papers for the post")

    def file_name(self) -> str:
        """Each paper is a file of its own."""
        return named(self._about, self._named(self.paper.code()))

    def doubts(self) -> tuple[Problem, ...]:
        """An address nobody knows: the paper would go out with a gap."""
        _, window = _ENVELOPES.get(self.paper.code(), (None, False))
        return self._data.lacks(window=window)

    def _named(self, paper: MailPaper) -> str:
        said = {
            MailPaper.C5: self.tr("Envelope C5, printed"),
            MailPaper.DL: self.tr("Envelope DL, printed"),
            MailPaper.C5_WINDOW: self.tr("Sheet for the window of a C5 envelope, folded once"),
            MailPaper.DL_WINDOW: self.tr("Sheet for the window of a DL envelope, folded twice"),
            MailPaper.INVENTORY: self.tr("Inventory of contents"),
            MailPaper.SLIP: self.tr("Slip of a registered letter"),
        }
        return said[paper]

    def _made(self, language: Language) -> bytes:
        paper, envelopes = self.paper.code(), self._desk.envelopes
        if paper in _ENVELOPES:
            kind, window = _ENVELOPES[paper]
            return envelopes.envelope_page(self._data, kind, language, window=window)
        page = envelopes.inventory_page if paper is MailPaper.INVENTORY else envelopes.slip_page
        return page(self._data, language)


def show_mail(desk: "Desk", words: Words, letter: Letter, parent: QWidget) -> None:
    """Open the papers for the post above a page."""
    MailDialog(desk, words, letter, parent).open_once()
