"""What a person opens in the morning: groups of appeals by one status, and visits to come."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.appeals import AppealRow
from app.domain.codes import Timeliness
from app.domain.consultations import ConsultationRow
from app.domain.drafts import Draft
from app.domain.expiring import Expiring
from app.domain.tasks import Duties
from app.domain.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Appeals whose date matters on `on`, each in exactly one group; `counts` holds every group, zeros too."""

    on: date
    counts: tuple[tuple[Timeliness, int], ...]
    rows: tuple[AppealRow, ...]

    def group(self, timeliness: Timeliness) -> tuple[AppealRow, ...]:
        """The rows of one group in the order of their dates."""
        return tuple(row for row in self.rows if row.timeliness is timeliness)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """A paper that waits by the decision of a review, and the day on which it is in front again."""

    row: AppealRow
    until_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The Today page: the board, contacts that have come, drafts, the next visits, papers that run out.

    What waits by a decision is not on this board but in `put_off`, `put_off_count` of them in all.
    """

    board: Board
    contacts: tuple[ConsultationRow, ...]
    put_off: tuple[PutOff, ...] = ()
    put_off_count: int = 0
    drafts: tuple[Draft, ...] = ()
    visits: tuple[Visit, ...] = ()
    expiring: tuple[Expiring, ...] = ()
    duties: Duties = field(default_factory=Duties)
