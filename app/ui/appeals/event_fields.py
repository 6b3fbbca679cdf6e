"""Which fields each kind of event needs, and which kinds a state awaits; the form shows only these (F35, F51)."""

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, AppealState, EventKind
from app.law.machines import events_of

_USUAL = ("on", "note", "evidence")
_ASKED: dict[EventKind, tuple[str, ...]] = {
    EventKind.FILED: ("on", "channel", "evidence"),
    EventKind.REGISTERED: ("on", "at", "number", "body_due_on", "evidence"),
    EventKind.DEFECTS_NOTED: ("on", "until_on", "note", "evidence"),
    EventKind.DEFECTS_CURED: ("on", "evidence"),
    EventKind.RETURNED: ("on", "number", "note", "evidence"),
    EventKind.REDIRECTED: ("on", "authority_id", "number", "evidence"),
    EventKind.EXTENDED: ("on", "until_on", "note", "evidence"),
    EventKind.PRELIMINARY_DECISION: ("on", "number", "evidence"),
    EventKind.OBJECTION_SENT: ("on", "channel", "evidence"),
    EventKind.HEARING_HELD: ("on", "note", "evidence"),
    EventKind.WITHDRAWN: ("on", "note", "evidence"),
    EventKind.TERMINATED: ("on", "number", "note", "evidence"),
    EventKind.ANSWERED: ("on", "outcome", "number", "states_appeal_route", "note", "evidence"),
    EventKind.FORWARDED: ("on", "authority_id", "number", "evidence"),
    EventKind.SATISFIED_BY_BODY: ("on", "number", "evidence"),
    EventKind.LEFT_WITHOUT_CONSIDERATION: ("on", "number", "note", "evidence"),
    EventKind.SENT_BACK: ("on", "number", "note", "evidence"),
    EventKind.CLOSED: ("on", "note"),
    EventKind.REOPENED: ("on", "note"),
    EventKind.REDIRECTED_IN_PART: ("on", "authority_id", "number", "evidence"),
}
FIELDS = dict.fromkeys(EventKind, _USUAL) | _ASKED
"""Fields of `EventDraft` by kind, in the order they are asked."""

OFFERED = tuple(_ASKED)
"""Kinds a person can write down on the page of an appeal; the tracks of petitions and courts have pages to come."""

COMPLAINT_ONLY = frozenset(
    {
        EventKind.FORWARDED,
        EventKind.SATISFIED_BY_BODY,
        EventKind.LEFT_WITHOUT_CONSIDERATION,
        EventKind.SENT_BACK,
    }
)
"""Events of the pre-trial complaint (Art. 91(4), 95, 100); they do not happen to other papers."""

_AWAITED: dict[AppealState, tuple[EventKind, ...]] = {
    AppealState.DRAFT: (EventKind.FILED,),
    AppealState.FILED: (EventKind.REGISTERED, EventKind.DEFECTS_NOTED, EventKind.REDIRECTED, EventKind.RETURNED),
    AppealState.DEFECTS: (EventKind.DEFECTS_CURED, EventKind.RETURNED),
    AppealState.PRELIMINARY: (EventKind.OBJECTION_SENT, EventKind.HEARING_HELD, EventKind.ANSWERED),
    AppealState.AT_HIGHER: (EventKind.REGISTERED, EventKind.ANSWERED, EventKind.SENT_BACK),
    AppealState.CLOSED: (EventKind.REOPENED,),
}
_OPEN = (EventKind.ANSWERED, EventKind.EXTENDED, EventKind.PRELIMINARY_DECISION, EventKind.REDIRECTED)
_OPEN_COMPLAINT = (EventKind.FORWARDED, EventKind.SATISFIED_BY_BODY, EventKind.ANSWERED)
_ENDED = (EventKind.CLOSED,)
_ENDED_STATES = frozenset(
    {
        AppealState.DECIDED,
        AppealState.SATISFIED_BY_BODY,
        AppealState.RETURNED,
        AppealState.TERMINATED,
        AppealState.LEFT,
        AppealState.WITHDRAWN,
    }
)


def awaited(kind: AppealKind, state: AppealState) -> tuple[EventKind, ...]:
    """The events most likely to come next, the likeliest first; only an order of offering, not law."""
    if state in _AWAITED:
        return tuple(event for event in _AWAITED[state] if _fits(kind, event))
    if state in _ENDED_STATES:
        return _ENDED
    usual = _OPEN_COMPLAINT if kind is AppealKind.COMPLAINT else _OPEN
    return tuple(event for event in usual if _fits(kind, event))


def offered(appeal: Appeal, state: AppealState) -> tuple[EventKind, ...]:
    """Every kind of event that can happen to this paper: the awaited ones first, each once."""
    first = awaited(appeal.kind, state)
    filed = any(event.kind is EventKind.FILED for event in appeal.events)
    rest = (
        event
        for event in OFFERED
        if event not in first and _fits(appeal.kind, event) and not (filed and event is EventKind.FILED)
    )
    return first + tuple(rest)


def _fits(kind: AppealKind, event: EventKind) -> bool:
    return event in events_of(kind)
