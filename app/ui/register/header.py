"""The titles of the register's table: which columns are shown, how wide, in which order; remembered for each list."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from app.ui.widgets.windowed import Column

_PAUSE_MS = 400
_LEAST = 56


class Memory(Protocol):
    """Where the state of a header is remembered under a name."""

    def columns(self, name: str) -> QByteArray:
        """What was remembered, empty where nothing was."""

    def keep_columns(self, name: str, state: QByteArray) -> None:
        """Remember it; empty forgets."""


class ColumnLayout(QObject):
    """Looks after the header of one table; `use(name, columns, hidden)` for each list shown in it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.memory: Memory | None = None
        self._header = table.horizontalHeader()
        self._name = ""
        self._columns: Sequence[Column] = ()
        self._hidden: frozenset[str] = frozenset()
        self._restoring = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        header = self._header
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEAST)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_here)
        header.sectionResized.connect(self._touch)
        header.sectionMoved.connect(self._touch)

    def use(self, name: str, columns: Sequence[Column], hidden: frozenset[str]) -> None:
        """The table shows this list now: its columns stand as they were left, else as they are given."""
        self.keep_if_due()
        self._name, self._columns, self._hidden = name, columns, hidden
        kept = self.memory.columns(self._key()) if self.memory is not None else QByteArray()
        self._restoring = True
        if kept.isEmpty() or not self._header.restoreState(kept):
            self._stand_as_given()
        self._restoring = False

    @Slot()
    def reset(self) -> None:
        """As the list was first shown."""
        self._stand_as_given()
        self._pause.stop()
        if self.memory is not None:
            self.memory.keep_columns(self._key(), QByteArray())

    @Slot()
    def keep(self) -> None:
        """Remember how the columns stand."""
        self._pause.stop()
        if self.memory is not None and self._columns:
            self.memory.keep_columns(self._key(), self._header.saveState())

    def keep_if_due(self) -> None:
        """Remember what was changed a moment ago."""
        if self._pause.isActive():
            self.keep()

    def menu(self, parent: QWidget) -> QMenu:
        """What may be shown, ticked where it is, and the way back."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = len(self._columns) - self._header.hiddenSectionCount()
        for place, column in enumerate(self._columns):
            action = QAction(column.title(), menu, checkable=True)
            action.setChecked(not self._header.isSectionHidden(place))
            action.setEnabled(shown > 1 or not action.isChecked())
            action.toggled.connect(lambda on, place=place: self._show(place, on=on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self.reset)
        return menu

    def _show(self, place: int, *, on: bool) -> None:
        self._header.setSectionHidden(place, not on)
        if on and self._header.sectionSize(place) < _LEAST:
            self._header.resizeSection(place, self._columns[place].width)
        self.keep()

    def _stand_as_given(self) -> None:
        header = self._header
        for place, column in enumerate(self._columns):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, column.key in self._hidden)
            header.resizeSection(place, column.width)

    def _key(self) -> str:
        """Another version of the program has other columns: what was remembered of them would not fit."""
        return f"{self._name}/{'-'.join(column.key for column in self._columns)}"

    @Slot()
    def _touch(self) -> None:
        if not self._restoring:
            self._pause.start()

    @Slot(QPoint)
    def _choose_here(self, place: QPoint) -> None:
        self.menu(self._header).popup(self._header.mapToGlobal(place))
