"""Whose desk this is: names asked at the first start and changed later, and how careful the office wants to be."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from app.domain.courses import Caution
from app.domain.drafts import DraftPlace
from app.domain.office import Office
from app.domain.reminders import read_ladder, written_ladder
from app.ui.saving import SavingDialog
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_LETTERHEAD = ("address", "phone", "business_number")
"""What stands under the name on the papers the office signs."""
MOST_DAYS = 30
"""A longer margin, or a longer warning, would call every date urgent."""


class DayCount(QSpinBox):
    """A small number of days, none included; `changed` when another is typed or shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, MOST_DAYS)
        self.lineEdit().setTextMargins(8, 0, 8, 0)
        self.valueChanged.connect(self.changed)

    def typed(self) -> str:
        """The number as text."""
        return str(self.value())

    def set_typed(self, text: str) -> None:
        """The number again; what is none changes nothing."""
        if text.isdecimal():
            self.setValue(int(text))


class LadderField(QLineEdit):
    """The days of reminders, as «5/3/1»."""

    def problem(self) -> str:
        """What keeps it from being read."""
        if read_ladder(self.text()) is None:
            return self.tr("Up to six numbers from 1 to 30, as 5/3/1.")
        return ""


class OfficeForm(Form):
    """Two names, both needed before the work begins; `cautious`: also the letterhead and the days kept in reserve."""

    def __init__(self, parent: QWidget | None = None, *, cautious: bool = False) -> None:
        super().__init__(parent)
        self._office = Office()
        self.name = QLineEdit()
        self.volunteer = QLineEdit()
        self.add_row("name", self.name)
        self.add_row("volunteer", self.volunteer)
        self.address, self.phone, self.business_number = QLineEdit(), QLineEdit(), QLineEdit()
        self.margin, self.soon, self.ladder = DayCount(), DayCount(), LadderField()
        if cautious:
            for key in _LETTERHEAD:
                self.add_row(key, getattr(self, key))
            self.add_row("margin_days", self.margin)
            self.add_row("soon_days", self.soon)
            self.add_row("ladder", self.ladder)
        self._cautious = cautious
        self.retranslate()

    def office(self) -> Office:
        """What stands in the fields, the rest as shown before."""
        named = replace(self._office, name=self.name.text().strip(), volunteer=self.volunteer.text().strip())
        if not self._cautious:
            return named
        caution = Caution(soon_days=self.soon.value(), margin_days=self.margin.value())
        ladder = read_ladder(self.ladder.text())
        named = replace(named, ladder=self._office.ladder if ladder is None else ladder)
        return replace(named, caution=caution, **{key: getattr(self, key).text().strip() for key in _LETTERHEAD})

    def show_office(self, office: Office) -> None:
        """Fill the fields."""
        self._office = office
        self.name.setText(office.name)
        self.name.setCursorPosition(0)
        self.volunteer.setText(office.volunteer)
        for key in _LETTERHEAD:
            getattr(self, key).setText(getattr(office, key))
            getattr(self, key).setCursorPosition(0)
        self.margin.setValue(office.caution.margin_days)
        self.soon.setValue(office.caution.soon_days)
        self.ladder.setText(written_ladder(office.ladder))

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
        self.label(
            "name",
            self.tr("Name of the office"),
            self.tr("Stands in the window and above the papers the office signs."),
        )
        self.label("volunteer", self.tr("Your name"), self.tr("Kept with what you write down."))
        if not self._cautious:
            return
        self.label("address", self.tr("Address"), self.tr("Stands under the name on those papers; may stay empty."))
        self.label("phone", self.tr("Phones"), self.tr("As people should dial them; may stay empty."))
        self.label("business_number", self.tr("BIN"), self.tr("Twelve digits; may stay empty."))
        self.label(
            "margin_days",
            self.tr("Working days kept before the client's last day"),
            self.tr("The office's own margin, not law: dates say “ours” so many days earlier. 0: none."),
        )
        self.label(
            "soon_days",
            self.tr("Days before a date that count as soon"),
            self.tr("Calendar days; lists and the board then say that it is due soon."),
        )
        self.label(
            "ladder",
            self.tr("Working days before a last day to remind on"),
            self.tr("As 5/3/1; on the day itself a reminder always comes. Empty: only then."),
        )


class OfficeDialog(SavingDialog):
    """Changes the names, the margin and the warning; a new margin counts the office's own dates anew."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        fields = OfficeForm(cautious=True)
        super().__init__(fields, words, parent, tall=True)
        self._desk = desk
        self.fields = fields
        self.fields.show_office(desk.office.get())
        self.keep_typed(desk, DraftPlace.OFFICE, 0, self.fields.name.text)
        self.retranslate()
        self.fit(480)

    def ready(self) -> bool:
        """Both names must be there."""
        return self.fields.is_complete()

    def deed(self) -> None:
        """Keep what stands in the fields."""
        self._desk.office.save(self.fields.office())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Office"))
