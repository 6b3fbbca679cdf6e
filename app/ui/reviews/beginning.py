"""The button that begins a review, or goes on with the one that was left."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.errors import UserError
from app.domain.reviews import Review
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.reviews.dialog import ReviewDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class ReviewButton(QPushButton):
    """`chosen()` are the papers to review, none for all that are overdue; `failed(error)`: there is nothing to review.

    `paper_wanted(id, step or letter)`, `appeal_chosen(id)`: the review was left for a paper.
    """

    failed = Signal(object)
    paper_wanted = Signal(int, object)
    appeal_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, chosen: Callable[[], Sequence[int]]) -> None:
        super().__init__()
        self._desk, self._words, self._chosen = desk, words, chosen
        self._under_way: Review | None = None
        self._stands = (0, 0)
        theme.set_state(self, "look", "primary")
        changes(self)
        self.clicked.connect(self.open)

    def reload(self) -> None:
        """Ask anew whether a review was left."""
        self._under_way = self._desk.reviews.under_way()
        if self._under_way is not None:
            lines = self._desk.reviews.lines(self._under_way.id)
            self._stands = sum(line.decision is not None for line in lines), len(lines)
        self.retranslate()

    @Slot()
    def open(self) -> None:
        """Go on, or begin with the papers chosen."""
        try:
            review = self._under_way or self._desk.reviews.begin(self._chosen())
        except UserError as error:
            self.failed.emit(error)
            return
        owner = self.window()
        dialog = ReviewDialog(self._desk, self._words, review.id, owner if isinstance(owner, QWidget) else self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.paper_wanted.connect(self.paper_wanted)
        dialog.appeal_chosen.connect(self.appeal_chosen)
        dialog.show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        if self._under_way is None:
            self.setText(self.tr("Review…"))
            self.setToolTip(self.tr("Walk through what is overdue, one matter after another: the lines chosen, or all"))
            return
        decided, count = self._stands
        self.setText(self.tr("Go on: {decided} of {count}").format(decided=decided, count=count))
        self.setToolTip(self.tr("Go on with the review that was left"))
