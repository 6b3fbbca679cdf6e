"""What the day brings: the board, and the people who wait for a call or a visit."""

from app.db import consultations
from app.domain.boards import Day
from app.services.context import Context
from app.services.courses import Courses
from app.services.drafts import waiting
from app.services.overdue import Overdue

LINES = 200


class Today:
    """The first page of the morning."""

    def __init__(self, context: Context, courses: Courses, overdue: Overdue) -> None:
        self._context = context
        self._courses = courses
        self._overdue = overdue

    def page(self, *, limit: int = LINES) -> Day:
        """The board of today and the contacts that have come, also those missed since the last look."""
        self._courses.renew()
        today = self._context.today()
        with self._context.looking() as (tx, seen):
            return Day(
                board=self._overdue.read(tx, today, limit),
                contacts=consultations.contacts_due(tx, seen, today, limit=limit),
                drafts=waiting(tx, seen, self._context.user.uid),
            )
