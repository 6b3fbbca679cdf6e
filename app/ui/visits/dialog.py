"""A visit being planned or changed: where, when, who goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.authorities import REGIONS
from app.domain.drafts import DraftPlace
from app.domain.visits import Visit, VisitDraft
from app.ui.saving import SavingDialog
from app.ui.visits.team import TeamField
from app.ui.widgets.choices import RecordChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560
_LINES = 2


class VisitDialog(SavingDialog):
    """A new visit, or one that is changed; `planned(id)`: a new one is kept."""

    planned = Signal(int)

    def __init__(self, desk: "Desk", words: Words, visit: Visit | None, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._visit = desk, visit
        self.place, self.region, self.note = QLineEdit(), RecordChoice(), TextField(_LINES)
        self.begins_on, self.ends_on = DateField(ahead=True), DateField(ahead=True)
        self.team = TeamField(desk.people.active())
        self._build()
        self._show(visit.draft() if visit else self._begun())
        self.keep_typed(desk, DraftPlace.VISIT, visit.id if visit else 0, self.place.text)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def draft(self) -> VisitDraft:
        """What stands in the fields."""
        region = self.region.value()
        return VisitDraft(
            place=self.place.text().strip(),
            region=str(region) if region is not None else "",
            begins_on=self.begins_on.date(),
            ends_on=self.ends_on.date(),
            team_ids=self.team.ids(),
            note=self.note.toPlainText().strip(),
        )

    def ready(self) -> bool:
        """Where and when."""
        return not self.form.show_problems(self._words.problems(self._desk.visits.problems(self.draft())))

    def deed(self) -> None:
        """Keep the visit."""
        if self._visit is None:
            self.planned.emit(self._desk.visits.plan(self.draft()).id)
        else:
            self._desk.visits.change(self._visit.id, self.draft(), self._visit.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        form, words = self.form, self._words
        self.setWindowTitle(self.tr("Plan a visit") if self._visit is None else self.tr("The visit"))
        form.label("place", self.tr("Place"), self.tr("The village, and where in it people come."))
        form.label("region", self.tr("Region"))
        form.label("begins_on", self.tr("First day"))
        form.label("ends_on", self.tr("Last day"), self.tr("Empty for one day."))
        form.label("team", self.tr("Who goes"))
        form.label("note", self.tr("Note"))
        regions = [(int(code), words.code("region", code)) for code in REGIONS]
        self.region.set_records(regions, self.tr("not said"))

    def _begun(self) -> VisitDraft:
        """A new visit is today, of whoever plans it."""
        context = self._desk.context
        return VisitDraft(begins_on=context.today(), team_ids=frozenset({context.user.id}))

    def _build(self) -> None:
        form = self.form
        form.add_row("place", self.place)
        form.add_row("region", self.region)
        form.add_row("begins_on", self.begins_on)
        form.add_row("ends_on", self.ends_on, beside=True)
        form.add_row("team", self.team)
        form.add_row("note", self.note)

    def _show(self, draft: VisitDraft) -> None:
        regions = [(int(code), "") for code in REGIONS]
        self.region.set_records(regions, "")
        self.place.setText(draft.place)
        self.region.set_value(int(draft.region) if draft.region else None)
        self.begins_on.set_date(draft.begins_on)
        self.ends_on.set_date(draft.ends_on if draft.ends_on != draft.begins_on else None)
        self.team.tick(draft.team_ids)
        self.note.setPlainText(draft.note)
