"""A table on paper in a window of its own: named by its heading, of everybody or of one person."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.languages import Language
from app.domain.users import User
from app.ui.paper_dialog import PaperDialog
from app.ui.paper_files import named
from app.ui.words import Words


class SheetDialog(PaperDialog):
    """`about` is the number or the day it is of: with the heading it names the file, so that no two have one name."""

    def __init__(self, page: Callable[[Language], bytes], about: str, words: Words, parent: QWidget) -> None:
        self._about = about
        super().__init__(page, f"{about}.pdf", words, parent)

    def heading(self) -> str:
        """What the paper is called, in the language of the screen."""
        return ""

    def file_name(self) -> str:
        """What it is of and what it is."""
        return named(self._about, self.heading())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.heading())


class PersonChoice(QComboBox):
    """One of these people, or what the first line says: everybody, or nobody yet."""

    def __init__(self, people: Iterable[User]) -> None:
        super().__init__()
        self.addItem("", None)
        for user in people:
            self.addItem(user.name, user.id)

    def say(self, name: str, first: str) -> None:
        """What the choice is called and what its first line says."""
        self.setAccessibleName(name)
        self.setItemText(0, first)
