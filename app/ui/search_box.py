"""The one line above every page in which anything is found; it offers names of fields and their values as one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from app.domain.questions import Offer
from app.ui import theme

PAUSE_MS = 90
"""Milliseconds without a key before what was typed is asked."""
_WIDEST = 720
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GOING_ON = (*_ENTER, Qt.Key.Key_Down)


class SearchBox(QLineEdit):
    """`asked(text)`: this is looked for; `entered`: go on to what was found; `left`: Escape.

    `offers(typed, place)` tells how the word at a place may go on; without it nothing is offered.
    """

    asked = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: Callable[[str, int], Sequence[Offer]] = lambda typed, place: ()  # noqa: ARG005
        self._offered: Sequence[Offer] = ()
        self._told = False
        self.setObjectName("everything")
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.set_icon(self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition), "search")
        self._names = QStringListModel(self)
        self.completer_of_names = QCompleter(self._names, self)
        self.completer_of_names.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer_of_names.setWidget(self)
        if (offers := self.completer_of_names.popup()) is not None:
            theme.dress(offers)
        self.completer_of_names.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # of two signals
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.textEdited.connect(self._pause.start)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self._ask_if_cleared)

    def show_text(self, text: str) -> None:
        """Show what is asked without asking it again."""
        if text != self.text():
            self._pause.stop()
            self._told = True
            self.setText(text)
            self._told = False

    @Slot()
    def ask(self) -> None:
        """Ask at once."""
        self._pause.stop()
        self.asked.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on to what was found, Escape leaves."""
        if self._is_for_offers(event.key()):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self._pause.stop()
            self.left.emit()
        elif event.key() in _GOING_ON:
            if self._pause.isActive():
                self.ask()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _offer(self) -> None:
        """Show how the word at the cursor may go on; nothing where it stands already."""
        typed = self.text()
        found = [one for one in self.offers(typed, self.cursorPosition()) if typed[one.start : one.end] != one.text]
        self._offered = found
        self._names.setStringList([one.text.strip() for one in found])
        if found:
            self.completer_of_names.complete()
        else:
            self._hide_offers()

    def _is_for_offers(self, key: int) -> bool:
        """Whether a key belongs to what is offered: Escape closes it, Enter takes what was chosen there."""
        popup = self.completer_of_names.popup()
        if popup is None or not popup.isVisible():
            return False
        if key in _ENTER and not popup.currentIndex().isValid():
            popup.hide()
            return False
        return key in (*_ENTER, Qt.Key.Key_Escape)

    def _hide_offers(self) -> None:
        popup = self.completer_of_names.popup()
        if popup is not None:
            popup.hide()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        offer = self._offered[index.row()]
        typed = self.text()
        self.setText(typed[: offer.start] + offer.text + typed[offer.end :].lstrip())
        self.setCursorPosition(offer.start + len(offer.text))
        self.ask()
        QTimer.singleShot(0, self._offer)  # the list of before is still being closed

    @Slot(str)
    def _ask_if_cleared(self, text: str) -> None:
        if not text and not self._told:
            self.ask()
