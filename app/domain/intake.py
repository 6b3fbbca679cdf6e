"""What became of many matters that were to be taken in at once."""

from dataclasses import dataclass

from app.domain.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A matter that was left out: its place among those given, from 1, and what is wrong where.

    `place` names the record within the matter: `client`, `consultation`, `appeals 2`, `appeals 2 events 1`.
    """

    number: int
    place: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many records came in, and what did not."""

    matters: int = 0
    clients: int = 0
    appeals: int = 0
    events: int = 0
    refused: tuple[Refused, ...] = ()
