"""Events in the order of the law, however they were entered."""

from collections.abc import Iterable
from datetime import time

from app.domain.codes import EventKind
from app.domain.events import Event

_ORDER = (
    EventKind.FILED,
    EventKind.REGISTERED,
    EventKind.DEFECTS_NOTED,
    EventKind.DEFECTS_CURED,
    EventKind.REDIRECTED,
    EventKind.FORWARDED,
    EventKind.EXTENDED,
    EventKind.PRELIMINARY_DECISION,
    EventKind.OBJECTION_SENT,
    EventKind.HEARING_HELD,
    EventKind.SATISFIED_BY_BODY,
    EventKind.ANSWERED,
    EventKind.LEFT_WITHOUT_CONSIDERATION,
    EventKind.RETURNED,
    EventKind.TERMINATED,
    EventKind.WITHDRAWN,
    EventKind.SENT_BACK,
    EventKind.CLOSED,
    EventKind.REOPENED,
)
_PLACE = {kind: float(place) for place, kind in enumerate(_ORDER)}
_AFTER = 0.5


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events by day; on one day in the order in which the law lets them follow each other.

    A second registration stands after the redirection, forwarding or sending back of the same day that caused it.
    """
    by_content = sorted(events, key=_content)
    first = next((event for event in by_content if event.kind is EventKind.REGISTERED), None)
    sent_back = {event.on for event in by_content if event.kind is EventKind.SENT_BACK}

    def place(event: Event) -> float:
        if event.kind is not EventKind.REGISTERED or event is first:
            return _PLACE[event.kind]
        cause = EventKind.SENT_BACK if event.on in sent_back else EventKind.FORWARDED
        return _PLACE[cause] + _AFTER

    return tuple(sorted(by_content, key=lambda event: (event.on, place(event))))


def _content(event: Event) -> tuple[object, ...]:
    """A key of what the event says, never of when it was entered."""
    said = (event.number, event.channel, event.outcome, event.until_on, event.body_due_on, event.authority_id)
    rest = (event.states_appeal_route, event.note, event.evidence)
    return (event.on, event.at or time.min, _PLACE[event.kind], *(str(value) for value in (*said, *rest)))
