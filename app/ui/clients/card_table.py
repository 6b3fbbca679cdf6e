"""Two cards field by field: what each says stands beside the other, and one of them is chosen where they differ."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from app.ui import theme
from app.ui.widgets.labels import WrappedLabel

_BOTH = 2


class _Offer(QWidget):
    """A value that may be chosen, whole however long it is; a click on its words chooses it too."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.words = QRadioButton(), WrappedLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the button."""
        self.button.click()
        super().mouseReleaseEvent(event)


class Choice:
    """The values of one field, the first from the card that stays; `index` of the one chosen."""

    def __init__(self, offered: Sequence[object], owner: QWidget) -> None:
        self.offered = tuple(offered)
        self.offers = tuple(_Offer() for _ in self.offered)
        group = QButtonGroup(owner)
        for place, offer in enumerate(self.offers):
            group.addButton(offer.button, place)
        self._group = group

    @property
    def index(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose another."""
        self.offers[index].button.setChecked(True)

    def value(self) -> object:
        """What is chosen."""
        return self.offered[self.index]


class CardTable(QWidget):
    """The titles are the names of the cards; `same` are the fields in which they agree, shown and not asked."""

    def __init__(
        self, offered: Mapping[str, Sequence[object]], same: Mapping[str, object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choices = {name: Choice(values, self) for name, values in offered.items()}
        self._same = {name: (value, WrappedLabel()) for name, value in same.items()}
        self._titles = (WrappedLabel(), WrappedLabel())
        self._names = {name: QLabel() for name in (*offered, *same)}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self._build()

    def title(self, kept: str, gone: str) -> None:
        """Name the two cards."""
        for label, text in zip(self._titles, (kept, gone), strict=True):
            label.setText(text)

    def say(self, name_of: Callable[[str], str], said: Callable[[str, object], str], both: str) -> None:
        """Set every word: of a field, of a value in it, of the choice of both values together."""
        for name, label in self._names.items():
            label.setText(name_of(name))
        for name, (value, label) in self._same.items():
            label.setText(said(name, value))
        cards = (*(label.text() for label in self._titles), both)
        for name, choice in self.choices.items():
            for card, offer, value in zip(cards, choice.offers, choice.offered, strict=False):
                words = said(name, value)
                offer.words.setText(f"{both}: {words}" if card == both else words)
                offer.button.setAccessibleName(f"{name_of(name)}: {words}")
                offer.button.setAccessibleDescription(card)

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for column, title in enumerate(self._titles, start=1):
            theme.set_state(title, "part", "label")
            self._grid.addWidget(title, 0, column)
        for label in self._names.values():
            theme.set_state(label, "part", "help")
        for name, choice in self.choices.items():
            row = self._grid.rowCount()
            self._grid.addWidget(self._names[name], row, 0, top)
            for column, offer in enumerate(choice.offers[:_BOTH], start=1):
                self._grid.addWidget(offer, row, column, top)
            for offer in choice.offers[_BOTH:]:
                self._grid.addWidget(offer, row + 1, 1, 1, _BOTH)
        for name, (_, label) in self._same.items():
            row = self._grid.rowCount()
            theme.set_state(label, "part", "help")
            self._grid.addWidget(self._names[name], row, 0, top)
            self._grid.addWidget(label, row, 1, 1, _BOTH)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
