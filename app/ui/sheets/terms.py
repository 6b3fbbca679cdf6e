"""The terms of one appeal, and the terms of one day, on paper for signature."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.languages import Language
from app.domain.sheets import DeadlineSheet
from app.ui.sheet_dialog import PersonChoice, SheetDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from datetime import date

    from app.services.desk import Desk


class DeadlinesDialog(SheetDialog):
    """Every term of an appeal."""

    def __init__(self, desk: "Desk", words: Words, data: DeadlineSheet, parent: QWidget) -> None:
        name = f"{data.paper.case_number}-{data.made_on}"
        super().__init__(partial(desk.sheets.deadlines_page, data), name, words, parent)
        self.retranslate()

    def heading(self) -> str:
        """What the paper is called."""
        return self.tr("Dates of the appeal on a sheet")


class DayDialog(SheetDialog):
    """What is overdue, due and due soon on a day: of everybody, or of one person."""

    def __init__(self, desk: "Desk", words: Words, on: "date", parent: QWidget) -> None:
        self._desk, self._on = desk, on
        self._whose, self.person = QLabel(), PersonChoice(desk.people.active())
        super().__init__(self._made, str(on), words, parent)
        self.ask_above(self._whose, self.person)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self._whose.setText(self.tr("&Whose dates"))
        self.person.say(self.tr("Whose dates"), self.tr("The whole office"))

    def heading(self) -> str:
        """What the paper is called."""
        return self.tr("Register of deadlines for signature")

    def _made(self, language: Language) -> bytes:
        sheets = self._desk.sheets
        return sheets.day_page(sheets.day(self._on, self.person.currentData()), language)


def show_deadlines(desk: "Desk", words: Words, appeal_id: int, parent: QWidget) -> None:
    """Open the sheet of an appeal's terms above a page."""
    DeadlinesDialog(desk, words, desk.sheets.deadlines(appeal_id), parent).open_once()


def show_day(desk: "Desk", words: Words, on: "date", parent: QWidget) -> None:
    """Open the register of a day above a page."""
    DayDialog(desk, words, on, parent).open_once()
