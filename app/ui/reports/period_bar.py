"""The period of a report: by its name, or from day to day as people write them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.reports import Period, Span, named_period
from app.ui import theme
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.dates import DateField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_DATE_WIDTH = 160


class PeriodBar(QWidget):
    """`changed`: another period; `period()` is None while a day cannot be read."""

    changed = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quiet = False
        self.span = CodeChoice(tuple(Span), lambda code: words.code("report_span", code))
        self.from_on, self.until_on = DateField(), DateField()
        self._labels = {self.span: QLabel(), self.from_on: QLabel(), self.until_on: QLabel()}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field, label in self._labels.items():
            theme.set_state(label, "part", "label")
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field)
        for day in (self.from_on, self.until_on):
            day.setMaximumWidth(_DATE_WIDTH)
            day.changed.connect(self._type)
        line.addStretch(1)
        self.span.set_code(Span.THIS_YEAR)
        self.span.currentIndexChanged.connect(self._name)
        self._fill()
        self.retranslate()

    def period(self) -> Period | None:
        """The days from and until, both belonging to it."""
        first, last = self.from_on.date(), self.until_on.date()
        return Period(from_on=first, until_on=last) if first is not None and last is not None else None

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for field, text in (
            (self.span, self.tr("&Period")),
            (self.from_on, self.tr("Fro&m")),
            (self.until_on, self.tr("&Until")),
        ):
            self._labels[field].setText(text)
            field.setAccessibleName(text.replace("&", ""))
        self.span.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        period = named_period(self.span.code(), self._desk.context.today())
        self._quiet = True
        self.from_on.set_date(period.from_on)
        self.until_on.set_date(period.until_on)
        self._quiet = False

    @Slot()
    def _name(self) -> None:
        if self._quiet:
            return
        if self.span.code() is not Span.OWN:
            self._fill()
        self.changed.emit()

    @Slot()
    def _type(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        self.span.set_code(Span.OWN)
        self._quiet = False
        self.changed.emit()
