"""Whose desk this is: the names of office and volunteer, asked at the first start and changed later."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.drafts import DraftPlace
from app.domain.office import Office
from app.ui.saving import SavingDialog
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_LONGEST = 120


class OfficeForm(Form):
    """Two names; both are needed before the work begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = Office()
        self.name = QLineEdit()
        self.volunteer = QLineEdit()
        for field in (self.name, self.volunteer):
            field.setMaxLength(_LONGEST)
        self.add_row("name", self.name)
        self.add_row("volunteer", self.volunteer)
        self.retranslate()

    def office(self) -> Office:
        """What stands in the fields, the rest as shown before."""
        return replace(self._office, name=self.name.text().strip(), volunteer=self.volunteer.text().strip())

    def show_office(self, office: Office) -> None:
        """Fill the fields."""
        self._office = office
        self.name.setText(office.name)
        self.volunteer.setText(office.volunteer)

    def is_complete(self) -> bool:
        """Whether both names are there; says beside the field what is missing."""
        sentences = {
            "name": self.tr("Write the name of the office, as people know it."),
            "volunteer": self.tr("Write the name of the person who works at this desk."),
        }
        empty = {key: (text, True) for key, text in sentences.items() if not getattr(self.office(), key)}
        return not self.show_problems(empty)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.label("name", self.tr("Name of the office"), self.tr("Stands in the window, not on letters."))
        self.label("volunteer", self.tr("Your name"), self.tr("Kept with what you write down."))


class OfficeDialog(SavingDialog):
    """Changes the two names."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        fields = OfficeForm()
        super().__init__(fields, words, parent)
        self._desk = desk
        self.fields = fields
        self.fields.show_office(desk.office.get())
        self.keep_typed(desk, DraftPlace.OFFICE, 0, self.fields.name.text)
        self.retranslate()
        self.resize(440, self.sizeHint().height())

    def ready(self) -> bool:
        """Both names must be there."""
        return self.fields.is_complete()

    def deed(self) -> None:
        """Keep the names."""
        self._desk.office.save(self.fields.office())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Office"))
