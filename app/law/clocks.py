"""Clocks of a course: a term with its last day, and what became of it; how the body's and the client's are read.

For the body's clock the latest arguable date counts, for the client's the earliest (rules §4.3).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.codes import DeadlineStatus, Side
from app.domain.deadlines import Alternative, Deadline, Explanation
from app.domain.events import Event
from app.law.calendar import WorkingCalendar
from app.law.due import due
from app.law.regimes import BORDER_ON, Regime
from app.law.rule import Extender, From, Rule
from app.law.rules import row as row_of
from app.law.terms import count

_DAY = timedelta(days=1)


@dataclass(slots=True, kw_only=True, eq=False)
class Clock:
    """One term while the events are read.

    `due_on` is the day to mind, `earliest_on` the earliest day on which the term may be held to have expired,
    `met_on` the day of the deed it waits for, `ended_on` the day another event made it pointless; `extended` when the
    body or court gave itself this time on top of the law's, `before` how it stood when it was suspended.
    """

    rule: str
    side: Side
    due_on: date | None
    explanation: Explanation | None
    earliest_on: date | None = None
    met_on: date | None = None
    ended_on: date | None = None
    extended: bool = False
    before: Explanation | None = None

    @property
    def open(self) -> bool:
        """Whether the deed it waits for is still awaited."""
        return self.met_on is None and self.ended_on is None

    def status(self, today: date) -> DeadlineStatus:
        """What became of it by that day."""
        limit = date.max if self.due_on is None else self.due_on
        if self.met_on is not None:
            return DeadlineStatus.MET if self.met_on <= limit else DeadlineStatus.MET_LATE
        if self.ended_on is not None:
            return DeadlineStatus.SUPERSEDED if self.ended_on <= limit else DeadlineStatus.MISSED
        return DeadlineStatus.RUNNING if today <= limit else DeadlineStatus.MISSED

    def missed(self, today: date) -> bool:
        """Whether it ran out and the deed is still awaited."""
        return self.open and self.due_on is not None and today > self.due_on

    def deadline(self, today: date, internal_on: date | None) -> Deadline:
        """The record of it."""
        return Deadline(
            rule=self.rule,
            side=self.side,
            status=self.status(today),
            due_on=self.due_on,
            explanation=self.explanation,
            met_on=self.met_on,
            internal_on=internal_on,
        )


def clock(explanation: Explanation) -> Clock:
    """A clock of one explained date, read late for the body and early for the client."""
    days = [other.due_on for other in explanation.alternatives]
    if explanation.due_on is not None:
        days.append(explanation.due_on)
    late = explanation.side is Side.BODY
    return Clock(
        rule=explanation.rule,
        side=explanation.side,
        due_on=(max(days) if late else min(days)) if days else None,
        earliest_on=min(days, default=None),
        explanation=explanation,
    )


def with_readings(explanation: Explanation, others: Iterable[tuple[date | None, str]]) -> Explanation:
    """The explanation with further arguable dates beside it; a date it already names is not said twice."""
    known = {explanation.due_on, *(other.due_on for other in explanation.alternatives)}
    added = tuple(Alternative(due_on=day, why=why) for day, why in others if day is not None and day not in known)
    return replace(explanation, alternatives=explanation.alternatives + added)


def client_clock(rule: str, earliest_on: date, latest_on: date, calendar: WorkingCalendar) -> Clock:
    """The client's term that starts when the body's expires: from the earliest arguable expiry, the latest beside."""
    explanation = due(rule, earliest_on, None, None, calendar)
    if latest_on == earliest_on:
        return clock(explanation)
    later = due(rule, latest_on, None, None, calendar)
    return clock(with_readings(explanation, [(later.due_on, "later_expiry")]))


def set_day(found: Clock, until: date | None) -> None:
    """The day the body or court named stands instead of the longest the law allows, and the explanation says so."""
    found.due_on = found.earliest_on = until
    if found.explanation is not None and until is not None:
        found.explanation = on_named_day(found.explanation, until)


def on_named_day(explanation: Explanation, until: date) -> Explanation:
    """The same term with the last day its body or court named: nothing is counted, so no calendar can move it."""
    message = explanation.message or "set_by_court"
    bare = replace(explanation, length=None, unit=None, counted=(), skipped=(), alternatives=(), nominal_on=None)
    return replace(bare, due_on=until, confirmed=True, message=message)


def shorter_first(longer: Explanation, shorter: Explanation, why: str, today: date) -> Clock:
    """The client's term where the longer of two runs: the day of the shorter is minded while it lies ahead.

    Until then the earliest arguable day counts (rules §4.3); once it has passed, nothing is lost before the longer.
    """
    found = clock(with_readings(longer, [(shorter.due_on, why)]))
    if found.due_on is not None and found.due_on < today:
        found.due_on = longer.due_on
    return found


def earlier(before: Clock | None, started: Clock) -> Clock:
    """The one of two terms of the client that ends first; one without a last day only where there is no other."""
    if before is None or not before.open or before.due_on is None:
        return started
    return before if started.due_on is None or before.due_on <= started.due_on else started


def decision_window(first: Explanation, second: Explanation) -> Clock:
    """The term of a complaint over two registrations: the later one counts, the first is shown (rules OP-4, OP-5)."""
    earlier_ones = [(other.due_on, other.why) for other in first.alternatives]
    return clock(with_readings(second, [(first.due_on, "first_registration"), *earlier_ones]))


def extended_clock(
    base: Explanation, statutory: Explanation, event: Event, calendar: WorkingCalendar
) -> tuple[Clock, date | None]:
    """The body's or court's term after an extension, and the latest day the law allows (None: it names no limit).

    Under V2 of the Code the limit is two months from the decision to extend; under V1, and where another law has the
    same words, it is disputed whether two months are the whole term or come on top of it (rules OP-3), and an old
    term extended under V2 has all these limits. What is added, is added to the `statutory` term, however often.
    What was set beyond the limit does not count; `event.until_on` None means the limit itself.
    """
    row = row_of(base.rule, base.version)
    due_on = clock(base).due_on or base.from_on
    limits = sorted(calendar.next_working(day) for day in _limits(row, statutory, event.on, calendar))
    limit = limits[-1] if limits else None
    until = event.until_on or limit or due_on
    reached = calendar.next_working(until)
    last = max(due_on, reached if limit is None else min(reached, limit))
    skipped = calendar.days_off(until, last) if reached == last else ()
    explanation = Explanation(
        rule=base.rule,
        version=base.version,
        article=row.extension.article or base.article,
        side=base.side,
        from_on=event.on,
        at=None,
        registered_on=event.on,
        counting_starts=event.on + _DAY,
        length=None,
        unit=None,
        due_on=last,
        counted=(),
        skipped=skipped,
        alternatives=(),
        calendar=calendar.version,
        confirmed=calendar.all_confirmed(last, last),
        message="extended",
        nominal_on=until if skipped else None,
    )
    readings: list[tuple[date | None, str]] = []
    if limits and limits[0] < last:
        readings.append((limits[0], "extension_total"))
    if row.extension.who is Extender.SILENT:
        readings.append((base.due_on, "not_extended"))
    longer = clock(with_readings(explanation, readings))
    longer.extended = True
    return longer, limit


def _limits(row: Rule, base: Explanation, decided_on: date, calendar: WorkingCalendar) -> tuple[date, ...]:
    """The latest days an extension may reach: several where the law can be read so, none where it names no limit."""
    found = row.extension
    if found.who is Extender.SILENT:
        found = row_of("AP-04", row.version).extension
    if found.length is None or found.unit is None:
        return ()
    length, unit = found.length, found.unit

    def end(start: date) -> date:
        reached = count(start, length, unit, calendar)
        return reached.nominal_on or reached.due_on

    due_on = clock(base).due_on or base.registered_on
    starts = {
        From.DECISION: (decided_on,),
        From.ADDED: (due_on,),
        From.TRIGGER: (base.registered_on,),
        From.TOTAL_OR_ADDED: (base.registered_on, due_on),
        None: (),
    }[found.counted_from]
    over_border = row.version is Regime.V1 and found.counted_from is From.TOTAL_OR_ADDED and decided_on >= BORDER_ON
    return tuple(end(start) for start in (*starts, *((decided_on,) if over_border else ())))
