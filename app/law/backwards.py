"""Counting back from a last day: by when a paper must be on its way, checked and drafted, in working days.

A client's act is in time when it is posted or sent before 24:00 of the last day (rules CNT-5, read in an old edition);
who wants it to arrive in time, while the body works, sends it on the day counted here. The days for checking and
drafting are the office's own and not law.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.codes import Side
from app.domain.courses import Caution
from app.domain.deadlines import Deadline, Explanation, SkippedDay
from app.domain.errors import UserError
from app.law.calendar import WorkingCalendar
from app.law.clocks import on_named_day
from app.law.rule import Extender
from app.law.rules import row
from app.law.texts import Texts
from app.law.wording import skipped_reason

MOST_DAYS = 60
"""More working days than this on the way, for the check or for the draft are a slip of the pen."""
_SET = frozenset({"AP-03", "CT-11", "CT-23"})
"""Terms whose last day the body or the court names (Art. 64(6), 138(4)(1), 168(9))."""


class Stage(StrEnum):
    """What must be done by a day, in the order of time."""

    DRAFT = "draft"
    CHECK = "check"
    SEND = "send"
    ARRIVE = "arrive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Working days a paper is under way, and those the office keeps between check and sending, draft and check."""

    under_way_days: int = 0
    check_days: int = 1
    draft_days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """The last day of a stage."""

    stage: Stage
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Backwards:
    """A last day counted back: the stages in the order of time, the days counted and passed over from the end.

    `confirmed` when every day used is officially confirmed.
    """

    last_day: date
    milestones: tuple[Milestone, ...]
    counted: tuple[date, ...]
    skipped: tuple[SkippedDay, ...]
    calendar: str
    confirmed: bool

    def on(self, stage: Stage) -> date:
        """The last day of a stage."""
        return next(milestone.on for milestone in self.milestones if milestone.stage is stage)

    def passed(self, today: date) -> tuple[Milestone, ...]:
        """The stages whose last day is over."""
        return tuple(milestone for milestone in self.milestones if milestone.on < today)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDates:
    """The office's own last days of each stage, not law; `margin_kept`: the term is long enough for its margin."""

    milestones: tuple[Milestone, ...]
    margin_kept: bool


def last_day_to_send(last_day: date, under_way_days: int, calendar: WorkingCalendar) -> date:
    """The last day to send so that it arrives in time; the same working day where nothing is under way."""
    return plan_back(last_day, Plan(under_way_days=under_way_days), calendar).on(Stage.SEND)


def plan_back(last_day: date, plan: Plan, calendar: WorkingCalendar) -> Backwards:
    """Every stage counted back from the last day; it arrives on that day or, if it is off, the working day before.

    Raises UserError("days_impossible") and YearWithoutCalendar.
    """
    lengths = ((Stage.SEND, plan.under_way_days), (Stage.CHECK, plan.check_days), (Stage.DRAFT, plan.draft_days))
    arrive = last_day if calendar.is_working(last_day) else calendar.subtract_working(last_day, 1)
    milestones, reached = [Milestone(stage=Stage.ARRIVE, on=arrive)], arrive
    for stage, days in lengths:
        if not 0 <= days <= MOST_DAYS:
            raise UserError("days_impossible", days=days, most=MOST_DAYS)
        reached = calendar.subtract_working(reached, days)
        milestones.append(Milestone(stage=stage, on=reached))
    return Backwards(
        last_day=last_day,
        milestones=tuple(reversed(milestones)),
        counted=tuple(day for day in calendar.working_days(reached, arrive)[::-1] if day != arrive),
        skipped=calendar.days_off(reached, last_day)[::-1],
        calendar=calendar.version,
        confirmed=calendar.all_confirmed(reached, last_day),
    )


def plan_for(found: Explanation, under_way_days: int, calendar: WorkingCalendar) -> Backwards | None:
    """The client's last day counted back; None for a body's own term, and for one without a last day.

    Raises UserError("until_needed") where the body sets the day and it was not named; else as `plan_back`.
    """
    if found.side is Side.BODY:
        return None
    if found.due_on is None:
        if row(found.rule, found.version).extension.who is Extender.BODY:
            raise UserError("until_needed", rule=found.rule)
        return None
    return plan_back(found.due_on, Plan(under_way_days=under_way_days), calendar)


