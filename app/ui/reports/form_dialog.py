"""A form for donors: to whom it goes, which numbers are hidden, its indicators."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from app.domain.donors import DonorForm, FormDraft
from app.domain.drafts import DraftPlace
from app.domain.suppression import LEAST_THRESHOLD, MOST_THRESHOLD
from app.ui.reports.indicators import IndicatorsField
from app.ui.saving import SavingDialog
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (900, 640)


class FormDialog(SavingDialog):
    """A form of the office to change, or a new one that begins with the usual indicators."""

    def __init__(self, desk: "Desk", words: Words, kept: DonorForm | None, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._kept = desk, kept
        begun = kept.draft() if kept is not None else desk.donors.usual(words.language)
        self.name = QLineEdit(begun.name)
        self.threshold = QSpinBox(minimum=LEAST_THRESHOLD, maximum=MOST_THRESHOLD)
        self.threshold.setValue(begun.threshold)
        self.indicators = IndicatorsField(words)
        self.indicators.show_indicators(begun.indicators)
        self.form.add_row("name", self.name, stretch=3)
        self.form.add_row("threshold", self.threshold, beside=True)
        self.form.add_row("indicators", self.indicators)
        self.keep_typed(desk, DraftPlace.DONOR_FORM, kept.id if kept is not None else 0, self.name.text)
        self.retranslate()
        self.resize(*_SIZE)

    def draft(self) -> FormDraft:
        """What stands in the fields."""
        return FormDraft(
            name=self.name.text().strip(), threshold=self.threshold.value(), indicators=self.indicators.indicators()
        )

    def ready(self) -> bool:
        """A name, a threshold, indicators that can be counted."""
        return not self.form.show_problems(self._words.problems(self.draft().problems()))

    def deed(self) -> None:
        """Keep the form."""
        if self._kept is None:
            self._desk.donors.save(None, self.draft())
        else:
            self._desk.donors.save(self._kept.id, self.draft(), self._kept.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Form for a donor"))
        self.form.label("name", self.tr("Form"), self.tr("To whom it goes, for which programme."))
        self.form.label("threshold", self.tr("Hide numbers below"))
        self.form.label("indicators", self.tr("Indicators"))
