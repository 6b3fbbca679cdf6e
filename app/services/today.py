"""What the day brings: the board, and the people who wait for a call or a visit."""

from app.db import consultations, expiring, visits
from app.db.belonging import of_case
from app.domain.boards import Day
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
            return Day(
                board=self._overdue.read(tx, look, limit),
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
