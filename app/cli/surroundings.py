"""What a command gets from outside, and how it speaks."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.law.calendar import WorkingCalendar
from app.law.texts import Texts

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a command gets from outside; what costs time to make is a callable.

    `open_desk` and `vault` take the file named, or None for the office's own; `password` reads one line.
    """

    texts: Texts
    calendar: WorkingCalendar
    today: Callable[[], date]
    open_desk: Callable[[Path | None], AbstractContextManager["Desk"]]
    vault: Callable[[Path | None], "Vault"]
    password: Callable[[], str]
    asked: Iterable[bytes]
    told: TextIO

    def tell(self, *lines: str) -> None:
        """Say these lines at once."""
        for line in lines:
            self.told.write(f"{line}\n")
        self.told.flush()
