"""Two cards of one person side by side: where they differ it is chosen which of them is right."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.clients import Client, ClientDraft
from app.domain.merges import CARD_FIELDS, MergePreview
from app.ui.clients.card_table import CardTable
from app.ui.saving import SavingDialog
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (760, 600)
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
        differing, kept = self._seen.differing, self._seen.kept
        agreed = {name: value for name in CARD_FIELDS if name not in differing and (value := getattr(kept, name))}
        self.table = CardTable({name: self._offered(name) for name in differing}, agreed)
        self.lines.insertWidget(1, self.explained)
        self.lines.insertWidget(2, self.moving)
        self.lines.insertWidget(self.lines.indexOf(self.form), scrolled(self.table), 1)
        self.form.hide()
        self.retranslate()
        self._propose()
        self.resize(*_SIZE)

    def draft(self) -> ClientDraft:
        """The card as chosen, field by field."""
        values = {name: getattr(self._seen.kept, name) for name in CARD_FIELDS}
        return ClientDraft(**values | {name: choice.value() for name, choice in self.table.choices.items()})

    def ready(self) -> bool:
        """Not where the two together are more than a field takes."""
        found = self._words.problems(self._desk.clients.problems(self.draft()))
        blocking = [
            f"{self._words.say(f'field.{name}')}: {sentence}" for name, (sentence, blocks) in found.items() if blocks
        ]
        if blocking:
            self.notice.say(" ".join(blocking), "warning")
        return not blocking

    def deed(self) -> None:
        """Make them one."""
        self.merged = self._desk.merges.merge(self._seen, self.draft())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        kept, gone = self._seen.kept.full_name, self._seen.gone.full_name
        self.setWindowTitle(self.tr("One person, two cards: {kept} and {gone}").format(kept=kept, gone=gone))
        self.saving.setText(self.tr("Make them one card"))
        said = self.tr(
            "The card of {kept} stays. The card of {gone} leads to it from now on, and everything of it moves over. "
            "It can be undone as long as nothing new was written about the person."
        )
        self.explained.setText(said.format(kept=kept, gone=gone))
        self.moving.setText(self._moving_words())
        self.table.title(
            self.tr("This card, it stays: {name}").format(name=kept),
            self.tr("The other card: {name}").format(name=gone),
        )
        self.table.say(lambda name: self._words.say(f"field.{name}"), self._said, self.tr("Both"))

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
        for name, choice in self.table.choices.items():
            wanted = getattr(proposed, name)
            choice.choose(choice.offered.index(wanted) if wanted in choice.offered else 0)

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
        if isinstance(value, date):
            return self._words.date(value)
        return " ".join(str(value).split())
