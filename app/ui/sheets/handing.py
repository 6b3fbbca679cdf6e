"""The hand-over list of a person's open cases, for whoever takes them over."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.languages import Language
from app.ui.sheet_dialog import PersonChoice, SheetDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class HandingDialog(SheetDialog):
    """The open cases of one person; to whom is chosen, or left to be written in."""

    def __init__(self, desk: "Desk", words: Words, user_id: int, parent: QWidget) -> None:
        self._desk, self._user_id = desk, user_id
        others = (user for user in desk.people.active() if user.id != user_id)
        self._whom, self.to = QLabel(), PersonChoice(others)
        super().__init__(self._made, str(desk.context.today()), words, parent)
        self.ask_above(self._whom, self.to)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self._whom.setText(self.tr("&To whom"))
        self.to.say(self.tr("To whom"), self.tr("Written in by hand"))

    def heading(self) -> str:
        """What the paper is called."""
        return self.tr("Hand-over list")

    def _made(self, language: Language) -> bytes:
        sheets = self._desk.sheets
        return sheets.hand_over_page(sheets.hand_over(self._user_id, self.to.currentData()), language)


def show_handing(desk: "Desk", words: Words, user_id: int, parent: QWidget) -> None:
    """Open the hand-over list of a person above a page."""
    HandingDialog(desk, words, user_id, parent).open_once()
