"""Why a line is in the answer: where it holds the words looked for that stand in none of its columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.errors import UserError
from app.domain.register import Found, View
from app.ui.register.lines import Heading
from app.ui.register.listing import RegisterList
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class WhereFound(QObject):
    """Says it beneath the list for the current line, and in the hint of the line under the mouse.

    Only such lines are looked at, each once for a question.
    """

    def __init__(self, desk: "Desk", words: Words, listing: RegisterList) -> None:
        super().__init__(listing)
        self._desk, self._words, self._list = desk, words, listing
        self._view = View()
        self._known: dict[int, Found | None] = {}
        listing.model.hint = self.hint
        listing.table.selectionModel().currentRowChanged.connect(self.say)

    def ask(self, view: View) -> None:
        """This is asked now."""
        self._view = view
        self._known.clear()
        self.say()

    def hint(self, row: int) -> str:
        """Where it stands, in plain words; empty where it is in sight."""
        found = self._of(row)
        return "" if found is None else ": ".join(filter(None, (self._place(found), found.text)))

    @Slot()
    def say(self) -> None:
        """Say it of the current line."""
        index = self._list.table.currentIndex()
        found = self._of(index.row()) if index.isValid() else None
        self._list.found.setVisible(found is not None)
        if found is not None:
            self._list.found.show_words(f"{self._place(found)}:", found.text, found.marks)

    def _of(self, row: int) -> Found | None:
        text, line = self._view.question.text, self._list.model.row(row)
        if not text or line is None or isinstance(line, Heading):
            return None
        if line.id not in self._known:
            try:
                shown = self._list.in_sight(row)
                self._known[line.id] = self._desk.register.found(self._view.noun, line.id, text, shown)
            except UserError:  # the list itself tells of a file that cannot be read
                return None
        return self._known[line.id]

    def _place(self, found: Found) -> str:
        return self.tr("Found in: {place}").format(place=self._words.code("found_in", found.place))
