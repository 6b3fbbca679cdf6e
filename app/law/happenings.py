"""What each event does to a course at the body of first contact; complaints share most of it (rules §4.1)."""

from datetime import date

from app.domain.codes import AppealState, Channel, EventKind
from app.domain.deadlines import Explanation
from app.domain.events import Event
from app.law.clocks import clock, set_day, with_readings
from app.law.decisions import answered, decide, executed, notice_received, start_client_term, terminated
from app.law.due import arrival
from app.law.extensions import extend, move_on, out_of_order
from app.law.grounds import check_ground
from app.law.hearings import HEARING
from app.law.machine import Passage
from app.law.motions import MOTIONS
from app.law.parts import PARTED, check_redirection, redirected_in_part, register_part
from app.law.regimes import BORDER_ON, Regime
from app.law.track import Track

S = AppealState
OPEN = frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED, S.PRELIMINARY, S.HEARD, S.AT_HIGHER})
"""The body has the paper and has not finished with it."""
WITH_DRAFT = OPEN | {S.DRAFT}
EVERY = frozenset(AppealState)


def filed(track: Track, event: Event) -> None:
    """The paper was handed in."""
    track.filed = event
    track.state = S.FILED


def registered(track: Track, event: Event) -> None:
    """The body registered it, or the new body did after a redirection: its term starts (Art. 64, 76)."""
    if register_part(track, event):
        return
    if track.state in PARTED or (track.registered is not None and track.provisional is None):
        out_of_order(track, event)
        return
    came = receipt_of(track)
    if track.provisional is None:
        check_registration(track, event)
    else:
        sent = track.provisional.explanation
        came = sent.from_on if sent is not None else None
        track.clocks.remove(track.provisional)
        track.provisional = None
    track.registered, track.closing = event, track.closing_at(event.authority_id)
    started = track.start(track.main_rule, event.on, event.at)
    if started.explanation is not None:
        started.explanation = read_from_receipt(track, started.explanation, came)
        started.earliest_on = clock(started.explanation).earliest_on
    track.replace_answer(started, event.on)
    move_on(track, S.REGISTERED)


def check_registration(track: Track, event: Event) -> None:
    """A paper is registered on the day it comes (Art. 64(3)); by post nobody knows that day."""
    came = track.filed
    if came is None or came.channel is Channel.POST or (came.at is None and came.on == event.on):
        return
    closing, calendar = track.closing, track.calendar
    should = track.attempt("AP-04", lambda: arrival(came.on, came.at, closing, calendar).registered_on)
    did = track.attempt("AP-04", lambda: arrival(event.on, event.at, closing, calendar).registered_on)
    if should is not None and did is not None and did > should:
        track.warn("registered_late", filed=came.on, registered=event.on)


def receipt_of(track: Track) -> date | None:
    """The day the paper came; by post nobody knows it."""
    came = track.filed
    return None if came is None or came.channel is Channel.POST else came.on


def read_from_receipt(track: Track, counted: Explanation, came: date | None) -> Explanation:
    """The old wording counted from receipt, so a paper that came before its registration has earlier readings.

    What came before 29.12.2025 and was registered since may be held to be under that wording (rules 0.1, OP-2).
    """
    old = counted.version == Regime.V1.value
    if came is None or came >= counted.registered_on or not (old or came < BORDER_ON):
        return counted
    receipt = track.explain(counted.rule, came)
    if receipt is None:
        return counted
    why = "from_receipt" if old else "regime_border"
    days = (receipt.due_on, *(other.due_on for other in receipt.alternatives))
    return with_readings(counted, [(on, why) for on in days])


def redirected(track: Track, event: Event) -> None:
    """Sent to the competent body, where the term starts anew (Art. 65, 76); until it registers, from this day."""
    first, track.closing = track.closing, track.closing_at(event.authority_id)
    if track.registered is None:
        return
    if track.provisional is None:
        check_redirection(track, event, first)
    track.end("AP-03", event.on)
    track.defects_until = None
    track.provisional = track.start(track.main_rule, event.on)
    track.replace_answer(track.provisional, event.on)
    track.state = S.REGISTERED


