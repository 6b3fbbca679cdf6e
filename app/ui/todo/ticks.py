"""Days with a tick each: what is ticked is written down as tasks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui.words import Words

_ROLE = Qt.ItemDataRole.UserRole
_MOST_SHOWN, _LEAST_SHOWN, _ROW = 8, 3, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A task that may be added: its words, its day, why that day, and whether it is ticked at first."""

    what: str
    on: date
    why: str = ""
    ticked: bool = True


class TickList(QListWidget):
    """Space ticks the line the keyboard is on."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def offer(self, ticks: Sequence[Tick]) -> None:
        """Show these, one line each."""
        self.clear()
        for tick in ticks:
            said = f"{self._words.date(tick.on)}   {tick.what}"
            item = QListWidgetItem(f"{said}\n{tick.why}" if tick.why else said)
            item.setData(_ROLE, tick)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if tick.ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        if ticks:
            self.setCurrentRow(0)
        shown = max(_LEAST_SHOWN, min(_MOST_SHOWN, len(ticks)))
        self.setMinimumHeight(shown * _ROW)

    def chosen(self) -> tuple[Tick, ...]:
        """Those that are ticked."""
        items = [self.item(place) for place in range(self.count())]
        return tuple(item.data(_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)

    def sizeHint(self) -> QSize:
        """Room for a few lines."""
        return QSize(520, _MOST_SHOWN * _ROW)
