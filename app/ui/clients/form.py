"""The fields of a client card; used in the dialog, which two pages open."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.clients import ClientDraft
from app.domain.codes import Need
from app.domain.languages import Language
from app.domain.problems import Problem
from app.law.identifiers import birth_date
from app.services.desk import Desk
from app.ui.clients.similar import SimilarClients
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

NOTE_LINES = 2
IIN_DIGITS = 12
LINES = (
    *("surname", "given_name", "patronymic", "iin", "birth_place"),
    *("postal_address", "residence_address", "phone", "email"),
)

_OF_BIRTH = ("iin", "birth_on")
"""Fields that are checked against one another when one of them is left."""
LOOKED_UP = ("surname", "given_name", "patronymic", "iin", "phone")
"""By these a card of the same person is looked for."""


class ClientForm(QWidget):
    """Holds a `ClientDraft`; says what is wrong or odd beside the field and hints at cards of the same person.

    `changed`: the person typed; `similar_chosen(id)`: that card is of the same person; `similar_opened(id)`: look at
    it first.
    """

    changed = Signal()
    similar_chosen = Signal(int)
    similar_opened = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._own_id = 0
        self._problems: tuple[Problem, ...] = ()
        self.form = Form()
        self.lines = {name: QLineEdit() for name in LINES}
        self.birth_on = DateField()
        self.same_address = QCheckBox()
        self.language = CodeChoice(tuple(Language), lambda code: words.code("language", code))
        self.needs = Chips(Need)
        self.contact_note = TextField(NOTE_LINES)
        self.similar = SimilarClients(lambda marks: desk.clients.similar(marks, self._own_id))
        self._build()
        self._connect()
        self.retranslate()

    def draft(self) -> ClientDraft:
        """What stands in the fields."""
        text = {name: line.text().strip() for name, line in self.lines.items()}
        if self.same_address.isChecked():
            text["residence_address"] = text["postal_address"]
        return ClientDraft(
            **text,
            birth_on=self.birth_on.date(),
            language=self.language.code(),
            needs=frozenset(self.needs.ticked()),
            contact_note=self.contact_note.toPlainText().strip(),
        )

    def name(self) -> str:
        """The name as typed so far."""
        return " ".join(self.lines[part].text().strip() for part in ("surname", "given_name", "patronymic")).strip()

    def show_draft(self, draft: ClientDraft, own_id: int = 0) -> None:
        """Fill the fields; `own_id` is the card's key, 0 for a new one."""
        self._own_id = own_id
        for name, line in self.lines.items():
            line.setText(getattr(draft, name))
        self.birth_on.set_date(draft.birth_on)
        same = bool(draft.postal_address) and draft.postal_address == draft.residence_address
        self.same_address.setChecked(same)
        self.language.set_code(draft.language)
        self.needs.tick(draft.needs)
        self.contact_note.setPlainText(draft.contact_note)
        self.similar.forget()
        self.similar.offer_same(offered=not own_id or self._desk.people.may("clients.merge"))
        self._problems = ()
        self.form.clear_problems()
        self._say_birth()
        if draft.iin:
            self._check_iin()

    def look_for_doubles(self) -> None:
        """Offer cards of the same person at once, without a letter typed."""
        self.similar.look_for(self.draft().marks())

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Say each beside its field; returns whether one of them blocks."""
        self._problems = tuple(problems)
        return self.form.show_problems(self._words.problems(self._problems))

    def _say_problems(self) -> None:
        """Say them again without taking the person away from where they type."""
        self.form.show_problems(self._words.problems(self._problems), go=False)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        form = self.form
        form.head("person", self.tr("Who"))
        form.head("reach", self.tr("Where and how to reach them"))
        form.head("mind", self.tr("What to mind"))
        form.label("surname", self.tr("&Surname"))
        form.label("given_name", self.tr("&Given name"))
        form.label("patronymic", self.tr("&Patronymic"))
        form.label("birth_on", self.tr("Day of birth"), self.tr("For a court, when there is no IIN."))
        form.label("birth_place", self.tr("Place of &birth"), self.tr("Asked for by a court (Art. 131)."))
        form.label("postal_address", self.tr("P&ostal address"))
        form.label("same_address", self.tr("Lives at the post&al address"))
        form.label("residence_address", self.tr("Actual &residence address"))
        form.label("phone", self.tr("P&hone"))
        form.label("email", self.tr("&E-mail"))
        form.label("language", self.tr("&Language"))
        form.label("needs", self.tr("&Needs"))
        form.label("contact_note", self.tr("Safe con&tact"), self.tr("When and how to call; who must not learn of it."))
        self._say_birth()
        self.language.retranslate()
        self.needs.set_words(lambda need: self._words.code("need", need))
        self.similar.retranslate()
        if self._problems:
            self._say_problems()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        form = self.form
        form.add_heading("person")
        form.add_row("surname", self.lines["surname"])
        form.add_row("given_name", self.lines["given_name"], beside=True)
        form.add_row("patronymic", self.lines["patronymic"], beside=True)
        form.add_widget(self.similar)
        form.add_row("iin", self.lines["iin"])
        form.add_row("birth_on", self.birth_on)
        form.add_row("birth_place", self.lines["birth_place"], beside=True)
        form.add_row("language", self.language)
        form.add_heading("reach")
        form.add_row("postal_address", self.lines["postal_address"])
        form.add_row("same_address", self.same_address)
        form.add_row("residence_address", self.lines["residence_address"])
        form.add_row("phone", self.lines["phone"])
        form.add_row("email", self.lines["email"], beside=True)
        form.add_heading("mind")
        form.add_row("needs", self.needs)
        form.add_row("contact_note", self.contact_note)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(form)

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self.changed)
        for name in LOOKED_UP:
            self.lines[name].textEdited.connect(self._look_for_similar)
        self.lines["iin"].textChanged.connect(self._say_birth)
        self.lines["iin"].editingFinished.connect(self._check_iin)
        self.birth_on.typing.connect(self.changed)
        self.birth_on.changed.connect(self._check_iin)
        self.lines["postal_address"].textChanged.connect(self._copy_address)
        self.same_address.toggled.connect(self._copy_address)
        self.same_address.clicked.connect(self.changed)
        self.language.activated.connect(self.changed)
        self.needs.changed.connect(self.changed)
        self.contact_note.textChanged.connect(self.changed)
        self.similar.chosen.connect(self.similar_chosen)
        self.similar.opened.connect(self.similar_opened)
        self.changed.connect(self._recheck)

    @Slot()
    def _look_for_similar(self) -> None:
        self.similar.typed(self.draft().marks(unfinished=True))

    @Slot()
    def _copy_address(self) -> None:
        same = self.same_address.isChecked()
        self.lines["residence_address"].setEnabled(not same)
        if same:
            self.lines["residence_address"].setText(self.lines["postal_address"].text())

    @Slot()
    def _check_iin(self) -> None:
        """A warning as soon as the field is left; it never blocks (rules §8)."""
        others = tuple(problem for problem in self._problems if problem.field not in _OF_BIRTH)
        of_iin = tuple(problem for problem in self._desk.clients.problems(self.draft()) if problem.field in _OF_BIRTH)
        self._problems = (*others, *of_iin)
        self._say_problems()

    @Slot()
    def _recheck(self) -> None:
        """What is mended is no longer complained of."""
        if self._problems:
            places = {problem.field for problem in self._problems}
            now = self._desk.clients.problems(self.draft())
            self._problems = tuple(problem for problem in now if problem.field in places)
            self._say_problems()

    @Slot()
    def _say_birth(self) -> None:
        typed = self.lines["iin"].text().strip()
        hint = birth_date(typed) if len(typed) == IIN_DIGITS else None
        said = ""
        if hint is not None:
            said = self.tr("Inferred from the number, not checked: born {date}").format(date=self._words.date(hint))
        self.form.label("iin", self.tr("&IIN"), said)
