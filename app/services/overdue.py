"""The coordinator's board: every appeal in exactly one group, what is due today never lost."""

from collections import Counter
from dataclasses import replace
from datetime import date

from app.db import appeals, boards, deadlines
from app.db.boards import RUNNING, Look
from app.db.database import Transaction
from app.domain.appeals import AppealRow
from app.domain.boards import Board
from app.domain.codes import Timeliness
from app.law.status import of_course
from app.services.context import Context
from app.services.courses import Counted, Courses


class Overdue:
    """What runs, what is due, what is late."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def board(self, on: date | None = None, *, limit: int = 200, user_id: int | None = None) -> Board:
        """The board of today, or of the day `on` by what is known now of the facts up to that day.

        `counts` are of all appeals, or of those in the matters of `user_id`; `rows` hold up to `limit` of each
        running group by their dates.
        """
        if on is None or on == self._context.today():
            with self._courses.lists() as (tx, look):
                return self.read(tx, replace(look, user_id=user_id), limit)
        with self._context.database.read() as tx:
            odd = tuple(deadlines.stale(tx, on))
            look = replace(self._context.look(tx), on=on, only_holding=bool(odd), user_id=user_id)
            return self.read(tx, look, limit, odd)

    def count_put_off(self) -> int:
        """How many overdue papers wait by the decision of a review; `board` counts them as overdue all the same."""
        with self._courses.lists() as (tx, look):
            return boards.count(tx, Timeliness.OVERDUE, replace(look, put_off=True))

    def rows(self, *, put_off: bool, offset: int, limit: int) -> list[AppealRow]:
        """A page of the overdue papers that wait by a decision, or of those that do not."""
        with self._courses.lists() as (tx, look):
            return boards.page(tx, Timeliness.OVERDUE, replace(look, put_off=put_off), (offset, limit))

    def read(self, tx: Transaction, look: Look, limit: int, odd: tuple[int, ...] = ()) -> Board:
        """The board within a transaction; `odd` are the papers whose kept answer does not hold on that day.

        They are counted anew, and nothing of it is kept.
        """
        counts: Counter[Timeliness] = Counter(boards.counts(tx, look))
        rows = [row for group in RUNNING for row in boards.page(tx, group, look, (0, limit))] if limit else []
        if odd:
            counted = self._counted(tx, odd, look)
            counts.update(row.timeliness for row in counted)
            rows = _first_of_each([*rows, *counted], limit)
        return Board(on=look.on, counts=tuple((group, counts[group]) for group in Timeliness), rows=tuple(rows))

    def _counted(self, tx: Transaction, keys: tuple[int, ...], look: Look) -> list[AppealRow]:
        """The lines of these appeals with the answer of the engine for the day of the board."""
        lines: list[AppealRow] = []
        for start in range(0, len(keys), deadlines.CHUNK):
            part = keys[start : start + deadlines.CHUNK]
            rows = boards.of_keys(tx, part, look)
            papers = appeals.of_keys(tx, [row.id for row in rows])
            answers = {found.appeal.id: found for found in self._courses.count(tx, papers, look.on)}
            lines.extend(_as_counted(row, answers[row.id], look) for row in rows)
        return lines


def _as_counted(row: AppealRow, found: Counted, look: Look) -> AppealRow:
    """The line as it stood on that day."""
    due_on = found.course.pending.due_on if found.course.pending else None
    return row._replace(
        state=found.course.state,
        due_on=due_on,
        timeliness=of_course(found.course, look.on, look.caution),
        provisional=bool(found.course.pending and found.course.pending.provisional),
        days=None if due_on is None else (due_on - look.on).days,
        registration_number=found.registration_number,
    )


def _first_of_each(rows: list[AppealRow], limit: int) -> list[AppealRow]:
    """Up to `limit` rows of each running group by their dates."""
    ordered = sorted(rows, key=lambda row: (row.due_on or date.max, row.id))
    return [row for group in RUNNING for row in [row for row in ordered if row.timeliness is group][:limit]]
