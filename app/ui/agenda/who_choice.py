"""Whose lines: everybody's, one's own with those of the people one stands in for, or of one person."""

from typing import TYPE_CHECKING

from app.ui.widgets.choices import QuietCombo

if TYPE_CHECKING:
    from app.services.desk import Desk

_EVERYBODY, _MINE = 0, 1


class WhoChoice(QuietCombo):
    """`people()` is None for everybody."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self.narrow(18)
        self.addItems(["", ""])
        self.reload()
        self.retranslate()

    def people(self) -> frozenset[int] | None:
        """Whose lines are wanted now."""
        place = self.currentIndex()
        if place == _EVERYBODY:
            return None
        return self._desk.agenda.mine() if place == _MINE else frozenset({self._ids[place - 2]})

    def choose_mine(self) -> None:
        """One's own."""
        self.setCurrentIndex(_MINE)

    def reload(self) -> None:
        """Offer who works here now; the choice stays."""
        known = self._desk.people.active()
        if tuple(user.id for user in known) == self._ids:
            for place, user in enumerate(known, start=2):
                self.setItemText(place, user.name)
            return
        chosen = self._ids[self.currentIndex() - 2] if self.currentIndex() > _MINE else None
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while self.count() > _MINE + 1:
            self.removeItem(_MINE + 1)
        self._ids = tuple(user.id for user in known)
        self.addItems([user.name for user in known])
        if chosen is not None:
            self.setCurrentIndex(self._ids.index(chosen) + 2 if chosen in self._ids else _EVERYBODY)
        self.blockSignals(False)  # noqa: FBT003

    def retranslate(self) -> None:
        """Say the fixed lines in the language of now."""
        self.setItemText(_EVERYBODY, self.tr("Everybody"))
        self.setItemText(_MINE, self.tr("Mine, and whom I stand in for"))
        self.setAccessibleName(self.tr("Whose dates"))
