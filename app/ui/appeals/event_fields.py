"""Which fields each kind of event needs, and which events a paper may see next; only these are shown (F35, F51)."""

from dataclasses import dataclass
from functools import cache

from app.domain.appeals import ABOUT_A_PART, Appeal
from app.domain.codes import COMPLAINT_KINDS, AppealKind, EventKind
from app.domain.courses import Course
from app.domain.grounds import Ground
from app.law.courts import COURTS
from app.law.demands import parts_of
from app.law.grounds import fitting
from app.law.machines import MACHINES, events_of
from app.ui.appeals.steps import awaited

K = EventKind
_USUAL = ("on", "note", "evidence")
_PAPER = ("on", "number", "note", "evidence")
_TERM_SET = ("on", "until_on", "number", "note", "evidence")
_ENDED = ("on", "ground", "number", "note", "evidence")
_JUDGED = ("on", "outcome", "number", "note", "evidence")
_MOVED = ("on", "authority_id", "number", "evidence")
_ANSWER = ("on", "authority_id", "outcome", "number", "states_appeal_route", "exception", "lacks", "note", "evidence")
_SENT = ("on", "channel", "evidence")
_ASKED: dict[EventKind, tuple[str, ...]] = {
    K.FILED: ("on", "at", "channel", "evidence"),
    K.REGISTERED: ("on", "at", "authority_id", "number", "body_due_on", "evidence"),
    K.DEFECTS_NOTED: _TERM_SET,
    K.POSITION_TIME: _TERM_SET,
    K.SET_FOR_HEARING: ("on", "until_on", "at", "note", "evidence"),
    K.EXTENDED: ("on", "until_on", "note", "evidence"),
    K.IN_FORCE: ("on", "until_on", "note", "evidence"),
    K.RETURNED: _ENDED,
    K.TERMINATED: _ENDED,
    K.LEFT_WITHOUT_CONSIDERATION: _ENDED,
    K.REDIRECTED: _MOVED,
    K.REDIRECTED_IN_PART: _MOVED,
    K.FORWARDED: _MOVED,
    K.OBJECTION_SENT: _SENT,
    K.REMARKS_SENT: _SENT,
    K.POSITION_SENT: _SENT,
    K.ANSWERED: _ANSWER,
    K.ACT_SERVED: ("on", "number", "states_appeal_route", "note", "evidence"),
    K.CLOSED: ("on", "note"),
    K.REOPENED: ("on", "note"),
    **dict.fromkeys((K.SHORT_DECISION, K.DECISION_FINAL, K.APPEAL_DECIDED, K.CASSATION_DECIDED), _JUDGED),
    **dict.fromkeys(
        (
            K.PRELIMINARY_DECISION,
            K.SATISFIED_BY_BODY,
            K.SENT_BACK,
            K.NOTICE_RECEIVED,
            K.COMPLAINT_DECIDED,
            K.PROTOCOL_RECEIVED,
            K.PETITION_DRAFTED,
            K.PUBLISHED,
            K.PUBLICATION_REFUSED,
            K.RULING_MADE,
            K.APPEALED,
            K.INITIATED,
            K.INITIATION_REFUSED,
            K.RESULTS_PUBLISHED,
        ),
        _PAPER,
    ),
}
FIELDS = dict.fromkeys(EventKind, _USUAL) | _ASKED
"""Fields of `EventDraft` by kind, in the order they are asked; `fields_of` leaves out what a paper never needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The events of a paper: those a lawful step waits for, others that lead on now, others that came earlier."""

    likely: tuple[EventKind, ...]
    now: tuple[EventKind, ...]
    earlier: tuple[EventKind, ...]


def fields_of(kind: AppealKind, event: EventKind, *, parted: bool = False) -> tuple[str, ...]:
    """The fields of this event on a paper of this kind: lists of the law only where the law has one.

    `parted`: a part of the paper went to another body, so that an answer says whose it is (Art. 65).
    """
    left_out = set()
    if event in ABOUT_A_PART and not parted:
        left_out.add("authority_id")
    if not grounds_of(kind, event):
        left_out.add("ground")
    if kind is not AppealKind.APPLICATION:
        left_out.add("exception")
    if not parts_of(kind):
        left_out |= {"lacks", "states_appeal_route"}
    if event is K.ACT_SERVED and kind in COMPLAINT_KINDS:
        left_out.discard("states_appeal_route")
    return tuple(name for name in FIELDS[event] if name not in left_out)


@cache
def grounds_of(kind: AppealKind, event: EventKind) -> tuple[Ground, ...]:
    """The grounds the law names for this event of a paper of this kind."""
    machine = MACHINES[kind]
    simplified = machine is MACHINES[AppealKind.REQUEST]
    return fitting(event, court=kind in COURTS, simplified=simplified)


def offered(appeal: Appeal, course: Course) -> Offered:
    """Every kind of event that can happen to this paper, each once, the likeliest first; an order, not law."""
    likely = awaited(course)
    now = tuple(event for event in course.possible if event not in likely)
    ended = K.CLOSED
    now = tuple(event for event in now if event is not ended) + tuple(event for event in now if event is ended)
    seen = {event.kind for event in appeal.events}
    earlier = tuple(
        event
        for event in EventKind
        if event in events_of(appeal.kind)
        and event not in course.possible
        and event is not K.REOPENED
        and not (event is K.FILED and event in seen)
    )
    return Offered(likely=likely, now=now, earlier=earlier)
