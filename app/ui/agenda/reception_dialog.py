"""A reception planned: at which body, when, who goes, with which matter; the next day of the head is offered."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.agenda import Reception, ReceptionDraft
from app.ui import theme
from app.ui.appeals.body_field import BodyField
from app.ui.kept_panel import named
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import RecordChoice
from app.ui.widgets.chooser import Choice, ChooserField
from app.ui.widgets.dates import DateField, TimeField
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 600


class ReceptionDialog(SavingDialog):
    """A new one that begins with a day, or a `kept` one that is changed or called off."""

    def __init__(
        self, desk: "Desk", words: Words, parent: QWidget, on: date | None = None, kept: Reception | None = None
    ) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._kept = desk, kept
        self.body = BodyField(desk, words)
        self.on, self.at = DateField(ahead=True), TimeField()
        self.head = QPushButton()
        self.who = RecordChoice()
        self.case = _CaseField(desk)
        self.calling_off = QPushButton()
        self._head_on: date | None = None
        self._build()
        self._show(kept.draft() if kept else ReceptionDraft(on=on, user_id=desk.context.user.id))
        self.retranslate()
        self.fit(_WIDTH)

    def draft(self) -> ReceptionDraft:
        """What stands in the fields."""
        return ReceptionDraft(
            authority_id=self.body.value(),
            on=self.on.date(),
            at=self.at.time(),
            user_id=self.who.value(),
            case_id=self.case.value(),
        )

    def deed(self) -> None:
        """Put it into the agenda, or change it there."""
        if self._kept is None:
            self._desk.receptions.plan(self.draft())
        else:
            self._desk.receptions.change(self._kept.id, self.draft(), self._kept.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Reception at a body"))
        form = self.form
        form.label("authority_id", self.tr("Body"))
        form.label("on", self.tr("Day"))
        form.label("at", self.tr("Hour"))
        form.label("user_id", self.tr("Who goes"))
        form.label("case_id", self.tr("With which case"), self.tr("May stay empty."))
        self.case.chooser.setPlaceholderText(self.tr("Number, title or client"))
        self.calling_off.setText(self.tr("Call it off"))
        self._offer_head()

    @Slot()
    def _offer_head(self) -> None:
        """Offer the next reception of the head where the directory knows its day."""
        key = self.body.value()
        self._head_on = None if key is None else self._desk.receptions.next_of_head(key)
        self.head.setVisible(self._head_on is not None)
        if self._head_on is not None:
            said = self.tr("The head receives on {date}: take this day")
            self.head.setText(said.format(date=self._words.long_date(self._head_on)))

    @Slot()
    def _take_head(self) -> None:
        self.on.set_date(self._head_on)

    @Slot()
    def _call_off(self) -> None:
        if self._kept is not None:
            self._desk.receptions.call_off(self._kept.id)
            self._forget()
            self.saved.emit()
            self.accept()

    def _show(self, draft: ReceptionDraft) -> None:
        self.who.set_records(named(self._desk.people.active(), 0), "")
        self.who.set_value(draft.user_id)
        self.on.set_date(draft.on)
        self.at.set_time(draft.at)
        if draft.authority_id is not None:
            self.body.set_value(draft.authority_id)
        if draft.case_id is not None:
            self.case.show_case(draft.case_id)

    def _build(self) -> None:
        form = self.form
        form.add_row("authority_id", self.body)
        form.add_row("on", self.on)
        form.add_row("at", self.at, beside=True)
        form.add_row("user_id", self.who)
        form.add_row("case_id", self.case)
        theme.set_state(self.head, "look", "quiet")
        theme.set_icon(self.head, "calendar")
        self.lines.insertWidget(2, self.head)
        self.lines.insertWidget(3, self.calling_off)
        theme.set_state(self.calling_off, "look", "quiet")
        self.calling_off.setVisible(self._kept is not None)
        self.body.changed.connect(self._offer_head)
        self.head.clicked.connect(self._take_head)
        self.calling_off.clicked.connect(self._call_off)


class _CaseField(ChooserField):
    """A search line over the matters."""

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.chooser.set_source(desk.cases.count, self._choices)
        self.chooser.chosen.connect(self.changed)
        self.chooser.cleared.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.chooser)

    def show_case(self, case_id: int) -> None:
        """Choose a matter."""
        case = self._desk.cases.file(case_id).case
        self.chooser.set_value(case_id, f"{case.number} · {case.title}")

    def _choices(self, text: str, offset: int, limit: int) -> list[Choice]:
        rows = self._desk.cases.rows(text, offset=offset, limit=limit)
        return [Choice(id=row.id, text=f"{row.number} · {row.title}", detail=row.client_name) for row in rows]
