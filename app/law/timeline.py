"""Events in the order of the law, however they were entered."""

from collections.abc import Container, Iterable
from datetime import date, time
from itertools import groupby

from app.domain.codes import EventKind
from app.domain.events import Event

_ORDER = (
    EventKind.LEARNT,
    EventKind.ACT_SERVED,
    EventKind.TERM_EXPIRED,
    EventKind.COMPLAINT_DECIDED,
    EventKind.RELATION_AROSE,
    EventKind.ACT_LOST_FORCE,
    EventKind.RESULTS_PUBLISHED,
    EventKind.PETITION_DRAFTED,
    EventKind.FIFTY_JOINED,
    EventKind.PUBLISHED,
    EventKind.PUBLICATION_REFUSED,
    EventKind.MEDIA_INFORMED,
    EventKind.THRESHOLD_REACHED,
    EventKind.RESTORATION_ASKED,
    EventKind.FILED,
    EventKind.REGISTERED,
    EventKind.INTERIM_ASKED,
    EventKind.INTERIM_DECIDED,
    EventKind.TERM_RESTORED,
    EventKind.DEFECTS_NOTED,
    EventKind.DEFECTS_CURED,
    EventKind.REDIRECTED,
    EventKind.REDIRECTED_IN_PART,
    EventKind.FORWARDED,
    EventKind.EXTENDED,
    EventKind.SUSPENDED,
    EventKind.RESUMED,
    EventKind.RECUSAL_ASKED,
    EventKind.RECUSAL_DECIDED,
    EventKind.REPRESENTATIVE_AWAITED,
    EventKind.CLAIM_SENT,
    EventKind.RESPONSE_RECEIVED,
    EventKind.INFORMATION_ASKED,
    EventKind.RECOMMENDED,
    EventKind.CHECK_ORDERED,
    EventKind.CHECK_ENDED,
    EventKind.INITIATED,
    EventKind.EXPENSES_DEMANDED,
    EventKind.EXPENSES_PAID,
    EventKind.PRELIMINARY_DECISION,
    EventKind.HEARING_ASKED,
    EventKind.OBJECTION_SENT,
    EventKind.HEARING_WAIVED,
    EventKind.PRELIMINARY_HEARING,
    EventKind.SET_FOR_HEARING,
    EventKind.HEARING_HELD,
    EventKind.PROTOCOL_RECEIVED,
    EventKind.REMARKS_SENT,
    EventKind.RULING_MADE,
    EventKind.SHORT_DECISION,
    EventKind.FULL_DECISION_ASKED,
    EventKind.DECISION_FINAL,
    EventKind.SATISFIED_BY_BODY,
    EventKind.ANSWERED,
    EventKind.BODY_REPLIED,
    EventKind.DECISION_PUBLISHED,
    EventKind.LEFT_WITHOUT_CONSIDERATION,
    EventKind.INITIATION_REFUSED,
    EventKind.RETURNED,
    EventKind.TERMINATED,
    EventKind.RESTORATION_REFUSED,
    EventKind.NOTICE_RECEIVED,
    EventKind.WITHDRAWN,
    EventKind.SENT_BACK,
    EventKind.APPEALED,
    EventKind.POSITION_TIME,
    EventKind.POSITION_SENT,
    EventKind.APPEAL_DECIDED,
    EventKind.CASSATION_DECIDED,
    EventKind.IN_FORCE,
    EventKind.DECISION_SENT,
    EventKind.FILE_ASKED,
    EventKind.FILE_SHOWN,
    EventKind.WRITING_ASKED,
    EventKind.WRITING_GIVEN,
    EventKind.CORRECTION_ASKED,
    EventKind.CORRECTED,
    EventKind.EXECUTED,
    EventKind.CLOSED,
    EventKind.REOPENED,
)
_PLACE = {kind: float(place) for place, kind in enumerate(_ORDER)}
_AFTER = 0.5
_TURNS = frozenset({EventKind.CLOSED, EventKind.REOPENED})


def in_order(events: Iterable[Event], opening: Container[EventKind] = ()) -> tuple[Event, ...]:
    """The events by day; on one day in the order in which the law lets them follow each other.

    `opening` are those that come before the paper is filed, such as the decision an appeal is about.
    A second registration stands after the redirection, forwarding or sending back of the same day that caused it;
    an appeal closed the day before is opened first, and closings and reopenings of one day take turns.
    """
    by_content = _by_content(events)
    first = next((event for event in by_content if event.kind is EventKind.REGISTERED), None)
    sent_back = {event.on for event in by_content if event.kind is EventKind.SENT_BACK}

    def place(event: Event) -> float:
        if event.kind in opening:
            return -1
        if event.kind is not EventKind.REGISTERED or event is first:
            return _PLACE[event.kind]
        cause = EventKind.SENT_BACK if event.on in sent_back else EventKind.FORWARDED
        return _PLACE[cause] + _AFTER

    placed = sorted(by_content, key=lambda event: (event.on, place(event)))
    found: list[Event] = []
    closed = False
    for _, same_day in groupby(placed, key=lambda event: event.on):
        closed = _take_turns(list(same_day), found, closed=closed)
    return tuple(found)


def _take_turns(day: list[Event], found: list[Event], *, closed: bool) -> bool:
    """Add the events of one day; answers whether the appeal stands closed at its end."""
    if not any(event.kind in _TURNS for event in day):
        found += day
        return closed
    closings = [event for event in day if event.kind is EventKind.CLOSED]
    reopenings = [event for event in day if event.kind is EventKind.REOPENED]
    others = [event for event in day if event.kind not in _TURNS]
    if closed and reopenings:
        found.append(reopenings.pop(0))
        closed = False
    found += others
    while turn := reopenings if closed else closings:
        found.append(turn.pop(0))
        closed = not closed
    found += closings + reopenings
    return closed


def _by_content(events: Iterable[Event]) -> list[Event]:
    """The events by day, hour and kind; only where these are the same does the rest of what they say decide."""
    found = sorted(events, key=_when)
    if len({_when(event) for event in found}) == len(found):
        return found
    return sorted(found, key=_content)


def _when(event: Event) -> tuple[date, time, float]:
    """The hour of a hearing that is set is that of another day."""
    at = None if event.kind is EventKind.SET_FOR_HEARING else event.at
    return (event.on, at or time.min, _PLACE[event.kind])


def _content(event: Event) -> tuple[object, ...]:
    """A key of what the event says, never of when it was entered."""
    said = (event.number, event.channel, event.outcome, event.until_on, event.body_due_on, event.authority_id)
    rest = (event.states_appeal_route, event.ground, event.exception, event.lacks, event.note, event.evidence)
    return (*_when(event), *(str(value) for value in (*said, *rest)))
