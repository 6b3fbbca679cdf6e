"""The board divided: who has how much, who is late with how much, what is overdue for how long."""

from array import array
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from statistics import median_low

from app.db import authorities, piles, users
from app.db.boards import Look
from app.db.database import Transaction
from app.db.piles import Scope
from app.domain.languages import Language
from app.domain.piles import AGES, NONE, WEEKS, By, Figure, Lateness, Pile
from app.domain.register import Noun
from app.domain.users import Role
from app.services.context import Context
from app.services.courses import Courses
from app.services.register import Register
from app.services.reports import Behind

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Piles:
    """A volunteer sees the numbers of their own matters and of those they stand in for, others of all they may see."""

    def __init__(self, context: Context, courses: Courses, register: Register) -> None:
        self._context, self._courses, self._register = context, courses, register

    def piles(self, by: By) -> tuple[Pile, ...]:
        """The lines of the board divided this way, the one with most overdue first; ages and weeks in their order.

        A volunteer at work has a line also with nothing at hand.
        """
        with self._courses.lists() as (tx, look):
            scope = self._scope(look)
            if by in {By.AGE, By.WEEK}:
                return tuple(
                    Pile(key=key, overdue=piles.number(tx, by, key, Figure.OVERDUE, scope)) for key in self._steps(by)
                )
            found = piles.piles(tx, by, scope)
            lines = self._people(tx, found, scope) if by is By.VOLUNTEER else _named(tx, by, found)
        return tuple(sorted(lines, key=lambda pile: (-pile.overdue, -pile.due_soon, -pile.at_hand, pile.key)))

    def lateness(self, body_id: int) -> Lateness:
        """How that body answers; few matters are told as few."""
        calendar = self._context.calendar
        with self._courses.lists() as (tx, look):
            scope = self._scope(look)
            told = piles.lateness(tx, body_id, scope)
            late = piles.late_answers(tx, body_id, scope)
        days = [
            len(calendar.working_days(due_on + _DAY, met_on)) for due_on, met_on, count in late for _ in range(count)
        ]
        return told if told.is_few or not days else replace(told, median_days=median_low(days))

    def behind(self, by: By, key: str, figure: Figure) -> Behind:
        """The records behind one number, as a list."""
        with self._courses.lists() as (tx, look):
            scope = self._scope(look)
            found = piles.keys(tx, by, key, figure, scope)
        noun = Noun.CASES if piles.is_of_matters(by, figure) else Noun.APPEALS
        return Behind(register=self._register, noun=noun, keys=array("q", found))

    def _scope(self, look: Look) -> Scope:
        viewer = self._context.seen_as or self._context.user
        return Scope(look=look, people=look.sight.people if viewer.role is Role.VOLUNTEER else None)

    def _steps(self, by: By) -> list[str]:
        """The groups of ages, or the first days of the last weeks, the one that ends today last."""
        if by is By.AGE:
            return [str(first) for first, _ in AGES]
        begun = self._context.today() + _DAY - WEEKS * _WEEK
        return [(begun + place * _WEEK).isoformat() for place in range(WEEKS)]

    def _people(self, tx: Transaction, found: Mapping[str, Pile], scope: Scope) -> list[Pile]:
        """A line for each who works here or still has something, and one for what is of nobody."""
        matters = piles.open_matters(tx, scope)
        everybody = [
            one
            for one in users.everybody(tx)
            if (scope.people is None or one.id in scope.people)
            and ((one.active and one.role is Role.VOLUNTEER) or str(one.id) in {*found, *matters})
        ]
        wrote = piles.wrote(tx, [one.uid for one in everybody])
        today, day_of = self._context.today(), self._context.day_of
        lines = [
            replace(
                found.get(str(one.id), Pile(key=str(one.id))),
                names=dict.fromkeys(Language, one.name),
                at_hand=matters.get(str(one.id), 0),
                silent_days=max(0, (today - day_of(wrote[one.uid])).days) if one.uid in wrote else None,
            )
            for one in everybody
        ]
        if NONE in {*found, *matters}:
            lines.append(replace(found.get(NONE, Pile(key=NONE)), at_hand=matters.get(NONE, 0)))
        return lines


def _named(tx: Transaction, by: By, found: Mapping[str, Pile]) -> list[Pile]:
    """Bodies with their names; regions and kinds are codes."""
    if by is not By.BODY:
        return list(found.values())
    names = authorities.names(tx, [int(key) for key in found])
    return [replace(pile, names=names[int(key)]) for key, pile in found.items()]
