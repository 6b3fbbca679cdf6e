"""The weekly sheet: what one volunteer has before them from Monday to Sunday, of their own matters alone."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from app.db import boards, office, tasks, users
from app.db.boards import Look
from app.db.database import Transaction
from app.db.tasks import Wanted
from app.domain.appeals import AppealRow
from app.domain.codes import Side
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.sheets import WeekSheet
from app.domain.tasks import TaskWhich
from app.domain.users import Role, User
from app.services.context import Context
from app.services.courses import Courses
from app.services.sheets import Sheets

LINES = 60
"""Papers of one group on a sheet; it says how many it leaves out."""
_SUNDAY = 6


class Weeks:
    """A volunteer prints their own; coordinators and administrators anybody's, or all at once."""

    def __init__(self, context: Context, courses: Courses, sheets: Sheets) -> None:
        self._context, self._courses, self._sheets = context, courses, sheets

    def people(self) -> tuple[User, ...]:
        """Whose sheets the user may print: their own first."""
        viewer = self._context.seen_as or self._context.user
        with self._context.database.read() as tx:
            others = users.everybody(tx) if viewer.role is not Role.VOLUNTEER else ()
            return (viewer, *(one for one in others if one.active and one.id != viewer.id))

    def sheet(self, user_id: int) -> WeekSheet:
        """What the sheet of a person is printed from.

        Raises UserError("not_allowed") for a volunteer who asks for another's.
        """
        if user_id not in {one.id for one in self.people()}:
            raise UserError("not_allowed", who="@may.coordinator_or_administrator")
        with self._courses.lists() as (tx, look):
            return _sheet(tx, look, user_id)

    def page(self, data: WeekSheet, language: Language) -> bytes:
        """The sheet as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.monday import week_sheet  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(week_sheet, data), language)

    def pages(self, language: Language) -> bytes:
        """The sheets of everybody the user may print, each on pages of its own, those with nothing on them left out."""
        from app.letters.monday import joined  # noqa: PLC0415 - the same

        found = [self.sheet(one.id) for one in self.people()]
        full = [one for one in found if one.overdue or one.silent or one.due or one.tasks] or found[:1]
        return joined([self.page(one, language) for one in full])


def _sheet(tx: Transaction, look: Look, user_id: int) -> WeekSheet:
    monday = look.on - timedelta(days=look.on.weekday())
    sunday = monday + timedelta(days=_SUNDAY)
    own = replace(look, user_id=user_id)
    sides = dict(boards.pressing(tx, own, sunday))
    rows = sorted(boards.of_keys(tx, list(sides), own), key=lambda row: (row.due_on or date.max, row.id))
    past = [row for row in rows if row.due_on is not None and row.due_on < look.on]
    groups: dict[str, list[AppealRow]] = {
        "overdue": [row for row in past if sides[row.id] is not Side.BODY],
        "silent": [row for row in past if sides[row.id] is Side.BODY],
        "due": [row for row in rows if row not in past],
    }
    mine = Wanted(which=TaskWhich.MINE, people=frozenset({user_id}), until_on=sunday)
    return WeekSheet(
        made_on=look.on,
        first_on=monday,
        last_on=sunday,
        office=office.get(tx).name,
        volunteer=users.get(tx, user_id).name,
        tasks=tuple(tasks.rows(tx, look.sight, mine, offset=0, limit=LINES)),
        left_out=sum(max(0, len(group) - LINES) for group in groups.values()),
        overdue=tuple(groups["overdue"][:LINES]),
        silent=tuple(groups["silent"][:LINES]),
        due=tuple(groups["due"][:LINES]),
    )
