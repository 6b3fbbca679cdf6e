"""The course of an appeal: where it stands, what runs, what may lawfully be done next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from app.domain.codes import AppealKind, AppealState, ComplaintGround, EventKind, LetterKind, Side, Superior, Timeliness
from app.domain.deadlines import Deadline, Explanation
from app.domain.events import Event
from app.domain.grounds import Variant

DEFAULT_CLOSING = time(18, 30)
"""End of a body's working day unless its row says otherwise (portal cut-off, rules CNT-9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What the engine needs to know of an appeal: its kind, its facts and what stands above the body.

    `superior` is what stands above the body that answers or, for a complaint, above the one that decides it;
    `ground` matters for a complaint; `challenged_on` is the day the client complained of this appeal's act or
    silence, or went to court about it (the filing of the appeal that challenges it); `variant` is what makes the
    terms differ within a kind: a procurement case, a local body, reinstatement.
    A paper is registered by the hours of the body that has it then (Art. 64(3)): `closing` of the one it was sent to,
    `closing_above` of the one above to which a complaint goes, `closings` of those a fact names by `authority_id`.
    `handed` are the facts the earlier paper hands on: the decision on the complaint before a claim.
    """

    kind: AppealKind
    events: tuple[Event, ...]
    superior: Superior = Superior.ADMINISTRATIVE
    closing: time = DEFAULT_CLOSING
    ground: ComplaintGround | None = None
    challenged_on: date | None = None
    variant: Variant = Variant.GENERAL
    closing_above: time = DEFAULT_CLOSING
    closings: Mapping[int, time] = field(default_factory=dict)
    handed: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """The office's own settings: days of warning before a date, working days of margin before the client's last day.

    `closed` are days on which the office itself is closed: no margin is counted on them.
    """

    soon_days: int = 3
    margin_days: int = 3
    closed: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A lawful next step: its code in the texts (`step.<code>`), the rule that gives it, its last day and letters.

    `expected` marks the one step the page offers first; `notes` are facts of the law to mind when taking it
    (`note.<code>`); `body_id` is the other body, where the step is about the part that was redirected to it.
    """

    code: str
    rule: str
    side: Side
    last_day: date | None = None
    explanation: Explanation | None = None
    letters: tuple[LetterKind, ...] = ()
    expected: bool = False
    notes: tuple[str, ...] = ()
    body_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """What is unlawful now: a deed (`forbidden.<code>`), the reason (`why.<why>`), and the day it is so through.

    `until` None: for as long as the course stands as it does.
    """

    code: str
    why: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseWarning:
    """Something the person must know: a code of the texts (`warning.<code>`) and its values."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The engine's answer.

    `deadlines` stand in the order they began; `answer` is the body's running or last main term;
    `pending` the date everybody waits for now: the body's answer, else the client's next last day (lists, boards).
    `forbidden` is what may not be done now, each with its reason; no step is among it.
    `possible` are the events that lead on from where the recorded ones left off, in the order of the law's table.
    `settled` is done or done late when nobody waits for anything more (then `pending` is None).
    Without a new event the answer stays as it is up to and including `valid_through` (None: for ever).
    """

    state: AppealState
    deadlines: tuple[Deadline, ...]
    steps: tuple[Step, ...]
    warnings: tuple[CourseWarning, ...]
    answer: Deadline | None = None
    pending: Deadline | None = None
    settled: Timeliness | None = None
    valid_through: date | None = None
    forbidden: tuple[Forbidden, ...] = ()
    possible: tuple[EventKind, ...] = ()
