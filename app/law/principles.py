"""Principles of the Code that a person may lean on in a letter, each from the day it may be cited (Art. 12-15, 73, 89).

The names are `principle.<code>` in the texts, the clauses themselves stand in `resources/letters/*/ready.txt`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

CONSTITUTION_OF_2026_ON = date(2026, 7, 1)
"""In force from this day (K26): the right to apply to bodies is Art. 35(1) there, Art. 33(1) in the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A clause by its code; it may be cited from `since` up to and including `until` (None: no bound)."""

    code: str
    article: str
    since: date | None = None
    until: date | None = None

    @property
    def name(self) -> str:
        """Under what it is named in the texts."""
        return f"principle.{self.code}"

    def in_force(self, day: date) -> bool:
        """Whether it may be cited in a letter of that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


PRINCIPLES: tuple[Principle, ...] = (
    Principle(code="doubts", article="12"),
    Principle(code="no_formalism", article="14"),
    Principle(code="reliable", article="15"),
    Principle(code="hearing", article="73"),
    Principle(code="reasoned", article="89(2)"),
    Principle(code="constitution_1995", article="33(1)", until=CONSTITUTION_OF_2026_ON - timedelta(days=1)),
    Principle(code="constitution", article="35(1)", since=CONSTITUTION_OF_2026_ON),
)


def principles_on(day: date) -> tuple[Principle, ...]:
    """The principles that may be cited in a letter of that day."""
    return tuple(one for one in PRINCIPLES if one.in_force(day))
