"""What is known of a course while its events are read one after another; used by `law.course` alone."""

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeVar

from app.domain.codes import COMPLAINT_KINDS, SIMPLIFIED_KINDS, AppealState, EventKind, Outcome, Superior
from app.domain.courses import CourseWarning, Matter
from app.domain.deadlines import Explanation
from app.domain.errors import UserError
from app.domain.events import Event
from app.domain.grounds import Ground
from app.law.calendar import WorkingCalendar
from app.law.clocks import Clock, clock
from app.law.due import due
from app.law.rules import versions

_Found = TypeVar("_Found")


@dataclass(slots=True, kw_only=True, eq=False)
class Part:
    """A part of the paper that was redirected: its own term at the other body, and the client's against its silence."""

    clock: Clock
    authority_id: int | None
    registered: bool = False
    client: Clock | None = None
    outcome: Outcome | None = None


@dataclass(slots=True)
class Track:
    """The state so far, the clocks started, the facts later events need, and the days on which the answer changes.

    `complaint` says which procedure runs: a complaint that was sent back goes on as an ordinary one. `statutory` is
    the body's term before any extension, `parts` what was redirected in part, `ended` the event by which the body
    ended the matter, `ground` why. `late` a paper of the client filed after its term, `restoring` when restoration of
    the term was asked for. `court` is the client's term to go to court that runs beside a second complaint.
    `suspended` is what made terms stand still.
    `closing` is the end of the working day of the body that has the paper now.
    """

    matter: Matter
    calendar: WorkingCalendar
    today: date
    complaint: bool
    state: AppealState = AppealState.DRAFT
    clocks: list[Clock] = field(default_factory=list)
    warnings: list[CourseWarning] = field(default_factory=list)
    watched: list[date] = field(default_factory=list)
    seen: set[EventKind] = field(default_factory=set)
    filed: Event | None = None
    registered: Event | None = None
    first_term: Explanation | None = None
    answer: Clock | None = None
    statutory: Explanation | None = None
    client: Clock | None = None
    provisional: Clock | None = None
    notice: Explanation | None = None
    defects_until: date | None = None
    outcome: Outcome | None = None
    forwarded: bool = False
    resumed: AppealState = AppealState.DRAFT
    closed_from: AppealState = AppealState.DRAFT
    ended_by_closing: list[Clock] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    preliminary_on: date | None = None
    ended: Event | None = None
    ground: Ground | None = None
    late: bool = False
    restoring: bool = False
    court: Clock | None = None
    suspended: Event | None = None
    closing: time = field(init=False)

    def __post_init__(self) -> None:
        """The paper is with the body it was sent to."""
        self.closing = self.matter.closing

    def closing_at(self, authority_id: int | None) -> time:
        """The end of the working day of a body a fact names; without a name or an hour that of the body that has it."""
        return self.closing if authority_id is None else self.matter.closings.get(authority_id, self.closing)

    @property
    def main_rule(self) -> str:
        """The rule of the term in which the body of first contact must answer."""
        return "AP-06" if self.simplified else "AP-04"

    @property
    def simplified(self) -> bool:
        """Whether the simplified procedure applies (ch. 12)."""
        return self.matter.kind in SIMPLIFIED_KINDS

    @property
    def is_application(self) -> bool:
        """Whether the ordinary procedure applies, with hearing and act; a complaint sent back comes to it too."""
        return not self.simplified and not self.complaint

    @property
    def superior(self) -> Superior:
        """What stands above the body that answers; above one a complaint was sent back to stands who sent it back."""
        sent_back = self.matter.kind in COMPLAINT_KINDS and not self.complaint
        return Superior.ADMINISTRATIVE if sent_back else self.matter.superior

    def warn(self, code: str, **values: object) -> None:
        """Say something once."""
        warning = CourseWarning(code=code, values=tuple((name, str(value)) for name, value in values.items()))
        if warning not in self.warnings:
            self.warnings.append(warning)

    def attempt(self, rule: str, make: Callable[[], _Found]) -> _Found | None:
        """What can be counted; a day without calendar or rule becomes a warning instead."""
        try:
            return make()
        except UserError as error:
            self.warn(error.code, **{"rule": rule, **error.values})
            return None

    def explain(self, rule: str, on: date, at: time | None = None, closing: time | None = None) -> Explanation | None:
        """A date of a rule with its reasons, or None with a warning; `closing` of another body than has the paper."""
        return self.attempt(rule, lambda: due(rule, on, at, closing or self.closing, self.calendar))

    def start(self, rule: str, on: date, at: time | None = None, closing: time | None = None) -> Clock:
        """Start a clock; one that cannot be counted runs without a last day."""
        explanation = self.explain(rule, on, at, closing)
        if explanation is not None:
            started = clock(explanation)
        else:
            started = Clock(rule=rule, side=versions(rule)[0].side, due_on=None, explanation=None)
        self.clocks.append(started)
        return started

    def replace_answer(self, started: Clock, on: date) -> None:
        """Let another term take the place of the body's main term."""
        if self.answer is not None and self.answer.open:
            self.answer.ended_on = on
        self.answer = started
        if started.explanation is not None and not started.extended:
            self.statutory = started.explanation

    def done_within(self, rule: str, since: Event, on: date, late: str, closing: time | None = None) -> None:
        """The body did this on a day, within the term that runs from an event or not: `late` is then the warning."""
        within = self.start(rule, since.on, since.at, closing)
        within.met_on = on
        if within.due_on is not None and on > within.due_on:
            self.warn(late, on=on, due=within.due_on)

    def end_clocks(self, on: date, keep: Container[str] = ()) -> list[Clock]:
        """Stop every clock whose deed is no longer awaited, but for the rules kept; answers which."""
        parts = [found for part in self.parts for found in (part.clock, part.client)] if keep else []
        ended = [running for running in self.clocks if running.open and running.rule not in keep]
        ended = [running for running in ended if running not in parts]
        for running in ended:
            running.ended_on = on
        return ended

    def meet(self, rule: str, on: date) -> list[Clock]:
        """The deed that the open clocks of a rule wait for was done; answers which clocks."""
        met = [found for found in self.clocks if found.rule == rule and found.open]
        for found in met:
            found.met_on = on
        return met

    def end(self, rule: str, on: date) -> None:
        """The deed that the open clock of a rule waits for became pointless."""
        if (found := self.running(rule)) is not None:
            found.ended_on = on

    def running(self, rule: str) -> Clock | None:
        """The clock of a rule that is still awaited."""
        return next((found for found in reversed(self.clocks) if found.rule == rule and found.open), None)
