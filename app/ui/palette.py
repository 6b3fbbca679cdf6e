"""Everything the program can do, and every case, by typing a part of its name (Ctrl+K)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.action_table import WHY

if TYPE_CHECKING:
    from app.services.desk import Desk

Found = Sequence[tuple[str, Callable[[], object]]]
"""Names with what opens them."""
_PASSED_ON = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ACTION = Qt.ItemDataRole.UserRole
_LEAST, _FEW = 3, 6
"""Letters from which cases are looked for too, and how many are offered."""


def rank(typed: str, text: str) -> int | None:
    """How well a name fits what was typed, smaller is better, None if not: letters in order, the closer the better."""
    if not typed:
        return 0
    wanted, place, spread = typed.casefold().replace(" ", ""), -1, 0
    name = text.casefold()
    for letter in wanted:
        found = name.find(letter, place + 1)
        if found < 0:
            return None
        spread += found - place - 1
        place = found
    begins = any(word.startswith(typed.casefold()) for word in name.split())
    return spread - (len(name) if begins else 0)


class Palette(QDialog):
    """A line to type in above the actions that fit, then the cases `find` knows; Enter does the chosen one.

    What cannot be done now is shown with its reason.
    """

    def __init__(
        self, actions: Sequence[QAction], parent: QWidget, find: Callable[[str], Found] = lambda _: ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions, self._find = tuple(actions), find
        self.line = QLineEdit()
        self.list = QListWidget()
        self._nothing = QLabel(self.tr("Nothing fits. Try another word."))
        theme.set_state(self._nothing, "part", "help")
        theme.set_state(self, "part", "palette")
        self.setWindowTitle(self.tr("Find an action"))
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("What do you want to do?"))
        self.list.setAccessibleName(self.tr("Actions that fit"))
        self.line.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 12, 12)
        lines.setSpacing(8)
        for widget in (self.line, self.list, self._nothing):
            lines.addWidget(widget)
        self.line.textChanged.connect(self.narrow)
        self.line.returnPressed.connect(self.do_current)
        self.list.itemClicked.connect(self.do_current)
        self.line.installEventFilter(self)
        self.resize(560, 400)
        self.narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the line keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _PASSED_ON:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def narrow(self, typed: str) -> None:
        """Show what fits, best first."""
        ranked = [(rank(typed, action.text()), place, action) for place, action in enumerate(self._actions)]
        fitting = sorted((fit, place) for fit, place, _ in ranked if fit is not None)
        self.list.clear()
        for _, place in fitting:
            self.list.addItem(_item(self._actions[place]))
        for name, deed in self._find(typed) if len(typed) >= _LEAST else ():
            item = QListWidgetItem(theme.icon("briefcase"), name)
            item.setData(_ACTION, deed)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(self.list.count() == 0)

    @Slot()
    def do_current(self) -> None:
        """Close and do the chosen action; a disabled one stays as it is."""
        item = self.list.currentItem()
        action = item.data(_ACTION) if item else None
        if isinstance(action, QAction) and action.isEnabled():
            self.accept()
            action.trigger()
        elif isinstance(action, partial):
            self.accept()
            action()


def cases_named(desk: "Desk | None", lead: Callable[..., None], typed: str) -> Found:
    """The first cases of that number, title or client, with what opens them; none while there is no desk."""
    rows = desk.cases.rows(typed, limit=_FEW) if desk is not None else []
    return [
        (f"{row.number} · {row.client_name} · {row.title}", partial(lead, "cases", "show_case", row.id)) for row in rows
    ]


def _item(action: QAction) -> QListWidgetItem:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = action.text().replace("&", "")
    item = QListWidgetItem(action.icon(), f"{text}    {keys}" if keys else text)
    item.setData(_ACTION, action)
    item.setToolTip(action.toolTip())
    if not action.isEnabled():
        item.setText(f"{text} – {action.property(WHY)}")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
