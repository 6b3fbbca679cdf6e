"""Choose one record out of many by typing a part of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QToolTip, QWidget

from app.ui import theme
from app.ui.widgets.windowed import Column, WindowedModel, type_of_index


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the list: the record's id, its name, and a quiet second part (a region, a number)."""

    id: int
    text: str
    detail: str = ""


class _Choices(WindowedModel):
    """Lines with name and detail; what enters the field is the name alone."""

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks; a completer takes the words of the EditRole."""
        if role == Qt.ItemDataRole.EditRole:
            choice = self.row(index) if index.isValid() else None
            return choice.text if choice else ""
        return super().data(index, role)


class SearchChooser(QLineEdit):
    """A line to type in, with the records found below; windowed, so thousands are no burden.

    `set_source(count, page)`: `count(text) -> int`, `page(text, offset, limit) -> Sequence[Choice]`.
    `value()` is the id chosen or None; words typed but not chosen are a `problem()`. Down opens the whole list.
    Leaving the line takes the record whose name stands there, or the only one that fits.
    `chosen(id)` comes when the person chose, `cleared()` when they emptied the line.
    """

    chosen = Signal(int)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._count: Callable[[str], int] = lambda text: 0  # noqa: ARG005
        self._page: Callable[[str, int, int], Sequence[Choice]] = lambda text, offset, limit: ()  # noqa: ARG005
        self.model = _Choices([Column(key="choice", title=lambda: "", text=_line)], self)
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        completer = QCompleter(self.model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setPopup(self.list)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        theme.dress(self.list)
        self.setClearButtonEnabled(True)
        self._looking_glass = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.set_icon(self._looking_glass, "search")
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]  # the stub knows no overloads
        self.textEdited.connect(self._search)
        self.textChanged.connect(self._emptied)
        self.editingFinished.connect(self._take_the_only_one)

    def set_source(self, count: Callable[[str], int], page: Callable[[str, int, int], Sequence[Choice]]) -> None:
        """Say where the records come from."""
        self._count, self._page = count, page

    def value(self) -> int | None:
        """The id of the record chosen."""
        return self._value

    def set_value(self, key: int | None, text: str = "") -> None:
        """Show a record already known, or nothing; `chosen` is not sent."""
        self._value = key
        self.setText(text if key is not None else "")
        self.setCursorPosition(0)

    def problem(self) -> str:
        """The sentence about words that choose nothing, or empty."""
        if self._value is not None or not self.text().strip():
            return ""
        if not self._count(self.text().strip()):
            return self.tr("Nothing fits: try a shorter part of the name.")
        return self.tr("Nothing is chosen yet: choose a line of the list.")

    @Slot()
    def open_list(self) -> None:
        """Show what fits the words typed; everything if a record is already chosen."""
        self._search_for("" if self._value is not None else self.text())
        self.completer().complete()

    def event(self, event: QEvent) -> bool:
        """Down opens the list."""
        if (
            event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down  # type: ignore[attr-defined]  # a key press is a QKeyEvent
            and not self.list.isVisible()
        ):
            self.open_list()
            return True
        return super().event(event)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._value = None
        self._search_for(text)
        nothing = bool(text.strip()) and not self.model.rowCount()
        below = self.mapToGlobal(self.rect().bottomLeft())
        QToolTip.showText(below, self.problem() if nothing else "", self)

    def _search_for(self, text: str) -> None:
        wanted = text.strip()
        self.model.set_source(lambda: self._count(wanted), lambda offset, limit: self._page(wanted, offset, limit))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        choice: Any = index.data(Qt.ItemDataRole.UserRole)
        if choice is not None:
            self._take(choice)

    @Slot()
    def _take_the_only_one(self) -> None:
        if self._value is not None or not self.text().strip() or not self.model.rowCount():
            return
        first = self.model.row(0)
        if first is not None and (self.model.rowCount() == 1 or first.text == self.text().strip()):
            self._take(first)

    def _take(self, choice: Choice) -> None:
        self._value = choice.id
        self.setText(choice.text)
        self.setCursorPosition(0)
        self.chosen.emit(choice.id)

    @Slot(str)
    def _emptied(self, text: str) -> None:
        if not text and self._value is not None:
            self._value = None
            self.cleared.emit()


class ChooserField(QWidget):
    """A field around a `SearchChooser`: the keyboard reaches the search line, a screen reader hears its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = SearchChooser()
        self.setFocusProxy(self.chooser)

    def value(self) -> int | None:
        """The id of the record chosen."""
        return self.chooser.value()

    def typed(self) -> str:
        """The record chosen, or the words typed; empty where there are none."""
        key, text = self.value(), self.chooser.text()
        return f"{key or ''}:{text}" if key is not None or text else ""

    def set_typed(self, text: str) -> None:
        """Bring back the record chosen, or the words typed."""
        key, _, words = text.partition(":")
        self.chooser.set_value(int(key) if key else None, words)
        if not key:
            self.chooser.setText(words)

    def problem(self) -> str:
        """The sentence about words that choose nothing, or empty."""
        return self.chooser.problem()

    def setAccessibleName(self, name: str) -> None:
        """Name the search line too."""
        super().setAccessibleName(name)
        self.chooser.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe the search line too."""
        super().setAccessibleDescription(text)
        self.chooser.setAccessibleDescription(text)


def _line(choice: Choice) -> str:
    return f"{choice.text} · {choice.detail}" if choice.detail else choice.text
