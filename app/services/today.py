"""What the day brings: the board, and the people who wait for a call or a visit."""

from dataclasses import replace

from app.db import boards, consultations, expiring, reviews, visits
from app.db.belonging import of_case
from app.db.boards import Look
from app.db.database import Transaction
from app.domain.boards import Day, PutOff
from app.domain.expiring import AHEAD as SOON
from app.domain.expiring import Expiring
from app.services.context import Context
from app.services.courses import Courses
from app.services.drafts import waiting
from app.services.overdue import Overdue
from app.services.tasks import Tasks
from app.services.visits import AHEAD

LINES = 200


class Today:
    """The first page of the morning."""

    def __init__(self, context: Context, courses: Courses, overdue: Overdue, tasks: Tasks) -> None:
        self._context = context
        self._courses = courses
        self._overdue = overdue
        self._tasks = tasks

    def page(self, *, limit: int = LINES) -> Day:
        """The board of today and the contacts that have come, also those missed since the last look."""
        with self._courses.lists() as (tx, look):
            waiting_look = replace(look, put_off=True)
            return Day(
                board=self._overdue.read(tx, boards.in_front(look), limit),
                put_off=_put_off(tx, waiting_look, limit),
                put_off_count=boards.count(tx, None, waiting_look),
                contacts=consultations.contacts_due(tx, look.sight, look.on, limit=limit),
                drafts=waiting(tx, look.sight, self._context.user.uid),
                visits=visits.coming(tx, look.on, look.on + AHEAD),
                expiring=expiring.of(tx, look.sight, look.on + SOON),
                duties=self._tasks.duties_of(tx, look),
            )

    def expiring(self, case_id: int) -> tuple[Expiring, ...]:
        """Powers of attorney and consents of this matter that run out or have run out; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return expiring.of(tx, self._context.sight(tx), self._context.today() + SOON, case_id)


def _put_off(tx: Transaction, look: Look, limit: int) -> tuple[PutOff, ...]:
    """What waits by a decision, what comes back first standing first."""
    rows = boards.page(tx, None, look, (0, limit))
    decided = reviews.latest(tx, [row.id for row in rows])
    days = {row.id: decided[row.id].until_on for row in rows}
    found = [PutOff(row=row, until_on=until_on) for row in rows if (until_on := days[row.id]) is not None]
    return tuple(sorted(found, key=lambda one: (one.until_on, one.row.id)))
