"""The days a notice tells the client: the next one to come, and the awaited one that has passed."""

from dataclasses import replace
from datetime import date

from app.domain.codes import DeadlineStatus, Side
from app.domain.courses import Course
from app.domain.letters import NextDays
from app.law.texts import Texts


def told_days(headed: NextDays, course: Course, texts: Texts, today: date) -> NextDays:
    """The days of the course as they stand on that day, under what `headed` already says.

    The next day is the earliest to come: the awaited one, that of the next step, the last day of a term of the
    client's own. An awaited day that has passed is told as passed: it is no next day any more.
    """
    pending, step = course.pending, next((one for one in course.steps if one.expected), None)
    awaited_on = pending.due_on if pending else None
    passed = pending if awaited_on is not None and awaited_on < today else None
    rule, on = min(_ahead(course, today), key=lambda one: one[1], default=("", None))
    return replace(
        headed,
        awaited=texts.say(f"rule.{rule}.name") if rule else "",
        awaited_on=on,
        passed=texts.say(f"rule.{passed.rule}.name") if passed else "",
        passed_on=passed.due_on if passed else None,
        step=texts.say(f"step.{step.code}") if step else "",
        step_on=step.last_day if step and step.last_day and step.last_day >= today else None,
    )


def _ahead(course: Course, today: date) -> list[tuple[str, date]]:
    """The rules and their days from that day on, the awaited one first."""
    own = (one for one in course.deadlines if one.side is Side.CLIENT and one.status is DeadlineStatus.RUNNING)
    terms = [(one.rule, one.due_on) for one in (course.pending, *own) if one is not None]
    steps = [(one.rule, one.last_day) for one in course.steps if one.expected]
    return [(rule, on) for rule, on in (*terms, *steps) if on is not None and on >= today]
