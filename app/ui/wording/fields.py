"""The fields a wording may name, each with its meaning; Enter or a double click puts one into the text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.spelling import sort_key
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    id: int
    name: str


class FieldList(QWidget):
    """`chosen(name)`: put this field where the cursor stands."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[_Row, ...] = ()
        self.list = ListView(
            [Column(key="means", title=lambda: self.tr("Field"), text=self._lines, stretch=True)], "file-text"
        )
        self.list.table.setItemDelegate(TwoLineDelegate(self.list.table))
        self.list.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.list.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        self.list.opened.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.list)

    def show_fields(self, names: Sequence[str]) -> None:
        """Offer these fields, by their meaning in the language of the screen."""
        meant = sorted(names, key=lambda name: sort_key(self._words.code("letter_field", name)))
        self._rows = tuple(_Row(id=number, name=name) for number, name in enumerate(meant))
        self.list.reload()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.list.table.setAccessibleName(self.tr("Fields of the letter; Enter puts one into the text"))
        self.list.empty.say(self.tr("No fields"), "")
        self.show_fields([row.name for row in self._rows])
        self.list.retranslate()

    def _lines(self, row: _Row) -> str:
        """What it means, and how it is written in the text."""
        return f"{self._words.code('letter_field', row.name)}\n{row.name}"

    @Slot(object)
    def _choose(self, row: _Row) -> None:
        self.chosen.emit(row.name)
