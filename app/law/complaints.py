"""What events do to a complaint: filed with the body complained of, decided by the higher one (rules §4.2)."""

from datetime import date, time

from app.domain.codes import AppealState, EventKind
from app.domain.events import Event
from app.law.clocks import Clock, clock, decision_window
from app.law.decisions import answered, decide, start_client_term
from app.law.extensions import move_on, out_of_order
from app.law.grounds import check_ground
from app.law.happenings import OPEN, SHARED, WITH_DRAFT, check_registration, read_from_receipt, receipt_of
from app.law.happenings import registered as registered_ordinary
from app.law.machine import Passage
from app.law.restoration import BEFORE_COMPLAINT
from app.law.track import Track

S = AppealState


def registered(track: Track, event: Event) -> None:
    """The first registration is the body's, the second the higher body's; after a return it starts a new procedure."""
    if track.state is S.SENT_BACK:
        _start_over(track, event)
    elif track.registered is None and track.forwarded:
        track.registered, track.closing = event, track.closing_at(event.authority_id)
        track.answer = track.start("PC-05", event.on, event.at)
    elif track.registered is None:
        check_registration(track, event)
        track.registered = event
        forwarding = track.start("PC-04", event.on, event.at)
        first = track.explain("PC-05", event.on, event.at)
        track.first_term = first and read_from_receipt(track, first, receipt_of(track))
        _open_window(track, forwarding.due_on or event.on, None)
        move_on(track, S.REGISTERED)
    elif track.provisional is not None and (track.forwarded or event.authority_id is not None):
        _forward(track, event)
        _open_window(track, event.on, event.at)
        track.provisional = None
    else:
        out_of_order(track, event)


def forwarded(track: Track, event: Event) -> None:
    """The complaint went to the higher body; its registration there is not yet known."""
    _forward(track, event)
    if track.registered is not None and track.provisional is not None:
        expected = track.provisional.explanation
        latest = expected.from_on if expected else event.on
        _open_window(track, max(latest, event.on), None)


def satisfied_by_body(track: Track, event: Event) -> None:
    """The body gave all that was asked for (Art. 91(4))."""
    track.meet("PC-04", event.on)
    decide(track, event, S.SATISFIED_BY_BODY)


def left(track: Track, event: Event) -> None:
    """Left without consideration (Art. 95); a decision, so the way to court is open."""
    check_ground(track, event)
    track.ended = event
    decide(track, event, S.LEFT)
    start_client_term(track, event)


def sent_back(track: Track, event: Event) -> None:
    """Sent back with indications (Art. 100(1)(5)): a new procedure at the body starts with its registration there.

    A reviewing body that may not issue the act itself sends it back within five working days (Art. 100(2)).
    """
    decide(track, event, S.SENT_BACK)
    track.start("PC-07", event.on)
    start_client_term(track, event)


def _forward(track: Track, event: Event) -> None:
    """The higher body has it now and registers it by its own hours (Art. 64(3), 91(4))."""
    track.meet("PC-04", event.on)
    if not track.forwarded:
        track.closing = track.matter.closing_above
    track.closing, track.forwarded = track.closing_at(event.authority_id), True
    if track.state is S.DEFECTS:
        track.resumed = S.AT_HIGHER
    else:
        track.state = S.AT_HIGHER


def _open_window(track: Track, second_on: date, at: time | None) -> None:
    """Count the decision from both registrations (rules OP-4, OP-5); replaces the window, never an extended term."""
    if track.answer is not track.provisional:
        return
    if track.provisional is not None:
        track.clocks.remove(track.provisional)
    second = track.explain("PC-05", second_on, at)
    if second is None:
        window = Clock(rule="PC-05", side=track.clocks[-1].side, due_on=None, explanation=None)
    elif track.first_term is None:
        window = clock(second)
    else:
        window = decision_window(track.first_term, second)
    track.clocks.append(window)
    track.provisional = track.answer = window


def _start_over(track: Track, event: Event) -> None:
    track.meet("PC-07", event.on)
    track.end_clocks(event.on)
    track.complaint = track.forwarded = False
    track.closing = track.matter.closing
    track.provisional = track.registered = track.filed = track.client = track.court = None
    track.late = track.restoring = False
    track.state = S.REGISTERED
    registered_ordinary(track, event)


COMPLAINT: dict[EventKind, Passage] = {
    **SHARED,
    **BEFORE_COMPLAINT,
    EventKind.ANSWERED: Passage(WITH_DRAFT, answered),
    EventKind.REGISTERED: Passage(WITH_DRAFT | {S.SENT_BACK}, registered),
    EventKind.FORWARDED: Passage(frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED}), forwarded),
    EventKind.SATISFIED_BY_BODY: Passage(frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED}), satisfied_by_body),
    EventKind.LEFT_WITHOUT_CONSIDERATION: Passage(OPEN, left),
    EventKind.SENT_BACK: Passage(OPEN, sent_back),
}
