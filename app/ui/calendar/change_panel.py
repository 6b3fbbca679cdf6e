"""One change of the calendar as it was announced; what it moves is shown before anything is kept."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.calendar import TWO_DAYS, DayDeed, DayDraft
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.panel import Panel


class ChangePanel(Panel):
    """`asked(draft)`: show what this change would move."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = CodeChoice(tuple(DayDeed), self._said)
        self.on, self.other_on = DateField(), DateField()
        self.name, self.reason = QLineEdit(), QLineEdit()
        self.official = QCheckBox()
        self.form.add_row("deed", self.what)
        self.form.add_row("on", self.on)
        self.form.add_row("other_on", self.other_on)
        self.form.add_row("name", self.name)
        self.form.add_row("reason", self.reason)
        self.form.add_row("official", self.official)
        self.lines.addStretch(1)
        self.what.currentIndexChanged.connect(self._suit)
        self.show_draft(DayDraft())
        self.retranslate()

    def draft(self) -> DayDraft:
        """What stands in the fields."""
        return DayDraft(
            deed=self.what.code(),
            on=self.on.date(),
            other_on=self.other_on.date() if self.what.code() in TWO_DAYS else None,
            name=self.name.text().strip() if self.what.code() is DayDeed.OFF else "",
            reason=self.reason.text().strip(),
            official=self.official.isChecked(),
        )

    def show_draft(self, draft: DayDraft) -> None:
        """Fill the fields."""
        self.form.clear_problems()
        self.what.set_code(draft.deed)
        self.on.set_date(draft.on)
        self.other_on.set_date(draft.other_on)
        self.name.setText(draft.name)
        self.reason.setText(draft.reason)
        self.official.setChecked(draft.official)
        self._suit()

    def begin(self, on: date | None, *, special: bool, own: bool) -> None:
        """Begin with a day: what can be done with it is offered first."""
        deed = DayDeed.RESTORE if own else DayDeed.MOVE if special else DayDeed.OFF
        self.show_draft(DayDraft(deed=deed, on=on))

    def deed(self) -> None:
        """Ask for the preview."""
        self.asked.emit(self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.title.setText(self.tr("Change a day"))
        self.text.setText(
            self.tr("Nothing is kept yet: first you see which open dates would move, then you accept it or leave it.")
        )
        self.doing.setText(self.tr("Show what would move"))
        self.form.label("deed", self.tr("What was announced"))
        self.form.label("name", self.tr("Name of the day"), self.tr("As it was announced; it stands so in every date."))
        self.form.label(
            "reason", self.tr("By what"), self.tr("Number and date of the act, and where you read it; kept in the log.")
        )
        self.form.label("official", self.tr("Officially announced"), self.tr("Otherwise its dates stay provisional."))
        self.what.retranslate()
        self._name_days()

    def _said(self, deed: DayDeed) -> str:
        return {
            DayDeed.OFF: self.tr("A day off"),
            DayDeed.EXCHANGE: self.tr("A day off for a worked one"),
            DayDeed.MOVE: self.tr("It falls on another day"),
            DayDeed.WORKED: self.tr("An ordinary day after all"),
            DayDeed.RESTORE: self.tr("As before our change"),
        }[deed]

    def _name_days(self) -> None:
        deed = self.what.code()
        self.form.label("on", self.tr("Day off") if deed in {DayDeed.OFF, DayDeed.EXCHANGE} else self.tr("Day"))
        other = self.tr("Worked instead") if deed is DayDeed.EXCHANGE else self.tr("Falls on")
        self.form.label("other_on", other)

    @Slot()
    def _suit(self) -> None:
        """Show the fields this change needs."""
        deed = self.what.code()
        self.form.show_row("other_on", visible=deed in TWO_DAYS)
        self.form.show_row("name", visible=deed is DayDeed.OFF)
        self.form.show_row("official", visible=deed is not DayDeed.RESTORE)
        self._name_days()
