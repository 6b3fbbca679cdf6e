"""The lines of the day as records of the screen: a heading, an appeal, or a talk to take up again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.boards import Day
from app.domain.codes import Timeliness
from app.domain.drafts import Draft

type_of_index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole


class Group(StrEnum):
    """The groups of the page: what was begun last stands first, then by urgency (the cards above count it always)."""

    DRAFTS = "drafts"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    TASKS = "tasks"
    CONTACTS = "contacts"
    EXPIRING = "expiring"
    VISITS = "visits"
    DUE_SOON = "due_soon"
    ASKED = "asked"
    IDLE = "idle"
    PUT_OFF = "put_off"
    OLDER_DRAFTS = "older_drafts"


SIGN = {
    Group.OVERDUE: "overdue",
    Group.DUE_TODAY: "due_today",
    Group.CONTACTS: "on_time",
    Group.EXPIRING: "due_soon",
    Group.VISITS: "on_time",
    Group.TASKS: "due_today",
    Group.ASKED: "on_time",
    Group.IDLE: "due_soon",
    Group.DUE_SOON: "due_soon",
    Group.PUT_OFF: "paused",
    Group.DRAFTS: "not_running",
    Group.OLDER_DRAFTS: "not_running",
}
"""Which sign and colour of the widgets stands for a group."""
NEWEST_DRAFTS = 3
"""So many stand first; older ones stand last, lest they push out of sight what is overdue."""
_UNCOUNTED = {
    *(Group.DRAFTS, Group.OLDER_DRAFTS, Group.VISITS, Group.EXPIRING),
    *(Group.ASKED, Group.IDLE, Group.PUT_OFF),
}
COUNTED = tuple(group for group in Group if group not in _UNCOUNTED)
"""The groups with a card; the others have a heading in the list alone."""
BOARD_GROUPS = {
    Group.OVERDUE: Timeliness.OVERDUE,
    Group.DUE_TODAY: Timeliness.DUE_TODAY,
    Group.DUE_SOON: Timeliness.DUE_SOON,
}


class Kind(StrEnum):
    """What a line is."""

    HEADING = "heading"
    APPEAL = "appeal"
    CONSULTATION = "consultation"
    DRAFT = "draft"
    VISIT = "visit"
    TASK = "task"
    CASE = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line with its words; `id` is of the record it tells of, 0 for a heading."""

    kind: Kind
    group: Group
    id: int
    title: str
    detail: str = ""
    day: str = ""
    left: str = ""

    def spoken(self) -> str:
        """The whole line for a screen reader and the tooltip."""
        return ". ".join(part for part in (self.title, self.detail, self.day, self.left) if part)


class LineModel(QAbstractListModel):
    """The lines in order; headings cannot be chosen, so the arrows pass over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: type_of_index) -> Line | None:
        """The line at an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def find(self, kind: Kind, key: int) -> QModelIndex:
        """Where a record stands; invalid when it is gone."""
        return self._first(lambda line: line.kind is kind and line.id == key)

    def first_of(self, group: Group) -> QModelIndex:
        """The first line of a group that can be chosen."""
        return self._first(lambda line: line.group is group and line.kind is not Kind.HEADING)

    def rowCount(self, parent: type_of_index = _NOWHERE) -> int:
        """As Qt asks."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: type_of_index) -> Qt.ItemFlag:
        """As Qt asks."""
        line = self.line(index)
        if line is None or line.kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """As Qt asks."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken()
        return None

    def _first(self, fits: Any) -> QModelIndex:  # noqa: ANN401
        for number, line in enumerate(self._lines):
            if fits(line):
                return self.index(number)
        return QModelIndex()


def drafts_of(day: Day, group: Group) -> tuple[Draft, ...]:
    """The drafts of one of the two groups, the latest first."""
    return day.drafts[:NEWEST_DRAFTS] if group is Group.DRAFTS else day.drafts[NEWEST_DRAFTS:]


def counts(day: Day) -> dict[Group, int]:
    """How many wait in each group; of the board all of them, also those beyond its limit."""
    of_board = dict(day.board.counts)
    found = {group: of_board.get(timeliness, 0) for group, timeliness in BOARD_GROUPS.items()}
    found |= {Group.CONTACTS: len(day.contacts), Group.DRAFTS: len(drafts_of(day, Group.DRAFTS))}
    found[Group.VISITS] = len(day.visits)
    found[Group.EXPIRING] = len(day.expiring)
    found |= {Group.TASKS: len(day.duties.due), Group.ASKED: len(day.duties.asked), Group.IDLE: len(day.duties.idle)}
    found[Group.PUT_OFF] = day.put_off_count
    found[Group.OLDER_DRAFTS] = len(day.drafts) - found[Group.DRAFTS]
    return {group: found[group] for group in Group}
