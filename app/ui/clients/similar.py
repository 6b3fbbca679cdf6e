"""People already in the file whose name looks like the one being typed: no second card for one person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.clients import ClientRow
from app.ui import theme

SHOWN = 3
SHORTEST = 2
"""Letters of a name before anybody is looked up."""
PAUSE_MS = 200


class SimilarClients(QWidget):
    """Up to three persons with such a name, each a button; `chosen` gives the client's id.

    `look_up(text, limit)` finds them; a card that is already in the file asks for nobody.
    """

    chosen = Signal(int)

    def __init__(self, look_up: Callable[[str, int], Sequence[ClientRow]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._text = ""
        self._rows: tuple[ClientRow, ...] = ()
        self._title = QLabel()
        theme.set_state(self._title, "part", "help")
        self._buttons = tuple(QPushButton() for _ in range(SHOWN))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._title)
        for place, button in enumerate(self._buttons):
            theme.set_state(button, "look", "quiet")
            button.clicked.connect(lambda _=False, place=place: self.choose(place))
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.hide()

    def typed(self, name: str) -> None:
        """Look up a name a moment after the last key."""
        self._text = name.strip()
        self._pause.start()

    def forget(self) -> None:
        """Offer nobody."""
        self._pause.stop()
        self._show(())

    def names(self) -> tuple[str, ...]:
        """The names offered now."""
        return tuple(row.full_name for row in self._rows)

    def retranslate(self) -> None:
        """Set the words in the language of now."""
        self._title.setText(self.tr("Already in the file. The same person?"))
        for row, button in zip(self._rows, self._buttons, strict=False):
            button.setText(self._words_of(row))
            button.setAccessibleName(button.text())

    @Slot()
    def look(self) -> None:
        """Show who is found."""
        if len(self._text) < SHORTEST:
            self._show(())
            return
        self._show(tuple(self._look_up(self._text, SHOWN)))

    def _show(self, rows: tuple[ClientRow, ...]) -> None:
        self._rows = rows
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(rows))
        self.retranslate()
        self.setVisible(bool(rows))

    def _words_of(self, row: ClientRow) -> str:
        parts = [row.full_name.replace("&", "&&")]
        if row.iin:
            parts.append(self.tr("IIN {iin}").format(iin=row.iin))
        if row.phone:
            parts.append(row.phone)
        return " · ".join(parts)

    def choose(self, place: int) -> None:
        """Take the person offered at that place."""
        if place < len(self._rows):
            self.chosen.emit(self._rows[place].id)
