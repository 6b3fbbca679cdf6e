"""Confirm a year, or take that back; and the days on which the office itself is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.calendar import ClosureDraft
from app.ui.widgets.dates import DateField
from app.ui.widgets.panel import Panel


class YearPanel(Panel):
    """`asked(year, reason, confirmed)`: show what this would change."""

    asked = Signal(int, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = 0
        self._confirmed = True
        self.reason = QLineEdit()
        self.form.add_row("reason", self.reason)
        self.lines.addStretch(1)
        self.retranslate()

    def begin(self, year: int, *, confirmed: bool) -> None:
        """Begin to confirm that year, or to take its confirmation back."""
        self._year, self._confirmed = year, confirmed
        self.reason.clear()
        self.form.clear_problems()
        self.retranslate()

    def deed(self) -> None:
        """Ask for the preview."""
        self.asked.emit(self._year, self.reason.text().strip(), self._confirmed)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        if self._confirmed:
            self.title.setText(self.tr("Confirm {year}").format(year=self._year))
            self.text.setText(
                self.tr(
                    "Compare every day of the year with the official table of working time. "
                    "From then on dates counted on these days are no longer provisional."
                )
            )
        else:
            self.title.setText(self.tr("Take back the confirmation of {year}").format(year=self._year))
            self.text.setText(self.tr("Dates counted on days of this year will be provisional again."))
        said = self.tr("The act or the page it was compared with; kept with your name and the day.")
        self.form.label("reason", self.tr("By what"), said)
        self.doing.setText(self.tr("Show what would change"))


class ClosurePanel(Panel):
    """`asked(draft)`: keep these days."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DateField(), DateField()
        self.name = QLineEdit()
        self.form.add_row("first", self.first)
        self.form.add_row("last", self.last)
        self.form.add_row("name", self.name)
        self.lines.addStretch(1)
        self.retranslate()

    def draft(self) -> ClosureDraft:
        """What stands in the fields."""
        return ClosureDraft(first=self.first.date(), last=self.last.date(), name=self.name.text().strip())

    def show_draft(self, draft: ClosureDraft) -> None:
        """Fill the fields."""
        self.form.clear_problems()
        self.first.set_date(draft.first)
        self.last.set_date(draft.last)
        self.name.setText(draft.name)

    def deed(self) -> None:
        """Ask to keep them."""
        self.asked.emit(self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Our office is closed"))
        self.text.setText(
            self.tr(
                "No date of the law moves. The office's own dates, those with the margin, are set on days it is open."
            )
        )
        self.form.label("first", self.tr("First day"))
        self.form.label("last", self.tr("Last day"), self.tr("Empty: that one day."))
        self.form.label("name", self.tr("Why"))
        self.doing.setText(self.tr("Keep these days"))
