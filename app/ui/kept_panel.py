"""A panel whose fields are kept while they are typed and stand there again when it is opened anew; never a password."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.drafts import DraftPlace
from app.domain.users import User
from app.ui.unlock.password_field import PasswordField
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.panel import Panel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class KeptPanel(Panel):
    """A subclass names its `place`, calls `listen` when its rows are there and `settle` when its fields show a record.

    Whoever does the deed calls `finish`. Going back keeps what is typed; the bar of the panel offers to throw it away.
    """

    place: DraftPlace

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._clean: dict[str, str] = {}
        self.about = 0
        self.waits = NoticeBar()
        self.keeper = DraftKeeper(desk, self.typed, self.draft_title, self)
        self.lines.insertWidget(2, self.waits)
        self.waits.acted.connect(self.throw_away)

    def draft_title(self) -> str:
        """The words Today finds it by."""
        return self._desk.people.get(self.about).name if self.about else ""

    def typed(self) -> dict[str, str]:
        """What stands in the fields that may be kept."""
        secret = {cell.field.objectName() for cell in self.form.cells() if isinstance(cell.field, PasswordField)}
        return {name: text for name, text in self.form.typed().items() if name not in secret}

    def listen(self) -> None:
        """Hear every letter of the form."""
        self.form.changed.connect(self.keeper.touch)
        self.left.connect(self.rest)

    def settle(self, about: int) -> None:
        """The fields show what is saved of this record; what was typed there before comes back."""
        self.about = about
        self.form.clear_problems()
        self.waits.clear()
        self._clean = self.form.typed()
        found = self.keeper.settle(self.place, about)
        if found is not None:
            self.form.set_typed(found.fields)
            self._say_waiting()

    @Slot()
    def rest(self) -> None:
        """Leave the panel: what is typed is kept, a password is not."""
        self.keeper.rest()
        self.forget_passwords()

    @Slot()
    def throw_away(self) -> None:
        """Show what is saved again, and forget what was typed."""
        self.keeper.done()
        self.form.set_typed(self._clean)
        self.waits.clear()

    def finish(self) -> None:
        """The deed is done: nothing waits any more."""
        self.keeper.forget()
        self.forget_passwords()

    def forget_passwords(self) -> None:
        """Leave no password in a field."""
        for field in self.form.findChildren(PasswordField):
            field.forget()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        if self.waits.text():
            self._say_waiting()

    def _say_waiting(self) -> None:
        self.waits.say(self.tr("You typed this before; it is not saved yet."), "info", self.tr("Throw it away"))


def named(people: tuple[User, ...], without: int = 0) -> list[tuple[int, str]]:
    """People to choose from, without one."""
    return [(user.id, user.name) for user in people if user.id != without]
