"""Where a person stands today: at work, away, without a way into the file, gone; with the sign of the widgets."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.users import UserRow


class Standing(StrEnum):
    """Where a person stands today."""

    WORKS = "works"
    AWAY = "away"
    CLOSED_OUT = "closed_out"
    GONE = "gone"


SIGN = {
    Standing.WORKS: "on_time",
    Standing.AWAY: "not_running",
    Standing.CLOSED_OUT: "due_soon",
    Standing.GONE: "done",
}
"""The sign and colour of each, of those `widgets.status` draws."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A line of the list: the person, and where they stand."""

    id: int
    row: UserRow
    standing: Standing


def standing(row: UserRow, closed_out: frozenset[int]) -> Standing:
    """Where this person stands; who cannot open the file is told first."""
    if not row.user.active:
        return Standing.GONE
    if row.user.id in closed_out:
        return Standing.CLOSED_OUT
    return Standing.AWAY if row.deputy else Standing.WORKS
