"""Every version of a letter's wording, the shipped one at the end; Enter or a double click shows one in the editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.wording import WordingVersion
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """`version` is None for the shipped text."""

    id: int
    version: WordingVersion | None


class VersionList(QWidget):
    """`chosen(version)`: show it in the editor; None stands for the text the program ships."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[_Row, ...] = ()
        self.told = WrappedLabel()
        self.list = ListView(
            [
                Column(key="on", title=lambda: self.tr("Day"), text=self._day, width=104),
                Column(key="who", title=lambda: self.tr("Who"), text=self._who, width=150),
                Column(key="why", title=lambda: self.tr("Why"), text=self._why, stretch=True),
            ],
            "scroll-text",
        )
        self.list.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        self.list.opened.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.told)
        lines.addWidget(self.list, 1)

    def show_versions(self, versions: Sequence[WordingVersion]) -> None:
        """List these, and the shipped text below them."""
        rows = [*versions, None]
        self._rows = tuple(_Row(id=number, version=version) for number, version in enumerate(rows))
        self.list.reload()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.told.setText(self.tr("Enter shows a version in the editor; saved, it stands again. None is ever lost."))
        self.list.table.setAccessibleName(self.tr("Versions"))
        self.list.empty.say(self.tr("No versions"), "")
        self.list.retranslate()

    def _day(self, row: _Row) -> str:
        return self._words.date(row.version.made_at.astimezone().date()) if row.version is not None else ""

    def _who(self, row: _Row) -> str:
        return row.version.made_by if row.version is not None else self.tr("The program")

    def _why(self, row: _Row) -> str:
        if row.version is None:
            return self.tr("Shipped wording")
        if row.version.text:
            return row.version.reason
        return self.tr("Back to the shipped wording: {reason}").format(reason=row.version.reason)

    @Slot(object)
    def _choose(self, row: _Row) -> None:
        self.chosen.emit(row.version)
