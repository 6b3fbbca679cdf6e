"""The titles of the register's table: which columns are shown, how wide, in which order; remembered for each list.

Until somebody touches them they fit the window: the most important stand first and none is cut at its edge.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from app.ui.widgets.windowed import Column, fitted

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
        self._as_given = True
        self._viewport = table.viewport()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        header = self._header
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(_LEAST)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_here)
        header.sectionResized.connect(self._touch)
        header.sectionMoved.connect(self._touch)
        self._viewport.installEventFilter(self)

    def use(self, name: str, columns: Sequence[Column], hidden: frozenset[str]) -> None:
        """The table shows this list now: its columns stand as they were left, else as they are given."""
        self.keep_if_due()
        self._name, self._columns, self._hidden = name, columns, hidden
        kept = self.memory.columns(self._key()) if self.memory is not None else QByteArray()
        self._restoring = True
        self._as_given = kept.isEmpty() or not self._header.restoreState(kept)
        self._restoring = False
        if self._as_given:
            self._stand_as_given()

    @Slot()
    def reset(self) -> None:
        """As the list was first shown."""
        self._as_given = True
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window became wider or narrower."""
        if event.type() == QEvent.Type.Resize and self._as_given:
            self._fit()
        return super().eventFilter(watched, event)

    def _show(self, place: int, *, on: bool) -> None:
        self._header.setSectionHidden(place, not on)
        if on and self._header.sectionSize(place) < _LEAST:
            self._header.resizeSection(place, self._columns[place].width)
        self.keep()

    def _stand_as_given(self) -> None:
        header = self._header
        self._restoring = True
        for place, column in enumerate(self._columns):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, column.key in self._hidden)
            header.resizeSection(place, column.width)
        self._restoring = False
        self._fit()

    def _fit(self) -> None:
        """Let the first columns share the room."""
        shown = [place for place in range(len(self._columns)) if not self._header.isSectionHidden(place)]
        widths = fitted([self._columns[place] for place in shown], self._viewport.width())
        self._restoring = True
        for place, width in zip(shown, widths, strict=True):
            self._header.resizeSection(place, width)
        self._restoring = False

    def _key(self) -> str:
        """Another version of the program has other columns: what was remembered of them would not fit."""
        return f"{self._name}/{'-'.join(column.key for column in self._columns)}"

    @Slot()
    def _touch(self) -> None:
        if not self._restoring:
            self._as_given = False
            self._pause.start()

    @Slot(QPoint)
    def _choose_here(self, place: QPoint) -> None:
        self.menu(self._header).popup(self._header.mapToGlobal(place))
