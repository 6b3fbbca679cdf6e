"""Papers of a matter that run out: powers of attorney and consents, warned of a fortnight ahead and until renewed."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

AHEAD = timedelta(days=14)
"""How long before the last day the warning begins."""


class ExpiringKind(StrEnum):
    """What runs out."""

    WARRANT = "warrant"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiring:
    """A paper of `name` in an open matter, whose last day is `until_on`."""

    kind: ExpiringKind
    case_id: int
    case_number: str
    name: str
    until_on: date

    def days(self, on: date) -> int:
        """Calendar days left on that day; negative once it has run out."""
        return (self.until_on - on).days
