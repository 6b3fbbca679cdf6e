"""What each event does to a course at the body of first contact; complaints share most of it (rules §4.1)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.codes import AppealState, Channel, EventKind
from app.domain.deadlines import Explanation
from app.domain.events import Event
from app.law.clocks import Clock, extended_clock, with_readings
from app.law.decisions import answered, decide, start_client_term, terminated
from app.law.due import arrival
from app.law.regimes import BORDER_ON, Regime
from app.law.track import Track

S = AppealState
OPEN = frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED, S.PRELIMINARY, S.HEARD, S.AT_HIGHER})
"""The body has the paper and has not finished with it."""
WITH_DRAFT = OPEN | {S.DRAFT}
EVERY = frozenset(AppealState)


@dataclass(frozen=True, slots=True)
class Passage:
    """From which states an event leads on, and what it does."""

    states: frozenset[AppealState]
    handle: Callable[[Track, Event], None]


def filed(track: Track, event: Event) -> None:
    """The paper was handed in."""
    track.filed = event
    track.state = S.FILED


def registered(track: Track, event: Event) -> None:
    """The body registered it, or the new body did after a redirection: its term starts (Art. 64, 76)."""
    if track.registered is not None and track.provisional is None:
        out_of_order(track, event)
        return
    if track.provisional is None:
        check_registration(track, event)
    else:
        track.clocks.remove(track.provisional)
        track.provisional = None
    track.registered = event
    started = track.start(track.main_rule, event.on, event.at)
    track.replace_answer(started, event.on)
    _read_from_receipt(track)
    move_on(track, S.REGISTERED)


def out_of_order(track: Track, event: Event) -> None:
    """Say that an event does not fit those before it; it changes nothing."""
    track.warn("event_out_of_order", event=f"@event.{event.kind}", on=event.on)


def move_on(track: Track, state: AppealState) -> None:
    """Go to a state, or keep it for when the defects are cured."""
    if track.state is S.DEFECTS:
        track.resumed = state
    elif track.state in {S.DRAFT, S.FILED, S.REGISTERED, S.EXTENDED}:
        track.state = state


def check_registration(track: Track, event: Event) -> None:
    """A paper is registered on the day it comes (Art. 64(3)); by post nobody knows that day."""
    came = track.filed
    if came is None or came.channel is Channel.POST or (came.at is None and came.on == event.on):
        return
    closing, calendar = track.matter.closing, track.calendar
    should = track.attempt("AP-04", lambda: arrival(came.on, came.at, closing, calendar).registered_on)
    did = track.attempt("AP-04", lambda: arrival(event.on, event.at, closing, calendar).registered_on)
    if should is not None and did is not None and did > should:
        track.warn("registered_late", filed=came.on, registered=event.on)


def _read_from_receipt(track: Track) -> None:
    """The old wording counted from receipt: a paper filed before its registration has an earlier reading."""
    answer, came = track.answer, track.filed
    if answer is None or answer.explanation is None or came is None or came.channel is Channel.POST:
        return
    if answer.explanation.version == Regime.V1.value and came.on < answer.explanation.registered_on:
        receipt = track.explain(track.main_rule, came.on, came.at)
        if receipt is not None and receipt.due_on is not None:
            answer.explanation = with_readings(answer.explanation, [(receipt.due_on, "from_receipt")])
            answer.earliest_on = min(answer.earliest_on or receipt.due_on, receipt.due_on)


def redirected(track: Track, event: Event) -> None:
    """Sent to the competent body, where the term starts anew (Art. 65, 76); until it registers, from this day."""
    if track.registered is None:
        return
    if track.provisional is None:
        within = track.start("AP-01", track.registered.on, track.registered.at)
        within.met_on = event.on
        if within.due_on is not None and event.on > within.due_on:
            track.warn("redirected_late", on=event.on, due=within.due_on)
    else:
        track.provisional.ended_on = event.on
    _end(track, "AP-03", event.on)
    track.defects_until = None
    track.provisional = track.start(track.main_rule, event.on)
    track.replace_answer(track.provisional, event.on)
    track.state = S.REGISTERED


def extended(track: Track, event: Event) -> None:
    """The body gave itself more time (Art. 76(3)); after the expiry, or for a complaint under V2, it cannot."""
    answer = track.answer
    if answer is None:
        out_of_order(track, event)
        return
    if answer.due_on is None or answer.explanation is None:
        return
    base, due_on = answer.explanation, answer.due_on
    if not _may_extend(track, event, base, due_on):
        return
    found = track.attempt(base.rule, lambda: extended_clock(base, due_on, event, track.calendar))
    longer = found[0] if found else Clock(rule=base.rule, side=base.side, due_on=None, explanation=None)
    if event.until_on is None:
        track.warn("extension_without_date")
    elif found is not None and event.until_on > found[1]:
        track.warn("extension_too_long", until=event.until_on, limit=found[1])
    track.clocks.append(longer)
    track.replace_answer(longer, event.on)
    if not track.complaint:
        track.notice = track.explain("AP-05", event.on)
    move_on(track, S.EXTENDED)


def _may_extend(track: Track, event: Event, base: Explanation, due_on: date) -> bool:
    """Whether the extension counts at all; says why not, or that it is disputed."""
    if event.on > due_on:
        track.warn("extension_late", on=event.on, due=due_on)
        return False
    if not track.complaint:
        return True
    allowed = base.version == Regime.V1.value
    track.warn("extension_disputed" if allowed else "extension_not_allowed")
    return allowed


def defects_noted(track: Track, event: Event) -> None:
    """The body named defects and a term to cure them (Art. 64(6))."""
    started = track.start("AP-03", event.on)
    started.due_on = started.earliest_on = event.until_on
    if started.explanation is not None:
        started.explanation = replace(started.explanation, due_on=event.until_on)
    if event.until_on is None:
        track.warn("defects_term_unknown")
    track.defects_until = event.until_on
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
    if track.defects_until is not None and event.on > track.defects_until:
        track.start("AP-02", track.defects_until).met_on = event.on
    elif track.defects_until is None and track.registered is not None:
        track.start("AP-02", track.registered.on, track.registered.at).met_on = event.on
    decide(track, event, S.RETURNED)
    if not track.complaint:
        start_client_term(track, event)


def preliminary(track: Track, event: Event) -> None:
    """A preliminary decision came: two working days to object or to ask for an oral hearing (Art. 73)."""
    track.start("AP-08", event.on)
    if event.on >= BORDER_ON:
        track.start("AP-09", event.on)
    track.state = S.PRELIMINARY


def objection_sent(track: Track, event: Event) -> None:
    """The client objected."""
    track.meet("AP-08", event.on)
    _end(track, "AP-09", event.on)
    track.state = S.HEARD


def hearing_held(track: Track, event: Event) -> None:
    """The client was heard."""
    track.meet("AP-09", event.on)
    _end(track, "AP-08", event.on)
    track.state = S.HEARD


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


def _end(track: Track, rule: str, on: date) -> None:
    if (running := track.running(rule)) is not None:
        running.ended_on = on


_HEARABLE = frozenset({S.FILED, S.REGISTERED, S.EXTENDED, S.DEFECTS})
SHARED: dict[EventKind, Passage] = {
    EventKind.FILED: Passage(frozenset({S.DRAFT}), filed),
    EventKind.DEFECTS_NOTED: Passage(WITH_DRAFT - {S.DEFECTS, S.PRELIMINARY, S.HEARD}, defects_noted),
    EventKind.DEFECTS_CURED: Passage(frozenset({S.DEFECTS}), defects_cured),
    EventKind.RETURNED: Passage(OPEN, returned),
    EventKind.EXTENDED: Passage(OPEN - {S.FILED}, extended),
    EventKind.WITHDRAWN: Passage(OPEN, withdrawn),
    EventKind.ANSWERED: Passage(WITH_DRAFT, answered),
    EventKind.CLOSED: Passage(EVERY - {S.CLOSED}, closed),
    EventKind.REOPENED: Passage(frozenset({S.CLOSED}), reopened),
}
HEARING = {
    EventKind.PRELIMINARY_DECISION: Passage(_HEARABLE, preliminary),
    EventKind.OBJECTION_SENT: Passage(frozenset({S.PRELIMINARY}), objection_sent),
    EventKind.HEARING_HELD: Passage(frozenset({S.PRELIMINARY, S.HEARD}), hearing_held),
}
SIMPLIFIED: dict[EventKind, Passage] = {
    **SHARED,
    EventKind.REGISTERED: Passage(WITH_DRAFT, registered),
    EventKind.REDIRECTED: Passage(frozenset({S.FILED, S.REGISTERED, S.EXTENDED, S.DEFECTS}), redirected),
    EventKind.TERMINATED: Passage(OPEN, terminated),
}
"""The simplified procedure knows no hearing (Art. 73)."""
ORDINARY: dict[EventKind, Passage] = {**SIMPLIFIED, **HEARING}