def set_until(found: Explanation, until: date) -> Explanation:
    """A term that the body or court sets, with the day it named (Art. 64(6), 138(4)(1), 168(9)).

    Raises UserError("until_not_for_it") for a term the law fixes, and ("until_before_day").
    """
    if found.rule not in _SET:
        raise UserError("until_not_for_it", rule=found.rule)
    if until < found.from_on:
        raise UserError("until_before_day", until=until, on=found.from_on)
    return on_named_day(found, until)


def open_before(last: date, days: int, calendar: WorkingCalendar, closed: frozenset[date]) -> date:
    """So many days the office is open before `last`; `last` itself without any, unless the office is closed then.

    Raises YearWithoutCalendar.
    """
    day, left = last, days
    while left > 0 or day in closed:
        day = calendar.subtract_working(day, 1)
        left -= day not in closed
    return day


def open_from(first: date, last: date, calendar: WorkingCalendar, closed: frozenset[date]) -> date | None:
    """The first working day of a term on which the office is open; None where there is none up to `last`.

    Raises YearWithoutCalendar.
    """
    day = calendar.next_working(first)
    while day in closed and day < last:
        day = calendar.next_working(day + timedelta(days=1))
    return None if day in closed or day > last else day


def own_dates(deadline: Deadline, caution: Caution, calendar: WorkingCalendar) -> OwnDates | None:
    """By when the office drafts and checks what it sends on its own last day; None where it has none.

    A day it is open for each, but none before the client's term began. Raises YearWithoutCalendar.
    """
    send_on, due_on, closed = deadline.internal_on, deadline.due_on, caution.closed
    if send_on is None or due_on is None:
        return None
    begins = due_on if deadline.explanation is None else min(deadline.explanation.counting_starts, due_on)
    floor = open_from(begins, due_on, calendar, closed) or date.min
    check_on = max(open_before(send_on, 1, calendar, closed), floor)
    draft_on = max(open_before(check_on, 1, calendar, closed), floor)
    days = {Stage.DRAFT: draft_on, Stage.CHECK: check_on, Stage.SEND: send_on}
    return OwnDates(
        milestones=tuple(Milestone(stage=stage, on=on) for stage, on in days.items()),
        margin_kept=send_on == open_before(due_on, caution.margin_days, calendar, closed),
    )


def stage_line(milestone: Milestone, texts: Texts) -> str:
    """The last day of a stage in words, with its weekday."""
    weekday = texts.say(f"weekday.{milestone.on.weekday()}")
    return texts.say(f"plan.{milestone.stage}", on=milestone.on, weekday=weekday)


def plan_lines(found: Backwards, texts: Texts) -> list[str]:
    """The stages in the order of time, the days passed over, and what the law says of posting."""
    return list(_lines(found, texts))


def plan_answer(found: Backwards) -> dict[str, object]:
    """The plan under the keys of the answer: a date for each stage, the days counted back and passed over."""
    return {
        **{milestone.stage.value: milestone.on.isoformat() for milestone in found.milestones},
        "counted": [day.isoformat() for day in found.counted],
        "skipped": [{"date": day.on.isoformat(), "reason": day.reason} for day in found.skipped],
        "confirmed": found.confirmed,
    }


def _lines(found: Backwards, texts: Texts) -> Iterator[str]:
    yield texts.say("plan.title", last=found.last_day)
    yield from (stage_line(milestone, texts) for milestone in found.milestones)
    if found.skipped:
        yield texts.say("explain.skipped")
    for day in found.skipped:
        weekday = texts.say(f"weekday.{day.on.weekday()}")
        yield texts.say("explain.skipped_day", on=day.on, weekday=weekday, reason=skipped_reason(day, texts))
    yield texts.say("plan.posting")
    if not found.confirmed:
        yield texts.say("explain.provisional")
