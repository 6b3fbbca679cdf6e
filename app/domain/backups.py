"""Copies of the whole office: what is known of one without a password, and which of them are kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup file: of which data file (`file` is its identity), when, by which program, with which revision."""

    path: str
    file: str
    made_at: datetime
    program: str
    revision: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """Where copies go by themselves, how often, and how many of each age stay.

    The last copy of each of `days` days, `weeks` weeks and `months` months is kept, counted from the newest copy.
    """

    folder: str = ""
    every_days: int = 1
    days: int = 7
    weeks: int = 4
    months: int = 12

    @property
    def every(self) -> timedelta:
        """How old the newest copy may grow; without end where no copies are wanted by themselves."""
        return timedelta(days=self.every_days) if self.every_days > 0 else timedelta.max


LATE = timedelta(days=7)
"""A backup that is older than this is worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStanding:
    """When the last backup was made and read through, and where it lies; both empty where there is none.

    `same_disk`: the planned folder lies on the disk of the data file, which is lost together with it. `late`: there is
    none, or none since `LATE`.
    """

    made_at: datetime | None
    path: str
    same_disk: bool
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """Which copies stay and which go."""

    kept: tuple[Backup, ...] = field(default=())
    superfluous: tuple[Backup, ...] = field(default=())


def rotation(backups: Iterable[Backup], plan: BackupPlan) -> Rotation:
    """Sort copies of one data file into those that stay and those that go; the newest always stays."""
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.path), reverse=True)
    kept: list[Backup] = newest_first[:1]
    for count, form in ((plan.days, "%Y-%m-%d"), (plan.weeks, "%G-%V"), (plan.months, "%Y-%m")):
        last_of: dict[str, Backup] = {}
        for one in newest_first:
            last_of.setdefault(one.made_at.strftime(form), one)
        kept += list(last_of.values())[:count]
    return Rotation(
        kept=tuple(one for one in newest_first if one in kept),
        superfluous=tuple(one for one in newest_first if one not in kept),
    )
