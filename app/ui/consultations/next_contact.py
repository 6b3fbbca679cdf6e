"""The day of the next contact: typed, chosen, or by a button that counts working days."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.errors import UserError
from app.services.desk import Desk
from app.ui.consultations.days import QuickDay, quick_day
from app.ui.widgets.dates import DateField


class NextContactField(QWidget):
    """A date with quick buttons counted from today; `changed` comes with every readable change.

    `failed(error)`: the working days a button asks for are not known; the date is left alone.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = DateField(ahead=True)
        self.buttons = {step: QPushButton() for step in QuickDay}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        for step, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self.jump(step))
            line.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.field)
        self.field.changed.connect(self.changed)
        self.field.edit.textEdited.connect(self.changed)
        self.retranslate()

    def date(self) -> date | None:
        """The date, or None when the field is empty or cannot be read."""
        return self.field.date()

    def typed(self) -> str:
        """The date as it stands in the field, readable or not."""
        return self.field.edit.text()

    def set_typed(self, text: str) -> None:
        """Show what was typed before, readable or not."""
        self.field.set_date(None)
        self.field.edit.setText(text)

    def problem(self) -> str:
        """The sentence about a date that cannot be read, or empty."""
        return self.field.problem()

    def setAccessibleName(self, name: str) -> None:
        """Name the inner line too: it is what the keyboard reaches."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe the inner line too."""
        super().setAccessibleDescription(text)
        self.field.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        texts = {
            QuickDay.ONE: (self.tr("+&1 day"), self.tr("In 1 working day (Alt+1)")),
            QuickDay.THREE: (self.tr("+&3 days"), self.tr("In 3 working days (Alt+3)")),
            QuickDay.FIVE: (self.tr("+&5 days"), self.tr("In 5 working days (Alt+5)")),
            QuickDay.MONTH: (self.tr("+1 &month"), self.tr("In a month; a day off moves to the next working day")),
        }
        for step, (text, meaning) in texts.items():
            self.buttons[step].setText(text)
            self.buttons[step].setToolTip(meaning)
            self.buttons[step].setAccessibleName(meaning)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def jump(self, step: QuickDay) -> None:
        """Put in the day that a button means."""
        context = self._desk.context
        try:
            day = quick_day(step, context.today(), context.calendar)
        except UserError as error:
            self.failed.emit(error)
            return
        self.field.set_date(day)
        self.field.setFocus()
