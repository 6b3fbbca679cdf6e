"""The card of a body: how many matters, how many of them answered late and by how much, how many wait in silence."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from app.domain.piles import FEW, Figure, Lateness
from app.ui import theme
from app.ui.words import Words

_FIGURES = (Figure.MATTERS, Figure.ANSWERED, Figure.LATE, Figure.SILENT)
_MEDIAN = len(_FIGURES)


class LatenessCard(QFrame):
    """`wanted(figure)`: somebody wants to see what stands behind a number."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._name, self._told = "", Lateness()
        self.heading, self.note = QLabel(), QLabel()
        self.numbers = {figure: QPushButton() for figure in _FIGURES}
        self.median = QLabel()
        self._labels = [QLabel() for _ in range(_MEDIAN + 1)]
        theme.set_state(self, "part", "card")
        theme.set_state(self.heading, "part", "label")
        theme.set_state(self.note, "part", "help")
        box = QGridLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setHorizontalSpacing(16)
        box.setVerticalSpacing(4)
        box.addWidget(self.heading, 0, 0, 1, _MEDIAN + 1)
        for place, number in enumerate((*self.numbers.values(), self.median)):
            box.addWidget(number, 1, place, Qt.AlignmentFlag.AlignLeft)
            box.addWidget(self._labels[place], 2, place, Qt.AlignmentFlag.AlignTop)
            box.setColumnStretch(place, 1)
        box.addWidget(self.note, 3, 0, 1, _MEDIAN + 1)
        for label in (self.heading, self.note, *self._labels):
            label.setWordWrap(True)
        for figure, button in self.numbers.items():
            theme.set_state(button, "look", "quiet")
            button.clicked.connect(partial(self.wanted.emit, figure))
        self.retranslate()

    def show_body(self, name: str, told: Lateness) -> None:
        """Tell of this body."""
        self._name, self._told = name, told
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        told = self._told
        self.heading.setText(self._name)
        few = self.tr("few")
        late = few if told.late_percent is None else f"{told.late} · {told.late_percent} %"
        said = {
            Figure.MATTERS: str(told.matters),
            Figure.ANSWERED: str(told.answered),
            Figure.LATE: late,
            Figure.SILENT: str(told.silent),
        }
        names = (
            self.tr("matters with a term of this body"),
            self.tr("answered"),
            self.tr("of them answered late"),
            self.tr("silent now, the term has passed"),
        )
        for (figure, button), label, name in zip(self.numbers.items(), self._labels, names, strict=False):
            button.setText(said[figure])
            button.setAccessibleName(f"{name}: {said[figure]}")
            label.setText(name)
        if told.median_days is None:
            self.median.setText(few if told.is_few else "–")
        else:
            self.median.setText(self._words.count("unit.wd", told.median_days))
        self._labels[_MEDIAN].setText(self.tr("within this half of the late answers came"))
        self.note.setText(self.tr("Fewer than {number} answered matters: too few for a share.").format(number=FEW))
        self.note.setVisible(told.is_few)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
