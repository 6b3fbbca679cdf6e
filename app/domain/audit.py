"""What was done, by whom and when: a line of the log that is only ever added to."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record: what stood there before and what stands there after the deed, as text."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """A deed on one record.

    `deed` is a code such as `authorities.verify`, `noun` and `key` (the record's `uid`) name the record,
    `reason` is what the person gave where a reason is asked for.
    """

    id: int
    uid: str
    at: datetime
    who: str
    deed: str
    noun: str
    key: str
    changes: tuple[FieldChange, ...]
    reason: str = ""
