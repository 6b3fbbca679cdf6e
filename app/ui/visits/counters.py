"""The counters of a visiting day: a number with its word below, one beside the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.visits import VisitDay
from app.ui import theme

_NAMES = ("waiting", "done", "appeals", "minutes", "wait")


class Counters(QWidget):
    """Five numbers; a dash where there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = {name: QLabel() for name in _NAMES}
        self.words = {name: QLabel() for name in _NAMES}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for name in _NAMES:
            number, word = self.numbers[name], self.words[name]
            theme.set_state(number, "part", "title")
            theme.set_state(word, "part", "help")
            word.setWordWrap(True)
            word.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(number)
            lines.addWidget(word, 1)
            line.addLayout(lines, 1)

    def show_first(self, many: int) -> None:
        """So many of the numbers, where there is little room."""
        for place, name in enumerate(_NAMES):
            for label in (self.numbers[name], self.words[name]):
                label.setVisible(place < many)

    def show_day(self, day: VisitDay) -> None:
        """Set the numbers."""
        average = day.average_wait
        found = {
            "waiting": day.waiting,
            "done": len(day.talks),
            "appeals": day.appeals_to_make,
            "minutes": day.minutes,
            "wait": "–" if average is None else average,
        }
        for name, number in found.items():
            self.numbers[name].setText(str(number))
        self._name()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        said = {
            "waiting": self.tr("waiting"),
            "done": self.tr("advised"),
            "appeals": self.tr("appeals to make"),
            "minutes": self.tr("minutes of talk"),
            "wait": self.tr("minutes of waiting"),
        }
        for name, word in said.items():
            self.words[name].setText(word)
        self._name()

    def _name(self) -> None:
        """The whole as one sentence for a screen reader."""
        told = (f"{self.words[name].text()}: {self.numbers[name].text()}" for name in _NAMES)
        self.setAccessibleName(", ".join(told))
