"""Two cards of one person side by side: where they differ it is chosen which of them is right."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.clients import Client, ClientDraft
from app.domain.merges import MergePreview
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import QuietCombo
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (600, 560)
_TOGETHER = frozenset({"needs", "contact_note"})
"""Fields in which both may be right."""


class MergeDialog(SavingDialog):
    """Makes the card `gone_id` one with the card `kept_id`, which stays. `merged` is the card afterwards."""

    def __init__(self, desk: "Desk", words: Words, kept_id: int, gone_id: int, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk = desk
        self._seen: MergePreview = desk.merges.preview(kept_id, gone_id)
        self.merged: Client | None = None
        self.explained, self.moving = WrappedLabel(), WrappedLabel()
        self.choices = {name: QuietCombo() for name in self._seen.differing}
        for name, choice in self.choices.items():
            choice.narrow(24)
            self.form.add_row(name, choice)
        self.lines.insertWidget(1, self.explained)
        self.lines.insertWidget(2, self.moving)
        self.lines.insertWidget(self.lines.indexOf(self.form), scrolled(self.form), 1)
        self.retranslate()
        self._propose()
        self.resize(*_SIZE)

    def draft(self) -> ClientDraft:
        """The card as chosen, field by field."""
        values = {name: getattr(self._seen.kept, name) for name in ClientDraft.__dataclass_fields__}
        for name, choice in self.choices.items():
            values[name] = self._offered(name)[choice.currentIndex()]
        return ClientDraft(**values)

    def deed(self) -> None:
        """Make them one."""
        self.merged = self._desk.merges.merge(self._seen, self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("One person, two cards"))
        self.saving.setText(self.tr("Make them one card"))
        said = self.tr(
            "The card of {name} stays; the other one leads to it from now on, and everything of it moves over. "
            "It can be undone as long as nothing new was written about the person."
        )
        self.explained.setText(said.format(name=self._seen.kept.full_name))
        self.moving.setText(self._moving_words())
        for name, choice in self.choices.items():
            place = choice.currentIndex()
            choice.clear()
            choice.addItems([self._said(name, value) for value in self._offered(name)])
            choice.setCurrentIndex(max(0, place))
            self.form.label(name, self._words.say(f"field.{name}"))

    def _moving_words(self) -> str:
        moving = self._seen.moving
        counted = (
            (self.tr("cases: {count}"), len(moving.cases)),
            (self.tr("talks: {count}"), len(moving.consultations)),
            (self.tr("consents: {count}"), len(moving.consents)),
            (self.tr("roles in cases: {count}"), len(moving.parties)),
        )
        said = ", ".join(words.format(count=count) for words, count in counted if count)
        return self.tr("Moves over: {what}.").format(what=said or self.tr("nothing"))

    def _propose(self) -> None:
        """Begin with what is kept, filled up with what only the other card has; both where both may be right."""
        proposed = self._seen.proposed()
        for name, choice in self.choices.items():
            offered = self._offered(name)
            wanted = getattr(proposed, name)
            choice.setCurrentIndex(offered.index(wanted) if wanted in offered else 0)

    def _offered(self, name: str) -> list[object]:
        one, other = getattr(self._seen.kept, name), getattr(self._seen.gone, name)
        if name not in _TOGETHER or not (one and other):
            return [one, other]
        return [one, other, one | other if name == "needs" else f"{one}\n{other}"]

    def _said(self, name: str, value: object) -> str:
        if not value:
            return self.tr("(empty)")
        if isinstance(value, frozenset):
            return ", ".join(self._words.code("need", need) for need in sorted(value))
        if name == "language":
            return self._words.code("language", str(value))
        return " ".join(str(value).split())
