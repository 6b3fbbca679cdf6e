"""Complete or correct a body; say that somebody of the office checked it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.authorities import Authority, AuthorityDraft
from app.domain.corrections import Correction, CorrectionDraft
from app.domain.courses import DEFAULT_CLOSING
from app.domain.drafts import DraftPlace
from app.ui import theme
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import RecordChoice
from app.ui.widgets.dates import DateField, TimeField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.widgets.weekdays import WeekdayChoice
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_LINES = 3


class CompleteDialog(SavingDialog):
    """What a coordinator learnt from the body itself; the row's source stays as it was read."""

    place = DraftPlace.BODY

    def __init__(self, desk: "Desk", words: Words, authority: Authority, parent: QWidget) -> None:
        super().__init__(Form(), words, parent, tall=True)
        self._desk = desk
        self._authority = authority
        self.name_kk, self.name_ru, self.address_kk, self.address_ru = (_lines() for _ in range(4))
        self.postcode, self.phone = QLineEdit(), QLineEdit()
        self.closing_at = TimeField()
        self.reception_days = WeekdayChoice(lambda weekday: words.say(f"weekday.{weekday - 1}"))
        self.reception_hours, self.office_hours, self.head_hours = QLineEdit(), QLineEdit(), QLineEdit()
        self.head_week, self.head_weekday = RecordChoice(), RecordChoice()
        self.form.add_row("name_kk", self.name_kk)
        self.form.add_row("name_ru", self.name_ru)
        self.form.add_row("address_kk", self.address_kk)
        self.form.add_row("address_ru", self.address_ru)
        self.form.add_row("postcode", self.postcode)
        self.form.add_row("phone", self.phone, beside=True)
        self.form.add_row("closing", self.closing_at, beside=True)
        self.form.add_row("reception_days", self.reception_days)
        self.form.add_row("reception_hours", self.reception_hours)
        self.form.add_row("office_hours", self.office_hours, beside=True)
        self.form.add_row("head_week", self.head_week)
        self.form.add_row("head_weekday", self.head_weekday, beside=True)
        self.form.add_row("head_hours", self.head_hours, beside=True)
        self._add_more()
        self._name_days()
        self._show(authority.draft())
        self.keep_typed(desk, self.place, authority.id, lambda: authority.name(words.language))
        self.retranslate()
        self.fit(720)

    def draft(self) -> AuthorityDraft:
        """What stands in the fields."""
        return AuthorityDraft(
            name_kk=_one_line(self.name_kk),
            name_ru=_one_line(self.name_ru),
            address_kk=_one_line(self.address_kk),
            address_ru=_one_line(self.address_ru),
            postcode=self.postcode.text().strip(),
            phone=self.phone.text().strip(),
            closing=self.closing_at.time() or DEFAULT_CLOSING,
            reception_days=self.reception_days.days(),
            reception_hours=self.reception_hours.text().strip(),
            office_hours=self.office_hours.text().strip(),
            head_week=self.head_week.value() or 0,
            head_weekday=self.head_weekday.value() or 0,
            head_hours=self.head_hours.text().strip(),
        )

    def deed(self) -> None:
        """Keep the corrections."""
        self._desk.authorities.complete(self._authority.id, self.draft(), self._authority.version)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Complete or correct a body"))
        own_language = self.tr("As the body itself writes it; an address is never translated.")
        self.form.label("name_kk", self.tr("Name in Kazakh"))
        self.form.label("name_ru", self.tr("Name in Russian"))
        self.form.label("address_kk", self.tr("Address in Kazakh"), own_language)
        self.form.label("address_ru", self.tr("Address in Russian"), own_language)
        self.form.label("postcode", self.tr("Postcode"))
        self.form.label("phone", self.tr("Telephone"))
        self.form.label("closing", self.tr("Closes at"), self.tr("A paper that comes later counts as the next day's."))

        hours = self.tr("As the body says them, for example 10:00–12:00 by appointment.")
        self.form.label("reception_days", self.tr("Days of personal reception"))
        self.form.label("reception_hours", self.tr("Hours of reception"), hours)
        self.reception_days.retranslate()
        self.form.label("office_hours", self.tr("Office hours"), self.tr("For example 9:00–18:30, lunch 13:00–14:30."))
        self.form.label("head_week", self.tr("The head receives"), self.tr("The agenda counts the next day from it."))
        self.form.label("head_weekday", self.tr("On this day"))
        self.form.label("head_hours", self.tr("Hours of the head"))
        self._name_days()

    def _add_more(self) -> None:
        """Rows a proposal has besides."""

    def _name_days(self) -> None:
        """Weeks of a month and days of the week, in the language of now."""
        every, *weeks = self.tr("every week;first week;second week;third week;fourth week;last week").split(";")
        self.head_week.set_records(list(enumerate(weeks, start=1)), every)
        days = [(weekday, self._words.say(f"weekday.{weekday - 1}")) for weekday in range(1, 8)]
        self.head_weekday.set_records(days, self.tr("nobody asked yet"))

    def _show(self, draft: AuthorityDraft) -> None:
        self.name_kk.setPlainText(draft.name_kk)
        self.name_ru.setPlainText(draft.name_ru)
        self.address_kk.setPlainText(draft.address_kk)
        self.address_ru.setPlainText(draft.address_ru)
        self.postcode.setText(draft.postcode)
        self.phone.setText(draft.phone)
        self.closing_at.set_time(draft.closing)
        self.reception_days.set_days(draft.reception_days)
        self.head_week.set_value(draft.head_week or None)
        self.head_weekday.set_value(draft.head_weekday or None)
        self.office_hours.setText(draft.office_hours)
        self.head_hours.setText(draft.head_hours)
        self.reception_hours.setText(draft.reception_hours)


