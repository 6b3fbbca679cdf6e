"""The office that uses this file: whose desk it is and how careful it wants to be."""

from dataclasses import dataclass, field

from app.domain.courses import Caution
from app.domain.lengths import overlong
from app.domain.problems import Problem
from app.domain.reminders import LADDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Name and people of the office; it belongs to the data, not to the machine.

    `keep_years`: after how many years without any work for them a person may be proposed for erasure; None: the
    office has not decided, and nobody is proposed for their age. `address`, `phone` and `business_number` (BIN) stand
    under the name on the papers the office itself signs. `ladder`: so many working days before a last day a reminder
    comes, the highest first; on the day itself one always comes.
    """

    name: str = ""
    volunteer: str = ""
    caution: Caution = field(default_factory=Caution)
    is_demo: bool = False
    keep_years: int | None = None
    address: str = ""
    phone: str = ""
    business_number: str = ""
    ladder: tuple[int, ...] = LADDER

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved; that both names are there is asked by the form."""
        return overlong(self)
