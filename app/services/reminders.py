"""Reminders before a last day: said once for each rung of the ladder, caught up after days off, with the why."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.db import boards, office, reminders, users
from app.db.boards import Look
from app.db.database import Transaction
from app.domain.changes import Change
from app.domain.reminders import LATE, Reminder, ReminderLine, Reminding
from app.law.calendar import WorkingCalendar
from app.law.tasks import working_away
from app.services.context import Context
from app.services.courses import Courses

LISTED = 300
"""Lines of the list; older ones stay in the file."""


class Reminders:
    """One's own matters, and those of whom one stands in for; a line tells no name."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context, self._courses = context, courses

    def come(self) -> Reminding:
        """Say what reached a rung and was not said yet; returns how many of each kind are new.

        After days off each paper is said once, at the rung it stands on now. Nothing is written while somebody looks
        through the eyes of another.
        """
        with self._courses.lists() as (tx, look):
            found = self._new(tx, look)
        if self._context.seen_as is not None or not found:
            return Reminding()
        with self._context.database.write() as tx:
            again = self._new(tx, self._context.look(tx))
            reminders.keep(tx, self._context.user.id, again)
        self._context.publish(Change(noun="reminders"))
        return counted(again, self._context.today())

    def of_today(self) -> Reminding:
        """What was said today, however often the program was opened."""
        on = self._context.today()
        with self._context.database.read() as tx:
            return counted(reminders.on_day(tx, self._viewer(), on), on)

    def lines(self) -> tuple[ReminderLine, ...]:
        """What was said, when and why, the latest first."""
        with self._context.looking() as (tx, eyes):
            return reminders.lines(tx, self._viewer(), eyes, LISTED)

    def _viewer(self) -> int:
        return (self._context.seen_as or self._context.user).id

    def _new(self, tx: Transaction, look: Look) -> list[Reminder]:
        """The rungs reached today by one's papers that were not said yet."""
        ladder, calendar = office.get(tx).ladder, self._context.calendar
        highest = working_away(look.on, max(ladder, default=0), calendar)
        until = highest or date(look.on.year, 12, 31)  # as far as the calendar reaches
        people = users.acting_for(tx, self._viewer(), look.on)
        own = [replace(look, user_id=one) for one in sorted(people)]
        papers = [(key, due_on) for one in own for key, due_on in boards.pressing_days(tx, one, until)]
        said = reminders.known(tx, self._viewer(), [key for key, _ in papers])
        reached = {day: rung_of(day, look.on, ladder, calendar) for day in {due_on for _, due_on in papers}}
        return [
            Reminder(
                appeal_id=key,
                due_on=due_on,
                rung=reached[due_on][0],
                reached_on=reached[due_on][1],
                on=look.on,
                at=self._context.now(),
            )
            for key, due_on in papers
            if (key, due_on, reached[due_on][0]) not in said
        ]


def rung_of(due_on: date, on: date, ladder: tuple[int, ...], calendar: WorkingCalendar) -> tuple[int, date]:
    """The rung a last day stands on today, and the day it reached it; `due_on` is within the highest.

    A rung beyond the end of the calendar counts as reached: better said too early than not at all.
    """
    if due_on < on:
        return LATE, due_on + timedelta(days=1)
    if due_on == on:
        return 0, on
    far = {one: working_away(on, one, calendar) for one in ladder}
    rung = min(one for one, day in far.items() if day is None or day >= due_on)
    return rung, min(working_away(due_on, -rung, calendar) or on, on)


def counted(found: Iterable[Reminder], on: date) -> Reminding:
    """How many of each kind, and how many of them belonged to a day before."""
    kept = list(found)
    late = sum(one.due_on < on for one in kept)
    today = sum(one.due_on == on for one in kept)
    return Reminding(
        late=late, today=today, ahead=len(kept) - late - today, caught_up=sum(one.caught_up for one in kept)
    )
