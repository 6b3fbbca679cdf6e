"""What a file of bodies would change of the directory, field by field; nothing of it is done by itself."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.authorities import AuthoritySource

FIELDS = (
    *("kind", "region", "name_kk", "name_ru", "name_en", "head_title_kk", "head_title_ru", "address_kk", "address_ru"),
    *("postcode", "phone", "website", "superior_uid", "source", "confirmed", "note"),
)
"""The fields of a row that are compared, in the order of the file."""


class RowFate(StrEnum):
    """What a line of the difference is about: a body the office does not know, a field that differs, a body gone."""

    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedRow:
    """A row that was not taken: its line in the file, what it held, and why as a code (`directory_failed.<why>`)."""

    line: int
    cells: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One line: a whole new body, one field of a known one, or a body the file does not name.

    `ours`: the office corrected this very field itself; it is offered, and never ticked beforehand.
    """

    fate: RowFate
    uid: str
    name: str
    field: str = ""
    before: str = ""
    after: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPlan:
    """The whole difference of a file, the rows that can be taken and those that cannot."""

    name: str
    rows: tuple[AuthoritySource, ...]
    lines: tuple[Difference, ...]
    failed: tuple[FailedRow, ...]
