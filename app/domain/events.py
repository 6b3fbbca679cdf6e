"""Dated facts in an appeal's course, each with its evidence."""

from dataclasses import dataclass
from datetime import date, time

from app.domain.codes import Channel, EventKind, Outcome
from app.domain.grounds import AnswerPart, Ground, HearingException
from app.domain.lengths import overlong
from app.domain.problems import Problem

_REDIRECTED = frozenset({EventKind.REDIRECTED, EventKind.REDIRECTED_IN_PART})
SET_THAT_DAY = frozenset(
    {EventKind.DEFECTS_NOTED, EventKind.EXTENDED, EventKind.POSITION_TIME, EventKind.SET_FOR_HEARING}
)
"""A term set on the day itself cannot end before it; what a court set beforehand may (a decision in force later)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """What the event form holds.

    `on` is the day of the fact itself (arrival, service, decision), `at` its hour where it matters,
    `until_on` a term the body set or extended to, `body_due_on` the answer date the body or portal states;
    of a hearing that is set `until_on` and `at` are its day and hour,
    `authority_id` a new body after redirection or forwarding,
    `states_appeal_route` whether the act says where and when to complain (Art. 80(5)),
    `ground` why a paper was returned, ended or left, `exception` why no hearing was held (Art. 73),
    `lacks` what the law demands of the answer, act or extension and it does not hold (None: not looked at).
    """

    kind: EventKind
    on: date | None = None
    at: time | None = None
    number: str = ""
    channel: Channel | None = None
    outcome: Outcome | None = None
    until_on: date | None = None
    body_due_on: date | None = None
    authority_id: int | None = None
    states_appeal_route: bool | None = None
    ground: Ground | None = None
    exception: HearingException | None = None
    lacks: tuple[AnswerPart, ...] | None = None
    note: str = ""
    evidence: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps this event from being saved."""
        found = []
        if self.on is None:
            found.append(Problem(code="date_empty", field="on"))
        elif self.on > today:
            found.append(Problem(code="date_in_future", field="on"))
        if self.kind is EventKind.ANSWERED and self.outcome is None:
            found.append(Problem(code="outcome_empty", field="outcome"))
        if self.kind is EventKind.EXTENDED and self.until_on is None:
            found.append(Problem(code="date_empty", field="until_on"))
        if self.kind in SET_THAT_DAY and self.on is not None and self.until_on is not None and self.until_on < self.on:
            found.append(Problem(code="until_before_day", field="until_on"))
        if self.kind in _REDIRECTED and self.authority_id is None:
            found.append(Problem(code="authority_empty", field="authority_id"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A dated fact as kept; the fields are those of `EventDraft`. `id` and `uid` may stand empty in the pure engine."""

    kind: EventKind
    on: date
    at: time | None = None
    id: int = 0
    uid: str = ""
    number: str = ""
    channel: Channel | None = None
    outcome: Outcome | None = None
    until_on: date | None = None
    body_due_on: date | None = None
    authority_id: int | None = None
    states_appeal_route: bool | None = None
    ground: Ground | None = None
    exception: HearingException | None = None
    lacks: tuple[AnswerPart, ...] | None = None
    note: str = ""
    evidence: str = ""

    def draft(self) -> EventDraft:
        """What the form shows when this fact is corrected."""
        return EventDraft(
            kind=self.kind,
            on=self.on,
            at=self.at,
            number=self.number,
            channel=self.channel,
            outcome=self.outcome,
            until_on=self.until_on,
            body_due_on=self.body_due_on,
            authority_id=self.authority_id,
            states_appeal_route=self.states_appeal_route,
            ground=self.ground,
            exception=self.exception,
            lacks=self.lacks,
            note=self.note,
            evidence=self.evidence,
        )
