"""The few fields of a new person that fit into a talk; the rest of the card can wait."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.clients import ClientDraft
from app.domain.problems import Problem
from app.services.desk import Desk
from app.ui.clients.similar import SimilarClients
from app.ui.widgets.form import Form
from app.ui.words import Words

LINES = ("surname", "given_name", "patronymic", "iin", "phone")
IIN_DIGITS = 12


class NewClientFields(QWidget):
    """Name, IIN and phone of somebody new; hints at persons already in the file."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._kept = ClientDraft()
        self._problems: tuple[Problem, ...] = ()
        self.form = Form()
        self.lines = {name: QLineEdit() for name in LINES}
        self.similar = SimilarClients(desk.clients.similar)
        for place, (name, line) in enumerate(self.lines.items()):
            self.form.add_row(name, line, beside=place not in (0, LINES.index("iin")))
            line.textEdited.connect(self.changed)
            line.textEdited.connect(self._look_for_similar)
        self.lines["iin"].editingFinished.connect(self._check_iin)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.form)
        inner.addWidget(self.similar)
        self.setFocusProxy(self.lines["surname"])
        self.retranslate()

    def draft(self) -> ClientDraft:
        """What is typed, with whatever else was known of the card."""
        typed = {name: line.text().strip() for name, line in self.lines.items()}
        return replace(
            self._kept,
            surname=typed["surname"],
            given_name=typed["given_name"],
            patronymic=typed["patronymic"],
            iin=typed["iin"],
            phone=typed["phone"],
        )

    def show_draft(self, draft: ClientDraft) -> None:
        """Fill the fields."""
        self._kept = draft
        self._problems = ()
        for name, line in self.lines.items():
            line.setText(getattr(draft, name))
        self.similar.forget()
        self.form.clear_problems()

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong or odd with the card."""
        return self._desk.clients.problems(self.draft())

    def show_problems(self, problems: Iterable[Problem], *, go: bool = True) -> bool:
        """Say each beside its field; returns whether one of them blocks."""
        self._problems = tuple(problems)
        return self.form.show_problems(self._words.problems(self._problems), go=go)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.form.label("surname", self.tr("Surname"))
        self.form.label("given_name", self.tr("Given name"))
        self.form.label("patronymic", self.tr("Patronymic"))
        self.form.label("iin", self.tr("IIN"))
        self.form.label("phone", self.tr("Phone"))
        self.similar.retranslate()
        if self._problems:
            self.show_problems(self._problems, go=False)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _look_for_similar(self) -> None:
        self.similar.typed(self.draft().marks(unfinished=True))

    @Slot()
    def _check_iin(self) -> None:
        """A warning as soon as the field is left; it never blocks (rules §8)."""
        self.show_problems((problem for problem in self.problems() if problem.field == "iin"), go=False)


def with_typed(draft: ClientDraft, typed: str) -> ClientDraft:
    """The draft with a name typed in one line: surname, given name, patronymic; digits alone are an IIN or a phone."""
    text = " ".join(typed.split())
    digits = "".join(sign for sign in text if sign.isdigit())
    if digits and not any(sign.isalpha() for sign in text):
        return replace(draft, iin=digits) if len(digits) == IIN_DIGITS else replace(draft, phone=text)
    surname, given_name, patronymic, *_ = *text.split(" ", 2), "", "", ""
    return replace(draft, surname=surname, given_name=given_name, patronymic=patronymic)