class CheckDialog(SavingDialog):
    """Keeps who checked the row; today is kept as the day."""

    def __init__(self, desk: "Desk", words: Words, authority: Authority, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk = desk
        self._authority = authority
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.by = QLineEdit(desk.office.get().volunteer)
        self.form.add_widget(self.text)
        self.form.add_row("by", self.by)
        theme.set_state(self.text, "part", "help")
        self.keep_typed(desk, DraftPlace.CHECK, authority.id, lambda: authority.name(words.language))
        self.retranslate()
        self.resize(480, self.sizeHint().height())

    def ready(self) -> bool:
        """A check without a name is no check."""
        missing = {} if self.by.text().strip() else {"by": (self.tr("Write who checked it."), True)}
        return not self.form.show_problems(missing)

    def deed(self) -> None:
        """Keep the check."""
        self._desk.authorities.verify(self._authority.id, self.by.text().strip())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("I checked this row"))
        self.saving.setText(self.tr("I checked it"))
        self.text.setText(
            self.tr(
                "Name and address were compared with the body itself: its site, a call, a visit. "
                "Kept with the date of {date}; from now on its address prints without a question."
            ).format(date=self._words.date(self._desk.context.today()))
        )
        self.form.label("by", self.tr("Who checked"))


def _lines() -> TextField:
    field = TextField(_LINES)
    field.setFixedHeight(QFontMetrics(field.font()).lineSpacing() * _LINES + 16)
    return field


def _one_line(field: TextField) -> str:
    return " ".join(field.toPlainText().split())


class ProposeDialog(CompleteDialog):
    """The same row as it should be, with where that was read and on which day: a coordinator decides on it."""

    place = DraftPlace.PROPOSED_BODY

    def proposal(self) -> CorrectionDraft:
        """What is proposed."""
        return CorrectionDraft(
            proposed=self.draft(), source=self.source.text().strip(), confirmed_on=self.confirmed_on.date()
        )

    def ready(self) -> bool:
        """A source, and the day the body confirmed it."""
        problems = self._words.problems(self._desk.corrections.problems(self.proposal()))
        return not self.form.show_problems(problems)

    def deed(self) -> None:
        """Propose it."""
        self._desk.corrections.propose(self._authority.id, self.proposal())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Propose a correction"))
        self.saving.setText(self.tr("Propose"))
        self.form.label("source", self.tr("Where it was read"), self.tr("The document, the site, or who said it."))
        self.form.label("confirmed_on", self.tr("Confirmed on"))

    def _add_more(self) -> None:
        self.source, self.confirmed_on = QLineEdit(), DateField()
        self.confirmed_on.set_date(self._desk.context.today())
        self.form.add_row("source", self.source)
        self.form.add_row("confirmed_on", self.confirmed_on, beside=True)


class RefuseDialog(SavingDialog):
    """Why a proposal is refused; who proposed it reads it there."""

    def __init__(self, desk: "Desk", words: Words, correction: Correction, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._correction = desk, correction
        self.reason = QLineEdit()
        self.form.add_row("reason", self.reason)
        self.keep_typed(desk, DraftPlace.REFUSED_BODY, correction.id, lambda: correction.by)
        self.retranslate()
        self.fit(480)

    def deed(self) -> None:
        """Refuse it."""
        self._desk.corrections.refuse(self._correction.id, self.reason.text())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Refuse a correction"))
        self.saving.setText(self.tr("Refuse"))
        self.form.label("reason", self.tr("Why"))