def defects_noted(track: Track, event: Event) -> None:
    """The body named defects and a term to cure them, or another term when it was asked for more time (Art. 64(6))."""
    track.end("AP-03", event.on)
    set_day(track.start("AP-03", event.on), event.until_on)
    if event.until_on is None:
        track.warn("defects_term_unknown")
    track.defects_until = event.until_on
    if track.state is not S.DEFECTS:
        track.resumed = S.FILED if track.state is S.DRAFT else track.state
    track.state = S.DEFECTS


def defects_cured(track: Track, event: Event) -> None:
    """The client mended what was lacking."""
    for running in track.meet("AP-03", event.on):
        if running.due_on is not None and event.on > running.due_on:
            track.warn("defects_cured_late", until=running.due_on)
    track.defects_until = None
    track.state = track.resumed


def returned(track: Track, event: Event) -> None:
    """The body gave the paper back, within three working days of the defect term or of registration (Art. 64(7))."""
    within = None
    if track.defects_until is not None and event.on > track.defects_until:
        within = track.start("AP-02", track.defects_until)
    elif track.defects_until is None and track.registered is not None:
        within = track.start("AP-02", track.registered.on, track.registered.at)
    if within is not None:
        within.met_on = event.on
        if within.due_on is not None and event.on > within.due_on:
            track.warn("returned_late", on=event.on, due=within.due_on)
    check_ground(track, event)
    decide(track, event, S.RETURNED)
    if not track.complaint:
        start_client_term(track, event)


def withdrawn(track: Track, event: Event) -> None:
    """The client took the paper back in writing (Art. 64(9), 88(1)(4))."""
    track.end_clocks(event.on)
    track.state = S.WITHDRAWN


def closed(track: Track, event: Event) -> None:
    """The volunteer closed the appeal; it may be opened again."""
    track.closed_from = track.state
    track.ended_by_closing = track.end_clocks(event.on)
    track.state = S.CLOSED


def reopened(track: Track, event: Event) -> None:
    """Everything runs again as before the closing."""
    del event
    for running in track.ended_by_closing:
        running.ended_on = None
    track.state = track.closed_from


CLOSING: dict[EventKind, Passage] = {
    EventKind.CLOSED: Passage(EVERY - {S.CLOSED}, closed),
    EventKind.REOPENED: Passage(frozenset({S.CLOSED}), reopened),
}
"""What a volunteer may do with every paper."""
_ENDED = frozenset({S.TERMINATED, S.LEFT})
SHARED: dict[EventKind, Passage] = {
    **CLOSING,
    **MOTIONS,
    EventKind.FILED: Passage(frozenset({S.DRAFT}), filed),
    EventKind.DEFECTS_NOTED: Passage(WITH_DRAFT - {S.PRELIMINARY, S.HEARD}, defects_noted),
    EventKind.DEFECTS_CURED: Passage(frozenset({S.DEFECTS}), defects_cured),
    EventKind.RETURNED: Passage(OPEN, returned),
    EventKind.EXTENDED: Passage(OPEN - {S.FILED}, extend),
    EventKind.WITHDRAWN: Passage(OPEN, withdrawn),
    EventKind.NOTICE_RECEIVED: Passage(OPEN | _ENDED, notice_received),
    EventKind.EXECUTED: Passage(frozenset({S.DECIDED}), executed),
}
SIMPLIFIED: dict[EventKind, Passage] = {
    **SHARED,
    EventKind.REGISTERED: Passage(WITH_DRAFT | PARTED, registered),
    EventKind.REDIRECTED: Passage(frozenset({S.FILED, S.REGISTERED, S.EXTENDED, S.DEFECTS}), redirected),
    EventKind.REDIRECTED_IN_PART: Passage(frozenset({S.REGISTERED, S.EXTENDED, S.DEFECTS}), redirected_in_part),
    EventKind.ANSWERED: Passage(WITH_DRAFT | PARTED, answered),
    EventKind.TERMINATED: Passage(OPEN, terminated),
}
"""The simplified procedure knows no hearing (Art. 73)."""
ORDINARY: dict[EventKind, Passage] = {**SIMPLIFIED, **HEARING}
