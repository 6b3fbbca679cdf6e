"""People already in the file who may be the one being typed: no second card for one person."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.clients import SimilarClient
from app.domain.likeness import Marks, Sign
from app.domain.spelling import digits
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.widgets.labels import WrappedLabel

SHOWN = 3
SHORTEST = 2
"""Letters of a name before anybody is looked up."""
PAUSE_MS = 200
LookUp = Callable[[Marks], Sequence[SimilarClient]]


class _Line(QWidget):
    """Who, why similar, and what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self.who, self.opening, self.same = WrappedLabel(), QPushButton(), QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.who, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.opening, self.same):
            theme.set_state(button, "look", "quiet")
            button.setAutoDefault(False)
            line.addWidget(button)
        changes(self.same)


class SimilarClients(QWidget):
    """Up to three people who are like the one typed; says by what.

    `chosen(id)`: it is the same person; `opened(id)`: look at that card first. `look_up(marks)` finds them.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, look_up: LookUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._marks = Marks()
        self._found: tuple[SimilarClient, ...] = ()
        self._title = QLabel()
        theme.set_state(self._title, "part", "help")
        self._lines = tuple(_Line() for _ in range(SHOWN))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._title)
        for place, line in enumerate(self._lines):
            line.same.clicked.connect(lambda _=False, place=place: self.choose(place))
            line.opening.clicked.connect(lambda _=False, place=place: self.open(place))
            lines.addWidget(line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.hide()

    def typed(self, marks: Marks) -> None:
        """Look somebody up a moment after the last key."""
        self._marks = marks
        self._pause.start()

    def look_for(self, marks: Marks) -> None:
        """Look somebody up at once."""
        self._marks = marks
        self.look()

    def forget(self) -> None:
        """Offer nobody."""
        self._pause.stop()
        self._show(())

    def offer_same(self, *, offered: bool) -> None:
        """Whether it may be said here that it is the same person."""
        for line in self._lines:
            line.same.setVisible(offered)

    def names(self) -> tuple[str, ...]:
        """The names offered now."""
        return tuple(one.full_name for one in self._found)

    def reasons(self) -> tuple[str, ...]:
        """Why each is offered, as it is said."""
        return tuple(why(one.likeness.signs) for one in self._found)

    def retranslate(self) -> None:
        """Set the words in the language of now."""
        self._title.setText(self.tr("Already in the file. The same person?"))
        for one, line in zip(self._found, self._lines, strict=False):
            line.who.setText(f"{self._words_of(one)} – {why(one.likeness.signs)}")
            line.opening.setText(self.tr("Open"))
            line.opening.setAccessibleName(self.tr("Open the card: {name}").format(name=one.full_name))
            line.same.setText(self.tr("The same person"))
            line.same.setAccessibleName(self.tr("The same person: {name}").format(name=one.full_name))

    @Slot()
    def look(self) -> None:
        """Show who is found."""
        enough = len(self._marks.name.strip()) >= SHORTEST or digits(self._marks.number + self._marks.phone)
        self._show(tuple(self._look_up(self._marks))[:SHOWN] if enough else ())

    def choose(self, place: int) -> None:
        """It is the person offered at that place."""
        if place < len(self._found):
            self.chosen.emit(self._found[place].id)

    def open(self, place: int) -> None:
        """Look at the card offered at that place."""
        if place < len(self._found):
            self.opened.emit(self._found[place].id)

    def _show(self, found: tuple[SimilarClient, ...]) -> None:
        self._found = found
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
        self.retranslate()
        self.setVisible(bool(found))

    def _words_of(self, one: SimilarClient) -> str:
        number = self.tr("IIN {iin}").format(iin=one.iin) if one.iin else ""
        return " · ".join(part for part in (one.full_name, number, one.phone) if part)


def why(signs: Collection[Sign]) -> str:
    """By what two people are alike, in the language of now."""
    said = {
        Sign.NUMBER: QCoreApplication.translate("SimilarClients", "the same IIN or BIN"),
        Sign.PHONE: QCoreApplication.translate("SimilarClients", "the same phone"),
        Sign.NAME: QCoreApplication.translate("SimilarClients", "a similar name"),
    }
    return ", ".join(word for sign, word in said.items() if sign in signs)
