"""The weekly sheet of a volunteer, or of all, to be printed on Monday."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.domain.languages import Language
from app.ui.paper_dialog import PaperDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class WeekDialog(PaperDialog):
    """The week of the person chosen; a volunteer sees their own alone."""

    def __init__(self, desk: "Desk", words: Words, user_id: int | None, parent: QWidget) -> None:
        self._desk = desk
        self._whose, self.person = QLabel(), QComboBox()
        people = desk.weeks.people()
        for user in people:
            self.person.addItem(user.name, user.id)
        if len(people) > 1:
            self.person.addItem("", None)
        self.person.setCurrentIndex(max(0, self.person.findData(user_id)) if user_id else 0)
        super().__init__(self._made, f"{desk.context.today()}.pdf", words, parent)
        self.ask_above(self._whose, self.person)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Sheet of the week"))
        self._whose.setText(self.tr("&Whose week"))
        self.person.setAccessibleName(self.tr("Whose week"))
        everybody = self.person.findData(None)
        if everybody >= 0:
            self.person.setItemText(everybody, self.tr("Everybody, one after another"))

    def _made(self, language: Language) -> bytes:
        weeks, user_id = self._desk.weeks, self.person.currentData()
        return weeks.pages(language) if user_id is None else weeks.page(weeks.sheet(user_id), language)


def show_week(desk: "Desk", words: Words, user_id: int | None, parent: QWidget) -> None:
    """Open the sheet of the week above a page; without a person, that of who sits there."""
    WeekDialog(desk, words, user_id, parent).open_once()
