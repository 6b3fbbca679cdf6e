"""Days of the week to tick; their names are handed in and may change with the language."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

_COLUMNS = 4


class WeekdayChoice(QWidget):
    """The weekdays chosen, Monday 1; `say(weekday)` gives a name, asked again by `retranslate`."""

    changed = Signal()

    def __init__(self, say: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.boxes = {weekday: QCheckBox() for weekday in range(1, 8)}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, *divmod(place, _COLUMNS))
            box.toggled.connect(self.changed)
        grid.setColumnStretch(_COLUMNS, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the key of a label goes past its buddy
        self.setFocusProxy(self.boxes[1])
        self.retranslate()

    def days(self) -> tuple[int, ...]:
        """The weekdays ticked."""
        return tuple(weekday for weekday, box in self.boxes.items() if box.isChecked())

    def set_days(self, days: Iterable[int]) -> None:
        """Tick these weekdays alone."""
        chosen = set(days)
        for weekday, box in self.boxes.items():
            box.setChecked(weekday in chosen)

    def typed(self) -> str:
        """The weekdays ticked, as digits."""
        return "".join(map(str, self.days()))

    def set_typed(self, text: str) -> None:
        """Tick again what was ticked."""
        self.set_days(map(int, text))

    def setAccessibleName(self, name: str) -> None:
        """Name each box with what it is a day of."""
        super().setAccessibleName(name)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the names in the language of now."""
        for weekday, box in self.boxes.items():
            box.setText(self._say(weekday))
            box.setAccessibleName(f"{self.accessibleName()}: {self._say(weekday)}".removeprefix(": "))
