"""What the board lists: groups of appeals in the order of urgency, read in windows; codes only."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from app.domain.appeals import AppealRow
from app.domain.boards import Board
from app.domain.codes import Timeliness
from app.services.desk import Desk


class Group(StrEnum):
    """A group of the board; four are statuses, what waits by a decision is overdue too, the last is not registered."""

    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    DUE_SOON = "due_soon"
    ON_TIME = "on_time"
    PUT_OFF = "put_off"
    UNREGISTERED = "unregistered"


_UNRATED = {Group.UNREGISTERED: "not_running", Group.PUT_OFF: "paused"}
SIGN = {group: _UNRATED.get(group, group.value) for group in Group}
"""The sign of each group."""


class BoardLines:
    """The lines of the board of one day.

    Today's groups are read in windows, however long; another day's are counted anew by the desk, at most 200 lines of
    each group. Who waits for a registration is known of today only.
    """

    def __init__(self, desk: Desk, on: date) -> None:
        self._desk = desk
        self.on = on
        self.is_today = on == desk.context.today()
        self.board: Board = desk.overdue.board(on)
        self.counts = {group: self._count(group) for group in Group}

    def count(self, groups: Sequence[Group]) -> int:
        """How many lines these groups have to show."""
        return sum(self._shown(group) for group in groups)

    def page(self, groups: Sequence[Group], offset: int, limit: int) -> list[AppealRow]:
        """Some of the lines of these groups, one group after the other."""
        found: list[AppealRow] = []
        for group in groups:
            size = self._shown(group)
            if offset < size and limit > 0:
                part = self._rows(group, offset, min(limit, size - offset))
                found.extend(part)
                limit -= len(part)
            offset = max(0, offset - size)
        return found

    def cut(self) -> bool:
        """Whether a group has more than is shown."""
        return any(self._shown(group) < number for group, number in self.counts.items())

    def _count(self, group: Group) -> int:
        if group is Group.UNREGISTERED:
            return self._desk.appeals.count_unregistered() if self.is_today else 0
        if group is Group.PUT_OFF:
            return self._desk.overdue.count_put_off() if self.is_today else 0
        number = dict(self.board.counts).get(Timeliness(group.value), 0)
        return number - self._count(Group.PUT_OFF) if group is Group.OVERDUE else number

    def _shown(self, group: Group) -> int:
        if self.is_today:
            return self.counts[group]
        return len(self._rows(group, 0, self.counts[group]))

    def _rows(self, group: Group, offset: int, limit: int) -> list[AppealRow]:
        if group is Group.UNREGISTERED:
            return self._desk.appeals.unregistered(offset=offset, limit=limit)
        if self.is_today and group in {Group.OVERDUE, Group.PUT_OFF}:
            return self._desk.overdue.rows(put_off=group is Group.PUT_OFF, offset=offset, limit=limit)
        if group is Group.PUT_OFF:
            return []
        if not self.is_today:
            return list(self.board.group(Timeliness(group.value)))[offset : offset + limit]
        return self._desk.appeals.rows(Timeliness(group.value), offset=offset, limit=limit)
