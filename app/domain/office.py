"""The office that uses this file: whose desk it is and how careful it wants to be."""

from dataclasses import dataclass, field

from app.domain.courses import Caution


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Name and people of the office; it belongs to the data, not to the machine."""

    name: str = ""
    volunteer: str = ""
    caution: Caution = field(default_factory=Caution)
    is_demo: bool = False
