"""Who goes on a visit: the people who work here, each with a tick."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain.users import User

_LINES = 5


class TeamField(QListWidget):
    """The people to tick; `changed` with every tick of the person."""

    changed = Signal()

    def __init__(self, people: tuple[User, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for user in people:
            line = QListWidgetItem(user.name)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Unchecked)
            line.setData(Qt.ItemDataRole.UserRole, user.id)
            self.addItem(line)
        self.setCurrentRow(0)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(_LINES * max(self.sizeHintForRow(0), self.fontMetrics().height()) + 2 * self.frameWidth())
        self.itemChanged.connect(self._tell)

    def ids(self) -> frozenset[int]:
        """The keys of those ticked."""
        ticked = (line for line in self._lines() if line.checkState() is Qt.CheckState.Checked)
        return frozenset(line.data(Qt.ItemDataRole.UserRole) for line in ticked)

    def tick(self, ids: frozenset[int]) -> None:
        """Tick exactly these."""
        for line in self._lines():
            ticked = line.data(Qt.ItemDataRole.UserRole) in ids
            line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def typed(self) -> str:
        """Who is ticked, as keys in a line."""
        return " ".join(str(key) for key in sorted(self.ids()))

    def set_typed(self, text: str) -> None:
        """Tick again who was ticked."""
        self.tick(frozenset(int(key) for key in text.split()))

    def _lines(self) -> tuple[QListWidgetItem, ...]:
        return tuple(self.item(row) for row in range(self.count()))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
